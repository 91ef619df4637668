"""Brackets counted line by line: what is open, and whether a line lies inside a long string."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import closers_of, tokens

_HEREDOC = re.compile(r"<<-?\s*(['\"]?)([A-Za-z_]\w*)\1")


@dataclass(frozen=True)
class Line:
    """What one line does: brackets opened less closed, the lowest point, and how it began."""

    balance: int = 0
    lowest: int = 0
    inside: bool = False
    """Whether the line began inside a string or comment that an earlier line opened."""


class Depth:
    """Reads the lines of a text that begins in code, each of them once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._closer = ""  # of the long string, comment or here-document that is open

    @property
    def inside(self) -> bool:
        """Whether the next line begins inside a string or comment."""
        return bool(self._closer)

    def push(self, line: str) -> Line:
        """Take the next line, without its line end."""
        inside = self.inside
        if inside:
            line = self._left(line)
        depth = lowest = 0
        for step in self._steps(line):
            depth += step
            lowest = min(lowest, depth)
        return Line(depth, lowest, inside)

    def _left(self, line: str) -> str:
        """Return what follows the end of the open string on this line; nothing if it goes on."""
        if self._closer.startswith("\n"):  # a here-document ends with a line of its own
            if line.strip() == self._closer[1:]:
                self._closer = ""
            return ""
        _, found, rest = line.partition(self._closer)
        if found:
            self._closer = ""
        return rest

    def _steps(self, line: str) -> list[int]:
        steps: list[int] = []
        closers = closers_of(self._language)
        for token in tokens(self._language).finditer(line):
            text = token.group()
            if token.lastgroup == "mark":
                if not self._apart(token, line):
                    steps.append(1 if text in closers else -1)
            elif token.lastgroup in ("block", "string"):
                self._note(token, text)
        if self._language.keyword_blocks and (here := _HEREDOC.search(line)):
            self._closer = "\n" + here[2]
        return steps

    def _apart(self, token: re.Match[str], line: str) -> bool:
        """Tell whether a bracket is none: a shell's patterns end with one that nothing opened."""
        if not self._language.keyword_blocks or token.group() not in "()":
            return False
        around = line[token.end() :] if token.group() == "(" else line[: token.start()]
        return bool(around.strip())

    def _note(self, token: re.Match[str], text: str) -> None:
        """Remember a string or comment that the line leaves open."""
        if token.lastgroup == "block":
            opener, closer = self._language.block_comment or ("", "")
            if not (text.endswith(closer) and len(text) >= len(opener) + len(closer)):
                self._closer = closer
        elif token["closer"] is None:
            long = (quote for quote in self._language.long_strings if text.startswith(quote))
            self._closer = next(long, "")
