"""A clean, warm interpreter inside the sandbox that forks once for each sample.

It is process 1 there, so one signal ends whatever a sample started, and a sample cannot end it.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import resource
import shutil
import signal
import socket
import struct
import time
from pathlib import Path
from typing import Any

from skycode_eval.sandbox import candidate, kernel, namespaces, program, wire
from skycode_eval.sandbox.limits import Limits

_WARM = (
    "bisect",
    "collections",
    "copy",
    "datetime",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "itertools",
    "json",
    "math",
    "operator",
    "random",
    "re",
    "statistics",
    "string",
    "sys",
    "typing",
)
_GRACE = 0.2
"""Seconds a sample that hung up has to end by itself, so that its exit status is its own."""


def main(control: socket.socket, scratch: str, isolated: bool) -> None:
    """Fork a sample for each socket that arrives; report how it ended when told to stop it."""
    for name in _WARM:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    alone = isolated and os.getpid() == 1
    if isolated:
        kernel.bound_capabilities()
    else:
        with contextlib.suppress(OSError, AttributeError):
            kernel.adopt_orphans()
    while True:
        try:
            job, sock = _receive_job(control)
        except EOFError:
            return
        pid = os.fork()
        if pid == 0:
            _be_sample(control, sock, job, scratch, isolated)
        sock.close()
        end = wire.receive(control)
        ended = _end(pid, patient=bool(end["hung_up"]), alone=alone)
        ended["clean"] = _empty(scratch)
        wire.send(control, ended)


def _receive_job(control: socket.socket) -> tuple[dict[str, Any], socket.socket]:
    data, handles, _, _ = socket.recv_fds(control, 4, 1)
    if not data:
        raise EOFError
    rest = bytearray(data)
    while len(rest) < 4:
        rest += control.recv(4 - len(rest))
    (size,) = struct.unpack(">I", rest)
    body = bytearray()
    while len(body) < size:
        body += control.recv(size - len(body))
    return wire.parse(bytes(body)), socket.socket(fileno=handles[0])


def _be_sample(
    control: socket.socket, sock: socket.socket, job: dict[str, Any], scratch: str, isolated: bool
) -> None:
    try:
        control.close()
        os.setsid()
        os.chdir(scratch)
        nothing = os.open("/dev/null", os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        kept = sock.fileno()
        os.closerange(3, kept)
        os.closerange(kept + 1, 256)
        if "recipe" in job:  # each command gets limits of its own
            if isolated:
                namespaces.become_nobody()
            program.run(sock, job)
        Limits(**job["limits"]).apply()
        if isolated:
            namespaces.become_nobody()
        candidate.run(sock, job["program"], job["script"])
    finally:
        os._exit(1)


def _end(pid: int, patient: bool, alone: bool) -> dict[str, Any]:
    status, usage = _wait(pid, _GRACE if patient else 0.0)
    killed = status is None
    _kill_all(pid, alone, killed)
    if status is None:
        _, status, usage = os.wait4(pid, 0)
    _reap(alone)
    return {
        "stopped": killed,
        "exit": os.waitstatus_to_exitcode(status),
        "processor": usage.ru_utime + usage.ru_stime if usage else 0.0,
    }


def _wait(pid: int, seconds: float) -> tuple[int | None, resource.struct_rusage | None]:
    deadline = time.monotonic() + seconds
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            return status, usage
        if time.monotonic() >= deadline:
            return None, None
        time.sleep(0.002)


def _kill_all(pid: int, alone: bool, alive: bool) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if alone:  # every process here but this one, at once: no fork can slip through
            os.kill(-1, signal.SIGKILL)
        else:
            if alive:  # it may not lead its group yet
                os.kill(pid, signal.SIGKILL)
            os.killpg(pid, signal.SIGKILL)


def _reap(alone: bool) -> None:
    while True:
        if not alone:  # what left the sample's group was adopted: end it by its number
            for child in _children():
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(child, signal.SIGKILL)
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def _children() -> list[int]:
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    try:
        return [int(word) for word in path.read_text().split()]
    except OSError:
        return []


def _empty(scratch: str) -> bool:
    for entry in list(os.scandir(scratch)):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                Path(entry.path).unlink()
    with os.scandir(scratch) as left:
        return next(left, None) is None
