"""What is typed: passages of files that no model of ours has seen."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crossfile import fetch

_SMALLEST, _LARGEST = 1_500, 60_000
"""Code points of a file that passages are taken from."""


@dataclass(frozen=True)
class Passage:
    """A file, and the part [start, end) of it that is typed anew while the rest stands."""

    path: str
    text: str
    start: int
    end: int

    @property
    def typed(self) -> str:
        """The text to type."""
        return self.text[self.start : self.end]


def passages(
    packages: dict[str, str], cache: Path, length: int, seed: int, smallest: int = _SMALLEST
) -> Iterator[Passage]:
    """Yield passages of about `length` code points, each of another file, in an order of chance."""
    files = [
        (f"{package.root.name}/{path}", package.root / path)
        for package in fetch(packages, cache)
        for path in package.paths
    ]
    draw = random.Random(seed)
    draw.shuffle(files)
    for path, file in files:
        text = file.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
        if smallest <= len(text) <= _LARGEST:
            yield cut(path, text, length, draw)


def cut(path: str, text: str, length: int, draw: random.Random) -> Passage:
    """Return whole lines of about `length` code points, past the first quarter of the file."""
    at = draw.randrange(len(text) // 4, max(len(text) // 4 + 1, len(text) - length))
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", min(len(text) - 1, start + length))
    return Passage(path, text, start, len(text) if end < 0 else end)


def keys(text: str) -> Iterator[str]:
    """Yield what each key puts in: Enter brings the indentation of the line it begins.

    Editors do not always know how far; there a person would press another key.
    """
    at = 0
    while at < len(text):
        end = at + 1
        if text[at] == "\n":
            while end < len(text) and text[end] in " \t":
                end += 1
        yield text[at:end]
        at = end
