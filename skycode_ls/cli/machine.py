"""What this machine offers a model: instructions, cores, memory, CUDA."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

_WANTED = {
    "avx2": ("avx2", "x86_v3", "x86_v4"),
    "avx512": ("avx512f", "x86_v4"),
    "vnni": ("avx512_vnni", "avx_vnni", "avx512_icl"),
    "dotprod": ("asimddp",),
    "i8mm": ("i8mm",),
}
"""Instructions that int8 inference gains from, and how systems and NumPy spell each."""


@dataclass(frozen=True)
class Memory:
    """Bytes of memory: what this process may use in all, and what is free now."""

    total: int
    available: int


def cpu_features() -> dict[str, bool]:
    """Tell which instructions that matter here this CPU has; {} if the system does not say."""
    flags = _linux_flags() or _numpy_flags()
    arm = any(flag.startswith(("asimd", "neon")) for flag in flags)
    names = ("dotprod", "i8mm") if arm else ("avx2", "avx512", "vnni")
    return {name: any(flag in flags for flag in _WANTED[name]) for name in names} if flags else {}


def memory() -> Memory | None:
    """Return this machine's memory, or the container's limit if lower; None if unknown."""
    found = _linux_memory() if sys.platform == "linux" else _other_memory()
    limits = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
    for limit in filter(None, map(_number_in, limits)):
        if found and limit < found.total:
            return Memory(int(limit), min(found.available, int(limit)))
    return found


def resident_bytes(pid: int) -> int | None:
    """Return the resident memory of process `pid` in bytes, or None where /proc is absent."""
    kilobytes = _fields(Path(f"/proc/{pid}/status")).get("VmRSS")
    return kilobytes * 1024 if kilobytes else None


def _linux_flags() -> frozenset[str]:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() in ("flags", "Features"):
                return frozenset(value.split())
    return frozenset()


def _numpy_flags() -> frozenset[str]:
    """Ask NumPy, which every install has and which knows Windows and macOS too."""
    import numpy

    config = numpy.show_config(mode="dicts") or {}
    simd = config.get("SIMD Extensions", {})
    names = [*simd.get("baseline", []), *simd.get("found", [])]
    return frozenset(name.lower() for name in names)


def _linux_memory() -> Memory | None:
    found = _fields(Path("/proc/meminfo"))
    if "MemTotal" not in found:
        return None
    available = found.get("MemAvailable", found.get("MemFree", 0))
    return Memory(found["MemTotal"] * 1024, available * 1024)


def _other_memory() -> Memory | None:
    with contextlib.suppress(AttributeError, ValueError, OSError):
        page = os.sysconf("SC_PAGE_SIZE")
        total = page * os.sysconf("SC_PHYS_PAGES")
        return Memory(total, total)  # macOS does not tell what is free without its own tools
    return None


def _fields(path: Path) -> dict[str, int]:
    """Read the `Name:  123 kB` lines of a /proc file."""
    found = {}
    with contextlib.suppress(OSError):
        for line in path.read_text().splitlines():
            name, _, value = line.partition(":")
            if value.strip().endswith(" kB"):
                found[name] = int(value.split()[0])
    return found


def _number_in(path: str) -> float | None:
    with contextlib.suppress(OSError, ValueError):
        return float(Path(path).read_text())
    return None
