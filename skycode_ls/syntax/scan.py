"""Comments, strings and brackets told by their marks alone: for code too broken to parse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from skycode_ls.syntax.languages import Language

Kind = Literal["code", "comment", "string", "docstring"]
"""What the text at the cursor is."""

_DEEPEST = 500
"""Brackets inside of each other that are counted: nobody writes more."""


@dataclass(frozen=True)
class Scan:
    """The state at the end of a text that began in code."""

    kind: Kind
    opened: tuple[str, ...]
    """What is needed to close the brackets (and the string) still open, outermost first."""
    unmatched: tuple[str, ...]
    """The closing marks that close nothing in the text."""
    code: int | None = None
    """Where the comment or string begins that reaches the text's end, if one does."""

    @property
    def outside(self) -> Scan:
        """The state at `code`, before what is unclosed began."""
        opened = self.opened if self.kind in ("code", "comment") else self.opened[:-1]
        return Scan("code", opened, self.unmatched)


def scan(text: str, language: Language, begun: Scan | None = None, start: int = 0) -> Scan:
    """Read `text`, which begins in code, to its end.

    `begun` is what was found before `start`, a place in code: then only the rest is read.
    """
    opened = list(begun.opened) if begun else []
    unmatched = list(begun.unmatched) if begun else []
    kind: Kind = "code"
    code = None
    closers = closers_of(language)
    for token in tokens(language).finditer(text, start):
        if mark := token["mark"]:
            if not _bracket(mark, opened, closers):
                unmatched.append(mark)
        elif token.end() == len(text) and token.lastgroup:
            kind = _unclosed(token, language, opened)
            code = token.start() if kind != "code" else None
    return Scan(kind, tuple(opened), tuple(unmatched), code)


