"""Which number format products are computed in."""

from __future__ import annotations

import torch


def multiplies_bfloat16(device: torch.device) -> bool:
    """Return whether the device has units that multiply bfloat16 matrices: GPUs, CPUs with AMX."""
    return device.type != "cpu" or bool(torch.cpu.get_capabilities().get("amx_bf16", False))


def autocast(device: torch.device) -> torch.autocast:
    """Return the context in which products are in bfloat16 where there are units for it."""
    return torch.autocast(device.type, torch.bfloat16, enabled=multiplies_bfloat16(device))
