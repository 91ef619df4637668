"""Loss on held-out projects, by language, over everything and over completions alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from training import precision, rows
from training.batches import batch, weigh
from training.loss import chunked_cross_entropy
from training.model import Llama

Weights = np.ndarray[tuple[int, int], np.dtype[np.float32]]


def losses(
    model: Llama, folder: Path, device: torch.device, limit: int = 16, *, alone: bool = False
) -> dict[str, float]:
    """Return nats per token for each validation set, and "fim" ones over completions only.

    "all" and "fim" are about single files: zh and others repeat them. Where completions `alone` are
    learnt, all is about them.
    """
    found: dict[str, float] = {}
    middle_total = middle_count = 0.0
    for path in sorted(folder.glob("*.json")):
        data = rows.read(path.with_suffix(""))[0][:limit]
        middles = weigh(data, 1.0, 0.0)
        given = weigh(data, 0.0, 0.0 if alone else 1.0)
        sums = _sums(model, data, (middles, given), device)
        found[path.stem] = sum(sums) / float(middles.sum() + given.sum())
        if path.stem != "others":
            middle_total += sums[0]
            middle_count += float(middles.sum())
    languages = [value for name, value in found.items() if name not in ("zh", "others")]
    found["all"] = sum(languages) / max(1, len(languages))
    found["fim"] = middle_total / max(1.0, middle_count)
    return {name: round(value, 4) for name, value in found.items()}


@torch.no_grad()
def _sums(
    model: Llama, data: rows.Rows, weights: Sequence[Weights], device: torch.device
) -> list[float]:
    """Return the losses, weighted in each of the ways."""
    totals = [0.0] * len(weights)
    with precision.autocast(device), torch.compiler.set_stance("force_eager"):
        for start in range(0, len(data), 4):
            part = batch(data[start : start + 4], 1.0)
            states = model.hidden(part.tokens.to(device), part.begins.to(device)).flatten(0, 1)
            targets = part.targets.to(device).flatten()
            for at, weight in enumerate(weights):
                each = torch.from_numpy(weight[start : start + 4]).to(device).flatten()
                told, table = each != 0, model.lm_head.weight
                totals[at] += float(
                    chunked_cross_entropy(states[told], table, targets[told], each[told])
                )
    return totals
