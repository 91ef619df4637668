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
    likelier weigh less than `top_p` together, and is drawn again if not.
    """

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        self._random = np.random.default_rng(sampling.seed)

    def draw(self, logits: Logits) -> NDArray[np.int64]:
        """Return one token for each row of `logits` (rows × vocabulary)."""
        if self._sampling.temperature <= 0:
            return np.asarray(logits.argmax(axis=1), np.int64)
        weights = self._weights(logits)
        sums = weights.cumsum(axis=1, dtype=np.float64)
        tokens = np.zeros(len(logits), np.int64)
        undrawn = np.arange(len(logits))
        while len(undrawn):
            aims = self._random.random(len(undrawn)) * sums[undrawn, -1]
            rows = zip(undrawn, aims, strict=True)
            drawn = np.array([sums[row].searchsorted(aim, "right") for row, aim in rows])
            likelier = weights[undrawn] > weights[undrawn, drawn][:, None]
            before = np.where(likelier, weights[undrawn], 0).sum(axis=1)
            within = before < self._sampling.top_p * sums[undrawn, -1]
            tokens[undrawn[within]] = drawn[within]
            undrawn = undrawn[~within]
        return tokens

    def _weights(self, logits: Logits) -> Logits:
        """Return what each token weighs, the likeliest of a row one; none beyond `top_k`."""
        highest = logits.max(axis=1, keepdims=True)
        weights: Logits = np.exp((logits - highest) / np.float32(self._sampling.temperature))
        if 0 < self._sampling.top_k < logits.shape[1]:
            edge = np.partition(weights, -self._sampling.top_k, axis=1)[:, -self._sampling.top_k]
            weights[weights < edge[:, None]] = 0
        return weights
