"""A language server as a child process: asked in time, heard on stderr, never left behind."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from skycode_ls import __version__
from skycode_ls.messages import SkyError

T = TypeVar("T")

PATIENCE = 120.0
"""Seconds to wait for any answer: the first one waits until the model is loaded."""


class SpawnedServer(LanguageClient):
    """A server process and our end of its pipes."""

    def __init__(self, on_status: Callable[[str], None]) -> None:
        super().__init__("skycode-demo", __version__)
        self.problem = ""
        self._words = b""  # the end of what the server wrote to stderr
        self._listener: asyncio.Task[None] | None = None

        def status(params: Any) -> None:
            on_status(str(params.message))

        def shown(params: types.ShowMessageParams) -> None:
            self.problem = params.message

        self._hearers: dict[int | str, Callable[[dict[str, Any]], None]] = {}

        def progress(params: Any) -> None:
            if hear := self._hearers.get(params.token):
                hear(dict(params.value))

        self.feature("skycode/status")(status)
        self.feature(types.PROGRESS)(progress)
        self.feature(types.WINDOW_SHOW_MESSAGE)(shown)
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda _params: None)

    @property
    def process(self) -> asyncio.subprocess.Process:
        """The child process, once it was started."""
        assert self._server is not None
        return self._server

    def listen(self) -> None:
        """Read the server's stderr all the time: a full pipe would stop the server."""
        self._listener = asyncio.create_task(self._hear())

    @contextlib.contextmanager
    def heard(self, hear: Callable[[dict[str, Any]], None]) -> Iterator[str]:
        """Give the progress of one request to `hear`; yields the token to ask with."""
        token = uuid.uuid4().hex
        self._hearers[token] = hear
        try:
            yield token
        finally:
            del self._hearers[token]

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
