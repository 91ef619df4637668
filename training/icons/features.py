"""Colours and outlines of a picture, untrained: a judge that owes nothing to the model."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float32]
_CELL, _BINS = 8, 9


def describe(images: NDArray[np.uint8]) -> Features:
    """Return features of length one, n × 768, of n × 64 × 64 × 3 pictures.

    Half of the length is the mean colour of 8 × 8 cells, half the directions of edges in them
    (histograms of oriented gradients; Dalal and Triggs, 2005).
    """
    scaled: Features = (images / np.float32(255)).astype(np.float32)
    colours = _cells(scaled).reshape(len(images), -1)
    grey: Features = (scaled @ np.array([0.299, 0.587, 0.114])).astype(np.float32)
    edges = _edges(grey)
    both = [part / np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-6)
            for part in (colours - colours.mean(1, keepdims=True), edges)]  # fmt: skip
    joined: Features = (np.concatenate(both, axis=1) / np.sqrt(2)).astype(np.float32)
    return joined


def _edges(grey: Features) -> Features:
    down, right = np.gradient(grey, axis=(1, 2))
    strength = np.hypot(down, right)
    angle = np.mod(np.arctan2(down, right), np.pi) / np.pi * _BINS
    place = np.minimum(angle.astype(int), _BINS - 1)
    layers = np.stack([strength * (place == bin) for bin in range(_BINS)], axis=-1)
    found: Features = np.sqrt(_cells(layers)).reshape(len(grey), -1)
    return found


def _cells(values: NDArray[np.float32]) -> NDArray[np.float32]:
    count, height, width, depth = values.shape
    grid = values.reshape(count, height // _CELL, _CELL, width // _CELL, _CELL, depth)
    mean: NDArray[np.float32] = grid.mean(axis=(2, 4))
    return mean
