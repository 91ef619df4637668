"""The corpus: permissively licensed source files, filtered, deduplicated and split by project."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from training.corpus import contamination, manifest, merge, packages, report
from training.corpus.download import DownloadError, Downloads, batches
from training.corpus.manifest import Package
from training.corpus.packages import Outcome
from training.workdir import work_dir

DOWNLOADS_AT_ONCE = 6
SHARED = Path(__file__).resolve().parents[2].parent / "shared"
"""Beside the repository; evaluation data lies in its `data`, unless $SKYCODE_SHARED or an option
says otherwise."""


def run(
    work: Path | None,
    listed: Path | None,
    evaluation: Path | None,
    out: str,
    only: list[str],
    workers: int,
) -> None:
    """Build `WORK/OUT` from a manifest; packages already done are not done again."""
    console = Console()
    whole = manifest.load(listed)
    chosen = [package for package in whole.packages if not only or package.name in only]
    if unknown := set(only) - {package.name for package in chosen}:
        raise manifest.ManifestError(f"not in the manifest: {', '.join(sorted(unknown))}")
    home = work_dir(work)
    kept = home / "corpus" / "packages"
    kept.mkdir(parents=True, exist_ok=True)
    outcomes, failed = _each_package(chosen, home / "downloads", kept, workers, console)
    known = _evaluation(evaluation, console)
    corpus, dropped = merge.merge(
        [package for package in chosen if package.label in outcomes], kept, known, workers
    )
    corpus, dropped["over the language's share"] = merge.balance(corpus, whole.most)
    merge.write(corpus, home / out)
    for outcome in outcomes.values():
        dropped.update(Counter(outcome.dropped))
    made = report.Report(
        rows=report.rows(corpus, home / "tokenizer" / "tokenizer.json"),
        dropped=dict(dropped.most_common()),
        decontaminated=bool(known),
        evaluation_text=dropped["evaluation text"],
        packages={label: vars(outcome) for label, outcome in sorted(outcomes.items())},
        failed=failed,
    )
    report.write(made, home / out / "report.json")
    report.show(made, console)


def _each_package(
    chosen: list[Package], downloads: Path, kept: Path, workers: int, console: Console
) -> tuple[dict[str, Outcome], dict[str, str]]:
    """Download in threads, filter in processes; a package that fails is named and left out."""
    downloads.mkdir(parents=True, exist_ok=True)
    source = Downloads(downloads)
    outcomes: dict[str, Outcome] = {}
    failed: dict[str, str] = {}
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with (
        Progress(*columns, TimeElapsedColumn(), console=console) as progress,
        ThreadPoolExecutor(DOWNLOADS_AT_ONCE) as threads,
        ProcessPoolExecutor(workers, get_context("spawn"), os.nice, (5,)) as processes,
    ):
        task = progress.add_task("packages", total=len(chosen))
        arriving = [threads.submit(source.get, batch) for batch in batches(chosen)]
        filtering: dict[Future[Outcome], Package] = {}

        def note(package: Package, error: BaseException) -> None:
            failed[package.label] = f"{error}" or type(error).__name__
            progress.console.print(f"[yellow]left out[/] {package.label}: {error}")

        for arrived in as_completed(arriving):
            for package, folder in arrived.result().items():
                if isinstance(folder, DownloadError):
                    note(package, folder)
                    progress.advance(task)
                    continue
                future = processes.submit(packages.process, package, folder, kept)
                future.add_done_callback(lambda _: progress.advance(task))
                filtering[future] = package
        for future, package in filtering.items():
            error = future.exception()
            if error is None:
                outcomes[package.label] = future.result()
            else:
                note(package, error)
    return outcomes, failed


def _evaluation(folder: Path | None, console: Console) -> frozenset[contamination.Gram]:
    folder = folder or Path(os.environ.get("SKYCODE_SHARED") or SHARED) / "data"
    known = contamination.evaluation_grams(folder) if folder.is_dir() else frozenset()
    if not known:
        console.print(
            f"[bold red]No evaluation data in {folder}: this corpus may hold the answers to the "
            "benchmarks.[/] Name their folder with --decontaminate."
        )
        return known
    console.print(f"{len(known):,} runs of {contamination.LENGTH} words to keep out.")
    return known
