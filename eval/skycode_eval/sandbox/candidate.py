"""The process a sample runs in: it answers calls with plain values and knows nothing to expect."""

from __future__ import annotations

import builtins
import itertools
import os
import random
import socket
import sys
import time
import types
from typing import Any

from skycode_eval.sandbox import wire

MODULE = "solution"
"""The name of the module that the program becomes."""

_LONGEST = 100_000
_STALE = 0.002
"""Seconds after which an answer is sent however few wait beside it."""
_BUILTIN_ERRORS = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
)


def serve(sock: socket.socket, program: str, script: list[dict[str, Any]]) -> None:
    """Load a program and answer what is asked of its names until the judge hangs up.

    The script holds the requests that other samples of the problem met: they are answered without
    waiting for them, because each wait costs two switches of process.
    """
    random.seed(0)
    module = types.ModuleType(MODULE)
    sys.modules[MODULE] = module
    namespace = vars(module)
    kept: list[Any] = []
    loaded = _load(program, namespace)
    ready = wire.pack(loaded)
    if "value" in loaded:
        ready = _run_ahead(sock, ready, script, namespace, kept)
    sock.sendall(ready)
    while True:
        request = wire.receive(sock)
        sock.sendall(_pack(_answer(request, namespace, kept)))


def _run_ahead(
    sock: socket.socket,
    ready: bytes,
    script: list[dict[str, Any]],
    namespace: dict[str, Any],
    kept: list[Any],
) -> bytes:
    """Answer the script; send at once while little is known, then in growing bundles."""
    bundle, bundled, room, since = bytearray(ready), 0, 1, time.monotonic()
    for request in script:
        bundle += _pack(_answer(request, namespace, kept))
        bundled += 1
        if bundled >= room or time.monotonic() - since > _STALE:
            sock.sendall(bundle)
            bundle, bundled, room, since = bytearray(), 0, room * 2, time.monotonic()
    return bytes(bundle)


def _pack(answer: dict[str, Any]) -> bytes:
    try:
        return wire.pack(answer)
    except (wire.WireError, MemoryError, RecursionError) as error:
        return wire.pack(_raised(error))


def _load(program: str, namespace: dict[str, Any]) -> dict[str, Any]:
    try:
        code = compile(program, "solution.py", "exec", dont_inherit=True)
    except MemoryError as error:
        return _raised(error)
    except (SyntaxError, ValueError, RecursionError) as error:
        return {"syntax": f"{type(error).__name__}: {error}"}
    try:
        exec(code, namespace)
    except BaseException as error:
        return _raised(error)
    return {"value": None}


def _answer(request: dict[str, Any], namespace: dict[str, Any], kept: list[Any]) -> dict[str, Any]:
    def keep(value: object) -> Any:
        kept.append(value)
        return [len(kept) - 1, type(value).__name__]

    def revive(handle: Any) -> Any:
        if isinstance(handle, str) and handle not in namespace:
            raise NameError(f"name '{handle}' is not defined")
        return namespace[handle] if isinstance(handle, str) else kept[handle]

    try:
        args = [wire.decode(arg, revive) for arg in request["args"]]
        options = wire.decode(request["options"], revive)
        target = wire.decode(request["target"], revive)
        result = _perform(request["do"], target, args, options)
        answer = {"value": wire.encode(result, keep)}
        if request["mutable"]:
            answer["args"] = [wire.encode(arg, keep) for arg in args]
        return answer
    except BaseException as error:
        return _raised(error)


def _perform(action: str, target: Any, args: list[Any], options: dict[str, Any]) -> Any:
    if action == "call":
        return target(*args, **options)
    if action == "get":
        return getattr(target, args[0])
    if action == "set":
        return setattr(target, args[0], args[1])
    return list(itertools.islice(target, _LONGEST))


def _raised(error: BaseException) -> dict[str, Any]:
    names = [base.__name__ for base in type(error).__mro__]
    try:
        text = str(error)[:500]
    except BaseException:
        text = ""
    known = [name for name in names if name in _BUILTIN_ERRORS]
    return {"raised": known[0], "name": names[0], "text": text}


def run(sock: socket.socket, program: str, script: list[dict[str, Any]]) -> None:
    """Serve, then leave without running anything the program registered."""
    try:
        serve(sock, program, script)
    except (EOFError, OSError):
        os._exit(0)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:
        os._exit(1)


OUT_OF_MEMORY = 77
"""Exit code of a sample whose memory ran out while its answer was being written."""
