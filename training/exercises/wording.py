"""How an exercise is put: a docstring or a comment, in English or Chinese, long or short."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable
from typing import Any, Literal

from training.exercises.exercise import Exercise, imports_of

Natural = Literal["en", "zh"]

_WIDTH = 88
_BESIDE = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9`])|(?<=[A-Za-z0-9`])(?=[\u4e00-\u9fff])")


def spelt(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    """Return a module with the function, asked for in one of many ways."""
    put = draw.choices((_short, _with_examples, _sections, _comment), (4, 4, 2, 2))[0]
    return imports_of(body) + put(exercise, body, natural, draw)


def _short(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    told = f'"""{_sentence(exercise, natural, draw)}"""'
    return _function(exercise, _wrapped(told, natural), body, draw)


def _with_examples(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    lines = ['"""' + _sentence(exercise, natural, draw)]
    lines += [""] if draw.random() < 0.5 else []
    for given in _telling(exercise, draw):
        shown = ", ".join(map(repr, given))
        lines += [f">>> {exercise.name}({shown})", repr(exercise.reference(*given))]
    return _function(exercise, _wrapped("\n".join([*lines, '"""']), natural), body, draw)


def _sections(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    heads = ("Args:", "Returns:") if natural == "en" else ("参数：", "返回：")
    told = exercise.english if natural == "en" else exercise.chinese
    lines = ['"""' + _sentence(exercise, natural, draw), "", heads[0]]
    lines += [f"    {one.name}: {_described(one.type, natural)}" for one in exercise.parameters]
    lines += ["", heads[1], f"    {_spaced(_capital(told))}{_stop(natural)}", '"""']
    return _function(exercise, _wrapped("\n".join(lines), natural), body, draw)


def _comment(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    told = _wrapped(_sentence(exercise, natural, draw), natural)
    above = "\n".join(f"# {line}" for line in told.split("\n"))
    return f"{above}\n{_function(exercise, '', body, draw)}"


_VERBS: dict[Natural, tuple[str, ...]] = {
    "en": ("Return", "Return", "Compute", "Find"),
    "zh": ("返回", "返回", "计算", "求"),
}


def _sentence(exercise: Exercise, natural: Natural, draw: random.Random) -> str:
    verb = draw.choice(_VERBS[natural])
    if natural == "zh":
        return _spaced(f"{verb}{exercise.chinese}") + _stop(natural)
    return f"{verb} {exercise.english}{_stop(natural)}"


def _stop(natural: Natural) -> str:
    return "." if natural == "en" else "。"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _spaced(text: str) -> str:
    """Put a space between Chinese and Latin, as careful writers do."""
    return _BESIDE.sub(" ", text)


def _function(exercise: Exercise, told: str, body: str, draw: random.Random) -> str:
    typed = draw.random() < 0.6
    names = ", ".join(
        f"{one.name}: {one.type}" if typed and one.type else one.name for one in exercise.parameters
    )
    arrow = f" -> {exercise.returns}" if typed and exercise.returns else ""
    lines = [line for text in (told, body) if text for line in text.split("\n")]
    inside = "\n".join(f"    {line}" if line else "" for line in lines)
    return f"def {exercise.name}({names}){arrow}:\n{inside}\n"


def _wrapped(text: str, natural: Natural) -> str:
    """Break long English lines; Chinese has no blanks to break at."""
    if natural == "zh":
        return text
    kept = []
    for line in text.split("\n"):
        example = line.startswith(">>>") or len(line) <= _WIDTH
        indent = line[: len(line) - len(line.lstrip())]
        kept += [line] if example else textwrap.wrap(line, _WIDTH, subsequent_indent=indent)
    return "\n".join(kept)


_DESCRIBED: dict[str, tuple[str, str]] = {
    "list[int]": ("a list of integers", "整数列表"),
    "list[float]": ("a list of numbers", "数字列表"),
    "list[str]": ("a list of texts", "字符串列表"),
    "str": ("a text", "字符串"),
    "int": ("an integer", "整数"),
    "float": ("a number", "数字"),
    "bool": ("whether to do so", "布尔值"),
    "dict[str, int]": ("a dictionary from names to integers", "从名称到整数的字典"),
    "dict[str, str]": ("a dictionary of texts", "字符串字典"),
    "list[list[int]]": ("a list of rows of integers", "由整数行组成的列表"),
}


def _described(kind: str, natural: Natural) -> str:
    english, chinese = _DESCRIBED.get(kind, (kind, kind))
    return english if natural == "en" else chinese


def _telling(exercise: Exercise, draw: random.Random) -> list[tuple[Any, ...]]:
    """Return one to three inputs whose answers can be shown on a line."""
    answer: Callable[..., Any] = exercise.reference
    good = [given for given in exercise.inputs if len(repr(given) + repr(answer(*given))) < 90]
    return good[: draw.choice((1, 2, 2, 3))]
