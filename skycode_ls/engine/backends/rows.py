"""Answers drawn side by side by ONNX Runtime: their prompt is read once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.batch import Answer, Growing, Halted
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.sampling import Drawer, Logits
from skycode_ls.text import Sampling


def answers(
    rows: Rows, logits: Logits, growing: list[Growing], sampling: Sampling, halted: Halted
) -> list[Answer]:
    """Continue the text of `rows` until every answer has ended; `logits` are those after it.

    Raises Cancelled once `halted` says so.
    """
    whole = list(growing)
    drawer = Drawer(sampling)
    for shape in growing[0].shapes if growing else ():  # all answers begin alike
        logits = shape.apply(logits)
    choices = np.repeat(logits[None], len(growing), axis=0)
    for _ in range(rows.room):
        tokens = drawer.draw(choices)
        if halted():
            raise Cancelled
        going = [not row.hear(int(token)) for row, token in zip(growing, tokens, strict=True)]
        order = rows.keep(going)
        growing = [growing[place] for place in order]
        if not growing:
            break
        choices = rows.read(tokens[order])
        for place, row in enumerate(growing):
            for shape in row.shapes:
                choices[place] = shape.apply(choices[place])
    return [row.answer() for row in whole]


class Branches:
    """What is read after a prompt: in its memory while that is one text, then in rows."""

    def __init__(self, session: Any, memory: Memory, count: int, room: int) -> None:
        """Follow at most `count` texts for at most `room` tokens."""
        self._session, self._memory, self._count = session, memory, count
        self._end = len(memory.tokens) + room
        self._rows: Rows | None = None

    def follow(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Let text i go on from text `parents[i]` with a token; return texts × vocabulary."""
        if self._rows is None and len(tokens) == 1:
            logits: Logits = self._memory.read(tokens)[None]
            return logits
        if self._rows is None:
            room = self._end - len(self._memory.tokens)
            self._rows = Rows(self._session, self._memory, self._count, room)
        return self._rows.follow(parents, tokens)


class Rows:
    """The attention caches of texts of one length, in buffers that only ever shrink.

    The places of rows that ended are taken by the last ones, so that no time is spent on them.
    """

    def __init__(self, session: Any, memory: Memory, count: int, room: int) -> None:
        """Make `count` rows of what `memory` has read, each with `room` for more tokens.

        The second and later rows are filled when they are first used.
        """
        self.room = room
        self._session = session
        self._binding = session.io_binding()
        self._start = self._length = len(memory.tokens)
        self._bound = 0
        self._caches: dict[str, NDArray[np.float32]] = {}
        for name, value in memory.caches.items():
            cache = value.numpy()
            _, heads, _, size = cache.shape
            cut = np.empty((count, heads, self._length + room, size), np.float32)
            cut[0, :, : self._length] = cache[0, :, : self._length]
            self._caches[name] = cut
        self._filled = 1
        self._logits = np.empty((count, 1, memory.vocabulary), np.float32)
        self._bind(1)

    def keep(self, going: list[bool]) -> list[int]:
        """Drop the rows that are not `going`; return which row stands now at each place."""
        order = list(range(len(going)))
        if not all(going):
            self._fill(len(going))
        for place in reversed([place for place, goes in enumerate(going) if not goes]):
            last = len(order) - 1
            if place < last:
                for cache in self._caches.values():
                    cache[place, :, : self._length] = cache[last, :, : self._length]
                order[place] = order[last]
            del order[last]
        return order

    def follow(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Let row i go on from row `parents[i]` with a token; return rows × vocabulary.

        There may be more rows than before, up to as many as were made.
        """
        if list(parents) != list(range(len(parents))):
            for cache in self._caches.values():
                # What the prompt left is the same in all rows.
                told = cache[list(parents), :, self._start : self._length]
                cache[: len(parents), :, self._start : self._length] = told
        return self.read(np.array(tokens, np.int64))

    def read(self, tokens: NDArray[np.int64]) -> Logits:
        """Let every row read one token; return the logits of what comes next, rows × vocabulary."""
        if len(tokens) != self._bound:
            self._fill(len(tokens))
            self._bind(len(tokens))
        self._length += 1
        lengths = np.full(len(tokens), self._length - 1, np.int32)
        self._binding.bind_cpu_input("input_ids", np.ascontiguousarray(tokens[:, None]))
        self._binding.bind_cpu_input("seqlens_k", lengths)
        total = np.array(self._length, np.int32)
        self._binding.bind_cpu_input("total_sequence_length", total)
        self._session.run_with_iobinding(self._binding)
        logits: Logits = self._logits[: len(tokens), 0]
        return logits

    def _fill(self, count: int) -> None:
        """Give the first `count` rows what the prompt left; those that are in use have it."""
        for cache in self._caches.values():
            cache[self._filled : count, :, : self._start] = cache[0, :, : self._start]
        self._filled = max(self._filled, count)

    def _bind(self, count: int) -> None:
        """Show the session the first `count` rows; keys and values are added in place."""
        self._bound = count
        for name, cache in self._caches.items():
            place = ("cpu", 0, np.float32, (count, *cache.shape[1:]), cache.ctypes.data)
            self._binding.bind_input(name, *place)
            self._binding.bind_output(name.replace("past.", "present.", 1), *place)
        shape = (count, *self._logits.shape[1:])
        self._binding.bind_output("logits", "cpu", 0, np.float32, shape, self._logits.ctypes.data)
