"""Cleaning a pair of translations: no mark-up, no lost placeholder, the right scripts."""

from __future__ import annotations

import re
from collections import Counter

from skycode_ls.companion.text.names import PLACEHOLDER

LONGEST = 240, 120
"""Characters of English and of Chinese."""
RATIO = 0.9, 9.0
"""Characters of English for one of Chinese."""

_MARKED = re.compile(r"[`*<&]")
_ROLE = re.compile(r":[\w:+-]+:`[!~]?([^`<]*?)\s*(?:<[^`>]*>)?`")
_LINK = re.compile(r"`([^`<]*?)\s*<[^`>]*>`__?")
_QUOTED = re.compile(r"(`{1,2}|\*{1,2})(?=\S)([^`*\n]+?)(?<=\S)\1_{0,2}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ACCELERATOR = re.compile(r"\s*[（(][_&]?[A-Z0-9][)）]|[_&](?=\w)")
_NATIVE = re.compile(r"\s*[（(][_&][A-Za-z0-9][)）]")
_HAN = re.compile(r"[㐀-鿿]")
_LATIN = re.compile(r"[A-Za-z]+")
_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffd|]|\.\. |::|https?://|<\w|@\w+\.")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&nbsp;": " ", "&#39;": "'"}


def pair(english: str, chinese: str) -> tuple[str, str] | None:
    """Return both sides as they are learnt, or None if they cannot be a translation."""
    accelerated = bool(_NATIVE.search(chinese))
    first, second = _plain(english, accelerated), _plain(chinese, accelerated)
    if not first or not second or len(first) > LONGEST[0] or len(second) > LONGEST[1]:
        return None
    if _ODD.search(first) or _ODD.search(second) or first[0] in "-$#" or "\t" in first:
        return None
    if Counter(PLACEHOLDER.findall(first)) != Counter(PLACEHOLDER.findall(second)):
        return None
    return (first, second) if _scripts(first, second) else None


def text(value: str) -> str:
    """Return a text without mark-up, entities and runs of blanks."""
    if _MARKED.search(value):
        value = _ROLE.sub(r"\1", value)
        value = _LINK.sub(r"\1", value)
        value = _QUOTED.sub(r"\2", value)
        value = _TAG.sub("", value)
        for entity, character in _ENTITIES.items():
            value = value.replace(entity, character)
    return re.sub(r"\s+", " ", value).strip()


def _plain(value: str, accelerated: bool) -> str:
    """Return one side without mark-up and, in a menu's entry, without its letter to press."""
    value = text(value)
    if accelerated:
        value = _ACCELERATOR.sub("", value)
    elif re.match(r"[_&]\w", value):
        value = value[1:]
    return value.strip()


def _scripts(english: str, chinese: str) -> bool:
    """Tell whether the English has no Chinese and the Chinese is mostly that."""
    if _HAN.search(english) or not _LATIN.search(PLACEHOLDER.sub("", english)):
        return False
    if sum(map(str.isascii, english)) < 0.95 * len(english):
        return False
    han = len(_HAN.findall(chinese))
    foreign = len(_LATIN.findall(PLACEHOLDER.sub("", chinese)))
    if not han or foreign > han:
        return False
    return RATIO[0] <= len(english) / len(chinese) <= RATIO[1]
