"""From answers and how sure the model was of them to a curve: what is shown, what is right."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from skycode_ls.features.filters.sure import NARROWEST, worthiest
from skycode_ls.features.filters.worth import display_width
from skycode_ls.text import Piece

THRESHOLDS = [0.0, 0.02, 0.05, *(step / 20 for step in range(2, 19))]
_FEWEST = 20
"""Suggestions below which a point is not drawn."""
_Z = 1.96
"""Standard errors on both sides that hold 95 % of what chance does."""

Share = tuple[float, float, float]
"""A share, and the ends of its interval at 95 %."""


@dataclass(frozen=True)
class Trial:
    """One place: what stood there, what was offered when all is, and the tokens of its line."""

    language: str
    truth: str
    """The rest of the line, without white space around it."""
    offer: str = ""
    """The first line offered; empty if there was no offer."""
    line: tuple[tuple[str, float], ...] = ()
    """The text and the natural logarithm of the probability of each of its tokens."""
    asked: bool = False
    """Whether the place shows all, however unsure it is: see features/filters/sure.py."""

    @property
    def confidence(self) -> float:
        """The probability of the line."""
        return math.exp(sum(logprob for _, logprob in self.line))

    @property
    def right(self) -> bool:
        """Whether the whole line is exactly what stood there."""
        return self.offer == self.truth

    def shown(self, threshold: float) -> str:
        """Return what is shown at a threshold, as far as the first line goes."""
        if self.asked or threshold <= 0 or not self.offer:
            return self.offer
        pieces = [Piece(text, 0, logprob) for text, logprob in self.line]
        kept = worthiest(pieces, threshold)
        whole = len(kept.strip()) == len("".join(text for text, _ in self.line).strip())
        if whole or len(kept.strip()) >= len(self.offer):
            return self.offer
        return kept.strip() if display_width(kept.strip()) >= NARROWEST else ""

    def holds(self, threshold: float) -> bool:
        """Tell whether what is shown is right: all of the line, or its beginning."""
        shown = self.shown(threshold)
        return self.right if shown == self.offer else self.truth.startswith(shown)


@dataclass(frozen=True)
class Point:
    """What a threshold does: the share of places that are shown something, and its worth."""

    threshold: float
    shown: float
    count: int
    right: Share
    kept: float
    """Characters of what is right, of all that stood at all places."""


def curve(trials: Sequence[Trial]) -> list[Point]:
    """Return the points of all thresholds."""
    return [_point(trials, threshold) for threshold in THRESHOLDS]


def table(trials: Sequence[Trial]) -> list[str]:
    """Return the curve as lines of text, and the threshold that follows from it."""
    points = curve(trials)
    lines = ["threshold   shown             right   characters", "-" * 47]
    for one in points:
        lines.append(
            f"{one.threshold:9.3f}  {one.shown:6.1%}  {_told(one.right)}  {one.kept:6.1%}"
            f"  of {one.count}"
        )
    found = next((one for one in points if one.count and one.right[0] > 0.5), None)
    where = "at no threshold" if found is None else f"from {found.threshold:.2f} on"
    lines.append(f"more right than not: {where}")
    lines.append(f"a right line is surer than a wrong one: {ranked(trials):.1%}")
    return lines


def ranked(trials: Sequence[Trial]) -> float:
    """Return how often a right line is surer than a wrong one (the area under the ROC)."""
    right = sorted(one.confidence for one in trials if one.offer and one.right)
    wrong = sorted(one.confidence for one in trials if one.offer and not one.right)
    above = sum(bisect_left(wrong, one) + bisect_right(wrong, one) for one in right)
    return above / 2 / max(1, len(right) * len(wrong))


def drawn(trials: Sequence[Trial], model: str) -> str:
    """Return the curve as an SVG picture: threshold from left to right, shares upwards."""
    points = [one for one in curve(trials) if one.count >= _FEWEST]
    parts = [_grid(), _band(points)]
    for colour, share in (
        ("#8b949e", lambda one: one.shown),
        ("#1f883d", lambda one: one.right[0]),
        ("#0969da", lambda one: one.kept),
    ):
        spelt = " ".join(f"{_x(one.threshold):.1f},{_y(share(one)):.1f}" for one in points)
        parts.append(f'<polyline points="{spelt}" fill="none" stroke="{colour}" stroke-width="2"/>')
    names = (
        ("#8b949e", "places shown anything · 给出建议的位置"),
        ("#1f883d", "of these right · 其中正确"),
        ("#0969da", "characters saved · 省下的字符"),
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
    shown = [one for one in trials if one.shown(threshold)]
    right = [one for one in shown if one.holds(threshold)]
    saved = sum(len(one.shown(threshold)) for one in right)
    kept = saved / max(1, sum(len(one.truth) for one in trials))
    count = len(shown)
    return Point(threshold, count / len(trials), count, wilson(len(right), count), kept)


def wilson(hits: int, count: int) -> Share:
    """Return hits / count and its interval (Wilson 1927), which also holds for few and for none."""
    if not count:
        return 0.0, 0.0, 1.0
    share, square = hits / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    spread = math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    spread *= _Z / (1 + square / count)
    return share, max(0.0, middle - spread), min(1.0, middle + spread)


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
