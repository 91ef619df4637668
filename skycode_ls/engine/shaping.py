"""Changing logits before a token is chosen: repetition, words that are unwanted, early ends."""

from __future__ import annotations

import copy
from typing import Protocol

import numpy as np

from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.text import Sampling


class Shape(Protocol):
    """Follows one answer and changes the logits of each next token."""

    def apply(self, logits: Logits) -> Logits:
        """Return changed logits; those given stay as they are."""
        ...

    def took(self, token: int) -> None:
        """Take note of the token that was chosen."""
        ...

    def fork(self) -> Shape:
        """Return what follows another answer that began like this one."""
        ...


def shaping(sampling: Sampling, vocabulary: Vocabulary) -> Shaping | None:
    """Return what `sampling` asks to change, or None if that is nothing."""
    neutral = not sampling.min_tokens and not sampling.suppress and not sampling.unless
    if neutral and sampling.repetition_penalty == 1:
        return None
    return Shaping(sampling, vocabulary)


def early_ends(sampling: Sampling, vocabulary: Vocabulary) -> list[int]:
    """Return the tokens that may not come before `min_tokens` others."""
    stops = [vocabulary.encode(stop) for stop in sampling.stop]
    return sorted({*vocabulary.ends, *(ids[0] for ids in stops if len(ids) == 1)})


class Shaping:
    """Follows one answer and changes the logits of its next token."""

    def __init__(self, sampling: Sampling, vocabulary: Vocabulary) -> None:
        self._penalty = np.float32(sampling.repetition_penalty)
        self._least = sampling.min_tokens
        self._ends = early_ends(sampling, vocabulary) if sampling.min_tokens else []
        self._unwanted = [ids for word in sampling.suppress for ids in vocabulary.usual(word)]
        self._unless = list(sampling.unless)
        self._said: list[int] = []

    def apply(self, logits: Logits) -> Logits:
        """Return changed logits; those given stay as they are."""
        shaped: Logits = logits.copy()
        if self._penalty != 1 and self._said:
            known = np.unique(self._said)
            scores = shaped[known]
            shaped[known] = np.where(scores > 0, scores / self._penalty, scores * self._penalty)
        if len(self._said) < self._least:
            shaped[self._ends] = -np.inf
        for *before, last in self._unwanted:
            if not before or self._said[-len(before) :] == before:
                shaped[last] = -np.inf
        if self._unless and self._said == self._unless[:-1]:
            shaped[self._unless[-1]] = -np.inf
        return shaped

    def took(self, token: int) -> None:
        """Take note of the token that was chosen."""
        self._said.append(token)

    def fork(self) -> Shaping:
        """Return what follows another answer that began like this one."""
        twin = copy.copy(self)
        twin._said = list(self._said)
        return twin
