"""Where the docstring of a definition belongs, or the comment above it."""

from __future__ import annotations

import re

from skycode_ls.syntax.commenting import Comment, comment_at
from skycode_ls.syntax.comments import comment_at as comment_above
from skycode_ls.syntax.comments import is_comment
from skycode_ls.syntax.definitions import Definition, definitions_of
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.paragraphs import parted
from skycode_ls.syntax.scan import tokens

_ABOVE = 4000
"""Code points above a definition among which its comment is looked for."""


def begins_definition(line: str, language: Language) -> bool:
    """Guess from a line alone whether a function or class begins there."""
    pattern = _BEGINS.get(language.id, _BRACED)
    return bool(language.query) and pattern.match(line.rstrip()) is not None


def definition_at(text: str, offset: int, language: Language) -> Definition | None:
    """Return the definition whose header is on the line of `offset`, else the innermost around."""
    line = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    found = definitions_of(text, language)
    headed = [one for one in found if one.start <= end and one.start + len(one.signature) >= line]
    around = [one for one in found if one.start <= offset <= one.end]
    return max(headed or around, key=lambda one: one.start, default=None)


def is_documented(text: str, one: Definition, language: Language) -> bool:
    """Tell whether a definition has a docstring, or a comment right above it."""
    header = one.start + len(one.signature)
    if language.id == "python" and _DOCSTRING.match(text, header):
        return True
    above = _comment_ends(text, _top_line(text, one), language)
    return above and (language.id != "python" or not _ends_line(text, header))


def may_lack_comment(text: str, line: int, end: int, language: Language) -> bool:
    """Guess whether the line [line, end) begins a definition that nothing documents."""
    if not begins_definition(text[line:end], language):
        return False
    if language.id == "python":
        return _DOCSTRING.match(text, end) is None
    return not _comment_ends(text, line, language)


def _comment_ends(text: str, line: int, language: Language) -> bool:
    above = text[max(0, line - _ABOVE) : line].split("\n")[:-1]
    return bool(comment_above([one.rstrip("\r") for one in above], language))


def place_for(text: str, one: Definition, language: Language) -> Comment:
    """Return the comment that `one` lacks: empty, at its place, in the language's own way."""
    line = _top_line(text, one)
    indent = _BLANK.match(text, line).group()  # type: ignore[union-attr]  # it matches anything
    header = one.start + len(one.signature)
    end = text.find("\n", header)
    end = len(text) if end < 0 else end
    if language.id == "python" and _ends_line(text, header):
        inner = _body_indent(text, end, indent, language)
        before = f"\n{inner}"
        return Comment(end, end, '"""', inner, '"""', inner, before=before)
    at, after = line + len(indent), f"\n{indent}"
    if language.block_comment is None or language.id == "go":
        mark = f"{language.line_comment} "
        return Comment(at, at, mark, indent + mark, indent=indent, after=after)
    closer = language.block_comment[1]
    lead = f"{indent} * "
    return Comment(at, at, "/**", lead, closer, indent, hanging=True, tall=True, after=after)


def bare(answer: str, language: Language) -> str:
    """Return the words of what a model wrote as a comment, without marks and without other code."""
    for token in tokens(language).finditer(answer):
        before = answer[: token.start()].strip()
        if is_comment(token) and (not before or begins_definition(before.split("\n")[0], language)):
            found = comment_at(answer, token.start(), token.end(), language)
            return _plain(found) if found else answer.strip()
    return answer.strip()


def _plain(comment: Comment) -> str:
    return "\n".join(line for part in comment.parts for line in part.wrapped(1 << 20)).strip()


def filled(place: Comment, words: str) -> str:
    """Return the text of the comment at `place` when it says `words`."""
    whole = Comment(**{**vars(place), "parts": parted(words.split("\n"))})
    return whole.saying(whole.words)


def _top_line(text: str, one: Definition) -> int:
    """Return where the first line of a definition begins, what is said of it above included."""
    line = text.rfind("\n", 0, one.start) + 1
    while (above := text.rfind("\n", 0, max(0, line - 1)) + 1) < line:
        if not _TEMPLATE.match(text, above):
            break
        line = above
    return line


def _ends_line(text: str, header: int) -> bool:
    """Tell whether a header ends its line, a comment aside."""
    rest = text[header:].partition("\n")[0].strip()
    return not rest or rest.startswith("#")


def _body_indent(text: str, end: int, indent: str, language: Language) -> str:
    """Return the white space of the body below a header, as the body has it or would."""
    for line in text[end + 1 : end + 400].split("\n"):
        if line.strip():
            found = line[: len(line) - len(line.lstrip())]
            return found if len(found) > len(indent) else indent + language.unit
    return indent + language.unit


_BLANK = re.compile(r"[ \t]*")
_TEMPLATE = re.compile(r"[ \t]*(?:template\s*<|@\w|#\[)")
_DOCSTRING = re.compile(r"[ \t]*(?:#[^\n]*)?(?:\s*\n)*\s*[rRuUbBfF]{0,2}(?:\"|')")
_NO_NAMES = r"(?!\s*(?:if|for|while|switch|catch|return|else|do|case|new|await|throw|with|try)\b)"
_BRACED = re.compile(
    rf"{_NO_NAMES}\s*(?:[\w@<>\[\],.&:*~?$]+\s+|[*&])*(?:"
    r"(?:class|interface|struct|enum)\s+\w[^;]*\{|"
    r"[\w:~$]+\s*(?:<[^>]*>)?\([^;]*\)[^;=]*\{|"
    r"\w+\s*=\s*(?:async\s*)?\([^;]*\)[^;]*=>\s*\{?)$"
)
_BEGINS = {
    "python": re.compile(r"\s*(?:(?:async\s+)?def|class)\s+\w+.*[:(,]\s*(?:#.*)?$"),
    "go": re.compile(r"\s*func\b.*\{$"),
    "shellscript": re.compile(r"\s*(?:function\s+[\w-]+|[\w-]+\s*\(\))\s*(?:\(\)\s*)?\{?$"),
}
