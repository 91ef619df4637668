"""A model's next token mixed with what followed the same words nearby.

A small network knows how code goes in general, and little of the names at hand. A cache language
model knows nothing else (Kuhn and De Mori 1990, https://doi.org/10.1109/34.56193); on code the two
together are far better than either (Hellendoorn and Devanbu 2017,
https://doi.org/10.1145/3106237.3106290). How far each is trusted, and when, is learnt:
training/mixture/.
"""

from __future__ import annotations

import copy
import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from skycode_ls.engine.ngrams import Running, Tokens
from skycode_ls.engine.sampling import Logits
from skycode_ls.messages import SkyError
from skycode_ls.text import Corpus

FILE = "mixture.json"
"""The file beside the weights of a model that is mixed."""
LEAST = 320
"""Tokens of a prompt worth searching alone: in shorter ones no more lines come out right by it
(measured on held-out projects: docs/log.md)."""
_FEW = 200
"""So many tokens are counted one by one faster than by sorting."""


@dataclass(frozen=True)
class Trust:
    """How far what followed the last `order` tokens is trusted: the logistic function of a sum.

    Its terms: `bias`; times the logarithm of how often they stood there, `count`; times that of how
    many different tokens followed, `kinds`; times the probability of the network's first choice,
    `certainty`; and `single` if only one kind followed.
    """

    order: int
    bias: float
    count: float
    kinds: float
    certainty: float
    single: float

    def share(self, count: int, kinds: int, certainty: float) -> float:
        """Return the share of the probability that goes to what followed."""
        sum_ = self.bias + self.count * math.log(count) + self.kinds * math.log(kinds)
        sum_ += self.certainty * certainty + self.single * (kinds == 1)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_))))


@dataclass(frozen=True)
class Level:
    """How far two sources are trusted, order by order: other texts at hand, and the prompt."""

    corpus: tuple[Trust, ...]
    prompt: tuple[Trust, ...]


class Mixture:
    """What a model folder's mixture.json says; used for as many answers as one likes.

    `ends` are the tokens that end a text: whether to go on is for the network alone to say.
    """

    def __init__(self, alone: Level, together: Level, ends: Sequence[int], size: int) -> None:
        """Mix by `alone` where there is nothing but a prompt; `size` is the vocabulary's."""
        self.alone, self.together = alone, together
        self.ends = np.array(sorted(ends), np.int64)
        self.goes_on = np.ones(size, np.bool_)
        self.goes_on[self.ends] = False

    def over(self, tokens: Sequence[int], room: int, corpus: Corpus | None) -> Mixing | None:
        """Return what mixes one answer of at most `room` tokens to the prompt `tokens`.

        None where there is too little to mix with.
        """
        if corpus is None and len(tokens) < LEAST:
            return None
        return Mixing(self, Running(tokens, room), corpus)


class Mixing:
    """Follows one answer and mixes the logits of its next token."""

    def __init__(self, mixture: Mixture, text: Running, corpus: Corpus | None) -> None:
        self._mixture, self._text, self._corpus = mixture, text, corpus
        self._level = mixture.alone if corpus is None else mixture.together

    def took(self, token: int) -> None:
        """Take note of the token that was chosen."""
        self._text.add(token)

    def fork(self) -> Mixing:
        """Return what follows another answer that began like this one."""
        twin = copy.copy(self)
        twin._text = self._text.fork()
        return twin

    def apply(self, logits: Logits) -> Logits:
        """Return mixed logits; those given stay as they are.

        They are raised where something followed, and not lowered elsewhere: only differences count.
        """
        seen = [(trust, self._counted(found)) for trust, found in self._followers()]
        if not any(counts for _, counts in seen):
            return logits
        highest, ends = logits.max(), self._mixture.ends
        weights = np.exp(logits - highest)
        weights[ends] = 0
        rest = float(weights.sum())
        if rest <= 0:
            return logits
        certainty, kept = float(weights.max()) / rest, 1.0
        gained: dict[int, float] = {}
        for trust, counts in reversed(seen):
            if counts:
                count = sum(counts.values())
                share = trust.share(count, len(counts), certainty)
                for token, times in counts.items():
                    gained[token] = gained.get(token, 0.0) + kept * share * times / count
                kept = max(kept * (1 - share), 1e-12)
        mixed: Logits = logits.copy()
        tokens = list(gained)
        given = np.array(list(gained.values())) * (rest / kept)
        mixed[tokens] = np.log(weights[tokens] + given) + highest
        mixed[ends] = logits[ends] - math.log(kept)
        return mixed

    def _counted(self, found: Tokens) -> dict[int, int]:
        """Return how often each token was found; those that end a text do not count."""
        found = found[self._mixture.goes_on[found]]
        if len(found) <= _FEW:
            return Counter(found.tolist())
        kinds, counts = np.unique(found, return_counts=True)
        return dict(zip(kinds.tolist(), counts.tolist(), strict=True))

    def _followers(self) -> Iterator[tuple[Trust, Tokens]]:
        """Yield what followed the last tokens, what is trusted least first."""
        text, level = self._text, self._level
        if self._corpus is not None:
            orders = [one.order for one in level.corpus]
            found = self._corpus.after(text.tokens, orders)
            yield from zip(level.corpus, found, strict=True)
        found = text.after([one.order for one in level.prompt])
        yield from zip(level.prompt, found, strict=True)


def read(path: Path, ends: Sequence[int], size: int) -> Mixture | None:
    """Read a mixture.json; None if there is none. A broken one: SkyError model.bad_description."""
    if not path.is_file():
        return None
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return Mixture(_level(table["alone"]), _level(table["together"]), ends, size)
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise SkyError("model.bad_description", file=path, error=error) from error


def _level(table: Mapping[str, Sequence[Mapping[str, float]]]) -> Level:
    return Level(
        _trusts(table.get("corpus", ()), least=2), _trusts(table.get("prompt", ()), least=1)
    )


def _trusts(rows: Sequence[Mapping[str, float]], least: int) -> tuple[Trust, ...]:
    names = [one.name for one in fields(Trust)][1:]
    found = [Trust(int(row["order"]), *(float(row[name]) for name in names)) for row in rows]
    orders = [one.order for one in found]
    if orders != sorted(set(orders)) or any(not least <= order <= 16 for order in orders):
        raise ValueError(f"orders {orders}: must grow, from {least} to 16")
    return tuple(found)
