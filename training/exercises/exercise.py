"""An exercise: what is asked, in two languages, ways to solve it, and how to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Parameter:
    """A parameter's name and type."""

    name: str
    type: str


@dataclass(frozen=True)
class Exercise:
    """A function to be written.

    The wordings are noun phrases: what it returns. `bodies` are ways to write it, without
    indentation; `reference` answers the `inputs` as each of them must.
    """

    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    english: str
    chinese: str
    bodies: tuple[str, ...]
    reference: Callable[..., Any]
    inputs: tuple[tuple[Any, ...], ...]


def module_of(exercise: Exercise, body: str, head: str = "") -> str:
    """Return source code that defines the exercise's function; `head` comes below its `def`."""
    names = ", ".join(one.name for one in exercise.parameters)
    lines = [f"    {line}" if line else "" for line in body.split("\n")]
    return f"{imports_of(body)}def {exercise.name}({names}):\n{head}" + "\n".join(lines) + "\n"


def imports_of(code: str) -> str:
    """Return the imports that code needs, with the blank lines below them."""
    lines = [line for mark, line in _IMPORTS if mark in code]
    return "\n".join(lines) + "\n\n\n" if lines else ""


_IMPORTS = (
    ("math.", "import math"),
    ("re.", "import re"),
    ("Counter(", "from collections import Counter"),
    ("defaultdict(", "from collections import defaultdict"),
    ("deque(", "from collections import deque"),
)


def holds(exercise: Exercise, body: str) -> bool:
    """Tell whether a way to write it answers every input as the reference does."""
    space: dict[str, Any] = {}
    exec(compile(module_of(exercise, body), exercise.name, "exec"), space)
    answer = space[exercise.name]
    return all(_same(answer(*given), exercise.reference(*given)) for given in exercise.inputs)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other
