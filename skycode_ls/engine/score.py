"""How likely a model finds given words: what measuring asks of it and editing does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from skycode_ls.engine.sampling import Logits
from skycode_ls.text import Prompt


@dataclass(frozen=True)
class Score:
    """The natural logarithm of the probability of some words, and how many tokens they take."""

    logprob: float
    tokens: int


@runtime_checkable
class Scores(Protocol):
    """A backend that tells how likely it would write given words."""

    def score(self, prompt: Prompt, words: str, room: int) -> Score:
        """Score `words` at the cursor of `prompt`, cut to `room` tokens, and the end after them."""
        ...


def log_softmax(logits: Logits, token: int) -> float:
    """Return the natural logarithm of one token's probability."""
    wide = logits.astype(np.float64)
    highest = wide.max()
    return float(wide[token] - highest - np.log(np.exp(wide - highest).sum()))
