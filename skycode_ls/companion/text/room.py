"""How much a model can read and write for one order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, runtime_checkable

from skycode_ls.companion.text.asking import Question
from skycode_ls.companion.text.order import Order
from skycode_ls.engine.backend import Backend
from skycode_ls.messages import SkyError
from skycode_ls.text import Prompt


@runtime_checkable
class _Speller(Protocol):
    def spell(self, prompt: Prompt, room: int) -> list[str]: ...


def most_tokens(order: Order, backend: Backend) -> int:
    """Return the most tokens of the answer: as asked, but never over half of what fits."""
    return min(order.parameters.generate_length, backend.info.context // 2)


def fitted(
    order: Order, backend: Backend, ask: Callable[[Order], Question]
) -> tuple[Question, int, bool]:
    """Return what to ask, its length in tokens, and whether the prompt had to be cut for it.

    SkyError text.too_long if it may not be cut.
    """
    room = backend.info.context - most_tokens(order, backend)
    asked, shortened = ask(order), order.shortened
    tokens = _count(backend, asked.prompt)
    while tokens > room:
        if not order.preset.shortens or len(order.given) < _SHORTEST:
            told = {"tokens": tokens, "room": room, "name": backend.info.name}
            raise SkyError("text.too_long", **told)
        keep = int(len(order.given) * min(0.9, 0.95 * room / tokens))
        order, shortened = replace(order, given=order.given[:keep] + "\n…"), True
        asked = ask(order)
        tokens = _count(backend, asked.prompt)
    return asked, tokens, shortened


_SHORTEST = 64
_ANY = 1 << 22


def _count(backend: Backend, prompt: Prompt) -> int:
    if isinstance(backend, _Speller):
        return len(backend.spell(prompt, _ANY))
    words = [prompt.prefix, *prompt.spelt, *(one.content for one in prompt.messages)]
    return sum(backend.count(text) for text in words if text)
