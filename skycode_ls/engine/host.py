"""What this machine offers a model: cores, and a GPU with the libraries it needs."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path

_WINDOWS = sys.platform == "win32"
_DRIVER = "nvcuda.dll" if _WINDOWS else "libcuda.so.1"
_CUBLAS = (
    ("cublasLt64_12.dll", "cublas64_12.dll")
    if _WINDOWS
    else (
        "libcublasLt.so.12",
        "libcublas.so.12",
    )
)


@dataclass(frozen=True)
class Cuda:
    """A GPU as the model library sees it: `driver` and `cublas` tell which parts were found."""

    devices: int
    driver: bool
    cublas: bool


def cuda() -> Cuda:
    """Look for GPUs, and for the NVIDIA driver and cuBLAS 12 that make them usable."""
    import ctranslate2

    try:
        devices = ctranslate2.get_cuda_device_count()
    except (RuntimeError, ValueError):
        devices = 0
    return Cuda(devices, has_driver(), load_cublas())


def has_driver() -> bool:
    """Tell whether NVIDIA's driver is installed: without it there is no need to look further."""
    return _load(_DRIVER)


def load_cublas() -> bool:
    """Load cuBLAS 12 from the system, else from pip's package, and tell whether that worked.

    CTranslate2 looks for the libraries by name only; once loaded they are found wherever they lie.
    """
    if all(_load(name) for name in _CUBLAS):
        return True
    return all(any(_load(str(folder / name)) for folder in _pip_folders()) for name in _CUBLAS)


def usable_cores() -> int:
    """Count the cores this process may use: affinity and container quota respected."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    quota = _cgroup_cores()
    return max(1, min(cores, math.ceil(quota))) if quota else cores


def prefers_floats(cpuinfo: Path = Path("/proc/cpuinfo")) -> bool:
    """Tell whether this is an x86 processor that multiplies floats faster than small integers.

    Those with VNNI do not; of systems that do not tell, nothing is known.
    """
    with contextlib.suppress(OSError):
        flags = cpuinfo.read_text("utf-8", "replace").partition("flags")[2].partition("\n")[0]
        return "avx2" in flags.split() and "vnni" not in flags
    return False


def _pip_folders() -> list[Path]:
    """Return where `pip install nvidia-cublas-cu12` puts its libraries."""
    with contextlib.suppress(ImportError, ValueError):
        if spec := importlib.util.find_spec("nvidia.cublas"):
            roots = [Path(root) for root in spec.submodule_search_locations or ()]
            return [root / ("bin" if _WINDOWS else "lib") for root in roots]
    return []


def _load(library: str) -> bool:
    with contextlib.suppress(OSError):
        ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
        return True
    return False


def _cgroup_cores() -> float | None:
    """Return the CPU quota of the container in cores (cgroup v2, then v1), or None."""
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        return None if quota == "max" else int(quota) / int(period)
    with contextlib.suppress(OSError, ValueError):
        folder = Path("/sys/fs/cgroup/cpu")
        quota_v1 = int((folder / "cpu.cfs_quota_us").read_text())
        return quota_v1 / int((folder / "cpu.cfs_period_us").read_text()) if quota_v1 > 0 else None
    return None
