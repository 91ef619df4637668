"""The corpus: bring the sources, clean, say everything once, keep evaluation text out, split."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from training.corpus import contamination
from training.corpus.download import DownloadError
from training.skytext import held_out, pieces, sources
from training.skytext.pieces import Piece
from training.skytext.sources import Source


def run(root: Path, manifest: Path | None, evaluation: Path, only: list[str]) -> dict[str, Any]:
    """Write ROOT/corpus/{train,titles,couplets,phrases}.jsonl.zst and report.json; return that."""
    listed = sources.load(manifest)
    chosen = [source for source in listed if not only or source.name in only]
    if unknown := set(only) - {source.name for source in chosen}:
        raise ValueError(f"not in the manifest: {', '.join(sorted(unknown))}")
    places = sources.bring(chosen, root / "downloads")
    failed = {name: str(place) for name, place in places.items() if isinstance(place, Exception)}
    for name, reason in failed.items():
        print(f"left out {name}: {reason}", flush=True)
    present = [source for source in chosen if source.name not in failed]
    read = _each(present, places, root / "corpus" / "read")
    dropped: Counter[str] = Counter()
    known = contamination.evaluation_grams(evaluation) if evaluation.is_dir() else frozenset()
    if not known:
        print(f"No evaluation data in {evaluation}: this corpus may hold some of it.", flush=True)
    once = list(clean(read, known, dropped))
    holds = {source.name: source.holds for source in present}
    found = held_out.split(once, lambda name: holds[name], {s.name for s in present if s.test})
    folder = root / "corpus"
    pieces.write(folder / "train.jsonl.zst", found.train)
    for name, kept in found.test.items():
        pieces.write(folder / f"{name}.jsonl.zst", kept)
    report = {
        "train": _count(found.train),
        "test": {name: len(kept) for name, kept in found.test.items()},
        "dropped": dict((dropped + found.dropped).most_common()),
        "decontaminated": bool(known),
        "evaluation_text": dropped["evaluation text"],
        "sources": _sources(present, places, found),
        "failed": failed,
    }
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (folder / "report.json").write_text(text, encoding="utf-8")
    return report


def clean(
    read: Iterable[Piece], known: frozenset[contamination.Gram], dropped: Counter[str]
) -> Iterator[Piece]:
    """Yield each piece once: one Chinese for an English phrase, the most frequent one."""
    seen: set[tuple[str, str]] = set()
    choices: dict[str, dict[str, tuple[int, Piece]]] = defaultdict(dict)
    for piece in read:
        if contamination.is_contaminated(f"{piece.given}\n{piece.wanted}", known):
            dropped["evaluation text"] += 1
        elif piece.kind == "phrase":
            options = choices[piece.given]
            count, first = options.get(piece.wanted, (0, piece))
            dropped["exact copy"] += count > 0
            options[piece.wanted] = (count + 1, first)
        else:
            given = "" if piece.kind.startswith("poem") else piece.given  # titles vary
            same = (given, piece.wanted)
            if same in seen:
                dropped["exact copy"] += 1
            else:
                seen.add(same)
                yield piece
    for options in choices.values():
        dropped["rarer translation"] += len(options) - 1
        yield max(options.values(), key=lambda option: option[0])[1]


def _each(present: list[Source], places: dict[str, Any], folder: Path) -> Iterator[Piece]:
    """Read every source; what was read once is kept beside the corpus."""
    for source in sorted(present, key=lambda source: source.test):  # a repetition is the first's
        place = places[source.name]
        assert not isinstance(place, DownloadError)
        path = folder / f"{source.package().label}.jsonl.zst"
        if not path.exists():
            print(
                f"{source.name}: {pieces.write(path, sources.pieces(source, place)):,}", flush=True
            )
        yield from pieces.read(path)


def _count(train: list[Piece]) -> dict[str, dict[str, int]]:
    counted: dict[str, dict[str, int]] = {}
    for piece in train:
        row = counted.setdefault(piece.kind, {"pieces": 0, "given": 0, "wanted": 0})
        row["pieces"] += 1
        row["given"] += len(piece.given)
        row["wanted"] += len(piece.wanted)
    return counted


def _sources(
    present: list[Source], places: dict[str, Any], found: held_out.Split
) -> list[dict[str, Any]]:
    """Describe each source: licence, archives, pieces trained on and kept."""
    trained = Counter(piece.source for piece in found.train)
    kept = Counter(piece.source for test in found.test.values() for piece in test)
    return [
        {
            "name": source.name,
            "client": source.client,
            "licence": source.licence,
            "archives": [source.version]
            if source.client == "github"
            else sorted(path.name for path in places[source.name].iterdir()),
            "train": trained[source.name],
            "test": kept[source.name],
        }
        for source in present
    ]
