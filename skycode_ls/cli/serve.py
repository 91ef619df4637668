"""`skycode serve`: where the language server listens."""

from __future__ import annotations

import os
import re

from skycode_ls.messages import SkyError


def listen(stdio: bool, tcp: str, ws: str, model: str, log_level: str) -> None:
    """Serve on stdin and stdout, or on the one address given, until the client ends it."""
    if sum((stdio, bool(tcp), bool(ws))) > 1:
        raise SkyError("serve.two_transports")
    host, port = address(tcp or ws) if tcp or ws else ("", 0)
    if log_level:
        os.environ["SKYCODE_LOG"] = log_level
    from skycode_ls.lsp.transport import serve

    overrides = {"model": model} if model else {}
    try:
        serve("tcp" if tcp else "ws" if ws else "stdio", host, port, overrides)
    except OSError as error:
        if not (tcp or ws):
            raise
        raise SkyError("serve.cannot_listen", address=tcp or ws, error=error.strerror) from error


def address(written: str) -> tuple[str, int]:
    """Read `HOST:PORT`; an IPv6 host stands in brackets, an empty host is this machine alone."""
    found = re.fullmatch(r"(?:\[(?P<six>[^\]]+)\]|(?P<host>[^:\[\]]*)):(?P<port>\d{1,5})", written)
    if not found or int(found["port"]) > 65535:
        raise SkyError("serve.bad_address", address=written)
    return found["six"] or found["host"] or "127.0.0.1", int(found["port"])
