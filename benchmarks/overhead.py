"""Measure what the server adds to the model's time: keys in a long file, a model that takes none.

    python benchmarks/overhead.py [--lines 5000] [--keys 300] [--folder PROJECT] [--json FILE]

The model is a file of words (`scripted:`), the debounce 0, and no suggestion agrees with what is
typed, so that every key is planned, answered and filtered anew. Prints the time from the change
sent over stdio to the answer received, the CPU time that the server spent on it, and which stages,
by the server's own account, took it. With a --folder its files are read first, and snippets of them
are looked for at every key. Typed is a file of keystrokes.toml's packages, made as long as
wanted by joining several.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from replay import figures
from replay.contestants import cpu_of
from replay.document import Document
from replay.editor import Editor
from replay.passages import Passage, cut, keys, passages

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_SAID = "zzz = unheard_of(never)\n"
_PLACES = 6


def main() -> None:
    """Type at some places of a long file and print where the time went."""
    options = _options()
    manifest = tomllib.loads(Path(__file__).with_name("keystrokes.toml").read_text("utf-8"))
    found = passages(manifest["packages"], options.cache.expanduser(), 1000, options.seed)
    text = _joined(found, options.lines)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "words.txt"
        script.write_text(_SAID, "utf-8")
        command = [sys.executable, "-m", "skycode_ls", "serve", "--stdio"]
        settings = {"model": f"scripted:{script}", "debounce": 0, "lookahead": False}
        root = options.folder and options.folder.resolve()
        editor = Editor(command, {**settings, "report": False, "locale": "en"}, root)
        editor.ready()
        files = editor.indexed() if root else 0
        told = _measured(editor, text, options)
        editor.leave()
    title = f"{text.count(chr(10))} lines beside {files} files, milliseconds"
    print("\n".join(figures.table(title, told)))
    if options.json:
        options.json.write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def _measured(editor: Editor, text: str, options: argparse.Namespace) -> dict[str, Any]:
    draw = random.Random(options.seed)
    walls: list[float] = []
    spent: list[float] = []
    stages: dict[str, list[float]] = defaultdict(list)
    for number in range(_PLACES):
        passage = cut(f"long{number}.py", text, options.keys // _PLACES * 2, draw)
        held = text[: passage.start] + text[passage.end :]
        document = Document(f"file:///overhead/{passage.path}", held, passage.start)
        editor.open(document)
        for at, key in enumerate(islice(keys(passage.typed), options.keys // _PLACES + 3)):
            change = document.replace(document.cursor, document.cursor, key)
            before = cpu_of(editor.process.pid)
            request = editor.type(document, change)
            answer = editor.wait(request, 60)
            if answer is None:
                raise RuntimeError("a request was not answered")
            cpu = cpu_of(editor.process.pid) - before
            told = editor.command("skycode.explain", document.uri)["stages"]
            if at < 3 or any(one["decision"] == "hit" for one in told):
                continue  # what only the first keys pay, and what came from the cache
            walls.append(answer.at - editor.sent[request])
            spent.append(cpu)
            for one in told:
                stages[one["name"]].append(one["ms"] / 1000)
        editor.close(document)
    slowest = sorted(stages, key=lambda name: -sum(stages[name]))[:5]
    return {
        "key to answer": figures.spread(walls),
        "CPU of the server": figures.spread(spent),
        **{f"until stage {name}": figures.spread(stages[name]) for name in slowest},
        "load": figures.load(),
    }


def _joined(found: Iterator[Passage], lines: int) -> str:
    text = ""
    while text.count("\n") < lines:
        text += next(found).text
    return "\n".join(text.split("\n")[:lines]) + "\n"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--lines", type=int, default=5000, help="lines of the file")
    add("--keys", type=int, default=300, help="keys to type")
    add("--seed", type=int, default=1, help="the same seed types the same keys")
    add("--cache", type=Path, default=Path("~/.cache/skycode/crossfile"), help="for wheels")
    add("--folder", type=Path, help="the folder that is open")
    add("--json", type=Path, help="write the figures here")
    return parser.parse_args()


if __name__ == "__main__":
    main()
