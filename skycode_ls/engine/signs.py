"""Signs that a line belongs where the cursor is: they tell lines apart that are nearly as likely.

A small network writes lines that cannot stand before what follows, or say what stands above
already. Each sign is worth some nats, fitted on real code (`python -m training signs`): of the
first lines of an answer the one is taken that is the best with them (Och and Ney 2002,
https://aclanthology.org/P02-1038: a log-linear model over the best hypotheses).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_OPENS = re.compile(r"(?:[:{]|\b(?:then|do|else|try|in))$")
"""The end of a line after which a block begins."""
_GOES_ON = re.compile(r"[(\[,\\]$")
"""The end of a line whose next one may be indented deeper though no block begins."""


class Gap:
    """The text on both sides of a cursor, where a line is to be written."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after

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
        line, below = self._placed(words)
        said = line.strip()
        near = said in self._near
        return {
            "token": tokens,
            "block": _ill_fitting(line, below),
            "above": said == self._above(words),
            "near": near,
            "far": not near and len(said) >= _WORTH and said in self._all,
        }

    def line(self, words: str) -> str:
        """Return the whole line that some words are part of."""
        return self._placed(words)[0]

    def _placed(self, words: str) -> tuple[str, str]:
        """Return that, and the next line that says anything.

        What stands after the cursor in its line is part of it unless the words end the line.
        """
        text = self._before + words
        at = len(self._before) + len(words) - len(words.lstrip())
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        if end >= 0:
            return text[start:end], next(filter(str.strip, self._below), "")
        rest = next(filter(str.strip, self._below[1:]), "")
        return text[start:] + self._below[0], rest

    def _above(self, words: str) -> str:
        """Return what the next line up says that says anything."""
        new = "\n" in words[: len(words) - len(words.lstrip())]
        lines = self._lines if new else self._lines[:-1]
        return next(filter(None, map(str.strip, reversed(lines))), "")

    @cached_property
    def _lines(self) -> list[str]:
        return self._before.split("\n")

    @cached_property
    def _below(self) -> list[str]:
        return self._after.split("\n")

    @cached_property
    def _near(self) -> set[str]:
        """What is said between the lines that are not indented, and by the one before."""
        up = list(takewhile(_inside, self._lines[-2 : -_REACH - 2 : -1]))
        head = self._lines[-2 - len(up) : -1 - len(up)]
        down = takewhile(_inside, self._below[1 : _REACH + 1])
        return {line.strip() for line in (*head, *up, *down)}

    @cached_property
    def _all(self) -> set[str]:
        return {line.strip() for line in (*self._lines[:-1], *self._below[1:])}


def _inside(line: str) -> bool:
    """Tell whether a line is blank or indented."""
    return not line.strip() or line[0].isspace()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _ill_fitting(line: str, below: str) -> bool:
    """Tell whether a line begins a block that does not follow, or does not begin one that does."""
    said = line.rstrip()
    if not below:
        return False
    if _OPENS.search(said):
        return _indent(below) == _indent(line)
    return _indent(below) > _indent(line) and not _GOES_ON.search(said)
