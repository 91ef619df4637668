"""Names in a text to translate: one sign stands for each, so that no model spells it anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

SIGNS = "甲乙丙庚壬癸寅卯酉"
"""What stands for the first name, the second …: each is a token, and rare in technical texts."""
PLACEHOLDER = re.compile(
    r"%(?:\d+\$|\([A-Za-z_]\w*\))?[-+#0]*(?:[1-9]\d*|\*)?(?:\.(?:\d+|\*))?"
    r"(?:hh|ll|[hlzjtLq])?[A-Za-z%]|%\d+|\$\{?\w+\}?|\{[\w.:!,]*\}",
    re.ASCII,
)
_NAME = rf"""(?:{PLACEHOLDER.pattern})
    |(?<![\w+.-])[a-z][a-z+.-]*://[!-~]+                                 # an address
    |(?<![\w.-])--?[A-Za-z][\w-]*                                  # an option
    |(?<![\w./\\@~-])(?![A-Za-z]\.[A-Za-z]\b)                      # not e.g, but
        (?:[A-Za-z]:|[.~]{{0,2}})[/\\]?\.?[A-Za-z_][\w-]*          # a.b, a_b, ~/.a/b, C:\x
        (?:(?:[./\\@]|::)[\w-]+)*(?:[_./\\@]|::)\w+(?:\(\))?
    |(?<!\w)[A-Za-z_]\w*\(\)|(?<!\w)\.[a-z]\w+                     # call(), .dotfile
    |(?<!\w)[a-z]+[A-Z]\w*|(?<!\w)[A-Z][a-z]+[A-Z]\w*              # camelCase, CamelCase
    |(?<!\w)[A-Z][A-Z\d]+(?:-\d+)?s?(?!\w)|(?<!\w)[A-Za-z]+\d\w*   # UTF-8, x86
    |\d+(?:\.\w+)+|\d\d+"""
_ENGLISH = re.compile(_NAME, re.VERBOSE | re.ASCII)
_CHINESE = re.compile(
    rf"{_NAME}|[A-Za-z][\w-]*(?:\.\w+)*(?:\ [A-Za-z][\w-]*)*", re.VERBOSE | re.ASCII
)
_WORDS = re.compile(r"[A-Za-z]+(?:/[A-Za-z]+)+", re.ASCII)
"""Alternatives such as and/or, which look like a path."""


def hide(
    task: str, text: str, is_word: Callable[[str], bool] = lambda _: False
) -> tuple[str, dict[str, str]]:
    """Return the text with signs for its names, and the name that each sign stands for.

    What `is_word` is none. In Chinese all that is written in Latin letters is a name. Names beyond
    the signs stay as they are.
    """
    if text.isupper() and task == "en2zh":
        return text, {}
    free = [sign for sign in SIGNS if sign not in text]
    signs: dict[str, str] = {}

    def sign(match: re.Match[str]) -> str:
        name = match[0]
        if is_word(name) or (task == "en2zh" and _WORDS.fullmatch(name)):
            return name
        if name not in signs and len(signs) < len(free):
            signs[name] = free[len(signs)]
        return signs.get(name, name)

    hidden = (_CHINESE if task == "zh2en" else _ENGLISH).sub(sign, text)
    return hidden, {mark: name for name, mark in signs.items()}


def hide_known(names: Mapping[str, str], text: str) -> str:
    """Return a text with the same signs for those of the `names` by sign that it has."""
    for sign, name in sorted(names.items(), key=lambda one: -len(one[1])):
        text = re.sub(rf"(?<![A-Za-z\d_]){re.escape(name)}(?![A-Za-z\d_])", sign, text)
    return text


def show(names: Mapping[str, str], text: str) -> str:
    """Return a text, or a piece of one, with the names in the place of their signs."""
    return text.translate({ord(sign): name for sign, name in names.items()})
