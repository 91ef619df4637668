"""From samples to verdicts to pass@k: in parallel, resumable, each program run once.

Rows already in the results file are kept when they belong to the same program, tests and limits,
so a run killed at any moment goes on where it stopped.
"""

from __future__ import annotations

import os
import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from skycode_eval import languages
from skycode_eval.cluster import Cluster
from skycode_eval.metrics import PassAtK, estimate
from skycode_eval.problem import Problem, Sample, Status, Verdict
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import Walls

Progress = Callable[[int, int], None]
"""Called with samples judged and samples in all."""

_CHUNK = 64
"""Programs of one problem that a worker takes at once: few enough to share the end of a run."""
_STARVED = 0.6
"""A timeout with less than this part of its processor time is run again, alone.

The kernel ends a sample by counting ticks, which among others come to up to a third more than what
it really had; a right sample needs a twentieth.
"""
_PATIENCE = 4.0
"""How many times the wall time that second run may take, on a machine that stays busy."""


def default_workers() -> int:
    """Return how many sandboxes keep this machine busy: one may wait while the others work."""
    return (os.cpu_count() or 1) + 1


@dataclass(frozen=True)
class Tally:
    """What became of one problem's samples, by status."""

    statuses: dict[Status, int] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """Samples judged; faults of the harness are not among them."""
        return sum(count for status, count in self.statuses.items() if status is not Status.HARNESS)

    @property
    def passed(self) -> int:
        """Samples that passed every test."""
        return self.statuses.get(Status.PASSED, 0)


@dataclass(frozen=True)
class Score:
    """All that a set of samples comes to."""

    tallies: dict[str, Tally]
    estimates: list[PassAtK]
    refused: dict[int, str]
    """For each k that cannot be estimated, why."""

    def total(self, status: Status) -> int:
        """Return how many samples ended so."""
        return sum(tally.statuses.get(status, 0) for tally in self.tallies.values())


def run(
    problems: dict[str, Problem],
    samples: Iterable[Sample],
    results: Results,
    walls: Walls,
    limits: Limits,
    workers: int,
    progress: Progress | None = None,
    cluster: Cluster | None = None,
) -> list[Row]:
    """Judge every sample not yet in `results`; return the rows of all, in the samples' order.

    With a cluster its workers judge, but for what is run again alone: that stays here.
    """
    wanted = [(sample, results.key(problems[sample.task_id], sample)) for sample in samples]
    open_keys: dict[str, list[Sample]] = defaultdict(list)
    for sample, key in wanted:
        if results.get(sample, key) is None:
            open_keys[key].append(sample)
    done = len(wanted) - sum(map(len, open_keys.values()))
    if progress:
        progress(done, len(wanted))
    again: list[str] = []
    lock = threading.Lock()

    def keep(key: str, verdict: Verdict, alone: bool) -> None:
        nonlocal done
        with lock:
            problem = problems[open_keys[key][0].task_id]
            if not alone and _starved(verdict, languages.limits(problem, limits)):
                again.append(key)
                return
            for sample in open_keys[key]:
                results.add(sample, key, verdict, alone)
            done += len(open_keys[key])
            if progress:
                progress(done, len(wanted))

    if cluster:
        from skycode_eval import afar  # with it comes the engine, which judging here does without

        chunks = _chunks(open_keys)
        afar.judge(cluster, problems, chunks, walls, limits, lambda k, v: keep(k, v, False))
    else:
        _judge_all(problems, open_keys, walls, limits, workers, lambda k, v: keep(k, v, False))
    starved = {key: open_keys[key] for key in again}
    patient = replace(limits, seconds=_PATIENCE * limits.seconds)
    _judge_all(problems, starved, walls, patient, 1, lambda k, v: keep(k, v, True))
    return [results.require(sample, key) for sample, key in wanted]


def summarise(rows: Iterable[Row], ks: Iterable[int]) -> Score:
    """Count verdicts by problem and estimate pass@k where every problem has k samples."""
    statuses: dict[str, dict[Status, int]] = {}
    for row in rows:
        of = statuses.setdefault(row.task_id, {})
        of[row.status] = of.get(row.status, 0) + 1
    tallies = {task_id: Tally(counts) for task_id, counts in statuses.items()}
    counts = [(tally.n, tally.passed) for tally in tallies.values()]
    estimates, refused = [], {}
    for k in ks:
        try:
            estimates.append(estimate(counts, k))
        except ValueError as error:
            refused[k] = error.args[0]
    return Score(tallies, estimates, refused)


def _starved(verdict: Verdict, limits: Limits) -> bool:
    had = verdict.processor_seconds
    return verdict.status is Status.TIMEOUT and had < _STARVED * limits.processor_seconds


def _judge_all(
    problems: dict[str, Problem],
    work: dict[str, list[Sample]],
    walls: Walls,
    limits: Limits,
    workers: int,
    keep: Callable[[str, Verdict], None],
) -> None:
    """Judge one sample of each key with `workers` sandboxes; an error in one ends them all."""
    chunks: queue.SimpleQueue[list[tuple[str, Sample]]] = queue.SimpleQueue()
    count = 0
    for chunk in _chunks(work):
        chunks.put(chunk)
        count += 1
    asked = {problems[samples[0].task_id].language for samples in work.values()}
    shown = languages.roots(asked)
    errors: list[BaseException] = []
    stop = threading.Event()

    def labour() -> None:
        try:
            with Sandbox(walls, limits, shown) as sandbox:
                while not stop.is_set():
                    for key, sample in chunks.get_nowait():
                        if stop.is_set():
                            return
                        problem = problems[sample.task_id]
                        keep(key, sandbox.judge(problem, sample.completion))
        except queue.Empty:
            return
        except BaseException as error:
            errors.append(error)
            stop.set()

    with _joined([threading.Thread(target=labour) for _ in range(min(workers, count))], stop):
        pass
    if errors:
        raise errors[0]


@contextmanager
def _joined(threads: list[threading.Thread], stop: threading.Event) -> Iterator[None]:
    for thread in threads:
        thread.start()
    try:
        yield
        for thread in threads:
            thread.join()
    except BaseException:  # Ctrl-C: let each worker end its sandbox, then go on with the exception
        stop.set()
        for thread in threads:
            thread.join()
        raise


def _chunks(work: dict[str, list[Sample]]) -> Iterator[list[tuple[str, Sample]]]:
    by_task: dict[str, list[tuple[str, Sample]]] = defaultdict(list)
    for key, samples in work.items():
        by_task[samples[0].task_id].append((key, samples[0]))
    for programs in by_task.values():
        for start in range(0, len(programs), _CHUNK):
            yield programs[start : start + _CHUNK]


def results_path(samples: Path) -> Path:
    """Return where the results of a samples file lie: beside it."""
    name = samples.name.removesuffix(".gz").removesuffix(".jsonl")
    return samples.with_name(f"{name}.results.jsonl")
