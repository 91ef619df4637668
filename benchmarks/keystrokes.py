"""Replay the typing of real files through the real server, and race it against llama.cpp's.

    python benchmarks/keystrokes.py [--keys 2000] [--speed 3] [--json results/keystrokes.json]
    python benchmarks/keystrokes.py --keys 0 --llama PYTHON --gguf q8_0.gguf --pairs 60

The replay types passages of files that training has not seen (keystrokes.toml) at a human rhythm
(replay/rhythm.py), with a request for every key and a cancel of the former one, as VS Code does,
and takes suggestions by the policy of replay/typist.py. With --workspace prompts show snippets of
other files, which begin a prompt: where they change, all of it is read anew. The race is
replay/race.py; PYTHON is an interpreter whose environment has the package xllamacpp, and the GGUF
file comes from `python -m training gguf`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from replay import figures
from replay.editor import Editor
from replay.passages import Passage, passages
from replay.rhythm import Rhythm
from replay.typist import Typist

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def main() -> int:
    """Replay, race, print; return the exit status: 1 if a request was not answered."""
    options = _options()
    manifest = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    cache = options.cache.expanduser()
    found = passages(manifest["packages"], cache, manifest["length"], options.seed)
    told: dict[str, Any] = {"load before": figures.load(), "speed": options.speed}
    for debounce in options.debounce if options.keys else ():
        told[f"replay, debounce {debounce}"] = _replayed(found, debounce, options)
    if options.llama:
        from replay.race import race

        told["race"] = race(found, options)
    told["load after"] = figures.load()
    if options.json:
        options.json.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    lost = [one["unanswered"] for name, one in told.items() if name.startswith("replay")]
    return 1 if any(lost) else 0


def _replayed(found: Iterator[Passage], debounce: int, options: argparse.Namespace) -> Any:
    """Type so many keys and return what they showed."""
    command = [sys.executable, "-m", "skycode_ls", "serve", "--stdio"]
    settings = {"debounce": debounce, "report": False, "locale": "en"} | options.settings
    editor = Editor(command, settings, options.cache.expanduser() if options.workspace else None)
    editor.ready()
    if options.workspace:
        print(f"{editor.indexed()} files read", file=sys.stderr)
    typist = Typist(editor, Rhythm(options.seed), options.speed)
    began, warm = time.perf_counter(), 0.0
    while len(typist.keys) < options.keys:
        typist.type(next(found))
        if not warm and len(typist.keys) >= min(300, options.keys // 2):
            warm = editor.memory
        print(f"\r{len(typist.keys)}/{options.keys} keys ", end="", file=sys.stderr, flush=True)
    told = _told(typist, editor)
    told |= {"minutes": round((time.perf_counter() - began) / 60, 1)}
    told |= {"memory MB, warm and at the end": [round(warm, 1), round(editor.memory, 1)]}
    editor.leave()
    print("\n".join(figures.table(f"\nreplay, debounce {debounce} ms", told)))
    return told


def _told(typist: Typist, editor: Editor) -> dict[str, Any]:
    keys = typist.keys
    # Cancelled requests are answered too, if only with nothing.
    lost = [key for key in keys if editor.wait(key.request, 20) is None]
    status = editor.command("skycode.status")
    shown = [key for key in keys if key.shown]
    pressed = sum(key.kind != "opening" for key in keys)
    return {
        "model": f"{status['model']} on {status.get('backend')}, {status.get('threads')} threads",
        "keys": len(keys),
        "unanswered": len(lost),
        **figures.latencies(keys),
        **figures.caching(keys),
        "suggestions shown": len(shown),
        "accepted characters": typist.accepted,
        "characters in all": typist.written,
        "kept-characters ratio": figures.share(typist.accepted, typist.written),
        "keys for a character": figures.share(pressed, typist.written),
        "model runs": status["computed"],
        "tokens written by the model": status["generated"],
        "tokens per accepted character": figures.share(status["generated"], typist.accepted),
        "shown by the model": figures.precision(keys),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--keys", type=int, default=2000, help="keys to type at each debounce; 0: no replay")
    add("--debounce", type=int, nargs="+", default=[0, 60], help="ms; 0 shows what is beyond it")
    add("--speed", type=float, default=1.0, help="divide pauses in which nothing is awaited")
    add("--seed", type=int, default=20261122, help="the same seed types the same keys")
    add("--cache", type=Path, default=Path("~/.cache/skycode/crossfile"), help="for wheels")
    add("--workspace", action="store_true", help="open the folder of all packages, and read it")
    add("--settings", type=json.loads, default={}, help="more options of the server, as JSON")
    add("--json", type=Path, help="write all figures here")
    add("--llama", type=Path, help="race: Python with the package xllamacpp")
    add("--gguf", type=Path, nargs="+", default=[], help="race: the same weights for llama.cpp")
    add("--onnx", type=Path, nargs="+", default=[], help="race: model folders of ours to compare")
    add("--threads", type=int, default=0, help="race: threads of each; 0: as many as cores")
    add("--pairs", type=int, default=60, help="race: places, each answered by all in turns")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
