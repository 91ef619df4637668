"""The judge's side of a sample: calls go out, plain values come back, everything else is held off.

What a sample returns that is not plain data stays in its process; the judge holds a `Remote`, which
can be called, read and handed back, and cannot be compared or taken for true. So an object with
an obliging `__eq__` never meets the value expected of it.
"""

from __future__ import annotations

import builtins
import json
import socket
import time
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn

from skycode_eval.sandbox import wire

Script = Sequence[dict[str, Any]]
"""Requests that a sample answers without being asked."""


class SampleError(Exception):
    """What the sample raised, by name and text; the cause of every exception rebuilt from it."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


class NotPlainError(Exception):
    """The tests hand the sample a value that cannot leave the judge: a fault of the problem."""


class ObligingError(Exception):
    """The tests compare a value that is not plain data: it counts as wrong."""


class Gone(Exception):
    """The sample's process hung up before it answered."""


class Mispredicted(Exception):
    """The tests asked for something else than the sample has answered ahead of them."""


class Late(Exception):
    """The sample did not answer in time."""


class Line:
    """One sample's socket, with the time left for all its answers together."""

    def __init__(self, sock: socket.socket, seconds: float, script: Script = ()) -> None:
        self.asked: list[dict[str, Any]] = []
        """Requests so far, up to the first that cannot be made of another sample."""
        self.calls = 0
        self.writes_back = False
        self.fault: Exception | None = None
        """The first thing no test may swallow: too late, gone, not plain."""
        self._sock = sock
        self._answered_ahead = iter(script)
        self._ahead: dict[str, Any] | None = next(self._answered_ahead, None)
        self._repeatable = True
        self._deadline = time.monotonic() + seconds

    def loaded(self) -> dict[str, Any]:
        """Wait for the program to be loaded; return what came of it."""
        return self._exchange(None)

    def ask(
        self, action: str, target: Any, args: tuple[Any, ...], options: dict[str, Any] | None = None
    ) -> Any:
        """Have the sample do something and return its plain result, or raise what it raised."""
        self.calls += 1
        request = {
            "do": action,
            "target": wire.encode(target, self._lend),
            "args": [wire.encode(arg, self._lend) for arg in args],
            "options": wire.encode(options or {}, self._lend),
            "mutable": self.writes_back,
        }
        answer = self._exchange(self._unless_ahead(request))
        if "raised" in answer:
            raise rebuilt(answer)
        if self.writes_back:
            for mine, theirs in zip(args, answer.get("args", ()), strict=False):
                _write_back(mine, wire.decode(theirs, self._hold))
        return wire.decode(answer.get("value"), self._hold)

    def _unless_ahead(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """Return the request if it has yet to be sent, None if its answer is under way."""
        if self._repeatable:
            self._repeatable = '"kept"' not in json.dumps(request["args"])
        if self._repeatable:
            self.asked.append(request)
        if self._ahead is None:
            return request
        if repr(self._ahead) != repr(request):  # by spelling: True is 1, and nan is not nan
            raise self.note(Mispredicted("the tests took another turn"))
        self._ahead = next(self._answered_ahead, None)
        return None

    def _exchange(self, request: dict[str, Any] | None) -> dict[str, Any]:
        try:
            if request is not None:
                self._sock.settimeout(max(self._deadline - time.monotonic(), 0.001))
                wire.send(self._sock, request)
            return wire.receive(self._sock, self._deadline)
        except TimeoutError:
            raise self.note(Late("no answer in time")) from None
        except (EOFError, ConnectionError):
            raise self.note(Gone("no answer")) from None
        except wire.WireError as error:
            raise self.note(error) from None

    def note(self, fault: Exception) -> Exception:
        """Remember the first fault, so that a test that catches everything cannot hide it."""
        self.fault = self.fault or fault
        return fault

    def _hold(self, handle: Any) -> Remote:
        try:
            key, kind = handle
        except (TypeError, ValueError):
            raise wire.WireError("not a handle") from None
        return Remote(self, key, str(kind))

    def _lend(self, value: object) -> Any:
        if isinstance(value, Remote):
            return object.__getattribute__(value, "_remote")[1]
        raise self.note(NotPlainError(f"the tests hand the sample a {type(value).__name__}"))


class Remote:
    """A name or value of the sample's that stays in the sample's process."""

    def __init__(self, line: Line, key: str | int, kind: str) -> None:
        object.__setattr__(self, "_remote", (line, key, kind))

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Call it there."""
        line, _, _ = object.__getattribute__(self, "_remote")
        return line.ask("call", self, args, options)

    def __getattr__(self, name: str) -> Any:
        """Read a public attribute there."""
        if name.startswith("_"):
            raise AttributeError(name)
        line, _, _ = object.__getattribute__(self, "_remote")
        return line.ask("get", self, (name,))

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a public attribute there."""
        line, _, _ = object.__getattribute__(self, "_remote")
        line.ask("set", self, (name, value))

    def __iter__(self) -> Iterator[Any]:
        """Return what iterating over it yields there, as plain data."""
        line, _, _ = object.__getattribute__(self, "_remote")
        return iter(line.ask("iterate", self, ()))

    def __repr__(self) -> str:
        """Name its type, which the sample chose."""
        return f"<a {object.__getattribute__(self, '_remote')[2]} that is not plain data>"

    def _refuse(self, *_: object) -> NoReturn:
        line, _, _ = object.__getattribute__(self, "_remote")
        raise line.note(ObligingError(f"{self!r} was compared"))

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = _refuse
    __hash__ = None  # type: ignore[assignment]


def rebuilt(answer: dict[str, Any]) -> Exception:
    """Return the exception a sample reports, as its nearest built-in kind that may be caught.

    An exit becomes a plain exception: it must not end the judge.
    """
    name, text = str(answer.get("name")), str(answer.get("text"))
    origin = SampleError(str(answer["raised"]), f"{name}: {text}" if text else name)
    kind = getattr(builtins, origin.kind, None)
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        return origin
    try:
        error: Exception = kind(text)
    except TypeError:  # UnicodeDecodeError and its like want more than a text
        return origin
    error.__cause__ = origin
    return error


def _write_back(mine: Any, theirs: Any) -> None:
    if isinstance(mine, (list, bytearray)) and type(theirs) is type(mine):
        mine[:] = theirs
    elif isinstance(mine, (dict, set)) and type(theirs) is type(mine):
        mine.clear()
        mine.update(theirs)
