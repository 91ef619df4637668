"""`skycode serve`: how clients reach the server."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NoReturn

if TYPE_CHECKING:
    from skycode_ls.lsp.sockets import Site

Transport = Literal["stdio", "tcp", "ws"]


def serve(
    transport: Transport,
    host: str = "127.0.0.1",
    port: int = 0,
    overrides: Mapping[str, object] | None = None,
    once: bool = False,
    site: Site | None = None,
) -> NoReturn:
    """Serve until the end, then leave the process with the status that LSP asks for.

    `overrides` are settings in camelCase that win over the client's. Over stdio the process
    belongs to one client. A TCP or WebSocket server goes on listening when a client leaves, and
    says on stderr where it listens (port 0: any free one); with `once` it ends with its client.
    A `site` stands beside the WebSocket.
    """
    _log_to_stderr()
    status = _serve(transport, host, port, dict(overrides or {}), once, site)
    sys.stderr.flush()
    # Not sys.exit: the model's threads may be in the middle of a token and are not waited for.
    os._exit(status)


def _serve(
    transport: Transport,
    host: str,
    port: int,
    overrides: Mapping[str, object],
    once: bool,
    site: Site | None,
) -> int:
    if transport == "stdio":
        from skycode_ls.lsp.stdio import serve_stdio

        return serve_stdio(overrides)
    from skycode_ls.lsp import sockets

    if transport == "tcp":
        return sockets.serve_tcp(host, port, overrides, once)
    return sockets.serve_ws(host, port, overrides, once, site)


def _log_to_stderr() -> None:
    """Send logs to stderr; SKYCODE_LOG names the level (debug, info, warning …)."""
    named = logging.getLevelName(os.environ.get("SKYCODE_LOG", "warning").upper())
    level = named if isinstance(named, int) else logging.WARNING
    logging.basicConfig(
        stream=sys.stderr,
        level=level,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.raiseExceptions = False  # stderr may be gone with the client
    if level > logging.DEBUG:
        # They tell with a traceback what we answer, or log in a line.
        for name in ("pygls", "websockets"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
