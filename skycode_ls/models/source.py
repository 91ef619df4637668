"""A checkpoint on disk as its publishers made it: is all of it there, and may it be opened?"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skycode_ls.messages import SkyError
from skycode_ls.models.families import architecture_of, context_of

TOKENIZERS = ("tokenizer.json", "vocab.json")
"""One of these must be there; the second needs merges.txt beside it."""


@dataclass(frozen=True)
class Checkpoint:
    """A folder that can be converted; `size` is the bytes of its weights."""

    folder: Path
    architecture: str
    context: int
    parameters: int
    size: int
    licence: str = ""


def is_converted(folder: Path) -> bool:
    """Tell whether a folder holds a model that CTranslate2 can open already."""
    return (folder / "model.bin").is_file() and any(folder.glob("vocabulary.*"))


def is_pipeline(folder: Path) -> bool:
    """Tell whether a folder holds a diffusers pipeline, which draws."""
    return (folder / "model_index.json").is_file()


def inspect(folder: Path) -> Checkpoint:
    """Look through a checkpoint without loading it or importing anything of it.

    Only safetensors are accepted: other formats of weights can run code when they are opened.
    Raises SkyError models.not_a_model, models.pickle_only, models.corrupt, models.no_tokenizer
    or models.wrong_architecture.
    """
    config = read_json(folder / "config.json")
    architecture = architecture_of(config)
    files = _weights(folder)
    if not any((folder / name).is_file() for name in TOKENIZERS):
        raise SkyError("models.no_tokenizer", folder=folder)
    headers = [_header(file) for file in files]
    parameters = sum(
        math.prod(tensor["shape"])
        for header in headers
        for name, tensor in header.items()
        if name != "__metadata__"
    )
    size = sum(file.stat().st_size for file in files)
    return Checkpoint(folder, architecture, context_of(config), parameters, size, _licence(folder))


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object; SkyError models.not_a_model if absent, models.corrupt if broken."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SkyError("models.not_a_model", folder=path.parent, file=path.name) from error
    except (OSError, ValueError) as error:
        raise SkyError("models.corrupt", file=path, error=error) from error
    if not isinstance(value, dict):
        raise SkyError("models.corrupt", file=path, error="not a JSON object")
    return value


def _weights(folder: Path) -> list[Path]:
    """Return the files of weights, all that an index names."""
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        parts = read_json(index).get("weight_map")
        names = set(parts.values()) if isinstance(parts, dict) else set()
        files = [folder / Path(str(name)).name for name in sorted(names)]
    else:
        files = [folder / "model.safetensors"]
    missing = [file for file in files if not file.is_file()]
    if not files or missing:
        if any(folder.glob("*.bin")) or any(folder.glob("*.pt")):
            raise SkyError("models.pickle_only", folder=folder)
        lacking = missing[0].name if missing else index.name
        raise SkyError("models.not_a_model", folder=folder, file=lacking)
    return files


def _header(file: Path) -> dict[str, Any]:
    """Read which tensors a file holds, and compare its length with them.

    The layout: https://huggingface.co/docs/safetensors/index#format
    """
    try:
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if length > 100_000_000:
                raise ValueError("its header is too long")
            header = json.loads(stream.read(length))
        ends = [
            tensor["data_offsets"][1] for name, tensor in header.items() if name != "__metadata__"
        ]
        if 8 + length + max(ends, default=0) != file.stat().st_size:
            raise ValueError("its length does not fit its header")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SkyError("models.corrupt", file=file, error=error) from error
    found: dict[str, Any] = header
    return found


def _licence(folder: Path) -> str:
    """Return the licence that the front matter of README.md names, or nothing."""
    try:
        lines = (folder / "README.md").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    for line in lines[1:60]:
        if line.strip() == "---":
            break
        if line.startswith(("license:", "license_name:")):
            return line.partition(":")[2].strip().strip("'\"")
    return ""
