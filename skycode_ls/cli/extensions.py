"""Commands that other installed packages add: `skycode eval` is one of them.

A package names them in its entry points of the group `skycode.commands`, each the place of a Typer
application. None is imported before it is asked for, or listed by `skycode --help`.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from skycode_ls.cli.terminal import terminal_locale
from skycode_ls.messages import SkyError

Command = Any
"""Typer's command class lies in another module with each version of it."""

GROUP = "skycode.commands"


class ExtensibleGroup(TyperGroup):
    """Our own commands and, after them, those of the extensions."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return all names; our own come first and cannot be taken over."""
        own = super().list_commands(ctx)
        return [*own, *(name for name in _found() if name not in own)]

    def get_command(self, ctx: Any, cmd_name: str) -> Command:
        """Return a command, importing it if it is an extension's."""
        own = super().get_command(ctx, cmd_name)
        if own is not None or cmd_name not in (found := _found()):
            return own
        return _load(found[cmd_name])


def _found() -> dict[str, EntryPoint]:
    return {point.name: point for point in sorted(entry_points(group=GROUP))}


def _load(point: EntryPoint) -> Command:
    try:
        command: Command = typer.main.get_command(point.load())
    except Exception as error:  # an extension that is broken must not take `skycode` with it
        return _broken(point, f"{type(error).__name__}: {error}")
    command.name = point.name
    return command


def _broken(point: EntryPoint, error: str) -> Command:
    """Return a command that says what is wrong, and that lists as such."""
    failure = SkyError("cli.broken_extension", name=point.name, place=point.value, error=error)

    def refuse() -> None:
        raise failure

    settings = {"ignore_unknown_options": True, "allow_extra_args": True}
    text = failure.text(terminal_locale())
    return TyperCommand(point.name, callback=refuse, help=text, context_settings=settings)
