"""Where added models live, and how one appears there: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs

from skycode_ls.messages import SkyError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DESCRIPTION = "model.toml"
MADE_BY = "skycode models add"
"""Stands in the description of what we made: nothing else is ever removed."""


def home() -> Path:
    """Return the folder of added models: SKYCODE_MODELS, else one in the user's data folder."""
    chosen = os.environ.get("SKYCODE_MODELS")
    if chosen:
        return Path(chosen).expanduser()
    return platformdirs.user_data_path("skycode", appauthor=False) / "models"


def installed() -> list[str]:
    """Return the names of the added models."""
    return sorted(path.parent.name for path in home().glob(f"[!.]*/{DESCRIPTION}"))


def painters() -> list[str]:
    """Return the names of the added models that draw, which complete no code."""
    return [name for name in installed() if (_folder(name) / "model_index.json").is_file()]


def checked_name(name: str) -> str:
    """Return `name` if it can be a model's; SkyError models.bad_name otherwise."""
    if not re.fullmatch(r"[A-Za-z0-9][\w.-]{0,63}", name, re.ASCII):
        raise SkyError("models.bad_name", name=name)
    return name


def facts(name: str) -> dict[str, Any]:
    """Return what the description of an added model says; SkyError if it cannot be read."""
    path = home() / name / DESCRIPTION
    try:
        described: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SkyError("model.bad_description", file=path, error=error) from error
    return described


@contextmanager
def staging(name: str) -> Iterator[Path]:
    """Yield a new folder beside the models; what is left in it at the end is deleted.

    Running out of disk space inside becomes SkyError models.disk_full.
    """
    with disk_errors():
        home().mkdir(parents=True, exist_ok=True)
        _sweep()
        scratch = Path(tempfile.mkdtemp(dir=home(), prefix=f"{_STAGED}{name}-"))
    try:
        with disk_errors():
            yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def register(folder: Path, name: str, told: Mapping[str, object]) -> Path:
    """Describe the finished `folder` and move it to its place in one step.

    SkyError models.exists if a model of this name is there already.
    """
    describe(folder, told)
    target = home() / checked_name(name)
    try:
        folder.replace(target)  # refused where a folder with files is in the way
    except OSError as error:
        if target.exists():
            raise SkyError("models.exists", name=name) from error
        raise
    return target


def describe(folder: Path, told: Mapping[str, object]) -> None:
    """Write what is told of a model, and the checksums of its files, into its folder."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    sums = {path.name: digest(path) for path in files if path.name != DESCRIPTION}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in told.items()]
    lines += [f'made_by = "{MADE_BY}"', "", "[sha256]"]
    lines += [f"{json.dumps(file)} = {json.dumps(value)}" for file, value in sums.items()]
    (folder / DESCRIPTION).write_text("\n".join(lines) + "\n", encoding="utf-8")


def remove(name: str) -> None:
    """Delete an added model: the files that were made for it, and no others.

    SkyError models.not_ours for what `add` did not make, models.foreign_files if others' files
    keep the folder from going.
    """
    folder = home() / checked_name(name)
    if name not in installed():
        raise SkyError("model.unknown", name=name, known=", ".join(installed()) or "-")
    described = facts(name)
    if described.get("made_by") != MADE_BY or folder.is_symlink():
        raise SkyError("models.not_ours", name=name, folder=folder)
    ours = [file for file in described.get("sha256", {}) if Path(file).name == file]
    (folder / DESCRIPTION).unlink()  # first: half a model must not be listed
    for file in ours:
        (folder / file).unlink(missing_ok=True)
    try:
        folder.rmdir()
    except OSError as error:
        raise SkyError("models.foreign_files", name=name, folder=folder) from error


def need_space(folder: Path, needed: int) -> None:
    """Raise SkyError models.disk_full unless `needed` bytes are free where `folder` is or will be.

    A tenth of a gigabyte more must be free, so that the disk is not filled to the brim.
    """
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    if free < needed + 100_000_000:
        sizes = {"needed": f"{needed / 1e9:.1f}", "free": f"{free / 1e9:.1f}"}
        raise SkyError("models.disk_full", folder=folder, **sizes)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn a full disk and a folder that cannot be written into a SkyError with the cure."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise SkyError("models.disk_full", folder=home(), needed="?", free="0.0") from error
        if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
            raise SkyError("models.not_writable", folder=home(), error=error) from error
        raise


def _folder(name: str) -> Path:
    """Return where the files of an added model lie, as far as that can be told."""
    try:
        return Path(str(facts(name).get("folder") or home() / name))
    except SkyError:
        return home() / name


_STAGED = ".staging-"
_DAY = 86_400.0


def _sweep() -> None:
    """Delete what a process that was killed a day ago or earlier has left."""
    for folder in home().glob(f"{_STAGED}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _DAY:
                shutil.rmtree(folder, ignore_errors=True)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    state = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            state.update(block)
    return state.hexdigest()
