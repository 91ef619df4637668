"""Run a task by two workers of a local Ray, kill one while it draws and one while it judges.

`python ray_run.py MODEL TASK OUT [OPTION]...`: OUT/alone is filled without Ray and undisturbed,
OUT/together with Ray and the two kills; the options are those of `skycode eval run`. Prints what
was killed when, and in which samples and verdicts the two runs differ; fails if they do.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "skycode_eval", "run")


def main(model: str, task: str, out: Path, options: list[str]) -> int:
    """Fill both folders and compare them; return the exit status."""
    command = [*COMMAND, task, "--model", model, *options]
    subprocess.run([*command, "--out", str(out / "alone")], check=True, stdout=sys.stderr)
    for line in disturbed([*command, "--ray", "local", "--workers", "2"], out / "together"):
        print(line, flush=True)
    alone, together = outcome(out / "alone"), outcome(out / "together")
    differing = [
        place for place in {**alone, **together} if alone.get(place) != together.get(place)
    ]
    passed = sum(verdict[2] for verdict in together.values())
    print(f"{len(alone)} samples alone, {len(together)} together, {passed} passed")
    print(f"they differ in {len(differing)} samples {differing[:5]}")
    return 1 if differing or not alone else 0


def disturbed(command: list[str], out: Path) -> Iterator[str]:
    """Run a command, kill a worker of its Ray in each of its two parts, yield what was done."""
    with subprocess.Popen([*command, "--out", str(out)], stdout=sys.stderr) as process:
        for part, ending in (("drawing", "[0-9].jsonl"), ("judging", ".results.jsonl")):
            before = lines(out, ending)
            while lines(out, ending) == before or not (found := workers(process.pid)):
                if process.poll() is not None:
                    raise SystemExit(
                        f"the run ended ({process.returncode}) before it was disturbed"
                    )
                time.sleep(0.01)
            os.kill(found[0], signal.SIGKILL)
            yield f"{part}: killed 1 of {len(found)} workers after {lines(out, ending)} rows"
    if process.returncode:
        raise SystemExit(f"the run ended with {process.returncode}")


def lines(folder: Path, ending: str) -> int:
    """Count the rows of the files of a folder that end so."""
    return sum(path.read_bytes().count(b"\n") for path in folder.glob(f"samples-*{ending}"))


def workers(driver: int) -> list[int]:
    """Return the processes below `driver` that work on one of its chunks just now."""
    parents: dict[int, int] = {}
    busy = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "stat").read_text(encoding="utf-8", errors="replace")
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        parents[int(folder.name)] = int(status.rpartition(")")[2].split()[1])
        if command.startswith(b"ray::_apply"):
            busy.append(int(folder.name))
    return [process for process in busy if driver in _above(process, parents)]


def outcome(folder: Path) -> dict[str, tuple[str, str, bool]]:
    """Return each sample's text, tokens and verdict, by temperature, problem and index."""
    found = {}
    for path in sorted(folder.glob("samples-*[0-9].jsonl")):
        rows = read(path)
        judged = {(row["task_id"], row["index"]): row for row in read(results(path))}
        for row in rows:
            verdict = judged.pop((row["task_id"], row["index"]))
            place = f"{path.stem} {row['task_id']} {row['index']}"
            assert place not in found, f"{place} is there twice"
            drawn = json.dumps([row["completion"], row["tokens"], row["seed"], row["stop"]])
            found[place] = (drawn, verdict["status"], verdict["passed"])
        assert not judged, f"{path} has verdicts on samples that are not there"
        assert len(rows) == len(read(results(path))), f"{path}: a verdict is there twice"
    return found


def results(samples: Path) -> Path:
    return samples.with_name(f"{samples.stem}.results.jsonl")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _above(process: int, parents: dict[int, int]) -> Iterator[int]:
    while process := parents.get(process, 0):
        yield process


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4:]))
