"""An editor without a window: raw JSON-RPC to a server process, and when each answer arrived."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from replay.document import Document
from skycode_ls.lsp.framing import Deframer, frame

_CHUNK = 1 << 16


@dataclass(frozen=True)
class Answer:
    """What came back for a request, and when (perf_counter)."""

    at: float
    result: Any
    error: Any

    @property
    def items(self) -> list[dict[str, Any]]:
        """The suggestions; none if the request was cancelled."""
        return list(self.result["items"]) if isinstance(self.result, dict) else []


class Editor:
    """One session with a server over its stdin and stdout; `root` is the folder that is open."""

    def __init__(
        self, command: Sequence[str], options: dict[str, Any], root: Path | None = None
    ) -> None:
        self.root = root or Path("/replay")
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, bufsize=0
        )
        self.sent: dict[int, float] = {}
        self.answers: dict[int, Answer] = {}
        self._news = threading.Condition()
        self._last = 0
        self._state = ""
        self._writing = threading.Lock()
        threading.Thread(target=self._listen, daemon=True).start()
        started = {"processId": None, "rootUri": root and root.as_uri(), "capabilities": {}}
        self.call("initialize", {**started, "initializationOptions": options})
        self.notify("initialized", {})

    def ready(self, seconds: float = 300) -> None:
        """Wait until the model is loaded; RuntimeError if it is not in time."""
        with self._news:
            if not self._news.wait_for(lambda: self._state in ("ready", "error"), seconds):
                raise RuntimeError("the model was not loaded in time")
        if self._state == "error":
            raise RuntimeError("the server could not load its model")

    def indexed(self, seconds: float = 300) -> int:
        """Wait until the folder that is open is read, or for so long; return how many files are."""
        until = time.perf_counter() + seconds
        while (told := self.command("skycode.status")["workspace"])["state"] != "ready":
            if time.perf_counter() > until:
                break
            time.sleep(0.5)
        return int(told["files"])

    def open(self, document: Document) -> None:
        """Show the server a document."""
        self.notify("textDocument/didOpen", document.opening())

    def close(self, document: Document) -> None:
        """Take it away again."""
        self.notify("textDocument/didClose", {"textDocument": {"uri": document.uri}})

    def type(self, document: Document, change: dict[str, Any], former: int | None = None) -> int:
        """Send a change and the request it makes, and cancel the former one, as VS Code does."""
        asked = document.asking()
        messages = [_message("textDocument/didChange", change)]
        if former is not None and former not in self.answers:
            messages.append(_message("$/cancelRequest", {"id": former}))
        return self._request("textDocument/inlineCompletion", asked, messages)

    def ask(self, document: Document) -> int:
        """Request a suggestion at the cursor, as typing does; return the request's identifier."""
        return self._request("textDocument/inlineCompletion", document.asking())

    def wait(self, identifier: int, seconds: float) -> Answer | None:
        """Return the answer as soon as it is there; None after `seconds`."""
        with self._news:
            self._news.wait_for(lambda: identifier in self.answers, max(0.0, seconds))
            return self.answers.get(identifier)

    def call(self, method: str, params: Any, seconds: float = 300) -> Any:
        """Make a request and return its result; RuntimeError if none comes."""
        answer = self.wait(self._request(method, params), seconds)
        if answer is None or answer.error:
            raise RuntimeError(f"{method}: {answer.error if answer else 'no answer'}")
        return answer.result

    def command(self, name: str, *arguments: Any) -> Any:
        """Have the server execute one of its commands."""
        told = {"command": name, "arguments": list(arguments)}
        return self.call("workspace/executeCommand", told)

    def notify(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send([_message(method, params)])

    @property
    def memory(self) -> float:
        """Resident memory of the server, in MB; Linux only."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("utf-8")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def leave(self) -> None:
        """End the session and the process."""
        self.call("shutdown", None)
        self.notify("exit", None)
        self.process.wait(20)

    def _request(self, method: str, params: Any, before: Sequence[dict[str, Any]] = ()) -> int:
        self._last += 1
        self.sent[self._last] = time.perf_counter()
        self._send([*before, {**_message(method, params), "id": self._last}])
        return self._last

    def _send(self, messages: Sequence[dict[str, Any]]) -> None:
        assert self.process.stdin is not None
        data = b"".join(frame(json.dumps(one).encode()) for one in messages)
        with self._writing:
            self.process.stdin.write(data)

    def _listen(self) -> None:
        stream: IO[bytes] | None = self.process.stdout
        assert stream is not None
        deframer = Deframer()
        while data := stream.read(_CHUNK):
            at = time.perf_counter()
            for body in deframer.feed(data):
                self._take(json.loads(body), at)

    def _take(self, message: dict[str, Any], at: float) -> None:
        method, identifier = message.get("method"), message.get("id")
        if method and identifier is not None:
            self._send([{"jsonrpc": "2.0", "id": identifier, "result": None}])
            return
        with self._news:
            if method == "skycode/status":
                self._state = message["params"]["state"]
            elif identifier is not None:
                result, error = message.get("result"), message.get("error")
                self.answers[identifier] = Answer(at, result, error)
            self._news.notify_all()


def _message(method: str, params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": method, "params": params}
