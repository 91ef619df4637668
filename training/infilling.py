"""HumanEval single-line infilling of the shipped model, by the harness that measures all models.

The prompt is the one that the server asks, so the figures are those of what is served.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from skycode_eval import generate, metrics, regimes, score, tasks
from skycode_eval.files import read_samples
from skycode_eval.problem import Problem
from skycode_eval.report.infilling import percentile
from skycode_eval.results import Results
from skycode_eval.sampler import Sampler, Terms, locally
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import choose
from skycode_ls.engine.backends import open_backend
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings

TASK = tasks.find("infilling-single-line")
REGIME = regimes.choose(infilling=True)[0]
"""Greedy, one sample."""


@dataclass(frozen=True)
class Scores:
    """Means over tasks; shares and the similarity run from 0 to 1, the times are seconds."""

    tasks: int
    passed: float
    exact_match: float
    edit_similarity: float
    median_seconds: float
    slowest_seconds: float
    """The 95th percentile."""


def measure(model: Path, data: Path, work: Path, limit: int = 0) -> Scores:
    """Complete and judge the tasks, the first `limit` of them or all; an ended run goes on."""
    problems = dict(list(TASK.load(data).items())[: limit or None])
    out = work / f"{model.name}-{_digest(model / 'model.toml')}-{len(problems)}"
    complete(model, problems, out)
    return assess(problems, REGIME.samples_path(out))


def complete(model: Path, problems: dict[str, Problem], out: Path) -> None:
    """Write the model's completion of each problem into the run's folder `out`."""
    terms = Terms(TASK.path, TASK.stops, TASK.max_tokens)
    request = generate.Request(TASK.name, problems, (REGIME,), terms)
    with closing(open_backend(Settings(model=str(model), device="cpu"))) as backend:
        about, _ = generate.describe(request, backend, find(str(model)))
        with Progress(console=Console(stderr=True)) as bar:
            row = bar.add_task("completing", total=len(problems))

            def show(stand: generate.Stand) -> None:
                bar.update(row, completed=stand.done)

            draw = locally(Sampler(backend, terms), 1)
            generate.generate(request, about, out, draw, show)


def assess(problems: dict[str, Problem], samples: Path) -> Scores:
    """Run the tests of every completion in the sandbox and compare it with the true middle."""
    asked = list(read_samples(samples, problems))
    walls, limits = choose(trust=False), Limits()
    with (
        Results(score.results_path(samples), limits, walls) as results,
        Progress(console=Console(stderr=True)) as bar,
    ):
        task = bar.add_task("judging", total=len(asked))

        def show(done: int, _total: int) -> None:
            bar.update(task, completed=done)

        rows = score.run(problems, asked, results, walls, limits, score.default_workers(), show)
    pairs = [(sample.completion, problems[sample.task_id].solution) for sample in asked]
    seconds = sorted(float(sample.extra.get("seconds", 0.0)) for sample in asked)
    return Scores(
        tasks=len(asked),
        passed=_mean([row.passed for row in rows]),
        exact_match=_mean([metrics.exact_match(*pair) for pair in pairs]),
        edit_similarity=_mean([metrics.edit_similarity(*pair) for pair in pairs]),
        median_seconds=percentile(seconds, 50),
        slowest_seconds=percentile(seconds, 95),
    )


def _mean(values: list[bool] | list[float]) -> float:
    return sum(values) / len(values)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
