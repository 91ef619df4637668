"""All packages together: drop copies and evaluation text, split, shuffle and write."""

from __future__ import annotations

import hashlib
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from multiprocessing import get_context
from pathlib import Path

from rensa import RMinHash
from rich.progress import track

from training.corpus import contamination, duplicates, records
from training.corpus.contamination import Gram
from training.corpus.manifest import Package
from training.corpus.records import Record

Corpus = dict[tuple[str, str], list[Record]]
"""Records by split and language."""

_known: frozenset[Gram] = frozenset()
"""A worker's evaluation text: one set per process, too large to send with every file."""


def merge(
    packages: Iterable[Package], kept: Path, known: frozenset[Gram], workers: int
) -> tuple[Corpus, Counter[str]]:
    """Return the records to write and the counts of those dropped here.

    Held-out projects come first, so that a copy is dropped from training and not from them.
    """
    ordered = sorted(packages, key=lambda package: (package.split != "valid", package.label))
    seen, dropped = duplicates.Seen(), Counter[str]()
    corpus: Corpus = defaultdict(list)
    unique = list(_without_exact_copies(ordered, kept, seen, dropped))
    with get_context("fork").Pool(workers, _start_worker, (known,)) as pool:
        inspected = pool.imap(_inspect, (record.text for _, record in unique), chunksize=64)
        shown = track(inspected, "copies and evaluation text", total=len(unique))
        for (split, record), (contaminated, sketch) in zip(unique, shown, strict=True):
            if contaminated:
                dropped["evaluation text"] += 1
            elif seen.is_near_copy(sketch):
                dropped["near copy"] += 1
            else:
                corpus[split, record.language].append(record)
    return corpus, dropped


def balance(corpus: Corpus, most: dict[str, int]) -> tuple[Corpus, int]:
    """Shuffle every list, bound each training language, and return how many files that cost.

    Only text not explained in Chinese is bounded: there is far more of it than of the other.
    """
    balanced: Corpus = {}
    for (split, language), found in corpus.items():
        room = most.get(language, sys.maxsize) if split == "train" else sys.maxsize
        balanced[split, language] = kept = []
        for record in sorted(found, key=_place):
            if record.natural != "zh":
                if room <= 0:
                    continue
                room -= len(record.text.encode())
            kept.append(record)
    return balanced, sum(map(len, corpus.values())) - sum(map(len, balanced.values()))


def write(corpus: Corpus, folder: Path) -> None:
    """Write each split and language."""
    for (split, language), found in corpus.items():
        records.write(folder / split / f"{language}.jsonl.zst", found)


def _without_exact_copies(
    packages: list[Package], kept: Path, seen: duplicates.Seen, dropped: Counter[str]
) -> Iterator[tuple[str, Record]]:
    for package in packages:
        path = kept / f"{package.label}.jsonl.zst"
        for record in records.read(path) if path.exists() else ():
            if seen.is_exact_copy(record.text):
                dropped["exact copy"] += 1
            else:
                yield package.split, record


def _place(record: Record) -> bytes:
    """Return a key that sorts into an order in which every prefix is a fair sample."""
    return hashlib.sha256(f"{record.project}\n{record.path}".encode()).digest()


def _start_worker(known: frozenset[Gram]) -> None:
    global _known
    _known = known
    os.nice(5)


def _inspect(text: str) -> tuple[bool, RMinHash]:
    return contamination.is_contaminated(text, _known), duplicates.sketch(text)
