"""Choosing a token from logits: the likeliest, or a draw that its seed alone decides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skycode_ls.text import Sampling

Logits = NDArray[np.float32]
MOST_CHOICES = 200
"""A draw looks at no more tokens: what lies beyond has no weight, but would cost time."""


class Sampler:
    """Draws the tokens of one answer."""

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        self._random = np.random.default_rng(sampling.seed)

    def choose(self, logits: Logits) -> tuple[int, float]:
        """Return a token and the model's own log-probability of it (at temperature 1)."""
        token = int(logits.argmax()) if self._sampling.temperature <= 0 else self._draw(logits)
        highest = logits.max()
        whole = np.log(np.exp(logits - highest).sum()) + highest
        return token, float(logits[token] - whole)

    def _draw(self, logits: Logits) -> int:
        asked = self._sampling
        count = min(asked.top_k or MOST_CHOICES, MOST_CHOICES, len(logits))
        likeliest = np.argpartition(logits, -count)[-count:]
        likeliest = likeliest[np.argsort(-logits[likeliest], kind="stable")]
        scaled = logits[likeliest].astype(np.float64) / asked.temperature
        weights = np.exp(scaled - scaled[0])
        weights /= weights.sum()
        nucleus = weights.cumsum() - weights < asked.top_p
        weights = weights[nucleus] / weights[nucleus].sum()
        return int(self._random.choice(likeliest[nucleus], p=weights))


class Drawer:
    """Draws the next token of many answers at once, from the whole vocabulary.

    A nucleus needs no sorting: a token drawn from all of them belongs to it if those that are
    likelier weigh less than `top_p` together, and is drawn again if not. Nor does a draw need the
    running sum of the vocabulary: it chooses a block of tokens, then one of them.
    """

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        self._random = np.random.default_rng(sampling.seed)
        self._room = np.zeros((0, 0), np.float32)

    def draw(self, logits: Logits) -> NDArray[np.int64]:
        """Return one token for each row of `logits` (rows × vocabulary)."""
        if self._sampling.temperature <= 0:
            return np.asarray(logits.argmax(axis=1), np.int64)
        weights = self._weights(logits)
        sums = weights.sum(axis=2).cumsum(axis=1, dtype=np.float64)
        tokens = np.zeros(len(logits), np.int64)
        undrawn = np.arange(len(logits))
        while len(undrawn):
            left = slice(None) if len(undrawn) == len(logits) else undrawn
            blocks, places = self._place(weights[left], sums[left])
            within = self._within(weights[left], weights[undrawn, blocks, places], sums[left, -1])
            tokens[undrawn[within]] = (blocks * _BLOCK + places)[within]
            undrawn = undrawn[~within]
        return tokens

    def _weights(self, logits: Logits) -> Logits:
        """Return what each token weighs, the likeliest of a row one; none beyond `top_k`.

        Rows × blocks × tokens of a block; the last block is filled up with tokens of no weight.
        """
        rows, vocabulary = logits.shape
        whole = -(-vocabulary // _BLOCK) * _BLOCK
        if self._room.shape[0] < rows or self._room.shape[1] != whole:
            self._room = np.zeros((rows, whole), np.float32)  # kept: new memory is slow to touch
        weights = self._room[:rows]
        real = weights[:, :vocabulary]
        np.subtract(logits, logits.max(axis=1, keepdims=True), out=real)
        real /= np.float32(self._sampling.temperature)
        np.exp(real, out=real)
        if 0 < self._sampling.top_k < vocabulary:
            edge = np.partition(real, -self._sampling.top_k, axis=1)[:, -self._sampling.top_k]
            real[real < edge[:, None]] = 0
        return weights.reshape(rows, -1, _BLOCK)

    def _place(
        self, weights: Logits, sums: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Draw a block and a place within it for each row; `sums` run over its blocks' weights."""
        aims = self._random.random(len(weights)) * sums[:, -1]
        blocks = (sums <= aims[:, None]).sum(axis=1)
        rows = np.arange(len(weights))
        chosen = weights[rows, blocks].cumsum(axis=1, dtype=np.float64)
        begun = np.where(blocks > 0, sums[rows, blocks - 1], 0)
        # Both sums are rounded, each in its way: an aim may lie just beyond the block's own.
        rest = np.minimum(aims - begun, np.nextafter(chosen[:, -1], 0))
        return blocks, (chosen <= rest[:, None]).sum(axis=1)

    def _within(
        self, weights: Logits, drawn: Logits, sums: NDArray[np.float64]
    ) -> NDArray[np.bool_]:
        """Tell of each row whether the token of the weight `drawn` belongs to the nucleus."""
        likelier = weights > drawn[:, None, None]
        before = np.multiply(weights, likelier).sum(axis=(1, 2))
        inside: NDArray[np.bool_] = before < self._sampling.top_p * sums
        return inside


_BLOCK = 128
