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

DEFAULT = Path(__file__).with_name("icons.toml")
T = TypeVar("T")


@dataclass(frozen=True)
class Source:
    """One archive, pinned by version and checksum."""

    kind: str
    name: str
    version: str
    file: str
    sha256: str
    licence: str
    holds: str


@dataclass(frozen=True)
class DataRecipe:
    """Which pictures and wordings are learnt from and which are only measured with."""

    sight: list[str]
    held_out: str
    hold_wordings: float
    length: int
    seed: int


@dataclass(frozen=True)
class Shape:
    """The dimensions of the text encoder, the eye, the sketch and the denoiser."""

    paint: list[str]
    words: int
    word_layers: int
    embedding: int
    sight: int
    codes: int
    sketch: int
    width: int
    layers: int
    heads: int


@dataclass(frozen=True)
class TrainRecipe:
    """The optimisers, the objective and the budget."""

    minutes: float
    words_share: float
    words_batch: int
    paint_batch: int
    words_lr: float
    paint_lr: float
    matrix_lr: float
    weight_decay: float
    warmup_steps: int
    cooldown: float
    clip: float
    drop: float
    cap: float
    noise_share: float
    ema: float
    threads: int
    seed: int


@dataclass(frozen=True)
class Recipe:
    """One variant of the recipe file."""

    sources: tuple[Source, ...]
    data: DataRecipe
    model: Shape
    train: TrainRecipe


def load(path: Path | None = None, variant: str = "cpu") -> Recipe:
    """Read a recipe file; ValueError names the key that is missing, unknown or of a wrong type."""
    path = path or DEFAULT
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    if variant not in table:
        raise ValueError(f"{path}: no variant [{variant}]; choose cpu or gpu")
    return Recipe(
        sources=tuple(_fill(Source, row, f"{path} [[sources]]") for row in table["sources"]),
        data=_fill(DataRecipe, table.get("data", {}), f"{path} [data]"),
        model=_fill(Shape, table[variant].get("model", {}), f"{path} [{variant}.model]"),
        train=_fill(TrainRecipe, table[variant].get("train", {}), f"{path} [{variant}.train]"),
    )


def _fill(kind: type[T], table: dict[str, Any], where: str) -> T:
    names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    wrong = names.symmetric_difference(table)
    if wrong:
        raise ValueError(f"{where}: missing or unknown: {', '.join(sorted(wrong))}")
    return kind(**table)
