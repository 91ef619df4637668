"""What the corpus holds and what was left out, as JSON and as tables."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from training.corpus.merge import Corpus

SAMPLE = 50_000
"""Characters per row from which tokens are estimated, once a tokenizer exists."""


@dataclass
class Report:
    """The counts that are written beside the corpus."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    """One per split, language and natural language: files, bytes, tokens (or null)."""
    dropped: dict[str, int] = field(default_factory=dict)
    """Files dropped, by reason."""
    decontaminated: bool = False
    evaluation_text: int = 0
    """Files dropped because they share 13 words in a row with an evaluation problem."""
    packages: dict[str, dict[str, Any]] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    """Packages that are not in the corpus, and why."""


def rows(corpus: Corpus, tokenizer: Path) -> list[dict[str, Any]]:
    """Count files, bytes and (from a sample, if there is a tokenizer) tokens."""
    density = _token_counter(tokenizer)
    counted = []
    for (split, language), found in sorted(corpus.items()):
        for natural in ("zh", "en", "none"):
            texts = [record.text for record in found if record.natural == natural]
            if not texts:
                continue
            size = sum(len(text.encode()) for text in texts)
            counted.append(
                {
                    "split": split,
                    "language": language,
                    "natural": natural,
                    "files": len(texts),
                    "bytes": size,
                    "tokens": density(texts, size) if density else None,
                }
            )
    return counted


def write(report: Report, path: Path) -> None:
    """Write the report; it appears whole, and last, so that it says the corpus is ready."""
    partial = path.with_name(f"{path.name}.partial")
    partial.write_text(json.dumps(report.__dict__, ensure_ascii=False, indent=1), "utf-8")
    partial.replace(path)


def show(report: Report, console: Console) -> None:
    """Print what was kept and what was dropped."""
    kept = Table("split", "language", "comments", "files", "MB", "share", "M tokens", title="Kept")
    total = sum(row["bytes"] for row in report.rows) or 1
    for row in report.rows:
        kept.add_row(
            row["split"],
            row["language"],
            row["natural"],
            f"{row['files']:,}",
            f"{row['bytes'] / 1e6:.2f}",
            f"{row['bytes'] / total:.1%}",
            f"{row['tokens'] / 1e6:.2f}" if row["tokens"] else "-",
        )
    console.print(kept)
    reasons = Table("reason", "files", title="Dropped")
    for reason, number in Counter(report.dropped).most_common():
        reasons.add_row(reason, f"{number:,}")
    console.print(reasons)
    chinese = sum(row["bytes"] for row in report.rows if row["natural"] == "zh")
    console.print(f"{total / 1e6:.1f} MB kept, {chinese / total:.1%} explained in Chinese.")
    for label, reason in sorted(report.failed.items()):
        console.print(f"[yellow]left out[/] {label}: {reason}")


def _token_counter(path: Path) -> Callable[[list[str], int], int] | None:
    if not path.exists():
        return None
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))

    def count(texts: list[str], size: int) -> int:
        sample, taken = [], 0
        for text in texts:
            sample.append(text)
            taken += len(text)
            if taken > SAMPLE:
                break
        found = sum(len(each.ids) for each in tokenizer.encode_batch(sample))
        return round(found * size / sum(len(text.encode()) for text in sample))

    return count
