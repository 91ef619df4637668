"""The other side of the wire, in raw JSON-RPC: a test sees exactly what the server sent."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from tests.lsp.wires import Pipes, Tcp, Wire, Ws

Transport = Literal["stdio", "tcp", "ws"]
Message = dict[str, Any]

PATIENCE = 20.0
REPOSITORY = Path(__file__).parent.parent.parent
_SERVE = "from skycode_ls.lsp.transport import serve; "


class Peer:
    """A client of one connection; a thread of its own collects what the server says."""

    def __init__(
        self,
        wire: Wire,
        process: subprocess.Popen[bytes] | None = None,
        rewire: Callable[[], Wire] | None = None,
    ) -> None:
        self._process = process
        self.wire = wire
        self._rewire = rewire
        self.received: list[Message] = []
        self.answers_to_server: dict[str, Any] = {}
        self._ids = 0
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._collect, daemon=True)
        self._thread.start()

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The process that was launched for this client."""
        assert self._process is not None
        return self._process

    def another(self) -> Peer:
        """Return a second client of the same listening server."""
        assert self._rewire is not None
        return Peer(self._rewire(), self.process, self._rewire)

    def notify(self, method: str, params: object = None) -> None:
        self.send([{"method": method, "params": params}])

    def request(self, method: str, params: object = None) -> int:
        """Send a request and return its identifier."""
        message = self.ask(method, params)
        self.send([message])
        return int(message["id"])

    def ask(self, method: str, params: object = None) -> Message:
        """Make a request without sending it."""
        self._ids += 1
        return {"id": self._ids, "method": method, "params": params}

    def send(self, messages: list[Message]) -> None:
        """Send messages in one burst."""
        self.wire.send([json.dumps({"jsonrpc": "2.0", **each}).encode() for each in messages])

    def answer(self, identifier: int, timeout: float = PATIENCE) -> Message:
        """Wait for the response to a request."""
        return self.wait(
            lambda each: each.get("id") == identifier and "method" not in each, timeout
        )

    def call(self, method: str, params: object = None, timeout: float = PATIENCE) -> Any:
        """Send a request and return its result."""
        response = self.answer(self.request(method, params), timeout)
        assert "error" not in response, response
        return response["result"]

    def wait(self, wanted: Callable[[Message], bool], timeout: float = PATIENCE) -> Message:
        """Return the first message received, so far or soon, that is wanted."""
        deadline = time.monotonic() + timeout
        seen = 0
        with self._news:
            while True:
                for message in self.received[seen:]:
                    if wanted(message):
                        return message
                seen = len(self.received)
                left = deadline - time.monotonic()
                assert left > 0, f"waited {timeout} s in vain; received: {self.received[-20:]}"
                self._news.wait(left)

    def told(self, method: str) -> list[Any]:
        """Return the parameters of every notification of `method` so far."""
        return [each["params"] for each in self.received if each.get("method") == method]

    def wait_for(self, method: str, holds: Callable[[Any], bool] = lambda _: True) -> Any:
        """Wait for a notification (or request) of `method` whose parameters are wanted."""
        found = self.wait(lambda each: each.get("method") == method and holds(each["params"]))
        return found["params"]

    def initialize(self, options: object = None, **params: Any) -> Any:
        """Open the session and return the server's capabilities."""
        params = {"processId": os.getpid(), "rootUri": None, "capabilities": {}, **params}
        result = self.call("initialize", {**params, "initializationOptions": options})
        self.notify("initialized", {})
        return result["capabilities"]

    def open(self, uri: str, text: str, language: str = "python", version: int = 1) -> None:
        item = {"uri": uri, "languageId": language, "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def complete(self, uri: str, line: int, character: int, **more: Any) -> list[Any]:
        """Ask for completions and return the items."""
        result = self.call("textDocument/inlineCompletion", inline(uri, line, character, **more))
        assert isinstance(result["items"], list)
        return list(result["items"])

    def leave(self) -> int:
        """Say goodbye as LSP wants, and return the exit status of a stdio server."""
        self.call("shutdown")
        self.notify("exit")
        return self.process.wait(PATIENCE)

    def _collect(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            for body in self.wire.bodies():
                self._take(json.loads(body))

    def _take(self, message: Message) -> None:
        with self._news:
            self.received.append(message)
            self._news.notify_all()
        if "method" in message and "id" in message:
            result = self.answers_to_server.get(message["method"])
            self.send([{"id": message["id"], "result": result}])


def inline(uri: str, line: int, character: int, trigger: int = 1, **context: Any) -> Message:
    """Return the parameters of an inline completion request; trigger 2 means automatic."""
    return {
        "textDocument": {"uri": uri},
        "position": {"line": line, "character": character},
        "context": {"triggerKind": trigger, **context},
    }


def insertion(uri: str, version: int, line: int, character: int, text: str) -> Message:
    """Return a didChange notification that inserts `text`."""
    place = {"line": line, "character": character}
    changes = [{"range": {"start": place, "end": place}, "text": text}]
    document = {"uri": uri, "version": version}
    params = {"textDocument": document, "contentChanges": changes}
    return {"method": "textDocument/didChange", "params": params}


def launch(
    transport: Transport = "stdio",
    python: tuple[str, ...] = (),
    prelude: str = "",
    stderr: int | None = subprocess.PIPE,
    command: tuple[str, ...] = (),
    **options: Any,
) -> subprocess.Popen[bytes]:
    """Start a server process, by its command line or with `options` for `serve`.

    `python` are options of the interpreter, `prelude` is Python code to run first.
    """
    code = f"{prelude}\n{_SERVE}serve({transport!r}, '127.0.0.1', 0, **{options!r})"
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, *python, *(("-m", "skycode_ls", *command) if command else ("-c", code))],
        stdin=pipe,
        stdout=pipe,
        stderr=stderr,
        cwd=REPOSITORY,
    )


def address(process: subprocess.Popen[bytes]) -> tuple[str, int]:
    """Read from stderr where a server listens."""
    assert process.stderr is not None
    line = process.stderr.readline().decode()
    match = re.search(r"//([\d.]+):(\d+)", line)
    assert match, line
    return match.group(1), int(match.group(2))


def connect(transport: Transport, process: subprocess.Popen[bytes]) -> Peer:
    """Connect to a server that was just launched."""
    if transport == "stdio":
        assert process.stdin
        assert process.stdout
        return Peer(Pipes(process.stdin, process.stdout), process)
    where = address(process)
    make = Tcp if transport == "tcp" else Ws
    return Peer(make(where), process, lambda: make(where))
