"""Which number format products are computed in."""

from __future__ import annotations

import math
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
    taken = {torch.bfloat16: math.inf, torch.float32: math.inf}
    for _ in range(_TRIES):  # in turns, as other work may come and go
        taken = {dtype: min(known, _seconds(dtype)) for dtype, known in taken.items()}
    return taken[torch.bfloat16] < 0.8 * taken[torch.float32]


def autocast(device: torch.device) -> torch.autocast:
    """Return the context in which products are in bfloat16 where that is faster."""
    return torch.autocast(device.type, torch.bfloat16, enabled=multiplies_bfloat16(device))


def _seconds(dtype: torch.dtype) -> float:
    """Return how long a product takes."""
    rows, inner, columns = _SIZE
    one, other = torch.ones(rows, inner, dtype=dtype), torch.ones(columns, inner, dtype=dtype)
    began = time.perf_counter()
    torch.nn.functional.linear(one, other)
    return time.perf_counter() - began
