"""Flow matching that predicts the picture itself.

A moment t between 0 (noise) and 1 (picture) is z = t·x + (1 - t)·noise. The network answers with
x; the velocity is v = (x - z) / (1 - t). An error in x weighs 1/(1 - t)² in v, which would leave
the noisy end, where only words can tell what to draw, all but unheard: the weight is capped.
Tianhong Li and Kaiming He, "Back to Basics", 2025 (x-prediction).
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

Predict = Callable[[Tensor, Tensor], Tensor]
"""Given z (n × 3 × 64 × 64) and t (n), the picture."""


def moments(count: int, noise_share: float, random: torch.Generator) -> Tensor:
    """Draw moments: a share of them 0, the rest denser towards the noise (t = u^1.5)."""
    drawn = torch.rand(count, generator=random) ** 1.5
    pure = torch.rand(count, generator=random) < noise_share
    return torch.where(pure, torch.zeros(count), drawn)


def mix(picture: Tensor, noise: Tensor, time: Tensor) -> Tensor:
    """Return z at the moments `time` (n)."""
    t = time.reshape(-1, 1, 1, 1)
    return t * picture + (1 - t) * noise


def weight(time: Tensor, cap: float) -> Tensor:
    """Return the loss weight of each moment: that of the velocity, at most `cap`."""
    return (1 - time).clamp(min=1e-3).pow(-2).clamp(max=cap)


def loss(predicted: Tensor, picture: Tensor, time: Tensor, cap: float) -> Tensor:
    """Return the weighted squared error, averaged over pixels and pictures."""
    errors = (predicted - picture).square().mean(dim=(1, 2, 3))
    return (errors * weight(time, cap)).mean()


def sample(predict: Predict, noise: Tensor, steps: int) -> Tensor:
    """Follow the flow from noise in equal steps; the last one takes the prediction as it is."""
    z = noise
    for step in range(steps):
        t, after = step / steps, (step + 1) / steps
        x = predict(z, torch.full((len(z),), t, device=z.device))
        z = x if step == steps - 1 else z + (after - t) * (x - z) / (1 - t)
    return z


def guided(given: Tensor, nothing: Tensor, guidance: float) -> Tensor:
    """Push a prediction away from the one for an empty (or negative) prompt."""
    return nothing + guidance * (given - nothing)
