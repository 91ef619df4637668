"""The plots of a report, each a drawing and the table that says the same in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from skycode_eval.compare import Comparison
from skycode_eval.metrics import PassAtK
from skycode_eval.problem import Status
from skycode_eval.report.figures import Estimates, Report
from skycode_eval.report.infilling import PERCENTILES, Infilling
from skycode_eval.report.svg import (
    WIDTH,
    Axis,
    Plot,
    drawing,
    linear_ticks,
    log_ticks,
    text,
)
from skycode_eval.report.words import label, say

HEAT_MOST = 2000
"""Problems beyond which a heat map shows less than the table does."""

STATUS_KEYS = {status: status.value.split()[0] for status in Status}
"""The phrase and the style of each status."""

_COLUMNS = 41
_ROUGH_TOP = 0.05


def curves(regimes: list[Estimates], name: str) -> str:
    """Draw pass@k against k, a line and two bands for each temperature."""
    drawn = [regime for regime in regimes if regime.curve]
    most = max(point.k for regime in drawn for point in regime.curve)
    top = max(point.high for regime in drawn for point in regime.curve)
    ks = Axis(1, most, label("k_axis"), log_ticks(1, most), log=True)
    plot = Plot(ks, _shares(top, "pass@k, %"))
    for series, regime in enumerate(drawn):
        curve = regime.curve
        plot.band([(p.k, p.low) for p in curve], [(p.k, p.high) for p in curve], series)
        edges = [(p.k, *_sampling(p)) for p in curve]
        lows, highs = [(k, low) for k, low, _ in edges], [(k, high) for k, _, high in edges]
        plot.band(lows, highs, series, "band inner")
        plot.line([(p.k, p.value) for p in curve], series)
        for point in regime.at:
            title = f"T = {regime.temperature:g}, pass@{point.k} = {100 * point.value:.2f} %"
            plot.mark(point.k, point.value, series, title)
    return plot.render(name) + legend(
        (f"T = {r.temperature:g}", f"s{i}") for i, r in enumerate(drawn)
    )


def sweep(regimes: list[Estimates], name: str) -> str:
    """Draw pass@k against temperature, a line for each k."""
    temperatures = [regime.temperature for regime in regimes]
    edge = 0.1 * (temperatures[-1] - temperatures[0])
    ticks = [(value, f"{value:g}") for value in temperatures]
    axis = Axis(temperatures[0] - edge, temperatures[-1] + edge, label("temperature"), ticks)
    every = [point for regime in regimes for point in regime.at]
    plot = Plot(axis, _shares(max(point.high for point in every), "pass@k, %"))
    ks = sorted({point.k for point in every})
    for series, k in enumerate(ks):
        found = [(r.temperature, p) for r in regimes for p in r.at if p.k == k]
        plot.line([(temperature, point.value) for temperature, point in found], series)
        # Side by side, whiskers at one temperature can be told apart.
        aside = (series - (len(ks) - 1) / 2) * edge / 8
        for temperature, p in found:
            plot.whisker((temperature + aside, p.low), (temperature + aside, p.high), series)
            plot.mark(temperature, p.value, series, f"pass@{k} = {100 * p.value:.2f} %")
    return plot.render(name) + legend((f"pass@{k}", f"s{i}") for i, k in enumerate(ks))


def heat(report: Report, name: str) -> str:
    """Draw a cell for each problem and temperature, coloured by the share that passed."""
    temperatures = [regime.temperature for regime in report.regimes]
    tasks = list(report.problems)
    left, cell, gap = 44.0, (WIDTH - 46.0) / _COLUMNS, 30.0
    parts, top = [], 4.0
    for start in range(0, len(tasks), _COLUMNS):
        block = tasks[start : start + _COLUMNS]
        parts.append(text(left, top + 14, escape(f"{block[0]} … {short(block[-1])}")))
        top += 20
        for row, temperature in enumerate(temperatures):
            down = top + row * (cell + 1)
            if len(temperatures) > 1:
                parts.append(text(left - 5, down + cell - 2, f"{temperature:g}", "end"))
            for column, task_id in enumerate(block):
                across = left + column * cell
                parts.append(_cell(report, task_id, temperature, across, down, cell - 1))
        top += len(temperatures) * (cell + 1) + gap - 20
    return drawing(WIDTH, top, parts, name) + _scale()


def failures(regimes: list[Estimates], name: str) -> str:
    """Draw one bar for each temperature, stacked by how its samples ended."""
    rows = [(float(i), f"T = {r.temperature:g}") for i, r in enumerate(regimes)]
    y = Axis(len(regimes) - 0.5, -0.5, "", rows)
    x = Axis(0, 1, label("share_axis"), linear_ticks(0, 1, 100))
    plot = Plot(x, y, height=80.0 + 46.0 * len(regimes), left=74.0)
    for row, regime in enumerate(regimes):
        start = 0.0
        for status, key in STATUS_KEYS.items():
            share = regime.statuses.get(status.value, 0) / max(regime.samples, 1)
            if share:
                title = f"{status.value}: {100 * share:.2f} %"
                ends = (start, row - 0.36), (start + share, row + 0.36)
                plot.box(*ends, f"status {key}", title)
            start += share
    seen = [
        (s, key) for s, key in STATUS_KEYS.items() if any(r.statuses.get(s.value) for r in regimes)
    ]
    return plot.render(name) + legend((label_of(key), f"status {key}") for _, key in seen)


def deltas(one: Comparison, sign: float, name: str) -> str:
    """Draw the difference of each paired problem, from best to worst; `sign` turns it about."""
    values = sorted((sign * value, task_id) for task_id, value in one.by_problem.items())[::-1]
    reach = max(max(abs(value) for value, _ in values), 0.1)
    x = Axis(0, len(values), label("sorted_problems"))
    plot = Plot(x, Axis(-reach, reach, label("points"), linear_ticks(-reach, reach, 100)))
    for place, (value, task_id) in enumerate(values):
        kind = "delta up" if value > 0 else "delta down"
        title = f"{task_id}: {100 * value:+.1f}"
        plot.box((place + 0.1, 0), (place + 0.9, value), kind, title)
    return plot.render(name)


def measures(one: Infilling, name: str) -> str:
    """Draw pass, exact match and edit similarity as bars, floors as marks on them."""
    rows = [("pass", one.passed), ("exact", one.exact), ("similarity", one.similarity)]
    y = Axis(2.5, -0.5, "", [(float(i), label(key)) for i, (key, _) in enumerate(rows)])
    plot = Plot(Axis(0, 1, "%", linear_ticks(0, 1, 100)), y, height=210.0, left=130.0)
    for row, (key, value) in enumerate(rows):
        plot.box((0, row - 0.3), (value.value, row + 0.3), "bar s0", f"{100 * value.value:.2f} %")
        plot.whisker((value.low, row), (value.high, row), 9)
        for series, floor in enumerate(one.floors.values(), 1):
            score = {"pass": floor.passed, "exact": floor.exact}.get(key, floor.similarity)
            if score is not None:
                plot.whisker((score, row - 0.42), (score, row + 0.42), series)
    floors = ((say(f"floor_{name}"), f"s{series}") for series, name in enumerate(one.floors, 1))
    return plot.render(name) + legend(floors)


def latencies(one: Infilling, name: str) -> str:
    """Draw which share of completions was there within how many seconds."""
    times = [max(value, 1e-3) for value in one.seconds]
    low, high = times[0], max(times[-1], times[0] * 1.01)
    x = Axis(low, high, label("seconds"), log_ticks(low, high), log=True)
    plot = Plot(x, _shares(1.0, label("within")))
    step = max(len(times) // 300, 1)
    plot.line([(value, (i + 1) / len(times)) for i, value in enumerate(times) if i % step == 0], 0)
    for rank in PERCENTILES:
        seconds = max(one.latency[rank], 1e-3)
        plot.mark(seconds, rank / 100, 0, f"p{rank}: {1000 * one.latency[rank]:.0f} ms")
    return plot.render(name)


def legend(entries: Iterable[tuple[str, str]]) -> str:
    """Return the names of the series, each beside its colour."""
    items = "".join(f'<li><i class="{kind}"></i>{name}</li>' for name, kind in entries)
    return f'<ul class="legend">{items}</ul>'


def label_of(status_key: str) -> str:
    """Return the name of a status in both languages."""
    return say(status_key)


def short(task_id: str) -> str:
    """Return the part of a task id that differs within its set: `HumanEval/12` is `12`."""
    return re.sub(r"^.*?(?=\d)", "", task_id) or task_id


def _cell(
    report: Report, task_id: str, temperature: float, across: float, down: float, size: float
) -> str:
    n, c = report.problems[task_id].get(temperature, (0, 0))
    title = f"{task_id}, T = {temperature:g}: {c}/{n}"
    place = f'x="{across:.1f}" y="{down:.1f}" width="{size:.1f}" height="{size:.1f}"'
    full = ""
    if c:
        full = f'<rect class="heat" {place} fill-opacity="{_depth(c / n):.2f}"/>'
    return f'<g><title>{escape(title)}</title><rect class="cell" {place}/>{full}</g>'


def _scale() -> str:
    cells = "".join(
        f'<i class="cell"><i class="heat" style="opacity:{_depth(share):.2f}"></i></i>'
        for share in (0, 0.005, 0.5, 1)
    )
    return f'<p class="scale">{cells} {say("heat_scale")}</p>'


def _depth(share: float) -> float:
    """Return how opaque a cell is: even one pass in hundreds must be told from none."""
    return 0.18 + 0.82 * share if share else 0.0


def _shares(top: float, name: str) -> Axis:
    top = min(max(1.04 * top, _ROUGH_TOP), 1.0)
    return Axis(0, top, name, linear_ticks(0, top, 100))


def _sampling(point: PassAtK) -> tuple[float, float]:
    reach = 1.96 * point.sampling_error if point.sampling_error == point.sampling_error else 0.0
    return max(point.value - reach, 0.0), min(point.value + reach, 1.0)
