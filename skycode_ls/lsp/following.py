"""`$/progress` of a command: what there is of its answer so far, for who asked to follow it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from lsprotocol import types

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_PATIENCE = 2.0
"""Seconds that a client has to agree to a bar."""

TOKENS = ("workDoneToken", "partialResultToken")


def keep_tokens(message: dict[str, Any]) -> None:
    """Put a command's progress tokens into its first argument.

    `partialResultToken` is none of executeCommand's parameters, and lost when they are read.
    """
    params = message.get("params")
    arguments = params.get("arguments") if isinstance(params, Mapping) else None
    first = arguments[0] if isinstance(arguments, list) and arguments else None
    if isinstance(params, dict) and isinstance(first, dict) and isinstance(arguments, list):
        tokens = {name: params[name] for name in TOKENS if params.get(name) is not None}
        params["arguments"] = [{**first, **tokens}, *arguments[1:]]


class Follower:
    """Tells one client how one command gets on; `report` may be called from any thread.

    Partial results go to the `partialResultToken`, else to the `workDoneToken`, which also hears
    of beginning and end. Without either nothing is sent.
    """

    def __init__(self, server: SkyCodeServer, argument: object) -> None:
        asked = argument if isinstance(argument, Mapping) else {}
        self._server = server
        self._loop = asyncio.get_running_loop()
        self._work, self._partial = (_token(asked.get(name)) for name in TOKENS)
        self._over = False

    def begin(self, title: str, message: str = "") -> None:
        """Tell what is done."""
        value = {"kind": "begin", "title": title, "cancellable": True}
        self._send(self._work, {**value, "message": message} if message else value)

    def report(self, value: Mapping[str, Any]) -> None:
        """Send a partial result, unless the command is over."""
        if not self._over and not self._loop.is_closed():
            token = self._work if self._partial is None else self._partial
            self._loop.call_soon_threadsafe(self._send, token, dict(value))

    def end(self) -> None:
        """Send nothing more."""
        self._send(self._work, {"kind": "end"})
        self._over = True

    def _send(self, token: int | str | None, value: dict[str, Any]) -> None:
        if token is not None and not self._over:
            self._server.protocol.notify(types.PROGRESS, types.ProgressParams(token, value))


@contextlib.asynccontextmanager
async def followed(
    server: SkyCodeServer, argument: object, title: str, message: str = ""
) -> AsyncIterator[Follower]:
    """Tell how a command gets on, from its beginning to its end, to whom its argument names.

    Where nobody asked, the client is asked for a bar of its own. Whoever cancels there cancels the
    task that this runs in.
    """
    asked = argument if isinstance(argument, Mapping) else {}
    if not any(asked.get(name) is not None for name in TOKENS) and server.client.shows_progress:
        asked = {**asked, TOKENS[0]: await _created(server)}
    follower = Follower(server, asked)
    bars, token = server.work_done_progress.tokens, _token(asked.get(TOKENS[0]))
    task = asyncio.current_task()
    if token is not None and task is not None:
        bars[token] = Future()
        bars[token].add_done_callback(lambda _: task.cancel())
    follower.begin(title, message)
    try:
        yield follower
    finally:
        follower.end()
        if token is not None:
            bars.pop(token, None)


async def _created(server: SkyCodeServer) -> str | None:
    """Ask the client for a bar; None if it refuses."""
    token = f"skycode-{uuid4()}"
    params = types.WorkDoneProgressCreateParams(token)
    asked = server.protocol.send_request_async(types.WINDOW_WORK_DONE_PROGRESS_CREATE, params)
    try:
        await asyncio.wait_for(asked, _PATIENCE)
    except Exception:  # whatever it has against it: the work goes on without
        return None
    return token


def _token(value: object) -> int | str | None:
    """Return a token as the protocol has them."""
    good = isinstance(value, (int, str)) and not isinstance(value, bool)
    return value if good else None  # type: ignore[return-value]
