"""What drawing costs completion: the same suggestions with and without an image in the making.

    python benchmarks/painting.py FOLDER ... --image-model MODEL [--places 60] [--model NAME]

One server. Places in source files are asked at in blocks, in turn while nothing else happens and
while `skycode.generateImage` is at work; in every block the places are new. Prints medians and 95th
percentiles in milliseconds and their ratios, and how many steps were drawn meanwhile: if there are
none, the figures mean nothing.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from warmup import Server

from skycode_ls.lsp.convert import position_at
from skycode_ls.syntax.languages import LANGUAGES, language_of

_SMALLEST, _LARGEST = 4_000, 80_000
_BLOCK = 10
_TOKEN = "drawing"


class Easel(Server):
    """A server that may draw meanwhile."""

    steps = 0
    _drawing = 0

    def draw(self, model: str) -> None:
        """Ask for images, and wait until the first step is done."""
        wish = {"prompt": "一只红色的猫 a red cat", "model": model, "count": 16, "steps": 200}
        params = {"command": "skycode.generateImage", "arguments": [wish]}
        self._drawing += 1
        number = f"drawing-{self._drawing}"
        self.tell("workspace/executeCommand", {**params, "workDoneToken": _TOKEN}, id=number)
        before = self.steps
        while self.steps == before:
            if (message := self._next()).get("id") == number:
                raise SystemExit(f"Nothing was drawn: {message}")

    def rest(self) -> None:
        """Stop drawing; the step in work is over soon."""
        self.tell("$/cancelRequest", {"id": f"drawing-{self._drawing}"})
        time.sleep(2)

    def _next(self) -> Any:
        message = super()._next()
        if message.get("method") == "$/progress":
            self.steps += "percentage" in message["params"]["value"]
        return message


def main() -> None:
    """Ask at the places and print what they took."""
    options = _options()
    endings = tuple(end for language in LANGUAGES for end in language.extensions)
    files = sorted(
        path
        for folder in options.folders
        for path in folder.rglob("*")
        if path.name.endswith(endings) and _SMALLEST < path.stat().st_size < _LARGEST
    )
    if not files:
        raise SystemExit("There are no source files of a fitting size in these folders.")
    draw = random.Random(options.seed)
    server = Easel(options.model, {"lookahead": False})
    times: dict[str, list[float]] = {"idle": [], "drawing": []}
    try:
        server.open("file:///first.txt", "plaintext", "x")
        server.suggest("file:///first.txt", {"line": 0, "character": 1})
        for number in range(0, options.places, _BLOCK):
            times["idle"] += _block(number, draw, files, server)
            server.draw(options.image_model)
            times["drawing"] += _block(number + options.places, draw, files, server)
            server.rest()
            print(f"\r{number + _BLOCK}/{options.places} ", end="", flush=True, file=sys.stderr)
    finally:
        server.close()
    _tell(times, server.steps)


def _block(number: int, draw: random.Random, files: list[Path], server: Easel) -> list[float]:
    return [_place(number + count, draw, files, server) for count in range(_BLOCK)]


def _place(number: int, draw: random.Random, files: list[Path], server: Easel) -> float:
    """Leave the rest of a line out and ask for it; return the seconds until the answer."""
    path = draw.choice(files)
    text = path.read_text("utf-8", "replace").replace("\r\n", "\n")
    lines = text.split("\n")
    row = draw.randrange(len(lines) // 4, len(lines))
    offset = sum(len(line) + 1 for line in lines[:row]) + len(lines[row]) // 2
    text = text[:offset] + text[offset + len(lines[row]) - len(lines[row]) // 2 :]
    place = position_at(text, offset, "utf-16")
    uri = f"file:///place/{number}/{path.name}"
    server.open(uri, language_of("", path.name).id, text)
    seconds = server.suggest(uri, {"line": place.line, "character": place.character})
    server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    return seconds


def _tell(times: dict[str, list[float]], steps: int) -> None:
    found = {}
    print()
    for name, seconds in times.items():
        cuts = quantiles([1000 * one for one in seconds], n=20)
        found[name] = cuts[9], cuts[18]
        print(f"{name:8} p50 {cuts[9]:6.1f} ms, p95 {cuts[18]:6.1f} ms ({len(seconds)} places)")
    ratios = [drawing / idle for idle, drawing in zip(found["idle"], found["drawing"], strict=True)]
    print(f"ratio    p50 {ratios[0]:6.2f},    p95 {ratios[1]:6.2f}; {steps} steps drawn meanwhile")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--places", type=int, default=60, help="how many places to ask at, twice")
    parser.add_argument("--image-model", default="skypaint-nano", help="what draws meanwhile")
    parser.add_argument("--model", default="skycode-nano", help="a model's name or folder")
    parser.add_argument("--seed", type=int, default=1, help="the same seed asks at the same places")
    return parser.parse_args()


if __name__ == "__main__":
    main()
