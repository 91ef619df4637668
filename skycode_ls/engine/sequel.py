"""How well the text after a cursor follows a line: it tells lines apart that are nearly as likely.

A model that was shown the text after the cursor first still writes lines that cannot stand before
it. So each line is read as it would stand, and what comes after it is asked for: the other half of
Bayes' rule, as in a noisy channel (Brown et al. 1993, https://aclanthology.org/J93-2003).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from skycode_ls.engine.beams import Beginning, Lines
from skycode_ls.engine.sampling import Logits

CLOSE = 2.0
"""How far behind the likeliest line another may be, in nats, that is compared with it."""
MOST = 4
"""Lines that are compared to find the best one; twice as many where others are wanted, too."""
WEIGHT = 0.5
"""What a nat of the text after the cursor counts where that is certain to come next. It counts less
the less likely it is behind any of the lines, for then others are still to come."""
AHEAD = 8
"""Tokens of the text after the cursor that are asked for."""
BEFORE = 96
"""Tokens of the text before the cursor that are read at least, where there are as many."""
_ANCHOR = 32
"""Where the text read begins moves by so many tokens at once: typing on reads only what is new."""
MOST_BEFORE = BEFORE + _ANCHOR
"""Tokens of the text before the cursor that are read at most."""

Follow = Callable[[list[int], int], Logits]
"""Returns the logits after each of the last so many of some tokens, count × vocabulary."""


@dataclass(frozen=True)
class Sequel:
    """The tokens on both sides of a cursor, and a model that reads them from left to right."""

    before: Sequence[int]
    after: Sequence[int]
    follow: Follow

    @classmethod
    def around(cls, prefix: Sequence[int], suffix: Sequence[int], follow: Follow) -> Sequel:
        """Return the part of two sides that is read."""
        start = max(0, (len(prefix) - BEFORE) // _ANCHOR * _ANCHOR)
        return cls(prefix[start:], suffix[:AHEAD], follow)

    def logprob(self, line: Sequence[int]) -> float:
        """Return the natural logarithm of the probability of what follows `line`."""
        logits = self.follow([*self.before, *line, *self.after[:-1]], len(self.after))
        highest = logits.max(1, keepdims=True)
        together = highest[:, 0] + np.log(np.exp(logits - highest).sum(1))
        return float((logits[np.arange(len(self.after)), list(self.after)] - together).sum())


def read(
    found: Sequence[Beginning], sequel: Sequel | None, lines: Lines
) -> Iterator[tuple[Beginning, float]]:
    """Yield each line with the log-probability, a token, of what follows it; 0 if nothing does."""
    for one in found:
        tokens = one.tokens[:-1] if one.tokens[-1] in lines.enders else one.tokens
        yield one, sequel.logprob(tokens) / len(sequel.after) if sequel else 0.0


def ranked(judged: Sequence[tuple[Beginning, float]], tokens: int) -> list[Beginning]:
    """Return lines as `read` yields them, the best one first; `tokens` follow them."""
    weight = WEIGHT * tokens * math.exp(max(follows for _, follows in judged) / 2)
    scored = [(one.score + weight * follows, one) for one, follows in judged]
    return [one for _, one in sorted(scored, key=lambda pair: -pair[0])]
