"""`skycode report`: what became of the suggestions, from the counts kept on this machine."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from skycode_ls.cli.terminal import open_console
from skycode_ls.features.journal import Entry, default_path, read, summed
from skycode_ls.messages import Locale, say

Sums = dict[str, Entry]
"""The summed entries of one language and comment language, by event."""


def show(as_json: bool, clear: bool, locale: Locale, path: Path | None = None) -> None:
    """Print the report, or forget all that was counted."""
    path = path or default_path()
    if clear:
        path.unlink(missing_ok=True)
        open_console().print(say("report.cleared", locale))
        return
    groups = grouped(read(path))
    if as_json:
        rows = [_plain(language, natural, sums) for (language, natural), sums in groups.items()]
        print(json.dumps({"path": str(path), "rows": rows}, ensure_ascii=False, indent=2))
    elif groups:
        _print(groups, path, locale)
    else:
        open_console().print(say("report.empty", locale))


def grouped(entries: list[Entry]) -> dict[tuple[str, str], Sums]:
    """Return the sums of each language and comment language, the most shown first."""
    groups: dict[tuple[str, str], Sums] = defaultdict(dict)
    for one in summed(entries):
        groups[one.language, one.natural][one.event] = one
    return dict(sorted(groups.items(), key=lambda group: -_count(group[1], "shown")))


def _print(groups: dict[tuple[str, str], Sums], path: Path, locale: Locale) -> None:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, key in enumerate(
        ("language", "comments", "shown", "accepted", "partly", "kept_30", "kept_120")
    ):
        table.add_column(say(f"report.{key}", locale), justify="right" if number > 1 else "left")
    for (language, natural), sums in groups.items():
        accepted = f"{_count(sums, 'accepted')}{_share(sums, 'accepted', 'shown', counts=True)}"
        kept = [_share(sums, event, "accepted").strip() for event in ("kept_30", "kept_120")]
        shown, partly = (str(_count(sums, event)) for event in ("shown", "partly"))
        table.add_row(language, natural or "-", shown, accepted, partly, *kept)
    console = open_console()
    console.print(table)
    console.print(say("report.where", locale, path=path), style="dim")


def _plain(language: str, natural: str, sums: Sums) -> dict[str, object]:
    events = {
        event: {"count": one.count, "characters": one.characters} for event, one in sums.items()
    }
    return {"language": language, "comments": natural, **events}


def _count(sums: Sums, event: str) -> int:
    return sums[event].count if event in sums else 0


def _share(sums: Sums, event: str, whole: str, counts: bool = False) -> str:
    """Return one event's share of another, in suggestions or in characters; empty if unknown."""
    if event not in sums or whole not in sums:
        return ""
    part, all_of_it = sums[event], sums[whole]
    if counts:
        return f" ({part.count / max(1, all_of_it.count):.0%})"
    return f"{part.characters / max(1, all_of_it.characters):.0%}"
