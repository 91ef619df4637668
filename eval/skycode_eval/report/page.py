"""One HTML file with everything in it: no script, style, font or picture from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from importlib import resources
from typing import Any

from skycode_eval.compare import Comparison
from skycode_eval.grams import LENGTH
from skycode_eval.report import plots, tables
from skycode_eval.report.figures import Report
from skycode_eval.report.infilling import Infilling
from skycode_eval.report.numbers import percent, points
from skycode_eval.report.words import either, say


def render(report: Report) -> str:
    """Return the page."""
    sections = [_opening(report), _warnings(report), _tiles(report), _about(report)]
    sections += [_infilling(one, number) for number, one in enumerate(report.infilling)]
    sections += [_scores(report), _curves(report), _sweep(report), _twin(report), _heat(report)]
    sections += [_failures(report), _contamination(report)]
    return _document(f"{report.task.title}, {report.run.model}", "\n".join(filter(None, sections)))


def _document(title: str, body: str) -> str:
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>
{_part("page.css")}</style>
</head>
<body>
<main>
{body}
<p class="soft">{say("footer")}</p>
</main>
<script>
{_part("page.js")}</script>
</body>
</html>
"""


def _part(name: str) -> str:
    return (resources.files("skycode_eval.report") / name).read_text(encoding="utf-8")


def _opening(report: Report) -> str:
    return (
        f'<header><p class="soft">{say("title")}</p>'
        '<button id="language" type="button" hidden></button></header>'
        f"<h1>{either(report.task.title)} · {escape(report.run.model)}</h1>"
    )


def _warnings(report: Report) -> str:
    if not report.run.warnings:
        return ""
    items = "".join(f"<li>{either(line)}</li>" for line in report.run.warnings)
    return f'<div class="warn" role="note"><strong>{say("missing")}</strong><ul>{items}</ul></div>'


def _tiles(report: Report) -> str:
    tiles = []
    for name, value, doubt in _headline(report):
        big = f"<b>{percent(value)} <small>%</small></b>"
        tiles.append(
            f'<div class="tile"><span>{name}</span>{big}<span class="soft">{doubt}</span></div>'
        )
    return f'<div class="tiles">{"".join(tiles)}</div>'


def _headline(report: Report) -> Iterator[tuple[str, float, str]]:
    """Yield the few numbers a reader looks for: name, value, and how sure it is."""
    if report.infilling:
        one = report.infilling[0]
        for key, found in (
            ("pass", one.passed),
            ("exact", one.exact),
            ("similarity", one.similarity),
        ):
            doubt = say("doubt_problems", problems=percent(found.error))
            yield say(key), found.value, f"{doubt}<br>T = {one.temperature:g}"
        return
    tiles = []
    for answers, regime in zip(report.run.answers, report.regimes, strict=True):
        for point in regime.at:
            if not answers.ks or point.k in answers.ks:
                tiles.append((point, regime.temperature))
    for point, temperature in sorted(tiles, key=lambda tile: (tile[0].k, tile[1])):
        sampled = point.sampling_error
        numbers = {"problems": percent(point.problem_error), "samples": percent(sampled)}
        key = "doubt_problems" if sampled != sampled else "doubt_both"
        yield f"pass@{point.k}", point.value, f"{say(key, **numbers)}<br>T = {temperature:g}"


def _about(report: Report) -> str:
    about: dict[str, Any] = report.run.about
    model, made = about.get("model", {}), about.get("generated") or {}
    known = [model.get(name) for name in ("format", "backend", "compute_type", "device")]
    size = model.get("parameters")
    what = [model.get("name"), *known]
    described = escape(", ".join(dict.fromkeys(str(part) for part in what if part)))
    if size:
        sizes = {"millions": f"{size / 1e6:,.1f}", "myriads": f"{size / 1e4:,.0f}"}
        described += ", " + say("parameters", **sizes)
    regime = say(
        "regime_says",
        top_p=_known(about.get("top_p")),
        tokens=_known(about.get("max_tokens")),
        order=_known(about.get("order")),
        seed=_known(about.get("seed")),
    )
    rows = [
        (say("model"), described),
        ("SHA-256", f"<code>{escape(_known(model.get('sha256')))}</code>"),
        (say("regime"), regime),
        (
            say("stops"),
            " ".join(f"<code>{escape(json.dumps(s))}</code>" for s in about.get("stops", [])),
        ),
        (say("problems"), _problem_set(report)),
        (
            say("versions"),
            escape(", ".join(f"{k} {v}" for k, v in about.get("versions", {}).items())),
        ),
    ]
    if made.get("seconds"):
        pace = f"{made.get('tokens', 0) / made['seconds']:,.0f}"
        numbers = {name: f"{made.get(name, 0):,.0f}" for name in ("samples", "tokens", "seconds")}
        rows.append((say("generated"), say("generated_says", pace=pace, **numbers)))
    return (
        "<dl>" + "".join(f"<dt>{name}</dt><dd>{text}</dd>" for name, text in rows if text) + "</dl>"
    )


