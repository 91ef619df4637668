"""The other files of the workspace: a thread of its own reads them while nobody waits."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.uris import to_fs_path

from skycode_ls.lsp import warming
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Snippet

if TYPE_CHECKING:
    from skycode_ls.features.retrieve import Retriever
    from skycode_ls.features.workspace.indexer import Indexer
    from skycode_ls.lsp.server import SkyCodeServer
    from skycode_ls.syntax.outline import Outline

_QUIET = 0.8
"""Seconds without an edit after which a document is read again."""
_REST = 1.0
"""Seconds of rest for each second of work, so that half a core is left alone."""
_TURN = 0.001
"""Seconds that the reading may go on before another thread of the process gets its turn."""
_LONGEST_PAUSE = 2.0
"""Seconds the reading stands still at most because requests are being worked on."""
_GLOBS = "py,pyi,pyw,js,mjs,cjs,jsx,ts,mts,cts,tsx,java,c,h,cpp,cc,cxx,hpp,hh,hxx,go,sh,bash"

_log = logging.getLogger("skycode")


class WorkspaceFiles:
    """Reads one client's workspace; its methods are for the event loop, but for `find`."""

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._reader: _Reader | None = None
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
        self._reader = _Reader(roots, settings, lambda: self._server.lanes.busy)
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
            path = Path(key_of(uri))
            self._reader.tell(lambda indexer: indexer.change(path))

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Return snippets for a cursor from what is read so far; for the inference thread."""
        reader = self._reader
        return reader.find(snapshot, around, room) if reader is not None else ()

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


class _Reader:
    """The thread that fills an index; tree-sitter and the like are imported there."""

    def __init__(
        self, roots: tuple[Path, ...], settings: Settings, busy: Callable[[], bool]
    ) -> None:
        self._roots, self._settings, self._busy = roots, settings, busy
        self._lock = threading.Lock()
        self._waiting: list[Callable[[Indexer], None]] | None = []
        self._indexer: Indexer | None = None
        self._retriever: Retriever | None = None
        self._wake = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="skycode-workspace", daemon=True)
        self.start = self._thread.start

    def tell(self, what: Callable[[Indexer], None]) -> None:
        """Enter something in the indexer's queues, as soon as there is an indexer."""
        with self._lock:
            if self._waiting is not None:
                self._waiting.append(what)
            elif self._indexer is not None:
                what(self._indexer)
        self._wake.set()

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Retrieve from what is read so far."""
        retriever = self._retriever
        return retriever(snapshot, around, room) if retriever is not None else ()

    def facts(self) -> dict[str, Any]:
        """Count what is read."""
        indexer = self._indexer
        if indexer is None:
            return {"state": "indexing", "files": 0}
        index = indexer.index
        return {
            "state": indexer.state,
            "files": len(index.records),
            "passedOver": indexer.passed_over,
            "chunks": index.chunks,
            "megabytes": round(index.packed_bytes / 1e6, 1),
        }

    def stop(self) -> None:
        """End the thread after the file that it is reading."""
        self._stopped = True
        self._wake.set()

    def _run(self) -> None:
        # A thread that runs Python is asked for its turn after 5 ms, unless told otherwise: each
        # token of an answer would wait as long.
        sys.setswitchinterval(_TURN)
        indexer = self._open()
        while not self._stopped:
            self._wake.clear()
            began = time.perf_counter()
            try:
                worked = indexer.step()
            except Exception as error:  # one odd file must not end the reading of all others
                _log.warning("workspace: %s: %s", type(error).__name__, error)
                worked = True
            if not worked:
                self._wake.wait()
            else:
                time.sleep(max(0.001, _REST * (time.perf_counter() - began)))
                self._give_way()

    def _open(self) -> Indexer:
        from skycode_ls.features.retrieve import Retriever
        from skycode_ls.features.workspace.indexer import Indexer, Limits

        limits = Limits(self._settings.workspace_files, self._settings.workspace_file_size * 1000)
        indexer = Indexer(list(self._roots), limits)
        with self._lock:
            for what in self._waiting or ():
                what(indexer)
            self._indexer, self._waiting = indexer, None
        self._retriever = Retriever(
            indexer.index, lambda snapshot: key_of(snapshot.uri), lambda: indexer.recent
        )
        return indexer

    def _give_way(self) -> None:
        """Wait while a request is worked on: the model needs the processor more."""
        limit = time.perf_counter() + _LONGEST_PAUSE
        while self._busy() and not self._stopped and time.perf_counter() < limit:
            time.sleep(0.01)


def key_of(uri: str) -> str:
    """Return what the index calls a document: its path without links, or its URI."""
    try:
        path = to_fs_path(uri) if uri.startswith("file:") else None
    except ValueError:
        path = None
    return os.path.realpath(path) if path else uri


def _edit(indexer: Indexer, key: str, path: str, text: str, language: str) -> None:
    from skycode_ls.features.workspace.indexer import OpenText

    indexer.edit(key, OpenText(path, text, language))


def _roots(server: SkyCodeServer) -> tuple[Path, ...]:
    """Return the workspace's folders, but for those that hold far more than a project."""
    found = (Path(os.path.realpath(root)) for root in server.protocol.documents().roots)
    return tuple(root for root in found if root != Path.home() and root != Path(root.anchor))


def did_open(ls: SkyCodeServer, params: types.DidOpenTextDocumentParams) -> None:
    """Read a document that was opened."""
    ls.files.edited(params.text_document.uri, at_once=True)
    warming.opened(ls, params)


def did_change(ls: SkyCodeServer, params: types.DidChangeTextDocumentParams) -> None:
    """Read a document again once its edits pause."""
    ls.files.edited(params.text_document.uri)
    warming.edited(ls, params)


def did_save(ls: SkyCodeServer, params: types.DidSaveTextDocumentParams) -> None:
    """Look again at a file that was saved: clients without watchers tell no other changes."""
    ls.files.changed(params.text_document.uri)


def did_change_files(ls: SkyCodeServer, params: types.DidChangeWatchedFilesParams) -> None:
    """Look again at files that changed on the disk."""
    for change in params.changes:
        ls.files.changed(change.uri)


def did_change_folders(ls: SkyCodeServer, _params: types.DidChangeWorkspaceFoldersParams) -> None:
    """Read the folders that the workspace has now."""
    ls.files.configure(ls.settings)


WATCHING: dict[str, Callable[..., Any]] = {
    types.TEXT_DOCUMENT_DID_OPEN: did_open,
    types.TEXT_DOCUMENT_DID_CHANGE: did_change,
    types.TEXT_DOCUMENT_DID_SAVE: did_save,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: did_change_files,
    types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS: did_change_folders,
}
"""The handlers that follow what happens to files."""

WATCHED = {"watchers": [{"globPattern": f"**/*.{{{_GLOBS}}}"}]}
"""What to ask a client to watch, if it offers that."""
