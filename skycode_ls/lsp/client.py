"""A language client for our own server: what an editor does, for the demo and for measuring."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from skycode_ls import __version__
from skycode_ls.lsp.convert import position_at, range_at
from skycode_ls.lsp.documents import Document
from skycode_ls.lsp.handshake import Encoding
from skycode_ls.messages import Locale, SkyError
from skycode_ls.text import Snapshot, Suggestion

T = TypeVar("T")

PATIENCE = 120.0
"""Seconds to wait for any answer: the first one waits until the model is loaded."""

_ENCODING: Encoding = "utf-16"
"""What VS Code speaks; every answer is converted back to code points."""


@dataclass(frozen=True)
class Startup:
    """How a session began, for `Session.elapsed`: seconds from process start to `initialize`."""

    process: int
    initialize: float


class Session:
    """A running server and the documents opened in it."""

    def __init__(self, client: _Client, startup: Startup, began: float) -> None:
        self._client = client
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
        return self._client.problem

    def open(self, uri: str, language: str, text: str) -> None:
        """Tell the server about a document, with its text as it is."""
        self._texts[uri] = text
        item = types.TextDocumentItem(uri, language, self._next_version(), text)
        self._client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def edit(self, uri: str, start: int, end: int, text: str) -> None:
        """Replace the code points [start, end) of an open document, as typing does."""
        before = self._texts[uri]
        changed = types.TextDocumentContentChangePartial(
            range_at(before, start, end, _ENCODING), text
        )
        identifier = types.VersionedTextDocumentIdentifier(self._next_version(), uri)
        params = types.DidChangeTextDocumentParams(identifier, [changed])
        self._client.text_document_did_change(params)
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
        asked = self._client.text_document_inline_completion_async(params)
        answer = await self._client.ask(asked)
        seconds = time.perf_counter() - began
        if isinstance(answer, types.InlineCompletionList):
            answer = answer.items
        items = answer or []
        return [_suggestion(item, snapshot, seconds) for item in items], seconds

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
    client = _Client(on_status)
    began = time.perf_counter()
    # A group of its own: Ctrl-C is for us, and we end the server in order.
    await client.start_io(
        sys.executable, "-m", "skycode_ls", "serve", start_new_session=os.name == "posix"
    )
    try:
        client.listen()
        await client.ask(client.initialize_async(_greeting(model, root, locale)))
        startup = Startup(client.process.pid, time.perf_counter() - began)
        client.initialized(types.InitializedParams())
        yield Session(client, startup, began)
        await client.leave()
    finally:
        await client.end()


class _Client(LanguageClient):
    def __init__(self, on_status: Callable[[str], None]) -> None:
        super().__init__("skycode-demo", __version__)
        self.problem = ""
        self._words = b""  # the end of what the server wrote to stderr
        self._listener: asyncio.Task[None] | None = None

        def status(params: Any) -> None:
            on_status(str(params.message))

        def shown(params: types.ShowMessageParams) -> None:
            self.problem = params.message

        self.feature("skycode/status")(status)
        self.feature(types.WINDOW_SHOW_MESSAGE)(shown)
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda _params: None)

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._server is not None
        return self._server

    def listen(self) -> None:
        """Read the server's stderr all the time: a full pipe would stop the server."""
        self._listener = asyncio.create_task(self._hear())

    async def ask(self, request: Coroutine[Any, Any, T]) -> T:
        """Wait for an answer; a dead or silent server is an error that says what it last wrote."""
        try:
            return await asyncio.wait_for(request, PATIENCE)
        except (asyncio.TimeoutError, TimeoutError):
            raise SkyError("client.timeout", seconds=round(PATIENCE)) from None
        except (RuntimeError, ConnectionError) as error:
            await asyncio.sleep(0.1)  # let the last words arrive
            words = self._words.decode("utf-8", "replace").strip() or str(error)
            code = self.process.returncode
            raise SkyError("client.server_failed", code=code, words=words) from error

    async def leave(self) -> None:
        """End the session as LSP asks; a server that fails now has done its work anyway."""
        with contextlib.suppress(SkyError):
            await self.ask(self.shutdown_async(None))
            self.exit(None)
            with contextlib.suppress(asyncio.TimeoutError, TimeoutError):
                await asyncio.wait_for(self.process.wait(), 3)

    async def end(self) -> None:
        """Make sure that no server is left behind."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
        await self.stop()  # type: ignore[no-untyped-call]
        if self._listener:
            await self._listener

    async def _hear(self) -> None:
        assert self.process.stderr is not None
        while chunk := await self.process.stderr.read(4096):
            self._words = (self._words + chunk)[-4000:]


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
