"""sky40: forty functions of our own to write, each asked for in English and in Chinese.

The set ships with the package, so it needs no download. `data/sky40.jsonl` holds one JSON object a
line, and all of it is plain JSON: nothing in it has to be run to be read.

=============  ====================================================================
key            value
=============  ====================================================================
`task_id`      `sky40/0` to `sky40/39`, from easy to hard
`topic`        one of sixteen, such as `parsing` or `chinese text`
`difficulty`   1 (up to five short lines) to 4
`entry_point`  name of the function
`signature`    the imports that the function may use, if any, and its `def` line
`docstring`    `{"en": ..., "zh": ...}`: prose, a blank line, one to three doctests
`solution`     a body of the function that passes, indented by four spaces
`tests`        `[[argument, ...], expected]`, eight or more
=============  ====================================================================

Arguments and results are `null`, booleans, integers, strings, lists, and dicts with string keys:
no float asks for a tolerance, no tuple or set for a tag, and no function has to raise. The two
wordings say the same: equal examples, equal names and literals between backticks, equal numbers.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from skycode_eval.messages import both
from skycode_eval.problem import Problem
from skycode_eval.tasks.task import Task

Wording = Literal["en", "zh"]
"""The natural language of a docstring."""


def problems(language: Wording = "en") -> list[Problem]:
    """Return the forty problems as worded in `language`, in the order of the file."""
    return [_problem(record, language) for record in records()]


@cache
def records() -> tuple[dict[str, Any], ...]:
    """Return the lines of the data file, decoded; they are shared and not to be changed."""
    data = resources.files("skycode_eval") / "data" / "sky40.jsonl"
    # Not splitlines(): a string in JSON may hold other line separators than "\n".
    lines = data.read_text(encoding="utf-8").split("\n")
    return tuple(json.loads(line) for line in lines if line)


def prompt(signature: str, docstring: str) -> str:
    """Return what the model continues: the signature and, indented inside it, the docstring."""
    lines = f'"""{docstring}\n"""'.split("\n")
    indented = (f"    {line}" if line else "" for line in lines)
    return "\n".join([signature, *indented, ""])


def _problem(record: dict[str, Any], language: Wording) -> Problem:
    return Problem(
        task_id=record["task_id"],
        prompt=prompt(record["signature"], record["docstring"][language]),
        entry_point=record["entry_point"],
        tests=tuple((tuple(arguments), expected) for arguments, expected in record["tests"]),
        solution=record["solution"],
        natural_language=language,
    )


def _task(language: Wording, title: str, twin: Wording) -> Task:
    def load(_: Path | None = None) -> dict[str, Problem]:
        return {problem.task_id: problem for problem in problems(language)}

    return Task(
        name=f"sky40-{language}",
        title=title,
        size=40,
        load=load,
        natural_language=language,
        stops=("\nclass", "\ndef", "\n#", "\nif", "\nprint"),
        max_tokens=300,
        twin=f"sky40-{twin}",
    )


TASKS = (
    _task("en", both("sky40, worded in English", "sky40，英文题面"), "zh"),
    _task("zh", both("sky40, worded in Chinese", "sky40，中文题面"), "en"),
)
