"""The seam between SkyCode and whatever runs a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling


@dataclass(frozen=True)
class ModelInfo:
    """What a loaded model is: `context` in tokens, `load_seconds` as measured."""

    name: str
    backend: str
    device: str = "cpu"
    compute_type: str = "default"
    threads: int = 1
    context: int = 2048
    infills: bool = True
    reads_others: bool = True
    """Whether snippets of other files may stand in its prompts."""
    remembers: bool = False
    """Whether a prompt that was read before need not be read again."""
    searches: bool = False
    """Whether it can follow several beginnings of a line: see `Sampling.beams`."""
    mixes: bool = False
    """Whether it makes likelier what followed the same words nearby; see `Mixes`."""
    load_seconds: float = 0.0
    notice: SkyError | None = None
    """Why this is not the model that was asked for, if it is another in its stead."""


class Backend(Protocol):
    """A loaded model; used by one thread only."""

    @property
    def info(self) -> ModelInfo:
        """Tell what was loaded, and where."""
        ...

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes."""
        ...

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the model's words for `prompt`, cut to `room` tokens; closing the iterator stops.

        Ends at the model's own end marker, at a stop string (not included) or at `max_tokens`.
        """
        ...

    def close(self) -> None:
        """Free the model's memory; the object is unusable afterwards."""
        ...


@runtime_checkable
class Mixes(Protocol):
    """A backend that uses `Prompt.corpus`, which has to be spelt as its own prompts are."""

    def encode(self, text: str) -> list[int]:
        """Return the tokens of plain text; safe in many threads."""
        ...
