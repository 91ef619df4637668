"""A second look at licences: what an archive says of itself may contradict the manifest."""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from training.corpus.manifest import Package

_COPYLEFT = re.compile(
    r"\b([AL]?GPL(v?[123])?|GNU (affero|lesser|library|general)|Mozilla Public|MPL|EUPL|SSPL"
    r"|NonCommercial|CC[- ]BY[- ](NC|SA)|proprietary|commercial licen[cs]e|Business Source"
    r"|Commons Clause)\b",
    re.IGNORECASE,
)
_METADATA = re.compile(
    r"^(?:License|License-Expression|Classifier: License ::)[^\n]*$", re.MULTILINE
)
_OPENING = 600
"""Characters of a licence text that hold its title."""


class LicenceError(RuntimeError):
    """A package's own metadata does not agree that it is permissive."""


def objection(folder: Path, package: Package) -> str | None:
    """Return what in a package's own metadata forbids using it, or None."""
    readers = {"pypi": _python, "npm": _node, "github": _repository}
    reader = readers.get(package.kind)
    if reader is None or " OR " in package.licence:
        return None  # Debian lists a licence per file; the manifest chose the package by it.
    said = reader(folder)
    if package.kind == "github" and not said:
        return "it has no licence file"
    found = _COPYLEFT.search(said)
    return f"its metadata says {found.group()!r}" if found else None


def _python(folder: Path) -> str:
    for path in folder.glob("*.whl"):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".dist-info/METADATA"):
                    return _declared(archive.read(name).decode("utf-8", "replace"))
    return _from_tar(folder, "PKG-INFO", _declared)


def _node(folder: Path) -> str:
    def declared(text: str) -> str:
        return json.dumps(json.loads(text).get("license", ""))

    return _from_tar(folder, "package.json", declared)


def _repository(folder: Path) -> str:
    git = ["git", "-C", str(folder / "repository.git")]
    listed = subprocess.run(
        [*git, "ls-tree", "--name-only", "HEAD"], capture_output=True, text=True
    )
    names = [n for n in listed.stdout.splitlines() if re.match(r"(?i)(un)?licen[cs]e|copying", n)]
    texts = [
        subprocess.run([*git, "show", f"HEAD:{name}"], capture_output=True).stdout for name in names
    ]
    return "\n".join(text.decode("utf-8", "replace")[:_OPENING] for text in texts)


def _declared(metadata: str) -> str:
    head = metadata.split("\n\n", 1)[0]
    return "\n".join(line[:200] for line in _METADATA.findall(head))


def _from_tar(folder: Path, name: str, declared: Callable[[str], str]) -> str:
    for path in [*folder.glob("*.tar.*"), *folder.glob("*.tgz")]:
        with tarfile.open(path) as archive:
            for member in archive:
                if member.name.count("/") == 1 and member.name.endswith(f"/{name}"):
                    content = archive.extractfile(member)
                    return declared(content.read().decode("utf-8", "replace")) if content else ""
    return ""
