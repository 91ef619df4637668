"""One line of the corpus, and the compressed JSON-lines files that hold them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import zstandard


@dataclass(frozen=True)
class Record:
    """A source file as it is learnt, with where it is from and by what right."""

    text: str
    language: str
    natural: str
    project: str
    path: str
    licence: str


def write(path: Path, records: Iterable[Record]) -> None:
    """Write records to a `.jsonl.zst` file that appears only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial")
    with zstandard.open(partial, "wt", encoding="utf-8") as stream:
        for record in records:
            stream.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")
    partial.replace(path)


def read(path: Path) -> Iterator[Record]:
    """Yield the records of a `.jsonl.zst` file."""
    # Split at line feeds only: source text may hold other characters that end a line.
    with zstandard.open(path, "rt", encoding="utf-8", newline="\n") as stream:
        for line in stream:
            yield Record(**json.loads(line))
