"""Make a checkpoint of the int8 weights that ship, so that anybody can train on from them."""

from __future__ import annotations

import dataclasses
import json
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import torch
from torch import Tensor

from training import checkpoint
from training.model import Llama, export
from training.muon import optimizers
from training.recipe import Course
from training.workdir import WEIGHTS, work_dir

VERSION = 6
"""Of CTranslate2's file format: `ModelSpec._serialize` in its python/ctranslate2/specs."""
_TYPES = (np.float32, np.int8, np.int16, np.int32, np.float16)
_LAYER = {
    "self_attn.o_proj": "self_attention/linear_1",
    "mlp.gate_proj": "ffn/linear_0",
    "mlp.up_proj": "ffn/linear_0_noact",
    "mlp.down_proj": "ffn/linear_1",
}
_GAINS = {
    "input_layernorm": "self_attention/layer_norm",
    "post_attention_layernorm": "ffn/layer_norm",
}


def run(work: Path | None, recipe: Course, name: str, model: Path | None = None) -> Path:
    """Write WORK/train/NAME with the weights of a model folder, and its tokenizer; return it.

    ValueError if the file is of another format, the weights are of another shape than the recipe's,
    or WORK has another tokenizer, whose rows these weights could not read.
    """
    folder = model or WEIGHTS / "skycode-nano"
    shape = recipe.model
    with (folder / "model.bin").open("rb") as file:
        found = dict(_variables(file))
    weights = _named(found, shape.layers, shape.heads * shape.head_dim)
    trained = Llama(shape, len(weights["model.embed_tokens.weight"]))
    try:
        trained.load_state_dict(weights)
    except RuntimeError as error:
        raise ValueError(f"{folder} has another shape than the recipe's model") from error
    root = work_dir(work)
    _bring_tokenizer(folder / "tokenizer.json", root / "tokenizer" / "tokenizer.json")
    card = folder / "card.json"
    facts = json.loads(card.read_text(encoding="utf-8")) if card.exists() else {}
    state = {
        "step": facts.get("step", 0),
        "tokens": facts.get("tokens", 0),
        "seconds": 0.0,
        "pack": "",
        "position": {"short": 0, "long": 0},
        "shape": dataclasses.asdict(shape),
        "vocabulary": trained.vocabulary,
        "model": trained.state_dict(),
        "optimizers": [one.state_dict() for one in optimizers(trained, recipe.train)],
    }
    place = root / "train" / name
    checkpoint.save(place, state["step"], state)
    export(trained, place / "final")  # for `gguf`
    return place


def _bring_tokenizer(own: Path, place: Path) -> None:
    """Copy a model's tokenizer to where rows are packed with it, unless it is there."""
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(own, place)
    elif json.loads(place.read_bytes()) != json.loads(own.read_bytes()):
        raise ValueError(f"{place} is another tokenizer than {own.parent} has")


def _named(found: dict[str, Any], layers: int, width: int) -> dict[str, Tensor]:
    """Return the weights by the names they have in training."""
    named = {
        "model.embed_tokens.weight": _matrix(found, "decoder/embeddings"),
        "model.norm.weight": _gain(found, "decoder/layer_norm"),
        "lm_head.weight": _matrix(found, "decoder/projection"),
    }
    for index in range(layers):
        ours, theirs = f"model.layers.{index}", f"decoder/layer_{index}"
        together = _matrix(found, f"{theirs}/self_attention/linear_0")
        narrow = (len(together) - width) // 2
        for part, rows in zip("qkv", torch.split(together, [width, narrow, narrow]), strict=True):
            named[f"{ours}.self_attn.{part}_proj.weight"] = rows
        for mine, other in _LAYER.items():
            named[f"{ours}.{mine}.weight"] = _matrix(found, f"{theirs}/{other}")
        for mine, other in _GAINS.items():
            named[f"{ours}.{mine}.weight"] = _gain(found, f"{theirs}/{other}")
    return named


def _matrix(found: dict[str, Any], name: str) -> Tensor:
    """Return float32 rows of an int8 matrix: each row has a scale."""
    if f"{name}/weight" not in found:
        raise ValueError(
            f"no {name} in the weights: not a Llama, or fewer layers than the recipe's"
        )
    rows = found[f"{name}/weight"].astype(np.float32)
    return torch.from_numpy(rows / found[f"{name}/weight_scale"][:, None])


def _gain(found: dict[str, Any], name: str) -> Tensor:
    return torch.from_numpy(found[f"{name}/gamma"].astype(np.float32))


def _variables(file: BinaryIO) -> Iterator[tuple[str, Any]]:
    """Yield names and arrays of a CTranslate2 model file."""
    version = _number(file, "I")
    if version != VERSION:
        raise ValueError(f"{file.name} is of format {version}, not {VERSION}")
    _text(file)
    _number(file, "I")
    for _ in range(_number(file, "I")):
        name = _text(file)
        shape = [_number(file, "I") for _ in range(_number(file, "B"))]
        kind = _TYPES[_number(file, "B")]
        data = file.read(_number(file, "I"))
        yield name, np.frombuffer(data, kind).reshape(shape)


def _number(file: BinaryIO, kind: str) -> int:
    size = struct.calcsize("<" + kind)
    found: int = struct.unpack("<" + kind, file.read(size))[0]
    return found


def _text(file: BinaryIO) -> str:
    return file.read(_number(file, "H"))[:-1].decode()
