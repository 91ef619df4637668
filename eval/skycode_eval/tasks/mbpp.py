"""MBPP (Austin et al., 2021): the 500 problems of its test split, ids 11 to 510.

The prompt is a docstring of the task and its assertions, as InCoder and the BigCode harness give
it to models without few-shot examples; the completion is the whole function.
"""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import Any

from skycode_eval.files import FileError, read_rows
from skycode_eval.messages import both
from skycode_eval.problem import Problem
from skycode_eval.tasks.sources import Source, locate
from skycode_eval.tasks.task import Task

FIRST, LAST = 11, 510
"""The test split."""
_EFFORTS = {123: 8}
"""The solution of this one takes some five seconds of processor time."""

# Hashed from a copy of the same length as the file at this revision; the revision's own bytes
# could not be hashed.
SOURCE = Source(
    path="mbpp/mbpp.jsonl",
    url="https://raw.githubusercontent.com/google-research/google-research/"
    "30adf0ec5f35f9609c2f1d896005e184195d9146/mbpp/mbpp.jsonl",
    sha256="ccf64ceae9c5403bf50a044cb6d505bfd2a2963ee58338ba268fd65beab92a9f",
    licence="CC-BY-4.0",
    confirmed=False,
)


def load(data: Path | None = None) -> dict[str, Problem]:
    """Return the problems of the test split."""
    path = locate(SOURCE, data)
    problems = {}
    for number, row in read_rows(path):
        try:
            if FIRST <= row["task_id"] <= LAST:
                problem = _problem(row)
                problems[problem.task_id] = problem
        except (KeyError, TypeError, ValueError, SyntaxError) as error:
            text = both(
                f"{path}, line {number}: not a problem of MBPP ({error!r})",
                f"{path} 第 {number} 行：不是 MBPP 的题目（{error!r}）",
            )
            raise FileError(text) from error
    if not problems:
        raise FileError(
            both(
                f"{path} holds no problem from {FIRST} to {LAST}",
                f"{path} 中没有编号 {FIRST} 到 {LAST} 的题目",
            )
        )
    return problems


def _problem(row: dict[str, Any]) -> Problem:
    assertions = "\n".join(row["test_list"])
    return Problem(
        task_id=f"MBPP/{row['task_id']}",
        prompt=f'"""\n{row["text"]}\n{assertions}\n"""\n',
        entry_point=_entry_point(row["code"], assertions),
        tests=f"{row['test_setup_code']}\n{assertions}\n",
        solution=row["code"].replace("\r\n", "\n") + "\n",
        effort=_EFFORTS.get(row["task_id"], 1),
    )


def _entry_point(code: str, assertions: str) -> str:
    """Return the function the assertions call first among those that the solution defines."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the set has invalid escapes, such as '\w'
        trees = ast.parse(code), ast.parse(assertions)
    defined = {
        node.name
        for node in ast.walk(trees[0])
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    }
    calls = (node for node in ast.walk(trees[1]) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id in defined:
            return call.func.id
    raise ValueError("the assertions call nothing that the solution defines")


TASKS = (
    Task(
        name="mbpp",
        title=both("MBPP, test split", "MBPP 测试集"),
        size=LAST - FIRST + 1,
        load=load,
        stops=("\nclass", "\nassert", '\n"""', "\nprint", "\nif"),
        sources=(SOURCE,),
    ),
)
