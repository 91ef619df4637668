"""Which words of two languages correspond: IBM's model 1 in both directions, multiplied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

ROUNDS = 6
"""Of expectation and maximisation (Brown et al., 1993)."""
Pair = tuple[list[str], list[str]]
"""The words of an English text and of its Chinese translation."""
Links = list[tuple[int, int]]
"""Places of words that correspond: English, Chinese."""


def align(pairs: Sequence[Pair]) -> list[Links]:
    """Return for each pair which of its words correspond: likely in both directions."""
    first, one = _numbered(pair[0] for pair in pairs)
    second, two = _numbered(pair[1] for pair in pairs)
    ahead = _likelihoods(one, two, len(first), len(second))
    back = _likelihoods(two, one, len(second), len(first))
    return [
        _links(a * b.T if a.size else a, len(x), len(y))
        for a, b, x, y in zip(ahead, back, one, two, strict=True)
    ]


def _numbered(texts: Iterable[list[str]]) -> tuple[dict[str, int], list[NDArray[np.int32]]]:
    numbers: dict[str, int] = {}
    found = [
        np.array([numbers.setdefault(word, len(numbers)) for word in text], np.int32)
        for text in texts
    ]
    return numbers, found


def _likelihoods(
    given: list[NDArray[np.int32]], said: list[NDArray[np.int32]], many: int, other: int
) -> list[NDArray[np.float32]]:
    """Return for each pair how likely each word is said for each that is given (given × said)."""
    shapes = [(len(x), len(y)) for x, y in zip(given, said, strict=True)]
    sources = np.concatenate(
        [np.repeat(x, len(y)) for x, y in zip(given, said, strict=True)]
    ).astype(np.int64)
    targets = np.concatenate([np.tile(y, len(x)) for x, y in zip(given, said, strict=True)])
    kinds, kind = np.unique(sources * other + targets, return_inverse=True)
    by_source = (kinds // other).astype(np.int64)
    # Which target word of which pair a link explains: its shares over the sources sum to one.
    sizes = np.array([y for _, y in shapes])
    begins = np.concatenate([[0], np.cumsum(sizes)])[:-1]
    places = np.concatenate(
        [
            np.tile(np.arange(begin, begin + y), x)
            for begin, (x, y) in zip(begins, shapes, strict=True)
        ]
    )
    likely = np.full(len(kinds), 1.0 / other)
    none = 1.0 / other / 10
    for _ in range(ROUNDS):
        link = likely[kind]
        share = link / (np.bincount(places, link, int(sizes.sum())) + none)[places]
        mass = np.bincount(kind, share, len(kinds))
        likely = mass / np.bincount(by_source, mass, many)[by_source]
    link = likely[kind]
    share = (link / (np.bincount(places, link, int(sizes.sum())) + none)[places]).astype(np.float32)
    ends = np.cumsum([x * y for x, y in shapes])
    return [
        part.reshape(shape) for part, shape in zip(np.split(share, ends[:-1]), shapes, strict=True)
    ]


def _links(likely: NDArray[np.float32], rows: int, columns: int) -> Links:
    """Return the words that choose each other, and neighbours of those that both find likely."""
    if not rows or not columns:
        return []
    best_row, best_column = likely.argmax(0), likely.argmax(1)
    links = {
        (row, int(column))
        for row, column in enumerate(best_column)
        if best_row[column] == row and likely[row, column] > 0.05
    }
    for row, column in np.argwhere(likely > 0.04).tolist():
        if {(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)} & links:
            links.add((row, column))
    return sorted(links)
