"""Element-wise steps of the model with their gradients, in as few passes over memory as possible.

PyTorch's compiler makes one loop of each where there is a C++ compiler; elsewhere they run as they
stand here, as with SKYCODE_COMPILE=0. The residual stream is float32, what enters a product has the
products' precision.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

EPSILON = 1e-5


def add_and_normalise(
    stream: Tensor, change: Tensor | None, gain: Tensor, dtype: torch.dtype
) -> tuple[Tensor, Tensor]:
    """Return the stream with the change added, and its RMS norm as `dtype`."""
    return _AddAndNormalise.apply(stream, change, gain, dtype)  # type: ignore[no-any-return, no-untyped-call]


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate pairs (i, i + half) of the last axis of batch × time × heads × size by angles."""
    return _Rotate.apply(x, cos, sin)  # type: ignore[no-any-return, no-untyped-call]


def gated(gate: Tensor, up: Tensor) -> Tensor:
    """Return silu(gate) × up."""
    return _Gated.apply(gate, up)  # type: ignore[no-any-return, no-untyped-call]


class _AddAndNormalise(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, stream: Tensor, change: Tensor | None, gain: Tensor, dtype: torch.dtype
    ) -> tuple[Tensor, Tensor]:
        if change is None:
            total = stream
            normal, scale = fast(_normalise)(stream, gain, dtype)
        else:
            total, normal, scale = fast(_added)(stream, change, gain, dtype)
        ctx.changed = change is not None and change.dtype
        ctx.save_for_backward(total, scale, gain)
        return total, normal

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor | None, Tensor, None]:
        by_total, by_normal = outputs
        total, scale, gain = ctx.saved_tensors
        dtype = ctx.changed or torch.float32
        back, change, by_gain = fast(_unnormalise)(by_total, by_normal, total, scale, gain, dtype)
        return back, change if ctx.changed else None, by_gain, None


class _Rotate(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        ctx.save_for_backward(cos, sin)
        return fast(_turned)(x, cos, sin)  # type: ignore[no-any-return]

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, None, None]:
        cos, sin = ctx.saved_tensors
        return fast(_turned)(outputs[0], cos, -sin), None, None


class _Gated(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, gate: Tensor, up: Tensor) -> Tensor:
        ctx.save_for_backward(gate, up)
        return fast(_gate)(gate, up)  # type: ignore[no-any-return]

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor]:
        gate, up = ctx.saved_tensors
        return fast(_ungate)(outputs[0], gate, up)  # type: ignore[no-any-return]


def _normalise(stream: Tensor, gain: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    scale = torch.rsqrt(stream.square().mean(-1, keepdim=True) + EPSILON)
    return (stream * scale * gain).to(dtype), scale


def _added(
    stream: Tensor, change: Tensor, gain: Tensor, dtype: torch.dtype
) -> tuple[Tensor, Tensor, Tensor]:
    total = stream + change
    return total, *_normalise(total, gain, dtype)


def _unnormalise(
    by_total: Tensor,
    by_normal: Tensor,
    total: Tensor,
    scale: Tensor,
    gain: Tensor,
    dtype: torch.dtype,
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the gradients by the stream, by the change (as `dtype`) and by the gain."""
    slope = by_normal.float()
    direction = total * scale
    weighted = slope * gain
    along = (weighted * direction).mean(-1, keepdim=True)
    back = by_total + (weighted - direction * along) * scale
    return back, back.to(dtype), (slope * direction).flatten(0, -2).sum(0)


def _turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    left, right = x.chunk(2, dim=-1)
    c, s = cos[:, None, : left.shape[-1]], sin[:, None, : left.shape[-1]]
    return torch.cat((left * c - right * s, right * c + left * s), dim=-1).to(x.dtype)


def _gate(gate: Tensor, up: Tensor) -> Tensor:
    return F.silu(gate) * up


def _ungate(slope: Tensor, gate: Tensor, up: Tensor) -> tuple[Tensor, Tensor]:
    chance = torch.sigmoid(gate)
    bent = gate * chance
    return slope * up * (chance + bent * (1 - chance)), slope * bent


@lru_cache(None)
def fast(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function as one compiled loop where that can be had."""
    if os.environ.get("SKYCODE_COMPILE") == "0" or not (
        shutil.which("g++") or shutil.which("clang++")
    ):
        return function
    torch._dynamo.config.recompile_limit = 64  # one loop for each shape that a run has
    return torch.compile(function, dynamic=False)
