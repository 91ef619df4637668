"""An exercise: what is asked, in two languages, ways to solve it, and how to tell."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


class WrongExerciseError(ValueError):
    """An exercise cannot be read, or a solution does not do what it says; the message shows it."""


@dataclass(frozen=True)
class Parameter:
    """A parameter's name and type."""

    name: str
    type: str


@dataclass(frozen=True)
class Exercise:
    """A function to be written.

    `english` and `chinese` are sentences, each a whole way to ask. `bodies` are ways to write it,
    without indentation; `reference` answers the `inputs` as each of them must.
    """

    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    english: tuple[str, ...]
    chinese: tuple[str, ...]
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
    lines = ["import string"] if "string.ascii_" in code or "string.punctuation" in code else []
    lines += [f"import {one}" for one in _MODULES if re.search(rf"(?<![\w.]){one}\.\w", code)]
    for module, names in _NAMES.items():
        wanted = [one for one in names if re.search(rf"(?<![\w.]){one}[(\[]", code)]
        lines += [f"from {module} import {', '.join(wanted)}"] if wanted else []
    return "\n".join(lines) + "\n\n\n" if lines else ""


_MODULES = ("bisect", "heapq", "itertools", "json", "math", "operator", "re")
_NAMES = {
    "collections": ("Counter", "OrderedDict", "defaultdict", "deque"),
    "datetime": ("date", "datetime", "timedelta"),
    "functools": ("lru_cache", "reduce"),
    "typing": ("Dict", "List", "Optional", "Set", "Tuple"),
}


def holds(exercise: Exercise, body: str) -> bool:
    """Tell whether a way to write it answers every input as the reference does."""
    space: dict[str, Any] = {}
    exec(compile(module_of(exercise, body), exercise.name, "exec"), space)
    answer = space[exercise.name]
    return all(_same(answer(*given), exercise.reference(*given)) for given in exercise.inputs)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def is_chinese(text: str) -> bool:
    """Tell whether there is a Chinese character in a text."""
    return any("\u4e00" <= char <= "\u9fff" for char in text)
