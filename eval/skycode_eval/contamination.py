"""How much of each problem a training corpus holds: shared runs of 13 words, and where they are.

A problem is flagged when the corpus holds a single run of its prompt or solution. The rule is wide
on purpose (GPT-3, arXiv:2005.14165, appendix C, cleans by it); the share found tells a common loop
from a copy.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Callable, Mapping, Set
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from skycode_eval import corpus as texts
from skycode_eval.files import FileError
from skycode_eval.grams import LENGTH, Gram, grams, telling
from skycode_eval.messages import both
from skycode_eval.problem import Problem

Progress = Callable[[int, int], None]
"""Called with the bytes read (as stored) and the bytes in all."""

NAME = "contamination.json"
"""The file's name in a run's folder."""

_ORIGIN = ("project", "path", "language")
_PLACES_KEPT = 20
"""Files named for each problem, those that share most; the others are counted."""


@dataclass(frozen=True)
class Place:
    """A file of the corpus that shares runs with a problem."""

    project: str
    path: str
    language: str
    shared: int
    """How many of the problem's runs it holds."""


@dataclass(frozen=True)
class Overlap:
    """What the corpus holds of one problem."""

    runs: int
    """Distinct runs in prompt, solution and suffix as they stand together."""
    found: int
    share: float
    prompt_share: float | None
    """Part of the prompt's own runs that were found; None where it has none."""
    solution_share: float | None
    places: tuple[Place, ...]
    files: int
    """Files that share a run with it, named or not."""

    @property
    def flagged(self) -> bool:
        """Whether anything of it was found."""
        return self.found > 0


@dataclass(frozen=True)
class Contamination:
    """A corpus held against a problem set."""

    task: str
    files: tuple[str, ...]
    records: int
    """Texts read."""
    problems: dict[str, Overlap]

    @property
    def flagged(self) -> list[str]:
        """The task ids of which something was found."""
        return [task_id for task_id, overlap in self.problems.items() if overlap.flagged]


Problems = Mapping[str, Problem]


def measure(
    task: str, problems: Problems, corpus: Path, progress: Progress | None = None
) -> Contamination:
    """Read a corpus once and return what it holds of each problem.

    `corpus` is a folder of `.jsonl`, `.jsonl.gz` or `.jsonl.zst` files, or one of them, whose lines
    are objects with a `text`. Memory grows with the problems, not with the corpus.
    """
    return measure_all({task: problems}, corpus, progress)[task]


def measure_all(
    tasks: Mapping[str, Problems], corpus: Path, progress: Progress | None = None
) -> dict[str, Contamination]:
    """Do the same for several tasks, by name, in one reading of the corpus."""
    paths = texts.paths(corpus)
    finders = {task: _Finder(problems) for task, problems in tasks.items()}
    wanted = frozenset[Gram]().union(*(finder.grams for finder in finders.values()))
    total = sum(path.stat().st_size for path in paths)
    before = records = 0
    for path in paths:
        for record, read in texts.records(path):
            records += 1
            if not wanted.isdisjoint(grams(record["text"])):
                met = wanted & set(grams(record["text"]))
                for finder in finders.values():
                    finder.look(record, met)
            if progress and records % 50 == 0:
                progress(before + read, total)
        before += path.stat().st_size
    if progress:
        progress(total, total)
    base = corpus if corpus.is_dir() else corpus.parent
    names = tuple(path.relative_to(base).as_posix() for path in paths)
    return {
        task: Contamination(task, names, records, finder.overlaps())
        for task, finder in finders.items()
    }


def write(found: Contamination, path: Path) -> None:
    """Write the whole of it as JSON; the file appears only when it is complete."""
    document = {
        "format": 1,
        "task": found.task,
        "run_length": LENGTH,
        "corpus": {"files": found.files, "records": found.records},
        "flagged": found.flagged,
        "problems": {task_id: asdict(overlap) for task_id, overlap in found.problems.items()},
    }
    beside = path.with_name(path.name + ".new")
    text = json.dumps(document, ensure_ascii=False, indent=1)
    beside.write_text(text + "\n", encoding="utf-8")
    os.replace(beside, path)  # noqa: PTH105 - one call, atomic


def read(path: Path) -> Contamination:
    """Return what `write` wrote; FileError where the file is something else."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        problems = {task_id: _overlap(row) for task_id, row in document["problems"].items()}
        corpus = document["corpus"]
        files = tuple(corpus["files"])
        return Contamination(document["task"], files, corpus["records"], problems)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = both(
            f"{path}: not a contamination report ({error!r})",
            f"{path}：不是数据污染报告（{error!r}）",
        )
        raise FileError(text) from error


class _Finder:
    """The problems' runs, and which of them have been met where."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._owners: dict[Gram, list[str]] = defaultdict(list)
        for task_id, problem in problems.items():
            for gram in telling(problem.program(problem.solution)):
                self._owners[gram].append(task_id)
        self._met: set[Gram] = set()
        self._places: dict[str, list[Place]] = defaultdict(list)
        self._files: dict[str, int] = defaultdict(int)

    @property
    def grams(self) -> Set[Gram]:
        """The runs that are looked for."""
        return self._owners.keys()

    def look(self, record: dict[str, Any], met: Set[Gram]) -> None:
        """Note which problems share runs with one text; `met` are those of its runs in question."""
        shared = self.grams & met
        self._met |= shared
        counts: dict[str, int] = defaultdict(int)
        for gram in shared:
            for task_id in self._owners[gram]:
                counts[task_id] += 1
        for task_id, count in counts.items():
            self._files[task_id] += 1
            places = self._places[task_id]
            project, path, language = (str(record.get(name, "")) for name in _ORIGIN)
            places.append(Place(project, path, language, count))
            places.sort(key=lambda place: -place.shared)
            del places[_PLACES_KEPT:]

    def overlaps(self) -> dict[str, Overlap]:
        """Return what was found of each problem."""
        return {task_id: self._overlap(problem) for task_id, problem in self._problems.items()}

    def _overlap(self, problem: Problem) -> Overlap:
        runs = telling(problem.program(problem.solution))
        found = len(runs & self._met)
        return Overlap(
            runs=len(runs),
            found=found,
            share=found / len(runs) if runs else 0.0,
            prompt_share=self._share(telling(problem.prompt)),
            solution_share=self._share(telling(problem.solution)),
            places=tuple(self._places[problem.task_id]),
            files=self._files[problem.task_id],
        )

    def _share(self, runs: set[Gram]) -> float | None:
        return len(runs & self._met) / len(runs) if runs else None


def _overlap(row: dict[str, Any]) -> Overlap:
    places = tuple(Place(**place) for place in row["places"])
    return Overlap(**{**row, "places": places})
