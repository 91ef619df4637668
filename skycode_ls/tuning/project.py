"""The files of a project: read by the rules of the workspace's index, and split in two by file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from skycode_ls.features.workspace.exclusion import is_written_by_people
from skycode_ls.features.workspace.indexer import Limits
from skycode_ls.features.workspace.reading import read_text, source_files
from skycode_ls.messages import SkyError
from skycode_ls.syntax.languages import Language, language_of

LEAST_FILES = 10
"""Fewer files than this say nothing about files that were not seen."""
HELD_OUT = 10
"""One file in so many is held out, and never fewer than `_LEAST_HELD_OUT`."""
_LEAST_HELD_OUT = 3
_LEAST_LINES = 3
_TELLING = 16
"""Code points; shorter lines (`return None`, `}`) are in all files."""
_COPY = 0.5
"""A file that has more than this part of a held-out one's telling lines gives that away."""


@dataclass(frozen=True)
class File:
    """A source file; `path` is written from the project's root with slashes."""

    path: str
    text: str
    language: Language


@dataclass(frozen=True)
class Project:
    """What is learnt and what is held out; `copies` were neither, being like a held-out file."""

    learnt: tuple[File, ...]
    held_out: tuple[File, ...]
    copies: int = 0

    @property
    def count(self) -> int:
        """Return the number of files that are used."""
        return len(self.learnt) + len(self.held_out)


def read(root: Path, limits: Limits | None = None) -> list[File]:
    """Return the source files below `root` that people wrote, each text once.

    What `.gitignore` and `.skycodeignore` name, secrets, what machines write, and files of more
    than the workspace's limit are left alone. SkyError tuning.no_folder if `root` is none.
    """
    if not root.is_dir():
        raise SkyError("tuning.no_folder", path=root)
    limits = limits or Limits()
    found: dict[str, File] = {}
    for file in _files(root, limits):
        found.setdefault(_digest(" ".join(file.text.split())), file)
        if len(found) >= limits.files:
            break
    return list(found.values())


def split(files: Iterable[File]) -> Project:
    """Hold out one file in ten, chosen by a hash of the paths: always the same ones.

    SkyError tuning.too_few if there are not enough files to learn from and to judge by.
    """
    ordered = sorted(files, key=lambda file: (_digest(file.path), file.path))
    if len(ordered) < LEAST_FILES:
        raise SkyError("tuning.too_few", files=len(ordered), least=LEAST_FILES)
    count = max(_LEAST_HELD_OUT, len(ordered) // HELD_OUT)
    held_out, rest = ordered[:count], ordered[count:]
    known = [_telling(file) for file in held_out]
    learnt = [file for file in rest if not _gives_away(_telling(file), known)]
    if len(learnt) < LEAST_FILES - _LEAST_HELD_OUT:
        raise SkyError("tuning.too_few", files=len(learnt) + count, least=LEAST_FILES)
    return Project(tuple(learnt), tuple(held_out), len(rest) - len(learnt))


def _files(root: Path, limits: Limits) -> Iterator[File]:
    for path in source_files(root):
        text = read_text(root / path, limits.file_bytes)
        if text is None or not is_written_by_people(text):
            continue
        text = text.replace("\r\n", "\n")
        if sum(bool(line.strip()) for line in text.split("\n")) >= _LEAST_LINES:
            yield File(path, text, language_of("", path))


def _gives_away(lines: set[str], held_out: list[set[str]]) -> bool:
    """Tell whether a file holds most of a held-out one."""
    return any(len(lines & other) > max(2, _COPY * len(other)) for other in held_out)


def _telling(file: File) -> set[str]:
    lines = (line.strip() for line in file.text.split("\n"))
    return {line for line in lines if len(line) >= _TELLING}


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
