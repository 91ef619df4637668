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
from training.exercises.classics import classics
from training.exercises.exercise import Exercise, holds
from training.exercises.wording import Natural, spelt
from training.workdir import work_dir

PROJECT = "skycode/exercises"
WORDINGS = 3
"""Ways in which each exercise is put in each language."""


class ExerciseError(ValueError):
    """A solution does not do what its exercise says; the message shows it."""


def run(work: Path | None, data: Path, seed: int = 1, wordings: int = WORDINGS) -> Path:
    """Write WORK/exercises/train/python.jsonl.zst as a corpus has it, and return the folder."""
    import zstandard

    out = work_dir(work) / "exercises"
    target = out / "train" / "python.jsonl.zst"
    target.parent.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    rows = "".join(
        json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(data, seed, wordings, counts)
    )
    target.write_bytes(zstandard.ZstdCompressor(10).compress(rows.encode()))
    (out / "report.json").write_text(json.dumps(dict(counts), indent=1) + "\n", "utf-8")
    print(", ".join(f"{count:,} {what}" for what, count in counts.items()), f"-> {target}")
    return out


def _rows(data: Path, seed: int, wordings: int, counts: Counter[str]) -> Iterator[dict[str, str]]:
    draw = random.Random(seed)
    known, grams = overlap.judges(data), evaluation_grams(data)
    if not known:
        print(f"no evaluation sets below {data}: nothing is left out for their sake")
    made = [*(exercise(chain, draw) for chain in chains()), *classics()]
    asked: list[tuple[Exercise, Natural]] = []
    for one in made:
        counts["exercises"] += 1
        _verify(one)
        if overlap.answered(one, known):
            counts["do what an evaluation asks"] += 1
        else:
            asked += [(one, "en"), (one, "zh")] * wordings
    draw.shuffle(asked)
    for number, (one, natural) in enumerate(asked):
        text = spelt(one, draw.choice(one.bodies), natural, draw)
        if is_contaminated(text, grams):
            counts["share words with an evaluation"] += 1
            continue
        counts["texts"] += 1
        counts["characters"] += len(text)
        place = {"project": PROJECT, "path": f"exercises/{one.name}_{number}.py"}
        facts = {"language": "python", "natural": natural, "licence": "Apache-2.0"}
        yield {"text": text, **facts, **place}


def _verify(one: Exercise) -> None:
    for body in one.bodies:
        if not holds(one, body):
            raise ExerciseError(f"{one.name}: wrong solution\n{body}")
