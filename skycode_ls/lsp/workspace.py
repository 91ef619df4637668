"""The other files of one client's workspace, as the event loop sees them."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skycode_ls.lsp.reading import Reader, key_of
from skycode_ls.settings import Settings
from skycode_ls.text import Corpus, Snapshot, Snippet

if TYPE_CHECKING:
    from skycode_ls.engine.fit import Encode
    from skycode_ls.features.workspace.indexer import Indexer
    from skycode_ls.lsp.server import SkyCodeServer
    from skycode_ls.syntax.outline import Outline

_QUIET = 0.8
"""Seconds without an edit after which a document is read again."""


class WorkspaceFiles:
    """Reads one client's workspace; its methods are for the event loop.

    But `find` and `recall` are for the inference thread.
    """

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._reader: Reader | None = None
        self._options: tuple[object, ...] = ()

    def configure(self, settings: Settings) -> None:
        """Begin, end or begin anew, as the settings and the workspace's folders want it."""
        roots = _roots(self._server)
        # What was read is kept while completion is switched off for a while.
        wanted = settings.workspace_context and (settings.enable or self._reader is not None)
        options = (wanted, roots, settings.workspace_files, settings.workspace_file_size)
        if options == self._options:
            return
        self._options = options
        self.close()
        if not wanted:
            return
        self._reader = Reader(roots, settings, lambda: self._server.lanes.rest)
        for uri in list(self._server.protocol.documents().text_documents):
            self.edited(uri, at_once=True)
        self._reader.start()

    def edited(self, uri: str, *, at_once: bool = False) -> None:
        """Read a document again, when the edits to it have paused."""
        if (timer := self._timers.pop(uri, None)) is not None:
            timer.cancel()
        if self._reader is None:
            return
        if at_once:
            self._submit(uri)
        else:
            loop = asyncio.get_running_loop()
            self._timers[uri] = loop.call_later(_QUIET, self._submit, uri)

    def closed(self, uri: str) -> None:
        """Read a document from the disk again."""
        if (timer := self._timers.pop(uri, None)) is not None:
            timer.cancel()
        if self._reader is not None:
            self._reader.tell(lambda indexer: indexer.close(key_of(uri)))

    def changed(self, uri: str) -> None:
        """Look again at a file or folder that something else than the editor changed."""
        if self._reader is not None:
            self._reader.look_again(uri)

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Return snippets for a cursor from what is read so far; for the inference thread."""
        reader = self._reader
        return reader.find(snapshot, around, room) if reader is not None else ()

    def recall(self, snapshot: Snapshot, encode: Encode) -> Corpus | None:
        """Return the whole of what is read so far as a model spells it; as `find` is."""
        reader = self._reader
        return reader.recall(snapshot, encode) if reader is not None else None

    def facts(self) -> dict[str, Any]:
        """Return what is known of the workspace, for people to see."""
        return self._reader.facts() if self._reader is not None else {"state": "off"}

    def close(self) -> None:
        """Stop reading and forget everything."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        if self._reader is not None:
            self._reader.stop()
            self._reader = None

    def _submit(self, uri: str) -> None:
        from skycode_ls.lsp.question import path_in

        self._timers.pop(uri, None)
        documents = self._server.protocol.documents()
        document = documents.opened(uri)
        if document is None or self._reader is None:
            return
        path, text = path_in(documents, document), document.source
        language = document.language_id or ""
        self._reader.tell(lambda indexer: _edit(indexer, key_of(uri), path, text, language))


def _edit(indexer: Indexer, key: str, path: str, text: str, language: str) -> None:
    from skycode_ls.features.workspace.indexer import OpenText

    indexer.edit(key, OpenText(path, text, language))


def _roots(server: SkyCodeServer) -> tuple[Path, ...]:
    """Return the workspace's folders, but for those that hold far more than a project."""
    found = (Path(os.path.realpath(root)) for root in server.protocol.documents().roots)
    return tuple(root for root in found if root != Path.home() and root != Path(root.anchor))
