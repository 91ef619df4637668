"""Keep evaluation text out: 13 words in a row shared with a problem drop the whole file."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skycode_eval.grams import LENGTH, Gram, grams, telling

__all__ = ["FIELDS", "LENGTH", "Gram", "evaluation_grams", "grams", "is_contaminated"]

# What a model is asked and what answers it; tests are asserts, too plain to name a problem.
FIELDS = (
    "prompt", "canonical_solution", "suffix", "text", "code", "test_list", "declaration",
    "docstring", "instruction", "buggy_solution", "completion", "solution",
)  # fmt: skip


def evaluation_grams(folder: Path) -> frozenset[Gram]:
    """Collect the runs of every problem in a folder's `.jsonl` and `.jsonl.gz` files."""
    collected: set[Gram] = set()
    for path in sorted(folder.rglob("*.jsonl*")):
        with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as stream:
            for line in stream:
                if line.strip():
                    for text in _texts(json.loads(line)):
                        collected |= telling(text)
    return frozenset(collected)


def is_contaminated(text: str, known: frozenset[Gram]) -> bool:
    """Return whether a text shares a run of words with the evaluation."""
    return not known.isdisjoint(grams(text))


def _texts(problem: dict[str, Any]) -> Iterator[str]:
    for name in FIELDS:
        value = problem.get(name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
    # A file that holds the whole problem also holds the run across its seam.
    yield f"{problem.get('prompt', '')}{problem.get('canonical_solution', '')}"
