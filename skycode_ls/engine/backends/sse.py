"""One request to an OpenAI-compatible server, and its answer as it streams in."""

from __future__ import annotations

import contextlib
import http.client
import json
import random
import socket
import ssl
import threading
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from skycode_ls import __version__
from skycode_ls.engine.backends.peer import Peer
from skycode_ls.messages import SkyError

_LONGEST_LINE = 1 << 20
_TRIES = 3
_AGAIN = (500, 502, 503, 504)
"""Answers of a server, or of a proxy before it, that the next moment may be over."""


class Request:
    """A request that another thread may give up: `close` breaks the connection at any moment."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._closed = threading.Event()
        self._connection: http.client.HTTPConnection | None = None
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """Give the request up; whoever reads it gets an error."""
        self._closed.set()
        with self._lock:
            wire = self._socket
        if wire is not None:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)  # wakes a thread that is reading

    def texts(self, body: dict[str, Any]) -> Iterator[str]:
        """Yield the pieces of a completion as they come; with `messages`, of a chat's next turn.

        Raises SkyError: remote.gone, remote.refused (401, 403), remote.busy (429), remote.failed
        or remote.garbage.
        """
        try:
            path = "/chat/completions" if "messages" in body else "/completions"
            response = self._asked("POST", path, body)
            if "json" in (response.headers.get("Content-Type") or ""):
                host = self._peer.host
                yield _text(_object(response.read(_LONGEST_LINE), host), host)[0]
                return
            yield from self._streamed(response)
        except (OSError, http.client.HTTPException) as error:
            raise self._gone(error) from error
        finally:
            self._drop()

    def answers(self) -> None:
        """Return if the server answers at all; raise what `texts` raises otherwise."""
        try:
            self._asked("GET", "/models", None).read(_LONGEST_LINE)
        except (OSError, http.client.HTTPException) as error:
            raise self._gone(error) from error
        finally:
            self._drop()

    def _streamed(self, response: http.client.HTTPResponse) -> Iterator[str]:
        """Read server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html."""
        ended = False
        while line := response.readline(_LONGEST_LINE):
            if not line.startswith(b"data:"):
                if line.strip() and not line.startswith((b":", b"event:", b"id:", b"retry:")):
                    raise SkyError("remote.garbage", host=self._peer.host)
                continue
            data = line[5:].strip()
            if data == b"[DONE]":
                return
            text, finished = _text(_object(data, self._peer.host), self._peer.host)
            ended = ended or finished
            if text:
                yield text
        if not ended:
            raise SkyError("remote.gone", host=self._peer.host, error="the answer broke off")

    def _asked(
        self, method: str, path: str, body: dict[str, Any] | None
    ) -> http.client.HTTPResponse:
        """Send the request, again after a moment if that may help, and return a good answer."""
        for attempt in range(1, _TRIES + 1):
            try:
                response = self._sent(method, path, body)
                if response.status not in _AGAIN or attempt == _TRIES:
                    return self._checked(response)
            except (ConnectionError, http.client.RemoteDisconnected):
                if attempt == _TRIES:
                    raise
            self._drop()
            # Many editors that lost one server must not all come back at the same instant.
            if self._closed.wait(random.uniform(0.05, 0.15) * 2**attempt):
                raise ConnectionAbortedError("given up")
        raise AssertionError("unreachable")

    def _sent(
        self, method: str, path: str, body: dict[str, Any] | None
    ) -> http.client.HTTPResponse:
        parts = urlsplit(self._peer.url)
        assert parts.hostname is not None
        timeout = self._peer.timeout
        connection: http.client.HTTPConnection
        if parts.scheme == "https":
            context = ssl.create_default_context()
            connection = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=timeout, context=context
            )
        else:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        connection.connect()
        with self._lock:  # an answer takes the socket away from the connection
            self._connection, self._socket = connection, connection.sock
        if self._closed.is_set():
            raise ConnectionAbortedError("given up")
        headers = {"User-Agent": f"skycode/{__version__}", "Accept": "text/event-stream, */*"}
        if key := self._peer.key():
            if not (key.isascii() and key.isprintable()):
                raise SkyError("remote.bad_key", variable=self._peer.variable)
            headers["Authorization"] = f"Bearer {key}"
        data = None
        if body is not None:
            data = json.dumps(body).encode("ascii")
            headers["Content-Type"] = "application/json"
        connection.request(method, parts.path + path, data, headers)
        return connection.getresponse()

    def _checked(self, response: http.client.HTTPResponse) -> http.client.HTTPResponse:
        host, status = self._peer.host, response.status
        if status in (401, 403):
            raise SkyError("remote.refused", host=host, status=status, variable=self._peer.variable)
        if status == 429:
            seconds = _seconds(response.headers.get("Retry-After"))
            raise SkyError("remote.busy", host=host, seconds=seconds)
        if status != 200:
            raise SkyError("remote.failed", host=host, status=status, model=self._peer.model)
        return response

    def _gone(self, error: Exception) -> SkyError:
        what = "no answer in time" if isinstance(error, TimeoutError) else str(error)
        return SkyError("remote.gone", host=self._peer.host, error=what or type(error).__name__)

    def _drop(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
            wire, self._socket = self._socket, None
        if connection is not None:
            connection.close()
        if wire is not None:
            wire.close()


def _object(data: bytes, host: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except ValueError as error:
        raise SkyError("remote.garbage", host=host) from error
    if not isinstance(value, dict):
        raise SkyError("remote.garbage", host=host)
    return value


def _text(event: dict[str, Any], host: str) -> tuple[str, bool]:
    """Return the words of an event, and whether they were the last."""
    choices = event.get("choices")
    if "error" in event or not isinstance(choices, list):
        raise SkyError("remote.garbage", host=host)
    if not choices or not isinstance(choices[0], dict):  # usage, at the end
        return "", False
    text = choices[0].get("text")
    for turn in (choices[0].get("delta"), choices[0].get("message")):
        text = turn.get("content") if isinstance(turn, dict) else text
    return (text if isinstance(text, str) else ""), choices[0].get("finish_reason") is not None


def _seconds(header: str | None) -> int:
    """Return how long Retry-After asks to wait, at most five minutes; 10 s if it says nothing."""
    if not header:
        return 10
    try:
        wait = float(header)
    except ValueError:
        try:
            from datetime import datetime, timezone

            wait = (parsedate_to_datetime(header) - datetime.now(timezone.utc)).total_seconds()
        except (ValueError, TypeError):
            wait = 10.0
    return int(min(max(wait, 1.0), 300.0))
