"""What the lines around the cursor show: line ends, indentation and the start of blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from skycode_ls.syntax.languages import Language
from skycode_ls.text import Snapshot

_SHOWN = 6_000
"""Code points of a file whose lines show how it is indented."""
_CLOSERS = re.compile(r"""[\s)\]}>"'`;,:.）】》」』〉”’；，。：、！？｝］]*(?:\*/)?\s*""")
"""What may stand behind the cursor without being code: Chinese words are code, 。 is not."""


@dataclass(frozen=True)
class Layout:
    """The shape of the text at the cursor."""

    indent: str
    """The whitespace that the lines of the completion's block begin with."""
    block: bool
    """Whether the cursor is at the start of a block that has nothing in it."""
    line_end: bool
    """Whether only closing marks stand behind the cursor on its line."""


def layout(snapshot: Snapshot, language: Language) -> Layout:
    """Read the lines around the cursor."""
    line_end = _CLOSERS.fullmatch(snapshot.line_suffix) is not None
    own = leading(snapshot.line_prefix)
    header = _header(snapshot, language) if line_end else None
    if header and snapshot.line_prefix.strip() and (header[-1] in "([" or snapshot.line_suffix):
        header = None  # an argument list or `{}` on one line is no place for several
    if header is None:
        return Layout(own, False, line_end)
    outer = leading(header)
    if _next_width(snapshot) > width(outer):
        return Layout(own, False, line_end)
    typed = own if not snapshot.line_prefix.strip() else outer
    deeper = typed if width(typed) > width(outer) else outer + unit_of(snapshot.text, language)
    return Layout(deeper, True, line_end)


def leading(line: str) -> str:
    """Return the whitespace that `line` begins with."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def width(indent: str) -> int:
    """Return how many columns `indent` takes, a tab reaching to the next multiple of 4."""
    return len(indent.expandtabs(4))


def unit_of(text: str, language: Language) -> str:
    """Return one step of indentation as the first indented lines of `text` show it."""
    return _unit_in(text[:_SHOWN]) or language.unit


@lru_cache(maxsize=4)
def _unit_in(text: str) -> str:
    steps: list[str] = re.findall(r"(?m)^(\t| {2}| {4}| {8})(?=[^\s*])", text)
    return min(steps, key=len, default="")


def _header(snapshot: Snapshot, language: Language) -> str | None:
    """Return the line before the cursor if it opens a block."""
    code = snapshot.before(4000).rstrip()
    line = code.rpartition("\n")[2]
    bare = _without_comment(line, language.line_comment).rstrip()
    return line if re.search(language.opens, bare) else None


def _next_width(snapshot: Snapshot) -> int:
    """Return the indentation of the first line with text below the cursor's; -1 at the end."""
    end = snapshot.text.find("\n", snapshot.offset)
    below = snapshot.text[end + 1 : end + 4001] if end >= 0 else ""
    for line in below.split("\n"):
        if line.strip():
            return width(leading(line))
    return -1


def _without_comment(line: str, mark: str) -> str:
    return _comment_tail(mark).sub("", line) if mark else line


@cache
def _comment_tail(mark: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s){re.escape(mark)}(?:[^\"'`]*)$")
