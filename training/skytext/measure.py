"""What the converted model can do: form of verse, translation against a table, copying."""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from skycode_ls.companion.text import forms
from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.names import PLACEHOLDER
from skycode_ls.companion.text.presets import PRESETS
from training.skytext import pieces, samples, tables
from training.skytext.answers import Model
from training.skytext.phrase_table import PhraseTable, chrf
from training.skytext.pieces import Piece

SHOWN = 6
"""Samples of each task in the card: the first ones of the test set, whatever they are."""
LEARNT: dict[str, Callable[[dict[str, Any]], bool]] = {
    "couplet": lambda figures: figures["length_agreement"] >= 0.9,
    "poem5": lambda figures: figures["valid_served"] >= 0.8,
    "poem7": lambda figures: figures["valid_served"] >= 0.8,
    "en2zh": lambda figures: figures["chrf"] > max(figures["chrf_table"], figures["chrf_draft"]),
    "zh2en": lambda figures: figures["chrf"] > max(figures["chrf_table"], figures["chrf_draft"]),
    "continue": lambda figures: figures["nats"] < figures["nats_untrained"] / 2,
}
"""When a task counts as learnt; the server offers no other."""


class Tests:
    """The held-out sets and what training saw, for telling copies."""

    def __init__(self, root: Path, limit: int = 0) -> None:
        self._folder, self._limit = root / "corpus", limit
        self.train = list(pieces.read(self._folder / "train.jsonl.zst"))
        verse = [piece for piece in self.train if piece.kind[:4] in ("poem", "coup")]
        self.lines = {line for piece in verse for line in clauses(f"{piece.given}，{piece.wanted}")}

    def known(self, task: str) -> set[str]:
        """Return the answers that training saw for a task."""
        if task in ("en2zh", "zh2en"):
            pairs = [piece for piece in self.train if piece.kind in ("phrase", "word")]
            return {piece.wanted if task == "en2zh" else piece.given for piece in pairs}
        return {piece.wanted for piece in self.train if piece.kind == task}

    def read(self, name: str, kind: str = "") -> list[Piece]:
        """Return a set, or what it has of a kind; a limit takes evenly from all of it."""
        found = [
            piece
            for piece in pieces.read(self._folder / f"{name}.jsonl.zst")
            if piece.kind.startswith(kind)
        ]
        return found[:: max(1, len(found) // self._limit)][: self._limit] if self._limit else found


def run(
    root: Path, folder: Path, limit: int = 0, tasks: Sequence[str] = tuple(LEARNT)
) -> dict[str, Any]:
    """Measure a model folder at `tasks`, write its card.json anew and return what that holds."""
    path = folder / "card.json"
    if not path.exists():
        raise FileNotFoundError(
            f"{path} is missing: run `python -m training.skytext convert` first"
        )
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    tests, model = Tests(root, limit), Model(folder)
    figures = {task: _measured(task, model, tests) for task in tasks}
    measured = {task: found for task, found in figures.items() if found["tests"]}
    facts["tasks"] = {task: found for task, found in measured.items() if LEARNT[task](found)}
    facts["not_learnt"] = {
        task: found for task, found in measured.items() if not LEARNT[task](found)
    }
    facts["report"] = json.loads((root / "corpus" / "report.json").read_text(encoding="utf-8"))
    path.write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for task, found in measured.items():
        told = {name: value for name, value in found.items() if name != "shown"}
        print(task, "learnt" if task in facts["tasks"] else "not learnt", told, flush=True)
    return facts


def _measured(task: str, model: Model, tests: Tests) -> dict[str, Any]:
    if task == "continue":
        return continuation(model, tests)
    if task == "couplet":
        return couplets(model, tests)
    return (translation if task in ("en2zh", "zh2en") else verse)(model, tests, task)


def verse(model: Model, tests: Tests, task: str) -> dict[str, Any]:
    """Measure poems for held-out titles: the form at once, after redrawing, and copies."""
    found = tests.read("titles", task)
    width = int(task[-1])
    first, last = redrawn(
        model, task, [piece.given for piece in found], lambda _, text: forms.verse(text, width)
    )
    lines, known = [line for text in last for line in clauses(text)], tests.known(task)
    return {
        "tests": len(found),
        "valid_first": _share(_right(forms.verse(text, width)) for text in first),
        "valid_served": _share(_right(forms.verse(text, width)) for text in last),
        "copied": _share(text in known for text in last),
        "copied_lines": _share(line in tests.lines for line in lines),
        "shown": _shown(found, last),
    }


def couplets(model: Model, tests: Tests) -> dict[str, Any]:
    """Measure lower lines for held-out upper ones, drawn once and within the preset's tries."""
    found = tests.read("couplets")
    uppers = [piece.given for piece in found]
    first, last = redrawn(model, "couplet", uppers, forms.couplet)
    pairs = list(zip(uppers, first, strict=True))
    return {
        "tests": len(found),
        "length_agreement": _share(len(upper) == len(lower.strip()) for upper, lower in pairs),
        "valid_first": _share(_right(forms.couplet(*pair)) for pair in pairs),
        "valid_served": _share(
            _right(forms.couplet(*pair)) for pair in zip(uppers, last, strict=True)
        ),
        "copied_lines": _share(text.strip() in tests.lines for text in last),
        "shown": _shown(found, last),
    }


def redrawn(
    model: Model, task: str, givens: Sequence[str], check: Callable[[str, str], tuple[Check, ...]]
) -> tuple[list[str], list[str]]:
    """Return first answers, and those after drawing again, as the server does, what fails."""
    preset = PRESETS[task]
    first = model.answers(task, givens, preset.parameters, tables.SEED)
    last = list(first)
    for number in range(1, preset.tries):
        failed = [at for at, given in enumerate(givens) if not _right(check(given, last[at]))]
        if not failed:
            break
        again = model.answers(
            task, [givens[at] for at in failed], preset.parameters, tables.SEED + number
        )
        for at, text in zip(failed, again, strict=True):
            last[at] = text
    return first, last


def translation(model: Model, tests: Tests, task: str) -> dict[str, Any]:
    """Measure chrF of greedy translations of held-out phrases, of the table's and the drafts'."""
    found = tests.read("phrases")
    givens, wanted = [piece.given for piece in found], [piece.wanted for piece in found]
    if task == "zh2en":
        givens, wanted = wanted, givens
    answers = model.translations(task, givens, PRESETS["translate"].parameters)
    table = PhraseTable((p for p in tests.train if p.kind in ("phrase", "word")), task)
    known = tests.known(task)
    looked_up = [table.translate(given) for given in givens]
    drafts = model.drafts(task, givens)
    return {
        "tests": len(found),
        "sources": len({piece.source for piece in found}),
        "chrf": round(chrf(answers, wanted), 2) if found else 0.0,
        "chrf_table": round(chrf(looked_up, wanted), 2) if found else 0.0,
        "chrf_draft": round(chrf(drafts, wanted), 2) if found else 0.0,
        "exact": _share(one == two for one, two in zip(answers, wanted, strict=True)),
        "placeholders_kept": _share(_kept(*pair) for pair in zip(givens, answers, strict=True)),
        "copied": _share(text in known for text in answers),
        "shown": [list(line) for line in zip(givens, answers, wanted, drafts, strict=True)][:SHOWN],
    }


def continuation(model: Model, tests: Tests) -> dict[str, Any]:
    """Measure nats per character of true continuations; guessing among all tokens is the floor."""
    rng = random.Random(tables.SEED)
    cut = [samples.continuation(p.wanted, 120, rng) for p in tests.read("passages")]
    found = [each for each in cut if each]
    pairs = [(each.given, each.wanted) for each in found]
    parameters = replace(PRESETS["continue"].parameters, generate_length=48)
    few = found[:SHOWN]
    answers = model.answers("continue", [each.given for each in few], parameters, tables.SEED)
    characters = max(1, sum(len(wanted) for _, wanted in pairs))
    tokens = sum(len(model.vocabulary.encode(wanted)) for _, wanted in pairs)
    return {
        "tests": len(found),
        "nats": round(model.loss("continue", pairs), 3),
        "nats_untrained": round(math.log(len(model.vocabulary.names)) * tokens / characters, 3),
        "shown": [[e.given, text, e.wanted] for e, text in zip(few, answers, strict=True)],
    }


def clauses(text: str) -> list[str]:
    """Return the lines of verse in a text, without their marks."""
    return re.findall(r"[㐀-鿿]{4,}", text)


def _right(checks: Sequence[Check]) -> bool:
    return all(check.passed for check in checks)


def _kept(given: str, answer: str) -> bool:
    """Tell whether an answer has the placeholders of what was given, each as often."""
    return sorted(PLACEHOLDER.findall(given)) == sorted(PLACEHOLDER.findall(answer))


def _share(found: Iterable[bool]) -> float:
    listed = list(found)
    return round(sum(listed) / max(1, len(listed)), 4)


def _shown(found: Sequence[Piece], answers: Sequence[str]) -> list[list[str]]:
    pairs = zip(found, answers, strict=True)
    return [[piece.given, answer, piece.wanted] for piece, answer in pairs][:SHOWN]
