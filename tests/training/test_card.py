"""The card's figures: canonical answers pass, wrong ones and cheats do not."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from training import card, card_text, infilling, sandbox, tokenizer

TASK = {
    "task_id": "SingleLineInfilling/0/L0",
    "entry_point": "double",
    "prompt": "def double(x):\n    # twice\n",
    "suffix": "    return y\n",
    "canonical_solution": "    y = x * 2\n",
    "test": "def check(candidate):\n    assert candidate(3) == 6\n",
}


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
    row = {"task_id": TASK["task_id"], "completion": completion}
    samples.write_text(json.dumps(row), encoding="utf-8")
    scores = infilling.score([TASK], samples)
    assert (scores.exact_match, scores.passed) == (exact, passed)


def test_endless_programs_end() -> None:
    assert not sandbox.passes("while True: pass", 0.5)


@pytest.mark.skipif(not sandbox.isolation(), reason="no user namespaces on this system")
def test_network_is_away() -> None:
    source = "import socket\nassert [n for _, n in socket.if_nameindex()] == ['lo']\n"
    assert sandbox.passes(source, 5)


@pytest.mark.parametrize(
    ("raw", "served"),
    [
        ("    y = 1\n    z", "    y = 1"),
        ("\n    y = 1", "    y = 1"),
        ("y = 1\r\n", "y = 1"),
        ("", ""),
    ],
)
def test_cut_keeps_the_first_line_that_says_something(raw: str, served: str) -> None:
    assert infilling.cut(raw) == served


@pytest.mark.parametrize(
    ("order", "spelt"),
    [
        ("psm", "<|file_sep|>solution.py\n<|fim_prefix|>a\n  <|fim_suffix|>\nb<|fim_middle|>"),
        ("spm", "<|file_sep|>solution.py\n<|fim_prefix|><|fim_suffix|>\nb<|fim_middle|>a"),
    ],
)
def test_prompts_are_spelt_as_in_training(tmp_path: Path, order: str, spelt: str) -> None:
    tokenizer.train(iter(["a\n  b solution.py\n" * 9]), 300).save(str(tmp_path / "t.json"))
    learnt = tokenizer.load(tmp_path / "t.json")
    names = infilling.prompt(learnt, "a\n  ", "\nb", order)
    ids = [learnt.token_to_id(name) or 0 for name in names]
    assert learnt.decode(ids, skip_special_tokens=False) == spelt


def test_missing_benchmark_names_the_place(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="--data"):
        infilling.tasks(tmp_path)


def test_tasks_are_read_and_limited(tmp_path: Path) -> None:
    path = tmp_path / infilling.FILE
    path.parent.mkdir()
    path.write_bytes(gzip.compress((json.dumps(TASK) + "\n").encode() * 3))
    assert len(infilling.tasks(tmp_path)) == 3
    assert infilling.tasks(tmp_path, 1) == [TASK]


def test_table_sums_training_rows_only() -> None:
    row = {"split": "train", "language": "go", "natural": "zh", "files": 2, "bytes": 10}
    report = {"rows": [row, row, {**row, "split": "valid"}]}
    assert card.table(report) == [{"language": "go", "natural": "zh", "files": 4, "bytes": 20}]


def test_both_cards_state_figures_and_floors() -> None:
    scores = {"tasks": 1033, "exact_match": 0.1234, "passed": 0.2345}
    facts = {
        "name": "m", "parameters": 17_100_000, "tokens": 5_000_000, "step": 800,
        "int8_cost": 0.001, "same_next_token": 0.99, "validation": {"python": 2.5},
        "infilling": {"spm": scores, "psm": scores}, "data": [],
        "shape": {"layers": 6, "hidden": 320, "heads": 5, "kv_heads": 1, "ffn": 896,
                  "context": 2048},
    }  # fmt: skip
    for text in (card_text.english(facts), card_text.chinese(facts)):
        for figure in ("12.34%", "23.45%", "2.61 %", "3.58 %", "2.500", "Apache-2.0", "17.1 M"):
            assert figure in text
