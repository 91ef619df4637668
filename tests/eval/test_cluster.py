"""Work by Ray: the same rows as without it, and none lost with a worker that is killed."""

from __future__ import annotations

import importlib.util
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from skycode_eval import afar, score
from skycode_eval.cluster import LOCAL, Cluster, ClusterError, connect
from skycode_eval.generate import model_facts
from skycode_eval.problem import Problem, Sample
from skycode_eval.regimes import Regime
from skycode_eval.results import Results, Row
from skycode_eval.sampler import Chunk, Sampler, Terms, chunks, locally
from skycode_eval.samples import Row as Drawn
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import Walls
from skycode_eval.tasks import find
from skycode_ls.engine.backends import open_backend
from skycode_ls.models import registry as models
from skycode_ls.settings import Settings

pytestmark = pytest.mark.e2e

HAS_RAY = importlib.util.find_spec("ray") is not None
needs_ray = pytest.mark.skipif(not HAS_RAY, reason="needs Ray: pip install ray")
LIMITS = Limits(seconds=20.0)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with connect(LOCAL, processors=2) as two_workers:
        yield two_workers


@pytest.mark.skipif(HAS_RAY, reason="Ray is there")
def test_without_ray_the_error_says_what_to_install() -> None:
    with pytest.raises(ClusterError, match=r"pip install ray"), connect(LOCAL):
        pass


@needs_ray
def test_a_killed_worker_loses_no_chunk(cluster: Cluster) -> None:
    def square(number: int) -> tuple[int, int]:
        time.sleep(0.1)
        return number * number, os.getpid()

    found: dict[int, int] = {}
    killed: list[int] = []
    for number, (result, worker) in cluster.map(square, range(10)):
        assert number not in found, "a chunk came back twice"
        found[number] = result
        if not killed:
            os.kill(worker, signal.SIGKILL)
            killed.append(worker)
    assert found == {number: number * number for number in range(10)}


@needs_ray
def test_an_error_of_the_work_is_raised_here(cluster: Cluster) -> None:
    def fail(number: int) -> int:
        raise LookupError(f"no {number}")

    with pytest.raises(LookupError, match="no 7"):
        list(cluster.map(fail, [7]))


@needs_ray
def test_a_deadly_chunk_is_given_up(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skycode_eval.cluster._RETRIES", 1)

    def die(number: int) -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(ClusterError, match="the same command goes on"):
        list(cluster.map(die, [1]))


@needs_ray
def test_scores_are_the_same_with_a_worker_killed(cluster: Cluster, tmp_path: Path) -> None:
    problems = dict(list(find("sky40-en").load(None).items())[:6])
    samples = [
        Sample(problem.task_id, text, index)
        for problem in problems.values()
        for index, text in enumerate((problem.solution, "    return None\n", "    return (\n"))
    ]
    alone = judged(tmp_path / "alone.jsonl", problems, samples, None, [])
    killed: list[int] = []
    together = judged(tmp_path / "together.jsonl", problems, samples, cluster, killed)
    assert killed, "no worker was seen"
    assert outcomes(together) == outcomes(alone)
    assert sum(row.passed for row in together) >= len(problems)
    lines = (tmp_path / "together.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(samples), "each verdict is written once"


@needs_ray
def test_samples_are_the_same_from_workers(cluster: Cluster) -> None:
    problems = list(find("sky40-en").load(None).values())[:2]
    terms = Terms("solution.py", ("\ndef",), max_tokens=6)
    work = list(chunks(problems, Regime(0.8, 3, (1,)), seed=5))

    def nothing(_: list[Chunk]) -> Iterator[list[Drawn]]:
        raise AssertionError("only chunks without chance are drawn here")

    backend = open_backend(Settings(backend="ctranslate2", device="cpu"))
    facts = model_facts(backend.info, models.find("skycode-nano"))
    draw = afar.drawing(cluster, "skycode-nano", facts, terms, nothing)
    away = [row for rows in draw(work) for row in rows]
    here = [row for rows in locally(Sampler(backend, terms), 1)(work) for row in rows]
    other = afar.drawing(cluster, "skycode-nano", {**facts, "sha256": "0"}, terms, nothing)
    with pytest.raises(ClusterError, match=f"would draw otherwise: sha256 {facts['sha256']}"):
        list(other(work))
    assert len(away) == 6
    assert texts(away) == texts(here)


def judged(
    path: Path,
    problems: dict[str, Problem],
    samples: list[Sample],
    cluster: Cluster | None,
    killed: list[int],
) -> list[Row]:
    """Judge the samples; with a cluster, kill the first worker seen after a verdict."""

    def kill(done: int, total: int) -> None:
        if cluster and done and not killed and (found := workers()):
            os.kill(found[0], signal.SIGKILL)
            killed.append(found[0])

    with Results(path, LIMITS, Walls.NONE) as results:
        return score.run(problems, samples, results, Walls.NONE, LIMITS, 2, kill, cluster)


def workers() -> list[int]:
    """Return the processes that work for Ray just now."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if command.startswith(b"ray::_apply"):
            found.append(int(folder.name))
    return found


def outcomes(rows: list[Row]) -> dict[tuple[str, int], tuple[str, bool]]:
    return {(row.task_id, row.index): (row.status.value, row.passed) for row in rows}


def texts(rows: list[Drawn]) -> dict[tuple[str, int], str]:
    return {(row["task_id"], row["index"]): row["completion"] for row in rows}
