"""Exercises that do what a problem of an evaluation set asks are left out, whatever their words."""

from __future__ import annotations

import ast
import gzip
import json
import re
import resource
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.exercises.exercise import Exercise, module_of


@dataclass(frozen=True)
class Judge:
    """The tests of one problem; `arity` is the number of arguments that they give."""

    problem: str
    arity: int
    passes: Callable[[Callable[..., Any]], bool]


def judges(data: Path) -> list[Judge]:
    """Read the tests of HumanEval and MBPP below a folder; none where they are missing."""
    human_eval = data / "human-eval" / "HumanEval.jsonl.gz"
    return [*_human_eval(human_eval), *_mbpp(data / "mbpp" / "mbpp.jsonl")]


def answered(exercise: Exercise, known: list[Judge]) -> str:
    """Return the problem that the exercise's function solves, empty if it is none.

    TOO_SLOW if that would take too long to tell: some never end on what others are asked.
    """
    space: dict[str, Any] = {}
    exec(compile(module_of(exercise, exercise.bodies[0]), exercise.name, "exec"), space)
    function = space[exercise.name]
    arity = len(exercise.parameters)
    until = time.process_time() + _MOST
    with _bounded():
        for one in known:
            if one.arity == arity and one.passes(function):
                return one.problem
            if time.process_time() > until:
                return TOO_SLOW
    return ""


@contextmanager
def _bounded() -> Iterator[None]:
    """Let no more memory be taken than a sane answer needs: some ask for lists without end."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_ROOM, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _human_eval(path: Path) -> Iterator[Judge]:
    if not path.is_file():
        return
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for problem in map(json.loads, stream):
            tests, name = problem["test"], problem["entry_point"]
            yield Judge(problem["task_id"], _arity(tests, "candidate"), _checking(tests, name))


def _mbpp(path: Path) -> Iterator[Judge]:
    if not path.is_file():
        return
    for line in path.read_text("utf-8").splitlines():
        problem = json.loads(line)
        tests = "\n".join(problem["test_list"])
        called = re.search(r"assert\s+\(*([A-Za-z_]\w*)\(", tests)
        if called and called[1] not in dir(__builtins__):
            arity = _arity(tests, called[1])
            setup = problem.get("test_setup_code", "")
            yield Judge(f"MBPP/{problem['task_id']}", arity, _asserting(setup, tests, called[1]))


def _arity(tests: str, name: str) -> int:
    """Return how many arguments the first call of `name` gives, -1 if there is none."""
    try:
        tree = ast.parse(tests)
    except SyntaxError:
        return -1
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    mine = (one for one in calls if isinstance(one.func, ast.Name) and one.func.id == name)
    return next((len(one.args) for one in mine), -1)


def _checking(tests: str, name: str) -> Callable[[Callable[..., Any]], bool]:
    code = compile(tests, name, "exec")

    def passes(function: Callable[..., Any]) -> bool:
        space: dict[str, Any] = {name: function}

        def attempt() -> None:
            exec(code, space)
            space["check"](function)

        return _runs(attempt)

    return passes


def _asserting(setup: str, tests: str, name: str) -> Callable[[Callable[..., Any]], bool]:
    code = compile(f"{setup}\n{tests}", name, "exec")
    return lambda function: _runs(lambda: exec(code, {name: function}))


def _runs(attempt: Callable[[], object]) -> bool:
    """Tell whether an attempt comes to its end, in little time: on odd arguments some never do."""
    former = signal.signal(signal.SIGVTALRM, _give_up)
    try:
        return _timed(attempt)
    except TimeoutError:  # it came when the attempt had just ended
        return False
    finally:
        signal.signal(signal.SIGVTALRM, former)


def _timed(attempt: Callable[[], object]) -> bool:
    signal.setitimer(signal.ITIMER_VIRTUAL, _PATIENCE)
    try:
        attempt()
    except Exception:  # whatever goes wrong, the function does something else
        return False
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return True


def _give_up(_number: int, _frame: object) -> None:
    raise TimeoutError


TOO_SLOW = "?"
"""In the place of a problem: nobody knows whether it is one."""
_ROOM = 4 << 30
"""Bytes of address space."""
_MOST = 1.0
"""Seconds of processor time for all problems' tests."""
_PATIENCE = 0.1
"""Seconds of processor time for one problem's tests."""
