"""One package at a time: its archives in, its kept files and the counts of the others out."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from training.corpus import filters, licences, records, syntax
from training.corpus.manifest import Package
from training.corpus.records import Record
from training.corpus.unpack import members

MOST_TESTS = 0.10
"""Share of a package's cap that its tests may fill."""


@dataclass
class Outcome:
    """What became of a package's files."""

    fingerprint: str
    """Of the manifest line and the filters' version: a different one means it is done anew."""
    version: str = ""
    """The names of the archives, which carry the version."""
    kept: int = 0
    bytes: int = 0
    dropped: dict[str, int] = field(default_factory=dict)


def process(package: Package, downloads: Path, kept: Path) -> Outcome:
    """Filter a downloaded package into `kept/LABEL.jsonl.zst`, unless that is done already."""
    summary = kept / f"{package.label}.json"
    if outcome := _done(summary, package):
        return outcome
    if reason := licences.objection(downloads, package):
        raise licences.LicenceError(reason)
    outcome = Outcome(_fingerprint(package), ", ".join(_archives(downloads)))
    dropped: Counter[str] = Counter()
    taken = list(_select(package, downloads, dropped))
    records.write(kept / f"{package.label}.jsonl.zst", taken)
    outcome.kept = len(taken)
    outcome.bytes = sum(len(record.text.encode()) for record in taken)
    outcome.dropped = dict(dropped)
    summary.write_text(json.dumps(asdict(outcome)), "utf-8")
    return outcome


def _select(package: Package, downloads: Path, dropped: Counter[str]) -> Iterator[Record]:
    size, tests = 0, 0
    for path, content, language in _candidates(package, downloads, dropped):
        if size >= package.cap:
            dropped["over the cap"] += 1
            continue
        kept = filters.judge(path, content, language)
        if isinstance(kept, str):
            dropped[kept] += 1
            continue
        length = len(kept.text.encode())
        if kept.test and tests + length > MOST_TESTS * min(package.cap, 10 * size + 10_000):
            dropped["tests"] += 1
            continue
        size += length
        tests += length * kept.test
        yield Record(kept.text, language, kept.natural, package.name, path, package.licence)


def _candidates(
    package: Package, downloads: Path, dropped: Counter[str]
) -> list[tuple[str, bytes, str]]:
    """List the files worth judging in an order that makes any prefix a fair sample."""
    found = []
    for path, content in members(downloads):
        language = syntax.language_of(path, content)
        if language is None or language not in package.languages:
            continue
        if reason := filters.path_reason(path):
            dropped[reason] += 1
            continue
        found.append((path, content, language))
    return sorted(found, key=lambda item: hashlib.sha256(item[0].encode()).digest())


def _done(summary: Path, package: Package) -> Outcome | None:
    try:
        outcome = Outcome(**json.loads(summary.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return outcome if outcome.fingerprint == _fingerprint(package) else None


def _fingerprint(package: Package) -> str:
    said = f"{filters.VERSION} {package.cap} {sorted(package.languages)} {package.licence}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _archives(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix not in (".dsc", ".asc"))
