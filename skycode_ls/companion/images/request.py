"""What is asked of an image model: checked before anything is loaded, so a bad one never exists."""

from __future__ import annotations

import math
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from skycode_ls.messages import SkyError

LONGEST_PROMPT = 2_000
"""Characters: far more than any text encoder reads."""

LIMITS: dict[str, tuple[float, float]] = {
    "width": (64, 2_048),
    "height": (64, 2_048),
    "steps": (1, 200),
    "guidance": (0, 30),
    "seed": (0, 2**32 - 1),
    "count": (1, 16),
    "strength": (0.05, 1),
}
"""The least and the greatest value of each number; sizes are in pixels."""

GRAIN = 8
"""Sizes are multiples of it: a latent covers so many pixels."""


@dataclass(frozen=True)
class ImageRequest:
    """One wish for images; None leaves a value to the model.

    `image` is the path of a picture to start from, `strength` how far to go from it (1: all the
    way). Several images have the seeds `seed`, `seed` + 1 … Raises SkyError image.prompt_empty,
    image.prompt_long, image.bad_number, image.out_of_range, image.bad_size, image.bad_text or
    image.strength_alone.
    """

    prompt: str
    negative_prompt: str = ""
    width: int | None = None
    height: int | None = None
    steps: int | None = None
    guidance: float | None = None
    seed: int | None = None
    count: int = 1
    image: str = ""
    strength: float | None = None
    style: str = ""

    def __post_init__(self) -> None:
        for name in ("prompt", "negative_prompt", "image", "style"):
            object.__setattr__(self, name, _text(name, getattr(self, name)))
        if not self.prompt:
            raise SkyError("image.prompt_empty")
        for name, (low, high) in LIMITS.items():
            object.__setattr__(self, name, _number(name, getattr(self, name), low, high))
        for name in ("width", "height"):
            _whole_latents(name, getattr(self, name))
        if self.strength is not None and not self.image:
            raise SkyError("image.strength_alone")

    @classmethod
    def of(cls, options: Mapping[str, object]) -> ImageRequest:
        """Make a request of options from outside; SkyError image.unknown_option for another key."""
        known = {field.name for field in fields(cls)}
        for key in options:
            if key not in known:
                raise SkyError("image.unknown_option", option=key, known=", ".join(sorted(known)))
        given = {key: value for key, value in options.items() if value is not None}
        if given.get("seed") == -1:  # as elsewhere, -1 stands for any
            del given["seed"]
        return cls(**{"prompt": "", **given})  # type: ignore[arg-type]  # checked just above

    def told(self) -> dict[str, Any]:
        """Return the request as JSON can carry it."""
        return asdict(self)

    def seeds(self) -> list[int]:
        """Return the seed of each image; they are drawn by lot where none was given."""
        low, high = (int(limit) for limit in LIMITS["seed"])
        first = secrets.randbelow(high + 1) if self.seed is None else self.seed
        return [low + (first + number) % (high + 1) for number in range(self.count)]


@dataclass(frozen=True)
class Picture:
    """One finished image: its PNG, whose metadata tell how it was made, and its seed."""

    png: bytes
    seed: int


@dataclass(frozen=True)
class Drawn:
    """What came of a request; `warnings` are told to the person, not raised."""

    pictures: tuple[Picture, ...]
    model: str
    seconds: float
    warnings: tuple[SkyError, ...] = ()


@dataclass(frozen=True)
class Label:
    """A name for what an image shows; `score` is a similarity or a probability, up to 1."""

    name: str
    score: float


@dataclass(frozen=True)
class Caption:
    """What an image shows, in words."""

    caption: str
    labels: tuple[Label, ...]
    model: str
    warnings: tuple[SkyError, ...] = ()


def _text(name: str, value: object) -> str:
    """Return a text without what neither PNG nor UTF-8 can hold."""
    if not isinstance(value, str):
        raise SkyError("image.bad_text", name=name, value=repr(value)[:60])
    if len(value) > LONGEST_PROMPT:
        raise SkyError("image.prompt_long", name=name, length=len(value), limit=LONGEST_PROMPT)
    if name == "image":  # a path stays as it is
        return value
    whole = value.encode("utf-8", "replace").decode("utf-8")
    return "".join(one if one.isprintable() else " " for one in whole).strip()


def _number(name: str, value: object, low: float, high: float) -> float | None:
    if value is None and name != "count":
        return None
    number = value if isinstance(value, (int, float)) and not isinstance(value, bool) else math.nan
    whole = name not in ("guidance", "strength")
    odd = isinstance(number, float) and not math.isfinite(number)
    if odd or (whole and number != int(number)):
        raise SkyError("image.bad_number", name=name, value=repr(value)[:60], **_range(low, high))
    if not low <= number <= high:
        raise SkyError("image.out_of_range", name=name, value=f"{value}"[:60], **_range(low, high))
    return int(number) if whole else number


def _range(low: float, high: float) -> dict[str, str]:
    return {"low": f"{low:.10g}", "high": f"{high:.10g}"}


def _whole_latents(name: str, value: int | None) -> None:
    if value is not None and value % GRAIN:
        below = value - value % GRAIN
        raise SkyError(
            "image.bad_size", name=name, value=value, grain=GRAIN, below=below, above=below + GRAIN
        )
