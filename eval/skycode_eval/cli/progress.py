"""How far drawing samples has come: a bar for people, a line now and then for log files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from skycode_eval.generate import Stand
from skycode_eval.messages import here


@contextmanager
def drawing(console: Console) -> Iterator[Callable[[Stand], None]]:
    """Yield a function that shows how a run stands, with tokens a second and the time left."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(here("{task.fields[rate]} tokens/s", "每秒 {task.fields[rate]} 个词元")),
        TimeRemainingColumn(),
    )
    if not console.is_terminal:
        yield _Log(console)
        return
    # Batches end many seconds apart, so the speed is averaged over minutes.
    with Progress(*columns, console=console, speed_estimate_period=600) as progress:
        began = time.monotonic()
        bar = None

        def show(stand: Stand) -> None:
            nonlocal bar
            rate = f"{stand.tokens / max(1e-3, time.monotonic() - began):,.0f}"
            text = f"T = {stand.regime.temperature:g}"
            if bar is None:
                bar = progress.add_task(text, total=stand.total, completed=stand.done, rate=rate)
            progress.update(bar, completed=stand.done, description=text, rate=rate)

        yield show


class _Log:
    """Writes a line at the start of a sitting, each minute, and at its end."""

    _OFTEN = 60.0

    def __init__(self, console: Console) -> None:
        self._console = console
        self._began = time.monotonic()
        self._told = -self._OFTEN
        self._first: int | None = None

    def __call__(self, stand: Stand) -> None:
        now = time.monotonic()
        if self._first is None:
            self._first = stand.done
        elif stand.done < stand.total and now - self._told < self._OFTEN:
            return
        self._told = now
        drawn, spent = stand.done - self._first, now - self._began
        minutes = f"{(stand.total - stand.done) * spent / max(1, drawn) / 60:,.0f}"
        left = here(f", {minutes} min left", f"，还需 {minutes} 分钟") if drawn else ""
        rate = f"{stand.tokens / spent if spent > 0 else 0.0:,.0f}"
        text = f"T = {stand.regime.temperature:g}: {stand.done:,}/{stand.total:,} "
        says = here(f"samples, {rate} tokens/s", f"个样本，每秒 {rate} 个词元")
        self._console.print(f"{text}{says}{left}", soft_wrap=True)
