"""Which numbers belong to a term, in a few bytes each: sorted arrays, merged as they grow.

One thread adds and sweeps, any may look things up: arrays that readers see are never changed, but
for the end of the newest, which readers do not look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]

_FRESH = 1 << 15
"""Postings that wait, unsorted, to become an array: looking a term up in them takes some 10 µs."""
_MERGED = 8
"""Arrays of one tier that become one of the next."""
_TIERS = 1
"""So often arrays are merged: to merge a quarter of a million postings takes some 20 ms."""
ENOUGH = 8_000
"""Numbers kept for a term in one array; a term with more tells nothing, and is only known to."""

_NONE: Numbers = np.empty(0, np.uint32)


class Postings:
    """Terms and the numbers added for them; a term is known by its CRC alone.

    Two terms in some 70,000 are taken for one another, which costs a search nothing; who needs to
    be sure compares what the numbers stand for.
    """

    def __init__(self) -> None:
        self._sorted: tuple[_Sorted, ...] = ()
        self._fresh = np.empty((2, _FRESH), np.uint32)
        self._count = 0

    def add(self, terms: Iterable[str], number: int) -> None:
        """Add a number for each of the terms, which differ."""
        keys = [crc32(term.encode("utf-8", "surrogatepass")) for term in terms]
        for start in range(0, len(keys), _FRESH):
            part = keys[start : start + _FRESH]
            if self._count + len(part) > _FRESH:
                self._settle()
            end = self._count + len(part)
            self._fresh[0, self._count : end] = part
            self._fresh[1, self._count : end] = number
            self._count = end

    def find(self, terms: Sequence[str]) -> list[Numbers]:
        """Return the numbers of each term, among them some that were taken back since."""
        # The fresh ones first: in between they may become sorted, and be found twice, not never.
        fresh, count = self._fresh, self._count
        waiting, numbers = fresh[0, :count], fresh[1, :count]
        keys = np.array([crc32(term.encode("utf-8", "surrogatepass")) for term in terms], np.uint32)
        found = [[numbers[waiting == key]] for key in keys] if count else [[_NONE] for _ in keys]
        for one in self._sorted:
            one.find(keys, found)
        return [np.concatenate(each) if len(each) > 1 else each[0] for each in found]

    def sweep(self, gone: NDArray[np.bool_]) -> Iterator[None]:
        """Take back all numbers that `gone` says so of, an array at a step; none may be added."""
        self._settle()
        for one in self._sorted:
            kept = one.without(gone)
            self._sorted = tuple(kept if each is one else each for each in self._sorted)
            yield

    @property
    def bytes(self) -> int:
        """What the arrays take."""
        return self._fresh.nbytes + sum(one.bytes for one in self._sorted)

    def _settle(self) -> None:
        """Sort what is fresh, and merge arrays of a size."""
        if not self._count:
            return
        arrays = [*self._sorted, _Sorted(_pairs(*self._fresh[:, : self._count]), 0)]
        for tier in range(_TIERS):
            last = arrays[-_MERGED:]
            if [one.tier for one in last] != [tier] * _MERGED:
                break
            merged = _Sorted(np.concatenate([one.pairs() for one in last]), tier + 1)
            arrays[-_MERGED:] = [merged]
        self._sorted = tuple(arrays)
        self._count = 0
        self._fresh = np.empty((2, _FRESH), np.uint32)  # readers may hold the old one


class _Sorted:
    """Postings by term: the numbers of `keys[n]` are `numbers[starts[n]:starts[n + 1]]`."""

    def __init__(self, pairs: NDArray[np.uint64], tier: int) -> None:
        self.tier = tier
        pairs.sort()
        keys, starts = np.unique((pairs >> np.uint64(32)).astype(np.uint32), return_index=True)
        counts = np.diff(starts, append=len(pairs))
        numbers = pairs.astype(np.uint32)
        if counts.size and counts.max() > ENOUGH + 1:
            rank = np.arange(len(pairs)) - np.repeat(starts, counts)
            numbers = numbers[rank <= ENOUGH]
            counts = np.minimum(counts, ENOUGH + 1)
        self._keys = keys
        self._starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32)
        self._numbers = numbers

    @property
    def bytes(self) -> int:
        """What the arrays take."""
        return self._keys.nbytes + self._starts.nbytes + self._numbers.nbytes

    def find(self, keys: Numbers, found: list[list[Numbers]]) -> None:
        """Add the numbers of each of `keys` to the list at its place."""
        if not len(self._keys):
            return
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        for place in np.flatnonzero(self._keys[at] == keys):
            start, end = self._starts[at[place]], self._starts[at[place] + 1]
            found[place].append(self._numbers[start:end])

    def pairs(self) -> NDArray[np.uint64]:
        """Return terms and numbers as they were given."""
        return _pairs(np.repeat(self._keys, np.diff(self._starts)), self._numbers)

    def without(self, gone: NDArray[np.bool_]) -> _Sorted:
        """Return the same without the numbers that are gone."""
        pairs = self.pairs()
        return _Sorted(pairs[~gone[self._numbers]], self.tier)


def _pairs(keys: Numbers, numbers: Numbers) -> NDArray[np.uint64]:
    pairs: NDArray[np.uint64] = (keys.astype(np.uint64) << np.uint64(32)) | numbers
    return pairs
