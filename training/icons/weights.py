"""Float32 ONNX files to int8 ones: a matrix keeps one scale for each of its rows or columns.

The file holds codes and scales, which Cast and Mul turn back; ONNX Runtime does so once, when it
opens the file, and then computes in float32.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 4096
"""Values from which a tensor is worth the trouble."""


def quantise(source: Path, target: Path) -> None:
    """Write `source` to `target` with its large matrices in int8."""
    model = onnx.load(str(source))
    graph = model.graph
    kept, added = [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < SMALLEST or values.ndim < 2:
            kept.append(tensor)
            continue
        codes, scales = compress(values)
        name = tensor.name
        kept.append(numpy_helper.from_array(codes, f"{name}.codes"))
        kept.append(numpy_helper.from_array(scales, f"{name}.scales"))
        added.append(
            helper.make_node("Cast", [f"{name}.codes"], [f"{name}.float"], to=TensorProto.FLOAT)
        )
        added.append(helper.make_node("Mul", [f"{name}.float", f"{name}.scales"], [name]))
    nodes = [*added, *graph.node]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def compress(values: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return int8 codes and the scales of the axis (first or second) that loses less."""
    axes = (0, 1) if values.ndim == 2 else (0,)
    tried = [_along(values, axis) for axis in axes]
    errors = [float(np.square(codes * scales - values).sum()) for codes, scales in tried]
    return tried[int(np.argmin(errors))]


def session(path: Path) -> Any:
    """Open an ONNX file on the CPU."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _along(values: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    others = tuple(other for other in range(values.ndim) if other != axis)
    peaks = np.abs(values).max(axis=others, keepdims=True)
    scales = np.where(peaks == 0, 1, peaks / 127).astype(np.float32)
    return np.rint(values / scales).astype(np.int8), scales
