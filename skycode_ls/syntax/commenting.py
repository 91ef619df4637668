"""A comment taken apart, and put together again with other words: marks and indentation stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skycode_ls.syntax.comments import is_comment, is_directive
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.paragraphs import Part, columns, parted
from skycode_ls.syntax.scan import tokens

WIDEST, NARROWEST = 100, 72
"""Columns at which new words are broken into lines: the comment's own width, between these."""


@dataclass(frozen=True)
class Comment:
    """A comment or docstring at the code points [start, end) of a document.

    Its first line begins with `opener` and the others with `lead`; `closer` ends it. One beside
    code is `flat`: it stays on its line. `hanging` words begin on the second line; a `tall` one has
    its `closer` on a line of its own. `before` and `after` are what a new one needs around it.
    """

    start: int
    end: int
    opener: str
    lead: str
    closer: str = ""
    indent: str = ""
    parts: tuple[Part, ...] = ()
    width: int = NARROWEST
    flat: bool = False
    hanging: bool = False
    tall: bool = False
    before: str = ""
    after: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The paragraphs that people read, in their order."""
        return tuple(part.words for part in self.parts if part.words)

    def saying(self, texts: Sequence[str]) -> str:
        """Return the comment with other words: one text for each paragraph of `words`."""
        given = (" ".join(text.split()) for text in texts)
        parts = [replace(one, words=next(given)) if one.words else one for one in self.parts]
        room = 1 << 20 if self.flat else max(24, self.width - columns(self.lead))
        lines = [self._harmless(line) for part in parts for line in part.wrapped(room)]
        if self.flat:
            lines = [" ".join(line.strip() for line in lines if line.strip())]
        return self.before + self._enclosed(lines) + self.after

    def _enclosed(self, lines: list[str]) -> str:
        rest = [(self.lead + line).rstrip() for line in lines[0 if self.hanging else 1 :]]
        first = self.opener.rstrip() if self.hanging else (self.opener + lines[0]).rstrip()
        whole = "\n".join([first, *rest])
        if not self.closer:
            return whole
        if self.tall or rest:
            star = self.lead.find("*")
            return f"{whole}\n{self.lead[:star] if star >= 0 else self.indent}{self.closer}"
        tight = self.closer in _OTHERS and not whole.endswith((self.closer[0], "\\"))
        return whole + ("" if tight else " ") + self.closer

    def _harmless(self, line: str) -> str:
        """Keep words from ending the comment."""
        if self.closer in _OTHERS:
            return line.replace(self.closer, _OTHERS[self.closer])
        return line.replace(self.closer, " ".join(self.closer)) if self.closer else line


_OTHERS = {'"""': "'''", "'''": '"""'}
"""The quotes of docstrings, and what stands for them inside."""


def comment_at(text: str, start: int, end: int, language: Language) -> Comment | None:
    """Return the comment at a cursor or at the beginning of a selection; None if there is none.

    That is the one that holds the first character that is not blank, else the one behind it on its
    line. `text` must begin in code; line comments below one another are one.
    """
    probe = _first_character(text, start, end)
    line_end = _line_end(text, probe)
    for group in _groups(text, language):
        if group[0].start() > line_end:
            return None
        if group[-1].end() >= probe:
            return _taken_apart(text, group, language)
    return None


def _groups(text: str, language: Language) -> Iterator[list[re.Match[str]]]:
    """Yield the comments of a text; those below one another together."""
    group: list[re.Match[str]] = []
    for token in tokens(language).finditer(text):
        if not is_comment(token) or is_directive(token.group()):
            continue
        if group and not _follows(group[-1], token):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _first_character(text: str, start: int, end: int) -> int:
    """Return where the words begin, at or behind `start`, on its line or in the selection."""
    line = text.rfind("\n", 0, start) + 1
    if not text[line:start].strip() and start == end:
        start = line
    blank = re.compile(r"\s*").match(text, start, max(end, _line_end(text, start)))
    return blank.end() if blank else start


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _follows(former: re.Match[str], token: re.Match[str]) -> bool:
    """Tell whether two line comments belong together: each alone on its line, one below another."""
    text = token.string
    between = text[former.end() : token.start()]
    alone = all(not _indent(text, one.start()).strip() for one in (former, token))
    lines = token.lastgroup == former.lastgroup == "line"
    return lines and alone and between.count("\n") == 1 and not between.strip()


def _indent(text: str, offset: int) -> str:
    """Return what stands before `offset` on its line."""
    return text[text.rfind("\n", 0, offset) + 1 : offset]


def _taken_apart(text: str, found: list[re.Match[str]], language: Language) -> Comment:
    start, end = found[0].start(), found[-1].end()
    before = _indent(text, start)
    raw = [line.rstrip() for line in text[start:end].split("\n")]
    widest = max(columns(before) + columns(raw[0]), *(columns(line) for line in raw))
    flat = bool(before.strip())
    width = min(WIDEST, max(NARROWEST, widest))
    whole = Comment(start, end, "", "", indent="" if flat else before, width=width, flat=flat)
    if found[0].lastgroup == "line":
        return _of_lines(whole, raw, language)
    return _of_block(whole, raw, language)


def _of_lines(whole: Comment, raw: list[str], language: Language) -> Comment:
    mark = re.compile(rf"\s*(?:{re.escape(language.line_comment)})[/!#]*")
    marks = [match.group() if (match := mark.match(line)) else "" for line in raw]
    bare = [line[len(one) :] for line, one in zip(raw, marks, strict=True)]
    gap = " " if any(line.startswith(" ") for line in bare) or not any(bare) else ""
    opener = marks[0].lstrip() + gap
    parts = parted([line.removeprefix(gap) for line in bare])
    return replace(whole, opener=opener, lead=whole.indent + opener, parts=parts)


def _of_block(whole: Comment, raw: list[str], language: Language) -> Comment:
    opener, closer = language.block_comment or (raw[0][:3], raw[0][:3])
    more = "[*!]*(?![*/])" if language.block_comment else ""
    mark = re.match(re.escape(opener) + more, raw[0])
    opener = mark.group() if mark else opener
    inner = "\n".join(raw)[len(opener) :].removesuffix(closer)
    first, *rest = inner.split("\n")
    gap = " " if first.startswith(" ") or (language.block_comment and not first.strip()) else ""
    tall = bool(rest) and not rest[-1].strip(" \t*")
    rest = rest[:-1] if tall else rest
    lead = _shared(rest) if rest else whole.indent + (" * " if language.block_comment else "")
    bare = [line[len(lead) :] if line.startswith(lead) else line.lstrip(" \t*") for line in rest]
    hanging = not first.strip() and bool(rest)
    lines = bare if hanging else [first.strip(), *(line.rstrip() for line in bare)]
    return replace(
        whole,
        opener=opener + gap,
        lead=lead,
        closer=closer,
        parts=parted(lines),
        hanging=hanging,
        tall=tall,
    )


def _shared(lines: list[str]) -> str:
    """Return what all lines begin with: white space, and the star of a block comment."""
    starts = [_START.match(line) for line in lines if line.strip(" \t*")]
    marks = [one.group() for one in starts if one]
    return min(marks, key=len) if marks else ""


_START = re.compile(r"[ \t]*(?:\*(?!\w)[ ]?)?")
