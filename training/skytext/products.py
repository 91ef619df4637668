"""The models that the recipe makes: one for verse and continuations, one that translates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from skycode_ls.companion.text import lexicon
from skycode_ls.companion.text.model import NANO, TRANSLATOR
from training.skytext import plan


@dataclass(frozen=True)
class Made:
    """A model: its recipe, what it is for, and what goes with it."""

    recipe: Path
    tasks: tuple[str, ...]
    beside: tuple[str, ...] = ()
    """Files that were learnt beside the tokenizer."""


MADE = {
    NANO: Made(plan.DEFAULT, ("poem5", "poem7", "couplet", "continue")),
    TRANSLATOR: Made(
        plan.DEFAULT.with_name("translator.toml"), tuple(lexicon.LONGEST), (lexicon.FILE,)
    ),
}
"""By the name of its folder."""


def made(model: str) -> Made:
    """Return what is known of a model; ValueError names those that there are."""
    if model not in MADE:
        raise ValueError(f"{model} is none of the models {', '.join(MADE)}")
    return MADE[model]
