"""The report as Markdown: what one pastes into a README, an issue, a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from skycode_eval.grams import LENGTH
from skycode_eval.problem import Status
from skycode_eval.report.figures import Report
from skycode_eval.report.infilling import PERCENTILES
from skycode_eval.report.numbers import error, interval, percent, points


def render(report: Report) -> str:
    """Return the document."""
    parts = [_opening(report), _scores(report), *_infilling(report), _verdicts(report)]
    parts += [_twin(report), _contamination(report)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(report: Report) -> str:
    about = report.run.about
    lines = [f"# {report.task.title}: {report.run.model}", ""]
    lines += [f"**Not complete:** {warning}  " for warning in report.run.warnings]
    terms = {
        "top-p": about.get("top_p"),
        "max tokens": about.get("max_tokens"),
        "order": about.get("order"),
        "seed": about.get("seed"),
        **about.get("model", {}),
        **about.get("versions", {}),
    }
    lines.append(", ".join(f"{name} {value}" for name, value in terms.items() if value is not None))
    return "\n".join(lines)


def _scores(report: Report) -> str:
    rows = []
    for regime in report.regimes:
        n = " to ".join(map(str, sorted(set(regime.n))))
        for point in regime.at:
            doubts = [error(point), interval(point.low, point.high), percent(point.sampling_error)]
            row = [f"pass@{point.k}", f"{regime.temperature:g}", n, percent(point.value), *doubts]
            rows.append(row)
    heads = ["", "T", "n", "%", "± problems", "95 % over problems", "± samples"]
    refused = [f"Refused: {text}." for regime in report.regimes for text in regime.refused.values()]
    return "\n\n".join([f"{len(report.problems)} problems.", _table(heads, rows), *refused])


def _infilling(report: Report) -> Iterator[str]:
    for one in report.infilling:
        heads = ["", "%", "95 %", *(f"floor: {name}" for name in one.floors)]
        rows = []
        named = (
            ("pass", one.passed),
            ("exact match", one.exact),
            ("edit similarity", one.similarity),
        )
        for name, value in named:
            row = [name, percent(value.value), interval(value.low, value.high)]
            for floor in one.floors.values():
                score = {"pass": floor.passed, "exact match": floor.exact}.get(
                    name, floor.similarity
                )
                row.append("-" if score is None else percent(score))
            rows.append(row)
        yield f"## Infilling, T = {one.temperature:g}\n\n" + _table(heads, rows)
        if one.latency:
            times = ", ".join(f"p{rank} {1000 * one.latency[rank]:.0f} ms" for rank in PERCENTILES)
            yield f"Latency: {times}."


def _verdicts(report: Report) -> str:
    rows = [
        [f"{regime.temperature:g}", *(str(regime.statuses.get(s.value, 0)) for s in Status)]
        for regime in report.regimes
    ]
    return "## How samples ended\n\n" + _table(["T", *(status.value for status in Status)], rows)


def _twin(report: Report) -> str:
    if not report.twin:
        return ""
    rows = []
    for one in report.twins:
        tally = f"{one.wins} / {one.losses} / {one.ties}"
        ends = f"{points(one.low)} to {points(one.high)}"
        row = [f"pass@{one.k}", f"{one.temperature:g}", percent(one.a), percent(one.b)]
        rows.append([*row, points(one.difference), ends, f"{one.chance:.2g}", tally])
    heads = ["", "T", report.run.task, report.twin.task, "difference", "95 %", "p"]
    return "## The other language\n\n" + _table([*heads, "better / worse / equal"], rows)


def _contamination(report: Report) -> str:
    found = report.contamination
    if not found:
        return ""
    rows = []
    for one in report.cleaned:
        values = (one.every, one.clean, one.flagged)
        shown = ["-" if value is None else percent(value) for value in values]
        rows.append([f"pass@{one.k}", f"{one.temperature:g}", *shown])
    said = (
        f"{len(found.flagged)} of {len(found.problems)} problems share {LENGTH} words in a row "
        f"with the corpus ({found.records:,} texts)."
    )
    names = f"Flagged: {', '.join(found.flagged)}." if found.flagged else ""
    table = _table(["", "T", "all", "without the flagged", "flagged only"], rows)
    return "\n\n".join(filter(None, ["## Contamination", said, names, table]))


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
