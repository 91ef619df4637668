"""What can be asked for: emoji of one code point with their names and keywords in two languages."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

ANNOTATIONS = Path("usr/share/unicode/cldr/common/annotations")
UNTRUSTED = re.compile(
    r"o’clock|-thirty|^Japanese “|skin tone|regional indicator|^(red|curly|white) hair$|^bald$"
)
"""Dials that differ by a few pixels, buttons with a word on them, and parts of other emoji."""


@dataclass(frozen=True)
class Concept:
    """One thing with a picture; `held_*` are keywords that no training caption uses."""

    character: str
    en: str
    zh: str
    keywords_en: tuple[str, ...]
    keywords_zh: tuple[str, ...]
    held_en: tuple[str, ...] = ()
    held_zh: tuple[str, ...] = ()

    @staticmethod
    def of(row: dict[str, object]) -> Concept:
        """Read a concept back from JSON, where tuples are lists."""
        return Concept(**{k: tuple(v) if isinstance(v, list) else v for k, v in row.items()})  # type: ignore[arg-type]

    def row(self) -> dict[str, object]:
        """Return the concept as JSON holds it."""
        return asdict(self)


def read(cldr: Path, hold: float) -> list[Concept]:
    """Return every concept of the unpacked CLDR package, a share of its keywords held out."""
    names_en, words_en = _annotations(cldr / ANNOTATIONS / "en.xml")
    names_zh, words_zh = _annotations(cldr / ANNOTATIONS / "zh.xml")
    wanted = [
        mark
        for mark, name in names_en.items()
        if len(mark) == 1 and mark in names_zh and not UNTRUSTED.search(name)
    ]
    use_en, use_zh = _uses(words_en, wanted), _uses(words_zh, wanted)
    found = []
    for mark in wanted:
        en, zh = tidy(names_en[mark]), tidy(names_zh[mark])
        some_en, held_en = split(mark, en, words_en.get(mark, []), use_en, hold)
        some_zh, held_zh = split(mark, zh, words_zh.get(mark, []), use_zh, hold)
        found.append(Concept(mark, en, zh, some_en, some_zh, held_en, held_zh))
    return found


def split(
    mark: str, name: str, keywords: list[str], uses: Counter[str], hold: float
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Divide keywords into those for training and those held out, by a hash of each.

    Only a keyword that names at most three concepts, and is neither the name nor a part of it, is
    held out: others would not say which picture is meant, or would not be unseen.
    """
    trained: list[str] = []
    held: list[str] = []
    for word in keywords:
        rare = uses[word] <= 3 and word not in name and name not in word
        place = int.from_bytes(hashlib.sha256(f"{mark} {word}".encode()).digest()[:4], "big")
        (held if rare and place < hold * 2**32 else trained).append(word)
    return tuple(trained), tuple(held)


def slug(name: str) -> str:
    """Return the file name that Fluent gives an emoji: `no one’s red apple` → no-ones-red-apple."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"[’“”'\"]", "", name.lower())).strip("-")


def tidy(text: str) -> str:
    """Return words as people type them: straight quotes, lower case, single blanks."""
    plain = text.replace("’", "'").replace("“", '"').replace("”", '"')
    return " ".join(plain.lower().split())


def _annotations(path: Path) -> tuple[dict[str, str], dict[str, list[str]]]:
    names: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    for entry in ElementTree.parse(path).iter("annotation"):
        mark, text = entry.get("cp", ""), entry.text or ""
        if entry.get("type") == "tts":
            names[mark] = text
        else:
            words[mark] = [tidy(word) for word in text.split("|")]
    return names, words


def _uses(words: dict[str, list[str]], wanted: list[str]) -> Counter[str]:
    return Counter(word for mark in wanted for word in words.get(mark, []))
