"""Loss on held-out projects, by language, over everything and over completions alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from training import rows
from training.batches import batch, weigh
from training.model import Llama


def losses(model: Llama, folder: Path, device: torch.device, limit: int = 16) -> dict[str, float]:
    """Return nats per token for each validation set, and "fim" ones over completions only.

    "all" and "fim" are about single files: zh and others repeat them.
    """
    found: dict[str, float] = {}
    middle_total = middle_count = 0.0
    for path in sorted(folder.glob("*.json")):
        data = rows.read(path.with_suffix(""))[0][:limit]
        everything = weigh(data, 1.0)
        middles = weigh(data, 2.0) - everything
        found[path.stem] = _sum(model, data, everything, device) / float(everything.sum())
        if path.stem != "others":
            middle_total += _sum(model, data, middles, device)
            middle_count += float(middles.sum())
    languages = [value for name, value in found.items() if name not in ("zh", "others")]
    found["all"] = sum(languages) / max(1, len(languages))
    found["fim"] = middle_total / max(1.0, middle_count)
    return {name: round(value, 4) for name, value in found.items()}


@torch.no_grad()
def _sum(
    model: Llama,
    data: rows.Rows,
    weights: np.ndarray[tuple[int, int], np.dtype[np.float32]],
    device: torch.device,
) -> float:
    total = 0.0
    for start in range(0, len(data), 4):
        part = batch(data[start : start + 4], 1.0)
        weight = torch.from_numpy(weights[start : start + 4])
        total += float(model(part.tokens.to(device), part.targets.to(device), weight.to(device)))
    return total
