"""The paragraphs of a comment: what of its lines are words, and lines made of other words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Part:
    """A paragraph: `head` stands before its `words` and stays, as do lines without any words."""

    head: str
    words: str = ""
    hang: str = ""
    """What its further lines begin with."""

    def wrapped(self, room: int) -> list[str]:
        """Return its lines, none wider than so many columns if its words allow that."""
        if not self.words:
            return [self.head.rstrip()]
        lines, line = [], self.head
        for piece in _PIECES.findall(self.words):
            full = columns(line) + columns(piece.rstrip()) > room
            if full and line.strip() and line not in (self.head, self.hang):
                lines.append(line.rstrip())
                line = self.hang
            line += piece
        return [*lines, line.rstrip()]


def parted(lines: Sequence[str]) -> tuple[Part, ...]:
    """Tell the paragraphs of lines that are without the marks of their comment.

    List items, tags such as `@param x` and sections begin a paragraph; examples, code and rulers
    have no words.
    """
    parts: list[Part] = []
    fenced = example = False
    for line in lines:
        fence = line.lstrip().startswith("```")
        example = bool(line.strip()) and (example or line.lstrip().startswith(">>> "))
        wordless = not any(map(str.isalnum, line))
        if fence or fenced or example or wordless or _CODE.match(line):
            parts.append(Part(line.rstrip()))
        elif (head := _HEAD.match(line)) is None and parts and parts[-1].words:
            last, space = parts[-1], line[: len(line) - len(line.lstrip())]
            parts[-1] = replace(last, words=_joined(last.words, line.strip()), hang=space)
        else:
            begin = head.group() if head else line[: len(line) - len(line.lstrip())]
            item = head is not None and head["item"] is not None
            hang = " " * columns(begin) if item else begin[: len(begin) - len(begin.lstrip())]
            hang += "    " if head and not item else ""
            parts.append(Part(begin, line[len(begin) :].strip(), hang))
        fenced = fenced != fence
    return tuple(parts)


def columns(text: str) -> int:
    """Return how wide a text is on a screen; a Chinese character takes two columns."""
    if text.isascii():
        return len(text)
    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)


_WIDE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
_MARKS = "[，。、；：！？）》」』”’…]"
_PIECES = re.compile(rf"[{_WIDE}]{_MARKS}*\s*|[^\s{_WIDE}]+{_MARKS}*\s*")
_HEAD = re.compile(
    r"\s*(?:(?P<item>[-*+•]\s+|\d+[.)、]\s*)"
    r"|@\w+(?:\s+\{[^}]*\})?(?:\s+[\w.\[\]]+(?=\s))?\s*(?:-\s+)?"
    r"|[:\\]\w+(?:\s+\w+)*:?\s+"
    r"|(?<=\s)\w+(?:\s\([^)]*\))?:\s+"
    r"|[A-Z]\w+:$)"
)
_CODE = re.compile(r"\s*\$ |\s{4,}.*(?:[;{}=]|\w\()")


def _joined(before: str, after: str) -> str:
    """Join two lines: with a blank, except between Chinese characters."""
    wide = re.match(rf"[{_WIDE}]", before[-1:]) and re.match(rf"[{_WIDE}]", after[:1])
    return before + ("" if wide else " ") + after
