"""Which models there are, where their files lie, and whether those files are whole."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skycode_ls.messages import SkyError
from skycode_ls.models import source, store

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

WEIGHTS = Path(__file__).with_name("weights")
"""The embedded models, one folder each."""

REQUIRED = ("model.bin", "config.json", "tokenizer.json")
"""What CTranslate2 and tokenizers need; beside them a `vocabulary.json` or `vocabulary.txt`."""


@dataclass(frozen=True)
class ModelFiles:
    """A model on disk: what its `model.toml` says of it, or the defaults without one.

    `format` names a prompt format and is empty if it must be recognised from the tokens;
    `context` is in tokens; `sha256` maps file names to hexadecimal digests.
    """

    name: str
    folder: Path
    format: str = ""
    context: int = 2048
    parameters: int = 0
    licence: str = ""
    sha256: Mapping[str, str] = field(default_factory=dict)


def known(weights: Path = WEIGHTS) -> list[str]:
    """Return the names of the embedded models."""
    return sorted(path.parent.name for path in weights.glob("*/model.toml"))


def find(name: str, weights: Path = WEIGHTS) -> ModelFiles:
    """Find an embedded or an added model by name, or a converted model by its folder.

    Raises SkyError: model.unknown, model.missing_file or model.bad_description.
    """
    embedded, added = known(weights), store.installed()
    folder = Path(name).expanduser()
    if name in embedded:
        folder = weights / name
    elif name in added:
        folder = store.home() / name
    if not name or not folder.is_dir():
        names = ", ".join([*embedded, *added])
        raise SkyError("model.unknown", name=name or '""', known=names or "-")
    described = folder / "model.toml"
    files = (
        _described(described, folder) if described.is_file() else ModelFiles(folder.name, folder)
    )
    folder = files.folder
    if source.is_pipeline(folder):
        raise SkyError("model.draws", name=files.name)
    for required in (*REQUIRED, *files.sha256):
        if not (folder / required).is_file():
            raise SkyError("model.missing_file", name=files.name, file=required)
    if not any((folder / f"vocabulary.{ending}").is_file() for ending in ("json", "txt")):
        raise SkyError("model.missing_file", name=files.name, file="vocabulary.json")
    return files


def verify(files: ModelFiles) -> None:
    """Compare the files with their recorded SHA-256; SkyError model.checksum for a changed one."""
    for name, expected in files.sha256.items():
        try:
            with (files.folder / name).open("rb") as stream:
                actual = _digest(stream)
        except OSError as error:
            raise SkyError("model.missing_file", name=files.name, file=name) from error
        if actual != expected.lower():
            raise SkyError("model.checksum", name=files.name, file=name)


def _digest(stream: Any) -> str:
    digest = hashlib.sha256()
    while block := stream.read(1 << 20):
        digest.update(block)
    return digest.hexdigest()


def _described(path: Path, folder: Path) -> ModelFiles:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # TOML and UTF-8 errors are both ValueErrors
        raise SkyError("model.bad_description", file=path, error=error) from error
    values: dict[str, Any] = {"name": folder.name, "folder": folder}
    for key in _KEYS.keys() & table.keys():
        values[key] = _checked(path, key, table[key])
    values["folder"] = Path(values["folder"])  # of an added model that lies elsewhere
    return ModelFiles(**values)


_KEYS: dict[str, tuple[type, str]] = {
    "name": (str, "a string"),
    "format": (str, "a string"),
    "context": (int, "a whole number from 1"),
    "parameters": (int, "a whole number from 1"),
    "licence": (str, "a string"),
    "folder": (str, "a folder"),
    "sha256": (dict, "a table of file names and hexadecimal digests"),
}


def _checked(path: Path, key: str, value: object) -> object:
    """Return `value` if it is what `key` may hold; SkyError model.bad_description otherwise."""
    kind, meaning = _KEYS[key]
    good = isinstance(value, kind) and not isinstance(value, bool)
    if isinstance(value, int):
        good = good and value > 0
    if isinstance(value, dict):
        good = good and all(_names_a_file(name, digest) for name, digest in value.items())
    if not good:
        error = f"{key} = {value!r}: must be {meaning}"
        raise SkyError("model.bad_description", file=path, error=error)
    return value


def _names_a_file(name: str, digest: object) -> bool:
    """Tell whether a checksum entry is sound; its file must lie in the model's own folder."""
    return Path(name).name == name and isinstance(digest, str) and len(digest) == 64
