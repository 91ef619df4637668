"""`skycode eval tasks` and `skycode eval data`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from skycode_eval import cache, languages
from skycode_eval.cli.terminal import console, told
from skycode_eval.tasks import TASKS, Task, TaskError, find
from skycode_eval.tasks.sources import Source, download, present

DATA_EXAMPLES = """
**Examples**

    skycode eval data                           all public sets, some 5 MB
    skycode eval data humaneval pack-java

Without a connection, put the files elsewhere and name the folder, laid out as the first column of
`skycode eval tasks --files`:

    SKYCODE_EVAL_DATA=/media/sets skycode eval run humaneval
"""


def tasks(
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            exists=True,
            file_okay=False,
            help="Folder of sets; by default $SKYCODE_EVAL_DATA and the user's cache.",
        ),
    ] = None,
    files: Annotated[
        bool, typer.Option("--files", help="List the files: origin, checksum, licence.")
    ] = False,
) -> None:
    """List the tasks, and which of them can run here: whose data and compilers are present."""
    with told():
        console.print(_files(data) if files else _tasks(data))


def data(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[TASK]...", help="By default every task.")
    ] = None,
) -> None:
    """Download public sets to the user's cache, at a pinned revision, checked by SHA-256.

    What is there already is kept. A file of another checksum is refused.
    """
    with told("What was downloaded so far is kept."):
        chosen = [find(name) for name in names] if names else list(TASKS.values())
        sources = dict.fromkeys(source for task in chosen for source in task.sources)
        if not sources:
            console.print("These tasks ship with SkyCode: there is nothing to download.")
            return
        failed = _download_all(list(sources))
        got = len(sources) - len(failed)
        console.print(f"{got} of {len(sources)} files are in {cache.folder()}")
    if failed:
        raise typer.Exit(2)


def _tasks(data: Path | None) -> Table:
    table = Table("task", "what", "problems", "data", "tools", "other wording")
    for task in TASKS.values():
        here = all(present(source, data) for source in task.sources)
        shown = "[green]here[/green]" if here else "[yellow]missing[/yellow]"
        table.add_row(
            task.name,
            task.title,
            str(task.size),
            shown if task.sources else "ships with SkyCode",
            _tools(task),
            task.twin,
        )
    return table


def _tools(task: Task) -> str:
    language = languages.LANGUAGES.get(task.language)
    if language is None:
        return "[green]Python[/green]"
    if language.locate() is None:
        return f"[yellow]{language.missing()}[/yellow]"
    return f"[green]{', '.join(language.needs)}[/green]"


def _files(data: Path | None) -> Table:
    table = Table("file", "here", "origin", "SHA-256", "licence")
    for column in table.columns:
        column.overflow = "fold"
    for source in dict.fromkeys(s for task in TASKS.values() for s in task.sources):
        found = present(source, data)
        table.add_row(source.path, str(found or "-"), source.url, source.sha256, source.licence)
    return table


def _download_all(sources: list[Source]) -> list[Source]:
    """Download each source; return those that could not be had, said in red."""
    failed = []
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console) as bar:
        for source in sources:
            row = bar.add_task(source.path, total=None)

            def show(done: int, total: int, row: TaskID = row) -> None:
                bar.update(row, completed=done, total=total or None)

            try:
                path = download(source, show)
                size = path.stat().st_size
                bar.update(row, completed=size, total=size)
            except TaskError as error:
                failed.append(source)
                bar.console.print(f"[red]{error}[/red]", soft_wrap=True)
                bar.stop_task(row)
    return failed
