"""What was said already: in the suggestion itself, and on the lines above and below it."""

from __future__ import annotations

import re
from functools import lru_cache

from skycode_ls.features.draft import Draft

_LONGEST_BLOCK = 8
"""Lines of the longest block that is looked for a second time."""

_STUTTER = re.compile(r"([^\s\d][^\n]{1,39}?)\1{3,}|([\u4e00-\u9fff])\2{4,}")
"""The same few words or characters at least four times in a row on one line."""


def said_once(draft: Draft) -> str:
    """End the text where a line comes a third time, a block a second, or a phrase a fourth."""
    if found := stutter(draft.text):
        start, end = found
        line = draft.text.rfind("\n", 0, start)
        return draft.text[:line] if draft.text[: max(0, line)].strip() else draft.text[:end]
    lines = draft.text.split("\n")
    for count in range(2, len(lines) + 1):
        if size := repeated(lines[:count]):
            keep = count - 2 if size == 1 else count - size
            return "\n".join(lines[:keep])
    return draft.text


def stutter(text: str) -> tuple[int, int] | None:
    """Return where a phrase stands that is said over and over on one line."""
    for found in _STUTTER.finditer(text):
        unit = found[1] or found[2]
        if any(char.isalpha() for char in unit):  # a ruler of dashes is no stutter
            return found.start(), found.start() + len(unit)
    return None


def repeated(lines: list[str]) -> int:
    """Return the size of the block that the last lines say again, 0 if they are new."""
    lines = [line.strip() for line in lines[-2 * _LONGEST_BLOCK :]]  # the first may lack its indent
    if len(lines[-1]) > 3 and lines[-3:] == [lines[-1]] * 3:
        return 1
    for size in range(2, min(_LONGEST_BLOCK, len(lines) // 2) + 1):
        block = lines[-size:]
        if block == lines[-2 * size : -size] and _tells(block):
            return size
    return 0


def not_the_neighbour(draft: Draft) -> str | None:
    """Drop a suggestion that only makes the line above or below a second time."""
    before = draft.snapshot.line_prefix
    if not draft.text.strip():
        return draft.text
    said = [line.strip() for line in (before + draft.text).split("\n") if line.strip()]
    for neighbour in (line_above(draft), *lines_below(draft, 1)):
        if len(neighbour) > 3 and _wordy(neighbour) and all(one == neighbour for one in said):
            return None
    below = lines_below(draft)
    if len(said) > 1 and said == below[: len(said)]:
        return None
    return draft.text


def line_above(draft: Draft) -> str:
    """Return the nearest line with text above the cursor's, stripped."""
    snapshot = draft.snapshot
    end = snapshot.offset - len(snapshot.line_prefix)
    return snapshot.text[max(0, end - 2000) : end].rstrip().rpartition("\n")[2].strip()


def lines_below(draft: Draft, most: int = 200) -> list[str]:
    """Return up to `most` lines with text below the cursor's, stripped; about a screen's."""
    snapshot = draft.snapshot
    end = snapshot.offset + len(snapshot.line_suffix)
    return list(_stripped(snapshot.text[end : end + 4000])[:most])


@lru_cache(maxsize=2)
def _stripped(below: str) -> tuple[str, ...]:
    """Return the lines with text after the first; several filters ask for the same ones."""
    return tuple(line.strip() for line in below.split("\n")[1:] if line.strip())


def _tells(block: list[str]) -> bool:
    """Tell whether a block says enough to be recognised: brackets alone come again and again."""
    return sum(map(_wordy, block)) > 0 and len("".join(block).replace(" ", "")) >= 12


def _wordy(line: str) -> bool:
    return any(char.isalnum() for char in line)
