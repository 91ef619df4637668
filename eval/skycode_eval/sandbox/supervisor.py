"""A sandbox as its owner sees it: hand in a problem and a program, get a verdict back."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from skycode_eval import languages
from skycode_eval.problem import Problem, Status, Verdict
from skycode_eval.sandbox import trial, wire
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import SandboxError, Walls, greet, start

_SLACK = 5.0
"""Seconds beyond a sample's limit after which the sandbox itself is taken to hang."""


class Sandbox:
    """A judge and a zygote, each behind walls of its own; one sample at a time.

    Use it as a context manager in one thread; what breaks it costs one verdict, never the next.
    """

    def __init__(
        self, walls: Walls, limits: Limits | None = None, shown: Sequence[str] = ()
    ) -> None:
        self.walls = walls
        self.limits = limits or Limits()
        self.shown = tuple(shown)
        """Further paths that samples may read: compilers and their libraries."""
        self.layers: list[str] = []
        self._line: socket.socket | None = None
        self._processes: list[subprocess.Popen[str]] = []
        self._scratch = ""
        self._known: Problem | None = None

    def __enter__(self) -> Sandbox:
        self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def judge(self, problem: Problem, completion: str) -> Verdict:
        """Run one completion of a problem against its tests."""
        if self._line is None:
            self._start()
        try:
            verdict, clean = self._ask(problem, completion)
        except (wire.WireError, ValueError) as error:
            return self._restart(Verdict(Status.HARNESS, str(error)))
        except TimeoutError:
            detail = "the tests did not end in time"
            seconds = languages.limits(problem, self.limits).seconds + _SLACK
            return self._restart(Verdict(Status.TIMEOUT, detail, seconds))
        except (EOFError, OSError) as error:
            return self._restart(Verdict(Status.HARNESS, f"the sandbox broke: {error}"))
        return verdict if clean else self._restart(verdict)

    def answers(self, problem: Problem, inputs: Sequence[Sequence[Any]]) -> list[Any]:
        """Return what the problem's own solution returns for each list of arguments.

        Each value is in a list of its own, which is empty where it is too large to be compared.
        Raises SandboxError where it does not answer, or answers what is not plain data.
        """
        if self._line is None:
            self._start()
        assert self._line is not None
        nonce = secrets.token_hex(16)
        job = {
            "nonce": nonce,
            "program": problem.program(problem.solution),
            "entry_point": problem.entry_point,
            "inputs": [wire.encode(list(args), _not_plain) for args in inputs],
            "limits": self.limits.to_json(),
        }
        wire.send(self._line, job)
        answer = wire.receive(self._line, time.monotonic() + self.limits.seconds + _SLACK)
        if answer["nonce"] != nonce or answer["fault"] or not answer["clean"]:
            self.close()
            raise SandboxError(f"the solution of {problem.task_id}: {answer['fault']}")
        return [wire.decode(value, _not_plain) for value in answer["values"]]

    def close(self) -> None:
        """End the sandbox and all in it."""
        if self._line is not None:
            self._line.close()
            self._line = None
        for process in self._processes:
            process.kill()
            process.wait()
        self._processes = []
        self._known = None
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = ""

    def _ask(self, problem: Problem, completion: str) -> tuple[Verdict, bool]:
        assert self._line is not None
        nonce = secrets.token_hex(16)
        job, patience = self._job(problem, completion)
        job["nonce"] = nonce
        self._line.settimeout(None)
        wire.send(self._line, job)
        answer = wire.receive(self._line, time.monotonic() + patience + _SLACK)
        if answer.get("nonce") != nonce:
            raise wire.WireError("a verdict without this sample's nonce")
        verdict = Verdict(
            Status(answer["status"]),
            answer["detail"],
            answer["seconds"],
            answer["processor_seconds"],
        )
        return verdict, bool(answer["clean"])

    def _job(self, problem: Problem, completion: str) -> tuple[dict[str, Any], float]:
        """Return what the judge is told, and the wall seconds that judging may take."""
        bounds = languages.limits(problem, self.limits)
        limits = bounds.to_json()
        if problem.language != "python":
            recipe = languages.find(problem.language).recipe(problem, completion).to_json()
            return {"recipe": recipe, "limits": limits}, trial.patience(recipe, limits)
        job: dict[str, Any] = {"program": problem.program(completion), "limits": limits}
        if problem is not self._known:
            job["problem"] = _described(problem)
        self._known = problem
        return job, bounds.seconds

    def _start(self) -> None:
        mine, judges = socket.socketpair()
        control, zygotes = socket.socketpair()
        size = self.limits.scratch
        if self.walls is Walls.NONE:
            self._scratch = tempfile.mkdtemp(prefix="skycode-eval-")
        try:
            for role, sockets in (("zygote", [zygotes]), ("judge", [judges, control])):
                handles = [sock.fileno() for sock in sockets]
                process = start(self.walls, role, handles, self._scratch, size, self.shown)
                self._processes.append(process)
            for process in self._processes:  # started first, so that they get ready side by side
                self.layers = greet(process)
        except (SandboxError, OSError):
            mine.close()
            self.close()
            raise
        finally:
            for sock in (judges, control, zygotes):
                sock.close()
        self._line = mine

    def _restart(self, verdict: Verdict) -> Verdict:
        with contextlib.suppress(OSError):
            self.close()
        return verdict


def _described(problem: Problem) -> dict[str, Any]:
    tests: Any = problem.tests
    if not isinstance(tests, str):
        tests = [wire.encode((args, expected), _not_plain) for args, expected in tests]
    return {
        "tests": tests,
        "entry_point": problem.entry_point,
        "tolerance": problem.tolerance,
        "equality": problem.equality.value,
        # Helpers come from the prompt alone: what a solution defines, a sample must define too.
        "reference": [
            *([problem.program(problem.solution)] if problem.suffix else []),
            problem.prompt,
            problem.prompt + "\n    pass\n",
        ],
    }


def _not_plain(value: object) -> Any:
    raise wire.WireError(f"a data test holds a {type(value).__name__}, which is not plain data")