def _known(value: object) -> str:
    return "-" if value is None else str(value)


def _problem_set(report: Report) -> str:
    asked = report.run.about.get("problems", {})
    digest = f" <code>{escape(str(asked['sha256'])[:16])}</code>" if asked.get("sha256") else ""
    return f"{asked.get('count', len(report.problems))}{digest}"


def _scores(report: Report) -> str:
    return _section("scores", tables.scores(report.regimes), f"<p class='soft'>{say('doubts')}</p>")


def _curves(report: Report) -> str:
    if not any(regime.curve for regime in report.regimes):
        return ""
    figure = _figure("curves", plots.curves(report.regimes, "curves"), say("curves_says"))
    return _section("curves", _beside(figure, tables.curve(report.regimes)))


def _sweep(report: Report) -> str:
    if len(report.regimes) < 2:
        return ""
    figure = _figure("sweep", plots.sweep(report.regimes, "sweep"), say("sweep_says"))
    return _section("sweep", _beside(figure, tables.sweep(report.regimes)))


def _heat(report: Report) -> str:
    table = f"<details><summary>{say('table')}</summary>{tables.problems(report)}</details>"
    if len(report.problems) > plots.HEAT_MOST:
        return _section("heat", f"<p>{say('heat_too_many', count=len(report.problems))}</p>")
    return _section("heat", _figure("heat", plots.heat(report, "heat"), say("heat_says")), table)


def _failures(report: Report) -> str:
    drawn = plots.failures(report.regimes, "failures")
    figure = _figure("failures", drawn, say("failures_says"))
    counts = tables.failures(report.regimes), tables.stops(report.regimes)
    if len(report.regimes) > 1:
        return _section("failures", figure, *counts)
    return _section("failures", _beside(figure, "".join(counts)))


def _infilling(one: Infilling, number: int) -> str:
    name, times = f"infilling-{number}", f"latency-{number}"
    note = say("infilling_says", clusters=one.passed.clusters)
    figure = _figure(name, plots.measures(one, name), note)
    parts = [f"<p>T = {one.temperature:g}</p>", figure, tables.infilling(one)]
    made = _section("infilling", *parts, name=name)
    if not one.latency:
        return made
    figure = _figure(times, plots.latencies(one, times), say("latency_says"))
    return made + _section("latency", _beside(figure, tables.latency(one)), name=times)


def _twin(report: Report) -> str:
    if not report.twins:
        return ""
    sign = -1.0 if report.task.natural_language == "zh" else 1.0
    one: Comparison = report.twins[0]
    low, high = sorted((sign * one.low, sign * one.high))
    numbers = {"mean": points(sign * one.difference), "low": points(low), "high": points(high)}
    note = say("twin_says", temperature=f"{one.temperature:g}", **numbers)
    figure = _figure("twin", plots.deltas(one, sign, "twin"), note)
    better, worse = (one.wins, one.losses) if sign > 0 else (one.losses, one.wins)
    tally = f"<p>{say('won')}: {better} / {worse} / {one.ties}</p>"
    if one.unpaired:
        tally += f"<p>{say('unpaired')}: {escape(', '.join(one.unpaired))}</p>"
    return _section("twin", figure, tables.twins(report, sign), tally)


def _contamination(report: Report) -> str:
    found = report.contamination
    if not found:
        return ""
    flagged = found.flagged
    numbers = {"flagged": len(flagged), "problems": len(found.problems), "length": LENGTH}
    said = say("contamination_says", records=f"{found.records:,}", **numbers)
    files = f'<p class="soft">{escape(", ".join(found.files))}</p>'
    parts = [f"<p>{said}</p>", files, tables.cleaned(report)]
    if flagged:
        parts.append(
            f"<details><summary>{say('table')}</summary>{tables.overlaps(found)}</details>"
        )
    return _section("contamination", *parts)


def _section(key: str, *parts: str, name: str = "") -> str:
    title = f"{name or key}-title"
    heading = f'<h2 id="{title}">{say(key)}</h2>'
    return f'<section aria-labelledby="{title}">{heading}{"".join(parts)}</section>'


def _figure(name: str, drawn: str, note: str) -> str:
    return f'<figure>{drawn}<figcaption id="{name}">{note}</figcaption></figure>'


def _beside(figure: str, table: str) -> str:
    return f'<div class="beside">{figure}<div>{table}</div></div>'
