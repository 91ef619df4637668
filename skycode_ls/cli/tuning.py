"""What `skycode finetune` shows: how far it is, and whether the model got better."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from skycode_ls.cli.terminal import open_console
from skycode_ls.messages import Locale, say
from skycode_ls.tuning.card import FIGURES, spelt
from skycode_ls.tuning.course import Outcome, Watch, Wish, finetune


def tune(wish: Wish, as_json: bool, locale: Locale) -> int:
    """Tune with progress on stderr, and print the figures; return 1 if nothing was registered."""
    with _progress(locale) as watch:
        outcome = finetune(wish, watch)
    if as_json:
        print(json.dumps(outcome.told(), ensure_ascii=False, indent=2))
    else:
        _show(outcome, locale)
    if outcome.folder:
        done = say("tuning.done", locale, name=outcome.name, folder=outcome.folder)
        open_console(stderr=as_json).print(done, soft_wrap=True)
        return 0
    open_console(stderr=True).print(say("tuning.worse", locale), style="red", soft_wrap=True)
    return 1


def _show(outcome: Outcome, locale: Locale) -> None:
    from rich.table import Table

    told = outcome.told()
    console = open_console()
    used = {**told, "tokens": f"{outcome.tokens:,}"}
    console.print(say("tuning.used", locale, **used), soft_wrap=True)
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("")
    for when in ("before", "after"):
        table.add_column(say(f"tuning.{when}", locale), justify="right")
    for figure in FIGURES:
        values = (spelt(figure, told[when][figure]) for when in ("before", "after"))
        table.add_row(say(f"tuning.{figure}", locale), *values)
    console.print(table)


@contextmanager
def _progress(locale: Locale) -> Iterator[Watch]:
    """Yield whom to tell of stages and of how far they are; each stage has a line that moves."""
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
    from rich.progress import TimeElapsedColumn as Elapsed

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), Elapsed())
    with Progress(
        *columns, TextColumn("{task.fields[told]}"), console=open_console(stderr=True)
    ) as bar:

        def finish() -> None:
            for task in bar.task_ids[-1:]:
                bar.update(task, completed=1, total=1, told="")

        def stage(name: str) -> None:
            finish()
            bar.add_task(say(f"tuning.stage.{name}", locale), total=None, told="")

        def progress(share: float, said: dict[str, Any]) -> None:
            told = ""
            if "left" in said:
                left = timedelta(seconds=round(said["left"]))
                told = say("tuning.left", locale, left=left, loss=f"{said['loss']:.2f}")
            bar.update(bar.task_ids[-1], completed=share, total=1, told=told)

        yield Watch(stage, progress)
        finish()
