"""Rules that no machine checks decay, so these are checked on every run."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("skycode_ls", "training", "eval", "benchmarks", "tests")
PROBLEMS = ROOT / "training" / "exercises" / "problems"
"""Exercises to learn from: text, as the corpus is."""
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
BANNED_MODULES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


def sources() -> list[Path]:
    found = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))
    return [path for path in found if path.parent != PROBLEMS]


def run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_ruff_finds_nothing() -> None:
    run("ruff", "check", "--no-cache", ".")


def test_code_is_formatted() -> None:
    run("ruff", "format", "--check", "--no-cache", ".")


@pytest.mark.e2e
def test_types_are_strict() -> None:
    run("mypy")


@pytest.mark.models
def test_types_of_the_recipe_are_strict() -> None:
    pytest.importorskip("torch", reason="PyTorch's types are needed: make test-models")
    # Named one by one, because the configuration leaves their folder out of a plain run.
    tests = sorted(str(path) for path in (ROOT / "tests" / "training").glob("*.py"))
    run("mypy", "training", *tests)


def test_imports_point_one_way() -> None:
    from importlinter.cli import lint_imports

    # Its return value is the exit status; it prints the broken chain itself.
    assert lint_imports(config_filename=str(ROOT / ".importlinter"), no_cache=True) == 0


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_file_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= MAX_FILE_LINES, "split this file"
    assert path.stem not in BANNED_MODULES, "name the module after what it holds"
    tree = ast.parse(text)
    long = [f"{node.name} ({span})" for node, span in functions(tree) if span > MAX_FUNCTION_LINES]
    assert not long, f"split {', '.join(long)}"


def functions(tree: ast.AST) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, (node.end_lineno or node.lineno) - node.lineno + 1
