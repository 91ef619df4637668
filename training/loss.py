"""Cross-entropy over a large vocabulary, a part of it at a time."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from training.fused import fast

CHUNK, GPU_CHUNK = 1024, 8192
"""Positions at a time: what bounds the memory."""
PART = 4096
"""Entries of the vocabulary at a time: a CPU's cache keeps their logits."""


class _InParts(torch.autograd.Function):
    """Computes the loss and both gradients in one pass."""

    @staticmethod
    def forward(
        ctx: Any, states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
    ) -> Tensor:
        kind = states.device.type
        dtype = torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else table.dtype
        wanted = states.requires_grad or table.requires_grad
        total = torch.zeros((), device=states.device)
        by_states = torch.empty_like(states, dtype=torch.float32) if wanted else None
        by_table = torch.zeros_like(table, dtype=torch.float32) if wanted else None
        with torch.autocast(kind, enabled=False):
            low = table.to(dtype)
            size = GPU_CHUNK if states.is_cuda else CHUNK
            for start in range(0, len(states), size):
                part = slice(start, start + size)
                chunk = _Chunk(states[part].to(dtype), low, targets[part], weights[part])
                total += chunk.loss()
                if by_states is not None and by_table is not None:
                    chunk.slopes(by_states[part], by_table)
        if by_states is not None:
            ctx.save_for_backward(by_states.to(states.dtype), by_table)
        return total

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor, None, None]:
        (scale,) = outputs
        by_states, by_table = ctx.saved_tensors
        return by_states * scale, by_table * scale, None, None


class _Chunk:
    """Some positions: e to their logits, each part of the vocabulary below its own peak."""

    def __init__(self, states: Tensor, table: Tensor, targets: Tensor, weights: Tensor) -> None:
        self.states, self.table, self.targets, self.weights = states, table, targets, weights
        found = [_exponentials(torch.mm(states, part.T)) for part in torch.split(table, PART)]
        self.parts = [part for part, _, _ in found]
        peaks = torch.cat([peak for _, peak, _ in found], 1)
        masses = torch.cat([mass for _, _, mass in found], 1)
        self.peak = peaks.amax(1, keepdim=True)
        self.factors = (peaks - self.peak).exp_()
        self.mass = (masses * self.factors).sum(1, keepdim=True)

    def loss(self) -> Tensor:
        """Return the sum of weight × -log p(target)."""
        picked = (self.states.float() * self.table[self.targets].float()).sum(1)
        return ((self.mass.log() + self.peak).squeeze(1) - picked).mul_(self.weights).sum()

    def slopes(self, by_states: Tensor, by_table: Tensor) -> None:
        """Write the gradient by the states, and add that by the table."""
        dtype, weights = self.states.dtype, self.weights[:, None]
        torch.mul(self.table[self.targets], -weights, out=by_states)
        shares = self.factors * (weights / self.mass)
        for at, (part, table) in enumerate(
            zip(self.parts, torch.split(self.table, PART), strict=True)
        ):
            share = shares[:, at, None]
            by_states.addcmul_(torch.mm(part, table).float(), share)
            room = by_table[at * PART : at * PART + len(table)]
            room += torch.mm(part.T, (self.states * share).to(dtype))
        by_table.index_add_(0, self.targets, self.states.float() * -weights)


def _exponentials(logits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return e to the power of logits minus their peak, the peak, and their sum, by row."""
    found: tuple[Tensor, Tensor, Tensor] = fast(_below_peak)(logits)
    return found


def _below_peak(logits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    peak = logits.amax(1, keepdim=True).float()
    powers = (logits.float() - peak).exp()
    return powers.to(logits.dtype), peak, powers.sum(1, keepdim=True)


def chunked_cross_entropy(
    states: Tensor, table: Tensor, targets: Tensor, weights: Tensor
) -> Tensor:
    """Return Σ weight × -log p(target); states: n × hidden, table: vocabulary × hidden."""
    total: Tensor = _InParts.apply(states, table, targets, weights)  # type: ignore[no-untyped-call]
    return total
