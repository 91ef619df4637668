"""LSP's base protocol: a Content-Length header, an empty line, a body of that many bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_BODY = 256 * 1024 * 1024
"""The longest body taken, in bytes; a longer length is taken for a garbled header."""

_MAX_HEADER = 64 * 1024
_LENGTH = re.compile(
    rb"content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE
)
_END = b"\r\n\r\n"


def frame(body: bytes) -> bytes:
    """Put the header before a body."""
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


class Deframer:
    """Cuts a stream of bytes into bodies; what is no header is skipped until one comes."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._awaited: int | None = None  # the body's length, once its header was read

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take the next bytes and yield every body that they complete."""
        self._buffer += data
        while self._awaited is not None or self._take_header():
            if self._awaited is None:
                continue
            if len(self._buffer) < self._awaited:
                return
            body = bytes(self._buffer[: self._awaited])
            del self._buffer[: self._awaited]
            self._awaited = None
            yield body

    def _take_header(self) -> bool:
        """Consume one header block; False when the buffer holds none yet."""
        end = self._buffer.find(_END)
        if end < 0:
            if len(self._buffer) > _MAX_HEADER:
                del self._buffer[: -len(_END)]
            return False
        match = _LENGTH.search(self._buffer, 0, end + 1)
        length = int(match.group(1)) if match else 0
        del self._buffer[: end + len(_END)]
        self._awaited = length if 0 < length <= MAX_BODY else None
        return True
