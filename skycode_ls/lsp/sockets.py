"""The TCP and WebSocket transports: every connection gets a server of its own."""

from __future__ import annotations

import asyncio
import contextlib
import re
import sys
from collections.abc import Callable, Coroutine, Mapping
from typing import Protocol

from websockets.asyncio.server import ServerConnection
from websockets.asyncio.server import serve as serve_websocket
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from skycode_ls.lsp.connection import Connection
from skycode_ls.lsp.framing import MAX_BODY, Deframer, frame
from skycode_ls.lsp.inference import Hire, own_engine
from skycode_ls.lsp.reception import Reception
from skycode_ls.lsp.sharing import SharedEngines
from skycode_ls.lsp.stdio_session import stop_on_signals

_CHUNK = 1 << 16
_FAREWELL = 2.0
"""Seconds that all clients together get when the server is told to stop."""

_LOCAL_PAGES = re.compile(r"https?://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?")
"""Web pages that may connect: a stranger's page must not read what we complete."""


class Site(Protocol):
    """Pages beside the WebSocket, and the rule who may open it."""

    def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        """Answer an HTTP request; None lets it become a WebSocket."""

    def opened(self, port: int) -> None:
        """Hear where the server listens."""


def serve_tcp(host: str, port: int, overrides: Mapping[str, object], once: bool) -> int:
    """Listen until a signal, or with `once` until the first client leaves; return the status."""
    return asyncio.run(_Listener(overrides, once).serve_tcp(host, port))


def serve_ws(
    host: str, port: int, overrides: Mapping[str, object], once: bool, site: Site | None = None
) -> int:
    """Listen for WebSockets, one message of JSON each, as `serve_tcp` does for streams.

    With a `site` pages are served too, and all sessions share one model.
    """
    hire = SharedEngines().hire if site else own_engine
    return asyncio.run(_Listener(overrides, once, hire).serve_ws(host, port, site))


class _Listener:
    def __init__(
        self, overrides: Mapping[str, object], once: bool, hire: Hire = own_engine
    ) -> None:
        self._overrides = overrides
        self._once = once
        self._hire = hire
        self._stop = asyncio.Event()
        self._status = 0
        self._open: dict[asyncio.Task[object], Connection] = {}

    async def serve_tcp(self, host: str, port: int) -> int:
        server = await asyncio.start_server(self._on_stream, host, port)
        _say_where("tcp", server.sockets[0].getsockname())
        return await self._listen()

    async def serve_ws(self, host: str, port: int, site: Site | None) -> int:
        async with serve_websocket(
            self._on_websocket,
            host,
            port,
            max_size=MAX_BODY,
            compression=None,
            origins=[None, _LOCAL_PAGES],
            process_request=site.answer if site else None,
        ) as server:
            address = next(iter(server.sockets)).getsockname()
            if site is not None:
                site.opened(address[1])
            else:
                _say_where("ws", address)
            return await self._listen()

    async def _listen(self) -> int:
        """Wait for the end, and see the clients out."""
        stopped = stop_on_signals(self._stop.set)
        await self._stop.wait()
        for connection in self._open.values():
            connection.server.end()
        if self._open:
            await asyncio.wait(list(self._open), timeout=_FAREWELL)
        return stopped[0] if stopped else self._status

    async def _on_stream(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def send(body: bytes) -> None:
            if not writer.is_closing():
                writer.write(frame(body))

        async def read(connection: Connection) -> None:
            deframer = Deframer()
            with contextlib.suppress(OSError):  # a client that is gone has nothing more to say
                while data := await reader.read(_CHUNK):
                    for body in deframer.feed(data):
                        connection.receive(body)

        await self._converse(send, read)
        writer.close()

    async def _on_websocket(self, websocket: ServerConnection) -> None:
        outgoing: asyncio.Queue[bytes] = asyncio.Queue()

        async def read(connection: Connection) -> None:
            with contextlib.suppress(ConnectionClosed):
                async for body in websocket:
                    connection.receive(body)

        async def write() -> None:
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await websocket.send((await outgoing.get()).decode())

        writing = asyncio.ensure_future(write())
        await self._converse(outgoing.put_nowait, read)
        writing.cancel()
        await websocket.close()

    async def _converse(
        self,
        send: Callable[[bytes], None],
        read: Callable[[Connection], Coroutine[None, None, None]],
    ) -> None:
        reception = Reception(self._overrides, send)
        connection = Connection(reception, self._overrides, send, self._hire)
        talk = asyncio.current_task()
        assert talk is not None
        self._open[talk] = connection
        talk.add_done_callback(self._open.pop)
        reading = asyncio.ensure_future(read(connection))
        reading.add_done_callback(lambda _: connection.server.end())
        status = await connection.ended()
        reading.cancel()
        await connection.close()
        if self._once:
            self._status = status
            self._stop.set()


def _say_where(scheme: str, address: tuple[str, int]) -> None:
    """Say where we listen, for people and scripts."""
    host, port = address[:2]
    print(f"listening on {scheme}://{host}:{port}", file=sys.stderr, flush=True)
