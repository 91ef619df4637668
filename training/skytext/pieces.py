"""One text of skytext-nano's corpus, and the compressed JSON-lines files that hold many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import zstandard

KINDS = ("poem5", "poem7", "couplet", "phrase", "word", "passage")
_UNTELLING = re.compile(r"[\W\d_]+")


@dataclass(frozen=True)
class Piece:
    """Something given and what is wanted for it.

    A poem: title (or "") and lines; a couplet: upper and lower line; a phrase or word: English and
    Chinese; a passage: "" and the text.
    """

    kind: str
    """One of KINDS."""
    given: str
    wanted: str
    source: str
    """The name of the source it is from."""
    place: str = ""
    """The file in the source."""


def key(text: str) -> str:
    """Return the letters of a text alone: what two spellings of one phrase have in common."""
    return _UNTELLING.sub("", text).lower() or text


def write(path: Path, pieces: Iterable[Piece]) -> int:
    """Write a `.jsonl.zst` file that appears only when it is whole; return how many there are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial, count = path.with_name(f"{path.name}.partial"), 0
    with zstandard.open(partial, "wt", encoding="utf-8") as stream:
        for piece in pieces:
            stream.write(json.dumps(asdict(piece), ensure_ascii=False) + "\n")
            count += 1
    partial.replace(path)
    return count


def read(path: Path) -> Iterator[Piece]:
    """Yield the pieces of a file; FileNotFoundError says which command writes it."""
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: run `python -m training skytext corpus` first")
    with zstandard.open(path, "rt", encoding="utf-8", newline="\n") as stream:
        for line in stream:
            yield Piece(**json.loads(line))
