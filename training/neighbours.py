"""Snippets of a project's other files for a sample, found exactly as the server finds them."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from posixpath import dirname

from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.workspace.imports import shared_folders
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.record import Chunk, Record, recorded
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot, Snippet
from training.documents import Document

NEAREST = 16
"""Files of a project that are searched: those in the nearest folders."""
LARGEST = 40_000
"""Characters of a file beyond which it is not searched."""
PATIENCE = 60.0
"""Seconds a search may take: as good as no limit, so that chance alone decides the samples."""
_KEPT = 2000


class Neighbours:
    """The documents of one language, by project; what was read of them is kept for a while."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._projects: dict[str, list[Document]] = defaultdict(list)
        self._index: tuple[Document | None, Index] = (None, Index())
        self._read: OrderedDict[tuple[str, str], tuple[Record, tuple[Chunk, ...]]] = OrderedDict()
        for document in documents:
            if len(document.text) <= LARGEST:
                self._projects[document.project].append(document)

    def snippets(
        self, document: Document, text: str, offset: int, room: int
    ) -> tuple[Snippet, ...]:
        """Return what a prompt for code point `offset` of `text`, a part of `document`, shows.

        The most helpful snippet is the last; together they take about `room` tokens.
        """
        index = self._around(document)
        if not index.records:
            return ()
        snapshot = Snapshot(text, offset, document.language, document.path)
        find = Retriever(index, patience=PATIENCE)
        return find(snapshot, outline(snapshot), room)

    def _around(self, document: Document) -> Index:
        """Return the index of the nearest other files; one document asks many times in a row."""
        if self._index[0] is not document:
            others = [one for one in self._projects[document.project] if one.path != document.path]
            folder = dirname(document.path)
            others.sort(key=lambda one: (-shared_folders(folder, dirname(one.path)), one.path))
            index = Index()
            for other in others[:NEAREST]:
                index.put(*self._recorded(other))
            self._index = document, index
        return self._index[1]

    def _recorded(self, document: Document) -> tuple[Record, tuple[Chunk, ...]]:
        name = (document.project, document.path)
        if name not in self._read:
            found = recorded(document.path, document.path, document.text, document.language)
            self._read[name] = found
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        self._read.move_to_end(name)
        return self._read[name]
