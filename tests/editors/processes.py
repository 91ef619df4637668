"""Programs under test that start others: whatever happens, none of them outlives its test."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

LEAVING = 15
"""Seconds that a program has to end what it started."""


def run_wholly(
    command: list[str], folder: Path, variables: Mapping[str, str], patience: float
) -> str:
    """Run a program in a process group of its own and return what it said.

    After `patience` seconds, and if the test is interrupted, the group is ended.
    """
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(variables),
        stdin=subprocess.DEVNULL,
        stdout=pipe,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        _signal(process, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LEAVING)
        _signal(process, signal.SIGKILL)
        said, _ = process.communicate(timeout=LEAVING)
        raise AssertionError(f"not done after {patience:.0f} s:\n{_read(said)}") from None
    finally:
        _signal(process, signal.SIGKILL)
        process.wait()
    return _read(said)


def _read(said: bytes) -> str:
    return said.decode(errors="replace")


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)
