"""`skycode bench`: how fast a model is here, and what of the machine that takes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from typing import Any

from rich.table import Table

from skycode_ls.cli.machine import resident_bytes
from skycode_ls.cli.terminal import open_console
from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.host import usable_cores
from skycode_ls.engine.speed import Limits, Speed, limits, measure
from skycode_ls.messages import Locale, say
from skycode_ls.models.registry import ModelFiles, find
from skycode_ls.settings import Settings


@dataclass(frozen=True)
class Wish:
    """What was asked for; `sweep` tries every sensible number of threads."""

    settings: Settings
    tokens: int
    rounds: int
    sweep: bool
    as_json: bool


@dataclass(frozen=True)
class Result:
    """One model with one number of threads; memory in bytes, shares of 1."""

    info: ModelInfo
    speed: Speed
    memory: int | None
    bandwidth_share: float
    operations_share: float


def bench(wish: Wish, locale: Locale) -> None:
    """Measure, and print a table or JSON; raises SkyError if the model cannot be loaded."""
    if not wish.settings.model.startswith("scripted:"):
        find(wish.settings.model)  # said now rather than after the machine was measured
    console = open_console(stderr=True)
    with console.status(say("bench.machine", locale)):
        machine = limits()
    results = []
    for settings in _tries(wish):
        with console.status(say("bench.threads", locale, threads=settings.threads or "auto")):
            results.append(_measured(settings, wish, machine))
    if wish.as_json:
        print(json.dumps(_plain(results, machine), indent=2))
        return
    _show(results, machine, locale)


def _tries(wish: Wish) -> Iterator[Settings]:
    if not wish.sweep:
        yield wish.settings
        return
    threads, cores = 1, usable_cores()
    while threads < cores:
        yield replace(wish.settings, threads=threads)
        threads *= 2
    yield replace(wish.settings, threads=cores)


def _measured(settings: Settings, wish: Wish, machine: Limits) -> Result:
    files = None if settings.model.startswith("scripted:") else find(settings.model)
    with closing(open_backend(settings)) as backend:
        speed = measure(backend, wish.tokens, wish.rounds)
        info, memory = backend.info, resident_bytes(os.getpid())
    operations = 2 * files.parameters * speed.prefill if files else 0.0
    read = _weight_bytes(files, info) * speed.decode if files else 0.0
    return Result(info, speed, memory, read / machine.bandwidth, operations / machine.operations)


def _weight_bytes(files: ModelFiles, info: ModelInfo) -> int:
    name = "model.onnx" if info.backend == "onnxruntime" else "model.bin"
    path = files.folder / name
    return path.stat().st_size if path.is_file() else 0


def _show(results: list[Result], machine: Limits, locale: Locale) -> None:
    console = open_console()
    first = results[0]
    about = {"model": first.info.name, "backend": first.info.backend, "device": first.info.device}
    title = say("bench.title", locale, **about, compute=first.info.compute_type)
    table = Table(title=title, title_justify="left")
    for name in ("threads", "cold", "warm", "prefill", "decode", "batch", "memory"):
        table.add_column(say(f"bench.column.{name}", locale), justify="right")
    for result in results:
        speed = result.speed
        memory = f"{result.memory / 1e6:,.0f} MB" if result.memory else "?"
        table.add_row(
            str(result.info.threads),
            f"{speed.cold:,.0f} ms",
            f"{speed.warm:,.1f} ms",
            f"{speed.prefill:,.0f}",
            f"{speed.decode:,.0f}",
            f"{speed.batch:,.0f}",
            memory,
        )
    console.print(table)
    best = max(results, key=lambda result: result.speed.decode)
    console.print(say("bench.prompt", locale, tokens=best.speed.prompt), soft_wrap=True)
    if best.info.device == "cpu":
        text = say(
            "bench.share",
            locale,
            decode=f"{best.bandwidth_share:.0%}",
            bandwidth=f"{machine.bandwidth / 1e9:.1f}",
            prefill=f"{best.operations_share:.0%}",
            operations=f"{machine.operations / 1e9:.0f}",
        )
        console.print(text, soft_wrap=True)
    if len(results) > 1:
        console.print(say("bench.best", locale, threads=best.info.threads), soft_wrap=True)


def _plain(results: list[Result], machine: Limits) -> dict[str, Any]:
    rows = [
        {
            "model": result.info.name,
            "backend": result.info.backend,
            "device": result.info.device,
            "compute_type": result.info.compute_type,
            **asdict(result.speed),
            "memory_bytes": result.memory,
            "bandwidth_share": round(result.bandwidth_share, 4),
            "operations_share": round(result.operations_share, 4),
        }
        for result in results
    ]
    return {"machine": asdict(machine), "results": rows}
