"""A run's folder as it is read for a report: what was asked, what was made, what was judged."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skycode_eval import folder as folders
from skycode_eval import results
from skycode_eval.files import FileError, read_rows
from skycode_eval.messages import both
from skycode_eval.problem import Status
from skycode_eval.results import Row
from skycode_eval.score import Tally, results_path


class RunError(FileError):
    """A folder is no run, or not one that can be reported; the message says what to do."""


@dataclass(frozen=True)
class Made:
    """What the generator wrote of one sample."""

    completion: str
    seconds: float | None
    tokens: int | None
    stop: str


@dataclass(frozen=True)
class Answers:
    """All samples made at one temperature, with the verdicts on them."""

    temperature: float
    ks: tuple[int, ...]
    """The k that this temperature is meant for."""
    made: dict[tuple[str, int], Made] = field(repr=False)
    rows: list[Row] = field(repr=False)

    @property
    def greedy(self) -> bool:
        """Whether nothing was drawn: one answer for each problem, always the same."""
        return self.temperature == 0.0

    def tallies(self) -> dict[str, Tally]:
        """Return what became of each problem's samples."""
        statuses: dict[str, Counter[Any]] = defaultdict(Counter)
        for row in self.rows:
            statuses[row.task_id][row.status] += 1
        return {task_id: Tally(dict(counts)) for task_id, counts in statuses.items()}

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return samples judged and samples passed, by problem; harness errors are not judged."""
        tallies = self.tallies().items()
        return {task_id: (tally.n, tally.passed) for task_id, tally in tallies if tally.n}


@dataclass(frozen=True)
class Run:
    """One model's answers to one task."""

    folder: Path
    about: dict[str, Any]
    """`run.json`, as it was written."""
    answers: tuple[Answers, ...]
    """By rising temperature."""
    warnings: tuple[str, ...]
    """What is missing, in words; a report shows them first."""

    @property
    def task(self) -> str:
        """The task's name."""
        return str(self.about.get("task", ""))

    @property
    def model(self) -> str:
        """The model's name."""
        return str(self.about.get("model", {}).get("name", ""))

    def at(self, temperature: float) -> Answers | None:
        """Return the samples of a temperature, if there are any."""
        found = [one for one in self.answers if abs(one.temperature - temperature) < 1e-9]
        return found[0] if found else None


def load(folder: Path) -> Run:
    """Read a run's folder; RunError where nothing in it can be reported."""
    try:
        about = folders.read(folder)
    except folders.FolderError as error:
        raise RunError(*error.args) from error
    answers: list[Answers] = []
    warnings: list[str] = []
    paths = {
        path: float(found[1]) for path in folder.iterdir() if (found := _NAME.match(path.name))
    }
    asked = {float(regime["temperature"]): regime for regime in about.get("regimes", [])}
    for temperature in asked.keys() - set(paths.values()):
        where = f"T = {temperature:g}: "
        warnings.append(both(f"{where}no samples yet", f"{where}还没有样本"))
    for path, temperature in sorted(paths.items(), key=lambda item: item[1]):
        wanted = asked.get(temperature, {})
        made = _answers(path, temperature, tuple(wanted.get("ks", ())))
        warnings += _gaps(made, wanted.get("n"), about.get("problems", {}).get("count"))
        if made.rows:
            answers.append(made)
    if not answers:
        raise RunError(
            both(
                f"{folder} holds no judged samples; judge them first: skycode eval score "
                f"{folder}/samples-t….jsonl --data PROBLEMS",
                f"{folder} 中没有已判分的样本；请先判分：skycode eval score "
                f"{folder}/samples-t….jsonl --data 题目文件",
            )
        )
    return Run(folder, about, tuple(answers), tuple(warnings))


_NAME = re.compile(r"samples-t(\d+(?:\.\d+)?)\.jsonl(?:\.gz)?$")


def _answers(path: Path, temperature: float, ks: tuple[int, ...]) -> Answers:
    made: dict[tuple[str, int], Made] = {}
    seen: Counter[str] = Counter()
    for number, row in read_rows(path):
        if not isinstance(row.get("task_id"), str) or not isinstance(row.get("completion"), str):
            raise FileError(f"{path}, line {number}: task_id and completion must be texts")
        index = int(row.get("index", seen[row["task_id"]]))
        seen[row["task_id"]] += 1
        tokens = row.get("tokens")
        made[row["task_id"], index] = Made(
            completion=row["completion"],
            seconds=row.get("seconds"),
            tokens=len(tokens) if isinstance(tokens, list) else None,
            stop=str(row.get("stop", "")),
        )
    # A results file may hold more: samples of an earlier, larger run.
    judged = [row for row in results.read(results_path(path)) if (row.task_id, row.index) in made]
    last = {(row.task_id, row.index): row for row in judged}
    return Answers(temperature, ks, made, list(last.values()))


def _gaps(answers: Answers, n: int | None, problems: int | None) -> list[str]:
    """Say in words what a finished run would have and this one has not."""
    where = f"T = {answers.temperature:g}"
    found: list[str] = []
    if n and problems and len(answers.made) < n * problems:
        have, want = f"{len(answers.made):,}", f"{n * problems:,}"
        found.append(
            both(
                f"{where}: {have} of {want} samples are made",
                f"{where}：{want} 个样本中已有 {have} 个",
            )
        )
    if len(answers.rows) < len(answers.made):
        have, want = f"{len(answers.rows):,}", f"{len(answers.made):,}"
        found.append(
            both(
                f"{where}: {have} of {want} samples are judged",
                f"{where}：{want} 个样本中已判 {have} 个",
            )
        )
    faults = sum(tally.statuses.get(Status.HARNESS, 0) for tally in answers.tallies().values())
    if faults:
        found.append(
            both(
                f"{where}: {faults} harness errors are left out; score again to retry them",
                f"{where}：{faults} 个评测故障未计入；再次判分会重试",
            )
        )
    return found
