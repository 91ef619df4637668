"""Asking once more where the likeliest answer says what stands there already, or nothing."""

from __future__ import annotations

import math
from dataclasses import replace

from skycode_ls.features.trace import Trace
from skycode_ls.text import Completion, Sampling

_REPEATS = ("neighbour-line", "repetition", "suffix", "near-suffix")
"""The filters that drop an answer for standing there already."""
_NOTHINGS = ("blank", "too-short", "comment-language")
"""The filters that drop an answer for saying nothing, which is no answer to a comment."""
_SURE = math.log(0.98)
"""An answer that was never less sure of a token has no likely alternative."""


def otherwise(
    trace: Trace, completion: Completion, sampling: Sampling, asked: bool = False
) -> Sampling | None:
    """Return how to ask for the next best answer, if this one was dropped as a repetition.

    It may begin like the one before, up to the token of the first line that was least sure. Where a
    comment has `asked` for something, also if it was dropped as nothing; then it begins otherwise.
    """
    dropped = {one.name for one in trace.attempt if one.decision == "dropped"}
    line = completion.line
    doubts = [one.logprob for one in line]
    if not doubts or min(doubts) > _SURE:
        return None
    if not dropped.isdisjoint(f"filter.{name}" for name in _REPEATS):
        at = doubts.index(min(doubts))
    elif asked and not dropped.isdisjoint(f"filter.{name}" for name in _NOTHINGS):
        at = next(at for at, doubt in enumerate(doubts) if doubt <= _SURE)
    else:
        return None
    return replace(sampling, unless=tuple(one.token for one in line[: at + 1]))
