"""What is asked, what was answered, what came of it: the values the whole harness shares."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

Case = tuple[tuple[Any, ...], Any]
"""One data test: the arguments of a call and the value it must return, both plain data."""


class Status(str, Enum):
    """How one sample ended; a fault of the harness is never folded into a failure."""

    PASSED = "passed"
    WRONG = "wrong"
    EXCEPTION = "exception"
    SYNTAX = "syntax"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    KILLED = "killed"
    HARNESS = "harness error"


class Equality(str, Enum):
    """When a value counts as the expected one in data tests."""

    JSON = "json"
    """Lists and tuples are one kind, because JSON has no tuple; True is not 1."""
    PYTHON = "python"
    """As `==` has it; floats, and flat lists of them, as numpy.allclose with rtol 1e-7."""


@dataclass(frozen=True)
class Problem:
    """A function to write: what the model sees, and the tests that its answer must pass."""

    task_id: str
    prompt: str
    entry_point: str
    tests: str | tuple[Case, ...]
    """Code that defines `check(candidate)`, or data: pairs of arguments and expected value."""
    solution: str = ""
    """A completion known to pass; empty where the set has none."""
    suffix: str = ""
    """The text after the gap (infilling), else empty."""
    language: str = "python"
    natural_language: str = "en"
    tolerance: float = 0.0
    """Absolute error allowed in floats of data tests; 0 asks for the equal value."""
    equality: Equality = Equality.JSON
    effort: int = 1
    """How many times the usual time its tests may take: some sets have many or heavy ones."""

    def program(self, completion: str) -> str:
        """Return the source that a completion makes of this problem."""
        return self.prompt + completion + self.suffix


@dataclass(frozen=True)
class Sample:
    """One completion of one problem; `index` numbers a problem's samples from 0."""

    task_id: str
    completion: str
    index: int = 0
    extra: dict[str, Any] = field(default_factory=dict, compare=False, hash=False)
    """What the generator kept beside it: seed, token ids, stop reason."""


@dataclass(frozen=True)
class Verdict:
    """What came of running one sample."""

    status: Status
    detail: str = ""
    seconds: float = 0.0
    """Wall time, starting the process included."""
    processor_seconds: float = 0.0
    """Processor time the sample had: far below its limit, a timeout may be the machine's fault."""

    @property
    def passed(self) -> bool:
        """Whether every test held."""
        return self.status is Status.PASSED
