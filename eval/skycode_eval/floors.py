"""Floors: what middles that need no model score. A model at its floor has learnt nothing."""

from __future__ import annotations

from pathlib import Path
from statistics import fmean

from skycode_eval import score
from skycode_eval.metrics import exact_match
from skycode_eval.problem import Problem, Sample
from skycode_eval.report.infilling import Floor, likeness
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import Walls

NAME = "floors.results.jsonl"
"""The file's name in a run's folder."""

_NAMES = ("empty", "pass")


def execute(
    problems: dict[str, Problem],
    folder: Path,
    walls: Walls,
    workers: int,
    progress: score.Progress | None = None,
) -> dict[str, Floor]:
    """Run both floors of every infilling problem; verdicts found in the folder are kept."""
    samples = [sample for index in range(len(_NAMES)) for sample in _samples(problems, index)]
    limits = Limits()
    with Results(folder / NAME, limits, walls) as results:
        rows = score.run(problems, samples, results, walls, limits, workers, progress)
    return _floors(problems, rows)


def textual(problems: dict[str, Problem]) -> dict[str, Floor]:
    """Return the floors of exact match and edit similarity alone, for which nothing is run."""
    return _floors(problems, [])


def _samples(problems: dict[str, Problem], index: int) -> list[Sample]:
    return [
        Sample(task_id, _middle(problem, index), index) for task_id, problem in problems.items()
    ]


def _middle(problem: Problem, index: int) -> str:
    """Return nothing, or `pass` indented as the true middle is."""
    if index == 0:
        return ""
    start = problem.solution[: len(problem.solution) - len(problem.solution.lstrip())]
    return f"{start}pass"


def _floors(problems: dict[str, Problem], rows: list[Row]) -> dict[str, Floor]:
    found = {}
    for index, name in enumerate(_NAMES):
        pairs = [(_middle(one, index), one.solution) for one in problems.values()]
        passed = [row.passed for row in rows if row.index == index]
        found[name] = Floor(
            passed=fmean(passed) if passed else None,
            exact=fmean(exact_match(*pair) for pair in pairs),
            similarity=fmean(likeness(*pair) for pair in pairs),
        )
    return found
