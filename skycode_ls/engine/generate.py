"""Run one prompt through a backend, ready to stop after every token."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any, cast

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.text import Completion, Finish, Piece, Prompt, Sampling

if TYPE_CHECKING:
    from collections.abc import Generator


def run(
    backend: Backend,
    job: Job[Any],
    prompt: Prompt,
    sampling: Sampling,
    room: int,
    enough: Callable[[str], bool] = lambda _text: False,
) -> Completion:
    """Return the model's words for `prompt`, cut to `room` tokens; raise Cancelled if `job` is.

    `enough` is asked about all text so far whenever there is more of it; True ends generation, and
    so does text that makes all so far less likely than the least that is of use.
    """
    if job.cancelled:
        raise Cancelled
    began = time.perf_counter()
    text, tokens, logprob, line_logprob = "", 0, 0.0, 0.0
    said: list[Piece] = []
    unsure = sampling.least_logprob
    compared = 0
    finish: Finish = "stop"
    pieces = cast("Generator[Piece]", backend.generate(prompt, sampling, room))
    with closing(pieces):
        for piece in pieces:
            if job.cancelled:
                raise Cancelled
            tokens += piece.token >= 0
            compared += piece.compared
            logprob += piece.logprob
            line_logprob += piece.logprob if "\n" not in text.lstrip() else 0.0
            text += piece.text
            if piece.token >= 0 or piece.text:
                said.append(piece)
            if piece.text and (enough(text) or logprob < unsure):
                finish = "done"
                break
    if finish == "stop" and tokens >= sampling.max_tokens:
        finish = "length"
    seconds = time.perf_counter() - began
    mean = logprob / max(tokens, 1)
    words = tuple(said)
    return Completion(text, tokens, finish, seconds, mean, line_logprob, words, compared)
