"""Which image models there are, and whether one may be opened: nothing of it is loaded here."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from skycode_ls.messages import SkyError
from skycode_ls.models import store
from skycode_ls.models.registry import WEIGHTS
from skycode_ls.models.source import read_json

Kind = Literal["nano", "pipeline", "captioner", "hub"]
Use = Literal["draw", "caption"]

EMBEDDED = "skypaint-nano"
DESCRIPTION = "skypaint.json"
"""Stands in the folder of a model like the embedded one."""

INDEX = "model_index.json"
"""Stands in the folder of a diffusers pipeline."""

CAPTIONERS = (
    "BlipForConditionalGeneration",
    "VisionEncoderDecoderModel",
    "ChineseCLIPModel",
    "CLIPModel",
)
"""Architectures that tell what an image shows: two write, two compare with names."""

NEEDS = {
    "pipeline": (
        "torch",
        "diffusers",
        "transformers",
        "accelerate",
        "safetensors",
        "sentencepiece",
    ),
    "captioner": ("torch", "transformers", "safetensors"),
}
NEEDS["hub"] = NEEDS["pipeline"]
"""The packages of the extra [images] by the kind of model; the embedded one needs none."""

_USES: dict[Use, tuple[Kind, ...]] = {
    "draw": ("nano", "pipeline", "hub"),
    "caption": ("nano", "captioner"),
}
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


@dataclass(frozen=True)
class ImageModel:
    """A model for images: its folder (of a hub's model its id) and what is in it.

    `made` is the class that its own files name.
    """

    name: str
    kind: Kind
    folder: str
    made: str = ""

    def told(self) -> dict[str, Any]:
        """Return it as JSON can carry it."""
        return asdict(self)


def find(name: str, use: Use, weights: Path = WEIGHTS) -> ImageModel:
    """Find a model by its name, its folder or its id on the hub.

    Raises SkyError image.no_model, image.not_embedded, image.wrong_use, image.no_extra or what
    `inspect` raises.
    """
    folder = Path(name).expanduser()
    if (weights / name / DESCRIPTION).is_file():
        folder = weights / name
    elif name in store.installed():
        folder = Path(str(store.facts(name).get("folder") or store.home() / name))
    if name and folder.is_dir():
        named = name in (folder.name, *store.installed())  # else it is a path: of no interest
        found = inspect(folder.resolve(), name if named else folder.resolve().name)
    elif name == EMBEDDED:
        raise SkyError("image.not_embedded", name=name)
    elif re.fullmatch(r"[\w.-]+/[\w.-]+", name, re.ASCII) and not name.startswith("."):
        found = ImageModel(name, "hub", name)
    else:
        raise SkyError("image.no_model", name=name or '""', embedded=EMBEDDED)
    if found.kind not in _USES[use]:
        raise SkyError(f"image.wrong_use.{use}", name=name, made=found.made or found.kind)
    _need_extra(found)
    return found


def inspect(folder: Path, name: str) -> ImageModel:
    """Tell what a folder holds, and refuse what could run code when it is opened.

    Raises SkyError image.not_a_model, image.pickle_only, image.corrupt or image.foreign_code.
    """
    if (folder / DESCRIPTION).is_file():
        return ImageModel(name, "nano", str(folder), EMBEDDED)
    if (folder / INDEX).is_file():
        index = _json(folder / INDEX)
        if "AltDiffusion" in str(index.get("_class_name")):
            raise SkyError("image.altdiffusion", name=name, made=_class_of(index))
        _refuse_code(folder, index)
        for part in sorted(key for key, value in index.items() if _is_part(value)):
            _refuse_pickles(folder / part)
        made = index["_class_name"]
        return ImageModel(name, "pipeline", str(folder), made)
    if (folder / "config.json").is_file():
        config = _json(folder / "config.json")
        names = config.get("architectures") or [""]
        made = str(names[0]) if isinstance(names, list) else ""
        if made in CAPTIONERS:
            _refuse_pickles(folder)
            return ImageModel(name, "captioner", str(folder), made)
        raise SkyError("image.wrong_class", folder=folder, made=made, known=", ".join(CAPTIONERS))
    raise SkyError("image.not_a_model", folder=folder)


def _json(path: Path) -> dict[str, Any]:
    """Read a JSON object; SkyError image.corrupt if it is none."""
    try:
        return read_json(path)
    except SkyError as error:
        told = error.values.get("error", error)
        raise SkyError("image.corrupt", file=path, error=told) from error


def _class_of(index: dict[str, Any]) -> str:
    """Return the class that an index names, which may stand alone or behind its module."""
    made = index.get("_class_name")
    return str(made[-1]) if isinstance(made, list) and made else str(made)


def _is_part(value: object) -> bool:
    """Tell whether an entry of an index is a part: [library, class], none of them null."""
    return (
        isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) for one in value)
    )


def _refuse_code(folder: Path, index: dict[str, Any]) -> None:
    """Refuse a pipeline that is Python code of its own, or has parts that are."""
    made = index.get("_class_name")
    if not isinstance(made, str) or not made:
        raise SkyError("image.foreign_code", folder=folder, what=json.dumps(made)[:80])
    for part, value in index.items():
        if _is_part(value) and any((folder / part).glob(f"{value[0]}.py")):
            raise SkyError("image.foreign_code", folder=folder, what=f"{part}/{value[0]}.py")


def _refuse_pickles(part: Path) -> None:
    """Refuse weights that are only there as pickles, which can run code when they are opened."""
    if any(part.glob("*.safetensors")):
        return
    for pattern in _PICKLES:
        for file in part.glob(pattern):
            raise SkyError("image.pickle_only", folder=part, file=file.name)


def _need_extra(model: ImageModel) -> None:
    """Raise SkyError image.no_extra unless what the model needs is installed."""
    needed = NEEDS.get(model.kind, ())
    lacking = [package for package in needed if importlib.util.find_spec(package) is None]
    if lacking:
        told = {"lacking": ", ".join(lacking), "python": sys.executable}
        raise SkyError("image.no_extra", name=model.name, packages=" ".join(needed), **told)
