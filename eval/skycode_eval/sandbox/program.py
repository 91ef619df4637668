"""The process that builds and runs a program in another language; it is one more that may die.

It runs as the same user as the program, so it decides nothing: it reports how each command ended,
and the judge looks for the nonce.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from skycode_eval.sandbox import wire
from skycode_eval.sandbox.limits import Limits

_TAIL = 8192
_SLEEP = 0.005


def serve(sock: socket.socket, job: dict[str, Any]) -> None:
    """Build and run what `job` describes in the current folder; send how the last command ended."""
    recipe = job["recipe"]
    for name, text in recipe["files"].items():
        Path(name).write_text(text, encoding="utf-8", errors="surrogatepass")
    environment = {**os.environ, **recipe["environment"]}
    for command in recipe["build"]:
        ended = _execute(command, "", Limits(**recipe["build_limits"]), environment)
        if ended["exit"] != 0:
            wire.send(sock, {**ended, "stage": "build"})
            return
    if recipe["build"]:
        for name in recipe["files"]:
            Path(name).unlink(missing_ok=True)
    ended = _execute(recipe["run"], job["nonce"], Limits(**job["limits"]), environment)
    wire.send(sock, {**ended, "stage": "run"})


def run(sock: socket.socket, job: dict[str, Any]) -> None:
    """Serve, then leave."""
    try:
        serve(sock, job)
        os._exit(0)
    except BaseException as error:
        wire.send(sock, {"stage": "harness", "errors": repr(error)})
        os._exit(1)


def _execute(
    command: list[str], feed: str, limits: Limits, environment: dict[str, str]
) -> dict[str, Any]:
    """Run a command to its end or its limit; return its exit code (negative: the signal)."""
    with TemporaryFile(dir=".") as output, TemporaryFile(dir=".") as errors:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=errors,
            env=environment,
            start_new_session=True,
            preexec_fn=limits.apply,
        )
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError), process.stdin as stdin:
            stdin.write(feed.encode())
        status, processor = _wait(process.pid, limits.seconds)
        return {
            "late": status is None,
            "exit": 0 if status is None else os.waitstatus_to_exitcode(status),
            "processor": processor,
            "output": _tail(output),
            "errors": _tail(errors),
        }


def _wait(pid: int, seconds: float) -> tuple[int | None, float]:
    """Return a process' status, None where it had to be ended, and its processor time."""
    deadline = time.monotonic() + seconds
    late = False
    while True:
        done, status, usage = os.wait4(pid, 0 if late else os.WNOHANG)
        if done:
            return None if late else status, usage.ru_utime + usage.ru_stime
        if time.monotonic() >= deadline:
            late = True
            os.killpg(pid, signal.SIGKILL)
        else:
            time.sleep(_SLEEP)


def _tail(file: IO[bytes]) -> str:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _TAIL))
    return file.read(_TAIL).decode("utf-8", "replace")
