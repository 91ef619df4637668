"""`skycode eval score` and `skycode eval self-test`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from skycode_eval import folder
from skycode_eval import score as scoring
from skycode_eval.cli.terminal import console, numbers, red, told
from skycode_eval.cluster import Cluster, connect
from skycode_eval.files import FileError, read_problems, read_samples
from skycode_eval.messages import both, here, told_here
from skycode_eval.problem import Problem, Sample, Status
from skycode_eval.report.words import SCORE_COLUMNS, ending, plain
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import MEBI, Limits
from skycode_eval.sandbox.walls import Walls, choose

Trust = Annotated[
    bool, typer.Option("--trust", help="Run even where nothing keeps samples from your files.")
]
Workers = Annotated[
    int, typer.Option(min=0, help="Sandboxes side by side; 0: two for each processor.")
]
Ray = Annotated[
    str,
    typer.Option(
        "--ray",
        metavar="ADDRESS",
        help="Share the work by Ray: auto, HOST:PORT, ray://HOST:PORT, or local to start one.",
    ),
]


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
        Path | None,
        typer.Option(
            "--data",
            exists=True,
            help="JSONL(.gz) of problems, as HumanEval's; for a task, the file or folder it is in.",
        ),
    ] = None,
    task: Annotated[
        str, typer.Option("--task", help="Whose problems; a run's own samples know theirs.")
    ] = "",
    k: Annotated[str, typer.Option("--k", help="For which k to estimate pass@k.")] = "1,10,100",
    out: Annotated[
        Path | None,
        typer.Option(help="Results file; by default beside the samples, *.results.jsonl."),
    ] = None,
    workers: Workers = 0,
    timeout: Annotated[float, typer.Option(min=0.1, help="Wall seconds for each sample.")] = 3.0,
    processor_time: Annotated[int, typer.Option(min=1, help="Processor seconds for each.")] = 1,
    memory: Annotated[int, typer.Option(min=64, help="MiB for each process.")] = 1024,
    partial: Annotated[
        bool, typer.Option("--partial", help="Allow problems without any sample.")
    ] = False,
    trust: Trust = False,
    ray: Ray = "",
) -> None:
    """Run each sample against its problem's tests and print pass@k.

    Verdicts are kept as they come: the same command goes on after a kill, and costs nothing when
    all is judged. A sample never sees the values expected of it, and runs without network, files
    or other processes in sight.
    """
    with told(here("The verdicts so far are kept.", "已有的判定结果已保存。")):
        ks = numbers(k)
        walls = choose(trust)
        problems = _problems(samples, data, task)
        limits = Limits(processor_time, timeout, memory * MEBI)
        with clustered(ray, workers) as cluster:
            found = judge(problems, samples, ks, walls, limits, workers, partial, out, cluster)
    if found.refused or found.total(Status.HARNESS):
        raise typer.Exit(1)


def self_test(trust: Trust = False) -> None:
    """Attack the sandbox and print what was blocked and by which layer."""
    from skycode_eval import selftest

    with told():
        passed = selftest.run(choose(trust), console)
    if not passed:
        raise typer.Exit(1)


def judge(
    problems: dict[str, Problem],
    samples: Path,
    ks: list[int],
    walls: Walls,
    limits: Limits,
    workers: int = 0,
    partial: bool = False,
    out: Path | None = None,
    cluster: Cluster | None = None,
) -> scoring.Score:
    """Judge the samples of a file, print what came of it and return that."""
    asked = list(read_samples(samples, problems))
    _refuse_gaps(problems, asked, partial)
    with Results(out or scoring.results_path(samples), limits, walls) as results:
        rows = _run(problems, asked, results, walls, limits, workers, cluster)
    found = scoring.summarise(rows, ks)
    _print(found, results.path)
    return found


@contextmanager
def clustered(address: str, workers: int = 0) -> Iterator[Cluster | None]:
    """Connect to the Ray that `--ray` names; without one, yield None.

    `workers` bounds those of a Ray that is started here; 0 means one for each processor.
    """
    if not address:
        yield None
        return
    with ExitStack() as stack:
        with console.status(here(f"connecting to Ray ({address})", f"正在连接 Ray（{address}）")):
            cluster = stack.enter_context(connect(address, workers or None))
        count = cluster.processors
        console.print(here(f"Ray: {count} processors", f"Ray：{count} 个处理器"))
        yield cluster


def _problems(samples: Path, data: Path | None, task: str) -> dict[str, Problem]:
    if not task and (samples.parent / "run.json").is_file():
        about = folder.read(samples.parent)
        task, count = about["task"], about["problems"]["count"]
    else:
        count = None
    if task:
        from skycode_eval import tasks

        return dict(list(tasks.find(task).load(data).items())[:count])
    if data is None:
        raise FileError(
            both(
                "name the problems: --data PROBLEMS.jsonl, or --task NAME",
                "请指明题目：--data 题目文件.jsonl，或 --task 任务名",
            )
        )
    return read_problems(data)


def _refuse_gaps(problems: dict[str, Problem], samples: list[Sample], partial: bool) -> None:
    answered = {sample.task_id for sample in samples}
    missing = [task_id for task_id in problems if task_id not in answered]
    if missing and not (partial and answered):
        shown = ", ".join(missing[:5]) + (", ..." if len(missing) > 5 else "")
        raise FileError(
            both(
                f"{len(missing)} of {len(problems)} problems have no sample ({shown}); "
                "--partial scores the others alone",
                f"{len(problems)} 题中有 {len(missing)} 题没有样本（{shown}）；"
                "加上 --partial 可只评其余题目",
            )
        )


def _run(
    problems: dict[str, Problem],
    samples: list[Sample],
    results: Results,
    walls: Walls,
    limits: Limits,
    workers: int,
    cluster: Cluster | None,
) -> list[Row]:
    label = TextColumn(here("scoring", "判分"))
    with Progress(
        label, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console
    ) as bar:
        task = bar.add_task("scoring", total=len(samples))

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        count = workers or scoring.default_workers()
        return scoring.run(problems, samples, results, walls, limits, count, show, cluster)


def _print(found: scoring.Score, path: Path) -> None:
    judged = [tally.n for tally in found.tallies.values()]
    least, most = min(judged), max(judged)
    spread = str(least) if least == most else f"{least} to {most}"
    title = here(
        f"{len(judged)} problems, n = {spread} samples each",
        f"{len(judged)} 题，每题 n = {spread} 个样本",
    )
    table = Table("", *(plain(key) for key in SCORE_COLUMNS), title=title)
    for found_k in found.estimates:
        table.add_row(
            f"pass@{found_k.k}",
            f"{100 * found_k.value:.2f}",
            f"{100 * found_k.problem_error:.2f}",
            f"{100 * found_k.low:.1f} - {100 * found_k.high:.1f}",
            f"{100 * found_k.sampling_error:.2f}",
        )
    console.print(table)
    counts = {status: found.total(status) for status in Status}
    console.print(", ".join(f"{count} {ending(status)}" for status, count in counts.items()))
    for reason in found.refused.values():
        red(here(f"refused: {reason}", f"无法估计：{told_here(reason)}"))
    if counts[Status.HARNESS]:
        english = "harness errors are not counted; run again to retry them"
        red(here(english, "评测故障不计入；再次运行会重试"))
    console.print(here(f"verdicts: {path}", f"判定结果：{path}"))
