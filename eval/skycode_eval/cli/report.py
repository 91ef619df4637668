"""`skycode eval report` and `skycode eval compare`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from skycode_eval.cli.terminal import console, numbers, reading, told, yellow
from skycode_eval.messages import here, told_here

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
        with console.status(here("reading the run", "正在读取运行")):
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
        with console.status(here("resampling the problems", "正在对题目重采样")):
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
        with console.status(here("reading the runs", "正在读取运行")):
            first, second = runs.load(a), runs.load(b)
        ks = numbers(k) if k else []
        with console.status(here("resampling the problems", "正在对题目重采样")):
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
        yellow("The runs were asked differently worded problems.", "两次运行的题面不同。")
    for warning in (*first.warnings, *second.warnings):
        yellow(f"not complete: {warning}", f"不完整：{told_here(warning)}")
    if unpaired := sorted({task_id for one in found for task_id in one.unpaired}):
        names = ", ".join(unpaired)
        yellow(f"In one run alone, left out: {names}", f"只在一次运行中出现，未计入：{names}")


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
        yellow(f"floors of pass are not executed: {error}", f"未执行对照填法：{told_here(error)}")
        return lowest.textual(problems)
    with reading(here("executing the floors", "正在执行对照填法")) as show:
        return lowest.execute(problems, folder, walls, default_workers(), show)
