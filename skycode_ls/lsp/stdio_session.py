"""The part of a stdio session that needs the event loop and the server."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping

from skycode_ls.lsp.connection import Connection
from skycode_ls.lsp.reception import Message, Reception
from skycode_ls.lsp.stdio import Inbox, Outbox

_WATCH_EVERY = 2.0
"""Seconds between looks at whether the editor still lives."""


def run(reception: Reception, overrides: Mapping[str, object], inbox: Inbox, outbox: Outbox) -> int:
    """Serve until `exit`, the end of stdin, a signal or the editor's death."""
    return asyncio.run(_session(reception, overrides, inbox, outbox))


async def _session(
    reception: Reception, overrides: Mapping[str, object], inbox: Inbox, outbox: Outbox
) -> int:
    connection = Connection(reception, overrides, outbox.write)
    loop = asyncio.get_running_loop()

    def deliver(message: Message | None) -> None:
        if message is None:
            connection.server.end()
        else:
            connection.deliver(message)

    inbox.attach(loop, deliver)
    stopped = stop_on_signals(connection.server.end)
    watch = asyncio.ensure_future(_watch(connection))
    status = await connection.ended()
    watch.cancel()
    await connection.close()
    return stopped[0] if stopped else status


def stop_on_signals(stop: Callable[[], None]) -> list[int]:
    """Call `stop` on SIGTERM and SIGINT; the list returned then holds the exit status."""
    stopped: list[int] = []

    def on_signal(number: int) -> None:
        stopped.append(128 + number)
        stop()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows ends the process by itself
            loop.add_signal_handler(number, on_signal, number)
    return stopped


async def _watch(connection: Connection) -> None:
    """End the session when the editor dies without closing our stdin.

    A process that was not there to begin with says nothing: the editor may run elsewhere, in
    front of a container or a remote shell. On Windows there is no harmless way to ask.
    """
    server = connection.server
    await server.configured.wait()
    editor = server.client.process_id
    if sys.platform == "win32" or editor is None or not _lives(editor):
        return
    while _lives(editor):
        await asyncio.sleep(_WATCH_EVERY)
    server.end()


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # it is there, but not ours
    return True
