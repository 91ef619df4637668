"""The languages as the page needs them: what colours them, and where to start typing."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from skycode_ls.messages import Locale
from skycode_ls.syntax.languages import LANGUAGES, Language

CURSOR = "‸"
"""Where the cursor stands in an example."""

LOCALES: tuple[Locale, ...] = ("en", "zh")


def listed() -> list[dict[str, Any]]:
    """Return the facts of every language that colouring and indenting need, with its examples."""
    return [_facts(language) for language in LANGUAGES]


def example(language: Language, locale: Locale) -> str:
    """Return the text to start from; it holds the cursor's mark once."""
    folder = files("skycode_ls.playground") / "examples"
    text = (folder / f"{language.id}.{locale}.txt").read_text("utf-8")
    return text.removesuffix("\n")


def _facts(language: Language) -> dict[str, Any]:
    return {
        "id": language.id,
        "name": language.name,
        "file": f"main{language.extensions[0]}",
        "lineComment": language.line_comment,
        "blockComment": language.block_comment,
        "strings": language.strings,
        "longStrings": language.long_strings,
        "opens": language.opens,
        "unit": language.unit,
        "examples": {locale: example(language, locale) for locale in LOCALES},
    }
