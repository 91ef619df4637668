"""Asking once more where the likeliest answer only says what stands there already."""

from __future__ import annotations

import math
from dataclasses import replace

from skycode_ls.features.trace import Trace
from skycode_ls.text import Completion, Sampling

_REPEATS = ("neighbour-line", "repetition", "suffix", "near-suffix")
"""The filters that drop an answer for standing there already."""
_SURE = math.log(0.98)
"""An answer that was never less sure of a token has no likely alternative."""


def otherwise(trace: Trace, completion: Completion, sampling: Sampling) -> Sampling | None:
    """Return how to ask for the next best answer, if this one was dropped as a repetition.

    It may begin like the one before, up to the token of the first line that was least sure.
    """
    dropped = {one.name for one in trace.attempt if one.decision == "dropped"}
    if dropped.isdisjoint(f"filter.{name}" for name in _REPEATS) or not completion.drawn:
        return None
    doubts = [logprob for _, logprob in completion.drawn]
    at = min(range(len(doubts)), key=doubts.__getitem__)
    if doubts[at] > _SURE:
        return None
    return replace(sampling, unless=tuple(token for token, _ in completion.drawn[: at + 1]))
