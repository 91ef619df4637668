"""From keys to the figures that are printed and kept."""

from __future__ import annotations

import os
from collections.abc import Sequence
from statistics import median, quantiles
from typing import Any

from replay.typist import Key

Figures = dict[str, Any]


def spread(seconds: Sequence[float]) -> Figures:
    """Return how many there are and their p50, p95 and p99, in milliseconds."""
    told: Figures = {"count": len(seconds)}
    if len(seconds) < 2:
        return told | {f"p{cut}": round(1000 * one, 2) for one in seconds for cut in (50, 95, 99)}
    cuts = quantiles(seconds, n=100, method="inclusive")
    return told | {f"p{cut}": round(1000 * cuts[cut - 1], 2) for cut in (50, 95, 99)}


def latencies(keys: Sequence[Key]) -> Figures:
    """Return key-to-answer times: by the model after typing and in new documents, and without."""
    answered = [key for key in keys if key.latency is not None]

    def times(cached: bool, opening: bool) -> list[float]:
        return [
            key.latency
            for key in answered
            if key.latency is not None
            and key.cached is cached
            and (key.kind == "opening") is opening
        ]

    shown = [key.latency for key in answered if key.latency is not None and key.shown]
    return {
        "warm": spread(times(False, False)),
        "cold": spread(times(False, True)),
        "cached": spread(times(True, False)),
        "shown": spread(shown),
        "answered before the next key": share(len(answered), len(keys)),
    }


def caching(keys: Sequence[Key]) -> Figures:
    """Return the shares of answers that took no model: of all, and of typing through."""
    known = [key for key in keys if key.cached is not None]
    inside = [key for key in known if key.inside]
    back = [key for key in known if key.kind == "backspace"]
    taken = [key for key in known if key.kind == "accepted"]
    return {
        "from the cache": share(sum(key.cached is True for key in known), len(known)),
        "typing through": len(inside),
        "typing through without model": share(
            sum(key.cached is True for key in inside), len(inside)
        ),
        "after a correction without model": share(
            sum(key.cached is True for key in back), len(back)
        ),
        "after acceptance without model": share(
            sum(key.cached is True for key in taken), len(taken)
        ),
    }


def precision(keys: Sequence[Key]) -> Figures:
    """Return how many answers of the model were shown, and what they were worth.

    `right`: the first line is all that was to follow on the line, or all that is shown was to be
    typed; `agreed`: share of the shown characters that were to be typed before the first other one.
    """
    shown = [key for key in keys if key.shown and key.cached is False]
    right, agreed = sum(key.right for key in shown), sum(key.agreed for key in shown)
    return {
        "shown": len(shown),
        "right": share(right, len(shown)),
        "agreed": share(agreed, sum(key.shown for key in shown)),
    }


def share(part: float, whole: float) -> float | None:
    """Return part / whole; None of nothing."""
    return round(part / whole, 4) if whole else None


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Figures:
    """Return medians in ms, the ratio of the medians and the median of the paired ratios."""
    if not ours:
        return {"pairs": 0}
    pairs = [one / other for one, other in zip(ours, theirs, strict=True)]
    return {
        "pairs": len(pairs),
        "ours": spread(ours),
        "theirs": spread(theirs),
        "ratio of medians": round(median(ours) / median(theirs), 3),
        "median of ratios": round(median(pairs), 3),
    }


def load() -> list[float]:
    """Return the machine's load averages: how much of it others used."""
    return [round(one, 2) for one in os.getloadavg()]


def table(title: str, figures: Figures, indent: str = "  ") -> list[str]:
    """Return lines for people, one figure a line."""
    lines = [title]
    for name, value in figures.items():
        if isinstance(value, dict):
            told = "  ".join(f"{key} {one}" for key, one in value.items())
            lines.append(f"{indent}{name}: {told}")
        else:
            lines.append(f"{indent}{name}: {'-' if value is None else value}")
    return lines
