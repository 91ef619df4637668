"""Reading programs' string tables: XLIFF, or one file a language (JSON, .NET resources, ini)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from training.skytext import cleaning
from training.skytext.pieces import Piece

_CHINESE = re.compile(
    r"(?<![A-Za-z])(?:zh[-_]?(?:hans[-_]cn|hans|cn)?|chs)(?![A-Za-z]|[-_](?:hant|tw|hk|mo|sg))",
    re.IGNORECASE,
)
_ENGLISH = ("en", "en-us", "en_us", "enu", "english", "")
"""What stands in a path in place of the Chinese locale; nothing where English is the origin."""
_KINDS = (".json", ".resx", ".resw", ".ini")
_EN = re.compile(r"(?<![A-Za-z])en(?:[-_]us|u)?(?![A-Za-z])", re.IGNORECASE)
_LARGEST = 8_000_000
_ASIDE = re.compile(r"/tests?/|locale-data")
_SUM = re.compile(r"-[0-9a-f]{32}(?=\.)")
"""What a build puts into a file's name."""
_XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"
_UNDONE = ("new", "needs-translation")
_GAPS = re.compile(r"[.\-_]{2,}|//+")


def is_table(path: str, size: int) -> bool:
    """Want string tables in Chinese and those that may be their English originals."""
    if size >= _LARGEST or _ASIDE.search(path.lower()):
        return False
    if path.endswith(".xlf"):
        return bool(_CHINESE.search(path))
    if not path.endswith(_KINDS):
        return False
    return bool(_CHINESE.search(path) or _EN.search(path)) or path.endswith((".resx", ".resw"))


def tables(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield the phrases of string tables that have both languages."""
    files = {_SUM.sub("", path.lower()): (path, data) for path, data in members}
    for low, (path, data) in files.items():
        if not _CHINESE.search(low):
            continue
        for english, chinese in _pairs(low, path, data, files):
            if found := cleaning.pair(english, chinese):
                yield Piece("phrase", *found, source, path)


def _pairs(
    low: str, path: str, data: bytes, files: Mapping[str, tuple[str, bytes]]
) -> Iterator[tuple[str, str]]:
    try:
        if low.endswith(".xlf"):
            yield from _xliff(data)
            return
        chinese = flat(low, data)
        english: Mapping[str, str] = {}
        for name in _originals(low):
            if name in files and name != low:
                english = flat(name, files[name][1])
                break
    except (ValueError, ElementTree.ParseError, UnicodeDecodeError) as error:
        print(f"{path} cannot be read: {error}")
        return
    for key, text in chinese.items():
        if original := english.get(key):
            yield original, text


def _originals(low: str) -> Iterator[str]:
    """Yield the paths at which the English table of a Chinese one may be."""
    for locale in _ENGLISH:
        name = _CHINESE.sub(locale, low)
        yield name if locale else _GAPS.sub(lambda gap: gap[0][0], name)


def _xliff(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the units of an XLIFF file that somebody translated."""
    for unit in ElementTree.fromstring(data).iter(f"{_XLIFF}trans-unit"):
        source, target = unit.find(f"{_XLIFF}source"), unit.find(f"{_XLIFF}target")
        if source is None or target is None or target.get("state") in _UNDONE:
            continue
        yield "".join(source.itertext()), "".join(target.itertext())


def flat(path: str, data: bytes) -> dict[str, str]:
    """Return a table's texts by key; ValueError or ParseError if it is none."""
    if path.endswith(".json"):
        return dict(_leaves(json.loads(data.decode("utf-8-sig")), ""))
    if path.endswith(".ini"):
        lines = (line.partition("=") for line in data.decode("utf-8-sig").splitlines())
        return {key.strip(): text.strip() for key, mark, text in lines if mark}
    found = {}
    for entry in ElementTree.fromstring(data).iter("data"):
        value = entry.find("value")
        found[entry.get("name", "")] = (value.text or "") if value is not None else ""
    return found


def _leaves(node: Any, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield at, node
    elif isinstance(node, dict):
        for key, below in node.items():
            yield from _leaves(below, f"{at}/{key}")
    elif isinstance(node, list):
        for number, below in enumerate(node):
            if isinstance(below, dict) and isinstance(below.get("id"), str):
                yield from _leaves(below.get("translation"), f"{at}/{below['id']}")
            else:
                yield from _leaves(below, f"{at}/{number}")
