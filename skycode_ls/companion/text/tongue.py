"""Which of our two languages a text is in, and whether code is only a comment."""

from __future__ import annotations

import re

from skycode_ls.messages import Locale


def written_in(text: str) -> Locale:
    """Tell the language of `text`: Chinese if it has as many Chinese characters as Latin words."""
    han, words = len(_HAN.findall(text)), len(_WORD.findall(text))
    return "zh" if han and han >= words else "en"


def other(language: Locale) -> Locale:
    """Return the other one of our two languages."""
    return "en" if language == "zh" else "zh"


def is_han(char: str) -> bool:
    """Tell whether a character is a Chinese one; punctuation is not."""
    return _HAN.fullmatch(char) is not None


def only_comment(code: str) -> bool:
    """Tell whether `code` is comments or docstrings and nothing else, in any usual language."""
    bare = _BLOCK.sub("", code)
    return not any(line.strip() and not _MARKED.match(line) for line in bare.splitlines())


_HAN = re.compile("[〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
_BLOCK = re.compile(r'/\*.*?\*/|<!--.*?-->|""".*?"""|\'\'\'.*?\'\'\'', re.DOTALL)
_MARKED = re.compile(r"\s*(#|//|--|;|%|\*)")
