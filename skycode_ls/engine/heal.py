"""What stands before the cursor and yet the model says itself, and how it is taken out again.

Inside a text a blank belongs to the token of the word after it, a line break to the token of the
indentation after it, and half a word to no token that training has shown. A prompt that ends in
such a half asks for what the model cannot know.
"""

from __future__ import annotations

import re

_SPACE = " \t\n"
_LONGEST = 40
_HALF = re.compile(rf"(?:[^\W\d\u3400-\u9fff]{{1,{_LONGEST}}}|[^\w\s]{{1,16}})\Z")
"""A word or a run of signs that may go on; digits and Chinese characters stand for themselves."""


def shown(prefix: str, words: bool = False) -> str:
    """Return the part of `prefix` that the model sees: no blank or line break at its end.

    Indentation that stands already is a whole token and tells the depth: it stays. With `words`
    no half of a word or of a run of signs is shown either, nor the blank before it.
    """
    space = _space(prefix)
    if space or not words or prefix[-1:] in _SPACE:
        return prefix[: len(prefix) - len(space)]
    half = _HALF.search(prefix, max(0, len(prefix) - _LONGEST))  # the rest need not be looked at
    if half is None or half.start() == 0:
        return prefix
    start = half.start()
    before = prefix[:start]
    if before[-1] == " " and before.rstrip(_SPACE) and "\n" not in _trailing(before):
        start -= 1
    return prefix[:start]


class Healer:
    """Drops from a stream of text what stands before the cursor already.

    `refused` becomes true when the text cannot follow it: the model goes on with the line above,
    or with the word before the blank, or says another word. Nothing more is worth reading then.
    """

    def __init__(self, prefix: str, words: bool = False) -> None:
        """Heal what `shown` leaves out of `prefix`."""
        seen = shown(prefix, words)
        self._held = prefix[len(seen) :]
        self._last = seen[-1:]
        self._said: str | None = "" if self._held else None
        self.refused = False

    def push(self, text: str) -> str:
        """Return what follows the cursor; nothing until the first character that does."""
        if self._said is None or self.refused:
            return "" if self.refused else text
        self._said += text
        return self._after_word() if self._held.strip(_SPACE) else self._after_space()

    def _after_word(self) -> str:
        said = self._said or ""
        if len(said) < len(self._held):
            self.refused = not self._held.startswith(said)
            return ""
        self.refused = not said.startswith(self._held)
        self._said = None
        return "" if self.refused else said[len(self._held) :]

    def _after_space(self) -> str:
        said = self._said or ""
        rest = said.lstrip(_SPACE + "\r")
        if not rest:
            return ""
        self._said = None
        return self._joined(said[: len(said) - len(rest)], rest)

    def _joined(self, lead: str, rest: str) -> str:
        if "\n" in self._held:
            self.refused = "\n" not in lead
            lead = lead.rpartition("\n")[2]
        elif "\n" in lead:
            lead = lead[lead.index("\n") :]
        else:
            self.refused = not lead and _word(self._last) == _word(rest[0])
            lead = lead[len(self._held) :]
        return "" if self.refused else lead + rest


def _space(prefix: str) -> str:
    space = _trailing(prefix)
    indented = "\n" in space and not space.endswith("\n")
    return "" if indented or len(space) == len(prefix) else space


def _trailing(text: str) -> str:
    return text[len(text.rstrip(_SPACE)) :]


def _word(char: str) -> bool:
    return char.isalnum() or char == "_"
