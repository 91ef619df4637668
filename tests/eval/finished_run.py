"""Runs on disk for the tests of reports: outcomes chosen by hand, so every figure is known."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Outcomes = Mapping[float, Mapping[str, Sequence[str]]]
"""By temperature and task id: how each sample ended."""


def write(folder: Path, task: str, outcomes: Outcomes, **more: Any) -> Path:
    """Write run.json, samples and results; `completions` gives texts by task id."""
    folder.mkdir(parents=True, exist_ok=True)
    completions = more.pop("completions", {})
    regimes = []
    for temperature, problems in outcomes.items():
        n = max(len(statuses) for statuses in problems.values())
        regimes.append({"temperature": temperature, "n": n, "ks": more.get("ks", [1])})
        stem = f"samples-t{temperature:g}"
        samples, results = [], []
        for task_id, statuses in problems.items():
            for index, status in enumerate(statuses):
                text = completions.get(task_id, f"    return {index}\n")
                samples.append(sample(task_id, text, index))
                results.append(result(task_id, index, status))
        (folder / f"{stem}.jsonl").write_text("".join(samples), encoding="utf-8")
        (folder / f"{stem}.results.jsonl").write_text("".join(results), encoding="utf-8")
    count = len({task_id for problems in outcomes.values() for task_id in problems})
    about = {
        "format": 1,
        "task": task,
        "problems": {"count": count, "sha256": more.get("sha256", "ab" * 32)},
        "model": {"name": "tiny<&>", "sha256": "cd" * 32, "parameters": 17_000_000},
        "order": "served",
        "seed": 7,
        "top_p": 0.95,
        "max_tokens": 64,
        "stops": ["\nclass"],
        "regimes": regimes,
        "versions": {"python": "3.11.7", "skycode": "0.1.0"},
        "generated": {"samples": 8, "tokens": 80, "seconds": 2.0},
    }
    (folder / "run.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


def sample(task_id: str, completion: str, index: int) -> str:
    row = {"task_id": task_id, "completion": completion, "index": index, "seed": 1}
    row |= {"tokens": [1, 2, 3], "stop": "end", "seconds": 0.1 * (index + 1)}
    return json.dumps(row) + "\n"


def result(task_id: str, index: int, status: str) -> str:
    row = {"task_id": task_id, "index": index, "status": status, "passed": status == "passed"}
    return json.dumps({**row, "detail": "", "seconds": 0.1, "alone": False, "key": ""}) + "\n"
