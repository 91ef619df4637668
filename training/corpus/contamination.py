"""Keep evaluation text out: 13 words in a row shared with a problem drop the whole file."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LENGTH = 13
"""Words; the length GPT-3's authors chose (arXiv:2005.14165, appendix C)."""

# What a model is asked and what answers it; tests are asserts, too plain to name a problem.
FIELDS = (
    "prompt", "canonical_solution", "suffix", "text", "code", "test_list", "declaration",
    "docstring", "instruction", "buggy_solution", "completion", "solution",
)  # fmt: skip

_WORD = re.compile(r"\w+")
Gram = tuple[str, ...]


def words(text: str) -> list[str]:
    """Return a text's words in lower case, without punctuation and layout."""
    return _WORD.findall(text.lower())


def grams(text: str) -> Iterator[Gram]:
    """Yield every run of LENGTH words."""
    found = words(text)
    return zip(*(found[start:] for start in range(LENGTH)), strict=False)


def evaluation_grams(folder: Path) -> frozenset[Gram]:
    """Collect the runs of every problem in a folder's `.jsonl` and `.jsonl.gz` files."""
    collected: set[Gram] = set()
    for path in sorted(folder.rglob("*.jsonl*")):
        with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as stream:
            for line in stream:
                if line.strip():
                    for text in _texts(json.loads(line)):
                        collected.update(grams(text))
    # Counting aloud (`1, 2, 3 ...`) names no problem.
    return frozenset(gram for gram in collected if not all(word.isdigit() for word in gram))


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
