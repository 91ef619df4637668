"""Rows to batches: the next rows of the part that the run has reached, and each target's weight."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training import fim, rows
from training.rows import Rows


class Batch(NamedTuple):
    """Tokens, targets (int64), loss weights (float32) and where samples begin (bool).

    Each is rows × length.
    """

    tokens: Tensor
    targets: Tensor
    weights: Tensor
    begins: Tensor


class Feed:
    """Serves short rows and, evenly among them, long ones; `position` is all it takes to resume."""

    def __init__(
        self,
        folder: Path,
        batch_tokens: int,
        long_share: float,
        middle_weight: float,
        given_weight: float = 1.0,
        given_share: float = 1.0,
    ) -> None:
        self.folder = folder
        self.parts = {name: rows.read(folder / name)[0] for name in ("short", "long")}
        self.position = {"short": 0, "long": 0}
        self.batch_tokens, self.long_share = batch_tokens, long_share
        self.weights, self.given_share = (middle_weight, given_weight), given_share

    def next(self) -> Batch:
        """Return the next batch; after the last row the part starts over in another order."""
        part = "long" if self._long_is_due() else "short"
        data = self.parts[part]
        count = max(1, self.batch_tokens // data.shape[1])
        first = self.position[part]
        self.position[part] = first + count
        picked = [_row(at, len(data)) for at in range(first, first + count)]
        return sampled(batch(data[picked], *self.weights), data[picked], self.given_share, first)

    def _long_is_due(self) -> bool:
        short, long = (self.position[part] * self.parts[part].shape[1] for part in self.position)
        return len(self.parts["long"]) > 0 and long < self.long_share * (short + long)


def batch(data: Rows, middle_weight: float, given_weight: float = 1.0) -> Batch:
    """Shift rows into tokens and targets; padding weighs nothing, completions `middle_weight`."""
    tokens = torch.from_numpy((data & fim.IDS).astype(np.int64))
    targets = torch.roll(tokens, -1, dims=1)
    weights = torch.from_numpy(weigh(data, middle_weight, given_weight))
    begins = torch.from_numpy(data & fim.BEGINS != 0)
    return Batch(tokens, targets, weights, begins)


def sampled(whole: Batch, data: Rows, share: float, seed: int) -> Batch:
    """Ask for a share of what completes nothing, each weighing 1/share: the mean loss is the same.

    The output table is nearly half of what a small model computes, and is asked for those alone.
    """
    if share >= 1.0:
        return whole
    given = np.roll(data & fim.COMPLETES == 0, -1, axis=1)
    kept = np.random.default_rng(seed).random(data.shape) < share
    factor = np.where(given, kept / share, 1.0).astype(np.float32)
    return whole._replace(weights=whole.weights * torch.from_numpy(factor))


def weigh(
    data: Rows, middle_weight: float, given_weight: float = 1.0
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Return each position's weight, that of the token after it (rows × length)."""
    weights = np.where(data & fim.COMPLETES, middle_weight, given_weight).astype(np.float32)
    weights[(data == fim.PAD) | (data & fim.BEGINS != 0)] = 0.0
    weights[:, 0] = 0.0
    return np.roll(weights, -1, axis=1)


def _row(at: int, count: int) -> int:
    """Visit rows in file order first, and in a fixed random order each time after that."""
    again, index = divmod(at, count)
    if not again:
        return index
    return int(np.random.default_rng(again).permutation(count)[index])
