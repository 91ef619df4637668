"""Turn the corpus into rows of token ids: choose documents, cut, draw middles, fill rows."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from training import documents, fim, rows, selection, windows
from training.documents import Document
from training.recipe import PackRecipe, Recipe
from training.tokenizer import load
from training.workdir import work_dir

CHUNK = 64
"""Documents a process takes at a time."""
AHEAD = 16
"""Chunks under way at most: when there is enough, little work is thrown away."""
REPEATS = 4
"""How often scarce text (files with Chinese comments) may be drawn again, each time anew."""
VALID_ROWS = 16


def run(work: Path | None, recipe: Recipe, name: str = "pack", epoch: int = 0) -> Path:
    """Write WORK/NAME/{short,long}.bin and a validation set per language; return the folder."""
    root = work_dir(work)
    tokenizer = load(root / "tokenizer" / "tokenizer.json")
    corpus, out = root / "corpus", root / name
    rng = random.Random(f"{recipe.pack.seed} {epoch}")
    parts: dict[str, list[list[int]]] = {"short": [], "long": []}
    counts: dict[str, int] = {}
    present = documents.languages(corpus, "train")
    total = sum(recipe.languages.get(language, 0.0) for language in present)
    started = time.monotonic()
    for language in present:
        share = recipe.languages.get(language, 0.0) / total
        found = _language(corpus, language, share, recipe, tokenizer, rng)
        for (part, kind), samples in found.items():
            parts[part] += samples
            key = f"{language}/{kind}"
            counts[key] = counts.get(key, 0) + sum(map(len, samples))
        print(f"{language}: {_amount(counts, language)} ({time.monotonic() - started:.0f} s)")
    for part, length in (("short", recipe.pack.row), ("long", recipe.pack.long_row)):
        rng.shuffle(parts[part])
        filled = rows.fill(parts[part], length, fim.PAD)
        np.random.default_rng(recipe.pack.seed + epoch).shuffle(filled)
        rows.write(out / part, filled, tokens=sum(map(len, parts[part])), by_group=counts)
    _validation(corpus, out / "valid", recipe, tokenizer)
    return out


def _language(
    corpus: Path,
    language: str,
    share: float,
    recipe: Recipe,
    tokenizer: Tokenizer,
    rng: random.Random,
) -> dict[tuple[str, str], list[list[int]]]:
    """Return a language's samples by part (short, long) and comment language (zh, other)."""
    groups: dict[str, list[Document]] = {"zh": [], "other": []}
    for document in documents.read(corpus, "train", language):
        groups["zh" if document.natural == "zh" else "other"].append(document)
    ranked = {kind: selection.rank(group, rng) for kind, group in groups.items()}
    pack = recipe.pack
    found: dict[tuple[str, str], list[list[int]]] = {}
    for part, part_share in (("short", 1 - pack.long_share), ("long", pack.long_share)):
        quota = int(pack.tokens * share * part_share)
        chinese = int(quota * pack.chinese_share)
        for kind, wanted in (("zh", chinese), ("other", quota - chinese)):
            if kind == "other":
                wanted = quota - sum(len(sample) for sample in found[(part, "zh")])
            stream = _samples(ranked[kind], recipe, tokenizer, part == "long", rng)
            found[(part, kind)] = _take(stream, wanted)
    return found


def _samples(
    chosen: list[Document], recipe: Recipe, tokenizer: Tokenizer, long: bool, rng: random.Random
) -> Iterator[list[int]]:
    """Yield samples of the documents in their order, made by one process per core."""
    seed = rng.random()
    chunks = (
        (chosen[start : start + CHUNK], recipe, long, f"{seed} {again} {start}")
        for again in range(REPEATS)
        for start in range(0, len(chosen), CHUNK)
    )
    pool = ProcessPoolExecutor(None, get_context("fork"), _share, (tokenizer,))
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


_tokenizer: Tokenizer
"""A process's own: too large to send with every chunk."""


def _share(tokenizer: Tokenizer) -> None:
    global _tokenizer
    _tokenizer = tokenizer


def _drawn(chunk: list[Document], recipe: Recipe, long: bool, seed: str) -> list[list[int]]:
    rng = random.Random(seed)
    drafts = [
        fim.draft(window, document.language, document.path, recipe.fim, rng)
        for document in chunk
        for window in cut(document, recipe.pack, long, rng)
    ]
    return fim.tokenize(drafts, _tokenizer, recipe.pack.long_row if long else recipe.pack.row)


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


def _take(stream: Iterator[list[int]], wanted: int) -> list[list[int]]:
    taken: list[list[int]] = []
    while wanted > 0 and (sample := next(stream, None)) is not None:
        taken.append(sample)
        wanted -= len(sample)
    return taken


def _validation(corpus: Path, out: Path, recipe: Recipe, tokenizer: Tokenizer) -> None:
    """Write the same held-out rows whatever the seed: a few for each language, and for zh."""
    rng = random.Random(0)
    pools: dict[str, list[Document]] = {"zh": []}
    for language in documents.languages(corpus, "valid"):
        pools[language] = list(documents.read(corpus, "valid", language))
        pools["zh"] += [document for document in pools[language] if document.natural == "zh"]
    for name, pool in pools.items():
        rng.shuffle(pool)
        stream = _samples(selection.rank(pool, rng), recipe, tokenizer, False, rng)
        samples = _take(stream, VALID_ROWS * recipe.pack.row) if pool else []
        if samples:
            filled = rows.fill(samples, recipe.pack.row, fim.PAD)
            rows.write(out / name, filled, tokens=sum(map(len, samples)))


def _amount(counts: dict[str, int], language: str) -> str:
    chinese, other = counts.get(f"{language}/zh", 0), counts.get(f"{language}/other", 0)
    return f"{(chinese + other) / 1e6:.2f} M tokens, {chinese / 1e6:.2f} M with Chinese comments"
