"""The problems of sky40 are our own: no run of words, no name shared with the public sets."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from skycode_eval.grams import grams
from skycode_eval.tasks import sky40

SHARED = Path(os.environ.get("SKYCODE_SHARED") or Path(__file__).parents[3] / "shared")


@pytest.mark.e2e
def test_nothing_overlaps_the_public_sets() -> None:
    if not (SHARED / "data").is_dir():
        pytest.skip(f"no evaluation sets in {SHARED / 'data'} (set SKYCODE_SHARED)")
    known: set[tuple[str, ...]] = set()
    names: set[str] = set()
    for text in public_texts(SHARED / "data"):
        known.update(grams(text))
        names.update(re.findall(r"def (\w+)", text))
    assert len(known) > 10_000
    assert not names & {problem.entry_point for problem in sky40.problems()}
    for problem in sky40.problems():
        assert known.isdisjoint(grams(problem.prompt + problem.solution)), problem.task_id


def public_texts(folder: Path) -> Iterator[str]:
    """Yield the words and the code of every problem; neither bulk tests nor generated samples."""
    fields = ("prompt", "canonical_solution", "text", "code", "suffix", "instruction")
    repeats = {"human-eval-infilling", "passk-check"}  # HumanEval's texts over again.
    paths = [path for path in folder.rglob("*.jsonl*") if path.parent.name not in repeats]
    for path in sorted(paths):
        with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as stream:
            for line in stream:
                problem = json.loads(line)
                yield from (str(problem[name]) for name in fields if name in problem)
