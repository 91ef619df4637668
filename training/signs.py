"""Fit what the signs are worth that a line fits in (skycode_ls/engine/signs.py), on real code.

A line, or a few, are taken out of a file; the first lines that the model finds nearly as likely
there are collected, and a conditional logit (McFadden 1974) finds the weights with which the true
one is chosen most surely. Held-out projects tell what that brings.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track

from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.signs import MOST, NATS
from skycode_ls.features.context import plan
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot
from training import documents
from training.documents import Document
from training.workdir import WEIGHTS, work_dir

CONTEXT = 400
"""Tokens of a prompt: fewer than are served, so that more places can be looked at."""
_LONGEST = 100
"""Code points of a line that is taken out."""
_PYTHON = 0.5
"""Share of the places that are in Python; the other languages have equal shares of the rest."""
_RIDGE = 0.5
"""What keeps the weight of a rare sign small."""
_TRIES = 8
"""Lines of a file that are drawn until one is worth taking out."""
_FEW_FILES = 0.02
"""Share of the training split's files that are looked at."""


@dataclass(frozen=True)
class Place:
    """A file without a line, and perhaps without some more below it; the cursor is in the gap."""

    snapshot: Snapshot
    line: str


@dataclass(frozen=True)
class Seen:
    """The lines found at places: places × lines × (score and signs), which are right, which are."""

    values: torch.Tensor
    right: torch.Tensor
    there: torch.Tensor

    def chosen(self, weights: torch.Tensor) -> int:
        """Return at how many places the right line is the best one."""
        scores = (self.values @ weights).masked_fill(~self.there, -torch.inf)
        return int(self.right[torch.arange(len(scores)), scores.argmax(1)].sum())

    def fit(self) -> torch.Tensor:
        """Return the weights of the score and of each sign; ValueError if no place tells any."""
        told = self.right.any(1) & (self.there.sum(1) > 1)
        if not told.any():
            raise ValueError(f"the right line is not among several at any of {len(told)} places")
        values, right, there = self.values[told], self.right[told], self.there[told]
        weights = torch.zeros(values.shape[2], dtype=torch.float64, requires_grad=True)
        optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

        def loss() -> torch.Tensor:
            optimizer.zero_grad()
            logprobs = (values @ weights).masked_fill(~there, -torch.inf).log_softmax(1)
            surely = logprobs.masked_fill(~right, -torch.inf).logsumexp(1)
            cost = _RIDGE * weights @ weights - surely.sum()
            cost.backward()  # type: ignore[no-untyped-call]
            return cost

        optimizer.step(loss)  # type: ignore[no-untyped-call]
        return weights.detach()


def run(work: Path | None, model: Path | None, most: int, seed: int) -> dict[str, float]:
    """Print and return what each sign is worth, in nats of the score, fitted at `most` places.

    FileNotFoundError without a corpus; ValueError if there is nothing to learn from.
    """
    corpus, rng = work_dir(work) / "corpus", random.Random(seed)
    folder = model or WEIGHTS / "skycode-nano"
    settings = Settings(model=str(folder), device="cpu", context_tokens=CONTEXT)
    with closing(OnnxBackend(settings)) as backend:
        seen = {
            split: look(backend, list(places(corpus, split, count, rng)))
            for split, count in (("train", most), ("valid", most // 4))
        }
    fitted = seen["train"].fit()
    found = dict(zip(NATS, (fitted[1:] / fitted[0]).tolist(), strict=True))
    served = torch.tensor([1.0, *NATS.values()], dtype=torch.float64)
    likeliest = torch.zeros_like(served)
    likeliest[0] = 1.0
    for name, weights in (("likeliest", likeliest), ("served", served), ("fitted", fitted)):
        told = (
            f"{split} {one.chosen(weights)} of {len(one.values)}" for split, one in seen.items()
        )
        print(f"{name}: {', '.join(told)} lines right")
    print("\n".join(f"{name:6} {value:6.2f}" for name, value in found.items()))
    return found


def places(corpus: Path, split: str, most: int, rng: random.Random) -> Iterator[Place]:
    """Yield at most `most` places; in two of three further lines are missing."""
    languages = documents.languages(corpus, split)
    for language in languages:
        share = _PYTHON if language == "python" else (1 - _PYTHON) / max(1, len(languages) - 1)
        files = [
            one
            for one in documents.read(corpus, split, language)
            if split == "valid" or rng.random() < _FEW_FILES
        ]
        for document in rng.choices(files, k=round(most * share)) if files else ():
            tries = (_place(document, rng) for _ in range(_TRIES))
            if (found := next(filter(None, tries), None)) is not None:
                yield found


def _place(document: Document, rng: random.Random) -> Place | None:
    lines = document.text.replace("\r\n", "\n").split("\n")
    at = rng.randrange(len(lines))
    line, more = lines[at].rstrip(), _missing(lines[at + 1 :], rng)
    if not 0 < len(line.strip()) <= _LONGEST:
        return None
    kept = line[: len(line) - len(line.lstrip())] if rng.random() < 0.7 else ""
    before = "".join(f"{one}\n" for one in lines[:at]) + kept
    after = "\n".join(["", *lines[at + 1 + more :]])
    told = Snapshot(before + after, len(before), document.language, document.path)
    return Place(told, line)


def _missing(below: list[str], rng: random.Random) -> int:
    """Return how many further lines are missing: none, a few, or all of the indented ones."""
    kind = rng.randrange(3)
    if kind < 2:
        return kind * rng.randint(1, 4)
    return sum(1 for _ in takewhile(lambda line: not line.strip() or line[0].isspace(), below))


def look(backend: OnnxBackend, asked: list[Place]) -> Seen:
    """Look for lines at places; those at which there are none are left out."""
    rows = [
        row
        for place in track(asked, "looking for lines", console=Console(stderr=True))
        if (row := _look(backend, place))
    ]
    values = torch.zeros(len(rows), MOST, 1 + len(NATS), dtype=torch.float64)
    right = torch.zeros(len(rows), MOST, dtype=torch.bool)
    there = torch.zeros_like(right)
    for index, row in enumerate(rows):
        for number, (features, is_right) in enumerate(row):
            values[index, number] = torch.tensor(features)
            right[index, number], there[index, number] = is_right, True
    return Seen(values, right, there)


def _look(backend: OnnxBackend, place: Place) -> list[tuple[list[float], bool]]:
    """Return the score and signs of each line that is found, and whether it is the true one."""
    prompt = plan(place.snapshot, outline(place.snapshot), CONTEXT)
    return [
        ([score, *(float(signs.get(name, 0)) for name in NATS)], line.strip() == place.line.strip())
        for score, signs, line in backend.first_lines(prompt, CONTEXT)
    ]
