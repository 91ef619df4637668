"""`skycode eval report`, `compare` and `contamination`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from skycode_eval.cli.terminal import console, numbers, told

if TYPE_CHECKING:
    from skycode_eval.problem import Problem
    from skycode_eval.report.infilling import Floor

REPORT_EXAMPLES = """
**Examples**

    skycode eval report runs/humaneval-skycode-nano
    skycode eval report runs/humaneval-zh-skycode-nano --twin runs/humaneval-skycode-nano
"""
COMPARE_EXAMPLES = """
**Examples**

    skycode eval compare runs/old runs/new
    skycode eval compare runs/old runs/new -t 0.8 --k 1,10 --out difference.json
"""
CONTAMINATION_EXAMPLES = """
**Examples**

    skycode eval contamination sky40-en --corpus corpus/train/shell.jsonl.zst
    skycode eval contamination humaneval --corpus corpus --run runs/humaneval-skycode-nano
"""

Folder = Annotated[
    Path, typer.Argument(exists=True, file_okay=False, help="A run's folder, already scored.")
]
Data = Annotated[
    Path | None,
    typer.Option("--data", exists=True, help="The public set's file, or the folder it is in."),
]


def report(
    folder: Folder,
    twin: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Run of the task in the other language."),
    ] = None,
    data: Data = None,
    floors: Annotated[
        bool,
        typer.Option(help="Infilling: execute what empty middles and `pass` score, to compare."),
    ] = True,
    trust: Annotated[
        bool, typer.Option("--trust", help="Execute floors even where no sandbox can be built.")
    ] = False,
) -> None:
    """Show a run's scores and write report.json, report.md and report.html beside its samples.

    The page is one file that needs no network. A contamination.json in the folder is included.
    """
    from skycode_eval import contamination as overlap
    from skycode_eval import report as reports
    from skycode_eval import runs, tasks
    from skycode_eval.report import terminal

    with told():
        with console.status("reading the run"):
            run = runs.load(folder)
            task = tasks.find(run.task)
            other = runs.load(twin) if twin else None
            problems = task.load(data) if task.infilling else {}
            answered = {task_id for one in run.answers for task_id in one.counts()}
            problems = {task_id: problems[task_id] for task_id in problems if task_id in answered}
        lowest = _floors(problems, folder, floors, trust) if task.infilling else {}
        beside = folder / overlap.NAME
        known = overlap.read(beside) if beside.exists() else None
        middles = {task_id: problem.solution for task_id, problem in problems.items()}
        with console.status("resampling the problems"):
            made = reports.build(run, task, middles, lowest, other, known)
            written = reports.write(made, folder)
    terminal.show(made, console)
    for path in written:
        console.print(Text(str(path)), soft_wrap=True)


def compare(
    a: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="A run, already scored.")],
    b: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="The run to compare.")],
    k: Annotated[
        str | None, typer.Option("--k", help="By default the k each temperature is meant for.")
    ] = None,
    temperature: Annotated[
        list[float] | None,
        typer.Option("--temperature", "-t", help="By default all that both runs have."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Also write it all as JSON.")] = None,
) -> None:
    """Tell whether run B differs from run A: a paired bootstrap over the problems of both.

    The difference is B less A, with a 95 % interval; p is how often resampling the problems takes
    it to zero or past it, on both sides. Problems of one run alone are named and left out.
    """
    from skycode_eval import compare as comparing
    from skycode_eval import runs
    from skycode_eval.report import terminal

    with told():
        with console.status("reading the runs"):
            first, second = runs.load(a), runs.load(b)
        ks = numbers(k) if k else []
        with console.status("resampling the problems"):
            found = comparing.compare(first, second, ks, temperature or ())
        if out:
            document = {"a": str(a), "b": str(b), "compared": [one.to_json() for one in found]}
            out.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for letter, folder, run in (("A", a, first), ("B", b, second)):
        console.print(Text(f"{letter}: {run.task}, {run.model} ({folder})"), soft_wrap=True)
    console.print(terminal.comparisons(found))
    if first.about.get("problems", {}).get("sha256") != second.about.get("problems", {}).get(
        "sha256"
    ):
        console.print(Text("The runs were asked differently worded problems.", style="yellow"))
    for warning in (*first.warnings, *second.warnings):
        console.print(Text(f"not complete: {warning}", style="yellow"))
    if unpaired := sorted({task_id for one in found for task_id in one.unpaired}):
        text = f"In one run alone, left out: {', '.join(unpaired)}"
        console.print(Text(text, style="yellow"))


def contamination(
    task: Annotated[
        str, typer.Argument(metavar="TASK", help="As `skycode eval tasks` lists them.")
    ],
    corpus: Annotated[
        Path,
        typer.Option(exists=True, help="A training corpus: *.jsonl(.gz, .zst) of {text, ...}."),
    ],
    run: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="The run to keep it with, for its report."),
    ] = None,
    data: Data = None,
) -> None:
    """Find which problems a training corpus holds: 13 words in a row shared with it.

    Writes contamination.json into the run's folder, or here; `skycode eval report` then shows the
    scores with and without the problems found.
    """
    from skycode_eval import contamination as overlap
    from skycode_eval import tasks

    with told():
        problems = tasks.find(task).load(data)
        with _reading("reading the corpus") as show:
            found = overlap.measure(task, problems, corpus, show)
        path = (run or Path()) / overlap.NAME
        overlap.write(found, path)
    flagged = found.flagged
    read = f"{found.records:,} texts of {len(found.files)} files"
    console.print(f"{len(flagged)} of {len(problems)} problems share 13 words in a row with {read}")
    for task_id in flagged[:20]:
        one = found.problems[task_id]
        place = one.places[0]
        share = f"{100 * one.share:.0f} % ({one.found}/{one.runs})"
        console.print(Text(f"  {task_id}: {share}, {place.project} {place.path}"), soft_wrap=True)
    if len(flagged) > 20:
        console.print(f"  and {len(flagged) - 20} more")
    console.print(Text(str(path)), soft_wrap=True)


def _floors(
    problems: dict[str, Problem], folder: Path, wanted: bool, trust: bool
) -> dict[str, Floor]:
    from skycode_eval import floors as lowest
    from skycode_eval.sandbox.walls import SandboxError, choose
    from skycode_eval.score import default_workers

    if not wanted:
        return lowest.textual(problems)
    try:
        walls = choose(trust)
    except SandboxError as error:
        console.print(Text(f"floors of pass are not executed: {error}", style="yellow"))
        return lowest.textual(problems)
    with _reading("executing the floors") as show:
        return lowest.execute(problems, folder, walls, default_workers(), show)


@contextmanager
def _reading(what: str) -> Iterator[Callable[[int, int], None]]:
    columns = TextColumn(what), BarColumn(), TextColumn("{task.percentage:.0f} %")
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        bar = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(bar, completed=done, total=total)
