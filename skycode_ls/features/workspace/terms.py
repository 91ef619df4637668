"""Terms: what texts are compared by, in code and in Chinese and English prose alike."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(
    r"[A-Za-z_][A-Za-z0-9_]*|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_LISTED = """
and as assert async await bool boolean break byte case catch char class const continue def
default del do done double echo elif else end enum esac except export extends false fi final
finally float for from func function go if implements import in include int interface is let
local long map new nil none not null of or package pass private protected public raise range
return self short static str string struct super switch the then this throw throws to true
try type typeof undefined unsigned using var void while with yield
"""
_EVERYWHERE = frozenset(_LISTED.split())
"""Words of the eight languages and of English that tell no two places apart."""


def terms(text: str) -> list[str]:
    """Return the terms of `text` in their order, repetitions included.

    An identifier gives its lower-cased parts (camelCase, snake_case), and itself if it has
    several or a number; a run of Han characters gives its bigrams, a single one itself.
    """
    found: list[str] = []
    for word in _WORD.findall(text):
        found += _terms_of(word)
    return found


def identifiers(text: str) -> list[str]:
    """Return the identifiers of `text` in their order, without the words of languages."""
    words = (word for word in _WORD.findall(text) if word[0] < "\x80")
    return [word for word in words if len(word) > 1 and word.lower() not in _EVERYWHERE]


@lru_cache(maxsize=1 << 13)
def _terms_of(word: str) -> tuple[str, ...]:
    if word[0] > "\x7f":
        return tuple(word[at : at + 2] for at in range(max(1, len(word) - 1)))
    parts = _PART.findall(word)
    kept = [part.lower() for part in parts if len(part) > 1 and part.lower() not in _EVERYWHERE]
    whole = word.strip("_").lower()
    if len(whole) > 1 and parts != [word.strip("_")] and whole not in kept:
        kept.append(whole)
    return tuple(kept)
