"""Answers drawn side by side by CTranslate2, each ended on its own.

CTranslate2's `num_hypotheses` is not used: it returns answers sorted by likelihood, so that the
first few of them are no fair sample. Its random numbers are seeded once for each of its threads,
at the first draw there; hence a seed holds for one generator, and that one must be new.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import ctranslate2

from skycode_ls.engine.batch import Answer, Growing, Halted
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.reader import Reader


def seeded(load: Callable[[], Any], start: str, seed: int) -> Any:
    """Return a new generator whose draws all follow `seed`, which is taken by drawing once."""
    with _SEED:
        ctranslate2.set_random_seed(seed)
        generator = load()
        generator.generate_batch([[start]], max_length=1, sampling_topk=2)
    return generator


def answers(
    generator: Any,
    tokens: list[str],
    readers: list[Reader],
    options: dict[str, Any],
    halted: Halted,
    began: float,
    circles: bool = True,
) -> list[Answer]:
    """Continue `tokens` once for each reader; `options` are those of `generate_batch`.

    `circles` are those of `Sampling`.
    Raises Cancelled once `halted` says so.
    """
    rows = [Growing(reader, began, circles) for reader in readers]

    def hear(step: Any) -> bool:
        return rows[step.batch_id].hear(step.token_id) or halted()

    prompts = [tokens] * len(rows)
    if len(rows) > 1 and len(tokens) > 1:  # what all share is read once, and kept in the generator
        options = {**options, "static_prompt": tokens[:-1]}
        prompts = [tokens[-1:]] * len(rows)
    generator.generate_batch(prompts, include_prompt_in_result=False, callback=hear, **options)
    if halted():
        raise Cancelled
    return [row.answer() for row in rows]


_SEED = threading.Lock()
"""The seed belongs to the process until the new generator's thread has taken it."""
