"""What stands after the cursor is not said again: closers, the rest of the line, lines below."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.brackets import balance, first_unmatched, lowest
from skycode_ls.features.filters.punctuation import WIDE
from skycode_ls.features.filters.repeats import lines_below
from skycode_ls.syntax.depth import Depth

_ALIKE = 0.9
"""The share of two lines that must be the same for the one to be taken for the other."""
_SHORTEST = 8
"""Code points of a line below which a near likeness says nothing."""


def without_closers(draft: Draft) -> str:
    """Leave out a bracket that closes what stands before the cursor, if it stands already."""
    rest, text = _rest(draft), draft.text.rstrip()
    if not rest:
        return draft.text
    cut = first_unmatched(text)
    if cut is not None and _plain(rest[0]) == _plain(text[cut]):
        return text[:cut]
    if rest[0] in "\"'`”’" and text.endswith(rest[0]) and text.count(rest[0]) % 2:
        return text[:-1]
    return draft.text


def without_rest(draft: Draft) -> str:
    """Leave out the end of the text that is exactly how the line, or the file, goes on."""
    if rest := _rest(draft):
        line = draft.text.rstrip()
        return line[: -_said(line, rest)] if _said(line, rest) else draft.text
    following = lines_below(draft, 1)
    return _until(draft, lambda line: [line.strip()] == following)


def without_near_rest(draft: Draft) -> str:
    """Leave out what is almost how the line or the file goes on: other blanks, width, a letter."""
    if rest := _rest(draft):
        return _without_respelled(draft.text.rstrip(), rest) or draft.text
    following = lines_below(draft, 1)
    return _until(draft, lambda line: bool(following) and alike(line.strip(), following[0]))


def alike(line: str, other: str) -> bool:
    """Tell whether two lines differ by so little that one is a misspelling of the other."""
    if min(len(line), len(other)) < _SHORTEST or line == other:
        return False
    if _bare(line) == _bare(other):
        return True
    if re.findall(r"\d+", line) != re.findall(r"\d+", other):
        return False  # case 1 and case 2, column_a[3] and column_a[4] are different lines
    match = SequenceMatcher(None, line, other, autojunk=False)
    return match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE and len(line) > 16


def _said(line: str, rest: str) -> int:
    """Return how many code points at the end of `line` are the beginning of `rest`."""
    for size in range(min(len(rest), len(line)), 0, -1):
        said = rest[:size]
        if not line.endswith(said) or (size < len(rest) and size <= 3):
            continue
        if lowest(line) < 0 or balance(said) == 0:
            return size
    return 0


def _without_respelled(line: str, rest: str) -> str:
    """Return `line` without `rest` at its end, however that is spaced; empty if it is not there."""
    wanted = _bare(rest)
    if len(wanted) < 3 or line.endswith(rest):
        return ""
    for start in range(len(line)):
        if not line[start].isspace() and _bare(line[start:]) == wanted:
            return line[:start].rstrip() if start else ""
    return ""


def _until(draft: Draft, stands: Callable[[str], bool]) -> str:
    """Return the lines before the first that `stands` below and lies outside of brackets."""
    lines = draft.text.split("\n")
    depth = Depth(draft.around.language)
    open_brackets = 0
    for index, line in enumerate(lines):
        unfinished = draft.growing and index == len(lines) - 1
        outside = open_brackets <= 0 and not depth.inside
        if index and outside and line.strip() and not unfinished and stands(line):
            return "\n".join(lines[:index])
        if index or draft.around.kind != "comment":  # brackets among words are nothing to close
            open_brackets += depth.push(line).balance
    return draft.text


def _rest(draft: Draft) -> str:
    return draft.snapshot.line_suffix.strip()


def _plain(char: str) -> str:
    return char.translate(WIDE)


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text.translate(WIDE))
