"""Bring packages onto this machine with the clients of their own registries."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path

from training.corpus.debian import Archives
from training.corpus.manifest import Package

TIMEOUT = 900
"""Seconds that one call of a client may take."""
BATCH = {"pypi": 10, "npm": 10, "deb": 40}
"""Packages a call: starting pip or npm costs more than most downloads. Elsewhere one."""


class DownloadError(RuntimeError):
    """A package could not be had; the message is the client's own last words."""


class Downloads:
    """A folder with one subfolder per package; what is complete is never fetched again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._debian = Archives(folder / "apt")
        self._built = Archives(folder / "apt-built", "deb")
        self._apt = threading.Lock()
        self._clients: dict[str, Callable[[Sequence[str], Path], None]] = {
            "pypi": _pypi,
            "npm": _npm,
            "debian": self._source,
            "deb": self._binary,
            "github": _github,
        }

    def get(self, batch: Sequence[Package]) -> dict[Package, Path | DownloadError]:
        """Return for each package of one kind the folder of its archives, or why there is none."""
        missing = [package for package in batch if not self._place(package).exists()]
        if len(missing) > 1:
            self._together(missing)
        return {package: self._alone(package) for package in batch}

    def _together(self, batch: Sequence[Package]) -> None:
        """Fetch several with one call and give each its archives; one bad name spoils the call."""
        shared = self._fresh(self._place(batch[0]).with_name(f"{batch[0].label}+.partial"))
        with suppress(DownloadError):
            self._clients[batch[0].kind]([package.name for package in batch], shared)
            for package in batch:
                if found := [p for p in shared.iterdir() if is_archive_of(p.name, package)]:
                    own = self._fresh(self._place(package).with_name(f"{package.label}.partial"))
                    for path in found:
                        path.rename(own / path.name)
                    own.rename(self._place(package))
        shutil.rmtree(shared)

    def _alone(self, package: Package) -> Path | DownloadError:
        place = self._place(package)
        if place.exists():
            return place
        partial = self._fresh(place.with_name(f"{place.name}.partial"))
        try:
            self._clients[package.kind]([package.name], partial)
        except DownloadError as error:
            shutil.rmtree(partial)
            return error
        return partial.rename(place)

    def _source(self, names: Sequence[str], target: Path) -> None:
        with self._apt:  # Several at once meet the archive's limit on connections.
            _run(self._debian.command(names[0]), target)

    def _binary(self, names: Sequence[str], target: Path) -> None:
        with self._apt:
            _run(self._built.command(*names), target)

    def _place(self, package: Package) -> Path:
        return self._folder / package.label

    @staticmethod
    def _fresh(folder: Path) -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder


def batches(packages: Sequence[Package]) -> Iterator[list[Package]]:
    """Group packages, which come kind by kind, into what one call of a client fetches."""
    for kind, group in groupby(packages, key=lambda package: package.kind):
        listed, size = list(group), BATCH.get(kind, 1)
        yield from (listed[start : start + size] for start in range(0, len(listed), size))


def is_archive_of(file: str, package: Package) -> bool:
    """Return whether the package's client would name its archive so."""
    if package.kind == "deb":
        return file.split("_")[0] == package.name
    name = package.name.lstrip("@").replace("/", "-")
    stem = re.split(r"-(?=v?\d)", file, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", stem).lower() == re.sub(r"[-_.]+", "-", name).lower()


def _pypi(names: Sequence[str], target: Path) -> None:
    """Take the wheel, whose files are what is installed; where there is none, the sdist."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", "."]
    try:
        _run([*pip, "--only-binary", ":all:", *names], target)
    except DownloadError:
        if len(names) > 1:
            raise
        # Without isolation the sdist's metadata needs no download of its build tools.
        _run([*pip, "--no-build-isolation", "--no-binary", ":all:", *names], target)


def _npm(names: Sequence[str], target: Path) -> None:
    _run(["npm", "pack", "--silent", "--ignore-scripts", *names], target)


def _github(names: Sequence[str], target: Path) -> None:
    """Take the newest commit, or the one that stands after an @."""
    name, _, commit = names[0].partition("@")
    url = f"https://github.com/{name}"
    if not commit:
        _run(["git", "clone", "--quiet", "--bare", "--depth", "1", url, "repository.git"], target)
        return
    _run(["git", "init", "--quiet", "--bare", "repository.git"], target)
    folder = target / "repository.git"
    _run(["git", "fetch", "--quiet", "--depth", "1", url, commit], folder)
    _run(["git", "update-ref", "--no-deref", "HEAD", "FETCH_HEAD"], folder)


def _run(command: list[str], folder: Path) -> None:
    """Run a client in a folder, quietly; raise DownloadError with its last words if it fails."""
    environment = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C.UTF-8"}
    try:
        subprocess.run(
            command,
            cwd=folder,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise DownloadError(f"{command[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise DownloadError(f"{command[0]} took longer than {TIMEOUT} s") from error
    except subprocess.CalledProcessError as error:
        words = [line for line in (error.stderr or error.stdout or "").splitlines() if line.strip()]
        raise DownloadError(words[-1] if words else f"exit status {error.returncode}") from error
