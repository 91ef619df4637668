"""`skycode demo`: the real server and a real client, completing the example files."""

from __future__ import annotations

import asyncio
import statistics
from dataclasses import dataclass
from pathlib import Path, PurePath

from rich.cells import cell_len
from rich.console import Console, JustifyMethod
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from skycode_ls.cli.examples import Example, load
from skycode_ls.cli.excerpt import excerpt
from skycode_ls.cli.machine import resident_bytes
from skycode_ls.cli.terminal import open_console
from skycode_ls.lsp.client import Session, open_session
from skycode_ls.messages import Locale, say
from skycode_ls.text import Suggestion

GHOST = "italic bright_magenta"
"""Brighter than in an editor: the suggestions are what there is to see."""


@dataclass(frozen=True)
class Shown:
    """One question of the demo and its answer, None if the server suggested nothing."""

    example: Example
    suggestion: Suggestion | None
    seconds: float


@dataclass(frozen=True)
class Figures:
    """Seconds from the server's start to its first answers, and its memory in bytes if known."""

    initialize: float
    first: float
    resident: int | None


def show(folder: Path, model: str, plain: bool, locale: Locale) -> int:
    """Run the demo in `folder`; return 1 if any suggestion was empty."""
    examples = load(folder)
    console = open_console(plain)
    shown, figures = asyncio.run(_play(console, examples, folder, model, locale))
    console.print(_table(shown, console.width, locale))
    _tell_figures(console, shown, figures, locale)
    return 0 if all(one.suggestion for one in shown) else 1


async def _play(
    console: Console, examples: list[Example], folder: Path, model: str, locale: Locale
) -> tuple[list[Shown], Figures]:
    """Ask the server about every example and draw each answer as it comes."""
    shown: list[Shown] = []
    with console.status(say("demo.starting", locale)) as spinner:
        async with open_session(model, folder, locale, spinner.update) as session:
            for uri, example in {one.snapshot.uri: one for one in examples}.items():
                session.open(uri, example.snapshot.language, example.text)
            for example in examples:
                if shown:
                    place = {"file": example.snapshot.path, "line": example.line}
                    spinner.update(say("demo.asking", locale, **place))
                found, seconds = await _ask(session, example)
                if not shown:
                    first = session.elapsed
                one = Shown(example, found[0] if found else None, seconds)
                _draw(console, one, session, locale, first=not shown)
                shown.append(one)
            resident = resident_bytes(session.startup.process)
            return shown, Figures(session.startup.initialize, first, resident)


async def _ask(session: Session, example: Example) -> tuple[list[Suggestion], float]:
    """Press Enter behind the comment, ask, and take the new line back."""
    uri, place = example.snapshot.uri, example.end_of_comment
    session.edit(uri, place, place, example.opened)
    found = await session.suggest(example.snapshot)
    session.edit(uri, place, place + len(example.opened), "")
    return found


def _draw(console: Console, one: Shown, session: Session, locale: Locale, first: bool) -> None:
    """Print one excerpt under a heading that says what, in which language, how fast."""
    example = one.example
    heading = Text.assemble(
        (f"{example.snapshot.path}:{example.line}", "bold"),
        f"  {example.name} · {example.tongue} · ",
        (f"{one.seconds * 1000:.0f} ms", "bold green" if one.suggestion else "bold red"),
        f" {say('demo.with_loading', locale)}" if first else "",
    )
    console.print(Rule(heading, align="left", style="dim"))
    if one.suggestion is None:
        problem = session.problem or say("demo.empty", locale)
        console.print(Text(f"✗ {problem}", style="red"))
        return
    marks = console.color_system is None or console.no_color
    drawn = excerpt(example.snapshot, one.suggestion, marks=marks, ghost=GHOST)
    console.print(drawn, soft_wrap=True)
    console.print()


def _table(shown: list[Shown], width: int, locale: Locale) -> Table:
    """Return the summary, one row for each question, `width` columns wide at most."""
    heads = [say(f"demo.{key}", locale) for key in ("language", "comment", "file", "time", "lines")]
    rows = [_row(one) for one in shown]
    sizes = [max(map(cell_len, column)) for column in zip(heads, *rows, strict=True)]
    table = Table(header_style="bold")
    for head, size, justify in zip(heads, sizes, _JUSTIFY, strict=True):
        table.add_column(head, no_wrap=True, min_width=size, justify=justify)
    # The only column that gives way on a narrow terminal.
    left = max(12, width - sum(sizes) - 3 * len(sizes) - 4)
    table.add_column(say("demo.first_line", locale), no_wrap=True, max_width=left)
    for one, row in zip(shown, rows, strict=True):
        first = one.suggestion.text.strip().split("\n")[0] if one.suggestion else "✗"
        table.add_row(*row, Text(first, style="green" if one.suggestion else "red"))
    return table


_JUSTIFY: tuple[JustifyMethod, ...] = ("left", "left", "left", "right", "right")


def _row(one: Shown) -> list[str]:
    words = one.suggestion.text.strip() if one.suggestion else ""
    return [
        one.example.name,
        one.example.tongue,
        f"{PurePath(one.example.snapshot.path).name}:{one.example.line}",
        f"{one.seconds * 1000:.0f}",
        str(words.count("\n") + 1 if words else 0),
    ]


def _tell_figures(console: Console, shown: list[Shown], figures: Figures, locale: Locale) -> None:
    """Print what was measured in this run."""
    resident = figures.resident
    median = statistics.median(one.seconds for one in shown)
    answered = sum(one.suggestion is not None for one in shown)
    counted = {"answered": answered, "asked": len(shown), "median": round(median * 1000)}
    console.print(say("demo.median", locale, **counted), soft_wrap=True)
    measured = {
        "initialize": round(figures.initialize * 1000),
        "first": round(figures.first * 1000),
        "memory": f"{resident / 2**20:.0f} MiB" if resident else "?",
    }
    console.print(say("demo.startup", locale, **measured), soft_wrap=True)
    console.print(Text(say("demo.offline", locale), style="dim"))
