"""Where a model can run on this machine: device, number format, threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import ctranslate2

from skycode_ls.engine.host import load_cublas, usable_cores
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings


@dataclass(frozen=True)
class Placement:
    """A device (`cpu` or `cuda`), a compute type that it supports and a number of CPU threads.

    `index` says which GPU; `notice` why this is the CPU although there is a GPU.
    """

    device: str
    compute_type: str
    threads: int
    index: int = 0
    notice: SkyError | None = None


def placements(settings: Settings, weights: int) -> Iterator[Placement]:
    """Yield the places to try for a model of `weights` bytes, the preferred one first.

    SkyError: device.no_cuda if CUDA was asked for and there is no GPU, device.no_index if there is
    none of the number asked for, device.compute_type if the compute type asked for does not exist
    on the device.
    """
    notice = None
    if settings.device != "cpu":
        problem = _cuda_problem()
        if not problem:
            yield _place("cuda", settings, weights)
        elif settings.device == "cuda":
            raise SkyError("device.no_cuda", error=problem)
        notice = SkyError("device.no_cublas") if problem == _NO_CUBLAS else None
    if settings.device != "cuda":
        yield replace(_place("cpu", settings, weights), notice=notice)


def gpu_failure(name: str, problem: Exception) -> SkyError:
    """Say why the model `name` could not be put on a GPU, and what helps."""
    if is_out_of_memory(problem):
        return SkyError("device.full", name=name)
    if "cublas" in str(problem).lower():
        return SkyError("device.no_cublas")
    return SkyError("device.failed", name=name, error=problem)


def is_out_of_memory(problem: Exception) -> bool:
    """Tell whether a failure of CTranslate2's means that a GPU's memory is full."""
    words = str(problem).lower()
    return any(sign in words for sign in _FULL)


_FULL = ("out of memory", "cublas_status_alloc_failed", "cudaerrormemoryallocation")
"""How CUDA and cuBLAS spell it: https://docs.nvidia.com/cuda/cublas/#cublasstatus-t"""


# The first that a device supports is taken. The embedded weights are int8, and int8 is the
# fastest on every CPU; a GPU multiplies float16 natively.
_PREFERRED = {
    "cpu": ("int8", "int8_float32", "float32"),
    "cuda": ("int8_float16", "float16", "int8_float32", "float32"),
}


def _place(device: str, settings: Settings, weights: int) -> Placement:
    index = 0
    if device == "cuda":
        index, count = settings.device_index, ctranslate2.get_cuda_device_count()
        if index >= count:
            raise SkyError("device.no_index", index=index, count=count)
    at = (device, index) if index else (device,)
    supported = ctranslate2.get_supported_compute_types(*at)
    asked = settings.compute_type
    if asked in ("auto", "default"):
        asked = next((kind for kind in _PREFERRED[device] if kind in supported), "default")
    elif asked not in supported:
        names = ", ".join(sorted(supported))
        raise SkyError("device.compute_type", asked=asked, device=device, supported=names)
    return Placement(device, asked, settings.threads or _threads(weights), index)


# A small model spends a few milliseconds on a token, and threads lose more by waiting for each
# other than they gain. Measured with 20 MB of weights on two cores while another program kept
# them busy, a second thread made decoding 0.5 to 1.05 times as fast. A large model spends
# seconds on the prompt, which threads shorten.
_SMALL = 100 << 20
_MOST_THREADS = 8


def _threads(weights: int) -> int:
    return 1 if weights < _SMALL else min(usable_cores(), _MOST_THREADS)


def _cuda_problem() -> str:
    """Say why CUDA cannot be used, or nothing if a GPU is there."""
    try:
        if not ctranslate2.get_cuda_device_count():
            return "no CUDA device"
    except (RuntimeError, ValueError) as error:
        return str(error)
    return "" if load_cublas() else _NO_CUBLAS


_NO_CUBLAS = "cuBLAS 12 was not found"
