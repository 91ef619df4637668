"""The index of a workspace: who defines a name, which files end so, which chunks share terms.

One writer at a time, any readers: every step leaves what readers find whole, and what they miss of
a change in progress the next request finds.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

from skycode_ls.features.workspace.record import Chunk, Record

_GONE = 0xFFFF_FFFF
"""The file number of a chunk whose file has changed or is gone."""
_SWEEP_AT = 2000
"""Chunks that may be gone before their number is compared with that of the living."""


@dataclass(frozen=True)
class Place:
    """A chunk of a file: code points [start, end) of its text, and how many terms it has."""

    record: Record
    start: int
    end: int
    size: int


@dataclass
class Index:
    """What is known so far; files are named by their keys."""

    records: dict[str, Record] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _files: list[str | None] = field(default_factory=list)
    _names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _stems: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _postings: dict[str, int | array[int]] = field(default_factory=dict)
    """By term; most terms stand in one chunk alone, and an array for each would weigh most."""
    _owners: array[int] = field(default_factory=lambda: array("I"))
    _starts: array[int] = field(default_factory=lambda: array("I"))
    _ends: array[int] = field(default_factory=lambda: array("I"))
    _sizes: array[int] = field(default_factory=lambda: array("H"))
    _chunks_of: dict[str, array[int]] = field(default_factory=dict)
    _free: list[int] = field(default_factory=list)
    _gone: int = 0
    _bytes: int = 0
    _terms: int = 0

    def put(self, record: Record, chunks: tuple[Chunk, ...]) -> None:
        """Add a file, in place of what was known of it."""
        self.drop(record.key)
        number = self._numbers.setdefault(record.key, len(self._files))
        if number == len(self._files):
            self._files.append(record.key)
        self._chunks_of[record.key] = array("I", [self._add(number, one) for one in chunks])
        for name in {symbol.name for symbol in record.symbols}:
            self._names[name] = (*self._names.get(name, ()), record.key)
        for name in _names_of(record.path):
            self._stems[name] = (*self._stems.get(name, ()), record.key)
        self._bytes += len(record.packed)
        self.records[record.key] = record

    def drop(self, key: str) -> None:
        """Forget a file; one that is not known is no error."""
        record = self.records.pop(key, None)
        if record is None:
            return
        for chunk in self._chunks_of.pop(key, ()):
            self._owners[chunk] = _GONE
            self._terms -= self._sizes[chunk]
            self._gone += 1
        for name in {symbol.name for symbol in record.symbols}:
            _take(self._names, name, key)
        for name in _names_of(record.path):
            _take(self._stems, name, key)
        self._bytes -= len(record.packed)

    def defining(self, name: str) -> list[Record]:
        """Return the files that define `name`."""
        found = map(self.records.get, self._names.get(name, ()))
        return [record for record in found if record is not None]

    def ending(self, stem: str) -> list[Record]:
        """Return the files called `stem` without an ending, or in a folder called so: `stem/`."""
        found = map(self.records.get, self._stems.get(stem, ()))
        return [record for record in found if record is not None]

    @property
    def chunks(self) -> int:
        """How many chunks there are."""
        return len(self._owners) - self._gone - len(self._free)

    @property
    def typical_size(self) -> float:
        """The mean number of different terms of a chunk."""
        return self._terms / max(1, self.chunks)

    @property
    def packed_bytes(self) -> int:
        """What the packed texts take."""
        return self._bytes

    def postings(self, term: str) -> array[int] | tuple[int, ...]:
        """Return the numbers of the chunks that have `term`; some may be gone."""
        found = self._postings.get(term, ())
        return (found,) if isinstance(found, int) else found

    def place(self, chunk: int) -> Place | None:
        """Return where a chunk lies, or None if its file has changed or is gone."""
        owner = self._owners[chunk]
        key = self._files[owner] if owner != _GONE else None
        record = self.records.get(key) if key is not None else None
        if record is None:
            return None
        return Place(record, self._starts[chunk], self._ends[chunk], self._sizes[chunk])

    @property
    def wants_sweep(self) -> bool:
        """Whether so much is gone that postings are worth clearing."""
        return self._gone > max(_SWEEP_AT, self.chunks // 2)

    def sweep(self) -> Iterator[None]:
        """Clear the postings of what is gone, a few terms at a step; no `put` may come between."""
        gone = [chunk for chunk, owner in enumerate(self._owners) if owner == _GONE]
        known = set(self._free)
        fresh = [chunk for chunk in gone if chunk not in known]
        lost = set(fresh)
        deadline = perf_counter() + 0.002
        for term in list(self._postings):
            kept = array("I", [chunk for chunk in self.postings(term) if chunk not in lost])
            if kept:
                self._postings[term] = kept
            else:
                del self._postings[term]
            if perf_counter() > deadline:
                yield
                deadline = perf_counter() + 0.002
        self._free += fresh
        self._gone -= len(fresh)

    def _add(self, owner: int, chunk: Chunk) -> int:
        size = min(len(chunk.terms), 0xFFFF)
        if self._free:
            number = self._free.pop()
            self._starts[number], self._ends[number] = chunk.start, chunk.end
            self._sizes[number], self._owners[number] = size, owner
        else:
            number = len(self._owners)
            self._starts.append(chunk.start)
            self._ends.append(chunk.end)
            self._sizes.append(size)
            self._owners.append(owner)  # last: readers count owners
        for term in chunk.terms:
            found = self._postings.get(term)
            if found is None:
                self._postings[term] = number
            elif isinstance(found, int):
                self._postings[term] = array("I", [found, number])
            else:
                found.append(number)
        self._terms += size
        return number


def _names_of(path: str) -> tuple[str, str]:
    """Return a file's name without its ending, and its folder's with a slash."""
    folder, _, name = path.rpartition("/")
    return name.partition(".")[0], folder.rpartition("/")[2] + "/"


def _take(table: dict[str, tuple[str, ...]], name: str, key: str) -> None:
    """Remove one key from those of a name, and the name with its last key."""
    left = tuple(each for each in table.get(name, ()) if each != key)
    if left:
        table[name] = left
    else:
        table.pop(name, None)
