"""A problem's tests, run in the judge's process against a sample in another."""

from __future__ import annotations

import ast
import builtins
import contextlib
import itertools
import random
from collections.abc import Callable
from types import CodeType
from typing import Any

from skycode_eval.sandbox import wire
from skycode_eval.sandbox.remote import Line, Mispredicted, Remote

FILE = "<tests>"
_LONGEST_SCRIPT = 32_768
"""Characters of requests that are sent ahead."""


class Suite:
    """Tests as code (`check(candidate)` or bare assertions) or as data (arguments, expected)."""

    def __init__(self, problem: dict[str, Any]) -> None:
        self._entry_point: str = problem["entry_point"]
        self._tolerance: float = problem["tolerance"]
        self._equal = matches if problem["equality"] == "json" else resembles
        tests = problem["tests"]
        self._cases: list[Any] | None = None if isinstance(tests, str) else tests
        self._source = tests if isinstance(tests, str) else ""
        self._lines = self._source.splitlines()
        tree = _without_call_of_check(ast.parse(self._source))
        self._code: CodeType = compile(tree, FILE, "exec")
        self._free = _free_names(tree)
        self._reference = _definitions(problem["reference"]) if self._free else {}
        self.script: list[dict[str, Any]] | None = []
        """What the samples so far were asked; None where that depends on the sample."""
        self._writes_back = _ignores_results(tree, self._entry_point)

    def run(self, line: Line) -> None:
        """Run every test against a loaded sample; return if all hold, raise what did not."""
        random.seed(0)
        line.writes_back = self._writes_back
        entry = Remote(line, self._entry_point, "function")
        if self._cases is not None:
            self._run_cases(entry)
            return
        scope: dict[str, Any] = {"__name__": "tests"}
        scope |= {name: self._stand_in(name, line) for name in self._free}
        scope |= {self._entry_point: entry, "candidate": entry}
        exec(self._code, scope)
        if "check" in scope and "check" not in self._free:
            scope["check"](entry)

    def learn(self, line: Line) -> None:
        """Have the next samples answer ahead what this one was asked, within reason."""
        if isinstance(line.fault, Mispredicted):
            self.script = None
        elif self.script is not None and len(line.asked) > len(self.script):
            size = itertools.accumulate(len(repr(request)) for request in line.asked)
            fitting = sum(total <= _LONGEST_SCRIPT for total in size)
            self.script = line.asked[:fitting]

    def failing_line(self, error: BaseException) -> str:
        """Return the line of the tests that raised, empty where it is not known."""
        number, trace = 0, error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == FILE:
                number = trace.tb_lineno
            trace = trace.tb_next
        return self._lines[number - 1].strip()[:200] if 0 < number <= len(self._lines) else ""

    def _run_cases(self, entry: Callable[..., Any]) -> None:
        for case in self._cases or ():
            args, expected = wire.decode(case, _no_handles)
            result = entry(*args)
            if not self._equal(result, expected, self._tolerance):
                shown = ", ".join(map(repr, args))
                text = f"{self._entry_point}({shown}) is {result!r}, not {expected!r}"
                raise AssertionError(text[:400])

    def _stand_in(self, name: str, line: Line) -> Any:
        if name in self._reference:
            return self._reference[name]
        return Remote(line, name, "name")


def matches(result: Any, expected: Any, tolerance: float = 0.0) -> bool:
    """Whether a plain value is the one expected.

    Lists and tuples are one kind, because JSON has no tuple; True is not 1; floats may differ by
    `tolerance` (absolute).
    """
    if isinstance(expected, (list, tuple)):
        if not isinstance(result, (list, tuple)) or len(result) != len(expected):
            return False
        return all(matches(r, e, tolerance) for r, e in zip(result, expected, strict=True))
    if isinstance(result, Remote) or isinstance(expected, bool) is not isinstance(result, bool):
        return False
    if isinstance(expected, dict) and isinstance(result, dict):
        return expected.keys() == result.keys() and all(
            matches(result[key], value, tolerance) for key, value in expected.items()
        )
    if isinstance(expected, float) and isinstance(result, (int, float)):
        return bool(
            result == expected
            or (result != result and expected != expected)
            or abs(result - expected) <= tolerance
        )
    return bool(result == expected)


def resembles(result: Any, expected: Any, tolerance: float = 0.0) -> bool:
    """Whether a plain value is the one expected, as EvalPlus compares them.

    Either they are equal, or both are floats, or flat lists or tuples of floats, that differ by no
    more than `tolerance` (absolute) and a ten-millionth (relative) together.
    """
    if result == expected:
        return True
    numbers = [expected] if isinstance(expected, float) else expected
    if type(result) is not type(expected) or not isinstance(numbers, (list, tuple)):
        return False
    found = [result] if isinstance(expected, float) else result
    if len(found) != len(numbers) or not all(isinstance(number, float) for number in numbers):
        return False
    return all(
        isinstance(f, (int, float)) and abs(f - n) <= tolerance + 1e-7 * abs(n)
        for f, n in zip(found, numbers, strict=True)
    )


def _no_handles(handle: Any) -> Any:
    raise wire.WireError(f"a test holds a value that is not plain data: {handle!r}")


def _without_call_of_check(tree: ast.Module) -> ast.Module:
    def is_call(statement: ast.stmt) -> bool:
        return (
            isinstance(statement, ast.Expr)
            and isinstance(statement.value, ast.Call)
            and isinstance(statement.value.func, ast.Name)
            and statement.value.func.id == "check"
        )

    tree.body = [statement for statement in tree.body if not is_call(statement)]
    return tree


def _free_names(tree: ast.Module) -> set[str]:
    """Names the tests use and do not define: the prompt's helpers, or the sample's own."""
    used: set[str] = set()
    defined: set[str] = set(dir(builtins))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else defined).add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            defined.add(node.name)
        elif isinstance(node, ast.arg):
            defined.add(node.arg)
        elif isinstance(node, ast.alias):
            defined.add((node.asname or node.name).partition(".")[0])
    return used - defined


def _definitions(sources: list[str]) -> dict[str, Any]:
    """Run the first of the reference programs that can be run; return what it defines."""
    for source in sources:
        scope: dict[str, Any] = {"__name__": "reference"}
        with contextlib.suppress(Exception):
            exec(compile(source, "<reference>", "exec"), scope)
            return scope
    return {}


def _ignores_results(tree: ast.Module, entry_point: str) -> bool:
    """Whether a call's result is dropped: then the test looks at what the call did to its input."""
    return any(
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id in ("candidate", entry_point)
        for node in ast.walk(tree)
    )
