"""Full-width punctuation: ASCII where it is code, untouched where it is text."""

from __future__ import annotations

import re

from skycode_ls.features.draft import Draft
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import tokens

WIDE = str.maketrans(
    "（）［］【】｛｝，；：。！？＝＋－＊／＜＞《》、　＂＇％＆｜",
    "()[][]{},;:.!?=+-*/<><>, \"'%&|",
)
"""Each full-width mark and what a compiler wants in its place."""

_SHELL = str.maketrans("（）［］【】｛｝；　＝＜＞｜＆", "()[][]{}; =<>|&")
"""In a shell bare words are text, and so are the marks between Chinese words."""

_QUOTED = re.compile(r"“([^“”\n]*)”|‘([^‘’\n]*)’")
_MARKUP = re.compile(r">[^<>{}=;]*[\u4e00-\u9fff][^<>{}=;]*(?=[<{]|$)")
"""Chinese text between tags."""
_MARKED = ("javascript", "typescriptreact")


def ascii_code(draft: Draft) -> str:
    """Write the marks of Chinese input methods as code, outside of comments and strings."""
    if draft.around.kind != "code" or draft.text.isascii():
        return draft.text
    if draft.around.language.id == "plaintext":
        return draft.text
    line = draft.snapshot.line_prefix
    return "".join(_translated(line + draft.text, len(line), draft.around.language))


def _translated(text: str, start: int, language: Language) -> list[str]:
    """Return the pieces of `text` from `start` on; what stands before only tells the context."""
    pieces: list[str] = []
    place = 0
    for begin, end in _verbatim(text, language):
        if begin < place:
            continue
        if begin > start:
            pieces.append(_marks(text[max(place, start) : begin], language))
        pieces.append(text[max(begin, start) : max(end, start)])
        place = end
    pieces.append(_marks(text[max(place, start) :], language))
    return pieces


def _verbatim(text: str, language: Language) -> list[tuple[int, int]]:
    """List where comments, strings and the text of markup are, in order."""
    spans = [
        token.span()
        for token in tokens(language).finditer(text)
        if token.lastgroup in ("line", "block", "string")
    ]
    if language.id in _MARKED:
        spans += [found.span() for found in _MARKUP.finditer(text)]
    # Quotes of an input method become quotes; what they enclose is text, and stays.
    spans += [(found.start() + 1, found.end() - 1) for found in _QUOTED.finditer(text)]
    return sorted(spans)


def _marks(code: str, language: Language) -> str:
    table = _SHELL if language.id == "shellscript" else WIDE
    return code.translate(table).translate(_QUOTES)


_QUOTES = str.maketrans("“”‘’", "\"\"''")
