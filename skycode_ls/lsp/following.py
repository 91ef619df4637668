"""`$/progress` of a command: what there is of its answer so far, for who asked to follow it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from lsprotocol import types

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

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


def _token(value: object) -> int | str | None:
    """Return a token as the protocol has them."""
    good = isinstance(value, (int, str)) and not isinstance(value, bool)
    return value if good else None  # type: ignore[return-value]
