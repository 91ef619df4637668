"""kill -9, twenty times, while samples are drawn and judged: the run that nothing disturbed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import kill_command
import pytest
import ray_run

from skycode_eval.sandbox import walls
from tests.engine import tiny_model

pytestmark = pytest.mark.e2e

PROBLEMS, SAMPLES, KILLS = 6, 10, 20


def problems(path: Path) -> Path:
    """Write problems that a random model solves half the time: it goes on in a comment."""
    rows = [
        {
            "task_id": f"t/{n}",
            "prompt": f"def f{n}(x):\n    return x + {n} #",
            "entry_point": f"f{n}",
            "canonical_solution": "",
            "test": f"def check(candidate):\n    assert candidate(1) == {1 + min(n, 3)}\n",
        }
        for n in range(PROBLEMS)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked")
def test_a_run_killed_twenty_times_is_the_undisturbed_one(tmp_path: Path) -> None:
    model, data = tiny_model.build(tmp_path / "tiny"), problems(tmp_path / "problems.jsonl")
    command = [sys.executable, str(kill_command.__file__), str(tmp_path), str(KILLS), "humaneval"]
    command += ["--data", str(data), "-m", str(model), "-n", str(SAMPLES), "-t", "0.8"]
    command += ["--max-tokens", "8"] + ([] if walls.offered() else ["--trust"])
    place = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=place, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    stages = dict(stage.split() for stage in done.stdout.strip().split(", "))
    assert sum(map(int, stages.values())) == KILLS
    partial = ("drawing", "drawn", "judging")
    assert sum(int(stages[name]) for name in partial) > 3, stages
    whole = ray_run.outcome(tmp_path / "whole")
    for folder in tmp_path.glob("killed-*"):
        assert ray_run.outcome(folder) == whole, folder.name
    assert len(whole) == PROBLEMS * SAMPLES
    statuses = {status for _, status, _ in whole.values()}
    assert {"passed", "wrong"} <= statuses, statuses
