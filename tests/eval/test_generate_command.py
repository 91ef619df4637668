"""`skycode eval generate` and `run` as people meet them: at work, interrupted, misused."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from skycode_eval.cli import app
from skycode_eval.sandbox import walls
from tests.engine import tiny_model

NAME = "samples-t0.8.jsonl"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


def said(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return done.exit_code, " ".join(done.output.split())


@pytest.mark.e2e
def test_a_whole_run_from_drawing_to_report(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    command = ["run", "sky40-zh", "-m", tiny, "-o", out, "-n", 3, "--limit", 2, "-t", 0.8]
    command += ["--max-tokens", 8]
    trust = [] if walls.offered() else ["--trust"]
    command += trust
    code, shown = said(*command)
    assert code == 0, shown
    assert "6 samples" in shown
    assert "pass@1" in shown
    rows = [json.loads(line) for line in (out / NAME).read_text(encoding="utf-8").splitlines()]
    assert [row["index"] for row in rows] == [0, 1, 2] * 2
    about = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert (about["task"], about["order"], about["problems"]["count"]) == ("sky40-zh", "served", 2)
    assert (out / "report.html").exists()
    before = (out / NAME).read_bytes()
    assert said(*command)[0] == 0
    assert (out / NAME).read_bytes() == before, "asked again, a finished run draws nothing"
    code, shown = said("score", out / NAME, "--k", 1, *trust)
    assert code == 0, "a run's own samples know whose problems they answer: " + shown
    code, shown = said(*command, "--seed", 9)
    assert code == 2
    assert "seed: 0 there, 9 asked for" in shown


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["generate", "humaneva"], "there is no task 'humaneva'; there are humaneval"),
        (["generate", "sky40-en", "-m", "nobody"], "no model called nobody"),
        (["generate", "sky40-en", "-n", "20", "--k", "1,100"], "raise --samples (now 20)"),
        (["generate", "sky40-en", "--k", "one"], "--k wants numbers"),
        (["generate", "sky40-en", "-t", "3"], "--temperature wants numbers"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], expected: str, tmp_path: Path) -> None:
    code, shown = said(*arguments, "-o", tmp_path / "run")
    assert code == 2
    assert expected in shown
    assert not (tmp_path / "run").exists()


def test_a_folder_that_cannot_be_written(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, shown = said("generate", "sky40-en", "-m", tiny, "-n", 1, "-o", tmp_path / "file" / "run")
    assert code == 1
    assert "Not a directory" in shown


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is Ctrl-C elsewhere")
def test_ctrl_c_keeps_what_is_drawn(tiny: Path, tmp_path: Path) -> None:
    command = ["generate", "sky40-en", "-m", str(tiny), "-n", "200", "-t", "0.8"]
    command += ["--out", str(tmp_path)]
    place = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-m", "skycode_eval", *command],
        env=place,
        stdout=subprocess.PIPE,
        text=True,
        # A shell's background job ignores Ctrl-C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        while not (tmp_path / NAME).exists() or not (tmp_path / NAME).stat().st_size:
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        shown, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "the same command goes on" in " ".join(shown.split())
    data = (tmp_path / NAME).read_bytes()
    assert data.endswith(b"}\n")
    about = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert 0 < data.count(b"\n") < 8000
    assert about["generated"]["samples"] <= data.count(b"\n")
