"""What a model learns from: what the server would ask at a place, and what stands there."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.features.complete import prompt_of
from skycode_ls.settings import Settings
from skycode_ls.text import estimate_tokens
from skycode_ls.tuning.places import Place, draw
from skycode_ls.tuning.project import File

PASSES = 12
"""How often a file is gone through at most; each time other words are missing."""
_EACH = 250
"""Tokens of a file for which one sample is drawn."""
_ROOMS = (160, 320, 640)
"""Tokens of context: in a small file, and further into a long one, little fits or is there."""


def per_pass(files: Sequence[File]) -> int:
    """Return how many samples are drawn in one pass through the files."""
    return sum(map(_many, files))


def samples(files: Sequence[File], vocabulary: Vocabulary, seed: int = 0) -> Iterator[list[int]]:
    """Yield samples, pass after pass: the number of tokens that are known, then all tokens."""
    rng = random.Random(seed)
    for _ in range(PASSES):
        turns = [file for file in files for _ in range(_many(file))]
        rng.shuffle(turns)
        for file in turns:
            found = draw(file, rng)
            sample = spelt(found, vocabulary, rng.choice(_ROOMS)) if found else None
            if sample:
                yield sample


def spelt(place: Place, vocabulary: Vocabulary, room: int) -> list[int] | None:
    """Return the sample of a place, with `room` tokens of context; None if nothing is missing."""
    settings = replace(Settings(), context_tokens=room)
    prompt = prompt_of(place.snapshot, settings)
    asked, answer = vocabulary.ids(prompt, room), vocabulary.answer(prompt, place.words)
    return [len(asked), *asked, *answer] if place.words.strip() else None


def _many(file: File) -> int:
    return max(1, math.ceil(estimate_tokens(file.text) / _EACH))
