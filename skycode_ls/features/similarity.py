"""Which chunks of a workspace are like the lines at a cursor."""

from __future__ import annotations

import math
from collections.abc import Mapping
from heapq import nlargest
from time import perf_counter
from typing import Literal

from skycode_ls.features.workspace.index import Index, Place

Ranker = Literal["bm25", "jaccard"]
"""How chunks are compared: BM25, or the shared part of all terms of both."""

RANKER: Ranker = "bm25"
"""What is used: see benchmarks/retrieval.py for the figures of both."""

_K1, _B = 1.2, 0.75
"""Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009."""
_TOO_COMMON = 0.15
"""A term that more than this share of all chunks has says nothing."""
_READ_AT_MOST = 8_000
"""Postings read for a query, those of the rarest terms first: some 2 ms."""
_MEASURED = 64
"""Chunks with the most shared terms, whose lengths then decide."""


def similar(
    index: Index,
    query: Mapping[str, float],
    count: int,
    deadline: float,
    ranker: Ranker = RANKER,
) -> list[tuple[float, Place]]:
    """Return the `count` chunks nearest to `query` (terms and weights), the best first.

    What the `deadline` (of `perf_counter`) cuts off are the commonest terms. Chunks that share
    nothing are not returned.
    """
    scores = _shared(index, query, deadline, ranker)
    best = nlargest(max(_MEASURED, count), scores, key=scores.__getitem__)
    typical, asked = max(1.0, index.typical_size), sum(query.values())
    found: list[tuple[float, Place]] = []
    for chunk in best:
        place, score = index.place(chunk), scores[chunk]
        if place is not None and ranker == "bm25":
            found.append((score / (1 + _K1 * (1 - _B + _B * place.size / typical)), place))
        elif place is not None:
            found.append((score / (asked + place.size - score), place))
    return nlargest(count, found, key=lambda each: each[0])


def _shared(
    index: Index, query: Mapping[str, float], deadline: float, ranker: Ranker
) -> dict[int, float]:
    """Return the weight of what each chunk shares with the query; a term counts once in a chunk."""
    total = index.chunks
    postings = sorted(((index.postings(term), term) for term in query), key=lambda one: len(one[0]))
    scores: dict[int, float] = {}
    known = scores.get
    left = _READ_AT_MOST
    for chunks, term in postings:
        left -= len(chunks)
        if len(chunks) > max(8, _TOO_COMMON * total) or left < 0 or perf_counter() > deadline:
            break
        gain = query[term]
        if ranker == "bm25":
            gain *= math.log(1 + (total - len(chunks) + 0.5) / (len(chunks) + 0.5)) * (_K1 + 1)
        for chunk in chunks:
            scores[chunk] = known(chunk, 0.0) + gain
    return scores
