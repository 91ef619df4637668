"""Causal attention within samples: rows hold several, and none sees another."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

BLOCK = 256
"""Queries whose scores exist at a time on a CPU: they stay in its cache."""


def attend(query: Tensor, key: Tensor, value: Tensor, begins: Tensor | None) -> Tensor:
    """Return the mixed values, batch × time × heads × size.

    query is batch × time × heads × size, scaled already; key and value have fewer heads, each for
    as many neighbouring ones of query. `begins` (bool, batch × time) marks where a sample begins;
    without it a row is one sample.
    """
    if query.device.type == "cpu":
        return _Segments.apply(query, key, value, lengths(query, begins))  # type: ignore[no-any-return, no-untyped-call]
    mask = None if begins is None else within(begins)
    mixed = F.scaled_dot_product_attention(
        query.transpose(1, 2),
        key.transpose(1, 2),
        value.transpose(1, 2),
        attn_mask=mask,
        is_causal=mask is None,
        scale=1.0,
        enable_gqa=True,
    )
    return mixed.transpose(1, 2)


def within(begins: Tensor) -> Tensor:
    """Return batch × 1 × time × time: whether a token may look at another."""
    sample = begins.cumsum(1)
    same = sample[:, :, None] == sample[:, None, :]
    return same.tril().unsqueeze(1)


def lengths(query: Tensor, begins: Tensor | None) -> list[int]:
    """Return the lengths of the samples in the rows laid end to end."""
    batch, time = query.shape[:2]
    if begins is None:
        return [time] * batch
    starts = begins.clone()
    starts[:, 0] = True
    places = starts.flatten().nonzero().flatten()
    ends = torch.cat((places[1:], places.new_tensor([batch * time])))
    return (ends - places).tolist()


class _Segments(torch.autograd.Function):
    """Goes through samples one by one and blocks of queries: a few products in cache each."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, sizes: list[int]) -> Tensor:
        queries, keys, values = _grouped(query, key), _headed(key), _headed(value)
        mixed = torch.empty_like(queries)
        kept = []
        for first, start, stop in _blocks(sizes):
            weights = _scores(queries[:, start:stop], keys[:, first:stop], stop - start)
            weights = torch.softmax(weights, -1)
            mixed[:, start:stop] = _product(weights, values[:, first:stop])
            kept.append(weights)
        ctx.sizes, ctx.shape = sizes, query.shape
        ctx.save_for_backward(queries, keys, values, *kept)
        return _ungrouped(mixed, query.shape)

    @staticmethod
    def backward(ctx: Any, *outputs: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        queries, keys, values, *kept = ctx.saved_tensors
        mixed = _grouped(outputs[0].contiguous(), keys)
        by_query = torch.empty_like(queries)
        by_key, by_value = torch.zeros_like(keys), torch.zeros_like(values)
        for (first, start, stop), weights in zip(_blocks(ctx.sizes), kept, strict=True):
            seen, asked = slice(first, stop), slice(start, stop)
            slope = _product(mixed[:, asked], values[:, seen].mT)
            slope = torch.ops.aten._softmax_backward_data(slope, weights, -1, slope.dtype)
            by_query[:, asked] = _product(slope, keys[:, seen])
            by_key[:, seen] += _transposed_product(slope, queries[:, asked])
            by_value[:, seen] += _transposed_product(weights, mixed[:, asked])
        batch, time = ctx.shape[:2]
        narrow = (batch, time, keys.shape[0], keys.shape[2])
        back = [part.transpose(0, 1).reshape(narrow) for part in (by_key, by_value)]
        return _ungrouped(by_query, ctx.shape), back[0], back[1], None


def _blocks(sizes: list[int]) -> list[tuple[int, int, int]]:
    """Return for each block of queries where its sample begins, where it begins and ends."""
    found, first = [], 0
    for size in sizes:
        for start in range(first, first + size, BLOCK):
            found.append((first, start, min(start + BLOCK, first + size)))
        first += size
    return found


def _headed(narrow: Tensor) -> Tensor:
    """Return heads × positions × size."""
    return narrow.flatten(0, 1).transpose(0, 1)


def _grouped(wide: Tensor, key: Tensor) -> Tensor:
    """Return groups × positions × heads of one group × size."""
    groups = key.shape[0] if key.ndim == 3 else key.shape[2]
    return wide.reshape(-1, groups, wide.shape[2] // groups, wide.shape[3]).transpose(0, 1)


def _ungrouped(parts: Tensor, shape: torch.Size) -> Tensor:
    return parts.transpose(0, 1).reshape(shape)


def _scores(queries: Tensor, keys: Tensor, count: int) -> Tensor:
    """Return groups × count × heads × positions, minus infinity for what comes after a query."""
    scores = _product(queries, keys.mT)
    later = torch.full((count, count), float("-inf"), dtype=scores.dtype).triu_(1)
    scores[..., -count:] += later[:, None, :]
    return scores


def _product(left: Tensor, right: Tensor) -> Tensor:
    """Multiply groups × a × b × c by groups × c × d."""
    return torch.bmm(left.flatten(1, 2), right).view(*left.shape[:3], right.shape[2])


def _transposed_product(left: Tensor, right: Tensor) -> Tensor:
    """Multiply groups × a × b × c, over a and b, by groups × a × b × d."""
    return torch.bmm(left.flatten(1, 2).mT, right.flatten(1, 2))
