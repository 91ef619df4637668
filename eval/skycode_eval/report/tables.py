"""Tables for the page: the same numbers as its plots, for eyes and for screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from skycode_eval.contamination import Contamination
from skycode_eval.metrics import PassAtK
from skycode_eval.report.figures import Estimates, Report
from skycode_eval.report.infilling import PERCENTILES, Infilling
from skycode_eval.report.numbers import error, interval, percent, points
from skycode_eval.report.plots import STATUS_KEYS
from skycode_eval.report.words import say, stopped

_KS_SHOWN = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """Return a table that scrolls within itself; cells are markup."""
    head = "".join(f'<th scope="col">{cell}</th>' for cell in heads)
    body = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in rows)
    return (
        f'<div class="scroll" tabindex="0"><table class="{kind}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def scores(regimes: list[Estimates]) -> str:
    """Return pass@k with both of its uncertainties, by temperature."""
    heads = ["pass@k", "T", say("samples_each"), "%"]
    heads += [say("over_problems"), say("interval"), say("over_samples")]
    rows = []
    for regime in regimes:
        n = str(regime.n[0]) if regime.n[0] == regime.n[1] else f"{regime.n[0]}-{regime.n[1]}"
        for point in regime.at:
            rows.append([f"pass@{point.k}", f"{regime.temperature:g}", n, *_numbers(point)])
        for k, reason in regime.refused.items():
            refusal = say("refused", reason=reason)
            rows.append([f"pass@{k}", f"{regime.temperature:g}", n, "-", "-", "-", refusal])
    return table(heads, rows)


def curve(regimes: list[Estimates]) -> str:
    """Return pass@k at a few k for each temperature."""
    drawn = [regime for regime in regimes if regime.curve]
    ks = sorted({point.k for regime in drawn for point in regime.curve})
    near = {min(ks, key=lambda k: abs(k - wanted)) for wanted in _KS_SHOWN if wanted <= ks[-1]}
    rows = []
    for k in sorted(near | {ks[-1]}):
        found = [[p for p in regime.curve if p.k == k] for regime in drawn]
        rows.append(
            [str(k), *(f"{percent(p[0].value)} ± {error(p[0])}" if p else "-" for p in found)]
        )
    return table(["k", *(f"T = {regime.temperature:g}" for regime in drawn)], rows)


def sweep(regimes: list[Estimates]) -> str:
    """Return pass@k by temperature, with its standard error over problems."""
    rows = []
    for k in sorted({point.k for regime in regimes for point in regime.at}):
        found = [[point for point in regime.at if point.k == k] for regime in regimes]
        cells = (f"{percent(p[0].value)} ± {error(p[0])}" if p else "-" for p in found)
        rows.append([f"pass@{k}", *cells])
    return table(["", *(f"T = {regime.temperature:g}" for regime in regimes)], rows)


def problems(report: Report) -> str:
    """Return samples passed of samples judged for every problem."""
    temperatures = [regime.temperature for regime in report.regimes]
    rows = []
    for task_id, pairs in report.problems.items():
        of = (pairs.get(temperature) for temperature in temperatures)
        rows.append([escape(task_id), *(f"{pair[1]}/{pair[0]}" if pair else "-" for pair in of)])
    return table([say("problem"), *(f"T = {temperature:g}" for temperature in temperatures)], rows)


def failures(regimes: list[Estimates]) -> str:
    """Return counts and shares of samples by verdict."""
    rows = []
    for status, key in STATUS_KEYS.items():
        counts = [regime.statuses.get(status.value, 0) for regime in regimes]
        if any(counts):
            cells = zip(counts, regimes, strict=True)
            rows.append([say(key), *(f"{c:,} ({percent(c / r.samples, 1)} %)" for c, r in cells)])
    return table(["", *(f"T = {regime.temperature:g}" for regime in regimes)], rows)


def stops(regimes: list[Estimates]) -> str:
    """Return counts of samples by what ended their generation; empty where that is unknown."""
    names = sorted({name for regime in regimes for name in regime.stops})
    rows = [
        [stopped(name), *(f"{regime.stops.get(name, 0):,}" for regime in regimes)] for name in names
    ]
    heads = [say("how_stopped"), *(f"T = {regime.temperature:g}" for regime in regimes)]
    return table(heads, rows) if rows else ""


def infilling(one: Infilling) -> str:
    """Return the measures with their intervals and the floors beside."""
    heads = ["", "%", "95 %"]
    heads += [say(f"floor_{name}") for name in one.floors]
    rows = []
    for key, value in (("pass", one.passed), ("exact", one.exact), ("similarity", one.similarity)):
        cells = [say(key), percent(value.value), interval(value.low, value.high)]
        for floor in one.floors.values():
            score = {"pass": floor.passed, "exact": floor.exact}.get(key, floor.similarity)
            cells.append("-" if score is None else percent(score))
        rows.append(cells)
    return table(heads, rows)


def latency(one: Infilling) -> str:
    """Return the percentiles of the time a completion took."""
    rows = [[f"p{rank}", f"{1000 * one.latency[rank]:.0f} ms"] for rank in PERCENTILES]
    return table([say("latency"), ""], rows)


def twins(report: Report, sign: float) -> str:
    """Return the difference between the two languages at each temperature and k."""
    heads = ["", "T", say("english"), say("chinese"), say("difference"), "95 %", say("chance")]
    rows = []
    for one in report.twins:
        english, chinese = (one.a, one.b) if sign > 0 else (one.b, one.a)
        low, high = sorted((sign * one.low, sign * one.high))
        ends = f"{points(low)} … {points(high)}"
        row = [f"pass@{one.k}", f"{one.temperature:g}", percent(english), percent(chinese)]
        rows.append([*row, points(sign * one.difference), ends, f"{one.chance:.2g}"])
    return table(heads, rows)


def cleaned(report: Report) -> str:
    """Return pass@k with and without the problems that the corpus holds something of."""
    heads = ["", "T", say("all"), say("clean"), say("flagged")]
    rows = [
        [f"pass@{one.k}", f"{one.temperature:g}"]
        + [
            "-" if value is None else percent(value)
            for value in (one.every, one.clean, one.flagged)
        ]
        for one in report.cleaned
    ]
    return table(heads, rows)


def overlaps(found: Contamination) -> str:
    """Return what the corpus holds of each flagged problem, and where."""
    heads = [say("problem"), say("runs_found"), say("of_prompt"), say("of_solution"), say("where")]
    rows = []
    for task_id in found.flagged:
        one = found.problems[task_id]
        shares = (
            "-" if s is None else f"{percent(s, 0)} %"
            for s in (one.prompt_share, one.solution_share)
        )
        first = "; ".join(f"{place.project} {place.path}" for place in one.places[:3])
        more = f" (+{one.files - 3})" if one.files > 3 else ""
        rows.append(
            [escape(task_id), f"{one.found}/{one.runs}", *shares, "@" + escape(first + more)]
        )
    return table(heads, rows)


def _numbers(point: PassAtK) -> list[str]:
    sampled = percent(point.sampling_error) if point.sampling_error == point.sampling_error else "-"
    return [percent(point.value), error(point), interval(point.low, point.high), sampled]


def _cell(markup: str) -> str:
    """Return a cell; a leading @ marks text that may be long."""
    return f'<td class="long">{markup[1:]}</td>' if markup.startswith("@") else f"<td>{markup}</td>"
