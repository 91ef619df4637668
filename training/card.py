"""Measure the converted model and write its card, in English and in Chinese."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from training import card_text, infilling
from training.workdir import WEIGHTS, work_dir


def run(data: Path, work: Path | None, model: Path | None, limit: int = 0) -> None:
    """Write CARD.md and CARD.zh.md beside the model's weights, and the figures into card.json."""
    folder = model or WEIGHTS / "skycode-nano"
    facts_path = folder / "card.json"
    if not facts_path.exists():
        raise FileNotFoundError(f"{facts_path} is missing: run `python -m training convert` first")
    facts: dict[str, Any] = json.loads(facts_path.read_text(encoding="utf-8"))
    root = work_dir(work)
    found = infilling.measure(folder.resolve(), data, root / "card", limit)
    facts["infilling"] = dataclasses.asdict(found)
    print(
        f"{found.tasks} tasks: passed {found.passed:.2%} (floors: nothing 2.61 %, `pass` 3.58 %), "
        f"exact match {found.exact_match:.2%}, edit similarity {found.edit_similarity:.2%}, "
        f"median {found.median_seconds:.3f} s"
    )
    report = root / "corpus" / "report.json"
    if report.exists():
        facts["data"] = table(json.loads(report.read_text(encoding="utf-8")))
    facts_path.write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "CARD.md").write_text(card_text.english(facts), encoding="utf-8")
    (folder / "CARD.zh.md").write_text(card_text.chinese(facts), encoding="utf-8")
    print(folder / "CARD.md")


def table(report: dict[str, Any]) -> list[dict[str, Any]]:
    """Sum the corpus report's training rows: files and bytes by language and comment language."""
    sums: dict[tuple[str, str], dict[str, Any]] = {}
    for row in report.get("rows", []):
        if row["split"] != "train":
            continue
        key = (row["language"], row["natural"])
        entry = sums.setdefault(
            key, {"language": key[0], "natural": key[1], "files": 0, "bytes": 0}
        )
        entry["files"] += row["files"]
        entry["bytes"] += row["bytes"]
    return [sums[key] for key in sorted(sums)]
