"""The brush: a transformer over 8 × 8 patches that sees noise, the sketch and the words."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.icons.encoder import attend
from training.icons.recipe import Shape
from training.icons.sketch import Sketch

PATCH = 8
SIDE = 64 // PATCH
VALUES = 3 * PATCH * PATCH
DETAIL = 16
"""Numbers that the summary of the words gives each patch."""


class Denoiser(nn.Module):
    """Predicts the picture from a noisy one; every second layer looks at the single words."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.sketch = Sketch(shape)
        self.enter = nn.Linear(2 * VALUES, width)
        self.place = nn.Parameter(torch.randn(SIDE * SIDE, width) * 0.02)
        self.time = nn.Linear(width, width)
        self.words = nn.Linear(shape.words, width)
        self.style = nn.Embedding(len(shape.paint), width)
        self.detail = nn.Linear(shape.words, SIDE * SIDE * DETAIL)
        self.spread = nn.Linear(DETAIL, width)
        self.blocks = nn.ModuleList(
            [_Block(shape, looks=number % 2 == 1) for number in range(shape.layers)]
        )
        self.norm = nn.LayerNorm(width)
        self.leave = nn.Linear(width, VALUES)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.leave.bias)
        self.register_buffer("waves", _frequencies(width), persistent=False)

    def forward(
        self, image: Tensor, time: Tensor, context: Tensor, pooled: Tensor, style: Tensor
    ) -> Tensor:
        """Return the predicted pictures, n × 3 × 64 × 64."""
        with torch.no_grad():
            coarse = self.sketch(pooled, style)
        return self.refine(image, coarse, time, context, pooled, style)

    def refine(
        self,
        image: Tensor,
        coarse: Tensor,
        time: Tensor,
        context: Tensor,
        pooled: Tensor,
        style: Tensor,
    ) -> Tensor:
        """Do the same with the sketch at hand."""
        x = self.enter(torch.cat([patches(image), patches(coarse)], dim=-1)) + self.place
        x = x + self.spread(self.detail(pooled).reshape(-1, SIDE * SIDE, DETAIL))
        angles = time.unsqueeze(1) * self.get_buffer("waves")
        moment = self.time(torch.cat([angles.sin(), angles.cos()], dim=1))
        state = functional.silu(moment + self.words(pooled) + self.style(style))
        hidden = torch.where((context * context).sum(-1) > 0, 0.0, -1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, state, context, hidden)
        return coarse + picture(self.leave(self.norm(x)))


class _Block(nn.Module):
    def __init__(self, shape: Shape, looks: bool) -> None:
        super().__init__()
        width, self.heads, self.looks = shape.width, shape.heads, looks
        self.first = nn.LayerNorm(width, elementwise_affine=False)
        self.second = nn.LayerNorm(width, elementwise_affine=False)
        self.modulate = nn.Linear(width, 6 * width)
        nn.init.zeros_(self.modulate.weight)
        nn.init.zeros_(self.modulate.bias)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        if looks:
            self.between = nn.LayerNorm(width)
            self.ask, self.tell = nn.Linear(width, width), nn.Linear(width, width)
            self.offer = nn.Linear(shape.words, 2 * width)
            nn.init.zeros_(self.tell.weight)

    def forward(self, x: Tensor, state: Tensor, context: Tensor, hidden: Tensor) -> Tensor:
        shift, scale, gate, shift2, scale2, gate2 = (
            self.modulate(state).unsqueeze(1).chunk(6, dim=-1)
        )
        q, k, v = self.qkv(self.first(x) * (1 + scale) + shift).chunk(3, dim=-1)
        x = x + (1 + gate) * self.out(attend(q, k, v, self.heads))
        if self.looks:
            k, v = self.offer(context).chunk(2, dim=-1)
            x = x + self.tell(attend(self.ask(self.between(x)), k, v, self.heads, hidden))
        y = self.up(self.second(x) * (1 + scale2) + shift2)
        more: Tensor = self.down(functional.gelu(y, approximate="tanh"))
        found: Tensor = x + (1 + gate2) * more
        return found


def patches(image: Tensor) -> Tensor:
    """Cut n × 3 × 64 × 64 into n × 64 × 192."""
    cut = image.reshape(-1, 3, SIDE, PATCH, SIDE, PATCH)
    return cut.permute(0, 2, 4, 1, 3, 5).reshape(-1, SIDE * SIDE, VALUES)


def picture(tokens: Tensor) -> Tensor:
    """Put n × 64 × 192 together again."""
    grid = tokens.reshape(-1, SIDE, SIDE, 3, PATCH, PATCH)
    return grid.permute(0, 3, 1, 4, 2, 5).reshape(-1, 3, 64, 64)


def _frequencies(width: int) -> Tensor:
    half = width // 2
    return torch.exp(torch.linspace(0, 6.0, half))
