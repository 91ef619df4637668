"""Reading translations: message catalogues, Python's documentation, sentences, a dictionary."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator

from babel.messages import mofile, pofile

from skycode_ls.companion.text.names import PLACEHOLDER
from training.skytext import cleaning
from training.skytext.pieces import Piece
from training.skytext.verse import simplifier

_LOCALE = re.compile(
    r"(^|[/_@])(zh_CN|zh-CN|zh_[Hh]ans|zh-Hans|zh_Hans_CN|zh(?=/LC_MESSAGES))([/.@]|$)"
)
_SHORTEST_PASSAGE = 100
"""Characters of a paragraph that is worth going on with, a Chinese one counting double."""
_GLOSSES = 2
"""Meanings that are taken of a word."""
_REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def is_catalogue(path: str, size: int) -> bool:
    """Want the simplified Chinese catalogues among those of a package."""
    return path.endswith((".po", ".mo")) and bool(_LOCALE.search(path)) and size < 30_000_000


def catalogues(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield the phrases of gettext catalogues."""
    for path, data in members:
        for english, chinese in messages(path, data):
            if found := cleaning.pair(english, chinese):
                yield Piece("phrase", *found, source, path)


def is_document(path: str, size: int) -> bool:
    """Want every catalogue: the repository is one language's."""
    return path.endswith(".po") and size < 30_000_000


def documents(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield the phrases of translated documentation and, in both languages, its paragraphs."""
    for path, data in members:
        for english, chinese in messages(path, data):
            if not (found := cleaning.pair(english, chinese)):
                continue
            yield Piece("phrase", *found, source, path)
            for text, weight in zip(found, (1, 2), strict=True):
                if len(text) * weight >= _SHORTEST_PASSAGE and not PLACEHOLDER.search(text):
                    yield Piece("passage", "", text, source, path)


def is_sentences(path: str, _: int) -> bool:
    """Want the table of sentences."""
    return path.endswith("cmn.txt")


def sentences(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield the rows of a table: English, Chinese in either script, attribution."""
    simplify = simplifier()
    for path, data in members:
        for row in data.decode("utf-8").splitlines():
            english, chinese, *_ = [*row.split("\t"), "", ""]
            if found := cleaning.pair(english, simplify(chinese)):
                yield Piece("phrase", *found, source, path)


def is_dictionary(path: str, _: int) -> bool:
    """Want the dictionary."""
    return path.endswith("cedict.json")


def words(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield a dictionary's words with each of their first meanings, remarks left out."""
    for path, data in members:
        for entry in json.loads(data):
            meanings = (_REMARK.sub("", gloss).strip() for gloss in entry["english"])
            plain = [gloss for gloss in meanings if gloss and not _is_reference(gloss)]
            for gloss in plain[:_GLOSSES]:
                if found := cleaning.pair(gloss, entry["simplified"]):
                    yield Piece("word", *found, source, path)


def messages(path: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield a catalogue's messages that have a translation somebody stands by."""
    # Dates of the header are written in many ways, and one that Babel does not know stops it.
    opened = io.BytesIO(data.replace(b"-Date:", b"-Time:"))
    try:
        catalogue = pofile.read_po(opened) if path.endswith(".po") else mofile.read_mo(opened)
    except (ValueError, OSError, LookupError, IndexError) as error:
        print(f"{path} cannot be read: {error}")
        return
    for message in catalogue:
        if not message.id or message.fuzzy:
            continue
        english = message.id if isinstance(message.id, str) else message.id[-1]
        said = message.string
        chinese = said if isinstance(said, str) else next(iter(said or ()), "")
        if english and chinese:
            yield english, chinese


def _is_reference(gloss: str) -> bool:
    return gloss.startswith(
        ("variant of", "old variant", "see ", "surname ", "CL:", "abbr.", "also")
    )
