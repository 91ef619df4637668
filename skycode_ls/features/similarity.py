"""Which chunks of a workspace are like the lines at a cursor."""

from __future__ import annotations

import math
from collections.abc import Mapping
from heapq import nlargest
from typing import Literal

import numpy as np

from skycode_ls.features.workspace.deadline import Deadline
from skycode_ls.features.workspace.index import Index, Place
from skycode_ls.features.workspace.postings import ENOUGH, Numbers

Ranker = Literal["bm25", "jaccard"]
"""How chunks are compared: BM25, or the shared part of all terms of both."""

RANKER: Ranker = "bm25"
"""What is used: see benchmarks/retrieval.py for the figures of both."""

_K1, _B = 1.2, 0.75
"""Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009."""
_TOO_COMMON = 0.15
"""A term that more than this share of all chunks has says nothing."""
_READ_AT_MOST = ENOUGH
"""Postings read for a query, those of the rarest terms first: some 2 ms."""
_MEASURED = 64
"""Chunks with the most shared terms, whose lengths then decide."""


def similar(
    index: Index,
    query: Mapping[str, float],
    count: int,
    deadline: Deadline,
    ranker: Ranker = RANKER,
) -> list[tuple[float, Place]]:
    """Return the `count` chunks nearest to `query` (terms and weights), the best first.

    What the `deadline` cuts off are the commonest terms. Chunks that share
    nothing are not returned.
    """
    best = _shared(index, query, max(_MEASURED, count), deadline, ranker)
    typical, asked = max(1.0, index.typical_size), sum(query.values())
    found: list[tuple[float, Place]] = []
    for chunk, score in best:
        place = index.place(chunk)
        if place is not None and ranker == "bm25":
            found.append((score / (1 + _K1 * (1 - _B + _B * place.size / typical)), place))
        elif place is not None:
            found.append((score / (asked + place.size - score), place))
    return nlargest(count, found, key=lambda each: each[0])


def _shared(
    index: Index, query: Mapping[str, float], count: int, deadline: Deadline, ranker: Ranker
) -> list[tuple[int, float]]:
    """Return the `count` chunks that share most with the query, and the weight of what they do.

    A term counts once in a chunk.
    """
    total = index.chunks
    asked = list(query)
    found = index.postings(asked)
    postings = sorted(zip(found, asked, strict=True), key=lambda one: len(one[0]))
    read: list[Numbers] = []
    gains: list[float] = []
    left = _READ_AT_MOST
    for chunks, term in postings:
        left -= len(chunks)
        if len(chunks) > max(8, _TOO_COMMON * total) or left < 0 or deadline.over:
            break
        gain = query[term]
        if ranker == "bm25":
            gain *= math.log(1 + (total - len(chunks) + 0.5) / (len(chunks) + 0.5)) * (_K1 + 1)
        read.append(chunks)
        gains.append(gain)
    if not read:
        return []
    numbers, places = np.unique(np.concatenate(read), return_inverse=True)
    sums = np.bincount(places, np.repeat(gains, [len(one) for one in read]))
    best = np.argsort(-sums, kind="stable")[:count]
    return list(zip(numbers[best].tolist(), sums[best].tolist(), strict=True))
