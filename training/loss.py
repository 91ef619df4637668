"""Cross-entropy over a large vocabulary without keeping the logits."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

CHUNK = 1024


class _Chunked(torch.autograd.Function):
    """Computes the loss and both gradients in one pass over chunks of positions."""

    @staticmethod
    def forward(
        ctx: Any, states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
    ) -> Tensor:
        total = torch.zeros((), device=states.device)
        wanted = states.requires_grad or table.requires_grad
        state_grad = torch.empty_like(states) if wanted else None
        table_grad = torch.zeros_like(table, dtype=torch.float32) if wanted else None
        spoken = table.to(states.dtype)
        for start in range(0, states.shape[0], CHUNK):
            part = slice(start, start + CHUNK)
            logits = (states[part] @ spoken.T).float()
            chosen, weight = targets[part, None], weights[part]
            known = torch.log_softmax(logits, dim=1)
            total -= (known.gather(1, chosen).squeeze(1) * weight).sum()
            if state_grad is not None and table_grad is not None:
                known.exp_().mul_(weight[:, None]).scatter_add_(1, chosen, -weight[:, None])
                slope = known.to(states.dtype)
                torch.mm(slope, spoken, out=state_grad[part])
                table_grad += (slope.T @ states[part]).float()
        ctx.save_for_backward(state_grad, table_grad)
        return total

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor, None, None]:
        (scale,) = outputs
        state_grad, table_grad = ctx.saved_tensors
        return state_grad * scale, table_grad * scale, None, None


def chunked_cross_entropy(
    states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
) -> Tensor:
    """Return Σ weight × -log p(target); states: n × hidden, table: vocabulary × hidden."""
    total: Tensor = _Chunked.apply(states, table, targets, weights)  # type: ignore[no-untyped-call]
    return total
