"""Score published samples from scratch and compare with the figures that follow from them.

    python benchmarks/passk_check.py ../shared/data/passk-check
    python benchmarks/passk_check.py ../shared/data/passk-check --peer ../human-eval

The folder holds CodeGen-16B's 100 samples for each HumanEval problem as CodeT published them. With
`--peer` (a checkout of human-eval) all samples of some problems drawn at random are run by ours and
by its executor, a quarter of them at a time in turn, and the script prints how many times faster
ours was and on which samples the two disagree.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from skycode_eval import score
from skycode_eval.files import read_problems, read_samples
from skycode_eval.problem import Problem, Sample
from skycode_eval.results import Results, Row
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import choose

PUBLISHED = {1: 22.10, 10: 50.37, 100: 73.78}
TOLERANCE = 0.05
PEER_THREADS = 4
"""The default of its command line."""
PARTS = 4
"""Turns that the two executors take, so that a busy machine is busy for both."""

Problems = dict[str, Problem]


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peer", type=Path, help="a checkout of human-eval")
    parser.add_argument("--subset", type=int, default=3200, help="samples to compare speed on")
    parser.add_argument("--out", type=Path, help="keep verdicts here, and go on from them")
    asked = parser.parse_args()
    problems = read_problems(asked.folder / "codet_dataset.jsonl")
    path = asked.folder / "codegen16B_T0.8_n100_solutions.jsonl"
    samples = list(read_samples(path, problems))
    if asked.peer:
        return race(problems, drawn(samples, asked.subset), asked.peer)
    with tempfile.TemporaryDirectory() as folder:
        seconds, verdicts = judge(problems, samples, asked.out or Path(folder) / "results.jsonl")
    print(f"{len(samples)} samples in {seconds:.0f} s")
    return compare(verdicts)


def judge(problems: Problems, samples: list[Sample], out: Path) -> tuple[float, list[Row]]:
    """Judge samples, showing progress; return the wall time in seconds and the rows."""

    def show(done: int, total: int) -> None:
        if done % 200 == 0 or done == total:
            print(f"\r{done} of {total}", end="", file=sys.stderr, flush=True)

    started = time.monotonic()
    walls, limits = choose(trust=False), Limits()
    with Results(out, limits, walls) as results:
        rows = score.run(problems, samples, results, walls, limits, score.default_workers(), show)
    print(file=sys.stderr)
    return time.monotonic() - started, rows


def compare(rows: list[Row]) -> int:
    """Print each pass@k beside the published one; return 1 where one is off."""
    off = 0
    for found in score.summarise(rows, PUBLISHED).estimates:
        value, expected = 100 * found.value, PUBLISHED[found.k]
        right = abs(value - expected) <= TOLERANCE
        off += not right
        print(f"pass@{found.k}: {value:.2f}, published {expected:.2f}", "" if right else "OFF")
    return 1 if off else 0


def race(problems: Problems, parts: list[list[Sample]], checkout: Path) -> int:
    """Time both executors on the same samples; return 1 where ours is less than 5 x faster."""
    sys.path.insert(0, str(checkout))
    check_correctness = importlib.import_module("human_eval.execution").check_correctness

    def theirs(sample: Sample) -> bool:
        problem = problems[sample.task_id]
        row = {
            "task_id": problem.task_id,
            "prompt": problem.prompt,
            "test": problem.tests,
            "entry_point": problem.entry_point,
        }
        return bool(check_correctness(row, sample.completion, Limits().seconds)["passed"])

    ours = peer = 0.0
    differ: list[str] = []
    for number, part in enumerate(parts, 1):
        with tempfile.TemporaryDirectory() as folder:
            seconds, rows = judge(problems, part, Path(folder) / "results.jsonl")
        started = time.monotonic()
        with ThreadPoolExecutor(PEER_THREADS) as pool:
            passed = list(pool.map(theirs, part))
        taken = time.monotonic() - started
        ours, peer = ours + seconds, peer + taken
        differ += [row.task_id for row, p in zip(rows, passed, strict=True) if row.passed is not p]
        rates = f"ours {len(part) / seconds:.1f}/s, human-eval {len(part) / taken:.1f}/s"
        print(f"{number}/{len(parts)}: {rates}, {taken / seconds:.1f} times faster")
    count = sum(map(len, parts))
    print(
        f"{count} samples: {peer / ours:.1f} times faster; verdicts differ on {len(differ)}: ",
        end="",
    )
    print(differ[:10])
    return 0 if peer >= 5 * ours else 1


def drawn(samples: list[Sample], count: int) -> list[list[Sample]]:
    """Return about so many samples in PARTS parts, all those of problems drawn at random.

    Whole problems, because a tenth of any model's answers and more are the same as another one.
    """
    tasks = list(dict.fromkeys(sample.task_id for sample in samples))
    random.Random(0).shuffle(tasks)
    by_task = {task: [sample for sample in samples if sample.task_id == task] for task in tasks}
    each = len(samples) // len(tasks)
    chosen = tasks[: max(PARTS, round(count / each))]
    return [[s for task in chosen[at::PARTS] for s in by_task[task]] for at in range(PARTS)]


if __name__ == "__main__":
    sys.exit(main())
