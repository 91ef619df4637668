"""`skycode eval run --ray local`, a worker killed in each part: the run that nothing disturbed."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import ray_run

from skycode_eval.sandbox import walls
from tests.engine import tiny_model

pytestmark = pytest.mark.e2e

HAS_RAY = importlib.util.find_spec("ray") is not None


@pytest.mark.skipif(not HAS_RAY, reason="needs Ray: pip install ray")
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="workers are found in /proc")
def test_two_workers_and_two_kills_change_nothing(tmp_path: Path) -> None:
    model = tiny_model.build(tmp_path / "tiny")
    command = [sys.executable, str(ray_run.__file__), str(model), "sky40-zh", str(tmp_path)]
    command += ["-n", "12", "-t", "0.8", "-t", "0.4", "--limit", "12", "--max-tokens", "16"]
    command += [] if walls.offered() else ["--trust"]
    place = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    killed = [line for line in done.stdout.splitlines() if "killed 1 of" in line]
    assert len(killed) == 2, done.stdout
    assert "288 samples alone, 288 together" in done.stdout
