"""Model files as ONNX Runtime sessions: one to write with, and one to read long prompts with."""

from __future__ import annotations

import logging
from pathlib import Path

import onnxruntime

from skycode_ls.engine.host import prefers_floats

_log = logging.getLogger(__name__)


def open_session(path: Path, threads: int, **entries: str) -> onnxruntime.InferenceSession:
    """Load a model file; `entries` are more of ONNX Runtime's options for a session."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    for key, value in (_waiting() | entries).items():
        options.add_session_config_entry(key, value)
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def open_reader(path: Path, threads: int) -> onnxruntime.InferenceSession | None:
    """Load what reads many tokens at a time faster than the model file; None where nothing does.

    To multiply one vector, weights are best left packed; for many at once, unpacking them pays, and
    floats are then faster than integers on processors that have no instructions for the latter:
    a prompt takes three fifths of the time. It keeps a second, unpacked copy of the weights.
    """
    file = path.with_name(READER)
    if not file.is_file() or not prefers_floats():
        return None
    try:
        return open_session(file, threads, **_UNPACKED)
    except Exception as error:  # such as both being links into different folders: it can be spared
        _log.warning("prompts are read slower than they could be: %s", error)
        return None


READER = "reader.onnx"
"""The file beside the model's, as models/workshop/reading.py writes it."""
_UNPACKED = {"session.disable_quant_qdq": "1"}
"""Has weights unpacked when they are loaded, and not at each use."""
_SPIN = 20
"""Microseconds that a thread of ours looks for more work before it sleeps: as long as one operation
of a small model takes. Two threads then need three quarters of the time for a token; longer, or
without an end, takes a core from other programs, and where these are busy more time than it saves.
"""
_SPINS = (1, 26)
"""The first version of ONNX Runtime that can be told how long."""
_SPINNING = "session.intra_op.allow_spinning"


def _waiting() -> dict[str, str]:
    """Return how threads wait for work; without an end they would take a person's own cores."""
    version = tuple(int(part) for part in onnxruntime.__version__.split(".")[:2])
    if version < _SPINS:
        return {_SPINNING: "0"}
    return {_SPINNING: "1", "session.intra_op.spin_duration_us": str(_SPIN)}
