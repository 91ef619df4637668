"""What became of suggestions, counted on this machine alone: no code, no names, no network."""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

from skycode_ls.syntax.comments import Natural

Event = Literal["shown", "accepted", "partly", "kept_30", "kept_120"]
"""Shown to the person; taken; taken in part; and what was left of it 30 and 120 seconds later."""

LARGEST = 1 << 20
"""Bytes after which a journal is rewritten as sums."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """`count` events of one kind, and how many characters they were about.

    `natural` is the language of the comments around them, empty where there were none.
    """

    event: Event
    language: str
    natural: Natural
    characters: int
    count: int = 1


class Journal:
    """Appends entries to a file; a file that cannot be written is given up with one warning."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path

    def note(self, entry: Entry) -> None:
        """Write an entry; several servers may write to one file."""
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(_line(entry))
                size = file.tell()
            if size > LARGEST:
                _compact(self.path)
        except OSError as error:
            _log.warning("the report is not kept: %s", error)
            self.path = None


def default_path() -> Path:
    """Return where this person's journal lies: below $SKYCODE_STATE, or where the system has it."""
    import platformdirs

    if folder := os.environ.get("SKYCODE_STATE"):
        return Path(folder) / "journal.jsonl"
    return platformdirs.user_state_path("skycode", appauthor=False) / "journal.jsonl"


def read(path: Path) -> list[Entry]:
    """Return the entries of a journal, [] without one; lines that are no entries are left out."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return []
    return [entry for line in text.splitlines() if (entry := _entry(line)) is not None]


def summed(entries: Iterable[Entry]) -> list[Entry]:
    """Add up the entries that differ only in their numbers."""
    counts: Counter[tuple[Event, str, Natural]] = Counter()
    characters: Counter[tuple[Event, str, Natural]] = Counter()
    for one in entries:
        key = (one.event, one.language, one.natural)
        counts[key] += one.count
        characters[key] += one.characters
    return [Entry(*key, characters[key], count) for key, count in counts.items()]


def left_of(text: str, document: str) -> int:
    """Return how many characters of an accepted text a document still holds, line by line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    there = {line.strip() for line in document.splitlines()}
    return sum(len(line) for line in lines if line in there or _within(line, there))


def _within(line: str, lines: set[str]) -> bool:
    """Tell whether a line is part of one: the end of a line was accepted, or more was typed."""
    return any(line in other for other in lines)


def _line(entry: Entry) -> str:
    return json.dumps(asdict(entry), ensure_ascii=False) + "\n"


def _entry(line: str) -> Entry | None:
    try:
        row = json.loads(line)
        entry = Entry(**row)
    except (ValueError, TypeError):
        return None
    whole = isinstance(entry.characters, int) and isinstance(entry.count, int)
    named = entry.event in get_args(Event) and isinstance(entry.language, str)
    return entry if whole and named and entry.natural in get_args(Natural) else None


def _compact(path: Path) -> None:
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_text("".join(map(_line, summed(read(path)))), encoding="utf-8")
    beside.replace(path)
