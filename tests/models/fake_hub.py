"""A hub on this machine: one repository, in every mood that a hub has."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """The files of `owner/tiny`, and with which status the hub answers."""

    files: dict[str, bytes] = field(default_factory=dict)
    status: int = 200
    code: str = ""
    """The hub's own name of what is wrong, as in X-Error-Code."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def _sum(data: bytes) -> dict[str, object]:
    return {"sha256": hashlib.sha256(data).hexdigest(), "pointerSize": 130}


def serve(hub: Hub) -> ThreadingHTTPServer:
    """Start answering on a free port, in a thread."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def _answer(self, body: bool) -> None:
            hub.asked.append((self.path, self.headers.get("Range", "")))
            if hub.status != 200:
                self._send(b"{}", hub.status, {"X-Error-Code": hub.code, "X-Error-Message": "no"})
            elif self.path.startswith("/api/"):
                self._send(json.dumps(self._about()).encode(), 200, {})
            else:
                self._file(self.path.rpartition(f"/resolve/{COMMIT}/")[2], body)

        def _about(self) -> dict[str, object]:
            files = [
                {"rfilename": name, "size": len(data), "lfs": {**_sum(data), "size": len(data)}}
                for name, data in sorted(hub.files.items())
            ]
            config = json.loads(hub.files.get("config.json", b"{}"))
            about = {"id": "owner/tiny", "sha": COMMIT, "siblings": files, "config": config}
            return {**about, "private": False, "tags": [], "downloads": 0}

        def _file(self, name: str, body: bool) -> None:
            data = hub.files.get(name)
            if data is None:
                self._send(b"", 404, {"X-Error-Code": "EntryNotFound"})
                return
            start = int(self.headers.get("Range", "bytes=0-")[6:].split("-")[0])
            more = {"ETag": f'"{abs(hash(data)):040d}"', "X-Repo-Commit": COMMIT}
            more["Accept-Ranges"] = "bytes"
            if start:
                more["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            self._send(data[start:], 206 if start else 200, more, body)

        def _send(self, data: bytes, status: int, more: dict[str, str], body: bool = True) -> None:
            self.send_response(status)
            for key, value in {**more, "Content-Length": str(len(data))}.items():
                self.send_header(key, value)
            self.end_headers()
            if not body or self.command == "HEAD":
                return
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    hub.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server
