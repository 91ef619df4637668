"""Where a model can run on this machine: device, number format, threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import ctranslate2

from skycode_ls.engine.host import load_cublas, usable_cores
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings


@dataclass(frozen=True)
class Placement:
    """A device (`cpu` or `cuda`), a compute type that it supports and a number of CPU threads."""

    device: str
    compute_type: str
    threads: int


def placements(settings: Settings, weights: int) -> Iterator[Placement]:
    """Yield the places to try for a model of `weights` bytes, the preferred one first.

    SkyError: device.no_cuda if CUDA was asked for and there is no GPU, device.compute_type if the
    compute type asked for does not exist on the device.
    """
    if settings.device != "cpu":
        problem = _cuda_problem()
        if not problem:
            yield _place("cuda", settings, weights)
        elif settings.device == "cuda":
            raise SkyError("device.no_cuda", error=problem)
    if settings.device != "cuda":
        yield _place("cpu", settings, weights)


# The first that a device supports is taken. The embedded weights are int8, and int8 is the
# fastest on every CPU; a GPU multiplies float16 natively.
_PREFERRED = {
    "cpu": ("int8", "int8_float32", "float32"),
    "cuda": ("int8_float16", "float16", "int8_float32", "float32"),
}


def _place(device: str, settings: Settings, weights: int) -> Placement:
    supported = ctranslate2.get_supported_compute_types(device)
    asked = settings.compute_type
    if asked in ("auto", "default"):
        asked = next((kind for kind in _PREFERRED[device] if kind in supported), "default")
    elif asked not in supported:
        names = ", ".join(sorted(supported))
        raise SkyError("device.compute_type", asked=asked, device=device, supported=names)
    return Placement(device, asked, settings.threads or _threads(weights))


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
    return "" if load_cublas() else "cuBLAS 12 was not found"
