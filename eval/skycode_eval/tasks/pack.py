"""HumanEvalPack (Muennighoff et al., 2023): HumanEval in six languages, judged by compilers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from skycode_eval.files import FileError, read_rows
from skycode_eval.messages import both
from skycode_eval.problem import Problem
from skycode_eval.tasks import humaneval
from skycode_eval.tasks.sources import Source, locate
from skycode_eval.tasks.task import Task

# The last revision known to hold JSON lines. The checksums are of copies whose place of origin
# could not be read: a download is kept only if it has them.
_ORIGIN = (
    "https://huggingface.co/datasets/bigcode/humanevalpack/resolve/"
    "ac828fcc998a3379d2bf4221e8e85db997f40715/data/"
)
_STOPS = {
    "python": humaneval.STOPS,
    "js": ("\nfunction ", "\nconst ", "\nlet ", "\nvar ", "\nconsole", "\n//", "\n/*", "\nclass "),
    "java": ("\npublic ", "\nclass ", "\n/*", "\n//", "\nimport "),
    "go": ("\nfunc ", "\n//", "\n/*", "\nvar ", "\ntype ", "\npackage ", "\nimport "),
    "cpp": ("\n#", "\n//", "\n/*", "\nint ", "\nvoid ", "\nbool ", "\nusing ", "\nclass "),
    "rust": ("\nfn ", "\npub ", "\n//", "\n/*", "\nuse ", "\nmod ", "\n#[", "\nstruct ", "\nimpl "),
}
"""What starts the next thing at the left margin, where the function asked for has ended."""
_FILES = {
    "python": ("solution.py", "b1376d72be4bd016a62ad043d9de3846edb8d63edf1222da802a31330c14c3a7"),
    "js": ("solution.js", "04c86c1fac5f33818d9187cba278ed1dfc66cc259372dd8342126aa580fb7569"),
    "java": ("Solution.java", "a8d077d300bbdc2eda91e1a733deb2944678bce8fcc7eb272214626516768cc1"),
    "go": ("solution.go", "0ee2cdca46d70afb33d913a0d4b205624fe4ded2f28c2efdb241727221837993"),
    "cpp": ("solution.cpp", "891a390c1b9d2cb85dd8fbebcf1d88dbdd565734a6b2b3259f9ddb3fe95e33d7"),
    "rust": ("solution.rs", "01ece28eaf490d7af037ce53095083dacfd38022cf5b82662ccb78024dc269a1"),
}
"""The file name shown to the model, and the checksum of the set."""
_TITLES = {
    "python": "Python",
    "js": "JavaScript",
    "java": "Java",
    "go": "Go",
    "cpp": "C++",
    "rust": "Rust",
}


def _task(language: str) -> Task:
    path, sha256 = _FILES[language]
    source = Source(
        path=f"humanevalpack/humanevalpack_{language}.jsonl",
        url=f"{_ORIGIN}{language}/data/humanevalpack.jsonl",
        sha256=sha256,
        licence="MIT",
        confirmed=False,
    )

    def load(data: Path | None = None) -> dict[str, Problem]:
        return _load(locate(source, data), language)

    return Task(
        name=f"pack-{language}",
        title=f"HumanEvalPack, {_TITLES[language]}",
        size=164,
        load=load,
        language=language,
        stops=_STOPS[language],
        max_tokens=640,
        path=path,
        sources=(source,),
    )


def _load(path: Path, language: str) -> dict[str, Problem]:
    problems = {}
    for number, row in read_rows(path):
        try:
            problems[str(row["task_id"])] = _problem(row, language)
        except (KeyError, TypeError) as error:
            text = both(
                f"{path}, line {number}: not a problem ({error!r})",
                f"{path} 第 {number} 行：不是题目（{error!r}）",
            )
            raise FileError(text) from error
    if not problems:
        raise FileError(both(f"{path} holds no problem", f"{path} 中没有题目"))
    return problems


def _problem(row: dict[str, Any], language: str) -> Problem:
    return Problem(
        task_id=str(row["task_id"]),
        prompt=row["prompt"],
        entry_point=row["entry_point"],
        tests=row.get("test_setup", "") + row["test"],
        solution=row["canonical_solution"],
        language=language,
    )


TASKS = tuple(_task(language) for language in _FILES)
