"""Write the part of a model that reads prompts, as floats: a file without weights of its own.

Where a processor has no instructions for small integers, many tokens at a time are read faster
with floats, if these need not be unpacked for each. The file names the place of each weight inside
of model.onnx, which must lie beside it; ONNX Runtime unpacks them once, when it loads it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from skycode_ls.models.workshop.graph import BLOCK, Graph, Matrix, quantise

FILE = "reader.onnx"
_SMALL = 4096
"""Bytes of a weight that the file holds itself."""


def write(folder: Path, model: Path) -> Path:
    """Write the file beside `model`, which `graph.write` made of `folder` with 8 bits.

    Its inputs are those of `model`, its outputs only the caches. ValueError if a weight is not
    found there.
    """
    from safetensors.numpy import load_file

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    found = build(config, load_file(folder / "model.safetensors"), model)
    out = model.with_name(FILE)
    beside = out.with_suffix(".part")
    beside.write_bytes(found.SerializeToString())
    beside.replace(out)
    return out


def build(config: dict[str, Any], tensors: dict[str, Matrix], model: Path) -> onnx.ModelProto:
    """Return what `write` writes, of a Llama's config.json and its weights."""
    reader = _Reading(config, tensors, model)
    reader.build()
    return reader.model()


class _Reading(Graph):
    """The layers up to the last one's caches: what comes after tells of the next token alone."""

    answers = False

    def __init__(self, config: dict[str, Any], tensors: dict[str, Matrix], model: Path) -> None:
        super().__init__(config, tensors, 8)
        self._file, self._bytes = model.name, model.read_bytes()

    def build(self) -> None:
        """Add every node from the ids to the caches."""
        normed, state = self.begin()
        for index in range(self.layers - 1):
            normed, state = self.layer(index, normed, state)
        self.attention(self.layers - 1, normed)

    def _matmul(self, value: str, name: str, weight: Matrix, output: str = "") -> str:
        codes, scales = quantise(weight, self.bits)
        packed = self._weight(f"{name}.codes", codes.reshape(weight.shape))
        scale = self._weight(f"{name}.scales", scales)
        shape = self._weight(f"{name}.shape", np.array(scales.shape, np.int64))
        middle = numpy_helper.from_array(np.array([1 << (self.bits - 1)], np.uint8))
        zero = self._node("ConstantOfShape", [shape], domain="", value=middle)
        options: dict[str, Any] = {"axis": 1, "block_size": BLOCK}
        whole = self._node("DequantizeLinear", [packed, scale, zero], domain="", **options)
        return self._node("FusedMatMul", [value, whole], output, transB=1)

    def _held(self, name: str, value: NDArray[Any]) -> onnx.TensorProto:
        if value.nbytes <= _SMALL:
            return super()._held(name, value)
        raw = value.tobytes()
        if (offset := self._bytes.find(raw)) < 0:
            raise ValueError(f"{self._file} does not hold {name}")
        kind = helper.np_dtype_to_tensor_dtype(value.dtype)
        tensor = TensorProto(name=name, data_type=kind, dims=value.shape)
        tensor.data_location = TensorProto.EXTERNAL
        place = {"location": self._file, "offset": offset, "length": len(raw)}
        for key, told in place.items():
            tensor.external_data.add(key=key, value=str(told))
        return tensor
