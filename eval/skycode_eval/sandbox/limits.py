"""How much one sample may use."""

from __future__ import annotations

import contextlib
import math
import resource
from dataclasses import asdict, dataclass
from typing import Any

MEBI = 2**20


@dataclass(frozen=True)
class Limits:
    """Bounds on one sample; the kernel keeps all but `seconds`, which the judge's clock keeps."""

    seconds: float = 3.0
    """Wall time of loading the program and all its tests together (human-eval's default)."""
    memory: int = 1024 * MEBI
    """Bytes of address space of each process."""
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
        cpu = math.ceil(self.seconds) + 1
        for name, value in (
            ("RLIMIT_CORE", 0),
            ("RLIMIT_CPU", cpu),
            ("RLIMIT_FSIZE", self.file_size),
            ("RLIMIT_NOFILE", self.open_files),
            ("RLIMIT_NPROC", self.processes),
            ("RLIMIT_MSGQUEUE", 0),
            ("RLIMIT_MEMLOCK", 0),
            ("RLIMIT_AS", self.memory),
        ):
            # Not every system has every limit, and a stricter one may be in force already.
            with contextlib.suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (value, value))
