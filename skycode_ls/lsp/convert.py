"""Between LSP's positions, counted in the client's code units, and our code points."""

from __future__ import annotations

import re

from lsprotocol import types

from skycode_ls.lsp.handshake import Encoding

LINE_END = re.compile(r"\r\n|\n|\r")
"""What ends a line in LSP; `str.splitlines` knows more (form feed, U+2028), clients do not."""

_WIDTHS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
_SURROGATES = re.compile("[\ud800-\udfff]")


def units(text: str, encoding: Encoding) -> int:
    """Return how many code units of `encoding` a text takes."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    codec, width = _WIDTHS[encoding]
    return len(text.encode(codec)) // width


def code_points(line: str, character: int, encoding: Encoding) -> int:
    """Return how many code points of `line` the first `character` units are.

    Past the end means the end; inside a character means before it.
    """
    character = max(0, character)
    if encoding == "utf-32" or line.isascii():
        return min(character, len(line))
    codec, width = _WIDTHS[encoding]
    return len(line.encode(codec)[: character * width].decode(codec, "ignore"))


def position_at(
    text: str, offset: int, encoding: Encoding, near: tuple[int, int] = (0, 0)
) -> types.Position:
    """Return the position of the code point `offset` in `text`.

    `near` is an offset whose line is known, and that line: only what lies between is counted.
    """
    if text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1  # between the two halves of a line ending there is no position
    known, line = near
    between = sorted((known, offset))
    ends, start = text.count("\n", *between), text.rfind("\n", 0, offset) + 1
    if "\r" in text:  # rarely, and it takes long to count what is not there
        ends += text.count("\r", *between) - text.count("\r\n", *between)
        start = max(start, text.rfind("\r", 0, offset) + 1)
    line += ends if offset >= known else -ends
    return types.Position(line, units(text[start:offset], encoding))


def range_at(
    text: str, start: int, end: int, encoding: Encoding, near: tuple[int, int] = (0, 0)
) -> types.Range:
    """Return the range of the code points [start, end) of `text`; `near` as for `position_at`."""
    first = position_at(text, start, encoding, near)
    return types.Range(first, first if start == end else position_at(text, end, encoding, near))


def well_formed(text: str) -> str:
    """Replace lone surrogates, which JSON can carry but no UTF can, by U+FFFD (as wide)."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)
