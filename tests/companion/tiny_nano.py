"""A tiny model like skypaint-nano: true files and shapes, weights that know three colours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

LENGTH, WIDTH, SIZE = 8, 4, 64
WORDS = ("[PAD]", "[UNK]", "red", "green", "blue", "红", "绿", "蓝", "heart")
COLOURS = (("red", "红"), ("green", "绿"), ("blue", "蓝"))
STYLES = ("flat", "line")


def build(folder: Path, **facts: object) -> Path:
    """Write the whole model; `facts` are laid over skypaint.json."""
    folder.mkdir(parents=True, exist_ok=True)
    _tokenizer().save(str(folder / "tokenizer.json"))
    _save(folder / "words.onnx", *_words())
    _save(folder / "denoiser.onnx", *_denoiser())
    _save(folder / "sight.onnx", *_sight())
    named = [{"en": en, "zh": zh, "keywords_en": [], "keywords_zh": []} for en, zh in COLOURS]
    (folder / "concepts.json").write_text(json.dumps(named), encoding="utf-8")
    np.save(folder / "concepts.npy", _unit(2 * np.eye(3, dtype=np.float32) - 1).astype(np.float16))
    told = {"size": SIZE, "length": LENGTH, "styles": STYLES, "steps": 4, "guidance": 1.0}
    (folder / "skypaint.json").write_text(json.dumps({**told, "near": 0.9, **facts}))
    return folder


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(
        models.WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="[UNK]")
    )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.enable_truncation(LENGTH)
    tokenizer.enable_padding(length=LENGTH, pad_id=0, pad_token="[PAD]")
    return tokenizer


Graph = tuple[list[Any], list[Any], list[Any], dict[str, Any]]
"""Nodes, inputs, outputs and constants."""


def _words() -> Graph:
    """A word is a row: its colour, and that it is a word at all."""
    table = np.zeros((len(WORDS), WIDTH), np.float32)
    for row, word in enumerate(WORDS):
        for colour, names in enumerate(COLOURS):
            table[row, colour] = float(word in names)
        table[row, 3] = float(row > 1)
    nodes = [
        _node("Gather", ["table", "ids"], "context"),
        _node("ReduceSum", ["context", "one"], "pooled", keepdims=0),
        _node("LpNormalization", ["pooled"], "embedding", axis=-1),
    ]
    outputs = [_float("context", "n", LENGTH, WIDTH), _float("pooled", "n", WIDTH)]
    outputs.append(_float("embedding", "n", WIDTH))
    return nodes, [_integer("ids", "n", LENGTH)], outputs, {"table": table, "one": np.array([1])}


def _denoiser() -> Graph:
    """What is seen is the colour that was named, a little of the noise, and the style's shade."""
    colours = np.concatenate([2 * np.eye(3), [[-1, -1, -1]]]).astype(np.float32)
    constants = {
        "colours": colours,
        "axes": np.array([2, 3]),
        "little": np.float32(0.05),
        "shades": np.array([[0, 0, 0], [0.2, 0.2, 0.2]], np.float32),
        "nothing": np.float32(0),
        "words": np.array([1, 2]),
    }
    nodes = [
        _node("MatMul", ["pooled", "colours"], "named"),
        _node("Gather", ["shades", "style"], "shade"),
        _node("Add", ["named", "shade"], "shaded"),
        _node("Unsqueeze", ["shaded", "axes"], "flat"),
        _node("Mul", ["image", "little"], "grain"),
        _node("Add", ["flat", "grain"], "grained"),
        _node("ReduceSum", ["context", "words"], "read", keepdims=0),
        _node("Add", ["read", "time"], "unused"),
        _node("Mul", ["unused", "nothing"], "zero"),
        _node("Unsqueeze", ["zero", "three"], "zeros"),
        _node("Add", ["grained", "zeros"], "x"),
    ]
    constants["three"] = np.array([1, 2, 3])
    image = ("n", 3, SIZE, SIZE)
    inputs = [_float("image", *image), _float("time", "n"), _float("context", "n", LENGTH, WIDTH)]
    inputs += [_float("pooled", "n", WIDTH), _integer("style", "n")]
    return nodes, inputs, [_float("x", *image)], constants


def _sight() -> Graph:
    nodes = [
        _node("ReduceMean", ["image", "axes"], "mean", keepdims=0),
        _node("LpNormalization", ["mean"], "embedding", axis=-1),
    ]
    inputs = [_float("image", "n", 3, SIZE, SIZE)]
    return nodes, inputs, [_float("embedding", "n", 3)], {"axes": np.array([2, 3])}


def _save(
    file: Path, nodes: list[Any], inputs: list[Any], outputs: list[Any], constants: dict[str, Any]
) -> None:
    import onnx
    from onnx import helper, numpy_helper

    held = [numpy_helper.from_array(np.asarray(one), name) for name, one in constants.items()]
    graph = helper.make_graph(nodes, file.stem, inputs, outputs, held)
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), file
    )


def _node(kind: str, inputs: list[str], output: str, **how: Any) -> Any:
    from onnx import helper

    return helper.make_node(kind, inputs, [output], **how)


def _float(name: str, *shape: int | str) -> Any:
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))


def _integer(name: str, *shape: int | str) -> Any:
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.INT64, list(shape))


def _unit(rows: Any) -> Any:
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)
