"""How far a run is, and the learning rate there."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from training.recipe import TrainRecipe

LOOKING = 0.05
"""The greatest share of a run that held-out losses may take."""


@dataclass
class Budget:
    """A budget of time or of tokens; what was spent before a resume counts."""

    minutes: float = 0.0
    tokens: int = 0
    spent_seconds: float = 0.0
    spent_tokens: int = 0
    _since: float = field(default_factory=time.monotonic)

    def seconds(self) -> float:
        """Return the seconds spent in all sessions of the run."""
        return self.spent_seconds + time.monotonic() - self._since

    def progress(self) -> float:
        """Return the share of the budget that is spent, 0 to 1."""
        if self.tokens:
            return min(1.0, self.spent_tokens / self.tokens)
        return min(1.0, self.seconds() / (self.minutes * 60))

    def left(self) -> float:
        """Return the seconds to go at the present pace; infinity before the first step."""
        progress = self.progress()
        return self.seconds() * (1 - progress) / progress if progress else float("inf")


def due(since: float, minutes: float, took: float) -> bool:
    """Return whether to look at held-out losses `since` seconds after the last look ended.

    A slow machine looks less often than every so many minutes: `took` is what the last look cost.
    """
    return since > max(minutes * 60, took * (1 / LOOKING - 1))


def rate(recipe: TrainRecipe, step: int, progress: float) -> float:
    """Return the factor on the peak rates: warm-up, plateau, then a straight line to zero.

    `step` counts from the start or the resume: rates that fell once must rise gently again.
    """
    warm = min(1.0, (step + 1) / max(1, recipe.warmup_steps))
    begins = 1.0 - recipe.cooldown
    if progress <= begins:
        return warm
    return warm * (1.0 - progress) / recipe.cooldown
