"""Watch the served network and its sources at places whose answer is known."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.ngrams import Running
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.features.context import plan
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.learning import Learner
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Corpus, Snapshot
from training.documents import Document
from training.mixture.fit import Observed, Source
from training.mixture.places import Place, places

ORDERS = {"corpus": (2, 4, 6), "prompt": (1, 2, 4)}
"""All orders from 1 to 6 gain 0.03 nats a token more: see docs/log.md."""
MOST = 1_000
"""Tokens of an answer, far more than four lines have."""


@dataclass(frozen=True)
class Seen:
    """What was observed; for each position its project, and the tokens of its prompt."""

    observed: Observed
    project: NDArray[np.int64]
    room: NDArray[np.int64]

    def where(self, kept: NDArray[np.bool_]) -> Seen:
        """Return some of the positions."""
        return Seen(self.observed.where(kept), self.project[kept], self.room[kept])


def observe(model: Path, projects: Iterable[list[Document]], most: int, seed: int) -> Seen:
    """Watch up to `most` places of each project."""
    watch = Watch(model)
    rng = random.Random(seed)
    owners: list[int] = []
    for number, files in enumerate(projects):
        texts = {document.path: document.text for document in files}
        learner = Learner(Index())
        learner.use(watch.backend.encode)
        for path, text in texts.items():
            learner.learn(path, text)
        for place in places(files, most, rng):
            learner.learn(place.path, place.text)
            learner.publish()
            watch.look(place, learner.corpus(watch.backend.encode, place.path, place.offset))
            learner.learn(place.path, texts[place.path])
        owners += [number] * (len(watch.rows) - len(owners))
        print(f"{files[0].project}: {len(owners):,} positions so far", flush=True)
    watch.backend.close()
    return Seen(watch.observed(), np.array(owners), np.array(watch.rooms))


class Watch:
    """The model as served, and what was seen of it, row by row."""

    def __init__(self, model: Path) -> None:
        self.backend = OnnxBackend(Settings(model=str(model), device="cpu"))
        self.rows: list[list[float]] = []
        self.rooms: list[int] = []
        self._vocabulary = Vocabulary(find(str(model)), forces=True)

    def look(self, place: Place, corpus: Corpus | None) -> None:
        """Follow the right answer at a place."""
        snapshot = Snapshot(place.text, place.offset, place.language, place.path)
        room, ends = Settings().context_tokens, self._vocabulary.ends
        prompt = plan(snapshot, outline(snapshot), room)
        ids = self._vocabulary.ids(prompt, room)
        text = Running(ids, MOST)
        for token, logits in self.backend.follow(prompt, place.answer, room):
            likely = np.exp((logits - logits.max()).astype(np.float64))
            likely /= likely.sum()
            end, right = float(likely[ends].sum()), float(likely[token])
            likely[ends] = 0
            certainty = float(likely.max()) / max(1 - end, 1e-9)
            row = [right, end, float(token in ends), certainty]
            near = corpus.after(text.tokens, ORDERS["corpus"]) if corpus else [_NOTHING] * 3
            for found in (*near, *text.after(ORDERS["prompt"])):
                said = found[~np.isin(found, ends)]
                row += [float((said == token).sum()), len(said), len(np.unique(said))]
            self.rows.append(row)
            self.rooms.append(len(ids))
            text.add(token)

    def observed(self) -> Observed:
        """Return the rows as columns."""
        table = np.array(self.rows, np.float64)
        columns = [(name, order) for name, orders in ORDERS.items() for order in orders]
        sources = tuple(
            Source(name, order, table[:, 4 + 3 * at : 7 + 3 * at].copy())
            for at, (name, order) in enumerate(columns)
        )
        right, end, ends, certainty = table[:, :4].T.copy()
        return Observed(right, end, ends > 0, certainty, sources)


_NOTHING = np.empty(0, np.uint32)
