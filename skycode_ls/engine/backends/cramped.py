"""A model on a GPU whose memory may run out: shorter prompts first, and then the CPU."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.engine.backends.device import is_out_of_memory
from skycode_ls.engine.batch import Answer, Batches, Halted
from skycode_ls.engine.score import Score, Scores
from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling

LEAST = 128
"""Tokens; a prompt that is cut further than this is not worth a GPU."""


class Local(Backend, Batches, Scores, Protocol):
    """A model on this machine, and all that is asked of one."""


class CrampedBackend:
    """Asks the model on the GPU; what does not fit there is asked again, with half the prompt.

    If that is too little, `open_on_cpu` opens the model there, and the GPU's memory is freed.
    `info.notice` says what was given up. Both hold until the model is loaded again.
    """

    def __init__(self, gpu: Local, open_on_cpu: Callable[[], Local]) -> None:
        self._inner = gpu
        self._open_on_cpu = open_on_cpu
        self._limit = gpu.info.context
        self._notice: SkyError | None = gpu.info.notice

    @property
    def info(self) -> ModelInfo:
        """Tell where the model runs now; `context` is what still fits."""
        info = self._inner.info
        return replace(info, context=min(info.context, self._limit), notice=self._notice)

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes."""
        return self._inner.count(text)

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the tokens that the model sees for `prompt`."""
        return self._inner.spell(prompt, min(room, self._limit))

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the model's words; see `Backend.generate`. Words that broke off just end."""
        said = False
        while True:
            limit = min(room, self._limit)
            try:
                for piece in self._inner.generate(prompt, sampling, limit):
                    said = said or bool(piece.text)
                    yield piece
                return
            except RuntimeError as error:
                self._give_way(error, limit)
                if said:
                    return

    def batch(
        self, prompt: Prompt, sampling: Sampling, room: int, count: int, halted: Halted
    ) -> list[Answer]:
        """Return `count` answers drawn side by side; see `Batches`."""
        return self._inner.batch(prompt, sampling, min(room, self._limit), count, halted)

    def score(self, prompt: Prompt, words: str, room: int) -> Score:
        """Return how likely the model is to write `words`; see `Scores`."""
        return self._inner.score(prompt, words, min(room, self._limit))

    def close(self) -> None:
        """Free the model's memory, wherever it is."""
        self._inner.close()

    def _give_way(self, error: RuntimeError, tried: int) -> None:
        """Halve the prompts or leave the GPU; any other error is raised again."""
        info = self._inner.info
        if info.device == "cpu" or not is_out_of_memory(error):
            raise error
        if tried // 2 >= LEAST:
            self._limit = tried // 2
            self._notice = SkyError("device.cramped", name=info.name, tokens=self._limit)
            return
        self._inner.close()  # first: the GPU is needed by others too
        self._inner = self._open_on_cpu()
        self._limit = self._inner.info.context
        self._notice = SkyError("device.left_full", name=info.name)
