"""The page's files over HTTP, for whoever knows the token and comes from this machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hmac import compare_digest
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from skycode_ls.messages import Locale, say
from skycode_ls.playground.languages import listed

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection
    from websockets.datastructures import Headers
    from websockets.http11 import Request, Response

SOCKET = "lsp"
"""The name, beside the page's, under which the WebSocket is."""

_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
}

POLICY = (
    "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)
"""What the page may do: load its own files, and talk to its own server."""

_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",  # the address holds the token
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Connection": "close",
}

_OURSELVES = ("127.0.0.1", "localhost", "::1")
"""How a browser on this machine may call us; another name has been bent to point here."""


@dataclass(frozen=True)
class File:
    """A file of the page as it is sent."""

    kind: str
    body: bytes


class PageSite:
    """Answers HTTP requests: the page under its token, refusals elsewhere."""

    def __init__(
        self, token: str, opened: Callable[[int], None], language: Locale | None = None
    ) -> None:
        self._token = token
        self._language = language
        self.opened = opened

    def answer(self, _connection: ServerConnection | None, request: Request) -> Response | None:
        """Return a file or a refusal; None lets the request become a WebSocket."""
        host = _only(request.headers, "Host")
        if not is_local(host):
            return _refusal(HTTPStatus.MISDIRECTED_REQUEST, "playground.foreign")
        origin = _only(request.headers, "Origin", default=f"http://{host}")
        if origin != f"http://{host}":
            return _refusal(HTTPStatus.FORBIDDEN, "playground.foreign")
        token, slash, name = urlsplit(request.path).path[1:].partition("/")
        if not compare_digest(token.encode(errors="replace"), self._token.encode()):
            return _refusal(HTTPStatus.FORBIDDEN, "playground.stranger")
        if not slash:
            return _response(HTTPStatus.FOUND, File("", b""), Location=f"/{self._token}/")
        if name == SOCKET:
            return None
        file = page(self._language).get(name or "index.html")
        if file is None:
            return _refusal(HTTPStatus.NOT_FOUND, "playground.no_file")
        return _response(HTTPStatus.OK, file)


def is_local(host: str) -> bool:
    """Tell whether a Host header names this machine, on whatever port (it may be forwarded)."""
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port  # a garbled port raises
    except ValueError:
        return False
    return parts.hostname in _OURSELVES and "@" not in host


@cache
def page(language: Locale | None = None) -> dict[str, File]:
    """Return every file of the page by its name, read once."""
    found = {}
    for entry in files("skycode_ls.playground").joinpath("static").iterdir():
        kind = _KINDS.get("." + entry.name.rpartition(".")[2])
        if kind is not None:
            found[entry.name] = File(kind, entry.read_bytes())
    text = json.dumps(listed(), ensure_ascii=False)
    found["languages.json"] = File(_KINDS[".json"], text.encode())
    if language is not None:
        index = found["index.html"]
        body = index.body.replace(b'<html lang="en"', f'<html lang="{language}" data-set'.encode())
        found["index.html"] = File(index.kind, body)
    return found


def _only(headers: Headers, name: str, default: str = "") -> str:
    """Return the one header of that name; two of them are as good as a wrong one."""
    values = headers.get_all(name)
    return default if not values else values[0] if len(values) == 1 else "?"


def _refusal(status: HTTPStatus, key: str) -> Response:
    """Say in both languages what to do: who asks here has not told theirs."""
    lines = "".join(f"<p>{say(key, locale)}</p>" for locale in ("en", "zh"))
    text = f"<!doctype html><meta charset='utf-8'><title>SkyCode</title>{lines}"
    return _response(status, File(_KINDS[".html"], text.encode()))


def _response(status: HTTPStatus, file: File, **more: str) -> Response:
    from websockets.datastructures import Headers
    from websockets.http11 import Response

    fields: dict[str, Any] = {**_HEADERS, "Content-Length": str(len(file.body)), **more}
    if file.kind:
        fields["Content-Type"] = file.kind
    return Response(status.value, status.phrase, Headers(fields), file.body)
