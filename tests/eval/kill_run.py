"""Run a generation again and again in processes that are killed, until one lives to its end.

`python kill_run.py MODEL OUT KILLS`: OUT/whole is filled undisturbed first, then OUT/killed with
KILLS kills, each a random moment after its share of the samples is there: told by what is written
and not by the clock, most kills find work to break on a machine of any speed. Prints how many met a
living process, and how many left a part of the samples. The processes are forked, so that none
spends its life on imports.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

import tiny_run

import skycode_ls.engine.backends.ctranslate2  # noqa: F401  else each process imports it anew

NAME = "samples-t0.8.jsonl"
REQUEST = tiny_run.request(6)
TOTAL = 360
AT_MOST = 0.02  # seconds from the share to the kill; a batch of samples takes longer


def main(model: Path, out: Path, kills: int) -> None:
    """Fill both folders."""
    _end(_fork(model, out / "whole"))
    met = partial = 0
    path = out / "killed" / NAME
    for number in range(kills):
        child = _fork(model, out / "killed")
        while _count(path) < TOTAL * number // kills and not _ended(child):
            time.sleep(0.001)
        time.sleep(random.uniform(0, AT_MOST))
        os.kill(child, signal.SIGKILL)
        met += os.WIFSIGNALED(os.waitpid(child, 0)[1])
        partial += 0 < _count(path) < TOTAL
    _end(_fork(model, out / "killed"))
    print(met, partial)


def _count(path: Path) -> int:
    """Return how many samples a file holds."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def _fork(model: Path, out: Path) -> int:
    """Start a process and return its id when it is about to draw."""
    ours, its = os.pipe()
    child = os.fork()
    if child:
        os.close(its)
        os.read(ours, 1)
        os.close(ours)
        return child
    try:
        tiny_run.run(REQUEST, model, out, ready=lambda: os.write(its, b"!"))
        os._exit(0)
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        os._exit(1)


def _ended(child: int) -> bool:
    """Return whether a process has ended; it stays to be waited for."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _end(child: int) -> None:
    status = os.waitpid(child, 0)[1]
    assert status == 0, f"the process that nobody disturbed ended with {status}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
