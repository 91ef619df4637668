"""Measure the index of a large workspace: files a second, memory, and how long an answer waits.

    python benchmarks/workspace.py [--files 10000] [--like FOLDER ...] [--kilobytes 5]

With `--like` the tree is made of copies of the source files below these folders, installed packages
for example; when all are used they come again, with their names changed, so that no file is another
one's twin. Otherwise it is generated (Python and TypeScript, names and calls drawn from one
vocabulary, so that common words are common and rare ones rare). It is the same whenever it is made.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import quantiles

from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.workspace.exclusion import is_written_by_people
from skycode_ls.features.workspace.indexer import Indexer, Limits
from skycode_ls.features.workspace.reading import is_source
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot

_WORDS = """
account balance cache client config cursor date driver event field file filter frame group handler
header index input item job key layout limit line list lock log message model node option order
page parser path payment plan price query queue rate record region report request response role
route row rule schema score server session shard signal stage state store stream table task
template thread ticket token tree user value vector view widget window worker zone
"""
_VERBS = """
add apply build check clear close count create decode drop encode fetch find load map merge open
parse push read render reset resolve save send sort split update write
"""
_STEMS, _ACTS = _WORDS.split(), _VERBS.split()


def main() -> int:
    """Generate, index and ask; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--like", nargs="+", type=Path, metavar="FOLDER", default=[])
    parser.add_argument("--kilobytes", type=float, default=5.0)
    parser.add_argument("--questions", type=int, default=300)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if chosen.like:
            size = copied(root, chosen.like, chosen.files)
        else:
            size = generate(root, chosen.files, chosen.kilobytes)
        print(f"{chosen.files} files, {size / 1e6:.1f} MB")
        _measure(root, chosen)
    return 0


def generate(root: Path, files: int, kilobytes: float) -> int:
    """Write the tree; return its size in bytes."""
    rng = random.Random(7)
    size = 0
    for number in range(files):
        folder = root / f"part{number % 97}" / f"sub{number % 11}"
        folder.mkdir(parents=True, exist_ok=True)
        script = number % 3 == 0
        text = _module(rng, number, int(kilobytes * 1000), script=script)
        size += (folder / f"module{number}.{'ts' if script else 'py'}").write_text(text, "utf-8")
    return size


def copied(root: Path, folders: list[Path], files: int) -> int:
    """Copy source files below `folders` into the tree; return its size in bytes."""
    found = [
        path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if is_source(path.name) and path.is_file() and 200 < path.stat().st_size < 250_000
    ]
    random.Random(7).shuffle(found)
    if not found:
        raise SystemExit("There are no source files in these folders.")
    size = 0
    for number in range(files):
        path, again = found[number % len(found)], number // len(found)
        text = path.read_text("utf-8", "replace")
        if not is_written_by_people(text):
            text = _module(random.Random(number), number, 5000, script=path.suffix != ".py")
        if again:
            text = re.sub(r"\b([A-Za-z]{5,})(?=\()", rf"\1_{again}", text)
        folder = root / f"part{number % 97}" / f"sub{len(path.parts) % 11}"
        folder.mkdir(parents=True, exist_ok=True)
        size += (folder / f"{path.stem}_{number}{path.suffix}").write_text(text, "utf-8")
    return size


def _module(rng: random.Random, number: int, size: int, *, script: bool) -> str:
    text = f"// Module {number}.\n\n" if script else f'"""Module {number}."""\n\n'
    while len(text) < size:
        name, other = _name(rng), _name(rng)
        first, second = (min(int(rng.expovariate(0.05)), len(_STEMS) - 1) for _ in range(2))
        one, two = _STEMS[first], _STEMS[second]
        if script:
            text += (
                f"/** {name} the {one}. */\nexport function {name}{number}({one}: string) {{\n"
                f"  const {two} = {other}({one})\n  if ({two} === null) {{\n"
                f"    return {one}\n  }}\n"
                f"  return {two}.{rng.choice(_ACTS)}({one})\n}}\n\n"
            )
        else:
            text += (
                f"def {name}_{number}({one}, {two}=None):\n    # 处理{one}并返回{two}\n"
                f"    result = {other}({one})\n    for item in result:\n"
                f"        {two} = item.{rng.choice(_ACTS)}({one})\n    return {two}\n\n\n"
            )
    return text


def _name(rng: random.Random) -> str:
    stems = rng.sample(_STEMS, 2)
    return f"{rng.choice(_ACTS)}_{stems[0]}_{stems[1]}"


def _measure(root: Path, chosen: argparse.Namespace) -> None:
    before = _memory()
    indexer = Indexer([root], Limits(files=chosen.files))
    longest = [0.0]
    began, cpu = time.perf_counter(), time.process_time()

    def fill() -> None:
        while True:
            started = time.thread_time()
            if not indexer.step():
                return
            longest[0] = max(longest[0], time.thread_time() - started)

    thread = threading.Thread(target=fill)
    thread.start()
    retriever = Retriever(indexer.index)
    during = []
    while thread.is_alive():
        time.sleep(0.5)
        during.append(_ask(retriever, len(during)))
    wall, spent = time.perf_counter() - began, time.process_time() - cpu
    index = indexer.index
    print(
        f"indexed {len(index.records)} files, {index.chunks} chunks: {wall:.1f} s, "
        f"{len(index.records) / wall:.0f} files/s; {spent:.1f} s of CPU, "
        f"{len(index.records) / spent:.0f} files per CPU second"
    )
    print(f"longest step: {longest[0] * 1000:.1f} ms of CPU")
    print(
        f"memory: {_memory() - before:.0f} MB more, texts {index.packed_bytes / 1e6:.0f} MB and "
        f"postings {index.posting_bytes / 1e6:.0f} MB of it"
    )
    after = [_ask(retriever, number) for number in range(chosen.questions)]
    for name, times in (("while indexing", during), ("afterwards", after)):
        for kind, values in zip(("wall", "CPU"), zip(*times, strict=True), strict=True):
            cuts = quantiles(values, n=100)
            told = ", ".join(f"p{at} {cuts[at - 1] * 1000:.2f}" for at in (50, 95, 99))
            print(f"one retrieval {name} ({len(values)}), {kind} ms: {told}")


def _ask(retriever: Retriever, number: int) -> tuple[float, float]:
    """Return the wall and CPU seconds of one retrieval."""
    rng = random.Random(number)
    names = [_name(rng) for _ in range(6)]
    body = "".join(f"    value_{at} = {name}(item)\n" for at, name in enumerate(names))
    text = f"def main(item):\n    # 处理item并返回{rng.choice(_STEMS)}\n{body}    "
    snapshot = Snapshot(text, len(text), "python", f"part1/ask{number}.py")
    around = outline(snapshot)
    wall, cpu = time.perf_counter(), time.thread_time()
    retriever(snapshot, around, 192)
    return time.perf_counter() - wall, time.thread_time() - cpu


def _memory() -> float:
    """Return the resident memory of this process, in MB."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
        return pages * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    sys.exit(main())
