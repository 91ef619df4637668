"""`skycode models`: its commands and their parameters; the work is in modules loaded late."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from skycode_ls.cli.terminal import terminal_locale

models = typer.Typer(no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json")]
Name = Annotated[str, typer.Argument(metavar="NAME")]


@models.command("list")
def catalogue(as_json: AsJson = False) -> None:
    """List models."""
    from skycode_ls.cli.model_list import show

    show(as_json, terminal_locale())


@models.command()
def add(
    what: Annotated[str, typer.Argument(metavar="NAME|ID|PATH")],
    quantization: Annotated[str, typer.Option("--quantization", "-q")] = "int8",
    name: Annotated[str, typer.Option("--name", "-n")] = "",
    form: Annotated[str, typer.Option("--format")] = "",
    compare: Annotated[bool, typer.Option("--compare/--no-compare")] = True,
    keep: Annotated[bool, typer.Option("--keep")] = False,
) -> None:
    """Add a model."""
    from skycode_ls.cli.model_work import bring
    from skycode_ls.models.adding import Wish

    bring(Wish(what, quantization, name, form, compare, keep), terminal_locale())


@models.command()
def info(name: Name, as_json: AsJson = False) -> None:
    """Tell about a model."""
    from skycode_ls.cli.model_work import tell

    tell(name, as_json)


@models.command()
def verify(
    name: Name, reference: Annotated[Path | None, typer.Option("--reference", "-r")] = None
) -> None:
    """Check a model."""
    from skycode_ls.cli.model_work import check

    raise typer.Exit(check(name, reference, terminal_locale()))


@models.command()
def remove(name: Name, yes: Annotated[bool, typer.Option("--yes", "-y")] = False) -> None:
    """Remove a model."""
    from skycode_ls.cli.model_work import forget

    raise typer.Exit(forget(name, yes, terminal_locale()))


@models.command()
def use(name: Name) -> None:
    """Choose a model."""
    from skycode_ls.cli.model_work import choose

    choose(name, terminal_locale())
