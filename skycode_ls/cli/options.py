"""`skycode settings`: every option, told from the one place where options are written."""

from __future__ import annotations

import ast
import inspect
import json
from dataclasses import asdict, dataclass, fields
from typing import Any, get_args, get_type_hints

from skycode_ls import settings
from skycode_ls.cli.terminal import open_console
from skycode_ls.messages import Locale, say
from skycode_ls.messages_settings import SETTINGS_ZH


@dataclass(frozen=True)
class Option:
    """One option as editors know it: `name` without the `skycode.` in front."""

    name: str
    type: str
    default: Any
    description: str
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


def show(as_json: bool, locale: Locale) -> None:
    """Print the options as a table, or as the JSON that VS Code calls configuration properties.

    The JSON is English, as editors have their own way of translating it.
    """
    if as_json:
        print(json.dumps(schema(), ensure_ascii=False, indent=2))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("name", "default", "does"):
        heading = say(f"settings.column.{name}", locale)
        table.add_column(heading, overflow="fold", no_wrap=name == "name")
    for option in options(locale):
        default = json.dumps(option.default, ensure_ascii=False)
        told = _told(option, locale).replace("[", r"\[")
        table.add_row(f"[cyan]{option.name}[/]", default, told)
    open_console().print(table)


def options(locale: Locale = "en") -> list[Option]:
    """Return every option in the order of the source, with what it does."""
    hints = get_type_hints(settings.Settings)
    described = _docstrings() if locale == "en" else SETTINGS_ZH
    found = []
    for field in fields(settings.Settings):
        kind, choices = _kind(hints[field.name])
        low, high = settings.BOUNDS.get(field.name, (None, None))
        name = settings.camel(field.name)
        default = list(field.default) if isinstance(field.default, tuple) else field.default
        found.append(Option(name, kind, default, described[field.name], choices, low, high))
    return found


def schema() -> dict[str, dict[str, Any]]:
    """Return the options as JSON Schema properties, keyed `skycode.NAME`."""
    properties = {}
    for option in options():
        entry = {key: value for key, value in asdict(option).items() if value not in (None, ())}
        del entry["name"]
        if choices := entry.pop("choices", None):
            entry["enum"] = list(choices)
        if option.type == "array":
            entry["items"] = {"type": "string"}
        properties[f"skycode.{option.name}"] = entry
    return properties


def _docstrings() -> dict[str, str]:
    """Map each field of Settings to the string that stands under it in the source."""
    (body,) = ast.parse(inspect.getsource(settings.Settings)).body
    assert isinstance(body, ast.ClassDef)
    found = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            assert isinstance(below, ast.Expr)
            assert isinstance(below.value, ast.Constant)
            found[field.target.id] = " ".join(str(below.value.value).split())
    return found


def _kind(hint: Any) -> tuple[str, tuple[str, ...]]:
    """Return the JSON type of a field, and its values if only some are allowed."""
    plain = {bool: "boolean", int: "integer", float: "number", str: "string"}
    if hint in plain:
        return plain[hint], ()
    values = get_args(hint)
    return ("array", ()) if Ellipsis in values else ("string", values)


def _told(option: Option, locale: Locale) -> str:
    """Return the description, with the allowed values behind it."""
    allowed = ("、" if locale == "zh" else ", ").join(option.choices)
    if option.minimum is not None:
        low, high = f"{option.minimum:g}", f"{option.maximum:g}"
        allowed = say("settings.range", locale, low=low, high=high)
    if not allowed:
        return option.description
    return (
        f"{option.description}（{allowed}）"
        if locale == "zh"
        else f"{option.description} ({allowed})"
    )
