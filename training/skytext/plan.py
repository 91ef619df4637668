"""The recipe file of skytext-nano as typed values."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from training.recipe import Course, Shape, TrainRecipe, fill

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT = Path(__file__).with_name("skytext.toml")


@dataclass(frozen=True)
class TokenizerPlan:
    """What the vocabulary is learnt from; `sample` in characters of each kind of piece."""

    vocabulary: int
    sample: int


@dataclass(frozen=True)
class DrawPlan:
    """How pieces become samples: probabilities, and characters of a continuation."""

    untitled: float
    theme: float
    verse: float
    classical: float
    longest: int


@dataclass(frozen=True)
class PackPlan:
    """How much is packed and how rows are laid out; lengths in tokens."""

    tokens: int
    row: int
    seed: int


@dataclass(frozen=True)
class Plan(Course):
    """One variant of the recipe file; mixtures are shares by name that sum to one."""

    tokenizer: TokenizerPlan
    mixture: dict[str, float]
    translations: dict[str, float]
    draw: DrawPlan
    pack: PackPlan


def load(path: Path | None = None, variant: str = "cpu") -> Plan:
    """Read a recipe file; ValueError names what is missing, unknown or does not sum to one."""
    path = path or DEFAULT
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    if variant not in table:
        raise ValueError(f"{path}: no variant [{variant}]; choose cpu or gpu")
    chosen = table[variant]
    for name in ("mixture", "translations"):
        if abs(sum(table[name].values()) - 1.0) > 1e-6:
            raise ValueError(f"{path}: the shares of [{name}] do not sum to one")
    return Plan(
        model=fill(Shape, chosen.get("model", {}), f"{path} [{variant}.model]"),
        train=fill(TrainRecipe, chosen.get("train", {}), f"{path} [{variant}.train]"),
        tokenizer=fill(TokenizerPlan, table.get("tokenizer", {}), f"{path} [tokenizer]"),
        mixture=table["mixture"],
        translations=table["translations"],
        draw=fill(DrawPlan, table.get("draw", {}), f"{path} [draw]"),
        pack=fill(PackPlan, chosen.get("pack", {}), f"{path} [{variant}.pack]"),
    )
