"""Rows of token ids on disk: one uint16 file that training maps into memory, and a JSON index."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint16]
ANNEAL = "anneal"
"""The folder in a pack whose rows are read while the learning rate falls."""


def fill(samples: Iterable[list[int]], length: int, pad: int, open_rows: int = 48) -> Rows:
    """Pack samples into rows without cutting them; each goes to the fullest open row it fits."""
    closed: list[list[int]] = []
    current: list[list[int]] = []
    for sample in samples:
        fitting = [row for row in current if len(row) + len(sample) <= length]
        if fitting:
            max(fitting, key=len).extend(sample)
        else:
            current.append(list(sample))
        if len(current) > open_rows:
            fullest = max(current, key=len)
            current.remove(fullest)
            closed.append(fullest)
    closed.extend(current)
    rows = np.full((len(closed), length), pad, dtype=np.uint16)
    for index, row in enumerate(closed):
        rows[index, : len(row)] = row
    return rows


def write(path: Path, rows: Rows, **facts: Any) -> None:
    """Write `path`.bin and then `path`.json, each atomically, so that an index means whole data."""
    path.parent.mkdir(parents=True, exist_ok=True)
    index = {"rows": int(rows.shape[0]), "length": int(rows.shape[1]), **facts}
    for suffix, data in (
        (".bin", rows.tobytes()),
        (".json", json.dumps(index, indent=1, ensure_ascii=False).encode()),
    ):
        beside = path.with_suffix(".part")
        beside.write_bytes(data)
        beside.replace(path.with_suffix(suffix))


def read(path: Path) -> tuple[Rows, dict[str, Any]]:
    """Map rows (shape rows × length) and return them with their index; errors name the file."""
    index_path = path.with_suffix(".json")
    if not index_path.exists():
        raise FileNotFoundError(f"{index_path} is missing: run `python -m training pack` first")
    index: dict[str, Any] = json.loads(index_path.read_text(encoding="utf-8"))
    shape = (index["rows"], index["length"])
    data = path.with_suffix(".bin")
    if data.stat().st_size != shape[0] * shape[1] * 2:
        raise ValueError(f"{data} is not {shape[0]} × {shape[1]} tokens: run pack again")
    if not index["rows"]:
        return np.zeros(shape, dtype=np.uint16), index
    return np.memmap(data, dtype=np.uint16, mode="r", shape=shape), index
