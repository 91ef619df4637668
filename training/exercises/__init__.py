"""Short programming exercises with verified solutions, in English and Chinese: text to learn from.

Every way to write a solution is run against a reference before it is used; what shares 13 words in
a row with a problem of an evaluation set, or passes its tests, is left out.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training.corpus.contamination import evaluation_grams, is_contaminated
from training.exercises import overlap
from training.exercises.chains import chains, exercise
from training.exercises.exercise import Exercise, WrongExerciseError, holds
from training.exercises.renaming import renamed
from training.exercises.wording import Natural, spelt
from training.exercises.written import written
from training.workdir import work_dir

PROJECT = "skycode/exercises"
WORDINGS = 3
"""Ways in which each exercise made of pieces is put in each language."""
WRITTEN_WORDINGS = 6
"""The same for those written by hand, which have more ways to be put and to be solved."""

_PATHS = (
    "{name}.py", "exercises/{name}.py", "exercises/chapter.py", "solution.py", "src/solution.py",
    "main.py", "app/main.py", "practice.py", "lib/functions.py", "tools/common.py",
)  # fmt: skip
"""Files they are said to be in: mostly such as do not give the function's name away."""


def run(
    work: Path | None,
    data: Path,
    seed: int = 1,
    wordings: int = WORDINGS,
    more: int = WRITTEN_WORDINGS,
) -> Path:
    """Write WORK/exercises/train/python.jsonl.zst as a corpus has it, and return the folder."""
    import zstandard

    out = work_dir(work) / "exercises"
    target = out / "train" / "python.jsonl.zst"
    target.parent.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    rows = "".join(
        json.dumps(row, ensure_ascii=False) + "\n"
        for row in _rows(data, seed, (wordings, more), counts)
    )
    target.write_bytes(zstandard.ZstdCompressor(10).compress(rows.encode()))
    (out / "report.json").write_text(json.dumps(dict(counts), indent=1) + "\n", "utf-8")
    print(", ".join(f"{count:,} {what}" for what, count in counts.items()), f"-> {target}")
    return out


def _rows(
    data: Path, seed: int, wordings: tuple[int, int], counts: Counter[str]
) -> Iterator[dict[str, str]]:
    draw = random.Random(seed)
    grams = evaluation_grams(data)
    asked: list[tuple[Exercise, Natural]] = []
    for one, times in _allowed(data, draw, wordings, counts):
        asked += [(one, "en"), (one, "zh")] * times
    draw.shuffle(asked)
    for one, natural in asked:
        named = renamed(one, draw)
        text = spelt(named, draw.choice(named.bodies), natural, draw)
        if is_contaminated(text, grams):
            counts["share words with an evaluation"] += 1
            continue
        counts["texts"] += 1
        counts["characters"] += len(text)
        place = {"project": PROJECT, "path": draw.choice(_PATHS).format(name=one.name)}
        facts = {"language": "python", "natural": natural, "licence": "Apache-2.0"}
        yield {"text": text, **facts, **place}


def _allowed(
    data: Path, draw: random.Random, wordings: tuple[int, int], counts: Counter[str]
) -> Iterator[tuple[Exercise, int]]:
    """Yield the exercises that no evaluation asks, and how often each is put in a language."""
    known = overlap.judges(data)
    if not known:
        print(f"no evaluation sets below {data}: nothing is left out for their sake")
    made = [(exercise(chain, draw), wordings[0]) for chain in chains()]
    made += [(one, wordings[1]) for one in written()]
    for one, times in made:
        counts["exercises"] += 1
        _verify(one)
        problem = overlap.answered(one, known)
        if problem == overlap.TOO_SLOW:
            counts["too slow to be compared"] += 1
        elif problem:
            counts["do what an evaluation asks"] += 1
        else:
            yield one, times


def _verify(one: Exercise) -> None:
    for body in one.bodies:
        if not holds(one, body):
            raise WrongExerciseError(f"{one.name}: wrong solution\n{body}")
