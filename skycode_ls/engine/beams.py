"""The likeliest first lines of an answer: a few beginnings are followed side by side.

A line that begins with the likeliest token need not be the likeliest line. Where one beginning is
nearly certain the others fall behind and cost nothing more (beam search: Lowerre 1976).
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.shaping import Shape
from skycode_ls.engine.vocabulary import Vocabulary

LONGEST = 32
"""Tokens; what begins a longer line is judged by these."""
BEHIND = 4.0
"""How far behind the best score a beginning may be to be followed."""
BONUS = 0.3
"""What a token adds to the score besides its log-probability. Without it short lines win too often;
with this much most lines of held-out projects came out right (docs/log.md)."""
PATIENCE = 3 * BONUS
"""How far behind a whole line a beginning may be that could still become better."""
HOPE = math.log(10)
"""How far below the least that is of use the search still goes on: which line it finds tells which
beginning is worth showing. A tenth changes one place in seventy and saves a sixth of the time."""
Step = tuple[int, float]
"""A token and the natural logarithm of its probability."""


class Forks(Protocol):
    """Texts of one length that go on from each other."""

    def follow(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Let row i go on from row `parents[i]` with a token; return rows × vocabulary."""
        ...


@dataclass(frozen=True)
class Beginning:
    """Tokens of a line with the natural logarithm of the probability of each."""

    tokens: tuple[int, ...]
    logprobs: tuple[float, ...]
    score: float
    """Their sum, and a bonus for each."""
    shapes: tuple[Shape, ...]
    parent: int = 0
    words: bool = False
    """Whether more than white space was said."""
    ended: bool = False
    """Whether the line, or the text, ends here."""

    @property
    def logprob(self) -> float:
        """The natural logarithm of the probability of them all."""
        return sum(self.logprobs)

    @property
    def steps(self) -> list[Step]:
        """Return the tokens with their log-probabilities."""
        return list(zip(self.tokens, self.logprobs, strict=True))

    def then(self, token: int, logprob: float, parent: int, lines: Lines) -> Beginning:
        """Return what this becomes by one more token, for those who look; see `followed`."""
        return Beginning(
            (*self.tokens, token),
            (*self.logprobs, logprob),
            self.score + logprob + BONUS,
            self.shapes,
            parent,
            self.words or lines.says(token),
            lines.ended_by(token, self.words),
        )

    def followed(self) -> Beginning:
        """Return this with shapes of its own, which know its last token: most are never asked."""
        shapes = tuple(shape.fork() for shape in self.shapes)
        for shape in shapes:
            shape.took(self.tokens[-1])
        return replace(self, shapes=shapes)


class Lines:
    """Which tokens of a vocabulary end a line that has words in it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @cached_property
    def enders(self) -> NDArray[np.intp]:
        """Those that begin with a line break, and those that end the text."""
        bytes_of, size = self._vocabulary.bytes_of, len(self._vocabulary.names)
        breaks = [token for token in range(size) if bytes_of(token)[:1] in (b"\n", b"\r")]
        return np.array(sorted({*breaks, *self.ends}), np.intp)

    @property
    def ends(self) -> list[int]:
        """Those that end the text."""
        return self._vocabulary.ends

    def text(self, tokens: Sequence[int]) -> str:
        """Return what tokens say; a character that is cut becomes U+FFFD."""
        return b"".join(map(self._vocabulary.bytes_of, tokens)).decode("utf-8", "replace")

    def says(self, token: int) -> bool:
        """Tell whether a token has more than white space in it."""
        return bool(self._vocabulary.bytes_of(token).strip())

    def ended_by(self, token: int, words: bool) -> bool:
        """Tell whether a token ends the line; `words` tells whether there were any before it."""
        text = self._vocabulary.bytes_of(token)
        return token in self.ends or b"\n" in (text if words else text.lstrip())


def first_lines(
    rows: Forks,
    logits: Logits,
    shapes: Sequence[Shape],
    lines: Lines,
    width: int,
    limit: int,
    close: float = 0.0,
    patience: float = PATIENCE,
    least: float = -np.inf,
) -> Generator[None, None, list[Beginning]]:
    """Return the likeliest line and those less than `close` behind it, each with what ends it.

    Yields before each further step. "Likeliest" is told by a score that makes up for length.
    `logits` are those after the prompt. At most `width` beginnings are followed, for at most
    `limit` tokens. That a line ends is one event, whatever ends it; an answer without words is only
    returned where ending is the likeliest step. If no line ends in time, it is the best beginning.
    The search ends when no beginning is less than `patience` behind the best line, or when all are
    far less likely than `least`, a natural logarithm.
    """
    live = [Beginning((), (), 0.0, tuple(shapes))]
    whole: list[Beginning] = []
    best, choices = -np.inf, logits[None]
    for _ in range(min(limit, LONGEST)):
        going: list[Beginning] = []
        for one in _likeliest(live, choices, lines, width, max(BEHIND, patience, close)):
            if one.score <= best - max(patience, close):
                break
            if going and one.score <= going[0].score - BEHIND:
                break
            if one.ended:
                whole.append(one)
                best = max(best, one.score)
            elif one.score > best - patience and len(going) < width:
                going.append(one.followed())
        if not going:
            break
        live = going
        if live[0].logprob < least - HOPE:  # and with it all others, which are as long
            break
        yield
        choices = rows.follow([one.parent for one in live], [one.tokens[-1] for one in live])
    found = sorted(whole or live[:1], key=lambda one: -one.score)
    return [one for one in found if one is found[0] or one.score > found[0].score - close]


def _likeliest(
    live: list[Beginning], choices: Logits, lines: Lines, width: int, reach: float
) -> Iterator[Beginning]:
    """Yield what the beginnings may become, the likeliest first.

    What is more than `reach` behind a beginning's likeliest step is left out: it would be behind
    that one, or the line that it ends.
    """
    found: list[tuple[float, int, int, float]] = []
    for row, one in enumerate(live):
        logits = choices[row]
        for shape in one.shapes:
            logits = shape.apply(logits)
        logprobs = _ends_as_one(_log_softmax(logits), one, lines)
        near = np.flatnonzero(logprobs >= logprobs.max() - reach)
        if len(near) > width + 1:
            near = near[np.argpartition(logprobs[near], -width - 1)[-width - 1 :]]
        for token, logprob in zip(near.tolist(), logprobs[near].tolist(), strict=True):
            if logprob > -np.inf:
                found.append((one.score + logprob, row, token, logprob))
    for _, row, token, logprob in sorted(found, reverse=True):
        yield live[row].then(token, logprob, row, lines)


def _ends_as_one(logprobs: Logits, one: Beginning, lines: Lines) -> Logits:
    """Return them with all that ends the line in the place of the likeliest of these.

    Before the first word only what is likeliest may end the text.
    """
    if not one.words:
        likeliest = int(logprobs.argmax())
        kept = [token for token in lines.ends if token == likeliest]
        spared = logprobs[kept]
        logprobs[lines.ends] = -np.inf
        logprobs[kept] = spared
        return logprobs
    ending = logprobs[lines.enders]
    highest = float(ending.max())
    if highest == -np.inf:
        return logprobs
    together = highest + float(np.log(np.exp(ending - highest).sum()))
    likeliest = int(lines.enders[ending.argmax()])
    logprobs[lines.enders] = -np.inf
    logprobs[likeliest] = together
    return logprobs


def _log_softmax(logits: Logits) -> Logits:
    highest = logits.max()
    found: Logits = logits - (highest + np.log(np.exp(logits - highest).sum()))
    return found
