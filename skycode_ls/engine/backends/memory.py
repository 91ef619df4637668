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
"""So many tokens at once are worth a reader's while, which leaves the last one to the writer."""


class Memory:
    """The cache of one text; `tokens` have been read.

    `reader` is a session over the same weights that takes many tokens at a time faster, and does
    not tell what comes next.
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
        self._reading = (reader, self._bound(reader)) if reader is not None else None

    def _bound(self, session: Any) -> Any:
        """Return a binding of our caches, which sessions over the same weights may share."""
        binding = session.io_binding()
        for name, cache in self.caches.items():
            binding.bind_ortvalue_input(name, cache)
            # The new keys and values are written in place, behind the old ones.
            binding.bind_ortvalue_output(name.replace("past.", "present.", 1), cache)
        if any(node.name == "logits" for node in session.get_outputs()):
            binding.bind_ortvalue_output("logits", self._logits)
        return binding

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        del self.tokens[length:]

    def read(self, tokens: Sequence[int]) -> Logits:
        """Read at least one more token and return the logits of what comes next."""
        if self._reading is not None and len(tokens) >= MANY:
            self._run(tokens[:-1], *self._reading)
            tokens = tokens[-1:]
        self._run(tokens, *self._writing)
        logits: Logits = self._logits.numpy()[0, 0]
        return logits

    def skim(self, tokens: Sequence[int]) -> None:
        """Read at least one more token, of which nobody asks what comes next."""
        reading = self._reading if len(tokens) >= MANY else None
        self._run(tokens, *(reading or self._writing))

    def _run(self, tokens: Sequence[int], session: Any, binding: Any) -> None:
        known = self.tokens
        self.tokens = []  # nothing is known for sure while the cache is written
        total = len(known) + len(tokens)
        binding.bind_cpu_input("input_ids", np.array([tokens], np.int64))
        binding.bind_cpu_input("seqlens_k", np.array([total - 1], np.int32))
        binding.bind_cpu_input("total_sequence_length", np.array(total, np.int32))
        session.run_with_iobinding(binding)
        self.tokens = [*known, *tokens]


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
