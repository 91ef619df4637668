"""Reading the corpus: one document a line, zstandard-compressed JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Document:
    """One source file of the corpus; `natural` is the language of its comments: zh, en or none."""

    text: str
    language: str
    natural: str
    project: str
    path: str


def languages(corpus: Path, split: str) -> list[str]:
    """Return the languages that a split ("train" or "valid") has; FileNotFoundError if none."""
    found = sorted(path.name.split(".")[0] for path in (corpus / split).glob("*.jsonl.zst"))
    if not found:
        raise FileNotFoundError(f"{corpus / split} is empty: run `python -m training corpus` first")
    return found


def read(corpus: Path, split: str, language: str) -> Iterator[Document]:
    """Yield a language's documents in file order."""
    import zstandard

    path = corpus / split / f"{language}.jsonl.zst"
    with path.open("rb") as raw, zstandard.ZstdDecompressor().stream_reader(raw) as plain:
        for line in io.TextIOWrapper(plain, encoding="utf-8"):
            row = json.loads(line)
            yield Document(
                row["text"], row["language"], row["natural"], row["project"], row["path"]
            )
