"""Verdicts on disk: one JSON line each, appended as they come, found again by what was run."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from skycode_eval.problem import Equality, Problem, Sample, Status, Verdict
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import Walls


@dataclass(frozen=True)
class Row:
    """One line of a results file."""

    task_id: str
    index: int
    status: Status
    passed: bool
    detail: str
    seconds: float
    alone: bool
    """Whether it was run a second time, alone, after a timeout among others."""
    key: str
    """Digest of program, tests, limits and walls: the same key means the same run."""


class Results:
    """The results file of a run, kept whole through a kill at any moment."""

    def __init__(self, path: Path, limits: Limits, walls: Walls) -> None:
        self.path = path
        self._terms = json.dumps([limits.to_json(), walls.value], sort_keys=True)
        self._problem_keys: dict[str, str] = {}
        self._rows = {(row.task_id, row.index): row for row in read(path)}
        self.kept = len(self._rows)
        _write_whole(path, self._rows.values())
        self._file = path.open("a", encoding="utf-8")

    def __enter__(self) -> Results:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def key(self, problem: Problem, sample: Sample) -> str:
        """Return the digest under which this sample's verdict is kept."""
        if problem.task_id not in self._problem_keys:
            parts = [self._terms, problem.task_id, problem.entry_point, repr(problem.tests)]
            parts += [repr(problem.tolerance), problem.solution]
            parts += [problem.language] if problem.language != "python" else []
            parts += [] if problem.equality is Equality.JSON else [problem.equality.value]
            self._problem_keys[problem.task_id] = _digest(parts)
        program = problem.program(sample.completion)
        return _digest([self._problem_keys[problem.task_id], program])

    def get(self, sample: Sample, key: str) -> Row | None:
        """Return the row of a sample if the very same program was judged on the same terms."""
        row = self._rows.get((sample.task_id, sample.index))
        usable = row is not None and row.key == key and row.status is not Status.HARNESS
        return row if usable else None

    def require(self, sample: Sample, key: str) -> Row:
        """Return the row of a sample that has just been judged."""
        row = self._rows[sample.task_id, sample.index]
        assert row.key == key, "the results file was changed by another run"
        return row

    def add(self, sample: Sample, key: str, verdict: Verdict, alone: bool) -> None:
        """Keep a verdict, on disk too before this returns (a kill of the process loses none)."""
        row = Row(
            task_id=sample.task_id,
            index=sample.index,
            status=verdict.status,
            passed=verdict.passed,
            detail=verdict.detail,
            seconds=verdict.seconds,
            alone=alone,
            key=key,
        )
        self._rows[row.task_id, row.index] = row
        self._file.write(_spell(row))
        self._file.flush()


def read(path: Path) -> list[Row]:
    """Return the rows that are whole: a kill may have cut the last one."""
    rows = []
    with contextlib.suppress(FileNotFoundError), path.open(encoding="utf-8") as lines:
        for line in lines:
            with contextlib.suppress(ValueError, TypeError):
                fields: dict[str, Any] = json.loads(line)
                rows.append(Row(**{**fields, "status": Status(fields["status"])}))
    return rows


def _digest(parts: list[str]) -> str:
    return hashlib.blake2b(json.dumps(parts).encode("ascii"), digest_size=12).hexdigest()


def _write_whole(path: Path, rows: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.write_text("".join(map(_spell, rows)), encoding="utf-8")
    os.replace(beside, path)  # noqa: PTH105 - one call, atomic


def _spell(row: Row) -> str:
    return json.dumps({**asdict(row), "status": row.status.value}, ensure_ascii=False) + "\n"
