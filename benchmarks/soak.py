"""Type for long, in many documents, and see that every request is answered and memory stays.

    python benchmarks/soak.py [--keys 10000] [--warm 1000] [--json results/soak.json]

Keys come as fast as answers do, a share of them in bursts that leave requests unanswered until they
are cancelled. Fails if a request gets no answer, or if the server's memory at the end is more than
1.2 times what it was after the first `--warm` keys.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from replay import figures
from replay.editor import Editor
from replay.passages import Passage, passages
from replay.rhythm import Rhythm
from replay.typist import Typist

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

BOUND = 1.2
_BURSTS = 4
"""Every so many-th document is typed in a burst."""


def main() -> int:
    """Type, print and return the exit status."""
    options = _options()
    manifest = tomllib.loads(Path(__file__).with_name("keystrokes.toml").read_text("utf-8"))
    cache = options.cache.expanduser()
    settings = {"debounce": 0, "report": False, "locale": "en", **options.settings}
    command = [sys.executable, "-m", "skycode_ls", "serve", "--stdio"]
    editor = Editor(command, settings)
    editor.ready()
    began, samples = time.perf_counter(), [(0, editor.memory)]
    patient = Typist(editor, Rhythm(options.seed), options.speed, explains=False)
    hasty = Typist(editor, Rhythm(options.seed + 1, 0.02, 0.01), options.speed, explains=False)
    for number, passage in enumerate(_endless(manifest, cache, options.seed)):
        (hasty if number % _BURSTS == _BURSTS - 1 else patient).type(passage)
        typed = len(patient.keys) + len(hasty.keys)
        samples.append((typed, editor.memory))
        print(f"\r{typed} keys, {samples[-1][1]:.0f} MB ", end="", file=sys.stderr, flush=True)
        if typed >= options.keys:
            break
    keys = [*patient.keys, *hasty.keys]
    lost = sum(editor.wait(key.request, 20) is None for key in keys)
    warm = next((memory for typed, memory in samples if typed >= options.warm), samples[-1][1])
    told = {
        "keys": len(keys),
        "documents": len(samples) - 1,
        "answered before the next key": sum(key.latency is not None for key in keys),
        "unanswered": lost,
        "memory MB: started, warm, most, end": [
            round(one, 1)
            for one in (samples[0][1], warm, max(one for _, one in samples), samples[-1][1])
        ],
        "end / warm": round(samples[-1][1] / warm, 3),
        "minutes": round((time.perf_counter() - began) / 60, 1),
        "load": figures.load(),
    }
    editor.leave()
    print("\n".join(figures.table("\nsoak", told)))
    if options.json:
        every = max(1, len(samples) // 100)
        told["memory by keys"] = [[typed, round(one, 1)] for typed, one in samples[::every]]
        options.json.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return 1 if lost or samples[-1][1] > BOUND * warm else 0


def _endless(manifest: dict[str, dict[str, str]], cache: Path, seed: int) -> Iterator[Passage]:
    """Yield passages, after the last of the files again from the first ones, cut elsewhere."""
    while True:
        yield from passages(manifest["packages"], cache, 150, seed)
        seed += 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--keys", type=int, default=10_000, help="keys to type")
    add("--warm", type=int, default=1_000, help="keys after which the server counts as warm")
    add("--speed", type=float, default=1000.0, help="divide pauses in which nothing is awaited")
    add("--seed", type=int, default=1, help="the same seed types the same keys")
    add("--cache", type=Path, default=Path("~/.cache/skycode/crossfile"), help="for wheels")
    add("--settings", type=json.loads, default={}, help="more options of the server, as JSON")
    add("--json", type=Path, help="write the figures here")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
