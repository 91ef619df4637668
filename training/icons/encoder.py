"""Words: ids of a prompt in either language become a context, a summary and an embedding."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.icons.recipe import Shape

HEADS = 4
WHISPER = 0.03
"""What a quiet piece counts at first in the mean of a text; others count one."""


class Words(nn.Module):
    """A small transformer that both the brush and the eye are taught with.

    `parts` names for each id the shorter pieces inside it, `quiet` says which ids tell nothing of a
    picture; see vocabulary.
    """

    def __init__(
        self, shape: Shape, parts: list[list[int]], quiet: list[bool], length: int
    ) -> None:
        super().__init__()
        width = shape.words
        self.own = nn.Parameter(torch.randn(len(parts), width) * 0.1)
        self.inner = nn.Parameter(torch.randn(len(parts), width) * 0.1)
        self.loud = nn.Parameter(torch.tensor([WHISPER if one else 1.0 for one in quiet]).log())
        self.register_buffer("mixing", _mixing(parts), persistent=False)
        self.place = nn.Parameter(torch.randn(length, width) * 0.02)
        self.blocks = nn.ModuleList([_Block(width) for _ in range(shape.word_layers)])
        self.norm = nn.LayerNorm(width)
        self.summary = nn.Linear(2 * width, width)
        nn.init.zeros_(self.summary.weight)  # at first a text is the mean of its pieces
        nn.init.zeros_(self.summary.bias)
        self.embed = nn.Linear(width, shape.embedding)

    def table(self) -> Tensor:
        """Return the vectors of all ids, each with the mean of its parts added."""
        with torch.autocast(self.own.device.type, enabled=False):  # sparse in float32 alone
            found: Tensor = self.own + torch.sparse.mm(self.get_buffer("mixing"), self.inner)
        return found

    def start(self, vectors: Tensor) -> None:
        """Begin with these vectors (ids × at most d) in both tables; see lexicon.fit."""
        with torch.no_grad():
            for table in (self.own, self.inner):
                table[:, : vectors.shape[1]] = vectors

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return context (n × length × d, zero at padding), pooled (n × d), embedding (n × e)."""
        vectors = functional.embedding(ids, self.table())
        return self.encode(vectors, self.loud[ids].exp(), ids != 0)

    def encode(self, vectors: Tensor, loud: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Do the same from vectors (n × length × d) and weights; those under `mask` are words."""
        weights = mask.unsqueeze(-1).to(vectors.dtype)
        share = (loud * mask).unsqueeze(-1)[:, 1:]
        bag = (vectors[:, 1:] * share).sum(1) / share.sum(1).clamp(min=1e-6)
        x = vectors + self.place[: vectors.shape[1]]
        hidden = torch.where(mask, 0.0, -1e4)[:, None, None, :].to(vectors.dtype)
        for block in self.blocks:
            x = block(x, hidden)
        context = self.norm(x) * weights
        pooled = bag + self.summary(torch.cat([context[:, 0], bag], dim=1))
        return context, pooled, normalised(self.embed(pooled))


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x: Tensor, hidden: Tensor) -> Tensor:
        q, k, v = self.qkv(self.first(x)).chunk(3, dim=-1)
        x = x + self.out(attend(q, k, v, HEADS, hidden))
        y: Tensor = self.down(functional.gelu(self.up(self.second(x)), approximate="tanh"))
        return x + y


def attend(q: Tensor, k: Tensor, v: Tensor, heads: int, hidden: Tensor | None = None) -> Tensor:
    """Return multi-head attention (n × queries × d); `hidden` is added to the scores."""
    size = q.shape[-1] // heads
    q, k, v = (x.reshape(x.shape[0], -1, heads, size).transpose(1, 2) for x in (q, k, v))
    scores = (q * size**-0.5) @ k.transpose(-1, -2)
    if hidden is not None:
        scores = scores + hidden
    found: Tensor = (scores.softmax(-1) @ v).transpose(1, 2).flatten(-2)
    return found


def normalised(x: Tensor) -> Tensor:
    """Return rows of length one, in float32."""
    x = x.float()
    return x / (x * x).sum(-1, keepdim=True).clamp(min=1e-12).sqrt()


def _mixing(parts: list[list[int]]) -> Tensor:
    rows = [row for row, inside in enumerate(parts) for _ in inside]
    columns = [column for inside in parts for column in inside]
    values = [1 / len(inside) for inside in parts for _ in inside]
    place = torch.tensor([rows, columns], dtype=torch.long).reshape(2, -1)
    size = (len(parts), len(parts))
    return torch.sparse_coo_tensor(
        place, torch.tensor(values), size, check_invariants=False
    ).coalesce()
