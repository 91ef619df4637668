"""Exercises written by hand: plain functions below problems/, asked for in their docstrings.

A docstring has paragraphs in English and in Chinese, each a whole way to ask, with the parameters'
names in backquotes, and examples as doctest has them, whose answers must be right. `name_2`,
`name_3` below a function are other ways to write it.
"""

from __future__ import annotations

import ast
import doctest
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from training.exercises.exercise import Exercise, Parameter, WrongExerciseError, is_chinese

FOLDER = Path(__file__).with_name("problems")
_ANOTHER = re.compile(r"_\d+$")


def written(folder: Path = FOLDER) -> list[Exercise]:
    """Return the exercises of a folder's modules; WrongExerciseError names what cannot be read."""
    return [one for path in sorted(folder.glob("[a-z]*.py")) for one in _module(path)]


def _module(path: Path) -> Iterator[Exercise]:
    source = path.read_text("utf-8")
    functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    main = [one for one in functions if ast.get_docstring(one)]
    for one in main:
        others = [it for it in functions if it is not one and _ANOTHER.sub("", it.name) == one.name]
        try:
            yield _exercise(source, one, [it for it in others if not ast.get_docstring(it)])
        except (ValueError, SyntaxError, StopIteration) as error:
            raise WrongExerciseError(f"{path.name}: {one.name}: {error}") from error


def _exercise(source: str, one: ast.FunctionDef, others: list[ast.FunctionDef]) -> Exercise:
    told = inspect.cleandoc(ast.get_docstring(one) or "")
    paragraphs = [" ".join(part.split()) for part in told.partition(">>>")[0].split("\n\n")]
    answers = [_answer(example) for example in doctest.DocTestParser().get_examples(told)]
    bodies = [_body(source, one.body[1:], one.name, one.name)]
    bodies += [_body(source, other.body, other.name, one.name) for other in others]
    asked = [part for part in paragraphs if part]
    exercise = Exercise(
        name=one.name,
        parameters=tuple(Parameter(it.arg, _type(it.annotation)) for it in one.args.args),
        returns=_type(one.returns),
        english=tuple(part for part in asked if not is_chinese(part)),
        chinese=tuple(part for part in asked if is_chinese(part)),
        bodies=tuple(bodies),
        reference=_looked_up(answers),
        inputs=tuple(deepcopy(given) for given, _ in answers),
    )
    if not (exercise.english and exercise.chinese and len(answers) > 1):
        raise ValueError("wants English, Chinese and two examples")
    return exercise


def _type(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else ""


def _body(source: str, statements: list[ast.stmt], name: str, known_as: str) -> str:
    """Return the lines of a body, comments and all, without their indentation."""
    first, last = statements[0], statements[-1]
    lines = source.split("\n")[first.lineno - 1 : last.end_lineno]
    return re.sub(rf"\b{name}\(", f"{known_as}(", textwrap.dedent("\n".join(lines)))


def _answer(example: doctest.Example) -> tuple[tuple[Any, ...], Any]:
    """Return the arguments and the answer that an example shows."""
    call = ast.parse(example.source.strip(), mode="eval").body
    if not isinstance(call, ast.Call) or call.keywords:
        raise ValueError(f"{example.source.strip()} is no call with plain arguments")
    given = tuple(ast.literal_eval(argument) for argument in call.args)
    return given, ast.literal_eval(example.want.strip() or "None")


def _looked_up(answers: list[tuple[tuple[Any, ...], Any]]) -> Callable[..., Any]:
    def answer(*given: Any) -> Any:
        return next(wanted for known, wanted in answers if repr(known) == repr(given))

    return answer
