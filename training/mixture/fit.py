"""Fit the trust in each order to what was observed, by maximum likelihood."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from skycode_ls.engine.mixture import Trust

PENALTY = 2e-4
"""Of the squared weights, against places that are too few."""


@dataclass(frozen=True)
class Source:
    """What one order of one source said at each position: positions × (right, count, kinds)."""

    name: str
    order: int
    said: NDArray[np.float64]


@dataclass(frozen=True)
class Observed:
    """Positions of right answers, as the network and its sources saw them.

    `right` is the network's probability of the right token, `end` that of any token that ends a
    text, `ends` whether the right token is one, `certainty` the network's for its first choice
    among the others, each an array over positions.
    """

    right: NDArray[np.float64]
    end: NDArray[np.float64]
    ends: NDArray[np.bool_]
    certainty: NDArray[np.float64]
    sources: tuple[Source, ...]

    def where(self, kept: NDArray[np.bool_]) -> Observed:
        """Return some of the positions."""
        sources = tuple(replace(one, said=one.said[kept]) for one in self.sources)
        names = ("right", "end", "ends", "certainty")
        some = {name: getattr(self, name)[kept] for name in names}
        return replace(self, sources=sources, **some)

    def of(self, names: set[str]) -> Observed:
        """Return the same positions with these sources alone."""
        sources = tuple(one for one in self.sources if one.name in names)
        return replace(self, sources=sources)


def fit(seen: Observed) -> list[Trust]:
    """Return the trust in each source that makes the right tokens likeliest.

    ValueError if there are no positions to learn from.
    """
    if not len(seen.right):
        raise ValueError("no held-out project has places to learn from: the corpus is too small")
    weights = torch.zeros(len(seen.sources), 5, dtype=torch.double)
    weights[:, 0] = -1.0
    weights.requires_grad_(True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = _nats(weights, seen).mean() + PENALTY * (weights**2).sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    rows = weights.detach().numpy().round(3).tolist()
    return [Trust(one.order, *row) for one, row in zip(seen.sources, rows, strict=True)]


def nats(trusts: list[Trust], seen: Observed) -> NDArray[np.float64]:
    """Return how unlikely each right token is, in nats."""
    rows = [astuple(one)[1:] for one in trusts]
    weights = torch.tensor(rows, dtype=torch.double).reshape(-1, 5)
    found: NDArray[np.float64] = _nats(weights, seen).numpy()
    return found


def _nats(weights: Tensor, seen: Observed) -> Tensor:
    right, end = torch.from_numpy(seen.right), torch.from_numpy(seen.end)
    goes_on = (1 - end).clamp(min=1e-9)
    certainty = torch.from_numpy(seen.certainty)
    mixed = right / goes_on
    for weight, source in zip(weights, seen.sources, strict=True):
        said, count, kinds = torch.from_numpy(source.said).T
        terms = (
            torch.ones_like(count),
            count.clamp(min=1).log(),
            kinds.clamp(min=1).log(),
            certainty,
            (kinds == 1).double(),
        )
        sums = torch.stack([a * b for a, b in zip(weight, terms, strict=True)]).sum(0)
        share = torch.sigmoid(sums) * (count > 0)
        mixed = share * said / count.clamp(min=1) + (1 - share) * mixed
    likely = torch.where(torch.from_numpy(seen.ends), right, mixed * goes_on)
    return -likely.clamp(min=1e-12).log()
