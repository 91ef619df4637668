"""When to stop listening to the model: as soon as more words could not change the suggestion."""

from __future__ import annotations

from skycode_ls.features.block import MAX_LINES, Block
from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.chatter import Prelude
from skycode_ls.features.filters.markers import LONGEST, MARKER
from skycode_ls.features.filters.punctuation import WIDE
from skycode_ls.features.filters.repeats import lines_below, repeated, stutter

_MEMORY = 16
"""Lines kept to notice that they come again."""


class Ending:
    """Is asked about a growing text, and reads every code point of it once.

    It errs on the side of listening: the filters cut the text again, and see all of it.
    """

    def __init__(self, draft: Draft) -> None:
        self._single = not draft.multi_line or bool(draft.snapshot.line_suffix.strip())
        self._held = draft.snapshot.text
        self._prelude = Prelude(draft)
        self._block = Block(draft.snapshot, draft.around)
        self._following = lines_below(draft, 1)
        self._lines: list[str] = []
        self._start = self._searched = 0
        self._asked = False  # about the line that is growing

    def __call__(self, text: str) -> bool:
        """Tell whether `text`, which begins with what was asked about before, is enough."""
        known, self._searched = self._searched, len(text)
        if self._marked(text, known):
            return True
        while (newline := text.find("\n", max(self._start, known))) >= 0:
            line = text[self._start : newline].rstrip("\r")
            self._start = known = newline + 1
            self._asked = False
            if self._ends_with(line):
                return True
        return not self._single and self._ends_before(text)

    def _marked(self, text: str, known: int) -> bool:
        found = MARKER.finditer(text, max(0, known - LONGEST))
        return any(each.group() not in self._held for each in found) and "<think>" not in text[:20]

    def _ends_with(self, line: str) -> bool:
        """Take a whole line and tell whether it is the last of interest."""
        if not self._lines and self._prelude.skips(line):
            return False
        if self._single or self._prelude.ends(line):
            return True
        begun, outside = bool(self._lines), self._block.balance <= 0 and not self._block.inside
        self._lines = [*self._lines[-_MEMORY:], line]
        spelt = line if line.isascii() else line.translate(WIDE)  # as code would be
        if self._block.push(spelt) is not None:
            return True
        if begun and outside and [spelt.strip()] == self._following:
            return True
        return repeated(self._lines) > 0 or stutter(line) is not None

    def _ends_before(self, text: str) -> bool:
        """Tell whether the line that has just begun lies outside of the block."""
        start = text[self._start : self._start + 4 * MAX_LINES]
        if self._asked or not self._lines or not start.strip():
            return False
        self._asked = True
        return self._block.ends_before(start)
