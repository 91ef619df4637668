"""Read the files of downloaded archives without unpacking them to disk."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

LARGEST = 400_000
"""Bytes; larger members are never source text that anyone wrote, so they are not read."""


def members(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the path and content of every file in a package's archives."""
    for path in sorted(folder.iterdir()):
        name = path.name
        if name.endswith((".whl", ".zip")):
            yield from _zip(path)
        elif name.endswith(".git"):
            yield from _repository(path)
        elif ".debian.tar." in name or name.endswith((".asc", ".sig")):
            continue  # Packaging, patches and signatures, not the project.
        elif ".tar" in name or name.endswith(".tgz"):
            with tarfile.open(path, "r:*") as archive:
                yield from _tar(archive)


def _zip(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if not member.is_dir() and member.file_size <= LARGEST:
                yield member.filename, archive.read(member)


def _tar(archive: tarfile.TarFile) -> Iterator[tuple[str, bytes]]:
    for member in archive:
        if member.isfile() and member.size <= LARGEST:
            content = archive.extractfile(member)
            if content is not None:
                yield member.name, content.read()


def _repository(path: Path) -> Iterator[tuple[str, bytes]]:
    """Read a bare clone's newest commit, which is never checked out."""
    git = ["git", "-C", str(path)]
    tree = subprocess.run([*git, "ls-tree", "-rz", "HEAD"], check=True, capture_output=True).stdout
    blobs = [entry.decode("utf-8", "replace") for entry in tree.split(b"\0") if b" blob " in entry]
    names = [blob.partition("\t")[2] for blob in blobs]
    asked = "".join(f"{blob.split()[2]}\n" for blob in blobs)
    answers = subprocess.run(
        [*git, "cat-file", "--batch"], check=True, capture_output=True, input=asked.encode()
    ).stdout
    start = 0
    for name in names:
        end = answers.index(b"\n", start)
        header, start = answers[start:end].split(), end + 1
        if header[-1] == b"missing":
            continue  # A partial clone lacks what it was told not to bring.
        size = int(header[-1])
        if size <= LARGEST:
            yield name, answers[start : start + size]
        start += size + 1
