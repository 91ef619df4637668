"""HumanEval infilling (Bavarian et al., 2022): lines or spans cut out of HumanEval's solutions.

Where whole lines are cut out, the line break that ends the gap belongs to the suffix here, as it
does in an editor: a completion is right with and without one of its own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from skycode_eval.files import read_problems
from skycode_eval.messages import both, chinese
from skycode_eval.problem import Problem
from skycode_eval.tasks.sources import Source, locate
from skycode_eval.tasks.task import Task

_ORIGIN = (
    "https://raw.githubusercontent.com/openai/human-eval-infilling/"
    "88062ff9859c875d04db115b698ed4b0f0395170/data/"
)


def _task(
    name: str, title: str, file: str, sha256: str, size: int, stops: tuple[str, ...], tokens: int
) -> Task:
    # The bytes at this revision were read and hashed.
    source = Source(f"human-eval-infilling/{file}", _ORIGIN + file, sha256, "MIT")
    lines = name.endswith("line")

    def load(data: Path | None = None) -> dict[str, Problem]:
        problems = read_problems(locate(source, data))
        return {key: _up_to_line_break(p) if lines else p for key, p in problems.items()}

    return Task(
        name=f"infilling-{name}",
        title=both(f"HumanEval infilling, {title}", f"HumanEval 填充，{chinese(title)}"),
        size=size,
        load=load,
        infilling=True,
        stops=stops,
        max_tokens=tokens,
        sources=(source,),
    )


def _up_to_line_break(problem: Problem) -> Problem:
    solution = problem.solution.removesuffix("\n")
    return replace(problem, solution=solution, suffix="\n" + problem.suffix)


TASKS = (
    _task(
        "single-line",
        both("single lines", "单行"),
        "HumanEval-SingleLineInfilling.jsonl.gz",
        "1277073e7ddce163ef68598c2bca777f688a53df99422f097e37362090f88e1f",
        1033,
        ("\n",),
        64,
    ),
    _task(
        "multi-line",
        both("several lines", "多行"),
        "HumanEval-MultiLineInfilling.jsonl.gz",
        "2f341612eee1d35da1357a4f365e0c0b3ba6e2b62eb491e88aaefa4855af0349",
        5815,
        (),
        300,
    ),
    _task(
        "random-span",
        both("random spans", "随机区段"),
        "HumanEval-RandomSpanInfilling.jsonl.gz",
        "b4f330d8a8ff97bf85d9def497dffcae4d741e506449386a877236e422e33e8d",
        1640,
        (),
        300,
    ),
    _task(
        "random-span-light",
        both("random spans, light", "随机区段，精简版"),
        "HumanEval-RandomSpanInfillingLight.jsonl.gz",
        "1432250ecac0cb56e6f97f8faf0970419ef892a98fda7e1f5aa4c4b87209b760",
        164,
        (),
        300,
    ),
)
