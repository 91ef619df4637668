"""What the harness must know of a programming language, and finding its tools on this machine."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from skycode_eval.messages import Bilingual, both
from skycode_eval.problem import Problem
from skycode_eval.sandbox.limits import MEBI, Limits
from skycode_eval.sandbox.recipe import Recipe

MEMORY = "bad_alloc|OutOfMemoryError|heap out of memory|memory allocation of \\d+ bytes failed"
"""How runtimes say that memory ran out."""


@dataclass(frozen=True)
class Tools:
    """The programs of a language as found here."""

    commands: dict[str, str]
    """Name -> path."""
    roots: tuple[str, ...]
    """Folders that they need to read."""
    environment: dict[str, str] = field(default_factory=dict)
    library: str = ""
    """Where the linker finds what, in its own terms."""


Locate = Callable[[], Tools | None]
Prepare = Callable[[Problem, str, Tools], Recipe]


@dataclass(frozen=True)
class Language:
    """How programs of one language are built, run and bounded."""

    name: str
    title: str
    needs: tuple[str, ...]
    """The commands it takes, to be found on PATH."""
    locate: Locate = field(repr=False)
    prepare: Prepare = field(repr=False)
    patience: float = 4.0
    """How many times the time of a Python sample a program may take, its start included."""
    memory: int = 1024 * MEBI
    """Bytes of private memory that a program may write."""

    def limits(self, base: Limits) -> Limits:
        """Return the limits on running a program, given those on a sample in Python."""
        return replace(
            base,
            processor_seconds=math.ceil(self.patience * base.processor_seconds),
            seconds=self.patience * base.seconds,
            memory=max(self.memory, base.memory),
            reserves=True,
            processes=max(128, base.processes),
            open_files=max(256, base.open_files),
        )

    def recipe(self, problem: Problem, completion: str) -> Recipe:
        """Return how to build and run a completion of a problem with its tests."""
        tools = self.locate()
        if tools is None:
            raise LookupError(self.missing())
        return self.prepare(problem, completion, tools)

    def missing(self) -> Bilingual:
        """Say which of the needed commands are not here, or that they are and do not work."""
        absent = [name for name in self.needs if find_command(name) is None]
        if absent:
            names = ", ".join(absent)
            return both(
                f"{self.title} needs {names} on PATH", f"{self.title} 需要 {names}（在 PATH 中）"
            )
        names = ", ".join(self.needs)
        return both(
            f"{self.title}: {names} on PATH cannot say where its libraries are",
            f"{self.title}：PATH 中的 {names} 说不出自己的库在哪里",
        )


def build_limits() -> Limits:
    """Return the limits on one command of a compiler."""
    return Limits(
        processor_seconds=60,
        seconds=120.0,
        memory=2048 * MEBI,
        reserves=True,
        processes=128,
        file_size=64 * MEBI,
        open_files=512,
    )


def find_command(name: str) -> str | None:
    """Return the path of a command on PATH or where rustup puts its own, None without one."""
    path = os.pathsep.join([os.environ.get("PATH", ""), str(Path.home() / ".cargo" / "bin")])
    return shutil.which(name, path=path)


def prefix(command: str) -> str:
    """Return the folder that an installed command belongs to: that of `bin` above its real file."""
    return str(Path(command).resolve().parent.parent)
