"""The pinned archives: fetched once by apt-get and npm, checked, and read without installing."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from training.icons.recipe import Source


class SourceError(RuntimeError):
    """An archive could not be had, or is not the one the recipe names."""


def fetch(source: Source, folder: Path) -> Path:
    """Return the archive's path below `folder`, downloading it first if it is not there."""
    path = folder / source.file
    if not path.exists():
        partial = folder / f"{source.file}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        print(f"fetching {source.name} {source.version} …", flush=True)
        _run(_client(source), partial)
        if not (partial / source.file).exists():
            raise SourceError(f"{source.name} {source.version} brought no {source.file}")
        (partial / source.file).rename(path)
        shutil.rmtree(partial)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != source.sha256:
        raise SourceError(f"{path} has checksum {found}, not {source.sha256}: remove it, run again")
    return path


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack an archive once and return its folder."""
    target = folder / archive.stem
    if target.exists():
        return target
    partial = folder / f"{archive.stem}.partial"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    if archive.suffix == ".deb":
        _run(["dpkg-deb", "-x", str(archive), str(partial)], folder)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(partial, filter="data")
    return partial.rename(target)


def _client(source: Source) -> list[str]:
    if source.kind == "debian":
        return ["apt-get", "-q", "download", f"{source.name}={source.version}"]
    if source.kind == "npm":
        package = f"{source.name}@{source.version}"
        return ["npm", "pack", "--silent", "--ignore-scripts", package]
    raise SourceError(f"{source.name}: unknown kind {source.kind!r}; choose debian or npm")


def _run(command: list[str], folder: Path) -> None:
    """Run a client in a folder; raise SourceError with its last words if it fails."""
    try:
        subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            check=True,
            capture_output=True,
            text=True,
            timeout=900,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise SourceError(f"{command[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise SourceError(f"{command[0]} took longer than 900 s") from error
    except subprocess.CalledProcessError as error:
        lines = [line for line in (error.stderr or error.stdout or "").splitlines() if line.strip()]
        hint = " (is the package list fresh? apt-get update)" if command[0] == "apt-get" else ""
        raise SourceError((lines[-1] if lines else f"status {error.returncode}") + hint) from error
