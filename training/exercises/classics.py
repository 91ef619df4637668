"""Exercises written by hand, read from classics.toml."""

from __future__ import annotations

import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from training.exercises.exercise import Exercise, Parameter

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def classics() -> list[Exercise]:
    """Return them; what an answer should be stands in the file."""
    path = Path(__file__).with_name("classics.toml")
    return [_exercise(one) for one in tomllib.loads(path.read_text("utf-8"))["exercise"]]


def _exercise(fields: dict[str, Any]) -> Exercise:
    answers = [(tuple(given), _answer(fields, wanted)) for given, wanted in fields["answers"]]
    return Exercise(
        name=fields["name"],
        parameters=tuple(Parameter(*one) for one in fields["parameters"]),
        returns=fields["returns"],
        english=fields["en"],
        chinese=fields["zh"],
        bodies=tuple(fields["bodies"]),
        reference=_looked_up(answers),
        inputs=tuple(deepcopy(given) for given, _ in answers),
    )


def _answer(fields: dict[str, Any], wanted: Any) -> Any:
    """Return an answer as Python has it: TOML knows no tuples, and only texts as keys."""
    if fields.get("pairs"):
        return dict(wanted)
    return tuple(wanted) if fields.get("tuple") else wanted


def _looked_up(answers: list[tuple[tuple[Any, ...], Any]]) -> Callable[..., Any]:
    def answer(*given: Any) -> Any:
        return next(wanted for known, wanted in answers if known == given)

    return answer
