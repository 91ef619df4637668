"""Many answers to one prompt, side by side: what measuring asks of a model and editing does not."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol, runtime_checkable

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.circle import circling
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.reader import Reader
from skycode_ls.engine.shaping import Shape
from skycode_ls.text import Prompt, Sampling

Outcome = Literal["end", "stop", "refused", "circle", "length"]
"""What ended an answer: see `reader.Ended` and `circle`; `length` is the limit of tokens."""

Halted = Callable[[], bool]
"""Asked at every token whether the answers are still wanted."""


@dataclass(frozen=True)
class Answer:
    """One answer, cut as an editor would get it.

    `tokens` are all ids that were drawn but the end marker, those of a stop string among them;
    `seconds` pass from asking to its last token.
    """

    text: str
    tokens: tuple[int, ...]
    outcome: Outcome
    seconds: float


class Growing:
    """One answer of a batch while it grows."""

    def __init__(
        self, reader: Reader, began: float, circles: bool = True, shapes: Sequence[Shape] = ()
    ) -> None:
        """Read through `reader`; an answer that goes round in a circle may end or go on."""
        self.shapes = shapes
        self._reader = reader
        self._began = self._last = began
        self._text = ""
        self._tokens: list[int] = []
        self._circles = circles
        self._circling = False

    def hear(self, token: int) -> bool:
        """Take one token and tell whether it was the last."""
        for shape in self.shapes:
            shape.took(token)
        self._text += self._reader.push(token)
        self._last = time.perf_counter()
        if self._reader.ended != "end":
            self._tokens.append(token)
        self._circling = not self._circles and circling(self._tokens)
        return bool(self._reader.ended) or self._circling

    def answer(self) -> Answer:
        """Return the whole answer."""
        text = self._text + self._reader.rest()
        seconds = self._last - self._began
        outcome = self._reader.ended or ("circle" if self._circling else "length")
        return Answer(text, tuple(self._tokens), outcome, seconds)


@runtime_checkable
class Batches(Protocol):
    """A backend that answers a prompt many times at once."""

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the tokens that the model sees for `prompt`."""
        ...

    def batch(
        self, prompt: Prompt, sampling: Sampling, room: int, count: int, halted: Halted
    ) -> list[Answer]:
        """Return `count` answers; the same arguments give the same ones. Safe in many threads."""
        ...


def batch(
    backend: Backend,
    prompt: Prompt,
    sampling: Sampling,
    room: int,
    count: int,
    halted: Halted = lambda: False,
) -> list[Answer]:
    """Return `count` answers to `prompt`, spelt, cut and ended exactly as `Backend.generate` does.

    A backend without batches is asked `count` times, with the seeds that follow the first, and by
    one thread only. Raises Cancelled once `halted` says so.
    """
    if isinstance(backend, Batches):
        return backend.batch(prompt, sampling, room, count, halted)
    seeds = range(sampling.seed, sampling.seed + count)
    return [_one(backend, prompt, replace(sampling, seed=seed), room, halted) for seed in seeds]


def _one(backend: Backend, prompt: Prompt, sampling: Sampling, room: int, halted: Halted) -> Answer:
    began = time.perf_counter()
    text, tokens = "", list[int]()
    for piece in backend.generate(prompt, sampling, room):
        if halted():
            raise Cancelled
        text += piece.text
        if piece.token >= 0:
            tokens.append(piece.token)
            if not sampling.circles and circling(tokens):
                return Answer(text, tuple(tokens), "circle", time.perf_counter() - began)
    outcome: Outcome = "length" if len(tokens) >= sampling.max_tokens else "end"
    return Answer(text, tuple(tokens), outcome, time.perf_counter() - began)
