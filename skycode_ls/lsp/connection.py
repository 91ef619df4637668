"""One connection, whatever carries it: the door, the server behind it, and the way out."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping

from skycode_ls.lsp.inference import Hire, own_engine
from skycode_ls.lsp.reception import Message, Reception
from skycode_ls.lsp.server import SkyCodeServer

_GRACE = 1.0
"""Seconds that the model gets to stop at its next token when the client is gone."""


class Connection:
    """Hands messages to a server of its own; `write` sends one body to the client."""

    def __init__(
        self,
        reception: Reception,
        overrides: Mapping[str, object],
        write: Callable[[bytes], None],
        hire: Hire = own_engine,
    ) -> None:
        self._reception = reception
        self.server = SkyCodeServer(overrides, hire)
        self.server.protocol.set_writer(_Writer(write), include_headers=False)

    def receive(self, body: bytes | str) -> None:
        """Take the next body off the wire."""
        if (message := self._reception.accept(body)) is not None:
            self.deliver(message)

    def deliver(self, message: Message) -> None:
        """Take the next message that passed the door."""
        if message.get("method") != "initialize":
            self.server.receive(message)
        elif self._reception.client is not None:
            self.server.greet(self._reception.client)

    async def ended(self) -> int:
        """Wait until the client has said `exit` or is gone; return the exit status for it."""
        await self.server.ended.wait()
        return self._reception.exit_code

    async def close(self) -> None:
        """Stop the server's work without holding up the event loop."""
        closed = asyncio.Event()
        loop = asyncio.get_running_loop()

        def close_engine() -> None:
            if self.server.engine is not None:
                self.server.engine.close(_GRACE)
            self.server.companion.close(_GRACE)
            self.server.images.close()
            if not loop.is_closed():
                loop.call_soon_threadsafe(closed.set)

        self.server.abandon()
        threading.Thread(target=close_engine, name="skycode-close", daemon=True).start()
        await closed.wait()


class _Writer:
    """What pygls writes to."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self.write = write

    def close(self) -> None:
        """Do nothing: the transport closes what it opened."""
