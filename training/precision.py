"""Which number format products are computed in."""

from __future__ import annotations

import time
from functools import lru_cache

import torch

_SIZE = (1024, 384, 1024)
_TRIES = 5


@lru_cache(maxsize=4)
def multiplies_bfloat16(device: torch.device) -> bool:
    """Return whether bfloat16 is multiplied faster: on GPUs, and on CPUs that are seen to.

    A CPU that has instructions for it may be slower with them: Intel's without AMX are, at 0.6 of
    float32's speed, where AMD's are several times as fast.
    """
    if device.type != "cpu":
        return True
    known = torch.cpu.get_capabilities()
    if not any(known.get(unit) for unit in ("amx_bf16", "avx512_bf16")):
        return False
    return _seconds(torch.bfloat16) < _seconds(torch.float32)


def autocast(device: torch.device) -> torch.autocast:
    """Return the context in which products are in bfloat16 where that is faster."""
    return torch.autocast(device.type, torch.bfloat16, enabled=multiplies_bfloat16(device))


def _seconds(dtype: torch.dtype) -> float:
    """Return how long a product takes, the quickest of a few."""
    rows, inner, columns = _SIZE
    one, other = torch.ones(rows, inner, dtype=dtype), torch.ones(columns, inner, dtype=dtype)
    taken = []
    for _ in range(_TRIES):
        began = time.perf_counter()
        torch.nn.functional.linear(one, other)
        taken.append(time.perf_counter() - began)
    return min(taken)
