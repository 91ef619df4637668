"""The manifest of sources: where text comes from, by what right, and how it is read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.corpus.download import DownloadError, Downloads, batches
from training.corpus.manifest import Package
from training.corpus.unpack import Wanted, members
from training.skytext import phrases, strings, verse
from training.skytext.pieces import Piece

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT = Path(__file__).with_name("sources.toml")
CLIENTS = ("github", "npm", "pypi", "deb")
Reader = Callable[[str, Iterator[tuple[str, bytes]]], Iterator[Piece]]
READERS: dict[str, tuple[Wanted, Reader]] = {
    "verse": (verse.wanted, verse.read),
    "catalogues": (phrases.is_catalogue, phrases.catalogues),
    "tables": (strings.is_table, strings.tables),
    "documents": (phrases.is_document, phrases.documents),
    "sentences": (phrases.is_sentences, phrases.sentences),
    "words": (phrases.is_dictionary, phrases.words),
}
"""What a source holds: which of its files are wanted, and what reads them."""


@dataclass(frozen=True)
class Source:
    """One line of the manifest."""

    name: str
    client: str
    """Who brings it: one of CLIENTS."""
    licence: str
    """SPDX, or what the package's own copyright file calls it."""
    version: str = ""
    """A commit, or a version of a package; empty takes the archive's (a Debian release has one)."""
    holds: str = "catalogues"
    """One of READERS."""
    test: bool = False
    """All of it is kept for measuring."""

    def package(self) -> Package:
        """Return what the downloading client is asked for."""
        joint = {"pypi": "=="}.get(self.client, "@")
        name = f"{self.name}{joint}{self.version}" if self.version else self.name
        return Package(name, self.client, self.licence, (), 0, "train")


def load(path: Path | None = None) -> list[Source]:
    """Read a manifest; ValueError names the entry that is wrong."""
    path = path or DEFAULT
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    found = []
    for client in CLIENTS:
        for entry in table.get(client, []):
            try:
                source = Source(client=client, **entry)
            except TypeError as error:
                raise ValueError(
                    f"{path}: [[{client}]] {entry.get('name', '?')}: {error}"
                ) from error
            if source.holds not in READERS:
                raise ValueError(f"{path}: {source.name} holds {source.holds!r}, which is unknown")
            found.append(source)
    return found


def bring(sources: list[Source], folder: Path) -> dict[str, Path | DownloadError]:
    """Download what is not there yet; return each source's folder, or why there is none."""
    store, places = Downloads(folder), {}
    for batch in batches([source.package() for source in sources]):
        for package, place in store.get(batch).items():
            places[package.name] = place
    return {source.name: places[source.package().name] for source in sources}


def pieces(source: Source, folder: Path) -> Iterator[Piece]:
    """Yield a downloaded source's pieces, cleaned, with their repetitions."""
    is_wanted, read = READERS[source.holds]
    yield from read(source.name, members(folder, is_wanted))
