"""The report at the terminal: what matters of it, in tables."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from skycode_eval.compare import Comparison
from skycode_eval.problem import Status
from skycode_eval.report.figures import Report
from skycode_eval.report.infilling import PERCENTILES
from skycode_eval.report.numbers import error, interval, percent, points


def show(report: Report, console: Console) -> None:
    """Print warnings, scores, how samples ended, and what else the report holds."""
    for warning in report.run.warnings:
        console.print(Text(f"not complete: {warning}", style="yellow"))
    console.print(_scores(report))
    for regime in report.regimes:
        for reason in regime.refused.values():
            console.print(Text(f"T = {regime.temperature:g}: refused: {reason}", style="red"))
        counts = ((regime.statuses.get(status.value, 0), status.value) for status in Status)
        ended = ", ".join(f"{count:,} {name}" for count, name in counts if count)
        console.print(f"T = {regime.temperature:g}: {ended}")
    _infilling(report, console)
    if report.twin:
        console.print(f"A: {report.run.task}, B: {report.twin.task}")
        console.print(comparisons(report.twins))
    _contamination(report, console)


def comparisons(compared: list[Comparison]) -> Table:
    """Return a table of differences between runs A and B, by temperature and k."""
    table = Table("", "T", "A", "B", "B - A", "95 %", "p", "+/-/=")
    for one in compared:
        table.add_row(
            f"pass@{one.k}",
            f"{one.temperature:g}",
            percent(one.a),
            percent(one.b),
            points(one.difference),
            f"{points(one.low)} to {points(one.high)}",
            f"{one.chance:.2g}",
            f"{one.wins}/{one.losses}/{one.ties}",
        )
    return table


def _scores(report: Report) -> Table:
    title = f"{report.task.title}, {report.run.model}: {len(report.problems)} problems"
    table = Table("", "T", "n", "%", "± problems", "95 % over problems", "± samples", title=title)
    for regime in report.regimes:
        n = " to ".join(map(str, sorted(set(regime.n))))
        for point in regime.at:
            table.add_row(
                f"pass@{point.k}",
                f"{regime.temperature:g}",
                n,
                percent(point.value),
                error(point),
                interval(point.low, point.high),
                percent(point.sampling_error),
            )
    return table


def _infilling(report: Report, console: Console) -> None:
    for one in report.infilling:
        title = f"infilling, T = {one.temperature:g}, drawn over {one.passed.clusters} functions"
        table = Table("", "%", "95 %", *(f"floor: {name}" for name in one.floors), title=title)
        floors = one.floors.values()
        passed = ["-" if floor.passed is None else percent(floor.passed) for floor in floors]
        exact = [percent(floor.exact) for floor in floors]
        similar = [percent(floor.similarity) for floor in floors]
        for name, value, cells in (
            ("pass", one.passed, passed),
            ("exact match", one.exact, exact),
            ("edit similarity", one.similarity, similar),
        ):
            table.add_row(name, percent(value.value), interval(value.low, value.high), *cells)
        console.print(table)
        if one.latency:
            times = (f"p{rank} {1000 * one.latency[rank]:.0f} ms" for rank in PERCENTILES)
            console.print(f"latency: {', '.join(times)}")


def _contamination(report: Report, console: Console) -> None:
    found = report.contamination
    if not found:
        return
    console.print(f"{len(found.flagged)} of {len(found.problems)} problems are in the corpus")
    if not found.flagged:
        return
    table = Table("", "T", "all", "without the flagged", "flagged only")
    for one in report.cleaned:
        values = (one.every, one.clean, one.flagged)
        shown = ("-" if value is None else percent(value) for value in values)
        table.add_row(f"pass@{one.k}", f"{one.temperature:g}", *shown)
    console.print(table)
