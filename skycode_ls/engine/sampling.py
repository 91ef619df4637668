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
