"""What infilling runs are measured by: executed pass, exact match, edit similarity, latency."""

from __future__ import annotations

import math
from dataclasses import dataclass

from skycode_eval.bootstrap import Interval, interval
from skycode_eval.files import FileError
from skycode_eval.metrics import edit_similarity, exact_match
from skycode_eval.runs import Answers

PERCENTILES = (50, 90, 95, 99)


@dataclass(frozen=True)
class Floor:
    """What a middle that needs no model scores; a model at its floor has learnt nothing."""

    passed: float | None
    """None where it was not executed."""
    exact: float
    similarity: float


@dataclass(frozen=True)
class Infilling:
    """One temperature's measures, each a mean over problems drawn function by function."""

    temperature: float
    passed: Interval
    exact: Interval
    similarity: Interval
    latency: dict[int, float]
    """Seconds at each of PERCENTILES; empty where answers were not made one by one."""
    seconds: list[float]
    """All times, sorted."""
    floors: dict[str, Floor]


def infilling(answers: Answers, expected: dict[str, str], floors: dict[str, Floor]) -> Infilling:
    """Measure the answers of one temperature against the true middles, by task id."""
    exact: dict[str, list[float]] = {}
    similar: dict[str, list[float]] = {}
    for (task_id, _), made in answers.made.items():
        if task_id not in expected:
            raise FileError(f"no problem {task_id!r} in the problems given")
        exact.setdefault(task_id, []).append(exact_match(made.completion, expected[task_id]))
        similar.setdefault(task_id, []).append(likeness(made.completion, expected[task_id]))
    # Drawn answers come in batches, whose time says nothing about one completion.
    timed = answers.made.values() if answers.greedy else ()
    seconds = sorted(made.seconds for made in timed if made.seconds is not None)
    return Infilling(
        temperature=answers.temperature,
        passed=interval({task_id: c / n for task_id, (n, c) in answers.counts().items()}),
        exact=interval({task_id: sum(hits) / len(hits) for task_id, hits in exact.items()}),
        similarity=interval({task_id: sum(hits) / len(hits) for task_id, hits in similar.items()}),
        latency={rank: percentile(seconds, rank) for rank in PERCENTILES} if seconds else {},
        seconds=seconds,
        floors=floors,
    )


def likeness(written: str, expected: str) -> float:
    """Return the edit similarity without the blanks around: shared indentation is no merit."""
    return edit_similarity(written.strip(), expected.strip())


def percentile(ordered: list[float], rank: int) -> float:
    """Return the nearest-rank percentile of a sorted list that is not empty."""
    return ordered[max(math.ceil(rank / 100 * len(ordered)), 1) - 1]
