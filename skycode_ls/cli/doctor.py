"""`skycode doctor`: why does it work here, or why not, and what to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from skycode_ls import __version__
from skycode_ls.cli import findings
from skycode_ls.cli.findings import Finding
from skycode_ls.cli.terminal import open_console
from skycode_ls.cli.trial import completion
from skycode_ls.messages import Locale, say
from skycode_ls.settings import Settings

_SIGNS = {"good": ("✓", "green"), "note": ("!", "yellow"), "bad": ("✗", "red")}


def examine(settings: Settings, locale: Locale, as_json: bool) -> int:
    """Print every finding as it is made and a verdict; return 1 if something essential fails."""
    if as_json:
        found = list(_findings(settings))
        print(json.dumps(_report(found, locale), ensure_ascii=False, indent=2, default=str))
    else:
        found = _told(settings, locale)
    return 1 if any(finding.verdict == "bad" for finding in found) else 0


def _findings(settings: Settings) -> Iterator[Finding]:
    """Make the checks one after the other; a check that breaks is itself a finding."""
    checks: list[tuple[str, Callable[[], Iterator[Finding]]]] = [
        ("python", findings.python),
        ("packages", findings.packages),
        ("cpu", findings.hardware),
        ("cuda", findings.cuda),
        ("compute", findings.compute_types),
        ("model", lambda: findings.model(settings.model)),
        ("completion", lambda: completion(settings)),
        ("editors", findings.editors),
    ]
    for topic, check in checks:
        try:
            yield from check()
        except Exception as error:  # the doctor must outlive the patient
            facts = {"error": f"{type(error).__name__}: {error}"}
            yield Finding(topic, "bad", "check_failed", facts)


def _told(settings: Settings, locale: Locale) -> list[Finding]:
    """Print the findings line by line under a spinner, then the verdict."""
    from rich.table import Table
    from rich.text import Text

    console = open_console()
    console.print(Text(f"SkyCode {__version__}", style="bold"))
    found: list[Finding] = []
    with console.status(say("doctor.working", locale)):
        for finding in _findings(settings):
            sign, colour = _SIGNS[finding.verdict]
            repeated = bool(found) and found[-1].topic == finding.topic
            label = "" if repeated else say(f"doctor.topic.{finding.topic}", locale)
            row = Table.grid(padding=(0, 1))
            row.add_column(width=1)
            row.add_column(width=12)
            row.add_column(overflow="fold")
            row.add_row(
                Text(sign, style=colour), Text(label, style="dim"), Text(finding.text(locale))
            )
            console.print(row)
            found.append(finding)
    bad = [finding for finding in found if finding.verdict == "bad"]
    verdict = say("doctor.ill" if bad else "doctor.well", locale, count=len(bad))
    console.print(Text(verdict, style="bold red" if bad else "bold green"))
    return found


def _report(found: list[Finding], locale: Locale) -> dict[str, object]:
    """Return the findings as plain data for scripts and bug reports."""
    return {
        "version": __version__,
        "healthy": all(finding.verdict != "bad" for finding in found),
        "findings": [
            {
                "topic": finding.topic,
                "verdict": finding.verdict,
                "check": finding.key,
                "text": finding.text(locale),
                "facts": dict(finding.facts),
            }
            for finding in found
        ],
    }
