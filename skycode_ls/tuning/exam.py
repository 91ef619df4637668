"""Held-out lines put to a model as the server would, and how well it fills them in."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from statistics import fmean, stdev
from typing import cast

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.score import Scores
from skycode_ls.features.complete import prompt_of, room
from skycode_ls.features.likeness import edit_similarity, exact_match
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Sampling
from skycode_ls.tuning.places import Place, single_lines
from skycode_ls.tuning.project import File

MOST = 200
"""Lines that are asked for."""
LEAST = 30
"""Fewer lines would tell nothing."""
_TOKENS = 64


@dataclass(frozen=True)
class Answer:
    """One line: was it exactly right, how alike was it (0 to 1), and how unlikely the right one.

    `nats` is the natural logarithm of the right line's improbability, over `tokens` tokens.
    """

    exact: bool
    similarity: float
    nats: float
    tokens: int


@dataclass(frozen=True)
class Marks:
    """All answers of one model to the same questions, in the same order."""

    answers: tuple[Answer, ...]

    @property
    def exact_match(self) -> float:
        """Return the share of lines that were exactly right."""
        return fmean(one.exact for one in self.answers)

    @property
    def edit_similarity(self) -> float:
        """Return how alike the lines were to the right ones, 0 to 1."""
        return fmean(one.similarity for one in self.answers)

    @property
    def loss(self) -> float:
        """Return the nats per token of the right lines."""
        return sum(one.nats for one in self.answers) / sum(one.tokens for one in self.answers)

    def told(self) -> dict[str, float]:
        """Return the figures, rounded as they are told."""
        return {
            "exact_match": round(self.exact_match, 4),
            "edit_similarity": round(self.edit_similarity, 4),
            "loss": round(self.loss, 4),
        }


def questions(held_out: Sequence[File]) -> list[Place]:
    """Return single lines of the held-out files, evenly spread over them.

    SkyError tuning.too_short if there are too few to tell anything.
    """
    each = math.ceil(2 * MOST / len(held_out))
    drawn = [single_lines(file, each) for file in held_out]
    found = [places[number] for number in range(each) for places in drawn if number < len(places)][
        :MOST
    ]
    if len(found) < LEAST:
        raise SkyError("tuning.too_short", lines=len(found), least=LEAST)
    return found


def sit(settings: Settings, asked: Sequence[Place], heard: Callable[[int], None]) -> Marks:
    """Put the questions to the model that `settings` name, as it is served here.

    `heard` is told how many are answered.
    """
    answers = []
    with closing(open_backend(settings)) as backend:
        for number, place in enumerate(asked, 1):
            answers.append(_answered(backend, place, settings))
            heard(number)
    return Marks(tuple(answers))


def is_better(before: Marks, after: Marks) -> bool:
    """Tell whether a model is better: right lines are likelier, and what it writes is no worse.

    No worse means that exact matches and similarity fell by less than chance may let them fall,
    one standard error of the differences line by line.
    """
    pairs = list(zip(before.answers, after.answers, strict=True))
    exact = [float(new.exact) - float(old.exact) for old, new in pairs]
    alike = [new.similarity - old.similarity for old, new in pairs]
    return after.loss < before.loss and not _fell(exact) and not _fell(alike)


def _fell(differences: Sequence[float]) -> bool:
    error = stdev(differences) / math.sqrt(len(differences)) if len(differences) > 1 else 0.0
    return fmean(differences) < -error


def _answered(backend: Backend, place: Place, settings: Settings) -> Answer:
    prompt, limit = prompt_of(place.snapshot, settings), room(backend, settings)
    sampling = Sampling(max_tokens=_TOKENS, stop=("\n",))
    written = "".join(piece.text for piece in backend.generate(prompt, sampling, limit))
    score = cast("Scores", backend).score(prompt, place.words, limit)
    return Answer(
        exact_match(written, place.words),
        edit_similarity(written.strip(), place.words.strip()),
        -score.logprob,
        score.tokens,
    )
