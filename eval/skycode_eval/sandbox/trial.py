"""The judge's side of a program in another language: what its end means.

Tests and sample share a process there, so the tests are only as safe from the sample as their
language makes them; but the verdict is not the program's to give. It counts as passed if it ended
with exit code 0 and printed the nonce, which it is told once, before anything of the sample runs.
"""

from __future__ import annotations

import re
import secrets
import signal
import socket
import time
from dataclasses import replace
from typing import Any

from skycode_eval.problem import Status, Verdict
from skycode_eval.sandbox import wire
from skycode_eval.sandbox.candidate import OUT_OF_MEMORY
from skycode_eval.sandbox.limits import Limits

_SLACK = 5.0
"""Seconds for all but the commands themselves."""
_FAULTS = (signal.SIGABRT, signal.SIGSEGV, signal.SIGFPE, signal.SIGILL, signal.SIGBUS)
_SHOWN = 400


def judge(job: dict[str, Any], control: socket.socket) -> tuple[Verdict, bool]:
    """Have the zygote build and run a program; return the verdict and if the scratch is clean."""
    nonce = secrets.token_hex(16)
    recipe = job["recipe"]
    mine, theirs = socket.socketpair()
    wire.hand_over(control, {"recipe": recipe, "limits": job["limits"], "nonce": nonce}, theirs)
    theirs.close()
    ended, gone = None, False
    try:
        ended = wire.receive(mine, time.monotonic() + patience(recipe, job["limits"]))
    except TimeoutError:
        pass
    except (EOFError, ConnectionError):
        gone = True
    finally:
        mine.close()
    wire.send(control, {"hung_up": gone})
    end = wire.receive(control)
    if ended is not None:
        verdict = of_program(ended, recipe, nonce)
    else:
        verdict = of_exit(end) if gone else Verdict(Status.TIMEOUT, "no answer in time")
    return verdict, bool(end["clean"])


def patience(recipe: dict[str, Any], limits: dict[str, Any]) -> float:
    """Return the wall seconds that building and running may take together."""
    each = Limits(**recipe["build_limits"]).seconds
    return each * len(recipe["build"]) + Limits(**limits).seconds + _SLACK


def of_program(ended: dict[str, Any], recipe: dict[str, Any], nonce: str) -> Verdict:
    """Return what the end of the last command means."""
    errors = str(ended["errors"])
    if ended["stage"] == "harness":
        return Verdict(Status.HARNESS, errors)
    building = ended["stage"] == "build"
    verdict = _of_build(ended) if building else _of_run(ended, recipe, nonce)
    if not verdict.passed and recipe["memory"] and re.search(recipe["memory"], errors):
        verdict = Verdict(Status.MEMORY, errors.strip()[-_SHOWN:])
    return replace(verdict, processor_seconds=float(ended["processor"]))


def of_exit(ended: dict[str, Any]) -> Verdict:
    """Return what it means that a sample's process ended before it answered."""
    code = int(ended["exit"])
    if ended["stopped"]:
        return Verdict(Status.KILLED, "hung up on the judge and went on running")
    if code == OUT_OF_MEMORY:
        return Verdict(Status.MEMORY, "out of memory while answering")
    if code == -signal.SIGXCPU:
        return Verdict(Status.TIMEOUT, "out of processor time")
    if code < 0:
        return Verdict(Status.KILLED, f"ended by {signal.Signals(-code).name}")
    return Verdict(Status.KILLED, f"left with exit code {code} before it answered")


def _of_build(ended: dict[str, Any]) -> Verdict:
    if ended["late"] or ended["exit"] == -signal.SIGXCPU:
        return Verdict(Status.TIMEOUT, "the compiler did not end in time")
    if ended["exit"] < 0:
        return Verdict(Status.KILLED, f"the compiler was ended by signal {-ended['exit']}")
    return Verdict(Status.SYNTAX, (ended["errors"] or ended["output"]).strip()[:_SHOWN])


def _of_run(ended: dict[str, Any], recipe: dict[str, Any], nonce: str) -> Verdict:
    code, errors = int(ended["exit"]), str(ended["errors"]).strip()
    if ended["late"] or code == -signal.SIGXCPU:
        return Verdict(Status.TIMEOUT, "out of processor time" if code else "no answer in time")
    if code == 0:
        if nonce in ended["output"]:
            return Verdict(Status.PASSED)
        return Verdict(Status.KILLED, "left with exit code 0 before its tests ended")
    if recipe["wrong"] and re.search(recipe["wrong"], errors):
        return Verdict(Status.WRONG, errors[:_SHOWN])
    if str(code) in recipe["exits"]:
        return Verdict(Status(recipe["exits"][str(code)]), errors[:_SHOWN])
    if code < 0 and -code not in _FAULTS:
        return Verdict(Status.KILLED, f"ended by {signal.Signals(-code).name}")
    cause = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    return Verdict(Status.EXCEPTION, f"{cause}: {errors[:_SHOWN]}")
