"""How an exercise is put: a docstring or a comment, in English or Chinese, long or short."""

from __future__ import annotations

import random
import re
import textwrap
from typing import Literal

from training.exercises.exercise import Exercise, imports_of

Natural = Literal["en", "zh"]

_WIDTH = 88
_BESIDE = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9`])|(?<=[A-Za-z0-9`])(?=[\u4e00-\u9fff])")


def spelt(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    """Return a module with the function, asked for in one of many ways."""
    put = draw.choices((_short, _with_examples, _sections, _comment), (3, 5, 2, 2))[0]
    text = put(exercise, body, natural, draw)
    return imports_of(text) + text


def _short(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    told = f'"""{_sentence(exercise, natural, draw)}"""'
    return _function(exercise, _wrapped(told, natural), body, draw)


def _with_examples(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    lines = [draw.choice(('"""', '"""', '""" ', '"""\n')) + _sentence(exercise, natural, draw)]
    lines += [""] if draw.random() < 0.5 else []
    lines += draw.choice((_session, _session, _equations))(exercise, natural, draw)
    return _function(exercise, _wrapped("\n".join([*lines, '"""']), natural), body, draw)


def _session(exercise: Exercise, _natural: Natural, draw: random.Random) -> list[str]:
    """Return examples as an interpreter shows them."""
    lines = []
    for given, answer in _telling(exercise, draw):
        lines += [f">>> {exercise.name}({given})", answer]
    return lines


def _equations(exercise: Exercise, natural: Natural, draw: random.Random) -> list[str]:
    """Return examples as equations below a heading."""
    heads = {"en": ("Examples:", "For example:", "Example:"), "zh": ("示例：", "例如：", "例：")}
    sign = draw.choice(("==", "=>", "->", "➞"))
    told = [
        f"{exercise.name}({given}) {sign} {answer}" for given, answer in _telling(exercise, draw)
    ]
    return [draw.choice(heads[natural]), *told]


def _sections(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    heads = ("Args:", "Returns:") if natural == "en" else ("参数：", "返回：")
    lines = ['"""' + _sentence(exercise, natural, draw), "", heads[0]]
    lines += [f"    {one.name}: {_described(one.type, natural)}" for one in exercise.parameters]
    if exercise.returns:
        lines += ["", heads[1], f"    {_described(exercise.returns, natural)}"]
    return _function(exercise, _wrapped("\n".join([*lines, '"""']), natural), body, draw)


def _comment(exercise: Exercise, body: str, natural: Natural, draw: random.Random) -> str:
    told = _wrapped(_sentence(exercise, natural, draw), natural)
    above = "\n".join(f"# {line}" for line in told.split("\n"))
    return f"{above}\n{_function(exercise, '', body, draw)}"


def _sentence(exercise: Exercise, natural: Natural, draw: random.Random) -> str:
    """Return one way to ask, with or without its backquotes."""
    told = draw.choice(exercise.chinese if natural == "zh" else exercise.english)
    told = told if draw.random() < 0.4 else told.replace("`", "")
    return _BESIDE.sub(" ", told) if natural == "zh" else told


def _function(exercise: Exercise, told: str, body: str, draw: random.Random) -> str:
    kind = draw.choices((_bare, _modern, _capital), (4, 4, 2))[0]
    names = ", ".join(
        f"{one.name}: {kind(one.type)}" if kind(one.type) else one.name
        for one in exercise.parameters
    )
    arrow = f" -> {kind(exercise.returns)}" if kind(exercise.returns) else ""
    lines = [line for text in (told, body) if text for line in text.split("\n")]
    inside = "\n".join(f"    {line}" if line else "" for line in lines)
    return f"def {exercise.name}({names}){arrow}:\n{inside}\n"


def _bare(_type: str) -> str:
    return ""


def _modern(kind: str) -> str:
    return kind


def _capital(kind: str) -> str:
    """Return a type as Python 3.8 and older have it: `List[int]`."""
    kind = re.sub(r"\b(list|dict|set|tuple)\[", lambda found: found[1].capitalize() + "[", kind)
    return re.sub(r"^(.+) \| None$", r"Optional[\1]", kind)


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


def _telling(exercise: Exercise, draw: random.Random) -> list[tuple[str, str]]:
    """Return one to three examples, as their arguments and answers are written on a line."""
    told = [
        (", ".join(map(repr, given)), repr(exercise.reference(*given))) for given in exercise.inputs
    ]
    good = [(given, answer) for given, answer in told if len(given + answer) < 90]
    return good[: draw.choice((1, 2, 2, 3))]
