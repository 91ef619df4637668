"""Turn a trained checkpoint into the models that ship, checked against their float32 self."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from skycode_ls.models.workshop import graph, reading
from training import checkpoint, fidelity, fim, rows
from training.model import Llama, export
from training.recipe import Shape
from training.tokenizer import SPECIALS
from training.workdir import WEIGHTS, work_dir


@dataclasses.dataclass(frozen=True)
class Product:
    """What ships: the prompt format, the token that ends a text, and what may be spent on it."""

    format: str
    end: str
    onnx: bool
    """Whether ONNX Runtime gets a model of its own."""
    largest: int
    """The most bytes a model may add to a clone."""
    beside: tuple[str, ...] = ()
    """Files that were learnt beside the tokenizer and go along."""


CODE = Product("skycode-nano", SPECIALS[fim.END], onnx=True, largest=45_000_000)


def run(
    work: Path | None,
    name: str = "nano",
    model: str = "skycode-nano",
    pack: str = "pack",
    out: Path | None = None,
    product: Product = CODE,
) -> Path:
    """Convert the newest checkpoint of WORK/train/NAME and replace OUT/MODEL with it."""
    root = work_dir(work)
    state = checkpoint.newest(root / "train" / name)
    if state is None:
        raise FileNotFoundError(f"{root / 'train' / name} has no checkpoint: run train first")
    target = (out or WEIGHTS) / model
    target.parent.mkdir(parents=True, exist_ok=True)
    trained = restore(state)
    tokenizer = root / "tokenizer" / "tokenizer.json"
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{model}-") as scratch:
        beside = Path(scratch) / model
        quantise(trained, tokenizer, beside, product)
        for file in product.beside:
            shutil.copy(tokenizer.with_name(file), beside / file)
        data = rows.read(root / pack / "short")[0]
        valid = [
            rows.read(path.with_suffix(""))[0]
            for path in sorted((root / pack / "valid").glob("*.json"))
        ]
        held_out = _samples(np.concatenate(valid) if valid else data, 50)
        facts: dict[str, Any] = fidelity.check(trained, beside, held_out)
        facts |= {"tokens": state["tokens"], "step": state["step"]}
        facts |= {"validation": _last_validation(root / "train" / name)}
        _describe(beside, model, trained, facts, product.format)
        replace(beside, target, product.largest)
    size = sum(path.stat().st_size for path in target.iterdir())
    costs = ", ".join(f"{cost} {facts[cost]:+.4f}" for cost in fidelity.COSTS if cost in facts)
    print(f"{target}: {size / 1e6:.1f} MB; in nats per token: {costs}")
    return target


def restore(state: dict[str, Any]) -> Llama:
    """Build the model a checkpoint holds."""
    model = Llama(Shape(**state["shape"]), state["vocabulary"])
    model.load_state_dict(state["model"])
    return model.eval()


def quantise(model: Llama, tokenizer: Path, out: Path, product: Product = CODE) -> None:
    """Write the int8 CTranslate2 model, tokenizer.json and, if wanted, those for ONNX Runtime."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        export(model, folder)
        shutil.copy(tokenizer, folder / "tokenizer.json")
        wrapped = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": product.end,
            "eos_token": product.end,
            "unk_token": product.end,
        }
        (folder / "tokenizer_config.json").write_text(json.dumps(wrapped), encoding="utf-8")
        converter = ctranslate2.converters.TransformersConverter(str(folder))
        converter.convert(str(out), quantization="int8")
        if product.onnx:
            reading.write(folder, graph.write(folder, out / "model.onnx", graph.SERVED_BITS))
    shutil.copy(tokenizer, out / "tokenizer.json")


def replace(beside: Path, target: Path, largest: int = CODE.largest) -> None:
    """Move a finished folder to its place; a reader never sees a half of it."""
    size = sum(path.stat().st_size for path in beside.iterdir())
    if size > largest:
        raise ValueError(f"{size / 1e6:.1f} MB is more than the {largest / 1e6:.0f} MB allowed")
    for kept in ("CARD.md", "CARD.zh.md"):
        if (target / kept).exists():
            shutil.copy(target / kept, beside / kept)
    old = beside.with_name(beside.name + ".old")
    if target.exists():
        target.replace(old)
    beside.replace(target)


def _samples(data: rows.Rows, count: int) -> list[list[int]]:
    """Return the longest sample of each of so many rows: as they are learnt, each by itself."""
    chosen = data[np.linspace(0, len(data) - 1, min(count, len(data))).astype(int)]
    return [max(_apart(row[row != fim.PAD]), key=len) for row in chosen]


def _apart(row: NDArray[np.uint16]) -> list[list[int]]:
    """Return the token ids of each of a row's samples."""
    places = np.flatnonzero(row & fim.BEGINS)
    return [part.tolist() for part in np.split(row & fim.IDS, places[places > 0])]


def _last_validation(folder: Path) -> dict[str, float]:
    log = folder / "log.jsonl"
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    found = [line["valid"] for line in lines if "valid" in line]
    last: dict[str, float] = found[-1] if found else {}
    return last


def _describe(folder: Path, name: str, model: Llama, facts: dict[str, Any], prompts: str) -> None:
    """Write model.toml, the manifest the engine reads, and card.json, the measured facts."""
    parameters = sum(p.numel() for p in model.parameters())
    shape = dataclasses.asdict(model.shape)
    sums = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }
    lines = [
        f'name = "{name}"',
        f'format = "{prompts}"',
        f"context = {model.shape.context}",
        f"parameters = {parameters}",
        'quantization = "int8"',
        'licence = "Apache-2.0"',
        "",
        "[sha256]",
        *(f'"{file}" = "{value}"' for file, value in sums.items()),
    ]
    (folder / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    card = {"name": name, "parameters": parameters, "shape": shape, **facts}
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
