"""How an image was made, as text that stands inside its PNG."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skycode_ls import __version__
from skycode_ls.companion.images.request import ImageRequest

COMMON = "parameters"
"""The key that the web UIs for Stable Diffusion write and read."""

OURS = "skycode"
"""The key of our own, whose text is JSON in ASCII."""


def texts(request: ImageRequest, seed: int, facts: Mapping[str, Any]) -> dict[str, str]:
    """Return the texts of one image by their keys.

    `facts` is what the painter settled on: model, width, height, steps, guidance, sampler.
    """
    told = {key: value for key, value in request.told().items() if value not in (None, "")}
    told = {**told, **facts, "seed": seed, "software": f"skycode {__version__}"}
    told.pop("count", None)
    if request.image:  # where somebody keeps a picture is nobody's affair
        told["image"] = Path(request.image).name
    return {COMMON: common(request, seed, facts), OURS: json.dumps(told, sort_keys=True)}


def common(request: ImageRequest, seed: int, facts: Mapping[str, Any]) -> str:
    """Return the parameters as the web UIs write them: the prompts, then a line of fields."""
    fields = {
        "Steps": facts.get("steps"),
        "Sampler": facts.get("sampler"),
        "CFG scale": facts.get("guidance"),
        "Seed": seed,
        "Size": f"{facts.get('width')}x{facts.get('height')}",
        "Model": facts.get("model"),
        "Denoising strength": request.strength,
        "Style": request.style or None,
    }
    lines = [request.prompt]
    if request.negative_prompt:
        lines.append(f"Negative prompt: {request.negative_prompt}")
    lines.append(", ".join(f"{key}: {value}" for key, value in fields.items() if value is not None))
    return "\n".join(lines)
