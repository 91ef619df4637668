"""Places in held-out projects, with the words that stood there taken out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from training import documents
from training.documents import Document

_SHORTEST, _LONGEST = 8, 100
"""Code points of a line that is taken out."""
_FEW = 200
"""Lines of a file that a place is drawn from for each place it gets."""


@dataclass(frozen=True)
class Place:
    """A file without the rest of a line, or of a few, which is `answer`; its place is `offset`."""

    project: str
    path: str
    language: str
    text: str
    offset: int
    answer: str


def projects(corpus: Path) -> dict[str, list[Document]]:
    """Return the held-out files by project."""
    found: dict[str, list[Document]] = {}
    for language in documents.languages(corpus, "valid"):
        for document in documents.read(corpus, "valid", language):
            found.setdefault(document.project, []).append(document)
    return found


def places(files: list[Document], most: int, rng: random.Random) -> Iterator[Place]:
    """Yield up to `most` places of a project, as evenly over its files as their lengths allow."""
    weights = [min(_FEW, document.text.count("\n")) for document in files]
    for _ in range(most if any(weights) else 0):
        document = rng.choices(files, weights)[0]
        if (found := _place(document, rng)) is not None:
            yield found


def _place(document: Document, rng: random.Random) -> Place | None:
    """Draw a line, begin at its first word or at a later one, and take out one line or up to four.

    A place inside a word is none: what is there is mostly the word's own rest.
    """
    lines = document.text.replace("\r\n", "\n").split("\n")
    at = rng.randrange(len(lines))
    line, body = lines[at], lines[at].strip()
    if not _SHORTEST <= len(body) <= _LONGEST:
        return None
    starts = [0] + [i for i in range(1, len(body)) if not _inside_word(body, i)]
    begin = 0 if rng.random() < 0.5 else rng.choice(starts)
    column = len(line) - len(line.lstrip()) + begin
    more = rng.randrange(1, 4) if rng.random() < 0.15 else 0
    answer = "\n".join([line[column:].rstrip(), *lines[at + 1 : at + 1 + more]]).rstrip()
    offset = sum(len(one) + 1 for one in lines[:at]) + column
    text = "\n".join(lines)
    text = text[:offset] + text[offset + len(answer) :]
    return Place(document.project, document.path, document.language, text, offset, answer)


def _inside_word(text: str, place: int) -> bool:
    return text[place - 1].isidentifier() and (text[place].isidentifier() or text[place].isdigit())
