"""From answers and how sure the model was of them to a curve: what is shown, what is right."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

THRESHOLDS = [
    0.0,
    0.001,
    0.002,
    0.005,
    0.01,
    0.02,
    0.03,
    0.05,
    0.07,
    *(step / 20 for step in range(2, 19)),
]
NEAR = 0.8
"""Edit similarity from which on a person would rather mend a line than write it."""
_FEWEST = 20
"""Suggestions below which a point is not drawn."""
_Z = 1.96
"""Standard errors on both sides that hold 95 % of what chance does."""

Share = tuple[float, float, float]
"""A share, and the ends of its interval at 95 %."""


@dataclass(frozen=True)
class Trial:
    """One place: how sure the model was, whether anything was offered, and how good it was."""

    language: str
    logprob: float
    """Sum of the natural logarithms of the probabilities of all `tokens`."""
    tokens: int
    line_logprob: float = 0.0
    """The same of the first line with words."""
    line_tokens: int = 0
    offered: bool = False
    right: bool = False
    similarity: float = 0.0

    @property
    def confidence(self) -> float:
        """The probability of the first line, as `minConfidence` has it."""
        return math.exp(self.line_logprob)

    @property
    def mean_confidence(self) -> float:
        """The geometric mean of the probabilities of all tokens, for comparison."""
        return math.exp(self.logprob / max(1, self.tokens))

    @property
    def near(self) -> bool:
        """Whether it is right, or needs little mending."""
        return self.right or self.similarity >= NEAR


@dataclass(frozen=True)
class Point:
    """What a threshold does: the share of all places that are shown something, and its worth."""

    threshold: float
    shown: float
    count: int
    right: Share
    near: Share


_MEASURES: dict[str, Callable[[Trial], float]] = {
    "the probability of the first line": lambda one: one.confidence,
    "the mean probability of all tokens": lambda one: one.mean_confidence,
}


def curve(trials: Sequence[Trial]) -> list[Point]:
    """Return the points of all thresholds."""
    return [_point(trials, threshold) for threshold in THRESHOLDS]


def table(trials: Sequence[Trial]) -> list[str]:
    """Return the curve as lines of text, and the thresholds that follow from it."""
    points = curve(trials)
    lines = ["threshold   shown             right              near", "-" * 54]
    for one in points:
        lines.append(
            f"{one.threshold:9.3f}  {one.shown:6.1%}  {_told(one.right)}  {_told(one.near)}"
            f"  of {one.count}"
        )
    lines.append(_lowest(points, "right", lambda one: one.right))
    lines.append(_lowest(points, "near", lambda one: one.near))
    for name, sure in _MEASURES.items():
        lines.append(
            f"a right one is surer than a wrong one, by {name}: {ranked(trials, sure):.1%}"
        )
    return lines


def ranked(trials: Sequence[Trial], sure: Callable[[Trial], float]) -> float:
    """Return how often a right suggestion is surer than a wrong one (the area under the ROC)."""
    right = sorted(sure(one) for one in trials if one.offered and one.right)
    wrong = sorted(sure(one) for one in trials if one.offered and not one.right)
    above = sum(bisect_left(wrong, one) + bisect_right(wrong, one) for one in right)
    return above / 2 / max(1, len(right) * len(wrong))


def drawn(trials: Sequence[Trial], model: str) -> str:
    """Return the curve as an SVG picture: threshold from left to right, shares upwards."""
    points = [one for one in curve(trials) if one.count >= _FEWEST]
    parts = [_grid(), _band(points)]
    for colour, share in (
        ("#8b949e", lambda one: one.shown),
        ("#1f883d", lambda one: one.right[0]),
        ("#0969da", lambda one: one.near[0]),
    ):
        spelt = " ".join(f"{_x(one.threshold):.1f},{_y(share(one)):.1f}" for one in points)
        parts.append(f'<polyline points="{spelt}" fill="none" stroke="{colour}" stroke-width="2"/>')
    names = (
        ("#8b949e", "places shown anything · 给出建议的位置"),
        ("#1f883d", "of these exactly right · 其中首行完全正确"),
        ("#0969da", f"of these near, similarity ≥ {NEAR} · 其中相似度达标"),
    )
    for row, (colour, name) in enumerate(names):
        parts.append(
            f'<text x="92" y="{34 + 18 * row}" fill="{colour}" font-weight="600">{name}</text>'
        )
    parts.append(
        f'<text x="310" y="318" text-anchor="middle" fill="#57606a">skycode.minConfidence '
        f"({model}, {len(trials)} places · {len(trials)} 处)</text>"
    )
    body = "\n".join(parts)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 330" font-size="12" '
        f'font-family="system-ui, sans-serif">\n<rect width="600" height="330" fill="#fff"/>\n'
        f"{body}\n</svg>\n"
    )


def _point(trials: Sequence[Trial], threshold: float) -> Point:
    shown = [one for one in trials if one.offered and one.confidence >= threshold]
    right, near = sum(one.right for one in shown), sum(one.near for one in shown)
    count = len(shown)
    return Point(threshold, count / len(trials), count, wilson(right, count), wilson(near, count))


def wilson(hits: int, count: int) -> Share:
    """Return hits / count and its interval (Wilson 1927), which also holds for few and for none."""
    if not count:
        return 0.0, 0.0, 1.0
    share, square = hits / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    spread = math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    spread *= _Z / (1 + square / count)
    return share, max(0.0, middle - spread), min(1.0, middle + spread)


def _lowest(points: list[Point], name: str, share: Callable[[Point], Share]) -> str:
    found = next((one for one in points if one.count and share(one)[0] > 0.5), None)
    if found is None:
        return f"more {name} than not: at no threshold"
    return f"more {name} than not: from {found.threshold:.2f} on, which shows {found.shown:.1%}"


def _told(share: Share) -> str:
    return f"{share[0]:5.1%} ({share[1]:3.0%}-{share[2]:4.0%})"


def _x(threshold: float) -> float:
    return 60 + 500 * math.sqrt(threshold)  # most of what happens happens below 0.2


def _y(share: float) -> float:
    return 280 - 260 * share


def _grid() -> str:
    lines = []
    for tenth in range(0, 11, 2):
        share = tenth / 10
        lines.append(
            f'<line x1="60" x2="560" y1="{_y(share):.0f}" y2="{_y(share):.0f}" stroke="#d0d7de"/>'
            f'<text x="52" y="{_y(share) + 4:.0f}" text-anchor="end" fill="#57606a">{share:.0%}'
            f"</text>"
        )
    for threshold in (0.0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9):
        lines.append(
            f'<text x="{_x(threshold):.0f}" y="298" text-anchor="middle" fill="#57606a">'
            f"{threshold:g}</text>"
        )
    return "\n".join(lines)


def _band(points: list[Point]) -> str:
    """Return the intervals of what is exactly right, as a shade."""
    upper = [(_x(one.threshold), _y(one.right[2])) for one in points]
    lower = [(_x(one.threshold), _y(one.right[1])) for one in reversed(points)]
    spelt = " ".join(f"{x:.1f},{y:.1f}" for x, y in [*upper, *lower])
    return f'<polygon points="{spelt}" fill="#1f883d" fill-opacity="0.15"/>'
