"""`skycode finetune`: its parameters; the work is in modules loaded late."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from skycode_ls.cli.terminal import terminal_locale


def finetune(
    path: Annotated[Path, typer.Argument(metavar="PATH")],
    model: Annotated[str, typer.Option("--model", "-m", metavar="NAME")] = "skycode-nano",
    name: Annotated[str, typer.Option("--name", "-n")] = "",
    minutes: Annotated[float, typer.Option("--minutes", min=0.1, max=10_000)] = 10.0,
    reference: Annotated[Path | None, typer.Option("--reference", "-r")] = None,
    threads: Annotated[int, typer.Option("--threads", min=0, max=256)] = 0,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Tune a model."""
    from skycode_ls.cli.tuning import tune
    from skycode_ls.tuning.course import Wish

    wish = Wish(path, model, name, minutes, reference, threads)
    raise typer.Exit(tune(wish, as_json, terminal_locale()))
