"""The stdio transport: threads do the blocking, and stdout belongs to the protocol alone."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from skycode_ls.lsp.framing import Deframer, frame
from skycode_ls.lsp.reception import Message, Reception

if TYPE_CHECKING:
    import asyncio

_CHUNK = 1 << 16


def serve_stdio(overrides: Mapping[str, object]) -> int:
    """Serve the client at the other end of stdin and stdout; return the exit status for it.

    `initialize` is answered by the reading thread while this one still imports the server.
    """
    source, sink = _claim()
    outbox = Outbox(sink)
    reception = Reception(overrides, outbox.write)
    inbox = Inbox()
    threading.Thread(
        target=_read, args=(source, reception, inbox), name="skycode-read", daemon=True
    ).start()

    from skycode_ls.lsp.stdio_session import run

    try:
        return run(reception, overrides, inbox, outbox)
    finally:
        outbox.close()


class Outbox:
    """Writes framed bodies on a thread of its own: a slow or dead reader blocks nobody else."""

    def __init__(self, sink: int) -> None:
        self._sink = sink
        self._bodies: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write_all, name="skycode-write", daemon=True)
        self._thread.start()

    def write(self, body: bytes) -> None:
        """Queue one body."""
        self._bodies.put(body)

    def close(self, timeout: float = 0.5) -> None:
        """Wait at most `timeout` seconds until all is written."""
        self._bodies.put(None)
        self._thread.join(timeout)

    def _write_all(self) -> None:
        try:
            while (body := self._bodies.get()) is not None:
                data = memoryview(frame(body))
                while data:
                    data = data[os.write(self._sink, data) :]
        except OSError:
            pass  # the client is gone; the end of stdin tells the rest of us


class Inbox:
    """Messages on their way from the reading thread to the event loop, in order."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Message | None] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._deliver: Callable[[Message | None], None]

    def put(self, message: Message | None) -> None:
        """Add a message, or None for the end of input; called by the reading thread."""
        with self._lock:
            if self._loop is None:
                self._waiting.append(message)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._deliver, message)

    def attach(
        self, loop: asyncio.AbstractEventLoop, deliver: Callable[[Message | None], None]
    ) -> None:
        """Deliver what is waiting, and from now on each message, on `loop`."""
        with self._lock:
            self._loop, self._deliver = loop, deliver
            for message in self._waiting:
                loop.call_soon(deliver, message)
            self._waiting.clear()


def _claim() -> tuple[int, int]:
    """Take stdin and stdout for the protocol; return their private descriptors.

    What else is printed, by Python, by a C library or by a child process, goes to stderr; what
    else reads stdin finds it empty.
    """
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (source, sink):
            msvcrt.setmode(descriptor, os.O_BINARY)
    return source, sink


def _read(source: int, reception: Reception, inbox: Inbox) -> None:
    deframer = Deframer()
    try:
        while data := os.read(source, _CHUNK):
            for body in deframer.feed(data):
                if (message := reception.accept(body)) is not None:
                    inbox.put(message)
    except OSError:
        pass  # a broken pipe is an end of input
    finally:
        inbox.put(None)
