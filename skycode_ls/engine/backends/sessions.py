"""Model files as ONNX Runtime sessions: one to write with, and one to read long prompts with."""

from __future__ import annotations

from pathlib import Path

import onnxruntime

from skycode_ls.engine.host import prefers_floats


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """Load a model file; an idle thread sleeps, for spinning would take a person's own cores."""
    return _session(str(path), threads)


def open_reader(path: Path, threads: int) -> onnxruntime.InferenceSession | None:
    """Load a 4-bit model again to read many tokens at a time; None where that would not be faster.

    To multiply one vector, weights are best left packed; for many at once, unpacking them pays, and
    floats are then faster than integers on processors that have no instructions for the latter.
    """
    packed = path.read_bytes()
    unpacked = packed.replace(_ACCURACY + b"\x04", _ACCURACY + b"\x01")
    if unpacked == packed or not prefers_floats():
        return None
    session = _session(unpacked, threads)
    kind = session.get_modelmeta().custom_metadata_map.get("compute_type")
    return session if kind == "int4" else None  # bytes are read as fast as they are unpacked


_ACCURACY = b"\x0a\x0eaccuracy_level\x18"
"""How MatMulNBits' attribute begins in a model file, before its value: 4 is int8, 1 is float32.
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
"""


def _session(model: str | bytes, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
