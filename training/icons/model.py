"""All the networks of skypaint-nano, as one module and as a checkpoint holds them."""

from __future__ import annotations

import copy
import math
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn

from training.icons import vocabulary
from training.icons.captions import EMPTY
from training.icons.denoiser import Denoiser
from training.icons.encoder import Words
from training.icons.recipe import Shape
from training.icons.sight import Sight


class SkyPaint(nn.Module):
    """The text encoder, the eye and the brush."""

    def __init__(self, shape: Shape, tokenizer: Tokenizer, length: int) -> None:
        super().__init__()
        quiet = vocabulary.quiet(tokenizer, EMPTY)
        self.words = Words(shape, vocabulary.parts(tokenizer), quiet, length)
        self.sight = Sight(shape.sight, shape.embedding)
        self.denoiser = Denoiser(shape)
        self.scale = nn.Parameter(torch.tensor(math.log(1 / 0.07)))

    def first_stage(self) -> list[nn.Module]:
        """Return what learns what words mean and look like: all but the denoiser proper."""
        return [self.words, self.sight, self.denoiser.sketch]


def restore(state: dict[str, Any]) -> tuple[SkyPaint, Tokenizer]:
    """Return the model that a checkpoint holds, its denoiser averaged over the last steps."""
    tokenizer = Tokenizer.from_str(state["tokenizer"])
    model = SkyPaint(Shape(**state["shape"]), tokenizer, state["length"])
    model.load_state_dict(state["model"])
    if state["average"]:
        model.denoiser.load_state_dict(state["average"])
    return model.eval(), tokenizer


class Average:
    """Exponential moving average of a module's parameters; younger ones count more at first."""

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay, self.steps = decay, 0
        self.module = copy.deepcopy(module).requires_grad_(False)

    @torch.no_grad()
    def take(self, module: nn.Module) -> None:
        """Move towards the module's present parameters."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for mine, theirs in zip(self.module.parameters(), module.parameters(), strict=True):
            mine.lerp_(theirs, 1 - decay)
