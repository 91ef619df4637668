"""The process that holds the tests: it asks a sample for values, compares them, and says what held.

The sample runs elsewhere and never sees an expected value, so to pass is to answer rightly.
"""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from typing import Any

from skycode_eval.problem import Status, Verdict
from skycode_eval.sandbox import oracle, trial, wire
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.remote import (
    Gone,
    Late,
    Line,
    Mispredicted,
    NotPlainError,
    SampleError,
    rebuilt,
)
from skycode_eval.sandbox.suite import Suite


def main(requests: socket.socket, control: socket.socket) -> None:
    """Judge samples as they are asked for until the supervisor hangs up."""
    suite: Suite | None = None
    while True:
        try:
            job = wire.receive(requests)
        except EOFError:
            return
        if "inputs" in job:
            values, fault, clean = oracle.answers(job, control)
            wire.send(
                requests,
                {"nonce": job["nonce"], "values": values, "fault": fault, "clean": clean},
            )
            continue
        started = time.monotonic()
        clean = True
        try:
            if "problem" in job:
                suite = None
                suite = Suite(job["problem"])
            if "recipe" in job:
                verdict, clean = trial.judge(job, control)
            else:
                assert suite is not None, "a job without a problem"
                verdict, clean = _judge(suite, job, control)
        except (SyntaxError, ValueError, AssertionError) as error:
            verdict = Verdict(Status.HARNESS, f"the tests cannot be run: {error}")
        answer = {
            "nonce": job["nonce"],
            "status": verdict.status.value,
            "detail": verdict.detail[:500],
            "seconds": round(time.monotonic() - started, 4),
            "processor_seconds": round(verdict.processor_seconds, 4),
            "clean": clean,
        }
        wire.send(requests, answer)


def _judge(suite: Suite, job: dict[str, Any], control: socket.socket) -> tuple[Verdict, bool]:
    script = suite.script or []
    mine, theirs = socket.socketpair()
    order = {"program": job["program"], "limits": job["limits"], "script": script}
    wire.hand_over(control, order, theirs)
    theirs.close()
    line = Line(mine, Limits(**job["limits"]).seconds, script)
    try:
        verdict = _outcome(suite, line)
    finally:
        mine.close()
    gone = isinstance(line.fault, Gone)
    wire.send(control, {"hung_up": gone})
    ended = wire.receive(control)
    suite.learn(line)
    if isinstance(line.fault, Mispredicted):
        return _judge(suite, job, control)
    verdict = trial.of_exit(ended) if gone else verdict
    return replace(verdict, processor_seconds=float(ended["processor"])), bool(ended["clean"])


def _outcome(suite: Suite, line: Line) -> Verdict:
    try:
        loaded = line.loaded()
        if "syntax" in loaded:
            return Verdict(Status.SYNTAX, str(loaded["syntax"]))
        if "raised" in loaded:
            return _of_exception(rebuilt(loaded), "")
        suite.run(line)
    except Exception as error:
        return _of_fault(line.fault) or _of_exception(error, suite.failing_line(error))
    except BaseException as error:
        return Verdict(Status.HARNESS, f"the tests ended the judge: {error!r}")
    if line.calls == 0:
        return Verdict(Status.HARNESS, "the tests never call the sample")
    return _of_fault(line.fault) or Verdict(Status.PASSED)


def _of_fault(fault: Exception | None) -> Verdict | None:
    if fault is None:
        return None
    if isinstance(fault, Late):
        return Verdict(Status.TIMEOUT, str(fault))
    if isinstance(fault, NotPlainError):
        return Verdict(Status.HARNESS, str(fault))
    return Verdict(Status.WRONG, f"{type(fault).__name__}: {fault}")


def _of_exception(error: BaseException, line: str) -> Verdict:
    origin = error if isinstance(error, SampleError) else error.__cause__
    if isinstance(origin, SampleError):
        memory = origin.kind == "MemoryError"
        return Verdict(Status.MEMORY if memory else Status.EXCEPTION, str(origin))
    if isinstance(error, AssertionError):
        return Verdict(Status.WRONG, str(error) or line)
    return Verdict(Status.WRONG, f"{type(error).__name__}: {error} in {line}")
