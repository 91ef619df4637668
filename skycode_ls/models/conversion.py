"""Asking the workshop, a process of its own with PyTorch, to convert or to compare."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from skycode_ls.messages import SkyError

QUANTIZATIONS = (
    "int8",
    "int8_float16",
    "int8_bfloat16",
    "int8_float32",
    "int16",
    "float16",
    "bfloat16",
    "float32",
)
"""The number formats that weights can be stored in."""


def need_torch() -> None:
    """Raise SkyError models.no_torch unless PyTorch and transformers are installed."""
    for package in ("torch", "transformers"):
        if importlib.util.find_spec(package) is None:
            raise SkyError("models.no_torch", package=package)


def convert(
    checkpoint: Path, out: Path, quantization: str, compared: bool = True
) -> dict[str, Any]:
    """Write a converted model to the folder `out` and return how faithful it is, if `compared`.

    SkyError models.conversion_failed, models.out_of_memory or models.disk_full.
    """
    if quantization not in QUANTIZATIONS:
        known = ", ".join(QUANTIZATIONS)
        raise SkyError("models.bad_quantization", asked=quantization, known=known)
    return _asked("both" if compared else "convert", checkpoint, out, quantization)


def compare(checkpoint: Path, model: Path, quantization: str) -> dict[str, Any]:
    """Return how faithful `model` is to its checkpoint; see `workshop/fidelity.py`."""
    return _asked("compare", checkpoint, model, quantization)


def _asked(work: str, checkpoint: Path, model: Path, quantization: str) -> dict[str, Any]:
    need_torch()
    command = [sys.executable, "-m", "skycode_ls.models.workshop", work, checkpoint, model]
    done = subprocess.run(
        [*map(str, command), "--quantization", quantization],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    try:
        if done.returncode == 0:
            result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
            return result
    except (ValueError, IndexError):
        pass
    raise _failure(done, checkpoint)


def _failure(done: subprocess.CompletedProcess[str], checkpoint: Path) -> SkyError:
    """Say why the workshop failed, as far as its last words tell."""
    words = done.stderr.strip()
    if "No space left on device" in words or "Disk quota exceeded" in words:
        return SkyError("models.disk_full", folder=checkpoint.parent, needed="?", free="0.0")
    if done.returncode in (-9, 137) or "MemoryError" in words or "not enough memory" in words:
        return SkyError("models.out_of_memory", name=checkpoint.name)
    last = words.splitlines()[-1] if words else f"exit status {done.returncode}"
    return SkyError("models.conversion_failed", name=checkpoint.name, error=last[:500])
