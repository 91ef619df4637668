"""Plain values over a socket: framed JSON with tags, which no decoder can be tricked by."""

from __future__ import annotations

import array
import json
import socket
import struct
import time
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

LIMIT = 16 * 2**20
"""Bytes in one message; a longer one is refused rather than read."""

Keep = Callable[[object], Any]
"""Turns a value that is not plain data into a JSON handle, or raises TypeError."""
Revive = Callable[[Any], Any]
"""Turns such a handle into what stands for the value on this side."""


class WireError(Exception):
    """The other side broke the protocol: too long a message, or not the JSON agreed upon."""


def send(sock: socket.socket, message: dict[str, Any]) -> None:
    """Write one message, whole."""
    sock.sendall(pack(message))


def pack(message: dict[str, Any]) -> bytes:
    """Return a message as it is sent, or raise WireError where it is too long."""
    data = json.dumps(message).encode("ascii")
    if len(data) > LIMIT:
        raise WireError(f"a message of {len(data)} bytes exceeds {LIMIT}")
    return struct.pack(">I", len(data)) + data


def hand_over(sock: socket.socket, message: dict[str, Any], other: socket.socket) -> None:
    """Write one message with a socket that the receiver shall own."""
    data = pack(message)
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [other.fileno()]))]
    sock.sendmsg([data[:4]], rights)
    sock.sendall(data[4:])


def receive(sock: socket.socket, deadline: float | None = None) -> dict[str, Any]:
    """Read one message; EOFError at the end, TimeoutError past the monotonic `deadline`."""
    (size,) = struct.unpack(">I", _exactly(sock, 4, deadline))
    if size > LIMIT:
        raise WireError(f"a message of {size} bytes exceeds {LIMIT}")
    return parse(_exactly(sock, size, deadline))


def parse(data: bytes) -> dict[str, Any]:
    """Return the object a message spells, or raise WireError."""
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise WireError(f"not JSON: {error}") from error
    if not isinstance(message, dict):
        raise WireError("not a JSON object")
    return message


def encode(value: object, keep: Keep) -> Any:
    """Return JSON for a value; a subclass travels as its plain base, so its methods stay behind."""
    kind = type(value)
    if value is None or kind is bool or kind is str or kind is float:
        return value
    if issubclass(kind, int):
        number = int.__int__(value)  # type: ignore[arg-type]
        return number if -(2**53) < number < 2**53 else {"t": "int", "v": hex(number)}
    if issubclass(kind, str):
        return str.__str__(value)
    if issubclass(kind, float):
        return float.__float__(value)  # type: ignore[arg-type]
    if issubclass(kind, list):
        return _each(value, list, keep)
    return _tagged(value, kind, keep)


def decode(spelled: Any, revive: Revive) -> Any:
    """Return the value JSON spells; only plain types and `revive`'s stand-ins can come of it."""
    if isinstance(spelled, list):
        return [decode(item, revive) for item in spelled]
    if not isinstance(spelled, dict):
        return spelled
    tag, value = spelled.get("t"), spelled.get("v")
    if tag == "kept":
        return revive(value)
    maker = _MAKERS.get(tag) if isinstance(tag, str) else None
    try:
        if tag in _CONTAINERS:
            value = [decode(item, revive) for item in value]  # type: ignore[union-attr]
        if maker is None:
            raise WireError(f"unknown tag {tag!r}")
        return maker(value)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise WireError(f"not a {tag}: {error}") from error


_CONTAINERS = frozenset({"tuple", "set", "frozenset", "dict"})
_MAKERS: dict[str, Callable[[Any], Any]] = {
    "int": lambda text: int(text, 16),
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
    "dict": dict,
    "bytes": bytes.fromhex,
    "bytearray": bytearray.fromhex,
    "complex": lambda pair: complex(*pair),
    "Decimal": Decimal,
    "Fraction": lambda pair: Fraction(int(pair[0], 16), int(pair[1], 16)),
}


def _each(value: Any, base: Any, keep: Keep) -> list[Any]:
    return [encode(item, keep) for item in base.__iter__(value)]


def _tagged(value: Any, kind: type, keep: Keep) -> Any:
    if issubclass(kind, dict):
        pairs = [(k, v) for k, v in dict.items(value)]
        return {"t": "dict", "v": [_tagged(pair, tuple, keep) for pair in pairs]}
    for base in (tuple, set, frozenset):
        if issubclass(kind, base):
            return {"t": base.__name__, "v": _each(value, base, keep)}
    if kind is bytes or kind is bytearray:
        return {"t": kind.__name__, "v": value.hex()}
    if kind is complex:
        return {"t": "complex", "v": [value.real, value.imag]}
    if kind is Decimal:
        return {"t": "Decimal", "v": str(value)}
    if kind is Fraction:
        return {"t": "Fraction", "v": [hex(value.numerator), hex(value.denominator)]}
    return {"t": "kept", "v": keep(value)}


def _exactly(sock: socket.socket, size: int, deadline: float | None) -> bytes:
    chunks = bytearray()
    while len(chunks) < size:
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("no answer in time")
            sock.settimeout(left)
        chunk = sock.recv(min(size - len(chunks), 1 << 20))
        if not chunk:
            raise EOFError("the other side is gone")
        chunks += chunk
    return bytes(chunks)
