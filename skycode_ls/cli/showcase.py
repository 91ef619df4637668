"""`skycode demo --companion`: every preset of texts, icons drawn and named, through the server."""

from __future__ import annotations

import asyncio
import io
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from skycode_ls.cli.examples import table_of
from skycode_ls.cli.terminal import open_console
from skycode_ls.companion.text.presets import PRESETS, preset
from skycode_ls.lsp.client import Session, open_session
from skycode_ls.lsp.commands import CAPTION_IMAGE, GENERATE_IMAGE, GENERATE_TEXT
from skycode_ls.messages import Locale, SkyError, say

LIST = "companion.toml"
"""What is asked for: tables `[[text]]` (preset, prompt) and `[[image]]` (zh, en)."""

SEED = 1
"""Of every text and picture: shown are not the best of many."""


@dataclass(frozen=True)
class Told:
    """One text: None if the model declined; seconds to its first words and to its last."""

    preset: str
    text: str | None
    first: float
    whole: float


def show(folder: Path, pictures: Path, plain: bool, locale: Locale) -> int:
    """Show all that `folder` lists; return 1 if a text is empty or none was written.

    Pictures are written into `pictures`, made if need be; files that are there stay as they are.
    """
    asked = _load(folder)
    console = open_console(plain)
    pictures.mkdir(parents=True, exist_ok=True)
    told, drawn = asyncio.run(_play(console, asked, folder, pictures.resolve(), locale))
    console.print(_table(told, locale))
    _tell_figures(console, told, drawn, pictures, locale)
    written = [one.text for one in told if one.text is not None]
    return 0 if written and all(written) else 1


def _load(folder: Path) -> dict[str, list[dict[str, str]]]:
    with table_of(folder / LIST) as table:
        texts = [{key: str(one[key]) for key in ("preset", "prompt")} for one in table["text"]]
        for one in texts:
            preset(one["preset"])
        images = [{key: str(one[key]) for key in ("zh", "en")} for one in table["image"]]
    return {"text": texts, "image": images}


async def _play(
    console: Console,
    asked: dict[str, list[dict[str, str]]],
    folder: Path,
    pictures: Path,
    locale: Locale,
) -> tuple[list[Told], list[float]]:
    """Ask for one thing after the other, and show each as it comes."""
    starting = console.status(say("demo.starting", locale))
    starting.start()
    try:
        async with open_session("skycode-nano", folder, locale, starting.update) as session:
            starting.stop()
            told = [await _text(console, session, one, locale) for one in asked["text"]]
            drawn: list[float] = []
            for pair in asked["image"]:
                drawn += await _pair(console, session, pair, pictures)
            return told, drawn
    finally:
        starting.stop()


async def _text(console: Console, session: Session, one: dict[str, str], locale: Locale) -> Told:
    """Have one text written, its words shown as they come."""
    began, heard = time.perf_counter(), list[float]()
    heading = Text(f"{one['preset']} · {PRESETS[one['preset']].title(locale)}", style="bold")
    console.print(Rule(heading, align="left", style="dim"))
    console.print(Text(one["prompt"].strip(), style="dim"), soft_wrap=True)

    def hear(value: dict[str, Any]) -> None:
        if value.get("kind") == "text":
            heard.append(time.perf_counter() - began)
            console.print(Text(str(value["text"]), style=_WORDS), end="", soft_wrap=True)

    order = {**one, "parameters": {"seed": SEED}}
    try:
        answer = await session.command(GENERATE_TEXT, order, hear)
    except SkyError as error:
        if error.key != "client.refused":
            raise
        console.print(Text(f"– {error.values['words']}\n", style="yellow"), soft_wrap=True)
        return Told(one["preset"], None, 0.0, 0.0)
    whole = time.perf_counter() - began
    console.print()
    for check in answer["checks"]:
        mark, style = ("✓", "green") if check["passed"] else ("✗", "red")
        console.print(Text(f"{mark} {check['message']}", style=style), soft_wrap=True)
    console.print()
    return Told(one["preset"], str(answer["text"]), heard[0] if heard else whole, whole)


_WORDS = "bright_magenta"


async def _pair(
    console: Console, session: Session, pair: dict[str, str], pictures: Path
) -> list[float]:
    """Draw one thing from its Chinese and its English name, and have both pictures named."""
    seconds, columns, names = [], [], []
    for words in (pair["zh"], pair["en"]):
        file = pictures / f"{words}.png"
        order = {"prompt": words, "seed": SEED, "out": str(file)}
        drawn = await session.command(GENERATE_IMAGE, order, _unheard)
        said = [
            (await session.command(CAPTION_IMAGE, {"path": str(file), "language": one}, _unheard))
            for one in ("zh", "en")
        ]
        seconds.append(float(drawn["seconds"]))
        columns.append(_blocks(file.read_bytes()))
        names.append(f"{words} → {' · '.join(str(one['caption']) for one in said)}")
    console.print(Rule(Text(" · ".join(pair.values()), style="bold"), align="left", style="dim"))
    if console.color_system is not None and not console.no_color:
        row = Table.grid(padding=(0, 4))
        row.add_row(*columns)
        console.print(row)
    for line in names:
        console.print(line, markup=False, soft_wrap=True)
    console.print()
    return seconds


def _unheard(_value: dict[str, Any]) -> None:
    """Follow no progress: an icon is there before it could be read."""


def _blocks(png: bytes) -> Text:
    """Return a picture as half blocks, two of its rows to a line of the terminal."""
    from PIL import Image

    side = 32
    small = Image.open(io.BytesIO(png)).convert("RGB").resize((side, side))
    pixel: Callable[[tuple[int, int]], Any] = small.getpixel
    text = Text()
    for row in range(0, side, 2):
        for column in range(side):
            upper, lower = pixel((column, row)), pixel((column, row + 1))
            colours = f"rgb({','.join(map(str, upper))}) on rgb({','.join(map(str, lower))})"
            text.append("▀", style=colours)
        text.append("\n")
    return text


def _table(told: list[Told], locale: Locale) -> Table:
    """Return the summary of the texts, one row for each."""
    table = Table(header_style="bold")
    for key in ("preset", "first_words", "whole", "first_line"):
        heading = say(f"showcase.{key}", locale)
        table.add_column(heading, no_wrap=True, justify="right" if key in _TIMES else "left")
    for one in told:
        if one.text is None:
            table.add_row(one.preset, "", "", Text(say("showcase.declined", locale), style="dim"))
            continue
        line = Text(one.text.strip().split("\n")[0] or "✗", style="green" if one.text else "red")
        line.truncate(40, overflow="ellipsis")
        table.add_row(one.preset, f"{one.first * 1000:.0f}", f"{one.whole * 1000:.0f}", line)
    return table


_TIMES = ("first_words", "whole")


def _tell_figures(
    console: Console, told: list[Told], drawn: list[float], pictures: Path, locale: Locale
) -> None:
    """Print what was measured in this run; the first text and picture load their models."""
    firsts = [one.first for one in told if one.text][1:]
    if firsts:
        median = round(statistics.median(firsts) * 1000)
        console.print(say("showcase.texts", locale, median=median), soft_wrap=True)
    if drawn[1:]:
        middle = round(statistics.median(drawn[1:]) * 1000)
        values = {"count": len(drawn), "median": middle, "folder": pictures}
        console.print(say("showcase.pictures", locale, **values), soft_wrap=True, markup=False)
    console.print(Text(say("demo.offline", locale), style="dim"))
