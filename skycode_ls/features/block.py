"""Where the block that the cursor is in ends, told line by line while an answer grows."""

from __future__ import annotations

import re

from skycode_ls.syntax.depth import Depth, Line
from skycode_ls.syntax.layout import leading, width
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Snapshot

MAX_LINES = 24
"""A suggestion longer than this is not read before it is accepted."""

_CLOSERS = ")]}"
_LABELS = ("c", "cpp", "go", "java")
"""Languages whose labels (and preprocessor lines) stand at the margin, whatever their block."""
_BESIDE = re.compile(r"(?:case\b|default\b|public\b|private\b|protected\b|#)")
"""What may stand in a block without being indented."""


class Block:
    """Follows lines by indentation and brackets; every line is read once."""

    def __init__(self, snapshot: Snapshot, around: Outline) -> None:
        self._language = around.language
        self._depth = Depth(around.language)
        self._opens = re.compile(around.language.opens)
        self._width = width(around.indent)
        self._fills = around.block
        self._comment = around.kind == "comment"
        self._ends_file = snapshot.ends_text
        self._count = 0
        self._first = ""
        self._blank = False
        self._second = False
        self.balance = 0
        """Brackets opened since the cursor and not closed yet."""
        self.closed = False
        """Whether the block ended inside of a line, which said more before the closing bracket."""
        self.shift = 0
        """Columns that the lines after the first are set too far to the left."""

    @property
    def inside(self) -> bool:
        """Whether the next line begins inside a string or comment that is still open."""
        return self._depth.inside

    def push(self, line: str, growing: bool = False) -> int | None:
        """Take the next line; return how many lines the block has, once it is over.

        Of a `growing` line only the beginning is certain.
        """
        index, inside = self._count, self._depth.inside
        self._count += 1
        if not line.strip():
            self._blank = bool(self._first)
            return None
        level = self.settle(line)
        read = Line() if self._comment and not index else self._depth.push(line)
        if self._first and not inside:
            if (
                read.lowest < 0 and self.balance + read.lowest < 0
            ):  # closes what was opened before the cursor
                self.closed = self.balance == 0 and level >= self._width
                return index + 1 if self._ends_file and level < self._width else index
            if self._over(level) and (growing or not self._at_margin(line, level)):
                return index
        if index >= MAX_LINES:
            return index
        self.balance += read.balance
        self._first, self._blank = self._first or line, False
        return None

    def ends_before(self, start: str) -> bool:
        """Tell whether the next line, of which `start` is known, is certain to lie outside."""
        text = start.lstrip()
        if not (text and self._first) or self._depth.inside or text[0] in _CLOSERS:
            return False
        if self._language.keyword_blocks and text[0] in "fde":
            return False  # fi, done and esac close what stands before the cursor
        level = self.settle(start)
        if (
            self.balance == 0
            and level < self._width
            and self._language.id in _LABELS
            and text[0] not in "/*"
        ):
            return False  # it may turn out to be a label
        return self._over(level)

    def settle(self, line: str) -> int:
        """Return the column of a line, as corrected by what the second line shows."""
        if not self._first:
            return self._width
        level = width(leading(line))
        if not self._second and not self._depth.inside:
            self._second = True
            text = line.lstrip()
            opened = self._opens.search(self._first.rstrip())
            stays = text[0] in _CLOSERS or _BESIDE.match(text)
            if opened and 0 < self._width >= level and not stays:
                self.shift = self._width
        return level + self.shift

    def _over(self, level: int) -> bool:
        beside = self._blank and level == self._width and not self._fills
        return self.balance < 0 or (self.balance == 0 and (level < self._width or beside))

    def _at_margin(self, line: str, level: int) -> bool:
        if self.balance or level >= self._width or self._language.id not in _LABELS:
            return False
        text = line.strip()
        return text.startswith("#") or re.fullmatch(r"[A-Za-z_]\w*:", text) is not None
