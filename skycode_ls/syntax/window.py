"""The part of a long document that is parsed: around a cursor, from code to code."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import behind_text, code_in, scan

BEFORE = 48_000
"""Code points before the cursor, about, that are parsed of a longer text."""
AFTER = 8_000
"""Code points after the cursor, about, that are parsed."""
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
        self._at = -STEP
        self._start = self._behind = 0
        self._head = self._tail = ""
        self._code: tuple[int, ...] = ()  # places in code before the window, the last one first

    def around(self, text: str, offset: int, language: Language) -> tuple[int, int]:
        """Return the bounds of the window; a line longer than the window is cut inside."""
        if offset <= BEFORE and len(text) - offset <= AFTER:
            return 0, len(text)
        end = len(text) - self._behind
        known = text.startswith(self._head, self._start - len(self._head))
        near = self._start <= offset <= end <= offset + AFTER + 2 * STEP  # unless much was put in
        same = known and near and text.startswith(self._tail, end)
        if not same or abs(offset - self._at) >= STEP:
            end = self._find(text, offset, language, self._code if known else ())
        return self._start, end

    def _find(self, text: str, offset: int, language: Language, code: tuple[int, ...]) -> int:
        """Look for the bounds, reading from the nearest place in code; return the end."""
        low = max(0, offset - BEFORE)
        begun = next((one for one in code if low - _REACH <= one <= low), None)
        begun = _far(text, low) if begun is None else begun
        before = list(code_in(text, language, begun, offset))
        start = _cut(text, before, low, offset - BEFORE // 2, offset - BEFORE // 4) if low else 0
        self._code = (begun,) if start is None else (start, begun)
        self._start = _likely(text, low, offset - BEFORE // 2) if start is None else start
        end = _end(text, begun, offset, before, language)
        self._at, self._behind = offset, len(text) - end
        self._head = text[max(0, self._start - _REACH) : self._start]
        self._tail = text[end : end + _SEEN]
        return end


def stretches(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the parts in which a whole text is parsed, cut as windows are.

    A part is twice as long if only then nothing is cut in two.
    """
    most = BEFORE + AFTER
    if len(text) <= most:
        yield 0, len(text)
        return
    pieces = list(code_in(text, language, 0, len(text)))
    begins = [start for start, _, _ in pieces]
    start = 0
    while len(text) - start > most:
        here, whole, there = (bisect(begins, start + most * part // 2) for part in (1, 2, 4))
        end = _outermost(text, pieces[here - 1 : whole][::-1], start + most, start + most // 2)
        end = end or _outermost(text, pieces[whole - 1 : there], start + most, start + 2 * most)
        near = pieces[max(0, bisect(begins, start) - 1) : whole][::-1]
        end = end or _cut(text, near, start + most, start + most // 2, start + 1)
        end = end or _likely(text, start + most, start + most // 2)
        yield start, end
        start = end
    yield start, len(text)


def _far(text: str, low: int) -> int:
    """Return a place far before `low` where code is likely to begin."""
    if low <= _REACH:
        return 0
    found = _OUTERMOST.search(text, low - _REACH, low)
    return found.start() if found else low


def _end(text: str, begun: int, offset: int, before: Sequence[Piece], language: Language) -> int:
    """Return where a window ends; `before` are the pieces from `begun`, in code, to the cursor."""
    high, rest = min(len(text), offset + AFTER), offset
    if high == len(text):
        return high
    if before[-1][0] == offset:  # a comment, string or bracket ends here, or goes on
        state = scan(text[begun:offset], language)
        if state.kind == "comment" and state.code is not None:
            rest = _behind_comment(text, begun + state.code, offset, high, language)
        else:
            rest = high - len(behind_text(state, text[offset:high], language)[1])
    pieces = list(code_in(text, language, rest, high))[::-1]
    found = _cut(text, pieces, high, offset + AFTER // 2, offset + AFTER // 4)
    return _likely(text, high, offset + AFTER // 2) if found is None else found


def _behind_comment(text: str, comment: int, offset: int, high: int, language: Language) -> int:
    """Return where code goes on behind the comment that a cursor is in."""
    opener, closer = language.block_comment or ("", "")
    mark = closer if opener and text.startswith(opener, comment) else "\n"
    found = text.find(mark, offset, high)
    return found + len(mark) if found >= 0 else high


def _cut(text: str, pieces: Sequence[Piece], near: int, far: int, last: int) -> int | None:
    """Return the fittest line in code to cut before, the nearest to `near` of those equally fit.

    What lies between `far` and `last` is for when nothing else is in code.
    """
    found = _outermost(text, pieces, near, far)
    for fit, until in ((_OUTERMOST, far), (_LINE, far), (_LINE, last)):
        found = _first(text, pieces, fit, near, until) if found is None else found
    return found


def _likely(text: str, near: int, far: int) -> int:
    """Return where to cut what is, or seems to be, all string or comment: where code may begin."""
    whole = [(0, len(text), 0)]
    found = _first(text, whole, _OUTERMOST, near, far)
    found = _first(text, whole, _LINE, near, far) if found is None else found
    return near if found is None else found


def _outermost(text: str, pieces: Sequence[Piece], near: int, far: int) -> int | None:
    """Return the line nearest to `near`, up to `far`, that is inside of nothing."""
    return _first(text, [each for each in pieces if not each[2]], _OUTERMOST, near, far)


def _first(
    text: str, pieces: Sequence[Piece], fit: re.Pattern[str], near: int, far: int
) -> int | None:
    """Return the match nearest to `near`, up to `far`; the pieces come as they lie from there."""
    low, high, at = (near, far, 0) if near <= far else (far, near, -1)
    for start, end, _ in pieces:
        found = fit.finditer(text, max(start, low), min(end, high)) if end > low else ()
        if places := [each.start() for each in found]:
            return places[at]
    return None
