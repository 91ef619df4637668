"""The part of a long document that is parsed: around a cursor, from code to code."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import behind_text, code_in, scan

BEFORE = 32_000
"""Code points parsed before the cursor; with AFTER at most 120 kB of UTF-8."""
AFTER = 8_000
"""Code points parsed after the cursor."""
STEP = 4_096
"""Bounds are looked for anew when the cursor has come so far: typing rarely moves them."""

_REACH = 256_000
"""Code points before a window that are read for what it may begin in, at most."""
_SEEN = 64
"""Code points behind a window by which it is known again."""
_OUTERMOST = re.compile(r"^[^\s#/*)\]}\"'-]", re.MULTILINE)
"""The beginning of a line that is likely inside of nothing: half a block would not parse."""
_LINE = re.compile(r"^", re.MULTILINE)

Piece = tuple[int, int, int]
"""A piece of code, [start, end) of a text, and how many brackets it is in."""


class Windows:
    """Finds windows; the latest one's bounds stay while the cursor is near, as typing does.

    A window begins and ends in code, preferably inside of no bracket. Only the text before tells
    that: a line in a long string may look as if it was inside of nothing. A parser that begins
    there takes all code for strings, and one that ends there finds no end.
    """

    def __init__(self) -> None:
        self._near = -1
        self._start = self._behind = 0
        self._head = self._tail = ""

    def around(self, text: str, offset: int, language: Language) -> tuple[int, int]:
        """Return the bounds of the window; a line longer than the window is cut inside."""
        if len(text) <= AFTER or (offset <= BEFORE and len(text) - offset <= AFTER):
            return 0, len(text)
        begins = text.startswith(self._head, self._start - len(self._head))
        end = len(text) - self._behind
        near = self._start <= offset <= end <= offset + AFTER + 2 * STEP  # unless much was put in
        same = begins and near and text.startswith(self._tail, end)
        if not same or self._near != offset // STEP:
            low = max(0, offset - BEFORE)
            begun = self._start if begins and self._start <= low else _far(text, low)
            self._start, end = _bounds(text, begun, low, offset, language)
            self._near, self._behind = offset // STEP, len(text) - end
            self._head = text[max(0, self._start - _REACH) : self._start]
            self._tail = text[end : end + _SEEN]
        return self._start, end


def _far(text: str, low: int) -> int:
    """Return a place far before `low` where code is likely to begin."""
    if low <= _REACH:
        return 0
    found = _OUTERMOST.search(text, low - _REACH, low)
    return found.start() if found else low


def stretches(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the parts in which a whole text is parsed, cut as windows are."""
    most = BEFORE + AFTER
    if len(text) <= most:
        yield 0, len(text)
        return
    pieces = list(code_in(text, language, 0, len(text)))
    begins = [start for start, _, _ in pieces]
    start = 0
    while len(text) - start > most:
        low, high = start + most // 2, start + most
        near = pieces[max(0, bisect(begins, start) - 1) : bisect(begins, high)]
        end = _cut(text, near[::-1], high, low, start + 1)
        yield start, end
        start = end
    yield start, len(text)


def _bounds(text: str, begun: int, low: int, offset: int, language: Language) -> tuple[int, int]:
    """Return where to begin from `low` on and where to end; `begun` is a place in code."""
    high = min(len(text), offset + AFTER)
    before = list(code_in(text, language, begun, offset))
    start, end, rest = 0, len(text), offset
    if low:
        start = _cut(text, before, low, max(low, offset - BEFORE // 2), offset)
    if high < len(text):
        if before[-1][0] == offset:  # a comment, string or bracket ends here, or goes on
            state = scan(text[begun:offset], language)
            rest = high - len(behind_text(state, text[offset:high], language)[1])
        pieces = list(code_in(text, language, rest, high))
        end = _cut(text, pieces[::-1], high, min(high, offset + AFTER // 2), offset + 1)
    return start, end


def _cut(text: str, pieces: Sequence[Piece], near: int, far: int, last: int) -> int:
    """Return the fittest line to cut before, the nearest to `near` of those equally fit.

    What lies between `far` and `last` is for when nothing else is in code.
    """
    whole, at = len(text), 0 if near <= last else -1
    for fit, deepest, until in (
        (_OUTERMOST, 0, far),
        (_OUTERMOST, whole, far),
        (_LINE, whole, far),
        (_LINE, whole, last),
    ):
        low, high = sorted((near, until))
        for start, end, depth in pieces:
            found = fit.finditer(text, max(start, low), min(end, high)) if depth <= deepest else ()
            if places := [each.start() for each in found]:
                return places[at]
    return near
