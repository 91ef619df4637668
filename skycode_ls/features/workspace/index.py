"""The index of a workspace: who defines a name, which files end so, which chunks share terms.

One writer at a time, any readers: every step leaves what readers find whole, and what they miss of
a change in progress the next request finds.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from skycode_ls.features.workspace.postings import Numbers, Postings
from skycode_ls.features.workspace.record import Chunk, Record

_SWEEP_AT = 2000
"""Chunks that may be gone before their number is compared with that of the living."""
_TOO_MANY = 256
"""Files that define a name, or are called so, of which nobody can choose."""
_NAMES = 1000
"""Names of which it is remembered who defines them."""


@dataclass(frozen=True)
class Place:
    """A chunk of a file: code points [start, end) of its text, and how many terms it has."""

    record: Record
    start: int
    end: int
    size: int


@dataclass
class Index:
    """What is known so far; files are named by their keys.

    Each version of a file has a number, and so has each chunk of it; numbers of versions that are
    gone are used again once no postings hold them.
    """

    records: dict[str, Record] = field(default_factory=dict)
    version: int = 0
    """Grows with every file that is put or dropped."""
    news: dict[str, None] = field(default_factory=dict)
    """The keys of files that were put or dropped, the last one last, for the writer's thread to use
    and delete."""
    _numbers: dict[str, int] = field(default_factory=dict)
    _files: list[str | None] = field(default_factory=list)
    _names: Postings = field(default_factory=Postings)
    _stems: Postings = field(default_factory=Postings)
    _terms: Postings = field(default_factory=Postings)
    _owners: array[int] = field(default_factory=lambda: array("I"))
    _starts: array[int] = field(default_factory=lambda: array("I"))
    _ends: array[int] = field(default_factory=lambda: array("I"))
    _sizes: array[int] = field(default_factory=lambda: array("H"))
    _free: list[int] = field(default_factory=list)
    _free_files: list[int] = field(default_factory=list)
    _gone: int = 0
    _bytes: int = 0
    _term_count: int = 0
    _defining: tuple[int, dict[str, list[Record]]] = field(default_factory=lambda: (0, {}))

    def put(self, record: Record, chunks: tuple[Chunk, ...]) -> None:
        """Add a file, in place of what was known of it."""
        self.drop(record.key)
        number = self._free_files.pop() if self._free_files else len(self._files)
        if number == len(self._files):
            self._files.append(None)
        for one in chunks:
            self._add(number, one)
        self._names.add(set(record.names.split("\n")), number)
        self._stems.add(_names_of(record.path), number)
        self._bytes += len(record.packed)
        self.records[record.key] = record
        self._numbers[record.key] = number
        self._files[number] = record.key  # only now readers find it
        self.version += 1
        self._tell(record.key)

    def drop(self, key: str) -> None:
        """Forget a file; one that is not known is no error."""
        record = self.records.pop(key, None)
        if record is None:
            return
        number = self._numbers.pop(key)
        self._files[number] = None
        self.version += 1
        self._tell(key)
        sizes = _all(self._sizes)[_all(self._owners) == number]
        self._term_count -= int(sizes.sum())
        self._gone += len(sizes)
        self._bytes -= len(record.packed)

    def defining(self, name: str) -> list[Record]:
        """Return the files that define `name`, none if there are too many to choose from.

        It is remembered: the names before a cursor are mostly those of the last key.
        """
        version, known = self._defining
        if version != self.version or len(known) > _NAMES:
            version, known = self._defining = self.version, {}
        if name not in known:
            found = self._records_of(self._names, name)
            known[name] = [one for one in found if one.defines(name)]
        return known[name]

    def ending(self, stem: str) -> list[Record]:
        """Return the files called `stem` without an ending, or in a folder called so: `stem/`."""
        found = self._records_of(self._stems, stem)
        return [one for one in found if stem in _names_of(one.path)]

    @property
    def chunks(self) -> int:
        """How many chunks there are."""
        return len(self._owners) - self._gone - len(self._free)

    @property
    def typical_size(self) -> float:
        """The mean number of different terms of a chunk."""
        return self._term_count / max(1, self.chunks)

    @property
    def packed_bytes(self) -> int:
        """What the packed texts take."""
        return self._bytes

    @property
    def posting_bytes(self) -> int:
        """What it takes to find them."""
        return self._terms.bytes + self._names.bytes + self._stems.bytes

    def postings(self, terms: Sequence[str]) -> list[Numbers]:
        """Return the numbers of the chunks that have each term; some may be gone."""
        return self._terms.find(terms)

    def place(self, chunk: int) -> Place | None:
        """Return where a chunk lies, or None if its file has changed or is gone."""
        key = self._files[self._owners[chunk]]
        record = self.records.get(key) if key is not None else None
        if record is None:
            return None
        return Place(record, self._starts[chunk], self._ends[chunk], self._sizes[chunk])

    @property
    def wants_sweep(self) -> bool:
        """Whether so much is gone that postings are worth clearing."""
        return self._gone > max(_SWEEP_AT, self.chunks // 2)

    def sweep(self) -> Iterator[None]:
        """Clear the postings of what is gone, step by step; no `put` may come between."""
        dead = np.array([key is None for key in self._files], bool)
        free = np.zeros(len(self._owners), bool)
        free[self._free] = True
        gone = dead[_all(self._owners)] & ~free
        yield from self._terms.sweep(gone)
        yield from self._names.sweep(dead)
        yield from self._stems.sweep(dead)
        self._free += np.flatnonzero(gone).tolist()
        self._free_files = np.flatnonzero(dead).tolist()
        self._gone -= int(gone.sum())

    def _tell(self, key: str) -> None:
        self.news.pop(key, None)
        self.news[key] = None

    def _records_of(self, postings: Postings, term: str) -> list[Record]:
        (numbers,) = postings.find([term])
        keys = {key for number in numbers.tolist() if (key := self._files[number]) is not None}
        if len(keys) > _TOO_MANY:
            return []
        return [record for key in sorted(keys) if (record := self.records.get(key)) is not None]

    def _add(self, owner: int, chunk: Chunk) -> None:
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
        self._terms.add(chunk.terms, number)
        self._term_count += size


def _all(numbers: Iterable[int]) -> NDArray[np.uint32]:
    """Return a copy that does not hold the array: one that is held cannot grow."""
    return np.array(numbers, np.uint32)


def _names_of(path: str) -> tuple[str, str]:
    """Return a file's name without its ending, and its folder's with a slash."""
    folder, _, name = path.rpartition("/")
    return name.partition(".")[0], folder.rpartition("/")[2] + "/"
