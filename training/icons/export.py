"""Write a checkpoint as the files that ship: int8 ONNX, tokenizer, concepts and their figures."""

from __future__ import annotations

import hashlib
import json
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from training import checkpoint
from training.convert import replace
from training.icons import pictures, weights
from training.icons.encoder import Words
from training.icons.model import SkyPaint, restore
from training.icons.pictures import Pictures
from training.icons.pool import encode
from training.icons.recipe import Recipe
from training.workdir import WEIGHTS

MODEL = "skypaint-nano"
LARGEST = 24_000_000
"""The most bytes the model may take: with cards and sheets, 25 MB."""
STEPS, GUIDANCE = 8, 1.0
"""What the sampler takes where nothing is said."""
_OPSET = 18


def run(work: Path | None, recipe: Recipe, name: str = "nano", out: Path | None = None) -> Path:
    """Export the newest checkpoint of WORK/skypaint/train/NAME and put it in OUT/skypaint-nano."""
    folder = pictures.folder(work) / "train" / name
    state = checkpoint.newest(folder)
    if state is None:
        raise FileNotFoundError(f"{folder} has no checkpoint: run train first")
    model, tokenizer = restore(state)
    data = pictures.load(work).first(state["concepts"])
    target = (out or WEIGHTS) / MODEL
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{MODEL}-") as scratch:
        beside = Path(scratch) / MODEL
        beside.mkdir()
        networks(model, state["length"], beside)
        tokenizer.save(str(beside / "tokenizer.json"))
        facts = describe(model, state, recipe, data)
        facts |= _gallery(model, data, recipe, beside)
        facts["int8_cost"] = fidelity(model, tokenizer, data, beside)
        seal(beside, facts)
        replace(beside, target, LARGEST)
    size = sum(path.stat().st_size for path in target.iterdir())
    print(f"{target}: {size / 1e6:.1f} MB; int8 costs {facts['int8_cost']:.4f} in a pixel's value")
    return target


def networks(model: SkyPaint, length: int, folder: Path) -> None:
    """Write words.onnx, denoiser.onnx and sight.onnx."""
    shape = model.denoiser.sketch.styles.weight.shape
    ids = torch.ones(2, length, dtype=torch.int64)
    image, time = torch.zeros(2, 3, 64, 64), torch.zeros(2)
    context, pooled = torch.randn(2, length, shape[1]), torch.randn(2, shape[1])
    style = torch.zeros(2, dtype=torch.int64)
    _write(
        _Reader(model.words), (ids,), ["ids"], ["context", "pooled", "embedding"],
        folder / "words.onnx",
    )  # fmt: skip
    _write(
        model.denoiser, (image, time, context, pooled, style),
        ["image", "time", "context", "pooled", "style"], ["prediction"], folder / "denoiser.onnx",
    )  # fmt: skip
    _write(model.sight, (image,), ["image"], ["embedding"], folder / "sight.onnx")


def describe(
    model: SkyPaint, state: dict[str, Any], recipe: Recipe, data: Pictures
) -> dict[str, Any]:
    """Return what skypaint.json says beside its checksums and measured figures."""
    return {
        "name": MODEL,
        "size": 64,
        "length": state["length"],
        "styles": state["shape"]["paint"],
        "steps": STEPS,
        "guidance": GUIDANCE,
        "concepts": len(data.concepts),
        # The second table of words is added to the first one when the model is written.
        "parameters": sum(p.numel() for p in model.parameters()) - model.words.inner.numel(),
        "samples": state["samples"],
        "training_seconds": round(state["seconds"]),
        "stage": state["stage"],
        "shape": state["shape"],
        "sight": recipe.data.sight,
        "held_out_style": recipe.data.held_out,
        "licences": {source.name: source.licence for source in recipe.sources},
    }


def seal(folder: Path, facts: dict[str, Any]) -> None:
    """Write skypaint.json with the checksums of what is served."""
    served = sorted(path for path in folder.iterdir() if path.suffix in {".onnx", ".npy"})
    served += [folder / "tokenizer.json", folder / "concepts.json"]
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in served}
    text = json.dumps({**facts, "sha256": sums}, indent=1, ensure_ascii=False)
    (folder / "skypaint.json").write_text(text + "\n", encoding="utf-8")


def fidelity(model: SkyPaint, tokenizer: Tokenizer, data: Pictures, folder: Path) -> float:
    """Return the mean difference of the int8 denoiser's first answer, of a range of 2."""
    count = min(16, len(data.concepts))
    ids = encode(tokenizer, [concept.en for concept in data.concepts[:count]])
    noise = torch.randn(count, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    time, style = torch.zeros(count), torch.zeros(count, dtype=torch.int64)
    with torch.no_grad():
        context, pooled, _ = model.words(ids)
        wanted = model.denoiser(noise, time, context, pooled, style).numpy()
    words = weights.session(folder / "words.onnx").run(None, {"ids": ids.numpy()})
    given = {"image": noise, "time": time, "style": style}
    (found,) = weights.session(folder / "denoiser.onnx").run(
        None,
        {key: value.numpy() for key, value in given.items()}
        | {"context": words[0], "pooled": words[1]},
    )
    return round(float(np.abs(found - wanted).mean()), 5)


class _Reader(nn.Module):
    """The text encoder with its table worked out."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.register_buffer("vectors", words.table().detach().clone())
        self.register_buffer("loud", words.loud.detach().exp())

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        vectors = functional.embedding(ids, self.get_buffer("vectors"))
        return self.words.encode(vectors, self.get_buffer("loud")[ids], ids != 0)


def _write(
    network: nn.Module, example: tuple[Tensor, ...], given: list[str], wanted: list[str], path: Path
) -> None:
    beside = path.with_suffix(".float")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the exporter, which is the older and the smaller one
        torch.onnx.export(
            network.eval(),
            example,
            str(beside),
            dynamo=False,
            opset_version=_OPSET,
            input_names=given,
            output_names=wanted,
            dynamic_axes={name: {0: "n"} for name in [*given, *wanted]},
        )
    weights.quantise(beside, path)
    beside.unlink()


def _gallery(model: SkyPaint, data: Pictures, recipe: Recipe, folder: Path) -> dict[str, float]:
    """Write concepts.json and concepts.npy; return the similarity from which a name is trusted."""
    see = _eye(model)
    mean = np.mean([see(data.on_white(style)) for style in recipe.data.sight], axis=0)
    mean /= np.linalg.norm(mean, axis=1, keepdims=True)
    np.save(folder / "concepts.npy", mean.astype(np.float16))
    rows = [
        {
            "en": concept.en,
            "zh": concept.zh,
            "keywords_en": concept.keywords_en,
            "keywords_zh": concept.keywords_zh,
        }
        for concept in data.concepts
    ]
    text = json.dumps(rows, ensure_ascii=False, indent=0)
    (folder / "concepts.json").write_text(text + "\n", encoding="utf-8")
    unseen = see(data.on_white(recipe.data.held_out)) @ mean.T
    right = unseen.argmax(1) == np.arange(len(unseen))
    best = unseen.max(1)[right] if right.any() else unseen.max(1)
    return {"near": round(float(np.quantile(best, 0.1)), 3)}


def _eye(model: SkyPaint) -> Callable[[NDArray[np.uint8]], NDArray[np.float32]]:
    def see(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        given = torch.from_numpy(np.moveaxis(images, -1, 1).copy())
        with torch.no_grad():
            parts = [model.sight(part.float() / 127.5 - 1) for part in torch.split(given, 128)]
        return np.asarray(torch.cat(parts).numpy())

    return see
