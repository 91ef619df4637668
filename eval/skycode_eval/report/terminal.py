"""The report at the terminal: what matters of it, in tables."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from skycode_eval.compare import Comparison
from skycode_eval.messages import here, told_here
from skycode_eval.problem import Status
from skycode_eval.report.figures import Report
from skycode_eval.report.infilling import PERCENTILES
from skycode_eval.report.numbers import error, interval, percent, points
from skycode_eval.report.words import SCORE_COLUMNS, ending, plain


def show(report: Report, console: Console) -> None:
    """Print warnings, scores, how samples ended, and what else the report holds."""
    for warning in report.run.warnings:
        text = here(f"not complete: {warning}", f"不完整：{told_here(warning)}")
        console.print(Text(text, style="yellow"))
    console.print(_scores(report))
    for regime in report.regimes:
        for reason in regime.refused.values():
            text = f"T = {regime.temperature:g}: {plain('refused', reason=reason)}"
            console.print(Text(text, style="red"))
        counts = ((regime.statuses.get(status.value, 0), ending(status)) for status in Status)
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
    count = here(f"{len(report.problems)} problems", f"{len(report.problems)} 题")
    title = f"{told_here(report.task.title)}, {report.run.model}: {count}"
    table = Table("", "T", "n", *(plain(key) for key in SCORE_COLUMNS), title=title)
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
        temperature, clusters = f"T = {one.temperature:g}", one.passed.clusters
        english = f"infilling, {temperature}, drawn over {clusters} functions"
        title = here(english, f"代码填充，{temperature}，以 {clusters} 个函数为单位重采样")
        names = (here(f"floor: {name}", f"对照：{name}") for name in one.floors)
        table = Table("", "%", "95 %", *names, title=title)
        floors = one.floors.values()
        passed = ["-" if floor.passed is None else percent(floor.passed) for floor in floors]
        exact = [percent(floor.exact) for floor in floors]
        similar = [percent(floor.similarity) for floor in floors]
        for name, value, cells in (
            (plain("pass"), one.passed, passed),
            (plain("exact"), one.exact, exact),
            (plain("similarity"), one.similarity, similar),
        ):
            table.add_row(name, percent(value.value), interval(value.low, value.high), *cells)
        console.print(table)
        if one.latency:
            times = (f"p{rank} {1000 * one.latency[rank]:.0f} ms" for rank in PERCENTILES)
            console.print(f"{here('latency: ', '延迟：')}{', '.join(times)}")


def _contamination(report: Report, console: Console) -> None:
    found = report.contamination
    if not found:
        return
    flagged, count = len(found.flagged), len(found.problems)
    english = f"{flagged} of {count} problems share 13 words in a row with the corpus"
    console.print(here(english, f"{count} 题中有 {flagged} 题与语料有连续 13 个词相同"))
    if not found.flagged:
        return
    table = Table("", "T", *(plain(key) for key in ("all", "clean", "flagged")))
    for one in report.cleaned:
        values = (one.every, one.clean, one.flagged)
        shown = ("-" if value is None else percent(value) for value in values)
        table.add_row(f"pass@{one.k}", f"{one.temperature:g}", *shown)
    console.print(table)
