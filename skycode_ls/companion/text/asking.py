"""From an order to a prompt, in the way that the kind of model understands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from skycode_ls.companion.text import chat
from skycode_ls.companion.text.instructions import FRAMES, INSTRUCTIONS, LANGUAGES
from skycode_ls.companion.text.lexicon import Ready, ready
from skycode_ls.companion.text.model import TextModel
from skycode_ls.companion.text.order import Order
from skycode_ls.companion.text.presets import Preset
from skycode_ls.companion.text.sentences import gap, sentences
from skycode_ls.companion.text.spelling import parts
from skycode_ls.companion.text.tongue import written_in
from skycode_ls.messages import SkyError
from skycode_ls.text import Message, Prompt


@dataclass(frozen=True)
class Question:
    """What the model gets; `ends` are strings that end its answer, besides those asked for.

    An answer that `goes_on` belongs to the prompt's end, white space and all.
    """

    prompt: Prompt
    ends: tuple[str, ...] = ()
    goes_on: bool = False
    ready: Ready | None = None
    """The text as our own model is given it; an answer to it may have signs for words."""


def question(order: Order, model: TextModel) -> Question:
    """Put an order to a model.

    SkyError text.not_learnt if it cannot do it, or text.bad_template.
    """
    goes_on = order.preset.name == "continue"
    if model.kind == "tasks":
        task = _task(order, model)
        given = ready(model.folder, task, order.given)
        spelt = parts(task, given.given, given.draft)
        return Question(Prompt("", spelt=spelt), goes_on=goes_on, ready=given)
    if model.kind == "plain":
        words = _framed(order)
        # On disk the text goes in as it is: a family that infills would put markers around it.
        here = Prompt("", spelt=(model.bos, words)) if model.folder.name else Prompt(words)
        return Question(here, order.preset.ends, goes_on)
    messages = conversation(order)
    if not model.template:
        return Question(Prompt("", messages=messages))
    return Question(Prompt("", spelt=chat.spelt(model.folder, model.template, messages)))


def one_by_one(order: Order, model: TextModel) -> Iterator[tuple[Order | str, str]]:
    """Yield what makes up an order, and what stands behind each one's answer.

    A small model translates sentence by sentence, and what has no word of the other language is its
    own translation; all else is asked at once.
    """
    if model.kind != "tasks" or order.preset.name != "translate":
        yield order, ""
        return
    foreign = _LATIN if order.to == "zh" else _HAN
    for one, white in sentences(order.given):
        has_words = foreign.search(one)
        yield replace(order, given=one) if has_words else one, gap(white, order.to)


_LATIN, _HAN = re.compile(r"[A-Za-z]"), re.compile(r"[㐀-鿿]")


def able(model: TextModel, preset: Preset) -> bool:
    """Tell whether a model can be asked for a preset at all, in one direction at least."""
    return model.kind != "tasks" or any(task in model.tasks for task in preset.tasks)


def conversation(order: Order) -> tuple[Message, ...]:
    """Return what a chat model is told: the instruction, and the prompt as the user's turn."""
    told = _in(order, INSTRUCTIONS)
    given = order.given or _in(order, _NOTHING_GIVEN)
    if order.preset.name != "dialogue":
        return Message("system", told), Message("user", given)
    return Message("system", told), *turns(given)


def turns(given: str) -> tuple[Message, ...]:
    """Return the turns of a conversation whose lines say who speaks, or one turn without that."""
    if not _TURN.match(given):
        return (Message("user", given),)
    found: list[Message] = []
    for line in given.splitlines():
        if spoken := _TURN.match(line):
            role = "user" if spoken[1].casefold() in _ASKS else "assistant"
            found.append(Message(role, spoken[2]))
        elif found:
            found[-1] = Message(found[-1].role, f"{found[-1].content}\n{line}")
    return tuple(Message(one.role, one.content.strip()) for one in found)


def _task(order: Order, model: TextModel) -> str:
    """Return the name of the task that the model has learnt for this."""
    task = order.preset.task(order.to)
    if task not in model.tasks:
        able = ", ".join(sorted(model.tasks)) or "-"
        raise SkyError("text.not_learnt", preset=order.preset.name, name=model.name, able=able)
    return task


def _framed(order: Order) -> str:
    given = order.given
    if order.preset.name == "dialogue":
        labels = _LABELS[order.to == "zh"]
        lines = [f"{labels[one.role]}{one.content}" for one in turns(given)]
        given = "\n".join(lines).removeprefix(labels["user"])
    return _in(order, FRAMES).replace("{given}", given)


def _in(order: Order, table: dict[str, tuple[str, str]]) -> str:
    """Return a preset's words in the language of the prompt, the answer's language named in it.

    Code is in no language of people: there the answer's own is taken.
    """
    coded = order.preset.name in ("comment", "commit", "explain") or not order.given
    chinese = (order.to if coded else written_in(order.given)) == "zh"
    return table[order.preset.name][chinese].replace("{language}", LANGUAGES[order.to][chinese])


_NOTHING_GIVEN = dict.fromkeys(FRAMES, ("A theme of your choice.", "题目自拟。"))
_TURN = re.compile(
    r"\s*(用户|我|问|甲|user|human|you|助手|答|乙|assistant|ai|bot)\s*[:：]\s*(.*)", re.IGNORECASE
)
_ASKS = ("用户", "我", "问", "甲", "user", "human", "you")
_LABELS = (
    {"user": "User: ", "assistant": "Assistant: "},
    {"user": "用户：", "assistant": "助手："},
)
