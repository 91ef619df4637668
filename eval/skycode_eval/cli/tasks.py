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
from skycode_eval.cli.terminal import console, red, told
from skycode_eval.messages import here, told_here
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
    with told(here("What was downloaded so far is kept.", "已下载的文件均已保留。")):
        chosen = [find(name) for name in names] if names else list(TASKS.values())
        sources = dict.fromkeys(source for task in chosen for source in task.sources)
        if not sources:
            english = "These tasks ship with SkyCode: there is nothing to download."
            console.print(here(english, "这些任务随 SkyCode 提供，无需下载。"))
            return
        failed = _download_all(list(sources))
        got = len(sources) - len(failed)
        english = f"{got} of {len(sources)} files are in {cache.folder()}"
        chinese = f"{len(sources)} 个文件中有 {got} 个在 {cache.folder()}"
        console.print(here(english, chinese), soft_wrap=True)
    if failed:
        raise typer.Exit(2)


def _tasks(data: Path | None) -> Table:
    english = ("task", "what", "problems", "data", "tools", "other wording")
    chinese = ("任务", "内容", "题数", "数据", "工具", "另一语言")
    table = Table(*map(here, english, chinese))
    for task in TASKS.values():
        complete = all(present(source, data) for source in task.sources)
        there, missing = here("here", "已有"), here("missing", "缺少")
        shown = f"[green]{there}[/green]" if complete else f"[yellow]{missing}[/yellow]"
        table.add_row(
            task.name,
            told_here(task.title),
            str(task.size),
            shown if task.sources else here("ships with SkyCode", "随 SkyCode 提供"),
            _tools(task),
            task.twin,
        )
    return table


def _tools(task: Task) -> str:
    language = languages.LANGUAGES.get(task.language)
    if language is None:
        return "[green]Python[/green]"
    if language.locate() is None:
        return f"[yellow]{told_here(language.missing())}[/yellow]"
    return f"[green]{', '.join(language.needs)}[/green]"


def _files(data: Path | None) -> Table:
    english = ("file", "here", "origin", "SHA-256", "licence")
    table = Table(*map(here, english, ("文件", "本机位置", "来源", "SHA-256", "许可证")))
    for column in table.columns:
        column.overflow = "fold"
    for source in dict.fromkeys(s for task in TASKS.values() for s in task.sources):
        found = present(source, data)
        doubt = "" if source.confirmed else here(" (of a copy)", "（取自副本）")
        sha256 = source.sha256 + doubt
        table.add_row(source.path, str(found or "-"), source.url, sha256, source.licence)
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
                red(error)
                bar.stop_task(row)
    return failed
