"""Comments in the language that the file's own comments are written in."""

from __future__ import annotations

import re
from functools import lru_cache

from skycode_ls.features.draft import Draft
from skycode_ls.syntax.comments import (
    Natural,
    comments_in,
    is_comment,
    most,
    natural_language,
    words,
)
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import tokens

_NEAR = 6000
"""Code points before and after the cursor whose comments show the language."""
_VOTES = 5
"""So many of the nearest comments decide."""
_LATIN_WORDS = 3
"""Fewer Latin words without a Chinese character may be names, which have no language."""


def in_one_tongue(draft: Draft) -> str | None:
    """Take out comments in the other language; drop a continuation in the other language."""
    if not _comments(draft):
        return draft.text
    wanted = wanted_language(draft)
    if not wanted:
        return draft.text
    if draft.around.kind in ("comment", "docstring"):
        first, newline, rest = draft.text.partition("\n")
        if wrong(first, wanted):
            return None
        return first + newline + _filtered(rest, wanted, draft.around.language)
    if draft.around.kind == "string":
        return draft.text
    kept = _filtered(draft.text, wanted, draft.around.language)
    # Where the first line went, the second begins at the cursor: its indentation stands already.
    begins = draft.text.startswith(kept[:1]) or draft.snapshot.line_prefix.strip()
    return kept if begins else kept.lstrip(" \t")


def wanted_language(draft: Draft) -> Natural:
    """Return the language that comments shall have here; empty if nothing tells."""
    asked = draft.settings.comment_language
    if asked != "auto":
        return asked
    if own := natural_language(_own(draft)) or draft.around.natural:
        return own
    return neighbours(draft) or draft.workspace


def neighbours(draft: Draft) -> Natural:
    """Return the language of most of the comments around the cursor.

    Its own line does not count if nothing on it reaches beyond it: then the lines above and below
    are the same at the next key, and need not be read again.
    """
    snapshot, language = draft.snapshot, draft.around.language
    start = max(0, snapshot.offset - _NEAR)
    pieces = [(start, snapshot.before(_NEAR) + snapshot.after(_NEAR))]
    if _by_itself(draft):
        first = snapshot.offset - len(snapshot.line_prefix)
        last = snapshot.offset + len(snapshot.line_suffix)
        start = max(0, first - _NEAR)
        pieces = [(start, snapshot.text[start:first]), (last, snapshot.text[last : last + _NEAR])]
    found = [
        (abs(start + at - snapshot.offset), said)
        for start, text in pieces
        for at, said in _comments_in(text, language)
    ]
    return most([natural for _, natural in sorted(found)[:_VOTES]])


@lru_cache(maxsize=4)
def _comments_in(text: str, language: Language) -> tuple[tuple[int, Natural], ...]:
    """Return what `comments_in` does, once for all the keys of a line."""
    return tuple(comments_in(text, language))


def wrong(text: str, wanted: Natural) -> bool:
    """Tell whether words are in the other language: names and marks are in none."""
    if wanted == "en":
        return natural_language(text) == "zh"
    if re.search(r"[\u4e00-\u9fff]", text) or re.search(r"https?://|\bnoqa\b|type:|eslint", text):
        return False
    return len(re.findall(r"[A-Za-z]{2,}", text)) > _LATIN_WORDS


def _filtered(text: str, wanted: Natural, language: Language) -> str:
    """Return `text` without its comments in the other language."""
    pieces: list[str] = []
    place = 0
    for token in tokens(language).finditer(text):
        if not is_comment(token) or not wrong(words(token.group(), language), wanted):
            continue
        start, end = token.span()
        line = _line_before(token)
        if not line.strip():  # alone on its line: the line goes with it
            start -= len(line)
            end += text[end : end + 1] == "\n"
        else:
            start -= len(line) - len(line.rstrip())
        pieces.append(text[place : max(place, start)])
        place = max(place, end)
    return "".join([*pieces, text[place:]])


def _comments(draft: Draft) -> bool:
    """Tell whether any of the text is a comment: most is not, and costs nothing then."""
    if draft.around.kind in ("comment", "docstring"):
        return bool(draft.text.strip())
    return any(map(is_comment, tokens(draft.around.language).finditer(draft.text)))


def _line_before(token: re.Match[str]) -> str:
    return token.string[token.string.rfind("\n", 0, token.start()) + 1 : token.start()]


def _by_itself(draft: Draft) -> bool:
    """Tell whether no comment or string that is on the cursor's line goes on beyond it."""
    snapshot, language, kind = draft.snapshot, draft.around.language, draft.around.kind
    opener, closer = language.block_comment or ("", "")
    line = snapshot.line_prefix + snapshot.line_suffix
    reaching = ("\r", *language.long_strings, opener, closer)
    if any(mark and mark in line for mark in reaching):
        return False
    if kind == "comment":
        above = snapshot.before(_NEAR)
        inside = bool(opener) and above.rfind(opener) > above.rfind(closer)
        return language.line_comment in snapshot.line_prefix and not inside
    return kind == "code"


def _own(draft: Draft) -> str:
    """Return the words of the cursor's own comment, before it on its line."""
    if draft.around.kind not in ("comment", "docstring"):
        return ""
    line = draft.snapshot.line_prefix
    mark = draft.around.language.line_comment
    return line.rpartition(mark)[2] if draft.around.kind == "comment" and mark in line else line
