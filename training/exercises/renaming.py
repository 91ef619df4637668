"""Other names for an exercise's parameters, so that a name is learnt from where it stands."""

from __future__ import annotations

import io
import random
import re
import tokenize
from dataclasses import replace

from training.exercises.exercise import Exercise, Parameter, holds

_NAMES: dict[str, tuple[str, ...]] = {
    "list[int]": ("numbers", "nums", "values", "lst", "arr", "l", "xs", "data", "array"),
    "list[float]": ("numbers", "nums", "values", "lst", "samples", "xs", "data"),
    "list[str]": ("words", "strings", "names", "lst", "items", "tokens"),
    "str": ("text", "s", "string", "line", "st", "txt", "phrase"),
    "int": ("n", "number", "num", "x", "k", "value"),
    "list[list[int]]": ("matrix", "rows", "grid", "table", "m"),
    "dict[str, int]": ("counts", "table", "d", "scores", "mapping"),
}


def renamed(exercise: Exercise, draw: random.Random, rate: float = 0.5) -> Exercise:
    """Return the exercise with some parameters called otherwise, where that breaks nothing.

    Only names that every wording puts in backquotes are changed: others may be plain words.
    """
    found = exercise
    for parameter in exercise.parameters:
        choice = draw.choice(_NAMES.get(parameter.type, (parameter.name,)))
        if draw.random() < rate and _free(found, parameter.name, choice):
            found = _with_name(found, parameter, choice)
    if found is exercise:
        return exercise
    return found if _still_holds(found) else exercise


def _still_holds(exercise: Exercise) -> bool:
    try:
        return all(holds(exercise, body) for body in exercise.bodies)
    except Exception:  # whatever a name in the wrong place makes of it
        return False


def _free(exercise: Exercise, old: str, new: str) -> bool:
    told = (*exercise.english, *exercise.chinese)
    bare = re.compile(rf"(?<![\w`]){old}(?![\w`])", re.ASCII)
    if any(f"`{old}`" not in one or bare.search(one) for one in told):
        return False
    if any(_in_f_string(body, old) for body in exercise.bodies):
        return False  # where Python before 3.12 sees no names
    taken = {one.name for one in exercise.parameters}
    return new not in taken and not any(new in _words(body) for body in exercise.bodies)


def _with_name(exercise: Exercise, parameter: Parameter, new: str) -> Exercise:
    old = parameter.name
    change = Parameter(new, parameter.type)
    return replace(
        exercise,
        parameters=tuple(change if one.name == old else one for one in exercise.parameters),
        english=tuple(one.replace(f"`{old}`", f"`{new}`") for one in exercise.english),
        chinese=tuple(one.replace(f"`{old}`", f"`{new}`") for one in exercise.chinese),
        bodies=tuple(_in_code(body, old, new) for body in exercise.bodies),
    )


def _words(code: str) -> set[str]:
    return set(re.findall(r"[A-Za-z_]\w*", code))


def _in_f_string(code: str, name: str) -> bool:
    found = re.findall(r"""\bf("[^"]*"|'[^']*')""", code)
    return any(re.search(rf"\b{name}\b", text) for text in found)


def _in_code(code: str, old: str, new: str) -> str:
    """Rename a variable, but no attribute and nothing in a text or comment."""
    lines = code.split("\n")
    before = ""
    places: list[tuple[int, int]] = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.NAME and token.string == old and before != ".":
            places.append(token.start)
        before = token.string
    for row, column in reversed(places):
        line = lines[row - 1]
        lines[row - 1] = line[:column] + new + line[column + len(old) :]
    return "\n".join(lines)
