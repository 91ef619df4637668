"""HumanEval (Chen et al., 2021): 164 Python functions to write, in English and in Chinese."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from skycode_eval.files import read_problems
from skycode_eval.messages import both
from skycode_eval.problem import Problem
from skycode_eval.tasks.humaneval_zh import chinese_docstrings, compose
from skycode_eval.tasks.sources import Source, TaskError, locate
from skycode_eval.tasks.task import Task

# The bytes at this revision were read and hashed.
SOURCE = Source(
    path="human-eval/HumanEval.jsonl.gz",
    url="https://raw.githubusercontent.com/openai/human-eval/"
    "6d43fb980f9fee3c892a914eda09951f772ad10d/data/HumanEval.jsonl.gz",
    sha256="b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef",
    licence="MIT",
)
STOPS = ("\nclass", "\ndef", "\n#", "\nif", "\nprint")
"""Where a completion of one function ends (Chen et al., 2021, section 3.2)."""


def load(data: Path | None = None) -> dict[str, Problem]:
    """Return the problems with their English docstrings."""
    return read_problems(locate(SOURCE, data))


def load_chinese(data: Path | None = None) -> dict[str, Problem]:
    """Return the problems with our Chinese docstrings; TaskError if one has none."""
    return {task_id: _in_chinese(problem) for task_id, problem in load(data).items()}


def _in_chinese(problem: Problem) -> Problem:
    chinese = chinese_docstrings().get(problem.task_id)
    if chinese is None:
        raise TaskError(
            both(
                f"{problem.task_id} has no Chinese wording: is this HumanEval's file?",
                f"{problem.task_id} 没有中文题面：这是 HumanEval 的文件吗？",
            )
        )
    prompt = compose(problem.prompt, problem.entry_point, chinese)
    return replace(problem, prompt=prompt, natural_language="zh")


TASKS = (
    Task(
        name="humaneval",
        title="HumanEval",
        size=164,
        load=load,
        stops=STOPS,
        max_tokens=300,
        twin="humaneval-zh",
        sources=(SOURCE,),
    ),
    Task(
        name="humaneval-zh",
        title=both("HumanEval, docstrings in Chinese", "HumanEval，中文文档字符串"),
        size=164,
        load=load_chinese,
        natural_language="zh",
        stops=STOPS,
        max_tokens=300,
        twin="humaneval",
        sources=(SOURCE,),
    ),
)
