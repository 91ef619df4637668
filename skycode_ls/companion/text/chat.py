"""A conversation in the spelling of its model: the chat template of its own tokenizer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from skycode_ls.messages import SkyError
from skycode_ls.text import Message

DESCRIPTION = "tokenizer_config.json"
"""Has the template, unless a file of its own does; see
https://huggingface.co/docs/transformers/chat_templating."""
TEMPLATE = "chat_template.jinja"

MARKERS = ("<|im_start|>", "[INST]", "<start_of_turn>", "<|start_header_id|>", "<|user|>")
"""Tokens that only models of conversations have."""


def template_of(folder: Path) -> str:
    """Return a model's template, empty if it has none; SkyError text.bad_template if unreadable."""
    try:
        if (folder / TEMPLATE).is_file():
            return (folder / TEMPLATE).read_text(encoding="utf-8")
        found = _described(folder).get("chat_template", "")
    except (OSError, ValueError) as error:
        raise SkyError("text.bad_template", folder=folder, error=error) from error
    if isinstance(found, list):  # several, by name
        named = {one.get("name"): one.get("template") for one in found if isinstance(one, dict)}
        found = named.get("default", "")
    return found if isinstance(found, str) else ""


def spelt(folder: Path, template: str, messages: Sequence[Message]) -> tuple[str, ...]:
    """Return the conversation up to where the answer begins, as `Prompt.spelt` has it.

    A template that knows no system message gets its words in front of the first other one.
    SkyError text.bad_template if the template fails on that too.
    """
    try:
        return _rendered(folder, template, messages)
    except Exception as error:  # a template is a program: it may fail in any way
        if messages and messages[0].role == "system" and len(messages) > 1:
            first, second, *rest = messages
            joined = Message(second.role, f"{first.content}\n\n{second.content}")
            return spelt(folder, template, [joined, *rest])
        raise SkyError("text.bad_template", folder=folder, error=error) from error


def _rendered(folder: Path, template: str, messages: Sequence[Message]) -> tuple[str, ...]:
    """Render with a place-holder for each message, so that no markers in the words count."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    sandbox = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    sandbox.globals["raise_exception"] = _refuse
    sandbox.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
    sandbox.filters["tojson"] = lambda value, **_: json.dumps(value, ensure_ascii=False)
    holders = {_HOLDER.format(place): one.content for place, one in enumerate(messages)}
    turns = [
        {"role": one.role, "content": holder} for holder, one in zip(holders, messages, strict=True)
    ]
    whole = sandbox.from_string(template).render(
        messages=turns, add_generation_prompt=True, enable_thinking=False, **_specials(folder)
    )
    return _parted(whole, holders)


_HOLDER = "\ue000{}\ue001"


def _parted(whole: str, holders: dict[str, str]) -> tuple[str, ...]:
    """Split at the place-holders: markup and words in turn."""
    parts: list[str] = []
    for holder, words in holders.items():
        markup, found, whole = whole.partition(holder)
        if not found:
            raise ValueError("the template leaves a message out")
        parts += [markup, words]
    return (*parts, whole)


def _specials(folder: Path) -> dict[str, str]:
    """Return the tokens that templates name, such as `bos_token`."""
    found = {}
    for key, value in _described(folder).items():
        if key.endswith("_token"):
            text = value.get("content") if isinstance(value, dict) else value
            found[key] = text if isinstance(text, str) else ""
    return found


def _described(folder: Path) -> dict[str, Any]:
    path = folder / DESCRIPTION
    value = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return value if isinstance(value, dict) else {}


def _refuse(reason: object) -> None:
    raise ValueError(str(reason))
