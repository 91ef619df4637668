"""White space before the cursor that the model writes itself, and how it is taken out again.

Inside a text a blank belongs to the token of the word after it, and a line break to the token of
the indentation after it. A prompt that ends in such a half asks for what training never showed.
"""

from __future__ import annotations

_SPACE = " \t\n"


def shown(prefix: str) -> str:
    """Return the part of `prefix` that the model sees: no blank or line break at its end.

    Indentation that stands already is a whole token and tells the depth: it stays.
    """
    space = _space(prefix)
    return prefix[: len(prefix) - len(space)]


class Healer:
    """Drops from a stream of text the white space that stands before the cursor already.

    `refused` becomes true when the text cannot follow it: the model goes on with the line above,
    or with the word before the blank. Nothing more is worth reading then.
    """

    def __init__(self, prefix: str) -> None:
        self._space = _space(prefix)
        self._last = shown(prefix)[-1:]
        self._held: str | None = "" if self._space else None
        self.refused = False

    def push(self, text: str) -> str:
        """Return what follows the cursor; nothing until the first character that is not blank."""
        if self._held is None or self.refused:
            return "" if self.refused else text
        self._held += text
        rest = self._held.lstrip(_SPACE + "\r")
        if not rest:
            return ""
        lead, self._held = self._held[: len(self._held) - len(rest)], None
        return self._joined(lead, rest)

    def _joined(self, lead: str, rest: str) -> str:
        if "\n" in self._space:
            self.refused = "\n" not in lead
            lead = lead.rpartition("\n")[2]
        elif "\n" in lead:
            lead = lead[lead.index("\n") :]
        else:
            self.refused = not lead and _word(self._last) == _word(rest[0])
            lead = lead[len(self._space) :]
        return "" if self.refused else lead + rest


def _space(prefix: str) -> str:
    space = prefix[len(prefix.rstrip(_SPACE)) :]
    indented = "\n" in space and not space.endswith("\n")
    return "" if indented or len(space) == len(prefix) else space


def _word(char: str) -> bool:
    return char.isalnum() or char == "_"
