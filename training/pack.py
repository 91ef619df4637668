"""Turn the corpus into rows of token ids: choose documents, cut, draw middles, fill rows."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from training import documents, fim, rows, selection
from training.documents import Document
from training.neighbours import Neighbours
from training.recipe import Recipe
from training.samples import draw
from training.tokenizer import load
from training.workdir import work_dir

VALID_ROWS = 16


def run(work: Path | None, recipe: Recipe, name: str = "pack", epoch: int = 0) -> Path:
    """Write WORK/NAME/{short,long}.bin and a validation set per language; return the folder.

    NAME/anneal has the rows for while the rate falls, where the recipe wants any.
    """
    root = work_dir(work)
    tokenizer = load(root / "tokenizer" / "tokenizer.json")
    corpus, out = root / "corpus", root / name
    _draw(corpus, out, recipe, tokenizer, epoch)
    if recipe.pack.anneal_tokens:
        _draw(corpus, out / rows.ANNEAL, annealing(recipe), tokenizer, epoch + 1000)
    _validation(corpus, out / "valid", recipe, tokenizer)
    return out


def annealing(recipe: Recipe) -> Recipe:
    """Return the recipe of the rows for while the rate falls: few, so of the best documents."""
    tokens, share = recipe.pack.anneal_tokens, recipe.pack.anneal_exercise_share
    return replace(recipe, pack=replace(recipe.pack, tokens=tokens, exercise_share=share))


def drilling(recipe: Recipe) -> Recipe:
    """Return the recipe for exercises: solutions are asked for more often than lines."""
    fim = recipe.fim
    asked = replace(fim, span=fim.exercise_span, no_suffix=fim.exercise_no_suffix)
    return replace(recipe, fim=asked)


def _draw(corpus: Path, out: Path, recipe: Recipe, tokenizer: Tokenizer, epoch: int) -> None:
    """Write rows of all languages, by their shares."""
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


def _language(
    corpus: Path,
    language: str,
    share: float,
    recipe: Recipe,
    tokenizer: Tokenizer,
    rng: random.Random,
) -> dict[tuple[str, str], list[list[int]]]:
    """Return a language's samples by part (short, long) and kind (zh, exercises, other)."""
    groups: dict[str, list[Document]] = {"zh": [], "other": []}
    for document in documents.read(corpus, "train", language):
        groups["zh" if document.natural == "zh" else "other"].append(document)
    drilled = _exercises(corpus.parent / "exercises", language, recipe.pack.exercise_share)
    ranked = {kind: selection.rank(group, rng) for kind, group in groups.items()}
    ranked["exercises"] = drilled  # all alike good: as they were shuffled
    neighbours = Neighbours(chain(*groups.values()))
    pack = recipe.pack
    found: dict[tuple[str, str], list[list[int]]] = {}
    for part, part_share in (("short", 1 - pack.long_share), ("long", pack.long_share)):
        quota = int(pack.tokens * share * part_share)
        short = part == "short" and bool(drilled)
        wishes = (
            ("exercises", int(quota * pack.exercise_share) if short else 0),
            ("zh", int(quota * pack.chinese_share)),
            ("other", quota),
        )
        for kind, wanted in wishes:
            if kind == "other":  # what is scarce leaves its room
                wanted -= sum(sum(map(len, found[(part, one)])) for one in ("exercises", "zh"))
            spelt = drilling(recipe) if kind == "exercises" else recipe
            stream = draw(ranked[kind], neighbours, spelt, tokenizer, part == "long", rng)
            found[(part, kind)] = _take(stream, wanted)
    return found


def _exercises(folder: Path, language: str, share: float) -> list[Document]:
    """Return the exercises in a language; FileNotFoundError if they are wanted and not made."""
    if not share:
        return []
    if not (folder / "train").is_dir():
        raise FileNotFoundError(f"{folder} is missing: run `python -m training exercises` first")
    if language not in documents.languages(folder, "train"):
        return []
    return list(documents.read(folder, "train", language))


def _take(stream: Iterator[list[int]], wanted: int) -> list[list[int]]:
    taken: list[list[int]] = []
    while wanted > 0 and (sample := next(stream, None)) is not None:
        taken.append(sample)
        wanted -= len(sample)
    return taken


def _validation(corpus: Path, out: Path, recipe: Recipe, tokenizer: Tokenizer) -> None:
    """Write the same held-out rows whatever the seed: a few for each language, and for zh.

    These show one file at a time; those of `others` show other files of the project too.
    """
    rng = random.Random(0)
    pools: dict[str, list[Document]] = {"zh": []}
    for language in documents.languages(corpus, "valid"):
        pools[language] = list(documents.read(corpus, "valid", language))
        pools["zh"] += [document for document in pools[language] if document.natural == "zh"]
    for name, pool in pools.items():
        rng.shuffle(pool)
        _held_out(out / name, pool, None, recipe, tokenizer, rng)
    every = [document for name, pool in sorted(pools.items()) if name != "zh" for document in pool]
    random.Random(1).shuffle(every)
    showing = replace(recipe, fim=replace(recipe.fim, header=1.0, others=1.0, rate=1.0))
    _held_out(out / "others", every, Neighbours(every), showing, tokenizer, random.Random(1))


def _held_out(
    path: Path,
    pool: list[Document],
    neighbours: Neighbours | None,
    recipe: Recipe,
    tokenizer: Tokenizer,
    rng: random.Random,
) -> None:
    stream = draw(selection.rank(pool, rng), neighbours, recipe, tokenizer, False, rng)
    samples = _take(stream, VALID_ROWS * recipe.pack.row) if pool else []
    if samples:
        filled = rows.fill(samples, recipe.pack.row, fim.PAD)
        rows.write(path, filled, tokens=sum(map(len, samples)))


def _amount(counts: dict[str, int], language: str) -> str:
    whole = sum(count for key, count in counts.items() if key.startswith(f"{language}/"))
    chinese = counts.get(f"{language}/zh", 0)
    return f"{whole / 1e6:.2f} M tokens, {chinese / 1e6:.2f} M with Chinese comments"
