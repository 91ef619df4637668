"""Plots as inline SVG, drawn by hand: a page that carries them needs no library and no network.

A drawing library would weigh more than all of the harness (matplotlib: some 50 MB) and would bake
colours and words in, where these take the page's theme and language from its style sheet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

WIDTH, HEIGHT = 560.0, 320.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 62.0, 14.0, 12.0, 52.0

Points = Iterable[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """One direction of a plot, in the units of its data."""

    low: float
    high: float
    label: str
    """Markup for what it shows, in both languages."""
    ticks: Sequence[tuple[float, str]] = ()
    log: bool = False

    def part(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1."""
        low, high = self.low, self.high
        if self.log:
            low, high, value = math.log(low), math.log(high), math.log(value)
        return (value - low) / (high - low) if high != low else 0.5


@dataclass
class Plot:
    """A drawing with two axes; a series' number chooses its colour in the style sheet."""

    x: Axis
    y: Axis
    height: float = HEIGHT
    left: float = _LEFT
    parts: list[str] = field(default_factory=list)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return where a value lies on the drawing."""
        across = self.left + self.x.part(x) * (WIDTH - self.left - _RIGHT)
        return across, self.height - _BOTTOM - self.y.part(y) * (self.height - _TOP - _BOTTOM)

    def line(self, points: Points, series: int) -> None:
        """Draw a line through points."""
        self.parts.append(f'<polyline class="line s{series}" points="{self._spell(points)}"/>')

    def band(self, lows: Points, highs: Points, series: int, kind: str = "band") -> None:
        """Fill what lies between two lines."""
        edge = self._spell([*lows, *reversed(list(highs))])
        self.parts.append(f'<polygon class="{kind} s{series}" points="{edge}"/>')

    def mark(self, x: float, y: float, series: int, title: str = "") -> None:
        """Draw a dot."""
        across, down = self.at(x, y)
        spot = f'<circle class="mark s{series}" cx="{across:.1f}" cy="{down:.1f}" r="4.5">'
        self.parts.append(f"{spot}<title>{escape(title)}</title></circle>")

    def whisker(self, start: tuple[float, float], end: tuple[float, float], series: int) -> None:
        """Draw the line of an interval."""
        (x1, y1), (x2, y2) = self.at(*start), self.at(*end)
        place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        self.parts.append(f'<line class="whisker s{series}" {place}/>')

    def box(
        self, start: tuple[float, float], end: tuple[float, float], kind: str, title: str = ""
    ) -> None:
        """Fill the rectangle between two corners."""
        (x1, y1), (x2, y2) = self.at(*start), self.at(*end)
        corner = f'x="{min(x1, x2):.1f}" y="{min(y1, y2):.1f}"'
        size = f'width="{abs(x2 - x1):.1f}" height="{abs(y2 - y1):.1f}"'
        title = f"<title>{escape(title)}</title>"
        self.parts.append(f'<rect class="{kind}" {corner} {size}>{title}</rect>')

    def render(self, label: str) -> str:
        """Return the drawing; `label` is the id of the element that says what it shows."""
        return drawing(WIDTH, self.height, [*self._axes(), *self.parts], label)

    def _axes(self) -> list[str]:
        right, bottom = WIDTH - _RIGHT, self.height - _BOTTOM
        parts = []
        for value, name in self.y.ticks:
            _, down = self.at(self.x.low, value)
            parts.append(f'<path class="grid" d="M{self.left:.1f} {down:.1f}H{right:.1f}"/>')
            parts.append(text(self.left - 7, down + 4.5, name, "end"))
        for value, name in self.x.ticks:
            across, _ = self.at(value, self.y.low)
            parts.append(f'<path class="grid" d="M{across:.1f} {_TOP}V{bottom:.1f}"/>')
            parts.append(text(across, bottom + 19, name, "middle"))
        middle = (self.left + right) / 2
        parts.append(text(middle, self.height - 9, self.x.label, "middle"))
        if self.y.label:
            turned = f'transform="rotate(-90 15 {(bottom + _TOP) / 2:.1f})"'
            parts.append(text(15, (bottom + _TOP) / 2, self.y.label, "middle", turned))
        return parts

    def _spell(self, points: Points) -> str:
        return " ".join("{:.1f},{:.1f}".format(*self.at(x, y)) for x, y in points)


def drawing(width: float, height: float, parts: Iterable[str], label: str) -> str:
    """Return an SVG element that scales to the width it is given."""
    inside = "".join(parts)
    view = f'viewBox="0 0 {width:g} {height:g}"'
    return f'<svg {view} role="img" aria-labelledby="{label}">{inside}</svg>'


def text(x: float, y: float, markup: str, anchor: str = "start", more: str = "") -> str:
    """Return a line of text; `markup` must be escaped already."""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {more}'
    return f"<text {place}>{markup}</text>"


def log_ticks(low: float, high: float) -> list[tuple[float, str]]:
    """Return 1, 2, 5, 10, 20 … between two positive numbers, few enough to stand side by side."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    steps = (1, 2, 5) if high / low <= 500 else (1,)
    values = [step * 10.0**power for power in powers for step in steps]
    return [(value, f"{value:g}") for value in values if low * 0.999 <= value <= high * 1.001]


def linear_ticks(low: float, high: float, scale: float = 1.0) -> list[tuple[float, str]]:
    """Return round numbers between two values, about five; the names are values times `scale`."""
    span = (high - low) * scale
    unit = 10.0 ** math.floor(math.log10(span / 4))
    step = next(unit * part for part in (1, 2, 5, 10) if span / (unit * part) <= 6)
    first, last = math.ceil(low * scale / step - 1e-9), math.floor(high * scale / step + 1e-9)
    return [
        (number * step / scale, f"{number * step:g}".replace("-", "−"))
        for number in range(first, last + 1)
    ]
