"""Comments as requests: the words of the comment at the cursor, and their natural language."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import tokens

Natural = Literal["zh", "en", ""]
"""Language of people's words; empty where there are none."""

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z][A-Za-z'_0-9]*")
_NO_WORDS = re.compile(r"#!|#\s*-\*-|#\s*(?:type|pragma|noqa|fmt|shellcheck)\b|//(?:go:|\s*eslint)")


def natural_language(text: str) -> Natural:
    """Return `zh` if Han characters are at least half of the words and characters of `text`."""
    han = len(_HAN.findall(text))
    latin = len(_LATIN.findall(text))
    if not han + latin:
        return ""
    return "zh" if han >= latin else "en"


def comment_at(lines: list[str], language: Language) -> str:
    """Return the words of the comment that ends with the last of `lines`, without its marks.

    `lines` are the document's up to the cursor; a comment is a run of line comments, a block
    comment, or a docstring, each on lines of its own. Empty if the last line ends no comment.
    """
    if not lines:
        return ""
    last = lines[-1].strip()
    mark = language.line_comment
    if mark and last.startswith(mark):
        return _joined(_run_of(lines, mark), mark)
    for opener, closer in _pairs(language):
        if last.endswith(closer):
            return _enclosed(lines, opener, closer)
    return ""


def comments_in(text: str, language: Language) -> list[tuple[int, Natural]]:
    """Return where the comments and docstrings of `text` begin, and the language of each."""
    found = filter(is_comment, tokens(language).finditer(text))
    return [
        (token.start(), natural)
        for token in found
        if (natural := natural_language(words(token.group(), language)))
    ]


def most(naturals: list[Natural]) -> Natural:
    """Return the language of most; the first decides where as many speak the other."""
    chinese = naturals.count("zh")
    if chinese * 2 == len(naturals):
        return naturals[0] if naturals else ""
    return "zh" if chinese * 2 > len(naturals) else "en"


def is_comment(token: re.Match[str]) -> bool:
    """Tell whether a token of `scan.tokens` is a comment or a docstring."""
    if token.lastgroup in ("line", "block"):
        return True
    docs = token.group().startswith(('"""', "'''"))
    before = token.string[token.string.rfind("\n", 0, token.start()) + 1 : token.start()]
    return token.lastgroup == "string" and docs and not before.strip()


def is_directive(comment: str) -> bool:
    """Tell whether a comment speaks to a tool and not to people: a shebang, `noqa` and the like."""
    return _NO_WORDS.match(comment) is not None


def words(comment: str, language: Language) -> str:
    """Return `comment` (one comment as it is written in code) without its marks."""
    text = comment.strip()
    for opener, closer in _pairs(language):
        if text.startswith(opener):
            return _joined(text.removesuffix(closer).split("\n"), opener)
    return _joined(text.split("\n"), language.line_comment)


def _pairs(language: Language) -> list[tuple[str, str]]:
    docs = [(quote, quote) for quote in language.long_strings if len(quote) == 3]
    return [language.block_comment] if language.block_comment else docs


def _run_of(lines: list[str], mark: str) -> list[str]:
    found: list[str] = []
    for line in reversed(lines):
        stripped = line.strip()
        if not stripped.startswith(mark) or _NO_WORDS.match(stripped):
            break
        found.insert(0, stripped)
    return found


def _enclosed(lines: list[str], opener: str, closer: str) -> str:
    """Return the words between `opener` and the `closer` at the end of the last line."""
    found: list[str] = []
    for line in reversed(lines[-60:]):
        text = line.strip() if found else line.strip().removesuffix(closer)
        found.insert(0, text)
        if opener in text:
            own_line = text.startswith(opener) or text[1:].startswith(opener)  # r"""…
            return _joined(found, opener) if own_line else ""
    return ""


def _joined(lines: list[str], mark: str) -> str:
    marks = _marks(mark)
    stripped = (marks.sub("", line.strip()) for line in lines)
    return "\n".join(line.strip() for line in stripped if line.strip())


@cache
def _marks(mark: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{re.escape(mark)}|\*)[*!/#]*")
