"""Checkpoints: written whole or not at all, the last two kept."""

from __future__ import annotations

import pickle
import re
from pathlib import Path
from typing import Any

import torch

_NAME = re.compile(r"step-(\d+)\.pt")


def save(folder: Path, step: int, state: dict[str, Any], keep: int = 2) -> Path:
    """Write FOLDER/step-N.pt atomically and remove all but the newest `keep`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"step-{step:07d}.pt"
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    beside.replace(path)
    for old in found(folder)[:-keep]:
        old.unlink()
    return path


def found(folder: Path) -> list[Path]:
    """Return the folder's checkpoints, oldest first."""
    return sorted(path for path in folder.glob("step-*.pt") if _NAME.fullmatch(path.name))


def newest(folder: Path) -> dict[str, Any] | None:
    """Load the newest checkpoint that can be read; None when there is none."""
    for path in reversed(found(folder)):
        try:
            state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        except (RuntimeError, EOFError, OSError, LookupError, pickle.UnpicklingError) as error:
            print(f"{path} cannot be read ({error}); trying an older one")
            continue
        return state
    return None
