"""From files to pass@k: both forms of samples, resuming after a kill, refusals."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from skycode_eval import score
from skycode_eval.cli import app
from skycode_eval.files import FileError, read_problems, read_samples
from skycode_eval.problem import Problem, Sample, Status
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import Walls

pytestmark = pytest.mark.e2e

LIMITS = Limits(seconds=1.0)
PROBLEM_ROWS: list[dict[str, Any]] = [
    {
        "task_id": f"t/{n}",
        "prompt": f"def f{n}(x):\n",
        "entry_point": f"f{n}",
        "canonical_solution": f"    return x + {n}\n",
        "test": f"def check(candidate):\n    assert candidate(1) == {1 + n}\n",
    }
    for n in range(2)
]
SAMPLE_ROWS: list[dict[str, Any]] = [
    {"task_id": "t/0", "completion": "    return x\n", "seed": 7},
    {"task_id": "t/1", "completion": "    return x\n"},
    {"task_id": "t/0", "completion": "    return x\n"},
    {"task_id": "t/1", "completion": "    return x + 1\n"},
]


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    text = "".join(json.dumps(row) + "\n" for row in rows)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def problems(tmp_path: Path) -> dict[str, Problem]:
    return read_problems(write(tmp_path / "problems.jsonl.gz", PROBLEM_ROWS))


def judged(path: Path, problems: dict[str, Problem], samples: list[Sample]) -> list[Row]:
    with Results(path, LIMITS, Walls.NONE) as results:
        return score.run(problems, samples, results, Walls.NONE, LIMITS, workers=1)


def test_both_forms_of_samples_are_read(tmp_path: Path, problems: dict[str, Problem]) -> None:
    rows = list(read_samples(write(tmp_path / "s.jsonl", SAMPLE_ROWS), problems))
    assert [(s.task_id, s.index) for s in rows] == [("t/0", 0), ("t/1", 0), ("t/0", 1), ("t/1", 1)]
    assert rows[0].extra == {"seed": 7}
    grouped = [{"prompt": "def f1(x):\n", "samples": ["a", "b"]}]
    rows = list(read_samples(write(tmp_path / "g.jsonl", grouped), problems))
    assert [(s.task_id, s.index, s.completion) for s in rows] == [("t/1", 0, "a"), ("t/1", 1, "b")]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"task_id": "nowhere", "completion": ""}, "no problem 'nowhere'"),
        ({"prompt": "def g():", "samples": [""]}, "no problem has this prompt"),
        ({"task_id": "t/0"}, "neither a completion nor a list"),
        ({"task_id": "t/0", "completion": 3}, "must be texts"),
    ],
)
def test_bad_samples_name_their_line(
    tmp_path: Path, problems: dict[str, Problem], row: dict[str, Any], complaint: str
) -> None:
    path = write(tmp_path / "s.jsonl", [SAMPLE_ROWS[0], row])
    with pytest.raises(FileError, match=f"line 2: .*{complaint}"):
        list(read_samples(path, problems))


def test_bad_problems_name_their_line(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"line 1: not a problem .*entry_point"):
        read_problems(write(tmp_path / "p.jsonl", [{"task_id": "x", "prompt": ""}]))
    with pytest.raises(FileError, match="twice"):
        read_problems(write(tmp_path / "p.jsonl", PROBLEM_ROWS[:1] * 2))
    (tmp_path / "p.jsonl").write_text("{")
    with pytest.raises(FileError, match="line 1: not JSON"):
        read_problems(tmp_path / "p.jsonl")


def test_verdicts_resume_after_a_cut(tmp_path: Path, problems: dict[str, Problem]) -> None:
    samples = list(read_samples(write(tmp_path / "s.jsonl", SAMPLE_ROWS), problems))
    path = tmp_path / "results.jsonl"
    rows = judged(path, problems, samples)
    assert [row.passed for row in rows] == [True, False, True, True]
    whole = path.read_text(encoding="utf-8")
    marked = [json.dumps({**json.loads(line), "detail": "kept"}) for line in whole.splitlines()[:2]]
    path.write_text("\n".join(marked) + "\n" + whole.splitlines()[2][:40], encoding="utf-8")
    again = judged(path, problems, samples)
    assert [row.passed for row in again] == [True, False, True, True]
    assert [row.detail for row in again].count("kept") == 2
    assert len(path.read_text(encoding="utf-8").splitlines()) == 4


def test_a_killed_run_ends_its_sandboxes_and_goes_on(tmp_path: Path) -> None:
    data = write(tmp_path / "problems.jsonl", PROBLEM_ROWS)
    slow = "    import time; time.sleep(0.2); return x + {}\n"
    rows = [{"task_id": f"t/{n % 2}", "completion": slow.format(n)} for n in range(12)]
    samples, out = write(tmp_path / "s.jsonl", rows), tmp_path / "s.results.jsonl"
    command = [sys.executable, "-m", "skycode_eval", "score", str(samples), "--trust"]
    command += ["--data", str(data), "--k", "1", "--workers", "1"]
    place = {**os.environ, "PYTHONPATH": str(Path(score.__file__).parents[1])}
    with subprocess.Popen(command, env=place, stdout=subprocess.DEVNULL) as process:
        while not out.exists() or out.read_text(encoding="utf-8").count("\n") < 3:
            assert process.poll() is None
            time.sleep(0.05)
        process.kill()
    before = [line for line in out.read_text(encoding="utf-8").splitlines() if line[-1] == "}"]
    assert len(before) < len(rows)
    done = CliRunner().invoke(app, command[3:])
    assert done.exit_code == 0, done.output
    after = out.read_text(encoding="utf-8").splitlines()
    assert after[: len(before)] == before, "what was judged was judged again"
    found = {(row["task_id"], row["index"]): row["passed"] for row in map(json.loads, after)}
    assert len(after) == len(found) == len(rows)
    assert {key for key, passed in found.items() if passed} == {("t/0", 0), ("t/1", 0)}


def test_a_changed_sample_is_judged_anew(tmp_path: Path, problems: dict[str, Problem]) -> None:
    path = tmp_path / "results.jsonl"
    assert judged(path, problems, [Sample("t/1", "    return x\n")])[0].passed is False
    assert judged(path, problems, [Sample("t/1", "    return x + 1\n")])[0].passed is True


def test_a_starved_timeout_is_run_again_alone(tmp_path: Path, problems: dict[str, Problem]) -> None:
    sleep = Sample("t/1", "    import time; time.sleep(1.5); return x + 1\n")
    (row,) = judged(tmp_path / "results.jsonl", problems, [sleep])
    assert row.alone
    assert row.status is Status.PASSED, "the second run is patient"


def test_summary_refuses_k_above_n() -> None:
    rows = [
        Row("a", 0, Status.PASSED, True, "", 0.0, False, ""),
        Row("a", 1, Status.HARNESS, False, "", 0.0, False, ""),
        Row("b", 0, Status.WRONG, False, "", 0.0, False, ""),
    ]
    found = score.summarise(rows, [1, 2])
    assert [e.value for e in found.estimates] == [0.5]
    assert "pass@2 needs at least 2 samples" in found.refused[2]
    assert found.tallies["a"].n == 1, "a fault of the harness is no sample"
    assert found.total(Status.HARNESS) == 1


def test_the_command_prints_and_refuses(tmp_path: Path) -> None:
    data = str(write(tmp_path / "problems.jsonl", PROBLEM_ROWS))
    samples = str(write(tmp_path / "s.jsonl", SAMPLE_ROWS))
    done = CliRunner().invoke(app, ["score", samples, "--data", data, "--k", "1,2", "--trust"])
    assert done.exit_code == 0, done.output
    assert "75.00" in done.output
    assert (tmp_path / "s.results.jsonl").exists()
    done = CliRunner().invoke(app, ["score", samples, "--data", data, "--k", "1,10", "--trust"])
    assert done.exit_code == 1
    assert "pass@10 needs at least 10 samples" in " ".join(done.output.split())
    few = str(write(tmp_path / "few.jsonl", SAMPLE_ROWS[:1]))
    done = CliRunner().invoke(app, ["score", few, "--data", data, "--k", "1", "--trust"])
    assert done.exit_code == 2
    assert "1 of 2 problems have no sample" in " ".join(done.output.split())


def test_the_published_sanity_samples_score_one_half(tmp_path: Path) -> None:
    beside = Path(__file__).parents[3] / "shared"
    folder = Path(os.environ.get("SKYCODE_SHARED", beside)) / "data" / "human-eval"
    if not folder.exists():
        pytest.skip("needs ../shared/data/human-eval (or SKYCODE_SHARED)")
    problems = read_problems(folder / "example_problem.jsonl")
    samples = list(read_samples(folder / "example_samples.jsonl", problems))
    rows = judged(tmp_path / "results.jsonl", problems, samples)
    assert score.summarise(rows, [1]).estimates[0].value == pytest.approx(0.5)
