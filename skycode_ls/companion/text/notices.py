"""What has to be said beside an answer: what had no effect, and what to expect of the model."""

from __future__ import annotations

from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.model import TextModel
from skycode_ls.companion.text.order import Order
from skycode_ls.companion.text.parameters import Parameters
from skycode_ls.companion.text.room import most_tokens
from skycode_ls.engine.backend import Backend
from skycode_ls.messages import SkyError

WITHOUT_EFFECT: dict[str, tuple[str, ...]] = {
    "openai": ("top_k", "repetition_penalty", "min_len"),
    "scripted": ("top_p", "top_k", "repetition_penalty", "min_len", "temperature"),
}
"""Parameters that a backend cannot follow, besides `length_penalty`, which is for beams alone.

OpenAI's protocol has no name for those: https://platform.openai.com/docs/api-reference/chat.
"""

_NEUTRAL = Parameters(top_k=0, repetition_penalty=1.0, length_penalty=1.0, min_len=0)


def notices(
    order: Order,
    backend: Backend,
    model: TextModel,
    finish: str,
    cut: bool,
    tries: int,
    checks: tuple[Check, ...],
) -> tuple[SkyError, ...]:
    """Return what to say, each as the SkyError that holds its words."""
    name, kind = backend.info.name, backend.info.backend
    found = []
    if model.kind == "plain" and order.preset.name != "continue" and kind != "scripted":
        found.append(SkyError("text.plain_model", name=name, preset=order.preset.name))
    if model.kind == "tasks" and order.preset.name == "translate":
        found.append(SkyError("text.rough_translation", name=name))
    if idle := [name for name in _idle(kind) if _matters(order, name)]:
        found.append(SkyError("text.no_effect", names=", ".join(idle), backend=kind))
    if order.parameters.length_penalty != 1.0:
        found.append(SkyError("text.no_beams"))
    most = most_tokens(order, backend)
    felt = finish == "length" or "generate_length" in order.insisted
    if felt and most < order.parameters.generate_length:
        found.append(SkyError("text.less_room", most=most, name=name))
    if cut:
        found.append(SkyError("text.shortened"))
    if finish == "bad_word":
        found.append(SkyError("text.ended_early"))
    if order.preset.tidy and not all(one.passed for one in checks):
        found.append(SkyError("text.wrong_form", tries=tries))
    return tuple(found)


def _idle(kind: str) -> tuple[str, ...]:
    return WITHOUT_EFFECT.get(kind, ())


def _matters(order: Order, name: str) -> bool:
    """Tell whether somebody asked for this parameter, and for more than to leave it out."""
    value = getattr(order.parameters, name)
    return name in order.insisted and value != getattr(_NEUTRAL, name)
