"""How a program in another language is built and run inside the sandbox."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from skycode_eval.problem import Status
from skycode_eval.sandbox.limits import Limits


@dataclass(frozen=True)
class Recipe:
    """Files to write, commands to run in their folder, and what their ends mean.

    The last command reads a nonce from its standard input before anything of the sample runs, and
    writes it to its standard output once every test has held: to end early is not to pass.
    """

    files: dict[str, str]
    """Name -> text; all are deleted before the program runs, unless nothing is built."""
    run: list[str]
    build: tuple[list[str], ...] = ()
    environment: dict[str, str] = field(default_factory=dict)
    build_limits: Limits = field(default_factory=Limits)
    exits: dict[int, Status] = field(default_factory=dict)
    """What an exit code of the program stands for, where it is not simply an exception."""
    wrong: str = ""
    """A pattern that the error output has where a test did not hold."""
    memory: str = ""
    """A pattern that the error output has where memory ran out."""

    def to_json(self) -> dict[str, Any]:
        """Return the fields as JSON."""
        return asdict(self) | {"exits": {str(code): s.value for code, s in self.exits.items()}}
