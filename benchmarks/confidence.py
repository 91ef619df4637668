"""How often a suggestion is right, by how sure the model was: calibrates `skycode.minConfidence`.

    python benchmarks/confidence.py FOLDER ... [--places 400] [--model skycode-nano] [--seed 1]

Give folders of code that the model was not trained on. At random places of random lines the rest
of the line is hidden, together with nothing else, and asked for as if somebody typed there. A
suggestion is right if its first line is exactly what stood there, white space aside. The table
shows, for each threshold, which share of the places would be shown something and which share of
that is right; below it, the lowest threshold at which more is right than wrong.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.features.filters.worth import confidence
from skycode_ls.features.trace import Recorder
from skycode_ls.settings import Settings
from skycode_ls.syntax.languages import LANGUAGES, language_of
from skycode_ls.text import Snapshot, Suggestion

THRESHOLDS = [step / 20 for step in range(20)]
_LARGEST = 200_000
"""Bytes of a file; larger ones are data."""


@dataclass(frozen=True)
class Trial:
    """One place: how sure the model was, whether anything was offered, and whether it was right."""

    confidence: float
    offered: bool
    right: bool


def main() -> None:
    """Ask at the places and print the curve."""
    options = _options()
    files = sorted(path for folder in options.folders for path in _sources(folder))
    if not files:
        raise SystemExit("There are no source files in these folders.")
    settings = Settings(model=options.model, device="cpu", min_confidence=0.0)
    backend = open_backend(settings)
    trials: list[Trial] = []
    for number, (snapshot, truth) in enumerate(_places(files, options.places, options.seed), 1):
        trials.append(_trial(snapshot, truth, settings, backend))
        print(f"\r{number}/{options.places} ", end="", flush=True, file=sys.stderr)
    print(f"\n{len(trials)} places in {len(files)} files, model {backend.info.name}\n")
    print("\n".join(curve(trials)))


def curve(trials: list[Trial]) -> list[str]:
    """Return the lines of the table, and what follows from it."""
    lines = ["threshold  shown  right of shown", "---------  -----  --------------"]
    chosen = None
    for threshold in THRESHOLDS:
        shown = [one for one in trials if one.offered and one.confidence >= threshold]
        share = len(shown) / len(trials)
        right = sum(one.right for one in shown) / len(shown) if shown else 0.0
        if chosen is None and right > 0.5:
            chosen = threshold
        lines.append(f"{threshold:9.2f}  {share:5.1%}  {right:8.1%} of {len(shown)}")
    told = f"{chosen:.2f}" if chosen is not None else "none: too rarely right at any threshold"
    return [*lines, "", f"Lowest threshold at which more is right than wrong: {told}"]


def _trial(snapshot: Snapshot, truth: str, settings: Settings, backend: Backend) -> Trial:
    recorder = Recorder()
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    found = complete(snapshot, settings, backend, job, automatic=True, recorder=recorder)
    said = [stage for stage in recorder.trace.stages if stage.name == "generation"]
    sure = confidence(float(str(said[0].values["logprob"]))) if said else 0.0
    first = found[0].text.strip().split("\n")[0] if found else ""
    return Trial(sure, bool(found), bool(found) and first.strip() == truth)


def _places(files: list[Path], count: int, seed: int) -> Iterator[tuple[Snapshot, str]]:
    """Yield a document without the rest of one line, with the cursor there, and that rest."""
    draw = random.Random(seed)
    found = 0
    while found < count:
        path = draw.choice(files)
        text = path.read_text("utf-8", "replace")
        lines = text.split("\n")
        number = draw.randrange(len(lines))
        line = lines[number]
        starts = [at for at in range(len(line)) if _begins(line, at)]
        if not starts or len(line.strip()) < 6:
            continue
        at = draw.choice(starts)
        before = "".join(f"{one}\n" for one in lines[:number]) + line[:at]
        after = "\n" + "\n".join(lines[number + 1 :])
        snapshot = Snapshot(before + after, len(before), language_of("", path.name).id, path.name)
        found += 1
        yield snapshot, line[at:].strip()


def _begins(line: str, at: int) -> bool:
    """Tell whether a word or the text of the line begins here."""
    word = line[at].isalnum() and not (at and line[at - 1].isalnum())
    return word and len(line[at:].strip()) >= 2


def _sources(folder: Path) -> Iterator[Path]:
    endings = {ending for language in LANGUAGES for ending in language.extensions}
    for path in folder.rglob("*"):
        if path.suffix in endings and path.is_file() and 500 < path.stat().st_size < _LARGEST:
            yield path


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--places", type=int, default=400, help="how many places to ask at")
    parser.add_argument("--model", default="skycode-nano", help="a model's name or folder")
    parser.add_argument("--seed", type=int, default=1, help="the same seed asks at the same places")
    return parser.parse_args()


if __name__ == "__main__":
    main()
