"""HumanEval+ (Liu et al., 2023): HumanEval with some eighty times as many inputs.

The set gives inputs alone: what its solutions return for them is found once, in the sandbox, and
kept in the user's cache. A completion must return the same for the inputs of both sets. Left out
are inputs whose results are too large to be compared for each sample: over 64 KiB, or integers of
over some 4,200 digits. They are 127 of 124,253, of HumanEval/14, 15, 83, 100, 130 and 139.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.progress import track

from skycode_eval import cache
from skycode_eval.files import FileError, read_problems, read_rows
from skycode_eval.messages import both
from skycode_eval.problem import Equality, Problem
from skycode_eval.sandbox import wire
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.oracle import LARGEST
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import SandboxError, choose
from skycode_eval.tasks import humaneval
from skycode_eval.tasks.sources import Source, TaskError, digest, locate
from skycode_eval.tasks.task import Task

# The bytes at this revision, release 0.1.10, were read and hashed.
SOURCE = Source(
    path="evalplus/HumanEvalPlus.jsonl.gz",
    url="https://raw.githubusercontent.com/evalplus/humanevalplus_release/"
    "200defce9e3429d28ca215b6dd061c0f7f31c18b/HumanEvalPlus.jsonl.gz",
    sha256="272720b90ac375502c8ed23cd791c2a93dfb22a911641a494da74a426c09f101",
    licence="Apache-2.0",
)
_ANY_ROOT = "HumanEval/32"
"""Here any root of the polynomial is right, so the value of the polynomial is tested."""
_ROOTS = """\
INPUTS = {inputs!r}
def check(candidate):
    for (xs,) in INPUTS:
        assert abs(poly(xs, candidate(xs))) <= {tolerance!r}
"""
_LEAST_TOLERANCE = 1e-6
"""What EvalPlus allows in floats where the set says 0."""
_EFFORT = 4
"""Hundreds of calls take most solutions under half a second of processor time."""
_HEAVY = {"HumanEval/36": 12, "HumanEval/59": 12, "HumanEval/94": 12}
"""The solutions of these take two and a half seconds."""
_PATIENCE = Limits(processor_seconds=120, seconds=240.0, memory=4 * 2**30)


def load(data: Path | None = None) -> dict[str, Problem]:
    """Return the problems with their expected values, found now if they are not in the cache."""
    path = locate(SOURCE, data)
    problems = read_problems(path)
    rows = {row["task_id"]: row for _, row in read_rows(path)}
    try:
        inputs = {key: row["base_input"] + row["plus_input"] for key, row in rows.items()}
    except (KeyError, TypeError) as error:
        text = both(f"{path} is not HumanEval+: {error!r}", f"{path} 不是 HumanEval+：{error!r}")
        raise FileError(text) from error
    expected = _expected(problems, inputs, digest(path))
    return {
        key: _tested(problem, inputs[key], expected[key], float(rows[key]["atol"]))
        for key, problem in problems.items()
    }


def _tested(problem: Problem, inputs: list[Any], expected: list[Any], atol: float) -> Problem:
    tolerance = atol or _LEAST_TOLERANCE
    problem = replace(problem, effort=_HEAVY.get(problem.task_id, _EFFORT))
    if problem.task_id == _ANY_ROOT:
        return replace(problem, tests=_ROOTS.format(inputs=inputs, tolerance=tolerance))
    pairs = zip(inputs, expected, strict=True)
    tests = tuple((tuple(args), value[0]) for args, value in pairs if value)
    return replace(problem, tests=tests, tolerance=tolerance, equality=Equality.PYTHON)


def _expected(
    problems: dict[str, Problem], inputs: dict[str, list[Any]], name: str
) -> dict[str, list[Any]]:
    """Return the expected values by task id, from the cache or from the solutions."""
    path = cache.folder() / "expected" / f"{name[:16]}-{LARGEST}.jsonl"
    found: dict[str, list[Any]] = {}
    if path.is_file():
        found = {row["task_id"]: wire.decode(row["values"], _refuse) for _, row in read_rows(path)}
    if found.keys() < problems.keys():
        found = _ask(problems, inputs)
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        with beside.open("w", encoding="utf-8") as file:
            for key, values in found.items():
                row = {"task_id": key, "values": wire.encode(values, _refuse)}
                file.write(json.dumps(row) + "\n")
        beside.replace(path)
    return found


def _ask(problems: dict[str, Problem], inputs: dict[str, list[Any]]) -> dict[str, list[Any]]:
    try:
        with Sandbox(choose(trust=False), _PATIENCE) as sandbox:
            work = track(problems.values(), "expected values", transient=True)
            return {p.task_id: sandbox.answers(p, inputs[p.task_id]) for p in work}
    except SandboxError as error:
        text = both(
            f"the expected values of HumanEval+ cannot be found: {error}",
            f"无法求出 HumanEval+ 的期望值：{error}",
        )
        raise TaskError(text) from error


def _refuse(value: object) -> Any:
    raise TaskError(f"{value!r} is not plain data")


TASKS = (
    Task(
        name="humaneval-plus",
        title="HumanEval+",
        size=164,
        load=load,
        stops=humaneval.STOPS,
        max_tokens=300,
        sources=(SOURCE,),
    ),
)
