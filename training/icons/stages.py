"""One step of each stage: words with the eye and the sketch, then the denoiser."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from training.icons import flow, lexicon
from training.icons.model import SkyPaint
from training.icons.pictures import Pictures
from training.icons.pool import Pool
from training.icons.recipe import Recipe
from training.icons.sight import contrast, vary
from training.icons.sketch import PIXELS
from training.muon import Muon

SKETCH_WEIGHT = 30.0
"""Of the sketch's squared error beside the matching loss: both are then of the order of one."""


class Lessons:
    """The data on the device, and the loss of a batch in either stage."""

    def __init__(
        self, recipe: Recipe, pictures: Pictures, pool: Pool, model: SkyPaint, device: torch.device
    ) -> None:
        self.recipe, self.model, self.device, self.pool = recipe, model, device, pool
        self.concepts = pictures.concepts
        paint = [pictures.on_white(style) for style in recipe.model.paint]
        seen = [pictures.styles.index(style) for style in recipe.data.sight]
        self.count = len(pictures.concepts)
        self.paint = _channels(np.stack(paint, 1)).to(device)
        self.seen = _channels(pictures.images[:, seen]).to(device)
        self.codes = torch.empty(0)
        self.told: dict[str, float] = {}

    def prepare(self, tokenizer: Tokenizer | None) -> None:
        """Work out what the sketch should answer; with a tokenizer, begin a new model by it.

        A new model takes the principal pictures of the painted styles and, by least squares, the
        vectors of words that come nearest to them.
        """
        sketch, words = self.model.denoiser.sketch, self.model.words
        flat = (self.paint.cpu().reshape(-1, PIXELS).float() / 127.5 - 1).numpy()
        codes = sketch.start(flat) if tokenizer else sketch.weights(flat)
        if tokenizer:
            rows = codes.reshape(self.count, -1)
            vectors, readout = lexicon.fit(self.concepts, tokenizer, rows, words.own.shape[1])
            words.start(vectors.to(self.device))
            sketch.read_out(readout.to(self.device))
        styles = len(self.recipe.model.paint)
        self.codes = torch.from_numpy(codes).reshape(self.count, styles, -1).to(self.device)

    def words(self, random: torch.Generator) -> Tensor:
        """Return the loss of matching words with pictures and of sketching what they name."""
        model, train = self.model, self.recipe.train
        chosen = torch.randint(self.count, (train.words_batch,), generator=random)
        ids = self.pool.draw(chosen, random)
        dropped = torch.rand(len(chosen), generator=random) < train.drop
        ids[dropped] = 0
        _, pooled, embedding = model.words(ids.to(self.device))
        style = torch.randint(self.seen.shape[1], chosen.shape, generator=random)
        look = self.seen[chosen.to(self.device), style.to(self.device)].float() / 255
        seen = model.sight(vary(look, random))
        named = (~dropped).nonzero().flatten()
        same = chosen[named].unsqueeze(0) == chosen[named].unsqueeze(1)
        named, same = named.to(self.device), same.to(self.device)
        match = contrast(embedding[named], seen[named], same, model.scale)
        sketch = self._sketch(pooled, chosen)
        self.told = {"match": float(match.detach()), "sketch": float(sketch.detach())}
        return match + SKETCH_WEIGHT * sketch

    def paints(self, random: torch.Generator) -> Tensor:
        """Return the loss of the denoiser at random moments."""
        train, count = self.recipe.train, self.recipe.train.paint_batch
        chosen = torch.randint(self.count, (count,), generator=random)
        style = torch.randint(self.paint.shape[1], (count,), generator=random)
        ids = self.pool.draw(chosen, random)
        ids[torch.rand(count, generator=random) < train.drop] = 0
        picture = self.paint[chosen.to(self.device), style.to(self.device)].float() / 127.5 - 1
        time = flow.moments(count, train.noise_share, random).to(self.device)
        maker = torch.Generator(self.device).manual_seed(random.initial_seed())
        noise = torch.randn(count, 3, 64, 64, generator=maker, device=self.device)
        style = style.to(self.device)
        with torch.no_grad():
            context, pooled, _ = self.model.words(ids.to(self.device))
        given = flow.mix(picture, noise, time)
        predicted = self.model.denoiser(given, time, context, pooled, style)
        first = (predicted - picture).detach().float().square().mean((1, 2, 3))[time == 0]
        self.told = {"noise": float(first.mean()) if len(first) else 0.0}
        return flow.loss(predicted.float(), picture, time, train.cap)

    def _sketch(self, pooled: Tensor, chosen: Tensor) -> Tensor:
        """Return the squared error a pixel, over all painted styles; see sketch.py."""
        wanted = self.codes[chosen.to(self.device)]
        losses = [
            (self.model.denoiser.sketch.codes(pooled, _all(pooled, style)) - wanted[:, style])
            .square()
            .sum(1)
            .mean()
            for style in range(wanted.shape[1])
        ]
        return torch.stack(losses).mean() / PIXELS


def optimizers(model: SkyPaint, recipe: Recipe, stage: str) -> list[torch.optim.Optimizer]:
    """Return the optimisers of a stage; groups keep their peak rate as "peak"."""
    train = recipe.train
    if stage == "words":
        tables = [model.words.own, model.words.inner, model.words.loud]
        kept = {id(table) for table in tables}
        rest = [p for part in model.first_stage() for p in part.parameters() if id(p) not in kept]
        groups = [
            {"params": tables, "lr": 3 * train.words_lr, "weight_decay": 0.0},
            {"params": [*rest, model.scale], "lr": train.words_lr},
        ]
        chosen: list[torch.optim.Optimizer] = [_adam(groups, train.weight_decay)]
    else:
        frozen = {id(p) for p in model.denoiser.sketch.parameters()}
        hidden = [p for p in model.denoiser.blocks.parameters() if p.ndim == 2]
        taken = frozen | {id(p) for p in hidden}
        rest = [p for p in model.denoiser.parameters() if id(p) not in taken]
        chosen = [
            Muon(hidden, train.matrix_lr, decay=train.weight_decay),
            _adam([{"params": rest, "lr": train.paint_lr}], 0.0),
        ]
    for optimizer in chosen:
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return chosen


def learning(model: SkyPaint, stage: str) -> Iterator[torch.nn.Parameter]:
    """Yield the parameters that learn in a stage, for clipping."""
    for optimized in model.first_stage() if stage == "words" else [model.denoiser]:
        yield from optimized.parameters()


def _adam(groups: list[dict[str, object]], decay: float) -> torch.optim.Optimizer:
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=decay)


def _all(pooled: Tensor, style: int) -> Tensor:
    return torch.full((len(pooled),), style, dtype=torch.int64, device=pooled.device)


def _channels(images: NDArray[np.uint8]) -> Tensor:
    """Turn … × 64 × 64 × c into … × c × 64 × 64."""
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(images, -1, -3)))
