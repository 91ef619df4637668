"""Two runs side by side: paired by problem, with an interval that means what it says."""

from __future__ import annotations

import json
import random
from pathlib import Path
from statistics import stdev

import pytest
from finished_run import write
from typer.testing import CliRunner

from skycode_eval import runs
from skycode_eval.bootstrap import cluster, interval, resampled_means
from skycode_eval.cli import app
from skycode_eval.compare import compare
from skycode_eval.runs import RunError

PASS, FAIL = "passed", "wrong"


def run(folder: Path, passes: dict[str, int], n: int = 4, temperature: float = 0.2) -> runs.Run:
    outcomes = {task: [PASS] * c + [FAIL] * (n - c) for task, c in passes.items()}
    return runs.load(write(folder, "sky40-en", {temperature: outcomes}))


def test_differences_are_taken_problem_by_problem(tmp_path: Path) -> None:
    a = run(tmp_path / "a", {"x": 4, "y": 0, "z": 2, "only-a": 4})
    b = run(tmp_path / "b", {"x": 2, "y": 3, "z": 2, "only-b": 0})
    (one,) = compare(a, b)
    assert one.by_problem == {"x": -0.5, "y": 0.75, "z": 0.0}
    assert (one.wins, one.losses, one.ties) == (1, 1, 1)
    assert one.a == pytest.approx(0.5)
    assert one.b == pytest.approx(7 / 12)
    assert one.difference == pytest.approx(0.25 / 3)
    assert one.unpaired == ("only-a", "only-b")
    (back,) = compare(b, a)
    assert back.difference == -one.difference
    assert (back.wins, back.losses) == (one.losses, one.wins)


def test_pass_at_k_is_compared_where_there_are_samples(tmp_path: Path) -> None:
    a, b = run(tmp_path / "a", {"x": 1}), run(tmp_path / "b", {"x": 2})
    (one,) = compare(a, b, ks=[2])
    assert one.a == pytest.approx(1 / 2)
    assert one.b == pytest.approx(5 / 6)
    with pytest.raises(RunError, match="pass@5 needs 5 samples"):
        compare(a, b, ks=[5])
    with pytest.raises(RunError, match=r"not in both runs: T = 0.8"):
        compare(a, b, temperatures=[0.8])
    with pytest.raises(RunError, match="share no temperature"):
        compare(a, run(tmp_path / "c", {"x": 1}, temperature=0.8))
    with pytest.raises(RunError, match="no problem in common"):
        compare(a, run(tmp_path / "d", {"y": 1}))


def test_a_run_does_not_differ_from_itself(tmp_path: Path) -> None:
    a = run(tmp_path / "a", {f"t/{n}": n % 5 for n in range(30)})
    (one,) = compare(a, a)
    assert (one.difference, one.low, one.high, one.chance) == (0.0, 0.0, 0.0, 1.0)


def test_what_is_always_better_leaves_little_to_chance(tmp_path: Path) -> None:
    a = run(tmp_path / "a", {f"t/{n}": n % 4 for n in range(30)})
    b = run(tmp_path / "b", {f"t/{n}": n % 4 + 1 for n in range(30)})
    (one,) = compare(a, b)
    assert one.low == one.high == one.difference == 0.25
    assert 0 < one.chance < 0.001


def test_chance_is_uniform_where_nothing_differs() -> None:
    """Of many comparisons of equal models, one in ten has a p below 0.1, more or less."""
    draw = random.Random(0)
    low = 0
    for seed in range(200):
        values = {f"t/{n}": draw.gauss(0, 1) for n in range(60)}
        means = resampled_means(values, 500, seed)
        chance = 2 * min((means <= 0).mean(), (means >= 0).mean())
        low += bool(chance < 0.1)
    assert 8 <= low <= 36


def test_the_interval_is_as_wide_as_theory_has_it() -> None:
    draw = random.Random(1)
    values = {f"t/{n}": draw.random() for n in range(200)}
    found = interval(values, resamples=4000)
    error = stdev(values.values()) / 200**0.5
    assert found.error == pytest.approx(error, rel=0.05)
    assert found.high - found.low == pytest.approx(2 * 1.96 * error, rel=0.07)
    assert found.clusters == 200
    assert interval(values) == interval(values)


def test_cuts_of_one_function_are_drawn_together() -> None:
    ids = {
        "SingleLineInfilling/HumanEval/7/L3": "HumanEval/7",
        "RandomSpanInfillingLight/HumanEval/12/1": "HumanEval/12",
        "HumanEval/7": "HumanEval/7",
        "sky40/3": "sky40/3",
    }
    assert {task_id: cluster(task_id) for task_id in ids} == ids
    apart = {f"t/{n}": float(n % 2) for n in range(40)}
    together = {f"SingleLineInfilling/HumanEval/{n % 4}/L{n}": float(n % 2) for n in range(40)}
    assert interval(together).clusters == 4
    assert interval(together).error > 2.5 * interval(apart).error, "40 cuts of 4 are but 4 draws"


def test_the_command_says_what_differs(tmp_path: Path) -> None:
    run(tmp_path / "a", {"x": 4, "y": 0, "lonely": 1})
    run(tmp_path / "b", {"x": 4, "y": 4})
    out = tmp_path / "difference.json"
    command = ["compare", str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(out)]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0, done.output
    assert "+50.00" in done.output
    assert "left out: lonely" in " ".join(done.output.split())
    (one,) = json.loads(out.read_text(encoding="utf-8"))["compared"]
    assert one["by_problem"] == {"x": 0.0, "y": 1.0}
    done = CliRunner().invoke(app, [*command, "--k", "9"])
    assert done.exit_code == 2
    assert "pass@9 needs 9 samples" in " ".join(done.output.split())
