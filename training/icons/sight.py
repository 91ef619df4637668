"""The eye: a small residual network, and plain colours and edges, into the space of words."""

from __future__ import annotations

import itertools
import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.icons.encoder import normalised

DIRECTIONS = 8
PLAIN = 64 * (3 + DIRECTIONS)
"""Numbers that `plain` tells of a picture."""
BLURRED = 0.25
"""Share of the pictures that are seen at half their sharpness."""


class Sight(nn.Module):
    """64 × 64 pictures in [-1, 1] to embeddings of length one."""

    def __init__(self, channels: int, embedding: int) -> None:
        super().__init__()
        sizes = [channels, 2 * channels, 4 * channels, 8 * channels]
        self.first = nn.Conv2d(3, channels, 3, stride=2, padding=1)
        self.stages = nn.ModuleList(_Stage(a, b) for a, b in itertools.pairwise(sizes))
        self.out = nn.Linear(sizes[-1] * 4, embedding)
        self.level = nn.LayerNorm(PLAIN)
        self.plain = nn.Linear(PLAIN, embedding)

    def forward(self, image: Tensor) -> Tensor:
        """Return n × e embeddings of n × 3 × 64 × 64 pictures."""
        x = self.first(image)
        for stage in self.stages:
            x = stage(x)
        x = functional.avg_pool2d(functional.gelu(x, approximate="tanh"), 2)  # where matters too
        return normalised(self.out(x.flatten(1)) + self.plain(self.level(plain(image))))


class _Stage(nn.Module):
    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, before)
        self.halve = nn.Conv2d(before, after, 3, stride=2, padding=1)
        self.inner = nn.GroupNorm(8, after)
        self.one = nn.Conv2d(after, after, 3, padding=1)
        self.two = nn.Conv2d(after, after, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        x = self.halve(functional.gelu(self.norm(x), approximate="tanh"))
        y = functional.gelu(self.one(self.inner(x)), approximate="tanh")
        more: Tensor = self.two(functional.gelu(y, approximate="tanh"))
        return x + more


def plain(image: Tensor) -> Tensor:
    """Return the mean colour and the directions of edges in 8 × 8 cells, n × PLAIN.

    Their like (features.py) tells many concepts across styles untrained: nobody begins blind.
    """
    grey = image.mean(1, keepdim=True)
    across = functional.pad(grey[..., 2:] - grey[..., :-2], (1, 1))
    down = functional.pad(grey[..., 2:, :] - grey[..., :-2, :], (0, 0, 1, 1))
    strength = (across * across + down * down + 1e-6).sqrt()
    angles = torch.arange(DIRECTIONS) * (math.pi / DIRECTIONS)
    along = across * angles.cos().to(image).reshape(1, -1, 1, 1)
    along = along + down * angles.sin().to(image).reshape(1, -1, 1, 1)
    edges = (along / strength).pow(4) * strength  # as much as it runs this way
    edges = (functional.avg_pool2d(edges, 8) + 1e-6).sqrt()
    return torch.cat([functional.avg_pool2d(image, 8), edges], dim=1).flatten(1)


def vary(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Move, scale, recolour, blur and put on other grounds n × 4 × 64 × 64 RGBA in [0, 1].

    Returns n × 3 × 64 × 64 in [-1, 1]. Nothing is mirrored: left and right are concepts.
    """
    count = len(pictures)

    def draw(low: float, high: float, *shape: int) -> Tensor:
        return low + (high - low) * torch.rand(count, *shape, generator=random)

    premultiplied = torch.cat([pictures[:, :3] * pictures[:, 3:], pictures[:, 3:]], dim=1)
    scale, lean = draw(0.9, 1.35), draw(-0.12, 0.12)
    moves = torch.stack(
        [
            torch.stack([scale, lean, draw(-0.12, 0.12)], 1),
            torch.stack([-lean, scale * draw(0.9, 1.1), draw(-0.12, 0.12)], 1),
        ],
        dim=1,
    ).to(pictures.device)
    grid = functional.affine_grid(moves, list(premultiplied.shape), align_corners=False)
    moved = functional.grid_sample(premultiplied, grid, align_corners=False)
    soft = functional.interpolate(functional.avg_pool2d(moved, 2), scale_factor=2.0)
    moved = torch.where((draw(0, 1, 1, 1, 1) < BLURRED).to(moved.device), soft, moved)
    plain = draw(0, 1, 1, 1, 1) < 0.6
    ground = torch.where(plain, torch.ones(count, 3, 1, 1), draw(0, 1, 3, 1, 1)).to(moved.device)
    image = moved[:, :3] + ground * (1 - moved[:, 3:])
    gain, shift = draw(0.8, 1.2, 3, 1, 1), draw(-0.1, 0.1, 3, 1, 1)
    image = image * gain.to(image.device) + shift.to(image.device)
    grey = image.mean(1, keepdim=True).expand_as(image)
    image = torch.where((draw(0, 1, 1, 1, 1) < 0.12).to(image.device), grey, image)
    return image.clamp(0, 1) * 2 - 1


def contrast(words: Tensor, seen: Tensor, same: Tensor, scale: Tensor) -> Tensor:
    """Return the symmetric loss of matching n texts with n pictures.

    `same` (n × n, bool) marks pairs that belong together: a concept may occur more than once.
    """
    logits = scale.exp().clamp(max=100.0) * words @ seen.T
    wanted = same.to(logits.dtype)
    rows = -(wanted / wanted.sum(1, keepdim=True) * logits.log_softmax(1)).sum(1).mean()
    columns = -(wanted / wanted.sum(0, keepdim=True) * logits.log_softmax(0)).sum(0).mean()
    return (rows + columns) / 2
