"""`skycode eval score` and `skycode eval self-test`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from skycode_eval import score as scoring
from skycode_eval.files import FileError, read_problems, read_samples
from skycode_eval.problem import Problem, Sample, Status
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import MEBI, Limits
from skycode_eval.sandbox.walls import SandboxError, Walls, choose

app = typer.Typer(help="Measure code completion: pass@k in a sandbox.", no_args_is_help=True)
_console = Console()

Trust = Annotated[
    bool, typer.Option("--trust", help="Run even where nothing keeps samples from your files.")
]


@app.command()
def score(
    samples: Annotated[
        Path,
        typer.Argument(
            exists=True,
            dir_okay=False,
            help="JSONL(.gz) of {task_id, completion}, or of {prompt, samples: [...]}.",
        ),
    ],
    data: Annotated[
        Path,
        typer.Option(
            "--data", exists=True, dir_okay=False, help="JSONL(.gz) of problems, as HumanEval's."
        ),
    ],
    k: Annotated[str, typer.Option("--k", help="For which k to estimate pass@k.")] = "1,10,100",
    out: Annotated[
        Path | None,
        typer.Option(help="Results file; by default beside the samples, *.results.jsonl."),
    ] = None,
    workers: Annotated[
        int, typer.Option(min=0, help="Sandboxes side by side; 0: two for each processor.")
    ] = 0,
    timeout: Annotated[float, typer.Option(min=0.1, help="Wall seconds for each sample.")] = 3.0,
    processor_time: Annotated[int, typer.Option(min=1, help="Processor seconds for each.")] = 1,
    memory: Annotated[int, typer.Option(min=64, help="MiB for each process.")] = 1024,
    partial: Annotated[
        bool, typer.Option("--partial", help="Allow problems without any sample.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Run each sample against its problem's tests and print pass@k.

    Verdicts are kept as they come: the same command goes on after a kill, and costs nothing when
    all is judged. A sample never sees the values expected of it, and runs without network, files
    or other processes in sight.
    """
    try:
        ks = _ks(k)
        walls = choose(trust)
        problems = read_problems(data)
        asked = list(read_samples(samples, problems))
        _refuse_gaps(problems, asked, partial)
        limits = Limits(processor_time, timeout, memory * MEBI)
        with Results(out or scoring.results_path(samples), limits, walls) as results:
            rows = _run(problems, asked, results, walls, limits, workers)
    except (FileError, SandboxError) as error:
        _console.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None
    found = scoring.summarise(rows, ks)
    _print(found, results.path)
    if found.refused or found.total(Status.HARNESS):
        raise typer.Exit(1)


@app.command("self-test")
def self_test(trust: Trust = False) -> None:
    """Attack the sandbox and print what was blocked and by which layer."""
    from skycode_eval import selftest

    try:
        walls = choose(trust)
    except SandboxError as error:
        _console.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None
    if not selftest.run(walls, _console):
        raise typer.Exit(1)


def _ks(text: str) -> list[int]:
    try:
        ks = sorted({int(part) for part in text.split(",")})
    except ValueError:
        ks = []
    if not ks or ks[0] < 1:
        raise FileError(f"--k wants numbers from 1 up, such as 1,10,100, not {text!r}")
    return ks


def _refuse_gaps(problems: dict[str, Problem], samples: list[Sample], partial: bool) -> None:
    answered = {sample.task_id for sample in samples}
    missing = [task_id for task_id in problems if task_id not in answered]
    if missing and not (partial and answered):
        shown = ", ".join(missing[:5]) + (", ..." if len(missing) > 5 else "")
        raise FileError(
            f"{len(missing)} of {len(problems)} problems have no sample ({shown}); "
            "--partial scores the others alone"
        )


def _run(
    problems: dict[str, Problem],
    samples: list[Sample],
    results: Results,
    walls: Walls,
    limits: Limits,
    workers: int,
) -> list[Row]:
    columns = TextColumn("scoring"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=_console) as bar:
        task = bar.add_task("scoring", total=len(samples))

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        count = workers or scoring.default_workers()
        return scoring.run(problems, samples, results, walls, limits, count, show)


def _print(found: scoring.Score, path: Path) -> None:
    judged = [tally.n for tally in found.tallies.values()]
    least, most = min(judged), max(judged)
    spread = str(least) if least == most else f"{least} to {most}"
    title = f"{len(judged)} problems, n = {spread} samples each"
    table = Table("", "%", "± problems", "95 % over problems", "± samples", title=title)
    for found_k in found.estimates:
        table.add_row(
            f"pass@{found_k.k}",
            f"{100 * found_k.value:.2f}",
            f"{100 * found_k.problem_error:.2f}",
            f"{100 * found_k.low:.1f} - {100 * found_k.high:.1f}",
            f"{100 * found_k.sampling_error:.2f}",
        )
    _console.print(table)
    counts = {status: found.total(status) for status in Status}
    _console.print(", ".join(f"{count} {status.value}" for status, count in counts.items()))
    for reason in found.refused.values():
        _console.print(f"[red]refused: {reason}[/red]")
    if counts[Status.HARNESS]:
        _console.print("[red]harness errors are not counted; run again to retry them[/red]")
    _console.print(f"verdicts: {path}")
