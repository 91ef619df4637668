"""The recipe file as typed values."""

from __future__ import annotations

import dataclasses
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT = Path(__file__).with_name("nano.toml")
T = TypeVar("T")


@dataclass(frozen=True)
class TokenizerRecipe:
    """What the vocabulary is learnt from."""

    vocabulary: int
    sample_bytes: int
    chinese_share: float
    max_token_length: int


@dataclass(frozen=True)
class FimRecipe:
    """How text becomes fill-in-the-middle samples; rates are probabilities."""

    rate: float
    psm: float
    header: float
    no_suffix: float
    others: float
    span: dict[str, float]
    exercise_no_suffix: float
    exercise_span: dict[str, float]


@dataclass(frozen=True)
class PackRecipe:
    """Which documents are taken and how rows are laid out; lengths in tokens."""

    tokens: int
    row: int
    long_row: int
    long_share: float
    chinese_share: float
    exercise_share: float
    function_share: float
    max_windows: int
    anneal_tokens: int
    anneal_exercise_share: float
    seed: int


@dataclass(frozen=True)
class Shape:
    """A Llama's dimensions."""

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_dim: int
    ffn: int
    context: int
    rope_theta: float
    tied: bool


@dataclass(frozen=True)
class TrainRecipe:
    """The optimiser, its schedule and the budget."""

    minutes: float
    batch_tokens: int
    micro_tokens: int
    optimizer: str
    matrix_lr: float
    embedding_lr: float
    head_lr: float
    norm_lr: float
    weight_decay: float
    warmup_steps: int
    cooldown: float
    clip: float
    middle_weight: float
    given_weight: float
    given_share: float
    workers: int
    seed: int


@dataclass(frozen=True)
class Course:
    """What the trainer must know: the model's shape and the schedule."""

    model: Shape
    train: TrainRecipe

    @property
    def long_share(self) -> float:
        """Return the share of the tokens that are in long rows."""
        return 0.0


@dataclass(frozen=True)
class Recipe(Course):
    """One variant of the recipe file."""

    tokenizer: TokenizerRecipe
    fim: FimRecipe
    languages: dict[str, float]
    pack: PackRecipe

    @property
    def long_share(self) -> float:
        """Return the share of the tokens that are in long rows."""
        return self.pack.long_share


def load(path: Path | None = None, variant: str = "cpu") -> Recipe:
    """Read a recipe file; ValueError names the key that is missing, unknown or of a wrong type."""
    path = path or DEFAULT
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    if variant not in table:
        raise ValueError(f"{path}: no variant [{variant}]; choose cpu or gpu")
    chosen = table[variant]
    return Recipe(
        tokenizer=fill(TokenizerRecipe, table.get("tokenizer", {}), f"{path} [tokenizer]"),
        fim=fill(FimRecipe, table.get("fim", {}), f"{path} [fim]"),
        languages={str(name): float(share) for name, share in table["languages"].items()},
        pack=fill(PackRecipe, chosen.get("pack", {}), f"{path} [{variant}.pack]"),
        model=fill(Shape, chosen.get("model", {}), f"{path} [{variant}.model]"),
        train=fill(TrainRecipe, chosen.get("train", {}), f"{path} [{variant}.train]"),
    )


def fill(kind: type[T], table: dict[str, Any], where: str) -> T:
    """Return a dataclass of a table's values; ValueError names keys that are missing or unknown."""
    names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    wrong = names.symmetric_difference(table)
    if wrong:
        raise ValueError(f"{where}: missing or unknown: {', '.join(sorted(wrong))}")
    return kind(**table)
