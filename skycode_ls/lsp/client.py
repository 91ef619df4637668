"""A language client for our own server: what an editor does, for the demo and for measuring."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from skycode_ls import __version__
from skycode_ls.lsp.convert import position_at, range_at
from skycode_ls.lsp.documents import Document
from skycode_ls.lsp.handshake import Encoding
from skycode_ls.lsp.spawned import SpawnedServer
from skycode_ls.messages import Locale, SkyError
from skycode_ls.text import Snapshot, Suggestion

_ENCODING: Encoding = "utf-16"
"""What VS Code speaks; every answer is converted back to code points."""


@dataclass(frozen=True)
class Startup:
    """How a session began, for `Session.elapsed`: seconds from process start to `initialize`."""

    process: int
    initialize: float


class Session:
    """A running server and the documents opened in it."""

    def __init__(self, server: SpawnedServer, startup: Startup, began: float) -> None:
        self._server = server
        self._began = began
        self._texts: dict[str, str] = {}
        self._version = 0
        self.startup = startup

    @property
    def elapsed(self) -> float:
        """Seconds since the server process was started."""
        return time.perf_counter() - self._began

    @property
    def problem(self) -> str:
        """What the server last told the person to mend; empty if all is well."""
        return self._server.problem

    def open(self, uri: str, language: str, text: str) -> None:
        """Tell the server about a document, with its text as it is."""
        self._texts[uri] = text
        item = types.TextDocumentItem(uri, language, self._next_version(), text)
        self._server.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def edit(self, uri: str, start: int, end: int, text: str) -> None:
        """Replace the code points [start, end) of an open document, as typing does."""
        before = self._texts[uri]
        changed = types.TextDocumentContentChangePartial(
            range_at(before, start, end, _ENCODING), text
        )
        identifier = types.VersionedTextDocumentIdentifier(self._next_version(), uri)
        params = types.DidChangeTextDocumentParams(identifier, [changed])
        self._server.text_document_did_change(params)
        self._texts[uri] = before[:start] + text + before[end:]

    async def suggest(self, snapshot: Snapshot) -> tuple[list[Suggestion], float]:
        """Ask at the cursor as an editor does while one types; return the seconds it took too."""
        automatic = types.InlineCompletionTriggerKind.Automatic
        params = types.InlineCompletionParams(
            types.InlineCompletionContext(automatic),
            types.TextDocumentIdentifier(snapshot.uri),
            position_at(snapshot.text, snapshot.offset, _ENCODING),
        )
        began = time.perf_counter()
        asked = self._server.text_document_inline_completion_async(params)
        answer = await self._server.ask(asked)
        seconds = time.perf_counter() - began
        if isinstance(answer, types.InlineCompletionList):
            answer = answer.items
        items = answer or []
        return [_suggestion(item, snapshot, seconds) for item in items], seconds

    async def command(
        self, name: str, argument: dict[str, Any], hear: Callable[[dict[str, Any]], None]
    ) -> dict[str, Any]:
        """Have a command carried out; `hear` is given what `$/progress` brings meanwhile.

        Raises SkyError client.refused with the server's own words if it declines.
        """
        with self._server.heard(hear) as token:
            params = types.ExecuteCommandParams(name, [argument], work_done_token=token)
            try:
                answer = await self._server.ask(
                    self._server.workspace_execute_command_async(params)
                )
            except JsonRpcException as error:
                raise SkyError("client.refused", words=error.message) from error
        return dict(cast("dict[str, Any]", answer or {}))

    def _next_version(self) -> int:
        self._version += 1
        return self._version


@contextlib.asynccontextmanager
async def open_session(
    model: str, root: Path, locale: Locale, on_status: Callable[[str], None]
) -> AsyncIterator[Session]:
    """Start `skycode serve` over stdio and greet it; the server is gone when the block ends.

    `on_status` is given the server's status messages. Raises SkyError if the server fails.
    """
    server = SpawnedServer(on_status)
    began = time.perf_counter()
    # A group of its own: Ctrl-C is for us, and we end the server in order.
    await server.start_io(
        sys.executable, "-m", "skycode_ls", "serve", start_new_session=os.name == "posix"
    )
    try:
        server.listen()
        await server.ask(server.initialize_async(_greeting(model, root, locale)))
        startup = Startup(server.process.pid, time.perf_counter() - began)
        server.initialized(types.InitializedParams())
        yield Session(server, startup, began)
        await server.leave()
    finally:
        await server.end()


def _greeting(model: str, root: Path, locale: Locale) -> types.InitializeParams:
    """Return what a plain editor with inline completion says first."""
    return types.InitializeParams(
        process_id=os.getpid(),
        client_info=types.ClientInfo("skycode-demo", __version__),
        locale="zh-cn" if locale == "zh" else "en",
        root_uri=root.resolve().as_uri(),
        workspace_folders=[types.WorkspaceFolder(root.resolve().as_uri(), root.resolve().name)],
        initialization_options={"model": model},
        capabilities=types.ClientCapabilities(
            general=types.GeneralClientCapabilities(
                position_encodings=[types.PositionEncodingKind(_ENCODING)]
            ),
            text_document=types.TextDocumentClientCapabilities(
                inline_completion=types.InlineCompletionClientCapabilities()
            ),
        ),
    )


def _suggestion(item: types.InlineCompletionItem, snapshot: Snapshot, seconds: float) -> Suggestion:
    """Convert an item to code points; without a range it is inserted at the cursor."""
    text = item.insert_text if isinstance(item.insert_text, str) else item.insert_text.value
    if item.range is None:
        return Suggestion(text, snapshot.offset, snapshot.offset, seconds=seconds)
    document = Document(snapshot.uri, snapshot.text, _ENCODING)
    start = document.offset_at_position(item.range.start)
    return Suggestion(text, start, document.offset_at_position(item.range.end), seconds=seconds)
