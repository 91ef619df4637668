"""The card's figures: canonical answers pass, wrong ones and cheats do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from skycode_eval.problem import Problem
from skycode_eval.sandbox.walls import offered
from training import card, card_text, infilling

TASK = Problem(
    task_id="SingleLineInfilling/0/L0",
    entry_point="double",
    prompt="def double(x):\n    # twice\n",
    suffix="\n    return y\n",
    solution="    y = x * 2",
    tests="def check(candidate):\n    assert candidate(3) == 6\n",
)


@pytest.mark.e2e
@pytest.mark.skipif(not offered(), reason="this system refuses user namespaces")
@pytest.mark.parametrize(
    ("completion", "exact", "passed"),
    [
        ("    y = x * 2", 1.0, 1.0),
        ("    y = x + x", 0.0, 1.0),
        ("    y = x", 0.0, 0.0),
        ("    raise SystemExit(0)", 0.0, 0.0),
        ("    import os; os._exit(0)", 0.0, 0.0),
        ("    y = (", 0.0, 0.0),
        ("", 0.0, 0.0),
    ],
)
def test_scores(tmp_path: Path, completion: str, exact: float, passed: float) -> None:
    samples = tmp_path / "samples.jsonl"
    row = {"task_id": TASK.task_id, "completion": completion, "seconds": 0.25}
    samples.write_text(json.dumps(row), encoding="utf-8")
    scores = infilling.assess({TASK.task_id: TASK}, samples)
    assert (scores.exact_match, scores.passed) == (exact, passed)
    assert (scores.tasks, scores.median_seconds, scores.slowest_seconds) == (1, 0.25, 0.25)
    assert (scores.edit_similarity == 1.0) == bool(exact)


def test_the_card_wants_converted_weights(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="convert"):
        card.run(tmp_path, tmp_path, tmp_path)


def test_table_sums_training_rows_only() -> None:
    row = {"split": "train", "language": "go", "natural": "zh", "files": 2, "bytes": 10}
    report = {"rows": [row, row, {**row, "split": "valid"}]}
    assert card.table(report) == [{"language": "go", "natural": "zh", "files": 4, "bytes": 20}]


def test_both_cards_state_figures_and_floors() -> None:
    scores = {
        "tasks": 1033, "exact_match": 0.1234, "passed": 0.2345, "edit_similarity": 0.3456,
        "median_seconds": 0.0567, "slowest_seconds": 0.0789,
    }  # fmt: skip
    facts = {
        "name": "m", "parameters": 17_100_000, "tokens": 5_000_000, "step": 800,
        "int8_cost": 0.001, "same_next_token": 0.99,
        "onnx_cost": 0.02, "onnx_compute_type": "int4", "validation": {"python": 2.5},
        "infilling": scores, "data": [],
        "shape": {"layers": 6, "hidden": 320, "heads": 5, "kv_heads": 1, "ffn": 896,
                  "context": 2048},
    }  # fmt: skip
    figures = ("12.34%", "23.45%", "34.56%", "0.057, 0.079", "2.61 %", "3.58 %", "2.500")
    for text in (card_text.english(facts), card_text.chinese(facts)):
        for figure in (*figures, "Apache-2.0", "17.1 M"):
            assert figure in text
