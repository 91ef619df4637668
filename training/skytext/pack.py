"""Mix samples by the recipe's shares and write rows of token ids."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from skycode_ls.companion.text.lexicon import Lexicon
from training import fim, rows
from training.skytext import held_out, pieces, samples, sources
from training.skytext.pieces import Piece
from training.skytext.plan import Plan
from training.skytext.samples import Sample
from training.skytext.vocabulary import load

BATCH = 2_000
"""Samples that are tokenised at a time."""
PART = 100_000
"""Samples that are laid out at a time: as lists they take twenty times their room."""
VALID = {"couplets": ("couplet",), "titles": ("poem5", "poem7"), "phrases": ("en2zh", "zh2en")}
"""Held-out sets, and the tasks whose loss they tell."""


def run(root: Path, plan: Plan, name: str = "pack", epoch: int = 0) -> Path:
    """Write ROOT/NAME/{short,long}.bin and a validation set for each task; return the folder."""
    tokenizer, out = load(root / "tokenizer" / "tokenizer.json"), root / name
    lexicon = Lexicon.read(root / "tokenizer")
    shelf = Shelf(pieces.read(root / "corpus" / "train.jsonl.zst"), plan, lexicon)
    rng = random.Random(f"{plan.pack.seed} {epoch}")
    whole: list[array[int]] = []
    counts: dict[str, int] = {}
    for task, share in plan.mixture.items():
        wanted = int(plan.pack.tokens * share)
        stream = shelf.stream(task, rng)
        found = [array("H", each) for each in _take(stream, wanted, tokenizer, plan.pack.row)]
        counts[task] = sum(map(len, found))
        whole += found
        print(f"{task}: {len(found):,} samples, {counts[task] / 1e6:.2f} M tokens", flush=True)
    rng.shuffle(whole)
    parts = (whole[start : start + PART] for start in range(0, len(whole), PART))
    filled = np.concatenate(
        [rows.fill([each.tolist() for each in part], plan.pack.row, fim.PAD) for part in parts]
    )
    np.random.default_rng(plan.pack.seed + epoch).shuffle(filled)
    rows.write(out / "short", filled, tokens=sum(map(len, whole)), by_group=counts)
    rows.write(out / "long", np.zeros((0, plan.pack.row), dtype=np.uint16))
    _validation(root, out / "valid", plan, tokenizer, lexicon)
    return out


class Shelf:
    """Training pieces by what they are used for: a kind of verse, or what their source holds."""

    def __init__(self, listed: Iterable[Piece], plan: Plan, lexicon: Lexicon) -> None:
        self._plan, self._lexicon = plan, lexicon
        self._by: dict[str, list[Piece]] = {}
        holds = {source.name: source.holds for source in sources.load()}
        for piece in listed:
            held = holds.get(piece.source, "catalogues")
            place = {"phrase": held, "word": held, "passage": f"{held} passage"}
            self._by.setdefault(place.get(piece.kind, piece.kind), []).append(piece)
        self.words = {piece.wanted for piece in self._by.get("words", ()) if len(piece.wanted) == 2}

    def shares(self, task: str) -> dict[str, float]:
        """Return the shares of a task's characters, by place; places without pieces have none."""
        draw = self._plan.draw
        shares = {task: 1.0}
        if task in ("en2zh", "zh2en"):
            shares = self._plan.translations
        elif task == "continue":
            rest = 1.0 - draw.verse
            shares = {"poem5": draw.verse / 2, "poem7": draw.verse / 2}
            shares["verse passage"] = rest * draw.classical
            shares["documents passage"] = rest * (1.0 - draw.classical)
        return {place: share for place, share in shares.items() if self._by.get(place)}

    def stream(self, task: str, rng: random.Random) -> Iterator[Sample]:
        """Yield samples of a task for ever, each pass over the pieces drawn anew."""
        shares = self.shares(task)
        sources = {place: _endless(self._by[place], rng) for place in shares}
        spent = dict.fromkeys(shares, 0.0)
        while shares:
            place = min(spent, key=lambda name: spent[name] / shares[name])
            piece = next(sources[place])
            found = samples.make(task, piece, self._plan.draw, self.words, rng, self._lexicon)
            spent[place] += 1 + (len(found.given) + len(found.wanted) if found else 0)
            if found:
                yield found


def _endless(listed: list[Piece], rng: random.Random) -> Iterator[Piece]:
    order = list(listed)
    while True:
        rng.shuffle(order)
        yield from order


def _take(
    stream: Iterator[Sample], wanted: int, tokenizer: Tokenizer, room: int
) -> Iterator[list[int]]:
    """Yield tokenised samples until there are so many tokens."""
    while wanted > 0 and (batch := list(islice(stream, BATCH))):
        for sample in samples.tokenize(batch, tokenizer, room):
            yield sample
            wanted -= len(sample)
            if wanted <= 0:
                return


def _validation(root: Path, out: Path, plan: Plan, tokenizer: Tokenizer, lexicon: Lexicon) -> None:
    """Write the same held-out rows whatever the seed, a set for each task."""
    for name, tasks in VALID.items():
        kept = sorted(
            pieces.read(root / "corpus" / f"{name}.jsonl.zst"),
            key=lambda piece: held_out.rank(piece.wanted),
        )
        for task in tasks:
            suited = [piece for piece in kept if piece.kind in (task, "phrase")]
            made = (
                samples.make(task, piece, plan.draw, set(), random.Random(0), lexicon)
                for piece in suited
            )
            found = samples.tokenize([each for each in made if each], tokenizer, plan.pack.row)
            filled = rows.fill(found, plan.pack.row, fim.PAD)
            if len(filled):
                rows.write(out / task, filled)
