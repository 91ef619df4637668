"""Files as text: whatever lies on a disk either gives its text or is passed over."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from skycode_ls.features.workspace.exclusion import Exclusion
from skycode_ls.syntax.languages import PLAIN, language_of


def read_text(path: Path, limit: int) -> str | None:
    """Return a file's text (UTF-8, else GB18030), or None for what is not worth it.

    None stands for what cannot be read or is gone, for links, devices and folders, for files of
    more than `limit` bytes, and for what is not text.
    """
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > limit:
            return None
        raw = path.read_bytes()
    except OSError:
        return None
    return decoded(raw)


def decoded(raw: bytes) -> str | None:
    """Return the text that `raw` holds, or None if it holds none."""
    if b"\0" in raw:
        return None
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def source_files(
    root: Path, rules: Exclusion | None = None, name: str = "", *, deep: bool = True
) -> Iterator[str]:
    """Yield the source files below `root`, as paths from there, shallow ones first.

    `rules` hold in the folder `name` below it, where to begin; without `deep` only that one is
    read. Links are not followed, so that no loop is entered; folders that vanish or may not be
    read are passed over.
    """
    waiting = [(name, rules if rules is not None else Exclusion().below(root, ""))]
    while waiting:
        folder, here = waiting.pop(0)
        for entry in _entries(root / folder):
            path = f"{folder}/{entry.name}" if folder else entry.name
            try:
                if entry.is_dir(follow_symlinks=False):
                    if deep and not here.excludes(path, folder=True):
                        waiting.append((path, here.below(root / path, path)))
                elif (
                    entry.is_file(follow_symlinks=False)
                    and is_source(entry.name)
                    and not here.excludes(path)
                ):
                    yield path
            except OSError:
                continue


def is_source(name: str) -> bool:
    """Tell whether a file of this name is in a language that SkyCode knows."""
    return language_of("", name) is not PLAIN


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        return []
