"""kill -9, twenty times: the finished run is the one that nothing disturbed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import kill_run
import pytest
import tiny_run

from tests.engine import tiny_model

pytestmark = pytest.mark.e2e


@pytest.mark.e2e
@pytest.mark.skipif(not hasattr(os, "waitid"), reason="processes are forked and watched")
def test_a_run_killed_twenty_times_is_the_undisturbed_one(tmp_path: Path) -> None:
    model = tiny_model.build(tmp_path / "tiny")
    command = [sys.executable, str(kill_run.__file__), str(model), str(tmp_path), "20"]
    place = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=place, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    met, partial = map(int, done.stdout.split())
    assert met > 5
    assert partial > 3, "too few kills fell between the first and the last sample"
    whole, killed = (tmp_path / name / kill_run.NAME for name in ("whole", "killed"))
    assert tiny_run.samples(killed) == tiny_run.samples(whole)
    assert len(tiny_run.samples(whole)) == kill_run.TOTAL