def code_in(text: str, language: Language, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield the pieces of code between comments, strings and brackets, and how deep each lies.

    A piece is [start, end) of `text`; `start` is a place in code, inside of no bracket.
    """
    opened: list[str] = []
    closers = closers_of(language)
    for token in tokens(language).finditer(text, start, end):
        mark = token["mark"]
        yield start, token.end() if mark else token.start(), len(opened)
        start = token.end()
        if mark and (len(opened) < _DEEPEST or mark not in closers):
            _bracket(mark, opened, closers)
    yield start, end, len(opened)


def missing_closers(
    before: Scan,
    after: str,
    shown: int,
    language: Language,
    read: Callable[[str, Language], Scan],
) -> tuple[str, str]:
    """Return what, put at the cursor, closes all that `before` opened and `after` does not close.

    The second text closes what only closes behind the first `shown` code points of `after`. What is
    unfinished is taken to be innermost: people type from left to right. `read` is `scan`, or
    remembers what `scan` returned.
    """
    opened, rest, start = behind_text(before, after, language)
    later = read(rest, language).unmatched[: len(opened)] if opened else ()
    matched = 0
    for closer, closing in zip(opened, reversed(later), strict=False):
        if closer != closing:
            break
        matched += 1
    here, behind = opened[matched:], tuple[str, ...]()
    if (hidden := len(after) - shown) > 0:
        seen = read(rest[:-hidden], language)
        behind = (*opened[: min(matched, max(0, len(later) - len(seen.unmatched)))], *seen.opened)
    closers = _joined(here, language)
    return start + closers if closers else "", _joined(behind, language)


def _joined(closers: Sequence[str], language: Language) -> str:
    """Return the marks that close, the innermost first, each where its statement has ended."""
    ends = ";" if language.block_comment else "\n"
    return "".join(f"{ends}{one}" if one in _STATEMENT_ENDS else one for one in closers[::-1])


def behind_text(before: Scan, after: str, language: Language) -> tuple[tuple[str, ...], str, str]:
    """Step over the comment or string the cursor is in: what is open, what follows, what to add."""
    line, _, below = after.partition("\n")
    if before.kind == "code":
        return before.opened, after, ""
    if before.kind == "comment":
        return ((), "", "") if line.strip() else (before.opened, below, "\n")
    quote = before.opened[-1]
    own, _, rest = (after if quote in language.long_strings else line).partition(quote)
    ends = len(own) < len(line) or (quote in language.long_strings and rest)
    if ends and not (before.kind == "docstring" and "\n" in own and _OPENING.search(own)):
        return before.opened[:-1], after[len(own) + len(quote) :], ""
    return before.opened, below, ""


_OPENING = re.compile(
    r"""(?:[=(,\[{+:]|\breturn)[ ]?[fFrRbBuU]{0,2}\Z
    | ^[ \t]*(?:(?:async\ )?def\b.*|class\b.*|\).*):\s*[rRuU]?\Z""",
    re.VERBOSE | re.MULTILINE,
)
"""Code before a quote that opens a string: a docstring open on a line above was never closed."""


@cache
def tokens(language: Language) -> re.Pattern[str]:
    """Match a comment, string or bracket; what is unclosed reaches the end of its line or text."""
    parts = [r"\\."]
    if language.line_comment:
        mark = re.escape(language.line_comment)
        alone = r"(?<!\S)" if language.keyword_blocks else ""  # not in $# and ${#name}
        parts.append(rf"(?P<line>{alone}{mark}[^\n]*)")
    if language.block_comment:
        opener, closer = map(re.escape, language.block_comment)
        parts.append(rf"(?P<block>{opener}[\s\S]*?(?:{closer}|\Z))")
    longs = [rf"{quote}(?:\\(?:[\s\S]|\Z)|(?!{quote})[\s\S])*" for quote in language.long_strings]
    shorts = [rf"{quote}(?:\\(?:.|\Z)|[^{quote}\\\n])*" for quote in language.strings]
    if longs or shorts:
        # The text before a closing quote cannot hold that quote, so any quote here closes.
        quotes = "|".join([*language.long_strings, *language.strings])
        parts.append(rf"(?P<string>(?:{'|'.join(longs + shorts)})(?P<closer>{quotes})?)")
    words = r"|(?<![\w$-])(?:if|fi|do|done|case|esac)(?![\w-])" if language.keyword_blocks else ""
    parts.append(rf"(?P<mark>[()\[\]{{}}]{words})")
    return re.compile("|".join(parts))


def _bracket(mark: str, opened: list[str], closers: Mapping[str, str]) -> bool:
    """Note that a bracket opens or closes; False for one that closes nothing."""
    closer = closers.get(mark)
    if closer:
        opened.append(closer)
    elif mark in opened:
        # A bracket left open inside of this pair is given up as lost.
        del opened[len(opened) - 1 - opened[::-1].index(mark) :]
    else:
        return False
    return True


def closers_of(language: Language) -> Mapping[str, str]:
    """Return for each mark that opens something the mark that closes it."""
    return _WITH_KEYWORDS if language.keyword_blocks else _BRACKETS


_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_KEYWORDS = {"if": "fi", "do": "done", "case": "esac"}
_WITH_KEYWORDS = {**_BRACKETS, **_KEYWORDS}
_STATEMENT_ENDS = ("}", *_KEYWORDS.values())


def _unclosed(token: re.Match[str], language: Language, opened: list[str]) -> Kind:
    """Return what a cursor behind `token` is in, and note a string that is still open."""
    text = token.group()
    if token.lastgroup == "line":
        return "comment"
    if token.lastgroup == "block":
        closer = (language.block_comment or ("", ""))[1]
        return "code" if text.endswith(closer) and len(text) > len(closer) + 1 else "comment"
    if token["closer"] is not None:
        return "code"
    quotes = (*language.long_strings, *language.strings)
    quote = next(quote for quote in quotes if text.startswith(quote))
    opened.append(quote)
    doc = len(quote) == 3 and not language.block_comment
    return "docstring" if doc and _opens_body(token.string[: token.start()]) else "string"


def _opens_body(before: str) -> bool:
    """Tell whether a string after `before` would be the first thing of a file or a body."""
    line = before.rpartition("\n")[2]
    code = before.rstrip()
    return not line.strip() and (not code or code.endswith(":"))
