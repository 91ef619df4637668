"""How well the text after a cursor follows a line: it tells lines apart that are nearly as likely.

A model that was shown the text after the cursor first still writes lines that cannot stand before
it. So each line is read as it would stand, and what comes after it is asked for: the other half of
Bayes' rule, as in a noisy channel (Brown et al. 1993, https://aclanthology.org/J93-2003).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from skycode_ls.engine.beams import Beginning, Lines
from skycode_ls.engine.sampling import Logits

CLOSE = 2.0
"""How far behind the likeliest line another may be, in nats, that is compared with it."""
MOST = 4
"""Lines that are compared to find the best one; twice as many where others are wanted, too."""
WEIGHT = 0.25
"""What a nat of the text after the cursor counts. With more, lines that others should follow are
passed over for such as end a block: best on held-out projects, with one line or more missing."""
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


def judged(
    found: Sequence[Beginning], sequel: Sequel | None, lines: Lines
) -> Iterator[tuple[float, Beginning]]:
    """Yield each line with its score, in which it counts how well what follows does."""
    for one in found:
        if sequel is None:
            yield one.score, one
            continue
        tokens = one.tokens[:-1] if one.tokens[-1] in lines.enders else one.tokens
        yield one.score + WEIGHT * sequel.logprob(tokens), one
