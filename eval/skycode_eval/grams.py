"""Runs of 13 words: what two texts must share before one is taken to hold the other.

This is the one definition for the whole product: the recipe keeps files out of its corpus by it,
and the contamination report looks for problems in a corpus by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LENGTH = 13
"""Words; the length GPT-3's authors chose (arXiv:2005.14165, appendix C)."""

Gram = tuple[str, ...]


def words(text: str) -> list[str]:
    """Return a text's words in lower case, without punctuation and layout.

    Chinese has no blanks between words, so each Han character counts as one: a run of 13 is then
    some 8 Chinese words, a stricter test than 13 English ones.
    """
    return _WORD.findall(text.lower())


def grams(text: str) -> Iterator[Gram]:
    """Yield every run of LENGTH words."""
    found = words(text)
    return zip(*(found[start:] for start in range(LENGTH)), strict=False)


def telling(text: str) -> set[Gram]:
    """Return the runs that may name a text: counting aloud (`1, 2, 3 ...`) does not."""
    return {gram for gram in grams(text) if not all(word.isdigit() for word in gram)}


_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_HAN}]|[^\W{_HAN}]+")
