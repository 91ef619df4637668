"""The stage as a whole: watch, fit, check on projects left out, write mixture.json."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from skycode_ls.engine.mixture import FILE, LEAST, Trust
from training.mixture.fit import fit, nats
from training.mixture.observe import ORDERS, Seen, observe
from training.mixture.places import projects
from training.workdir import WEIGHTS, work_dir

SOURCES = {"alone": {"prompt"}, "together": {"corpus", "prompt"}}
"""What is there to be mixed with, without a workspace and with one."""


def run(work: Path | None, model: Path | None, most: int, seed: int) -> Path:
    """Write MODEL/mixture.json, its checksum, and what it gains into card.json."""
    folder = model or WEIGHTS / "skycode-nano"
    found = projects(work_dir(work) / "corpus")
    with tempfile.TemporaryDirectory() as scratch:
        bare = Path(scratch) / folder.name
        shutil.copytree(folder, bare, ignore=shutil.ignore_patterns(FILE))
        _register(bare)
        seen = observe(bare, found.values(), most, seed)
    facts: dict[str, Any] = {"projects": len(found), "positions": len(seen.project)}
    table = {}
    for way, names in SOURCES.items():
        some = seen.where(seen.room >= LEAST) if way == "alone" else seen
        table[way] = _level(fit(some.observed.of(names)), names)
        before, after = _gains(some, names)
        facts |= {f"{way}_before": before, f"{way}_after": after}
    path = folder / FILE
    path.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    _register(folder)
    _note(folder / "card.json", facts)
    print(path, facts)
    return path


def _gains(seen: Seen, names: set[str]) -> tuple[float, float]:
    """Return nats a token with the network alone and mixed, on projects not fitted to.

    Every other project is left out in turn.
    """
    before, after = np.zeros(len(seen.project)), np.zeros(len(seen.project))
    for half in (0, 1):
        out = seen.project % 2 == half
        judged = seen.observed.where(out)
        before[out] = nats([], judged.of(set()))
        after[out] = nats(fit(seen.observed.where(~out).of(names)), judged.of(names))
    return round(float(before.mean()), 4), round(float(after.mean()), 4)


def _level(trusts: list[Trust], names: set[str]) -> dict[str, list[dict[str, float]]]:
    rows = iter(trusts)
    return {
        name: [asdict(trust) for trust in islice(rows, len(orders))]
        for name, orders in ORDERS.items()
        if name in names
    }


def _register(folder: Path) -> None:
    """Put the file's checksum into model.toml; take it out if there is no such file."""
    manifest, path = folder / "model.toml", folder / FILE
    text = manifest.read_text(encoding="utf-8")
    text = re.sub(rf'^"{re.escape(FILE)}" = .*\n', "", text, flags=re.MULTILINE)
    if path.is_file():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        head = "" if "[sha256]" in text else "\n[sha256]\n"
        text = f'{text.rstrip()}\n{head}"{FILE}" = "{digest}"\n'
    manifest.write_text(text, encoding="utf-8")


def _note(card: Path, facts: dict[str, Any]) -> None:
    told = json.loads(card.read_text(encoding="utf-8"))
    told["mixture"] = facts
    card.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
