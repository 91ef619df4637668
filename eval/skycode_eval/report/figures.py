"""The figures of a report: every number in it, computed once, before any of it is shown."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from skycode_eval.bootstrap import interval
from skycode_eval.compare import Comparison, compare
from skycode_eval.contamination import Contamination
from skycode_eval.files import FileError
from skycode_eval.metrics import PassAtK, estimate, pass_at_k
from skycode_eval.report.infilling import Floor, Infilling, infilling
from skycode_eval.runs import Answers, Run
from skycode_eval.tasks import Task


@dataclass(frozen=True)
class Estimates:
    """What one temperature comes to."""

    temperature: float
    n: tuple[int, int]
    """Least and most samples judged of a problem."""
    samples: int
    tokens: int | None
    """Tokens generated in all, where the generator wrote them down."""
    at: list[PassAtK]
    """For the k that papers report, as far as there are samples."""
    refused: dict[int, str]
    curve: list[PassAtK]
    statuses: dict[str, int]
    stops: dict[str, int]


@dataclass(frozen=True)
class Cleaned:
    """pass@k over all problems, over those the corpus holds nothing of, and over the others."""

    temperature: float
    k: int
    every: float
    clean: float | None
    flagged: float | None


@dataclass(frozen=True)
class Report:
    """All figures of a run."""

    task: Task
    run: Run
    regimes: list[Estimates]
    problems: dict[str, dict[float, tuple[int, int]]]
    """By task id and temperature: samples judged, samples passed."""
    infilling: list[Infilling] = field(default_factory=list)
    twin: Run | None = None
    twins: list[Comparison] = field(default_factory=list)
    """The twin task's figures less this one's, by temperature and k."""
    contamination: Contamination | None = None
    cleaned: list[Cleaned] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return everything as JSON; a number that does not exist is null."""
        about = self.run.about
        document: dict[str, Any] = {
            "format": 1,
            "task": {
                "name": self.task.name,
                "title": self.task.title,
                "language": self.task.language,
                "natural_language": self.task.natural_language,
                "infilling": self.task.infilling,
            },
            "run": {name: about[name] for name in about if name not in ("format", "task")},
            "warnings": list(self.run.warnings),
            "regimes": [asdict(regime) for regime in self.regimes],
            "problems": {
                task_id: {f"{temperature:g}": list(pair) for temperature, pair in row.items()}
                for task_id, row in self.problems.items()
            },
            "infilling": [asdict(one) for one in self.infilling],
            "twin": None,
            "contamination": None,
        }
        if self.twin:
            compared = [one.to_json() for one in self.twins]
            document["twin"] = {"task": self.twin.task, "compared": compared}
        if self.contamination:
            flagged = self.contamination.flagged
            scores = [asdict(one) for one in self.cleaned]
            document["contamination"] = {"flagged": flagged, "scores": scores}
        finite: dict[str, Any] = _finite(document)
        return finite


def build(
    run: Run,
    task: Task,
    expected: dict[str, str],
    floors: dict[str, Floor],
    twin: Run | None,
    contamination: Contamination | None,
) -> Report:
    """Compute a report; `expected` holds an infilling task's true middles by task id."""
    if task.infilling and not expected:
        raise FileError(f"{task.name} needs its problems' solutions: the middles asked for")
    problems: dict[str, dict[float, tuple[int, int]]] = {}
    for answers in run.answers:
        for task_id, pair in answers.counts().items():
            problems.setdefault(task_id, {})[answers.temperature] = pair
    problems = dict(sorted(problems.items(), key=lambda item: natural_order(item[0])))
    report = Report(task, run, [_estimates(answers, task) for answers in run.answers], problems)
    if task.infilling:
        made = [infilling(answers, expected, floors) for answers in run.answers]
        report = replace(report, infilling=made)
    if twin:
        report = replace(report, twin=twin, twins=compare(run, twin, reach=True))
    if contamination:
        cleaned = _cleaned(run, set(contamination.flagged))
        report = replace(report, contamination=contamination, cleaned=cleaned)
    return report


def natural_order(task_id: str) -> list[tuple[int, str]]:
    """Return a key that puts `HumanEval/9` before `HumanEval/10`."""
    return [
        (int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", task_id)
    ]


def wanted_ks(answers: Answers) -> tuple[int, ...]:
    """Return the k to print for a temperature: those it is meant for, 1 and what papers report."""
    most = min((n for n, _ in answers.counts().values()), default=0)
    usual = {k for k in (1, 10, 100) if k <= most}
    return tuple(sorted(usual | set(answers.ks)))


def _estimates(answers: Answers, task: Task) -> Estimates:
    counts = answers.counts()
    pairs = list(counts.values())
    judged = [n for n, _ in pairs]
    at: list[PassAtK] = []
    refused: dict[int, str] = {}
    for k in wanted_ks(answers):
        try:
            at.append(
                _clustered(estimate(pairs, k), counts) if task.infilling else estimate(pairs, k)
            )
        except ValueError as error:
            refused[k] = error.args[0]
    statuses = Counter(row.status.value for row in answers.rows)
    tokens = [made.tokens for made in answers.made.values() if made.tokens is not None]
    return Estimates(
        temperature=answers.temperature,
        n=(min(judged), max(judged)) if judged else (0, 0),
        samples=len(answers.rows),
        tokens=sum(tokens) if tokens else None,
        at=[_sampled(one, judged) for one in at],
        refused=refused,
        curve=[_banded(counts, k) for k in _grid(min(judged, default=0))],
        statuses=dict(statuses),
        stops=dict(Counter(made.stop for made in answers.made.values() if made.stop)),
    )


def _banded(counts: dict[str, tuple[int, int]], k: int) -> PassAtK:
    """Estimate one point of a curve; its interval is the quick one, for there are many."""
    point = estimate(list(counts.values()), k, resamples=1)
    found = interval({task_id: pass_at_k(n, c, k) for task_id, (n, c) in counts.items()})
    return replace(point, low=found.low, high=found.high)


def _clustered(one: PassAtK, counts: dict[str, tuple[int, int]]) -> PassAtK:
    """Widen the doubt over problems to what it is when one function gave many of them."""
    if one.k != 1:
        return one
    found = interval({task_id: c / n for task_id, (n, c) in counts.items()})
    return replace(one, problem_error=found.error, low=found.low, high=found.high)


def _sampled(one: PassAtK, judged: list[int]) -> PassAtK:
    """Strike the doubt over samples where one sample each says nothing about it."""
    return replace(one, sampling_error=math.nan) if min(judged) < 2 else one


def _grid(n: int) -> list[int]:
    """Return some 30 numbers from 1 to n, spread over a logarithmic axis, round ones among them."""
    if n < 2:
        return []
    named = {k for k in (2, 5, 10, 20, 50, 100, 200) if k < n}
    return sorted(named | {round(n ** (step / 24)) for step in range(25)})


def _cleaned(run: Run, flagged: set[str]) -> list[Cleaned]:
    found = []
    for answers in run.answers:
        counts = answers.counts()
        for k in wanted_ks(answers):
            every = _value(list(counts.values()), k)
            if every is None:
                continue
            clean = _value([pair for name, pair in counts.items() if name not in flagged], k)
            rest = _value([pair for name, pair in counts.items() if name in flagged], k)
            found.append(Cleaned(answers.temperature, k, every, clean, rest))
    return found


def _value(pairs: list[tuple[int, int]], k: int) -> float | None:
    try:
        return estimate(pairs, k, resamples=1).value
    except ValueError:
        return None


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(name): _finite(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(part) for part in value]
    return value
