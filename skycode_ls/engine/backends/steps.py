"""The steps of an answer on ONNX Runtime: pieces of its prompt, then its tokens one by one."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.backends.rows import Branches
from skycode_ls.engine.batch import Halted
from skycode_ls.engine.beams import BEHIND, LONGEST, PATIENCE, Beginning, Lines, Step, first_lines
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.sampling import Logits, Sampler
from skycode_ls.engine.shaping import Shape
from skycode_ls.engine.signs import CLOSE, MOST, Gap
from skycode_ls.text import Prompt, Sampling

PIECE = 192
"""Tokens of a prompt read at a time; between two pieces a request can be given up."""
UNSAID = -1, 0.0
"""A step of work that said nothing: a request can be given up here. The second is how many likely
first lines were compared in it."""

_T = TypeVar("_T")
_Key = tuple[Prompt, int, Sampling, int]


class Writer:
    """Draws the tokens of answers from what memories have read; knows the last lines it found.

    `shown` returns what the model sees of the text before a prompt's cursor.
    """

    def __init__(self, session: Any, lines: Lines, shown: Callable[[Prompt], str]) -> None:
        self._session, self._lines, self._shown = session, lines, shown
        self._best: tuple[_Key | None, list[Step]] = None, []
        self._found: tuple[_Key | None, list[list[Step]]] = None, []

    def draw(
        self,
        prompt: Prompt,
        memory: Memory,
        unread: list[int],
        sampling: Sampling,
        limit: int,
        shapes: list[Shape],
    ) -> Generator[Step]:
        """Yield the steps of an answer of at most `limit` tokens to `prompt`.

        Its tokens are those that `memory` holds and the `unread`.
        """
        sampler, line = Sampler(sampling), list[Step]()
        searches = sampling.beams > 1 and sampling.temperature <= 0
        for number in range(limit):
            if not line:
                logits = yield from read(memory, unread)
                unread = []
            if number == 0 and searches:
                gap = Gap(self._shown(prompt), prompt.suffix) if sampling.signs else None
                search = Search(self._session, memory, sampling, limit, self._lines, gap)
                line = yield from self._ranked(prompt, search, logits, shapes)
                if not line:
                    return
            if line:
                token, log_prob = line.pop(0)
            else:
                for shape in shapes:
                    logits = shape.apply(logits)
                token, log_prob = sampler.choose(logits)
            unread.append(token)
            for shape in shapes:
                shape.took(token)
            yield token, log_prob

    def _ranked(
        self, prompt: Prompt, search: Search, logits: Logits, shapes: list[Shape]
    ) -> Generator[Step, None, list[Step]]:
        """Return the first line of the rank that is wanted, or none; the last ones are kept.

        The best one stays the best, whatever a search that looks farther finds.
        """
        rank = search.sampling.rank
        plain = replace(prompt, corpus=None)  # which is large, and is told by its place in memory
        key = plain, id(prompt.corpus), replace(search.sampling, rank=0), search.limit
        if not rank:
            best = (yield from search.run(logits, shapes))[0]
            if not search.sampling.unless:  # which asks for another one in its stead
                self._best = key, best
            return best[:]
        if self._found[0] != key:
            found = yield from search.run(logits, shapes)
            best = self._best[1] if self._best[0] == key else found[0]
            said = [token for token, _ in best]
            others = [one for one in found if [token for token, _ in one] != said]
            self._found = key, [best, *others]
        return self._found[1][rank][:] if rank < len(self._found[1]) else []


@dataclass(frozen=True)
class Search:
    """One search for the best first lines of an answer."""

    session: Any
    memory: Memory
    sampling: Sampling
    limit: int
    lines: Lines
    gap: Gap | None
    """Where the line is to be written; the likeliest is the best if that does not matter."""

    def run(self, logits: Logits, shapes: list[Shape]) -> Generator[Step, None, list[list[Step]]]:
        """Return the lines, the best one first; the memory is left as it was."""
        found = yield from self.found(logits, shapes)
        if (gap := self.gap) is None or len(found) == 1 or not found[0].words:
            return [one.steps for one in found]  # that nothing is said is for the network to say

        def worth(one: Beginning) -> float:
            return one.score + gap.weigh(self.lines.text(one.tokens), len(one.tokens))

        near = [one for one in found if one.words][: None if self.sampling.rank else MOST]
        yield UNSAID[0], float(len(near))
        return [one.steps for one in sorted(near, key=worth, reverse=True)]

    def found(self, logits: Logits, shapes: list[Shape]) -> Generator[Step, None, list[Beginning]]:
        """Return them by their score alone."""
        asked, memory = self.sampling, self.memory
        forks = Branches(self.session, memory, asked.beams, min(self.limit, LONGEST))
        close, patience = (CLOSE if self.gap else 0.0), PATIENCE
        if asked.rank:  # others are wanted, not only the best one
            close = patience = BEHIND
        length = len(memory.tokens)
        told = asked.beams, self.limit, close, patience, asked.least_logprob
        search = first_lines(forks, logits, shapes, self.lines, *told)
        try:
            return (yield from _unsaid(search))
        finally:
            memory.rewind(length)


def _unsaid(
    search: Generator[None, None, list[Beginning]],
) -> Generator[Step, None, list[Beginning]]:
    """Return what a search returns, with a step that says nothing for each of its own."""
    while True:
        try:
            next(search)
        except StopIteration as found:
            lines: list[Beginning] = found.value
            return lines
        yield UNSAID


def read(memory: Memory, tokens: list[int]) -> Generator[Step, None, Logits]:
    """Read tokens piece by piece and return the logits after them."""
    for start in range(0, len(tokens) - PIECE, PIECE):
        memory.skim(tokens[start : start + PIECE])
        yield UNSAID
    rest = len(tokens) % PIECE or PIECE
    return memory.read(tokens[-rest:])


def finished(work: Generator[Step, None, _T], halted: Halted = lambda: False) -> _T:
    """Return what some work returns, whatever it says meanwhile; Cancelled once `halted` is."""
    while not halted():
        try:
            next(work)
        except StopIteration as end:
            found: _T = end.value
            return found
    raise Cancelled
