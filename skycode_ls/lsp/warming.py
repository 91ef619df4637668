"""Reading ahead where the cursor rests, while nobody waits for an answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.lsp.documents import Document
from skycode_ls.lsp.inference import reading
from skycode_ls.lsp.question import snapshot_at

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

CURSOR = "skycode/cursor"
"""A notification that an editor may send when its cursor has moved: a TextDocumentPositionParams.
LSP has none, and without it the places known are those of edits and the beginnings of files."""
_REST = 0.25
"""Seconds without an edit or a move after which the cursor rests."""

_log = logging.getLogger("skycode")


class Warming:
    """Has the model read what it would be asked; used on the event loop only.

    The work is idle: it is not begun while there is other work, and given up for any.
    """

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._timer: asyncio.TimerHandle | None = None

    def rests(self, uri: str, place: types.Position, typed: str = "") -> None:
        """Expect the cursor behind what was `typed` at `place`, unless it moves on."""
        self.stop()
        if self._server.settings.lookahead:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(_REST, self._read, uri, place, len(typed))

    def stop(self) -> None:
        """Expect nothing any more; what is being read ends by itself or for other work."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _read(self, uri: str, place: types.Position, typed: int) -> None:
        server = self._server
        self._timer = None
        documents = server.protocol.documents()
        document = documents.opened(uri)
        if not isinstance(document, Document) or server.engine is None or server.lanes.busy:
            return
        found = snapshot_at(documents, document, place)
        after = min(found.offset + typed, len(found.text))
        snapshot = replace(found, offset=after, known_row=-1)
        if server.answering.knows(snapshot):
            return
        work = reading(snapshot, server.settings, server.files, server.answering.trees)
        server.engine.submit(work, idle=True).future.add_done_callback(self._ended)

    def _ended(self, future: Future[bool]) -> None:
        if future.cancelled():
            return
        if (error := future.exception()) is not None:
            _log.debug("reading ahead: %s", error)
        elif future.result():
            self._server.tally["prepared"] += 1  # on the inference thread, which alone counts it


def moved(ls: SkyCodeServer, params: Any) -> None:
    """Note where the cursor is now; parameters that make no sense are passed over."""
    uri = getattr(getattr(params, "textDocument", None), "uri", None)
    place = getattr(params, "position", None)
    line, character = getattr(place, "line", None), getattr(place, "character", None)
    if isinstance(uri, str) and isinstance(line, int) and isinstance(character, int):
        ls.warming.rests(uri, types.Position(max(0, line), max(0, character)))


def edited(ls: SkyCodeServer, params: types.DidChangeTextDocumentParams) -> None:
    """Take the end of the last change for the place of the cursor."""
    last = params.content_changes[-1] if params.content_changes else None
    if isinstance(last, types.TextDocumentContentChangePartial):
        ls.warming.rests(params.text_document.uri, last.range.start, last.text)


def opened(ls: SkyCodeServer, params: types.DidOpenTextDocumentParams) -> None:
    """Take the beginning of the file, where a cursor is that was never moved."""
    ls.warming.rests(params.text_document.uri, types.Position(0, 0))


RESTING: dict[str, Callable[..., Any]] = {CURSOR: moved}
"""The handler of the notification that is ours alone."""
