"""What a model has read: attention caches that typing adds to and goes back in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime

from skycode_ls.engine.sampling import Logits

SLOTS = 4
"""Texts remembered at a time, such as the places a person goes to and fro between."""
MANY = 64
"""So many tokens at once are worth unpacking the weights for."""


PLACES = "last"
"""The input that says at which tokens logits are wanted; older model files only give the last."""


def judges(session: Any) -> bool:
    """Tell whether a model's logits can be had at several tokens at once."""
    return any(node.name == PLACES for node in session.get_inputs())


def bound(session: Any) -> Any:
    """Return a new binding that asks for the logits after the last token, however many are read."""
    binding = session.io_binding()
    if judges(session):
        binding.bind_cpu_input(PLACES, np.array([-1], np.int64))
    return binding


class Memory:
    """The cache of one text; `tokens` have been read.

    `reader` is a session over the same weights that takes many tokens at a time faster.
    """

    def __init__(self, session: Any, room: int, reader: Any = None) -> None:
        self.tokens: list[int] = []
        self.used = 0
        self.caches: dict[str, Any] = {}
        for node in session.get_inputs():
            if node.name.startswith("past."):
                _, heads, _, size = node.shape
                empty = np.zeros((1, heads, room, size), np.float32)
                self.caches[node.name] = onnxruntime.OrtValue.ortvalue_from_numpy(empty)
        self.vocabulary: int = session.get_outputs()[0].shape[-1]
        shape = [1, 1, self.vocabulary]
        self._logits = onnxruntime.OrtValue.ortvalue_from_shape_and_type(shape, np.float32)
        self._writing = session, self._bound(session)
        self._reading = (reader, self._bound(reader)) if reader is not None else self._writing

    def _bound(self, session: Any) -> Any:
        """Return a binding of our caches, which sessions over the same weights may share."""
        binding = bound(session)
        for name, cache in self.caches.items():
            binding.bind_ortvalue_input(name, cache)
            # The new keys and values are written in place, behind the old ones.
            binding.bind_ortvalue_output(name.replace("past.", "present.", 1), cache)
        binding.bind_ortvalue_output("logits", self._logits)
        return binding

    def judge(self, tokens: Sequence[int], count: int) -> Logits:
        """Read more tokens and return the logits after each of the last `count` of them.

        Only for models that `judges` finds able to; rows × vocabulary.
        """
        known = self.tokens
        self.tokens = []
        session = self._reading[0] if len(tokens) >= MANY else self._writing[0]
        binding = self._bound(session)
        binding.bind_cpu_input(PLACES, np.arange(-count, 0, dtype=np.int64))
        logits: Logits = np.empty((1, count, self.vocabulary), np.float32)
        place = logits.shape, logits.ctypes.data
        binding.bind_output("logits", "cpu", 0, np.float32, *place)
        self._run(session, binding, tokens, len(known))
        self.tokens = [*known, *tokens]
        judged: Logits = logits[0]
        return judged

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        del self.tokens[length:]

    def read(self, tokens: Sequence[int]) -> Logits:
        """Read at least one more token and return the logits of what comes next."""
        known = self.tokens
        self.tokens = []  # nothing is known for sure while the cache is written
        session, binding = self._reading if len(tokens) >= MANY else self._writing
        self._run(session, binding, tokens, len(known))
        self.tokens = [*known, *tokens]
        logits: Logits = self._logits.numpy()[0, 0]
        return logits

    def _run(self, session: Any, binding: Any, tokens: Sequence[int], known: int) -> None:
        total = known + len(tokens)
        binding.bind_cpu_input("input_ids", np.array([tokens], np.int64))
        binding.bind_cpu_input("seqlens_k", np.array([total - 1], np.int32))
        binding.bind_cpu_input("total_sequence_length", np.array(total, np.int32))
        session.run_with_iobinding(binding)


class Memories:
    """A few memories; each new text goes to the one that costs least to bring to it."""

    def __init__(self, session: Any, room: int, reader: Any = None) -> None:
        self._session, self._room, self._reader = session, room, reader
        self._kept: list[Memory] = []
        self._clock = 0

    def recall(self, tokens: Sequence[int]) -> tuple[Memory, int]:
        """Return a memory that begins like `tokens`, and how many of them it need not read again.

        At least one token is left to read. A text that is mostly another one takes the place of
        the memory that was used longest ago.
        """
        self._clock += 1
        memory, shared = self._chosen(tokens)
        memory.used = self._clock
        kept = min(shared, len(tokens) - 1)
        memory.rewind(kept)
        return memory, kept

    def _chosen(self, tokens: Sequence[int]) -> tuple[Memory, int]:
        found = [(_shared(memory.tokens, tokens), memory) for memory in self._kept]
        shared, best = max(found, key=lambda pair: pair[0], default=(0, None))
        if best is not None and 2 * shared >= min(len(best.tokens), len(tokens)):
            return best, shared
        if len(self._kept) < SLOTS:
            self._kept.append(Memory(self._session, self._room, self._reader))
            return self._kept[-1], 0
        oldest = min(self._kept, key=lambda memory: memory.used)
        return oldest, _shared(oldest.tokens, tokens)


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """Return the length of the common beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
