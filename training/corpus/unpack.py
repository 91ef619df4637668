"""Read the files of downloaded archives without unpacking them to disk."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

LARGEST = 400_000
"""Bytes; larger members are never source text that anyone wrote, so they are not read."""
Wanted = Callable[[str, int], bool]
"""Whether a member of this path and size in bytes is to be read."""


def small(_: str, size: int) -> bool:
    """Want what may be source text."""
    return size <= LARGEST


def members(folder: Path, wanted: Wanted = small) -> Iterator[tuple[str, bytes]]:
    """Yield the path and content of the wanted files in a package's archives."""
    for path in sorted(folder.iterdir()):
        name = path.name
        if name.endswith((".whl", ".zip")):
            yield from _zip(path, wanted)
        elif name.endswith(".git"):
            yield from _repository(path, wanted)
        elif ".debian.tar." in name or name.endswith((".asc", ".sig")):
            continue  # Packaging, patches and signatures, not the project.
        elif ".tar" in name or name.endswith(".tgz"):
            with tarfile.open(path, "r:*") as archive:
                yield from _tar(archive, wanted)
        elif name.endswith(".deb"):
            yield from _built(path, wanted)


def _built(path: Path, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """Read a built Debian package through dpkg, which knows how its data are packed."""
    command = ["dpkg-deb", "--fsys-tarfile", str(path)]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE) as process,
        tarfile.open(fileobj=process.stdout, mode="r|") as archive,
    ):
        yield from _tar(archive, wanted)


def _zip(path: Path, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if not member.is_dir() and wanted(member.filename, member.file_size):
                yield member.filename, archive.read(member)


def _tar(archive: tarfile.TarFile, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    for member in archive:
        if member.isfile() and wanted(member.name, member.size):
            content = archive.extractfile(member)
            if content is not None:
                yield member.name, content.read()


def _repository(path: Path, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """Read a bare clone's newest commit, which is never checked out."""
    git = ["git", "-C", str(path)]
    listed = [*git, "ls-tree", "-rlz", "HEAD"]
    tree = subprocess.run(listed, check=True, capture_output=True).stdout
    entries = [entry.decode("utf-8", "replace") for entry in tree.split(b"\0")]
    blobs = [entry for entry in entries if " blob " in entry and _is_wanted(entry, wanted)]
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
        yield name, answers[start : start + size]
        start += size + 1


def _is_wanted(entry: str, wanted: Wanted) -> bool:
    about, _, name = entry.partition("\t")
    size = about.split()[3]  # not a number where a partial clone lacks the file
    return size.isdigit() and wanted(name, int(size))
