"""Filling the index in small steps: open documents first, then changed files, then all others.

It knows no threads: whoever has time calls `step`. What editors tell may come from another thread,
because it only enters queues.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from skycode_ls.features.workspace.exclusion import (
    exclusion_at,
    is_written_by_people,
    may_be_read,
)
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.reading import is_source, read_text, source_files
from skycode_ls.features.workspace.record import digest_of, recorded

_RECENT = 16
"""Documents opened or edited last that count as recent."""


@dataclass(frozen=True)
class Limits:
    """How much is read of a workspace."""

    files: int = 10_000
    file_bytes: int = 256_000
    packed_bytes: int = 64_000_000
    """Packed texts kept in memory; some four times as much as they were on disk."""


@dataclass(frozen=True)
class OpenText:
    """A document as the editor has it, which wins over the disk."""

    path: str
    text: str
    language: str


State = Literal["indexing", "ready"]


class Indexer:
    """Keeps an index true to the folders `roots` and to the open documents.

    `pause` is called between small pieces of a long file; it may take its time.
    """

    def __init__(
        self,
        roots: list[Path],
        limits: Limits | None = None,
        pause: Callable[[], None] = lambda: None,
    ) -> None:
        self.index = Index()
        self.limits = limits or Limits()
        self.passed_over = 0
        """Files that were not taken: too large, unreadable, no text, generated, secret."""
        self._roots, self._pause = roots, pause
        self._open: dict[str, OpenText] = {}
        self._recent: OrderedDict[str, None] = OrderedDict()
        self._edited: deque[str] = deque()
        self._changed: deque[Path] = deque()
        self._folders: deque[Path] = deque()
        self._seen: set[Path] = set()
        self._scan = self._all()
        self._sweep: Iterator[None] | None = None
        self._scanned = False
        self._reading = False

    @property
    def state(self) -> State:
        """Whether there is still something to read."""
        return "indexing" if self._reading or self._waiting else "ready"

    @property
    def _waiting(self) -> bool:
        return bool(self._edited or self._changed or self._folders) or not self._scanned

    @property
    def recent(self) -> frozenset[str]:
        """The keys of the documents opened or edited last."""
        return frozenset(tuple(self._recent))

    def edit(self, key: str, document: OpenText) -> None:
        """Take a document's text as it is now; `key` is its path, or its URI if it has none."""
        self._open[key] = document
        self._recent[key] = None
        self._recent.move_to_end(key)
        while len(self._recent) > _RECENT:
            self._recent.popitem(last=False)
        self._edited.append(key)
        if not self._scanned:  # its neighbours are what is most likely used
            self._folders.append(Path(key).parent)

    def close(self, key: str) -> None:
        """Let the disk have the last word on a document again."""
        self._open.pop(key, None)
        self._changed.append(Path(key))

    def change(self, path: Path) -> None:
        """Look again at a file, or at all below a folder, that was made, changed or deleted."""
        self._changed.append(path)

    def step(self) -> bool:
        """Do the next small piece of work, mostly one file; False if there was none."""
        self._reading = self._waiting
        try:
            return self._step()
        finally:
            self._reading = False

    def _step(self) -> bool:
        if self._sweep is not None:
            self._sweep = self._sweep if next(self._sweep, self) is None else None
        elif self._edited:
            self._read_document(self._edited.popleft())
        elif self._changed:
            self._look_again(self._changed.popleft())
        elif self._folders:
            self._changed.extend(self._neighbours(self._folders.popleft()))
        elif self.index.wants_sweep:
            self._sweep = self.index.sweep()
        elif not self._scanned:
            path = next(self._scan, None)
            if path is None or self._full:
                self._scanned = True
            elif str(path) not in self.index.records and str(path) not in self._open:
                self._read_file(path)
        else:
            return False
        return True

    @property
    def _full(self) -> bool:
        index, limits = self.index, self.limits
        return len(index.records) >= limits.files or index.packed_bytes >= limits.packed_bytes

    def _all(self) -> Iterator[Path]:
        for root in self._roots:
            for path in islice(source_files(root), 20 * self.limits.files):
                yield root / path

    def _neighbours(self, folder: Path) -> list[Path]:
        root = self._root_of(folder)
        if root is None or folder in self._seen:
            return []
        self._seen.add(folder)
        name = folder.relative_to(root).as_posix()
        rules = exclusion_at(root, "" if name == "." else name)
        if rules is None:
            return []
        found = source_files(root, rules, "" if name == "." else name, deep=False)
        return [path for each in found if str(path := root / each) not in self.index.records]

    def _look_again(self, path: Path) -> None:
        if str(path) in self._open:
            return
        if path.is_dir():
            self._changed.extend(self._below(path))
            return
        self._read_file(path)
        if str(path) not in self.index.records:  # it may have been a folder
            inside = f"{path}/"
            gone = [key for key in list(self.index.records) if key.startswith(inside)]
            for key in gone if not path.exists() else ():
                self.index.drop(key)

    def _below(self, folder: Path) -> list[Path]:
        root = self._root_of(folder)
        name = folder.relative_to(root).as_posix() if root else ""
        rules = exclusion_at(root, "" if name == "." else name) if root else None
        if root is None or rules is None:
            return []
        found = source_files(root, rules, "" if name == "." else name)
        return [root / each for each in islice(found, self.limits.files)]

    def _read_file(self, path: Path) -> None:
        key, root = str(path), self._root_of(path)
        text = None
        if root is not None and is_source(path.name) and may_be_read(root, path):
            text = read_text(path, self.limits.file_bytes)
        if text is None or root is None:
            self.index.drop(key)
            self.passed_over += 1
            return
        self._take(key, path.relative_to(root).as_posix(), text, "")

    def _read_document(self, key: str) -> None:
        document = self._open.get(key)
        if document is None:
            return
        path = Path(key)
        named = "://" not in key and not key.startswith("untitled:")
        if named and not may_be_read(self._root_of(path), path):
            self.index.drop(key)
            return
        if len(document.text) <= self.limits.file_bytes:
            self._take(key, document.path, document.text, document.language)

    def _take(self, key: str, path: str, text: str, language: str) -> None:
        """Index a text unless it is the one already known, or no person's work."""
        known = self.index.records.get(key)
        if known is not None and known.digest == digest_of(text):
            return
        if known is None and self._full and key not in self._open:
            return
        if not is_written_by_people(text):
            self.index.drop(key)
            self.passed_over += 1
            return
        self.index.put(*recorded(key, path, text, language, self._pause))

    def _root_of(self, path: Path) -> Path | None:
        """Return the innermost workspace folder that `path` is below of."""
        around = [root for root in self._roots if path.is_relative_to(root)]
        return max(around, key=lambda root: len(root.parts), default=None)
