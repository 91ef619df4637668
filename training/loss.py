"""Cross-entropy over a large vocabulary without keeping the logits."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

CHUNK, GPU_CHUNK = 256, 8192
"""Positions whose logits exist at a time: on a CPU they stay in its cache."""
_PADDING = 32
"""Columns that keep rows of logits from lying a power of two apart, where they share few lines of
the cache."""


class _Chunked(torch.autograd.Function):
    """Computes the loss and both gradients in one pass over chunks of positions."""

    @staticmethod
    def forward(
        ctx: Any, states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
    ) -> Tensor:
        kind = states.device.type
        dtype = torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else table.dtype
        wanted = states.requires_grad or table.requires_grad
        with torch.autocast(kind, enabled=False):
            total, state_grad, table_grad = _pass(
                states.to(dtype), table.to(dtype), targets, weights, wanted
            )
        if state_grad is not None:
            ctx.save_for_backward(state_grad.to(states.dtype), table_grad)
        return total

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor, None, None]:
        (scale,) = outputs
        state_grad, table_grad = ctx.saved_tensors
        return state_grad * scale, table_grad * scale, None, None


def _pass(
    states: Tensor, table: Tensor, targets: Tensor, weights: Tensor, wanted: bool
) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Return the float32 loss and, if wanted, its gradients by states and by table (float32)."""
    total = torch.zeros((), device=states.device)
    state_grad = torch.empty_like(states) if wanted else None
    table_grad = torch.zeros_like(table, dtype=torch.float32) if wanted else None
    chunk = min(len(states), GPU_CHUNK if states.is_cuda else CHUNK)
    room = states.new_empty(chunk, len(table) + _PADDING)[:, :-_PADDING]
    for start in range(0, len(states), chunk):
        part = slice(start, start + chunk)
        chosen, weight = targets[part, None], weights[part, None]
        logits = torch.mm(states[part], table.T, out=room[: len(chosen)]).float()
        picked, peak = logits.gather(1, chosen), logits.amax(1, keepdim=True)
        chances = logits.sub_(peak).exp_()
        mass = chances.sum(1, keepdim=True)
        total += ((mass.log() + peak - picked) * weight).sum()
        if state_grad is not None and table_grad is not None:
            slope = chances.mul_(weight / mass).scatter_add_(1, chosen, -weight).to(states.dtype)
            torch.mm(slope, table, out=state_grad[part])
            if slope.dtype == torch.float32:
                table_grad.addmm_(slope.T, states[part])
            else:
                table_grad += (slope.T @ states[part]).float()
    return total, state_grad, table_grad


def chunked_cross_entropy(
    states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
) -> Tensor:
    """Return Σ weight × -log p(target); states: n × hidden, table: vocabulary × hidden."""
    total: Tensor = _Chunked.apply(states, table, targets, weights)  # type: ignore[no-untyped-call]
    return total
