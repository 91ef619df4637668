"""Give `skycode eval run` again and again to processes that are killed, `KILLS` times.

`python kill_command.py OUT KILLS ARGUMENT...`: OUT/whole is filled undisturbed; then runs into
OUT/killed-0, OUT/killed-1 ... are killed at random moments of their life and given again, a new
folder being begun whenever one lived to its end; the last is left to end. The arguments are those
of `skycode eval run` but --out. Prints how many kills left nothing drawn, a part of the samples,
all samples and no verdict, a part of the verdicts, everything. The processes are forked, so that
none spends its life on imports.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import skycode_eval.afar
import skycode_eval.cli
import skycode_eval.contamination
import skycode_eval.report.terminal
import skycode_ls.engine.backends.ctranslate2  # noqa: F401  else each process imports it anew


def main(out: Path, kills: int, arguments: list[str]) -> None:
    """Fill the folders."""
    began = time.monotonic()
    _end(_fork(arguments, out / "whole"))
    life = time.monotonic() - began
    whole = rows(out / "whole")
    stages = Counter[str]()
    number = 0
    while stages.total() < kills:
        folder = out / f"killed-{number}"
        child = _fork(arguments, folder)
        time.sleep(random.uniform(0, life))
        os.kill(child, signal.SIGKILL)
        if os.WIFSIGNALED(os.waitpid(child, 0)[1]):
            met = stage(rows(folder), whole)
            stages[met] += 1
            life *= 1.2 if met == STAGES[0] else 1  # the first run was quicker than these are
        else:
            number += 1
    _end(_fork(arguments, out / f"killed-{number}"))
    print(*(f"{name} {stages[name]}" for name in STAGES), sep=", ")


STAGES = ("nothing", "drawing", "drawn", "judging", "judged")


def stage(found: tuple[int, int], whole: tuple[int, int]) -> str:
    """Name how far a run had come, by its samples and verdicts."""
    (drawn, judged), (samples, verdicts) = found, whole
    if drawn < samples:
        return STAGES[drawn > 0]
    return STAGES[2 + (judged > 0) + (judged == verdicts)]


def rows(folder: Path) -> tuple[int, int]:
    """Count the samples and the verdicts in a folder."""
    drawn, judged = (folder.glob(f"samples-*{end}") for end in ("[0-9].jsonl", ".results.jsonl"))
    counts = [sum(path.read_bytes().count(b"\n") for path in paths) for paths in (drawn, judged)]
    return counts[0], counts[1]


def _fork(arguments: list[str], out: Path) -> int:
    """Start a process and return its id."""
    child = os.fork()
    if child:
        return child
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        skycode_eval.cli.app(["run", *arguments, "--out", str(out)], standalone_mode=False)
        os._exit(0)
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        os._exit(1)


def _end(child: int) -> None:
    status = os.waitpid(child, 0)[1]
    assert status == 0, f"the process that nobody disturbed ended with {status}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
