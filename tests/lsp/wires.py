"""What carries bodies between a test and a server: pipes, TCP, WebSocket."""

from __future__ import annotations

import contextlib
import re
import socket
from collections.abc import Iterator
from typing import IO, Any, Protocol


class Wire(Protocol):
    """What carries bodies to and from a server."""

    def send(self, bodies: list[bytes]) -> None:
        """Send all bodies in as few writes as possible."""

    def bodies(self) -> Iterator[bytes]:
        """Yield what the server sends until it closes."""

    def close(self) -> None:
        """Close our end."""


class Pipes:
    """The stdio wire."""

    def __init__(self, to_server: IO[bytes], from_server: IO[bytes]) -> None:
        self._in, self._out = to_server, from_server

    def send(self, bodies: list[bytes]) -> None:
        self._in.write(b"".join(map(framed, bodies)))
        self._in.flush()

    def send_raw(self, data: bytes) -> None:
        self._in.write(data)
        self._in.flush()

    def bodies(self) -> Iterator[bytes]:
        return unframed(self._out)

    def close(self) -> None:
        self._in.close()


class Tcp:
    """The TCP wire."""

    def __init__(self, where: tuple[str, int]) -> None:
        self._socket = socket.create_connection(where)

    def send(self, bodies: list[bytes]) -> None:
        self._socket.sendall(b"".join(map(framed, bodies)))

    def bodies(self) -> Iterator[bytes]:
        return unframed(self._socket.makefile("rb"))

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


class Ws:
    """The WebSocket wire: one text message for each body."""

    def __init__(self, where: tuple[str, int]) -> None:
        from websockets.sync.client import connect as connect_websocket

        connecting = connect_websocket("ws://{}:{}".format(*where), max_size=None)
        self._websocket = contextlib.ExitStack().enter_context(connecting)

    def send(self, bodies: list[bytes]) -> None:
        for body in bodies:
            self._websocket.send(body.decode())

    def bodies(self) -> Iterator[bytes]:
        from websockets.exceptions import ConnectionClosed

        with contextlib.suppress(ConnectionClosed):
            for body in self._websocket:
                assert isinstance(body, str), "a browser gets binary messages as blobs"
                yield body.encode()

    def close(self) -> None:
        self._websocket.close()


def framed(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def unframed(stream: Any) -> Iterator[bytes]:
    """Yield bodies; anything that is not a clean header and a body of JSON fails the test."""
    while header := stream.readline():
        match = re.fullmatch(rb"Content-Length: (\d+)\r\n", header)
        assert match, f"not protocol: {header!r}"
        assert stream.readline() == b"\r\n"
        yield stream.read(int(match.group(1)))
