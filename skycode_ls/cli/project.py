"""The project that a file belongs to, read as far as a person waits for it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from skycode_ls.engine.fit import Encode
from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.workspace.indexer import Indexer, Limits, OpenText
from skycode_ls.features.workspace.learning import Learner
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Corpus, Snapshot, Snippet

_VERSIONED = (".git", ".hg", ".svn")
_BUILT = (
    *("pyproject.toml", "setup.py", "setup.cfg", "package.json", "tsconfig.json", "go.mod"),
    *("pom.xml", "build.gradle", "build.gradle.kts", "CMakeLists.txt", "configure.ac", "Makefile"),
)
"""What the top folder of a project holds, where version control does not show it."""
_WAIT = 4.0
"""Seconds that the reading of a project may take; the file's own folder is read first."""
_PATIENCE = 0.5
"""Seconds for one retrieval: here nobody is typing."""


def root_of(path: Path) -> Path | None:
    """Return the top folder of the project that a file is in, or None without a sign of one."""
    folders = path.resolve().parents
    for marks in (_VERSIONED, _BUILT):
        for folder in folders:
            if folder != Path.home() and any((folder / mark).exists() for mark in marks):
                return folder
    return None


class ReadProject:
    """A project around one file, read and learnt as far as there was time."""

    def __init__(self, indexer: Indexer, own: Path, name: str) -> None:
        self._own, self._name = str(own), name
        self._retriever = Retriever(indexer.index, lambda _snapshot: str(own), patience=_PATIENCE)
        self._learner = Learner(indexer.index)

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Return snippets of the other files."""
        return self._retriever(replace(snapshot, path=self._name), around, room)

    def recall(self, snapshot: Snapshot, encode: Encode) -> Corpus | None:
        """Return what is learnt, after learning for a while."""
        deadline = time.monotonic() + _WAIT / 2
        known = self._learner.corpus(encode, self._own, snapshot.offset)
        while time.monotonic() < deadline and self._learner.step():
            known = None
        return known or self._learner.corpus(encode, self._own, snapshot.offset)


def project(path: Path, text: str, settings: Settings) -> ReadProject | None:
    """Read the project around the file at `path`; None if it is in none, or none is wanted."""
    root = root_of(path) if settings.workspace_context else None
    if root is None:
        return None
    own = path.resolve()
    name = own.relative_to(root).as_posix()
    indexer = Indexer([root], Limits(settings.workspace_files, settings.workspace_file_size * 1000))
    indexer.edit(str(own), OpenText(name, text, ""))
    deadline = time.monotonic() + _WAIT
    while time.monotonic() < deadline and indexer.step():
        pass
    return ReadProject(indexer, own, name)
