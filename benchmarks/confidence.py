"""How often a suggestion is right, by how sure the model was: calibrates `skycode.minConfidence`.

    python benchmarks/confidence.py FOLDER ... [--places 1200] [--model skycode-nano] [--seed 1]
        [--out results.json] [--plot curve.svg]
    python benchmarks/confidence.py --read results.json [--plot curve.svg]

Give folders of code that the model was not trained on. At random places of random lines, as many
for each language, the rest of the line is hidden, together with nothing else, and asked for as if
somebody typed there. What is shown is right if it is a whole first line and exactly what stood
there, or the beginning of a line and what that began with. The table shows, for each threshold,
which share of the places would be shown something, which share of that is right, and how many of
all hidden characters that saves, of first lines alone; below it, the lowest threshold at which more
is right than wrong.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from calibration import Trial, drawn, table

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.sure import asked
from skycode_ls.features.workspace.exclusion import is_written_by_people
from skycode_ls.settings import Settings
from skycode_ls.syntax.languages import LANGUAGES, language_of
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Piece, Prompt, Sampling, Snapshot, Suggestion

_LARGEST = 200_000
"""Bytes of a file; larger ones are data."""
_SAVED = 50
"""Places after which what is known is written down."""


@dataclass
class _Listening:
    """A backend whose words are noted with their probabilities."""

    backend: Backend
    heard: list[Piece]

    @property
    def info(self) -> object:
        """Tell what the backend is."""
        return self.backend.info

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes."""
        return self.backend.count(text)

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the model's words and note them."""
        self.heard.clear()
        for piece in self.backend.generate(prompt, sampling, room):
            self.heard.append(piece)
            yield piece

    def close(self) -> None:
        """Close the backend."""
        self.backend.close()


def main() -> None:
    """Ask at the places, or read what was answered before, and print the curve."""
    options = _options()
    about, trials = _read(options.read) if options.read else _asked(options)
    print(f"\n{len(trials)} places, model {about['model']}\n")
    print("\n".join(table(trials)))
    if options.plot:
        options.plot.parent.mkdir(parents=True, exist_ok=True)
        options.plot.write_text(drawn(trials, about["model"]), "utf-8")


def _asked(options: argparse.Namespace) -> tuple[dict[str, str], list[Trial]]:
    files = sorted(path for folder in options.folders for path in _sources(folder))
    if not files:
        raise SystemExit("There are no source files in these folders.")
    settings = Settings(model=options.model, device="cpu", min_confidence=0.0, deadline=0)
    backend = _Listening(open_backend(settings), [])
    about = {"model": backend.backend.info.name, "backend": backend.backend.info.backend}
    trials: list[Trial] = []
    for number, (snapshot, truth) in enumerate(_places(files, options.places, options.seed), 1):
        trials.append(_trial(snapshot, truth, settings, backend))
        print(f"\r{number}/{options.places} ", end="", flush=True, file=sys.stderr)
        if options.out and (number % _SAVED == 0 or number == options.places):
            _write(options.out, {**about, "seed": options.seed}, trials)
    return about, trials


def _write(file: Path, about: dict[str, object], trials: list[Trial]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in trials)
    head = json.dumps(about, ensure_ascii=False)[:-1]
    file.write_text(f'{head}, "trials": [\n{rows}\n]}}\n', "utf-8")


def _read(file: Path) -> tuple[dict[str, str], list[Trial]]:
    known = json.loads(file.read_text("utf-8"))
    return known, [Trial(**one) for one in known.pop("trials")]


def _trial(snapshot: Snapshot, truth: str, settings: Settings, backend: _Listening) -> Trial:
    backend.heard.clear()
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    found = complete(snapshot, settings, backend, job, automatic=True)  # type: ignore[arg-type]
    said = [piece for piece in backend.heard if piece.token >= 0]
    line = tuple((piece.text, piece.logprob) for piece in _first_line(said))
    place = Draft("", snapshot, outline(snapshot))
    shows_all = place.around.kind == "code" and asked(place)
    offer = found[0].text.strip().split("\n")[0].strip() if found else ""
    return Trial(snapshot.language, truth, offer, line, shows_all)


def _first_line(said: list[Piece]) -> list[Piece]:
    """Return the tokens up to the end of the first line that has words."""
    text = ""
    for count, piece in enumerate(said, 1):
        text += piece.text
        if "\n" in text.lstrip():
            return said[:count]
    return said


def _places(files: list[Path], count: int, seed: int) -> Iterator[tuple[Snapshot, str]]:
    """Yield a document without the rest of one line, with the cursor there, and that rest."""
    draw = random.Random(seed)
    groups: dict[str, list[Path]] = {}
    for path in files:
        groups.setdefault(language_of("", path.name).id, []).append(path)
    found = 0
    while found < count:
        path = draw.choice(groups[sorted(groups)[found % len(groups)]])
        text = path.read_text("utf-8", "replace")
        lines = text.split("\n")
        number = draw.randrange(len(lines))
        line = lines[number]
        starts = [at for at in range(len(line)) if _begins(line, at)]
        if not starts or len(line.strip()) < 6 or not is_written_by_people(text):
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
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--places", type=int, default=1200, help="how many places to ask at")
    parser.add_argument("--model", default="skycode-nano", help="a model's name or folder")
    parser.add_argument("--seed", type=int, default=1, help="the same seed asks at the same places")
    parser.add_argument("--out", type=Path, help="write what was answered to this file")
    parser.add_argument("--read", type=Path, help="read such a file instead of asking")
    parser.add_argument("--plot", type=Path, help="draw the curve to this SVG file")
    return parser.parse_args()


if __name__ == "__main__":
    main()
