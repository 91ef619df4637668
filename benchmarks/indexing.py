"""What reading a large workspace costs the answers that are asked for meanwhile.

    python benchmarks/indexing.py --like FOLDER ... [--files 10000] [--questions 60]

Makes a workspace as `workspace.py` does, and starts two servers side by side: one reads it, the
other has no workspace. Both are asked at the same new places in turn, at a typist's pace, while it
is read (`--questions` times) and as many times again once that has ended. Prints medians and 95th
percentiles in milliseconds.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from warmup import Server
from workspace import copied

Times = dict[tuple[str, str], list[float]]


def main() -> None:
    """Make the workspace, ask, and print what the answers took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--like", nargs="+", type=Path, metavar="FOLDER", required=True)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--questions", type=int, default=60)
    parser.add_argument("--model", default="skycode-nano", help="a model's name or folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "workspace"
        copied(root, options.like, options.files)
        _measure(root, options)


def _measure(root: Path, options: argparse.Namespace) -> None:
    files = sorted(root.rglob("*.py"))
    draw, times = random.Random(3), Times()
    chosen = {"workspaceFiles": options.files, "lookahead": False}
    servers = {
        "alone": Server(options.model, options={"lookahead": False}),
        "reading": Server(options.model, options=chosen, root=root),
    }
    try:
        for server in servers.values():
            server.open("file:///first.txt", "plaintext", "x")
            server.suggest("file:///first.txt", {"line": 0, "character": 1})
        for number in range(options.questions):
            _ask(servers, draw, files, times, "while it reads", number)
        print(f"read so far: {_facts(servers['reading'])['files']} files", file=sys.stderr)
        while _facts(servers["reading"])["state"] != "ready":
            time.sleep(0.5)
        print(f"in the end: {_facts(servers['reading'])}")
        for number in range(options.questions):
            _ask(servers, draw, files, times, "afterwards", number + options.questions)
    finally:
        for server in servers.values():
            server.close()
    for (when, name), seconds in sorted(times.items(), reverse=True):
        cuts = quantiles([1000 * one for one in seconds], n=20)
        told = f"{when:15} {name:8} p50 {cuts[9]:6.1f} ms, p95 {cuts[18]:6.1f} ms"
        print(f"{told}  ({len(seconds)} answers)")


def _ask(
    servers: dict[str, Server],
    draw: random.Random,
    files: list[Path],
    times: Times,
    when: str,
    number: int,
) -> None:
    text = draw.choice(files).read_text("utf-8", "replace").replace("\r\n", "\n")
    lines = text.split("\n")
    row = draw.randrange(len(lines))
    lines[row] = lines[row][: len(lines[row]) // 2]
    place = {"line": row, "character": len(lines[row].encode("utf-16-le")) // 2}
    uri = f"file:///place/{number}/example.py"
    names = list(servers)
    draw.shuffle(names)
    for name in names:
        server = servers[name]
        server.open(uri, "python", "\n".join(lines))
        time.sleep(0.15)
        times.setdefault((when, name), []).append(server.suggest(uri, place))
        server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})


def _facts(server: Server) -> dict[str, Any]:
    told = server.ask("workspace/executeCommand", {"command": "skycode.status"})
    return dict(told["workspace"])


if __name__ == "__main__":
    main()
