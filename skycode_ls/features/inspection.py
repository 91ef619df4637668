"""What the model is given: the planned prompt in parts, and its true spelling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.detokenize import byte_level_spelling, sentencepiece_spelling
from skycode_ls.text import Prompt


@runtime_checkable
class Speller(Protocol):
    """A backend that can tell the tokens it will read."""

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the names of the tokens that the model sees."""
        ...


@dataclass(frozen=True)
class Part:
    """A piece of the prompt: where it comes from, its text and its length in tokens."""

    origin: str
    text: str
    tokens: int


@dataclass(frozen=True)
class Inspection:
    """The prompt in parts; `spelled` is the whole as the model reads it, cut to `room` tokens."""

    snippets: tuple[Part, ...]
    prefix: Part
    suffix: Part
    room: int
    spelled: Part | None


def inspect(backend: Backend, prompt: Prompt, room: int) -> Inspection:
    """Take a prompt apart with the model's own tokenizer."""

    def part(origin: str, text: str) -> Part:
        return Part(origin, text, backend.count(text))

    spelled = None
    if isinstance(backend, Speller):
        tokens = backend.spell(prompt, room)
        spelled = Part(backend.info.name, _joined(tokens), len(tokens))
    return Inspection(
        snippets=tuple(part(snippet.path, snippet.text) for snippet in prompt.snippets),
        prefix=part(prompt.path, prompt.prefix),
        suffix=part(prompt.path, prompt.suffix),
        room=room,
        spelled=spelled,
    )


def _joined(tokens: list[str]) -> str:
    """Turn token names back into text; a token that spans half a character shows as U+FFFD."""
    pieces = any(token.startswith("▁") for token in tokens)
    spelling = sentencepiece_spelling if pieces else byte_level_spelling
    return b"".join(map(spelling, tokens)).decode("utf-8", "replace")
