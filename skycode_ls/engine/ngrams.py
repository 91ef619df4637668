"""What followed the last few tokens before: searched in texts, so that no counts are kept."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Tokens = NDArray[np.uint32]

GAP = np.uint32(0xFFFFFFFF)
"""Stands between texts; no token."""
_MOST = 512
"""Places of a text or a segment looked at for one question: what is more frequent says little."""
_BITS, _PLACE_BITS = 20, 24
"""Of a key: each of two tokens, and the place after them."""


class Running:
    """A text that grows at its end, searched up to there: a prompt and its answer so far."""

    def __init__(self, tokens: Sequence[int], room: int) -> None:
        """Begin with `tokens`; at most `room` are added."""
        self._tokens = np.empty(len(tokens) + room, np.uint32)
        self._tokens[: len(tokens)] = tokens
        self._length = len(tokens)

    def add(self, token: int) -> None:
        """Add one token at the end."""
        self._tokens[self._length] = token
        self._length += 1

    def fork(self) -> Running:
        """Return a text of its own that begins like this one."""
        twin = copy.copy(self)
        twin._tokens = self._tokens.copy()
        return twin

    @property
    def tokens(self) -> Tokens:
        """All tokens so far."""
        return self._tokens[: self._length]

    def after(self, orders: Iterable[int]) -> list[Tokens]:
        """Return for each of the growing `orders` what followed its last so many tokens before."""
        known = self.tokens
        if not len(known):
            return [known for _ in orders]
        places = np.flatnonzero(known[:-1] == known[-1]) + 1
        return _narrowed(known, places[-_MOST:], known, 1, orders)


@dataclass(frozen=True)
class Span:
    """Where a text lies in its segment: its first token, and both ends of each of its blocks.

    `chars` and `tokens` count from the beginning of the text.
    """

    first: int
    chars: NDArray[np.int64]
    tokens: NDArray[np.int64]


class Segment:
    """Some texts, cut into blocks of tokens, with an index of their pairs of tokens."""

    def __init__(self, texts: Mapping[str, Sequence[Block]]) -> None:
        parts: list[Tokens] = []
        self.spans: dict[str, Span] = {}
        first = 0
        for name, blocks in texts.items():
            ends = np.cumsum([len(block.tokens) for block in blocks], dtype=np.int64)
            chars = np.cumsum([block.chars for block in blocks], dtype=np.int64)
            self.spans[name] = Span(first, chars, ends)
            parts += [*(block.tokens for block in blocks), np.array([GAP])]
            first += (int(ends[-1]) if len(ends) else 0) + 1
        self.tokens: Tokens = np.concatenate(parts) if parts else np.empty(0, np.uint32)
        self._keys = _keys(self.tokens)

    def after(self, context: Tokens) -> NDArray[np.int64]:
        """Return the places right after its last two tokens, in no order that means anything."""
        key = (int(context[-1]) << _BITS | int(context[-2])) << _PLACE_BITS
        begin, end = np.searchsorted(
            self._keys, np.array([key, key + (1 << _PLACE_BITS)], np.uint64)
        )
        places = self._keys[begin : min(int(end), int(begin) + _MOST)]
        found: NDArray[np.int64] = (places & np.uint64((1 << _PLACE_BITS) - 1)).astype(np.int64)
        return found


@dataclass(frozen=True)
class Block:
    """Some lines of a text: their tokens, and how many code points they have."""

    tokens: Tokens
    chars: int


@dataclass(frozen=True)
class Corpus:
    """The texts of some segments, but for places [hidden[1], hidden[2]) of number `hidden[0]`."""

    segments: tuple[Segment, ...]
    hidden: tuple[int, int, int] = field(default=(-1, 0, 0))

    @property
    def size(self) -> int:
        """How many tokens are searched."""
        _, low, high = self.hidden
        return sum(len(one.tokens) for one in self.segments) - (high - low)

    def after(self, context: Tokens, orders: Sequence[int]) -> list[Tokens]:
        """Return for each of the growing `orders` what follows so many last tokens of `context`.

        No order is below two.
        """
        found: list[list[Tokens]] = [[] for _ in orders]
        if len(context) < 2:
            return [np.empty(0, np.uint32) for _ in orders]
        for number, segment in enumerate(self.segments):
            places = segment.after(context)
            if number == self.hidden[0]:
                _, low, high = self.hidden
                places = places[(places < low) | (places >= high)]
            if len(places):
                narrowed = _narrowed(segment.tokens, places, context, 2, orders)
                for all_found, tokens in zip(found, narrowed, strict=True):
                    all_found.append(tokens)
        return [np.concatenate(some) if some else np.empty(0, np.uint32) for some in found]


def _narrowed(
    tokens: Tokens, places: NDArray[np.int64], context: Tokens, depth: int, orders: Iterable[int]
) -> list[Tokens]:
    """Return what stands at `places` where ever more tokens before them are those of `context`.

    `depth` of them are known to be.
    """
    found = []
    for order in orders:
        while depth < order and len(places):
            depth += 1
            if depth > len(context):
                places = places[:0]
                break
            places = places[places >= depth]
            places = places[tokens[places - depth] == context[-depth]]
        found.append(tokens[places])
    return found


def _keys(tokens: Tokens) -> NDArray[np.uint64]:
    """Return, sorted, each place that has two tokens before it, behind the later and the earlier.

    Texts of more tokens than a place has bits for are cut.
    """
    wide = tokens[: 1 << _PLACE_BITS].astype(np.uint64)
    if len(wide) < 3:
        return np.empty(0, np.uint64)
    last, previous = wide[1:-1], wide[:-2]
    places = np.arange(2, len(wide), dtype=np.uint64)
    whole = (wide[2:] != GAP) & (last != GAP) & (previous != GAP)
    keys = (last << np.uint64(_BITS + _PLACE_BITS)) | (previous << np.uint64(_PLACE_BITS)) | places
    kept: NDArray[np.uint64] = keys[whole]
    kept.sort()
    return kept
