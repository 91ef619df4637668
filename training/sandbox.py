"""Run generated Python where it can do little harm: no network, small limits, a throw-away folder.

This guards against accidents of generated code, not against an attacker: files that the user can
read stay readable.
"""

from __future__ import annotations

import contextlib
import functools
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

MEMORY = 1 << 30
FILE_SIZE = 1 << 20

_LIMITS = f"""\
import resource as _r
for _what, _most in ((_r.RLIMIT_AS, {MEMORY}), (_r.RLIMIT_FSIZE, {FILE_SIZE}),
                     (_r.RLIMIT_CORE, 0), (_r.RLIMIT_CPU, 10)):
    _r.setrlimit(_what, (_most, _most))
"""


def passes(source: str, seconds: float) -> bool:
    """Return whether the program runs to its last line in time.

    The last line prints a random word that the program cannot know, so that exiting early with
    status 0 is not a pass.
    """
    word = secrets.token_hex(16)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.py").write_text(source, encoding="utf-8")
        command = [*isolation(), sys.executable, "-I", "-c", _runner(word)]
        environment = {"PATH": os.environ.get("PATH", ""), "OMP_NUM_THREADS": "1"}
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            return False
        finally:
            _end(process)
    return process.returncode == 0 and output.endswith(word.encode() + b"\n")


@functools.cache
def isolation() -> tuple[str, ...]:
    """Return the command that takes network and other processes away, if this system allows it."""
    command = ("unshare", "-Urnpf", "--mount-proc", "--kill-child")
    if shutil.which("unshare"):
        tried = subprocess.run([*command, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    warnings.warn(
        "no user namespaces here: generated code runs with limits but with network", stacklevel=2
    )
    return ()


def _runner(word: str) -> str:
    """Return the code that limits itself, runs the program and only then prints the word."""
    return (
        f"{_LIMITS}\n"
        "source = open('program.py', encoding='utf-8').read()\n"
        "exec(compile(source, 'program.py', 'exec'), {'__name__': '__main__'})\n"
        f"print({word!r})\n"
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
