"""Draw samples from documents, in one process per core."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from tokenizers import Tokenizer

from training import fim, windows
from training.documents import Document
from training.neighbours import Neighbours
from training.recipe import PackRecipe, Recipe

CHUNK = 64
"""Documents a process takes at a time."""
AHEAD = 16
"""Chunks under way at most: when there is enough, little work is thrown away."""
REPEATS = 4
"""How often scarce text (files with Chinese comments) may be drawn again, each time anew."""


def draw(
    chosen: list[Document],
    neighbours: Neighbours | None,
    recipe: Recipe,
    tokenizer: Tokenizer,
    long: bool,
    rng: random.Random,
) -> Iterator[list[int]]:
    """Yield samples of the documents in their order, made by one process per core."""
    seed = rng.random()
    chunks = (
        (chosen[start : start + CHUNK], recipe, long, f"{seed} {again} {start}")
        for again in range(REPEATS)
        for start in range(0, len(chosen), CHUNK)
    )
    pool = ProcessPoolExecutor(None, get_context("fork"), _share, (tokenizer, neighbours))
    try:
        waiting: deque[Future[list[list[int]]]] = deque()
        for chunk in chunks:
            waiting.append(pool.submit(_drawn, *chunk))
            if len(waiting) > AHEAD:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()
    finally:
        pool.shutdown(cancel_futures=True)


_shared: tuple[Tokenizer, Neighbours | None]
"""A process's own: too large to send with every chunk."""


def _share(tokenizer: Tokenizer, neighbours: Neighbours | None) -> None:
    global _shared
    _shared = tokenizer, neighbours


def _drawn(chunk: list[Document], recipe: Recipe, long: bool, seed: str) -> list[list[int]]:
    rng = random.Random(seed)
    tokenizer, neighbours = _shared
    room = recipe.pack.long_row if long else recipe.pack.row
    drafts: list[fim.Draft] = []
    for document in chunk:
        find = partial(_others, neighbours, document, room) if neighbours else None
        drafts += (
            fim.draft(window, document.language, document.path, recipe.fim, rng, find)
            for window in cut(document, recipe.pack, long, rng)
        )
    return fim.tokenize(drafts, tokenizer, room)


def _others(
    neighbours: Neighbours, document: Document, room: int, text: str, offset: int
) -> tuple[tuple[str, str], ...]:
    found = neighbours.snippets(document, text, offset, room // fim.OTHERS_SHARE)
    return tuple((fim.short(one.path), one.text) for one in found)


def cut(
    document: Document, pack: PackRecipe, long: bool, rng: random.Random
) -> list[windows.Window]:
    """Return a document's windows; sizes vary, so that the model meets short and long prompts."""
    text = document.text.encode()
    if long:
        return windows.lines(text, int(pack.long_row * 3.2), 2, rng) if len(text) > 2400 else []
    if rng.random() < pack.function_share:
        room = int(pack.row * 3.2)
        return windows.functions(text, document.language, room, pack.max_windows, rng)
    room = int(pack.row * rng.choice((1.2, 2.2, 3.2)))
    return windows.lines(text, room, max(1, pack.max_windows // 2), rng)
