"""HumanEval+: expected values from its own solutions, found once, compared as EvalPlus does."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from skycode_eval.problem import Equality, Problem
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.oracle import LARGEST
from skycode_eval.sandbox.suite import matches, resembles
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import SandboxError, choose, offered
from skycode_eval.tasks import TaskError, find, plus

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not offered(), reason="this system refuses user namespaces"),
]

ROWS: list[dict[str, Any]] = [
    {
        "task_id": "HumanEval/0",
        "prompt": "def pair(x, n):\n",
        "entry_point": "pair",
        "canonical_solution": "    return (x / 3, 'y' * n)\n",
        "test": "",
        "base_input": [[1, 2]],
        "plus_input": [[2, 3], [3, LARGEST]],
        "atol": 0,
    },
    {
        "task_id": "HumanEval/1",
        "prompt": "def third(x):\n",
        "entry_point": "third",
        "canonical_solution": "    return x / 3\n",
        "test": "",
        "base_input": [[1]],
        "plus_input": [[2.5], [2**60]],
        "atol": 0,
    },
    {
        "task_id": "HumanEval/2",
        "prompt": "def power(x, n):\n",
        "entry_point": "power",
        "canonical_solution": "    return x**n\n",
        "test": "",
        "base_input": [[2, 10], [2, 20000]],
        "plus_input": [],
        "atol": 0,
    },
]


@pytest.fixture
def problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Problem]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "plus.jsonl.gz"
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in ROWS).encode()))
    return find("humaneval-plus").load(path)


def test_expected_values_are_those_of_the_solution(problems: dict[str, Problem]) -> None:
    assert problems["HumanEval/0"].tests == (((1, 2), (1 / 3, "yy")), ((2, 3), (2 / 3, "yyy")))
    assert problems["HumanEval/2"].tests == (((2, 10), 1024),), "too long an integer to print"
    assert problems["HumanEval/1"].equality is Equality.PYTHON


def test_expected_values_are_found_once(
    problems: dict[str, Problem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> Any:
        raise AssertionError("asked again")

    monkeypatch.setattr(plus, "_ask", never)
    assert find("humaneval-plus").load(tmp_path / "plus.jsonl.gz") == problems


@pytest.mark.parametrize(
    ("body", "passed"),
    [
        ("    return x / 3\n", True),
        ("    return x / 3 + 1e-9\n", True),
        ("    return x / 3 + 1e-3\n", False),
        ("    return str(x / 3)\n", False),
        ("    return type('E', (), {'__eq__': lambda s, o: True})()\n", False),
        ("    return [type('E', (), {'__eq__': lambda s, o: True})()]\n", False),
    ],
)
def test_completions_are_judged(problems: dict[str, Problem], body: str, passed: bool) -> None:
    with Sandbox(choose(trust=False), Limits(seconds=20.0)) as sandbox:
        assert sandbox.judge(problems["HumanEval/1"], body).passed is passed


def test_any_root_of_the_polynomial_is_right() -> None:
    prompt = "def poly(xs, x):\n    return sum(c * x**i for i, c in enumerate(xs))\n"
    problem = Problem("HumanEval/32", f"{prompt}def find_zero(xs):\n", "find_zero", "")
    asked = plus._tested(problem, [[[-4, 0, 1]]], [[2.0]], 1e-4)
    with Sandbox(choose(trust=False), Limits(seconds=20.0)) as sandbox:
        assert sandbox.judge(asked, "    return 2.0\n").passed
        assert sandbox.judge(asked, "    return -2.0\n").passed
        assert not sandbox.judge(asked, "    return 1.9\n").passed


def test_a_solution_that_fails_is_named() -> None:
    problem = Problem("t/1", "def f(x):\n", "f", "", solution="    return 1 / x\n")
    with Sandbox(choose(trust=False)) as sandbox:
        with pytest.raises(SandboxError, match=r"t/1: input 1.*ZeroDivision"):
            sandbox.answers(problem, [[1], [0]])
        assert sandbox.answers(problem, [[4]]) == [[0.25]]


def test_a_file_without_inputs_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plain.jsonl"
    path.write_text(json.dumps(ROWS[0] | {"plus_input": None}) + "\n", encoding="utf-8")
    with pytest.raises((TaskError, ValueError), match=r"not HumanEval\+"):
        find("humaneval-plus").load(path)


@pytest.mark.parametrize(
    ("result", "expected", "json_equal", "python_equal"),
    [
        ([1, 2], (1, 2), True, False),
        (1, True, False, True),
        (0.1 + 0.2, 0.3, False, True),
        ([0.1 + 0.2, 1.0], [0.3, 1.0], False, True),
        ((0.1 + 0.2,), [0.3], False, False),
        ([[0.1 + 0.2]], [[0.3]], False, False),
        (1e9 + 1, 1e9, False, True),
        (1e9 + 1000, 1e9, False, False),
        ("a", "a", True, True),
        (None, 0.0, False, False),
    ],
)
def test_both_ways_to_be_equal(
    result: Any, expected: Any, json_equal: bool, python_equal: bool
) -> None:
    assert matches(result, expected) is json_equal
    assert resembles(result, expected, 1e-6) is python_equal
