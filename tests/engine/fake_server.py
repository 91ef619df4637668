"""A server that speaks OpenAI's completions as told: well, slowly, wrongly or not at all."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, cast

Mood = Literal[
    "plain",
    "whole",
    "slow",
    "dying",
    "refusing",
    "busy",
    "garbage",
    "silent",
    "failing",
    "drip",
    "chat",
]


@dataclass
class Fake:
    """The server's mood, which a test may change, and what it was asked."""

    mood: Mood = "plain"
    words: tuple[str, ...] = ("return", " a", " +", " b  # 求和 🚀", "\n", "print()")
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    broken: threading.Event = field(default_factory=threading.Event)
    """Set once a client broke the connection while it was being answered."""
    failures: int = 0
    """How many requests are answered with 503 before the mood holds."""
    port: int = 0

    def spec(self, options: str = "timeout=0.4") -> str:
        return f"openai:http://127.0.0.1:{self.port}/v1?{options}#fake"


def serve(fake: Fake) -> ThreadingHTTPServer:
    """Start answering as `fake` says, on a free port, in a thread."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.fake = fake
    fake.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    fake: Fake


class _Handler(BaseHTTPRequestHandler):
    @property
    def fake(self) -> Fake:
        return cast(_Server, self.server).fake

    def log_message(self, *_: object) -> None: ...

    def do_GET(self) -> None:
        if self.fake.mood in ("silent", "busy", "failing", "refusing"):
            self.send_error({"refusing": 401, "busy": 429}.get(self.fake.mood, 500))
        else:
            self._send(json.dumps({"data": []}), "application/json")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.fake.asked.append(body)
        self.fake.paths.append(self.path)
        self.fake.keys.append(self.headers.get("Authorization", ""))
        if self.fake.failures > 0:
            self.fake.failures -= 1
            self.send_error(503)
            return
        try:
            getattr(self, f"_{self.fake.mood}")()
        except OSError:
            self.fake.broken.set()

    def _plain(self) -> None:
        self._stream(self.fake.words)

    def _chat(self) -> None:
        self._head()
        first = {"choices": [{"index": 0, "delta": {"role": "assistant", "content": None}}]}
        turns = [{"choices": [{"index": 0, "delta": {"content": one}}]} for one in self.fake.words]
        last = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
        for event in (first, *turns, last, {"choices": [], "usage": {"total_tokens": 9}}):
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.write(b"data: [DONE]\n\n")

    def _whole(self) -> None:
        self._send(json.dumps(_event("".join(self.fake.words), "stop")), "application/json")

    def _slow(self) -> None:
        self._stream(["word "] * 400, 0.05)

    def _dying(self) -> None:
        self._stream(self.fake.words[:2], whole=False)

    def _refusing(self) -> None:
        self.send_error(401)

    def _busy(self) -> None:
        self._send("", "text/plain", 429, {"Retry-After": "7"})

    def _garbage(self) -> None:
        self._send("<html>Welcome!</html>\n", "text/event-stream")

    def _failing(self) -> None:
        self.send_error(500)

    def _silent(self) -> None:
        time.sleep(1.5)

    def _drip(self) -> None:
        self._head()
        for _ in range(40):
            self.wfile.write(b": still here\n\n")
            self.wfile.flush()
            time.sleep(0.1)

    def _stream(self, words: Any, pause: float = 0.0, whole: bool = True) -> None:
        self._head()
        for index, word in enumerate(words):
            last = "stop" if whole and index == len(words) - 1 else None
            self.wfile.write(f"data: {json.dumps(_event(word, last))}\n\n".encode())
            self.wfile.flush()
            time.sleep(pause)
        if whole:
            self.wfile.write(b"data: [DONE]\n\n")

    def _head(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()

    def _send(
        self, text: str, kind: str, status: int = 200, more: dict[str, str] | None = None
    ) -> None:
        data = text.encode()
        self.send_response(status)
        for name, value in {"Content-Type": kind, **(more or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _event(text: str, reason: str | None) -> dict[str, Any]:
    return {"choices": [{"index": 0, "text": text, "finish_reason": reason}]}
