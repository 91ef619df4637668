"""The part of a document that is parsed, and the way between its code points and UTF-8 bytes."""

from __future__ import annotations

import re
from functools import cached_property

BEFORE = 48_000
"""Code points parsed before the cursor; with AFTER at most 192 kB of UTF-8."""
AFTER = 16_000
"""Code points parsed after the cursor."""
STEP = 4_096
"""The window begins at the first line after so many code points, so that typing rarely moves it;
preferably at one that is inside of nothing."""

_BLOCK = 1024
"""Bytes whose code points are counted together."""
_CONTINUING = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that begin no character."""
_OUTERMOST = re.compile(r"^[^\s#/*)\]}\"'-]", re.MULTILINE)
"""The beginning of a line that is likely inside of nothing: half a block would not parse."""


class Source:
    """A window around a cursor, cut at line starts, with a sentinel word put in at the cursor.

    The sentinel makes an unfinished place parse, and keeps a cursor on an empty line inside the
    block it is indented for. Positions that leave this class are code points of the document.
    """

    def __init__(self, text: str, offset: int, sentinel: str = "") -> None:
        start, end = _window(text, offset)
        self._start = start
        self._offset = offset
        self.before = text[start:offset]
        """The window's code points before the cursor."""
        self.after = text[offset:end]
        """The window's code points after the cursor."""
        self._sentinel = len(sentinel)
        before = _encoded(self.before)
        self.cursor = len(before)
        """The cursor (and the sentinel's start) as a byte of `data`."""
        self.data = before + _encoded(sentinel) + _encoded(self.after)
        """The window in UTF-8; a lone surrogate becomes one question mark."""
        self._plain = len(self.data) == end - start + self._sentinel

    @property
    def whole_head(self) -> bool:
        """Whether the window begins where the document does."""
        return self._start == 0

    def position(self, byte: int) -> int:
        """Return the code point of the document that stands at `byte` of `data`."""
        if byte > self.cursor:
            byte = max(self.cursor, byte - self._sentinel)
        if self._plain:
            return self._start + byte
        block = byte // _BLOCK
        within = self._typed[block * _BLOCK : byte].translate(None, _CONTINUING)
        return self._start + self._blocks[block] + len(within)

    @cached_property
    def _typed(self) -> bytes:
        """The window as it was typed: `data` without the sentinel."""
        return self.data[: self.cursor] + self.data[self.cursor + self._sentinel :]

    @cached_property
    def _blocks(self) -> list[int]:
        """How many code points stand before each block of `_typed`."""
        counts = [0]
        for start in range(0, len(self._typed), _BLOCK):
            block = self._typed[start : start + _BLOCK]
            counts.append(counts[-1] + len(block.translate(None, _CONTINUING)))
        return counts


def _window(text: str, offset: int) -> tuple[int, int]:
    """Return the window's bounds; a line longer than the window is cut inside."""
    start = max(0, offset - BEFORE)
    if start:
        start += -start % STEP
        newline = text.find("\n", start - 1, offset)
        start = newline + 1 if newline >= 0 else start
        outermost = _OUTERMOST.search(text, start, max(start, offset - BEFORE // 2))
        start = outermost.start() if outermost else start
    end = min(len(text), offset + AFTER)
    if end < len(text):
        newline = text.rfind("\n", offset, end)
        end = newline + 1 if newline >= 0 else end
    return start, end


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
