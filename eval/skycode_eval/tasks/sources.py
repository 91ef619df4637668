"""Where the public sets come from, and where they lie on this machine."""

from __future__ import annotations

import hashlib
import os
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from skycode_eval import cache
from skycode_eval.messages import Bilingual, both

VARIABLE = "SKYCODE_EVAL_DATA"
"""The environment variable that names a folder of sets."""

_BLOCK = 1 << 16
_TIMEOUT = 30.0


class TaskError(ValueError):
    """There is no such task, or its data cannot be had; the message says what to do."""


@dataclass(frozen=True)
class Source:
    """A public file at a pinned revision."""

    path: str
    """Where it lies below a data folder, such as `human-eval/HumanEval.jsonl.gz`."""
    url: str
    sha256: str
    licence: str
    confirmed: bool = True
    """Whether the bytes at the URL were hashed when the checksum was written down; if not, it is
    that of a copy, and a download that differs need not be wrong."""


def folders(data: Path | None = None) -> list[Path]:
    """Return the data folders to look in, the first to be preferred."""
    if data is not None:
        return [data]
    named = os.environ.get(VARIABLE)
    return [*([Path(named)] if named else []), cache.folder()]


def present(source: Source, data: Path | None = None) -> Path | None:
    """Return where a source lies, None where it is missing; `data` may be the file itself."""
    if data is not None and data.is_file():
        return data
    name = Path(source.path).name
    for folder in folders(data):
        for path in (folder / source.path, folder / name):
            if path.is_file():
                return path
    return None


def locate(source: Source, data: Path | None = None) -> Path:
    """Return where a source lies, or raise TaskError that says how to get it."""
    found = present(source, data)
    if found is not None:
        return found
    looked = ", ".join(str(folder / source.path) for folder in folders(data))
    raise TaskError(
        both(
            f"{source.path} is missing (looked for {looked}). Get it with `skycode eval data`, "
            f"or name a file or folder that has it with --data or ${VARIABLE}.",
            f"缺少 {source.path}（已查找 {looked}）。请用 `skycode eval data` 下载，"
            f"或用 --data 或 ${VARIABLE} 指定存有它的文件或文件夹。",
        )
    )


def download(source: Source, show: Callable[[int, int], None] | None = None) -> Path:
    """Fetch a source into the cache if it is not there; refuse bytes of another checksum.

    `show` is called with the bytes so far and in all (0 where the server does not say).
    """
    target = cache.folder() / source.path
    if target.is_file() and digest(target) == source.sha256:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as part:
        path = Path(part.name)
        try:
            _fetch(source, part, show)
            part.close()
            found = digest(path)
            if found != source.sha256:
                raise TaskError(_other_bytes(source, found))
            path.replace(target)
        finally:
            path.unlink(missing_ok=True)
    return target


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def _other_bytes(source: Source, found: str) -> Bilingual:
    text = both(
        f"{source.url} has the SHA-256 {found}, not {source.sha256}: not kept.",
        f"{source.url} 的 SHA-256 是 {found}，而不是 {source.sha256}：未保留。",
    )
    if source.confirmed:
        return text
    return text + both(
        " This checksum is that of a copy; the origin's own bytes could not be hashed. If you trust"
        " the origin, fetch the file yourself and name it with --data.",
        "该校验和取自一份副本，当时无法核对来源处的文件。如果信任该来源，请自行下载，"
        "再用 --data 指定该文件。",
    )


def _fetch(source: Source, part: IO[bytes], show: Callable[[int, int], None] | None) -> None:
    try:
        with urllib.request.urlopen(source.url, timeout=_TIMEOUT) as answer:
            total = int(answer.headers.get("Content-Length") or 0)
            done = 0
            while block := answer.read(_BLOCK):
                part.write(block)
                done += len(block)
                if show:
                    show(done, total)
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise TaskError(
            both(
                f"{source.url} cannot be fetched ({error}). Fetch it yourself and name the file "
                f"with --data, or a folder that holds {source.path} with ${VARIABLE}.",
                f"无法下载 {source.url}（{error}）。请自行下载，再用 --data 指定该文件，"
                f"或用 ${VARIABLE} 指定存有 {source.path} 的文件夹。",
            )
        ) from error
