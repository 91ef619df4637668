"""Which number format products are computed in."""

from __future__ import annotations

import torch


def multiplies_bfloat16(device: torch.device) -> bool:
    """Return whether bfloat16 is multiplied faster: GPUs, CPUs with AMX or AVX-512's bfloat16."""
    known = torch.cpu.get_capabilities()
    return device.type != "cpu" or any(known.get(unit) for unit in ("amx_bf16", "avx512_bf16"))


def autocast(device: torch.device) -> torch.autocast:
    """Return the context in which products are in bfloat16 where there are units for it."""
    return torch.autocast(device.type, torch.bfloat16, enabled=multiplies_bfloat16(device))
