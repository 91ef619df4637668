"""`skycode models list`: what there is, what each asks of this machine, and the best choice."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from skycode_ls.cli import machine
from skycode_ls.cli.terminal import open_console
from skycode_ls.engine import host
from skycode_ls.messages import Locale, SkyError, say
from skycode_ls.models import choice, store
from skycode_ls.models.catalogue import CATALOGUE, EMBEDDED, INFILLS
from skycode_ls.models.registry import find

QUICK = 15.0
"""Tokens a second that a suggestion needs to come while the thought is fresh."""

_CORE = 7.0
"""GB of int8 weights that CTranslate2 streams a second with one core, whatever the memory."""

_CONTEXT = 1024


@dataclass(frozen=True)
class Capacity:
    """What this machine has: GB/s of memory, measured, cores, and bytes of free memory."""

    bandwidth: float
    cores: int
    free: int

    def speed(self, weights: float) -> float:
        """Return the tokens a second to expect of int8 weights of so many bytes."""
        return min(self.bandwidth, _CORE * self.cores) * 1e9 / weights


@dataclass(frozen=True)
class Row:
    """One line of the list; sizes in bytes, `measured` tells whether the speed was."""

    name: str
    size: int
    memory: int
    speed: float
    measured: bool
    licence: str
    languages: str
    installed: bool
    chosen: bool
    best: bool = False


def show(as_json: bool, locale: Locale) -> None:
    """Print the list."""
    capacity = measure()
    rows = listed(capacity)
    if as_json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("")
    for key in ("name", "size", "memory", "speed", "licence", "languages"):
        right = key in ("size", "memory", "speed")
        heading = say(f"models.column.{key}", locale)
        table.add_column(heading, justify="right" if right else "left", no_wrap=key == "name")
    for row in rows:
        speed = f"{'' if row.measured else '~'}{row.speed:.0f}"
        marks = "".join(
            sign for sign, on in (("▶", row.chosen), ("●", row.installed), ("★", row.best)) if on
        )
        sizes = (f"{row.size / 1e9:.2f} GB", f"{row.memory / 1e9:.2f} GB", speed)
        table.add_row(marks, row.name, *sizes, row.licence, row.languages)
    console = open_console()
    console.print(table)
    facts = {"cores": capacity.cores, "bandwidth": f"{capacity.bandwidth:.0f}"}
    console.print(say("models.legend", locale, **facts), style="dim")
    if painters := ", ".join(store.painters()):
        console.print(say("models.painters", locale, names=painters), style="dim")


def listed(capacity: Capacity) -> list[Row]:
    """Return installed models first, then the known ones, with the best one marked."""
    chosen = choice.model(EMBEDDED)
    painters = store.painters()
    coders = [name for name in (EMBEDDED, *store.installed()) if name not in painters]
    rows = [_here(name, chosen, capacity) for name in coders]
    there = {row.name for row in rows}
    for name, entry in CATALOGUE.items():
        if name not in there:
            size = int(entry.millions * 1e6)
            memory = size + 2 * entry.state * _CONTEXT
            speed = capacity.speed(size)
            told = (entry.licence, entry.languages)
            rows.append(Row(name, size, memory, speed, False, *told, False, False))
    best = _best(rows, capacity)
    return [Row(**{**asdict(row), "best": row.name == best}) for row in rows]


def measure() -> Capacity:
    """Measure how fast a core reads memory, in some tens of milliseconds, and look for the rest."""
    import time

    import numpy as np

    weights = np.ones(8_000_000, dtype=np.float64)
    seconds = []
    for _ in range(6):
        began = time.perf_counter()
        weights.sum()
        seconds.append(time.perf_counter() - began)
    space = machine.memory()
    rate = weights.nbytes / min(seconds) / 1e9
    cores = host.usable_cores()
    # Two cores read nearly twice as fast as one; more of them soon wait for the memory.
    return Capacity(rate * min(cores, 2), cores, space.available if space else 4 << 30)


def _here(name: str, chosen: str, capacity: Capacity) -> Row:
    """Return the line of a model that is installed, as far as its description can be read."""
    facts: dict[str, Any] = {}
    try:
        files = find(name)
        facts = store.facts(name) if name != EMBEDDED else {}
        size = (files.folder / "model.bin").stat().st_size
        licence = files.licence
    except (SkyError, OSError):
        size, licence = 1, "?"
    entry = CATALOGUE.get(name)
    speed = float(facts.get("tokens_per_second", 0))
    return Row(
        name,
        size,
        size + 2 * (entry.state if entry else 12_288) * _CONTEXT,
        speed or capacity.speed(size),
        bool(speed),
        licence,
        entry.languages if entry else "8 · zh en" if name == EMBEDDED else "-",
        True,
        name == chosen,
    )


def _best(rows: list[Row], capacity: Capacity) -> str:
    """Return the largest model that fits into half of the free memory and is quick enough.

    Only models that infill and whose licence allows any use are chosen among.
    """
    fitting = [
        row
        for row in rows
        if row.name in INFILLS
        and CATALOGUE[row.name].open
        and row.memory < capacity.free / 2
        and row.speed >= QUICK
    ]
    return max(fitting, key=lambda row: row.size).name if fitting else EMBEDDED
