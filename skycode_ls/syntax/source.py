"""The part of a document that is parsed, and the way between its code points and UTF-8 bytes."""

from __future__ import annotations

from functools import cached_property

_BLOCK = 1024
"""Bytes whose code points are counted together."""
_CONTINUING = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that begin no character."""


class Source:
    """A window around a cursor, or a whole text, with a sentinel word put in at the cursor.

    A `tail` closes what the window leaves open at its end.

    The sentinel makes an unfinished place parse, and keeps a cursor on an empty line inside the
    block it is indented for. Positions that leave this class are code points of the document.
    """

    def __init__(
        self,
        text: str,
        offset: int,
        sentinel: str = "",
        window: tuple[int, int] | None = None,
        tail: str = "",
    ) -> None:
        start, end = window or (0, len(text))
        self._start, self._end = start, end
        self._offset = offset
        self.before = text[start:offset]
        """The window's code points before the cursor."""
        self.after = text[offset:end]
        """The window's code points after the cursor."""
        self._sentinel = len(sentinel)
        before = _encoded(self.before)
        self.cursor = len(before)
        """The cursor (and the sentinel's start) as a byte of `data`."""
        self.data = before + _encoded(sentinel) + _encoded(self.after + tail)
        """The window in UTF-8; a lone surrogate becomes one question mark."""
        self._plain = len(self.data) == end - start + self._sentinel + len(tail)

    @property
    def whole_head(self) -> bool:
        """Whether the window begins where the document does."""
        return self._start == 0

    def position(self, byte: int) -> int:
        """Return the code point of the document that stands at `byte` of `data`."""
        if byte > self.cursor:
            byte = max(self.cursor, byte - self._sentinel)
        if self._plain:
            return min(self._end, self._start + byte)
        block = byte // _BLOCK
        within = self._typed[block * _BLOCK : byte].translate(None, _CONTINUING)
        return min(self._end, self._start + self._blocks[block] + len(within))

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


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
