"""How much one sample may use."""

from __future__ import annotations

import contextlib
import resource
from dataclasses import asdict, dataclass
from typing import Any

MEBI = 2**20


@dataclass(frozen=True)
class Limits:
    """Bounds on one sample; the kernel keeps all but the wall time, which the judge keeps."""

    processor_seconds: int = 1
    """Processor time of each process, in whole seconds: what a verdict of "timeout" rests on.

    It is the same on a busy machine and an idle one; right HumanEval samples take under 0.05.
    """
    seconds: float = 3.0
    """Wall time of loading the program and all its tests together (human-eval's default)."""
    memory: int = 1024 * MEBI
    """Bytes of address space of each process."""
    reserves: bool = False
    """Whether `memory` bounds private written memory instead of address space.

    The JVM, V8 and compilers reserve far more addresses than they ever use.
    """
    processes: int = 16
    """Processes and threads together."""
    file_size: int = 16 * MEBI
    """Bytes of one file; all files together share the scratch space."""
    scratch: int = 64 * MEBI
    """Bytes of the scratch space, which lives in memory and is emptied after each sample."""
    open_files: int = 64

    def to_json(self) -> dict[str, Any]:
        """Return the fields as JSON."""
        return asdict(self)

    def apply(self) -> None:
        """Bind this process and its descendants for good."""
        for name, value in (
            ("RLIMIT_CORE", 0),
            ("RLIMIT_CPU", self.processor_seconds),
            ("RLIMIT_FSIZE", self.file_size),
            ("RLIMIT_NOFILE", self.open_files),
            ("RLIMIT_NPROC", self.processes),
            ("RLIMIT_MSGQUEUE", 0),
            ("RLIMIT_MEMLOCK", 0),
            ("RLIMIT_DATA" if self.reserves else "RLIMIT_AS", self.memory),
        ):
            # The soft limit on processor time sends a signal that tells it apart from a kill.
            hard = value + 1 if name == "RLIMIT_CPU" else value
            # Not every system has every limit, and a stricter one may be in force already.
            with contextlib.suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (value, hard))
