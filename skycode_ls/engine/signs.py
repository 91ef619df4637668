"""Signs that a line belongs where the cursor is: they tell lines apart that are nearly as likely.

A small network writes lines that cannot stand before what follows, or say what stands above
already. Each sign is worth some nats, fitted on real code (`python -m training signs`): of the
first lines of an answer the one is taken that is the best with them (Och and Ney 2002,
https://aclanthology.org/P02-1038: a log-linear model over the best hypotheses).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

CLOSE = 4.0
"""How far behind the likeliest line another may be, in nats, that is compared with it."""
MOST = 6
"""Lines that are compared to find the best one."""
NATS: Mapping[str, float] = {
    "token": -0.2,
    "block": -1.95,
    "above": -2.5,
    "near": -0.55,
    "far": 1.2,
}
"""What a sign is worth: see `Gap.signs`; "token" is for each token of the line, as the bonus that
they got in the search is too much for whole lines."""
_REACH = 40
"""Lines to either side at most in which a line is near."""
_WORTH = 8
"""Characters of a line at least that its standing elsewhere tells anything."""
_REMARK = re.compile(r"(?:^(?:#|//|/?\*)|\s(?:#|//)).*$")
"""A line that is a comment, and a comment at a line's end."""
_OPENS = re.compile(
    r"(?:[:{]|\b(?:then|do|else|try|in))$|^(?:\} ?)?(?:else )?(?:if|for|while|switch) ?\(.*\)$"
)
"""A line after which a block begins, with or without a brace."""
_BESIDE = re.compile(r"case\b|default\b|public\b|private\b|protected\b|\{")
"""The beginning of a block's first line that may be indented no deeper than what it is in."""
_GOES_ON = re.compile(r"(?:[(\[,\\=+?]|&&|\|\||=>)$")
"""The end of a line whose next one may be indented deeper though no block begins."""


@dataclass(frozen=True)
class _Placed:
    """A line as it will stand: the lines above it, and the next one that says anything."""

    line: str
    above: list[str]
    below: str


class Gap:
    """The text on both sides of a cursor, where a line is to be written."""

    def __init__(self, before: str, after: str) -> None:
        self._before = before.split("\n")
        self._after = after.split("\n")
        self._said: dict[tuple[bool, bool], set[str]] = {}

    def weigh(self, words: str, tokens: int) -> float:
        """Return what speaks for a first line of so many tokens, in nats; 0 if it says nothing."""
        return sum(NATS[name] * value for name, value in self.signs(words, tokens).items())

    def signs(self, words: str, tokens: int) -> dict[str, float]:
        """Return the signs of a first line.

        `block`: it begins a block and what follows is not in one, or the other way round; `above`
        and `near`: the line above, or another of the same part of the file, says the same; `far`:
        the same stands elsewhere in the file, so it is something that this file says.
        """
        if not words.strip():
            return {}
        placed = self._placed(words)
        said = placed.line.strip()
        worded = any(map(str.isalnum, said))  # brackets stand everywhere
        near = worded and said in self._near(placed)
        return {
            "token": tokens,
            "block": _ill_fitting(placed.line, placed.below),
            "above": worded and said == _last(placed.above),
            "near": near,
            "far": not near and len(said) >= _WORTH and said in self._all,
        }

    def line(self, words: str) -> str:
        """Return the whole line that some words are part of."""
        return self._placed(words).line

    def _placed(self, words: str) -> _Placed:
        """Return where the first line of some words will stand.

        What stands after the cursor in its line belongs to it if there is something before it.
        """
        blank = len(words) - len(words.lstrip())
        first = words.rfind("\n", 0, blank) + 1
        above = self._before if first else self._before[:-1]
        kept = "" if first else self._before[-1]
        line, ended, more = (kept + words[first:]).partition("\n")
        rest, *lines = self._after
        if not ended:
            line += rest
        elif not kept.strip():
            lines = [more.rpartition("\n")[2] + rest, *lines]
        return _Placed(line, above, next(filter(str.strip, lines), ""))

    def _near(self, placed: _Placed) -> set[str]:
        """Return what is said in the same part of the file: between lines that are not indented.

        For such a line that is all within reach.
        """
        indented = placed.line[:1].isspace()
        key = indented, placed.above is self._before
        if key not in self._said:
            above, below = placed.above[: -_REACH - 1 : -1], self._after[1 : _REACH + 1]
            if indented:
                inner = list(takewhile(_inside, above))
                above, below = above[: len(inner) + 1], list(takewhile(_inside, below))
            self._said[key] = {line.strip() for line in (*above, *below)}
        return self._said[key]

    @cached_property
    def _all(self) -> set[str]:
        return {line.strip() for line in (*self._before, *self._after[1:])}


def _inside(line: str) -> bool:
    """Tell whether a line is blank or indented."""
    return not line.strip() or line[0].isspace()


def _last(lines: list[str]) -> str:
    """Return what the last line says that says anything."""
    return next(filter(None, map(str.strip, reversed(lines))), "")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _ill_fitting(line: str, below: str) -> bool:
    """Tell whether a line begins a block that does not follow, or does not begin one that does."""
    said = _REMARK.sub("", line.strip()[-200:]).rstrip()
    if not below or not said:
        return False
    if _OPENS.search(said):
        return _indent(below) == _indent(line) and not _BESIDE.match(below.lstrip())
    goes_on = _GOES_ON.search(said) or below.lstrip().startswith(".")
    return _indent(below) > _indent(line) and not goes_on
