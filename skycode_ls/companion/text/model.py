"""Which model writes, and what kind of model that is: how it wants to be asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from skycode_ls.companion.text import chat
from skycode_ls.engine.backends.peer import PREFIX, parse
from skycode_ls.engine.formats import FORMATS
from skycode_ls.messages import SkyError
from skycode_ls.models import choice
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings

Kind = Literal["chat", "plain", "tasks"]
"""A model of conversations, one that goes on with texts, or one that was trained on our tasks."""

TIERS: dict[str, str] = {"tianshu": "text_model", "yaoguang": "text_quality_model"}
"""The tiers of SkyText by the setting that names their model: the quick one and the good one."""

NANO = "skytext-nano"
TRANSLATOR = "skytext-nano-translator"
"""Does the translations that skytext-nano is asked for: no model so small has room for both."""


@dataclass(frozen=True)
class TextModel:
    """What must be known of a model to ask it; `tasks` are those that it has learnt."""

    name: str
    kind: Kind
    folder: Path = Path()
    template: str = ""
    bos: str = ""
    tasks: Mapping[str, Any] = field(default_factory=dict)

    @property
    def light(self) -> bool:
        """Tell whether it is loaded so quickly that every answer may begin with that."""
        weights = self.folder / "model.bin"
        return weights.is_file() and weights.stat().st_size < _LIGHT


_LIGHT = 100_000_000


def chosen(settings: Settings, tier: object, model: object) -> tuple[str, str]:
    """Return the tier and the model's name; a model that is named needs no tier.

    Raises SkyError: text.bad_tier, text.bad_model or text.no_quality_model.
    """
    if model is not None and not isinstance(model, str):
        raise SkyError("text.bad_model", value=repr(model)[:60])
    if tier in (None, ""):
        tier = "" if model else next(iter(TIERS))
    if not isinstance(tier, str) or (tier and tier not in TIERS):
        raise SkyError("text.bad_tier", tier=str(tier)[:40], known=", ".join(TIERS))
    if model:
        return tier, model
    name: str = getattr(settings, TIERS[tier])
    if not name:
        raise SkyError("text.no_quality_model", file=choice.path())
    return tier, name


def examine(name: str) -> TextModel:
    """Find out how a model is to be asked; reads files, so call it on the engine's thread.

    Raises the SkyErrors of finding a model, text.no_nano, text.no_template for a model of
    conversations whose template is gone, and text.bad_template.
    """
    if name.startswith(PREFIX):
        return TextModel(name, "chat" if parse(name).chat else "plain")
    if name.startswith("scripted:"):
        return TextModel(name, "plain")
    files = find_text_model(name)
    if files.format == NANO:
        tasks = _tasks(files.folder)
        if name == NANO:
            tasks = {**tasks, **_translations()}
        return TextModel(files.name, "tasks", files.folder, tasks=tasks)
    template = chat.template_of(files.folder)
    if not template and _converses(files.folder):
        raise SkyError("text.no_template", name=files.name, file=files.folder / chat.DESCRIPTION)
    form = FORMATS.get(files.format)
    bos = form.bos if form else ""
    return TextModel(files.name, "chat" if template else "plain", files.folder, template, bos)


def doing(name: str, preset: str) -> str:
    """Return the name of the model that does what a model is asked for."""
    return TRANSLATOR if name == NANO and preset == "translate" else name


def learnt() -> Mapping[str, Any]:
    """Return the tasks that the embedded model has learnt; none if it is not there."""
    try:
        return examine(NANO).tasks
    except SkyError:
        return {}


def find_text_model(name: str) -> Any:
    """Find a model on disk; SkyError text.no_nano if the one that is missing is our own."""
    try:
        return find(name)
    except SkyError as error:
        if name in (NANO, TRANSLATOR) and error.key in ("model.unknown", "model.missing_file"):
            raise SkyError("text.no_nano", file=choice.path()) from error
        if error.key == "model.unknown":
            raise SkyError("text.unknown_model", **error.values) from error
        raise


def _translations() -> Mapping[str, Any]:
    """Return the tasks that the embedded translator has learnt; none if it is not there."""
    try:
        return examine(TRANSLATOR).tasks
    except SkyError:
        return {}


def _tasks(folder: Path) -> Mapping[str, Any]:
    """Return what our own model has learnt: by task, what its card.json says was measured."""
    path = folder / "card.json"
    try:
        tasks = json.loads(path.read_text(encoding="utf-8"))["tasks"]
        return dict(tasks)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SkyError("model.bad_description", file=path, error=repr(error)) from error


def _converses(folder: Path) -> bool:
    """Tell whether the tokens are those of a model of conversations."""
    text = (folder / "tokenizer.json").read_text(encoding="utf-8", errors="replace")
    added = text.partition('"model":')[0]
    return any(f'"{marker}"' in added for marker in chat.MARKERS)
