"""What reading ahead gives: the first suggestion of a document with and without it.

    python benchmarks/warmup.py FOLDER ... [--places 40] [--model skycode-nano] [--seed 1]

Two servers run side by side, one with `lookahead` and one without. At each place both get the same
document under a name of its own, and after a pause, in which a person would look at the code, a
request as if somebody typed. Half of the places tell the cursor (`skycode/cursor`) before the
pause, as our editors do; the others only open the document. Who is asked first changes from place
to place. Prints medians and 95th percentiles in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from skycode_ls.lsp.convert import position_at
from skycode_ls.syntax.languages import LANGUAGES, language_of

_SMALLEST, _LARGEST = 4_000, 80_000
"""Bytes of a file: its prompt should fill the budget."""


class Server:
    """A server over stdio, asked one thing at a time."""

    def __init__(self, model: str, options: dict[str, Any], root: Path | None = None) -> None:
        command = [sys.executable, "-m", "skycode_ls", "serve"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        self._ids = 0
        params: dict[str, Any] = {"processId": None, "rootUri": root.as_uri() if root else None}
        params["initializationOptions"] = {
            "model": model,
            "debounce": 0,
            "maxTokens": 16,
            **options,
        }
        self.ask("initialize", {**params, "capabilities": {}})
        self.tell("initialized", {})

    def tell(self, method: str, params: object, **more: object) -> None:
        """Send a notification, or a request if there is an `id`."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def ask(self, method: str, params: object) -> Any:
        """Send a request and wait for its answer; requests of the server are answered with null."""
        self._ids += 1
        self.tell(method, params, id=self._ids)
        while True:
            message = self._next()
            if "method" not in message and message.get("id") == self._ids:
                return message["result"]

    def open(self, uri: str, language: str, text: str) -> None:
        """Open a document."""
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})

    def suggest(self, uri: str, place: dict[str, int]) -> float:
        """Ask as if somebody typed; return the seconds until the answer."""
        params = {
            "textDocument": {"uri": uri},
            "position": place,
            "context": {"triggerKind": 2},
        }
        began = time.perf_counter()
        self.ask("textDocument/inlineCompletion", params)
        return time.perf_counter() - began

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()

    def _next(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self._process.stdout.read(length))


def main() -> None:
    """Ask at the places and print what they took."""
    options = _options()
    endings = tuple(end for language in LANGUAGES for end in language.extensions)
    files = sorted(
        path
        for folder in options.folders
        for path in folder.rglob("*")
        if path.name.endswith(endings)
        and path.is_file()
        and _SMALLEST < path.stat().st_size < _LARGEST
    )
    if not files:
        raise SystemExit("There are no source files of a fitting size in these folders.")
    draw = random.Random(options.seed)
    servers = {
        "without": Server(options.model, {"lookahead": False}),
        "with": Server(options.model, {"lookahead": True}),
    }
    times: dict[tuple[str, str], list[float]] = {}
    try:
        for server in servers.values():  # the model is loaded, and the first request made
            server.open("file:///first.txt", "plaintext", "x")
            server.suggest("file:///first.txt", {"line": 0, "character": 1})
        for number in range(options.places):
            _place(number, draw, files, servers, times, options.pause)
            print(f"\r{number + 1}/{options.places} ", end="", flush=True, file=sys.stderr)
    finally:
        for server in servers.values():
            server.close()
    print()
    for (known, name), seconds in sorted(times.items()):
        cuts = quantiles([1000 * one for one in seconds], n=20)
        told = f"{known:7} {name:8} p50 {cuts[9]:6.1f} ms, p95 {cuts[18]:6.1f} ms"
        print(f"{told}  ({len(seconds)} places)")


def _place(
    number: int,
    draw: random.Random,
    files: list[Path],
    servers: dict[str, Server],
    times: dict[tuple[str, str], list[float]],
    pause: float,
) -> None:
    path = draw.choice(files)
    text = path.read_text("utf-8", "replace").replace("\r\n", "\n")
    lines = text.split("\n")
    row = draw.randrange(len(lines) // 4, len(lines))
    offset = sum(len(line) + 1 for line in lines[:row]) + len(lines[row]) // 2
    text = text[:offset] + text[offset + len(lines[row]) - len(lines[row]) // 2 :]
    place = position_at(text, offset, "utf-16")
    where = {"line": place.line, "character": place.character}
    uri = f"file:///place/{number}/{path.name}"
    known = "cursor" if number % 2 else "opened"
    names = list(servers)
    draw.shuffle(names)
    for name in names:
        server = servers[name]
        server.open(uri, language_of("", path.name).id, text)
        if known == "cursor":
            server.tell("skycode/cursor", {"textDocument": {"uri": uri}, "position": where})
        time.sleep(pause)
        times.setdefault((known, name), []).append(server.suggest(uri, where))
        server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--places", type=int, default=40, help="how many places to ask at")
    parser.add_argument("--pause", type=float, default=1.2, help="seconds before a request")
    parser.add_argument("--model", default="skycode-nano", help="a model's name or folder")
    parser.add_argument("--seed", type=int, default=1, help="the same seed asks at the same places")
    return parser.parse_args()


if __name__ == "__main__":
    main()
