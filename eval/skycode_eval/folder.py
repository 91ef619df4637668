"""A run's folder while it is filled: `run.json` says what was asked, and nothing else may go in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FORMAT = 1
"""The version of `run.json`."""


class FolderError(ValueError):
    """A folder cannot take this run; the message says why and what to do."""


@contextmanager
def claim(folder: Path, asked: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Open a folder for one run and yield its `run.json`, new or found again.

    `asked` is everything that the samples depend on. A folder that holds another run is refused,
    with the differences named, and so is one that another process is filling.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "run.json"
    with _lock(folder):
        if path.exists():
            about = read(folder)
            if differences := list(_differences(about, asked)):
                shown = "\n".join(f"  {line}" for line in differences)
                raise FolderError(
                    f"{folder} holds another run:\n{shown}\n"
                    "Ask for the same again to go on with it, or give another --out."
                )
        elif strange := sorted(folder.glob("samples-*.jsonl")):
            raise FolderError(
                f"{folder} holds {strange[0].name} but no run.json; use another --out"
            )
        else:
            about = {"format": FORMAT, **asked}
            about["generated"] = {"samples": 0, "tokens": 0, "seconds": 0.0}
            write(folder, about)
        yield about


def read(folder: Path) -> dict[str, Any]:
    """Return the `run.json` of a folder; FolderError if there is none or it is broken."""
    path = folder / "run.json"
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FolderError(f"{folder} is no run's folder: {path.name}: {error.strerror}") from error
    except ValueError as error:
        raise FolderError(f"{path} is not JSON ({error}); delete the folder") from error
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise FolderError(f"{path} is not of format {FORMAT}; give another --out")
    return about


def write(folder: Path, about: dict[str, Any]) -> None:
    """Replace `run.json` in one step."""
    beside = folder / "run.json.new"
    with beside.open("w", encoding="utf-8") as file:
        file.write(json.dumps(about, ensure_ascii=False, indent=2) + "\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / "run.json")


_NOT_ASKED = {("model", "name"), ("model", "threads"), ("versions", "python")}
"""What may differ between two sittings of one run: the samples do not depend on it."""


def _differences(found: Any, asked: Any, where: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(found, dict) and isinstance(asked, dict):
        for key, value in asked.items():
            if (*where, key) not in _NOT_ASKED:
                yield from _differences(found.get(key), value, (*where, key))
    elif found != asked:
        said = [json.dumps(value, ensure_ascii=False) for value in (found, asked)]
        yield f"{'.'.join(where)}: {said[0]} there, {said[1]} asked for"


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Keep other processes out; the lock ends with the process, whatever ends that."""
    try:
        import fcntl
    except ImportError:  # Windows: nothing keeps two runs apart
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise FolderError(f"another process is filling {folder}") from error
    try:
        yield
    finally:
        os.close(handle)
