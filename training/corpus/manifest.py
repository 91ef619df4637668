"""The manifest: which packages the corpus is made of, under which licences."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT_MANIFEST = Path(__file__).parent.parent / "corpus.toml"
LANGUAGES = ("python", "javascript", "typescript", "java", "c", "cpp", "go", "shell")
KINDS = ("pypi", "npm", "debian", "github")
SPLITS = ("train", "valid")
MEGABYTE = 1_000_000

# SPDX identifiers that let text be learnt and the result be given away without conditions on it.
PERMISSIVE = frozenset(
    {
        "0BSD", "Apache-2.0", "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0",
        "ISC", "MIT", "MIT-0", "MIT-CMU", "MulanPSL-2.0", "NCSA", "PHP-3.01", "PostgreSQL",
        "PSF-2.0", "Unlicense", "X11", "ZPL-2.1", "Zlib", "curl", "public-domain",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Package:
    """One line of the manifest: a project, where it comes from, and how much of it to keep."""

    name: str
    """The name its source knows it by: `rich`, `@scope/name`, `owner/name`."""
    kind: str
    """Its source: one of KINDS."""
    licence: str
    """SPDX identifier (or two joined by `AND`/`OR`); every one must be in PERMISSIVE."""
    languages: tuple[str, ...]
    """Languages to keep; files in others are passed over."""
    cap: int
    """Most bytes of kept text, so that no project dominates."""
    split: str
    """`train`, or `valid` for a project that training must never see."""

    @property
    def label(self) -> str:
        """Return a name that is unique and fit for a file: `github-owner+name`."""
        return f"{self.kind}-{self.name.replace('/', '+')}"


@dataclass(frozen=True)
class Manifest:
    """What the corpus is made of."""

    packages: tuple[Package, ...]
    most: dict[str, int]
    """Most bytes of training text per language, of what is not explained in Chinese."""


class ManifestError(ValueError):
    """The manifest says something that cannot be used; the message names the line's package."""


def load(path: Path | None = None) -> Manifest:
    """Read a manifest (default: the recipe's own); raise ManifestError where it is wrong."""
    path = path or DEFAULT_MANIFEST
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ManifestError(f"{path}: {error}") from error
    cap = float(document.get("cap", 3))
    packages = tuple(package for kind in KINDS for package in _of_kind(document, kind, cap))
    seen: set[str] = set()
    for package in packages:
        if package.label.lower() in seen:
            raise ManifestError(f"{path}: {package.label} is listed twice")
        seen.add(package.label.lower())
    most = document.get("most", {})
    if unknown := set(most) - set(LANGUAGES):
        raise ManifestError(f"{path}: [most] names the unknown language {sorted(unknown)[0]!r}")
    return Manifest(packages, {name: int(size * MEGABYTE) for name, size in most.items()})


def _of_kind(document: dict[str, Any], kind: str, cap: float) -> Iterator[Package]:
    for entry in document.get(kind, []):
        package = Package(
            name=entry.get("name", ""),
            kind=kind,
            licence=entry.get("licence", ""),
            languages=tuple(entry.get("languages", LANGUAGES)),
            cap=int(float(entry.get("cap", cap)) * MEGABYTE),
            split=entry.get("split", "train"),
        )
        _check(package)
        yield package


def _check(package: Package) -> None:
    if not package.name:
        raise ManifestError(f"a {package.kind} entry has no name")
    spelled = package.licence.replace(" OR ", " AND ").split(" AND ")
    if bad := [licence for licence in spelled if licence not in PERMISSIVE]:
        raise ManifestError(f"{package.label}: licence {bad[0]!r} is not a permissive SPDX name")
    if unknown := set(package.languages) - set(LANGUAGES):
        raise ManifestError(f"{package.label}: unknown language {sorted(unknown)[0]!r}")
    if package.split not in SPLITS:
        raise ManifestError(f"{package.label}: split must be one of {', '.join(SPLITS)}")
