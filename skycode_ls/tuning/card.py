"""The card of a tuned model: figures alone, and none of the code that it learnt from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from skycode_ls.messages import Locale, say

_CARDS: tuple[tuple[str, Locale], ...] = (("CARD.md", "en"), ("CARD.zh.md", "zh"))


def write_cards(folder: Path, told: Mapping[str, Any]) -> None:
    """Write CARD.md and CARD.zh.md into the folder of a model; `told` is `Outcome.told()`."""
    for file, locale in _CARDS:
        (folder / file).write_text(card(told, locale), encoding="utf-8")


def card(told: Mapping[str, Any], locale: Locale) -> str:
    """Return the card in one language."""
    rows = "".join(
        f"| {say(f'tuning.{figure}', locale)} | {spelt(figure, told['before'][figure])} "
        f"| {spelt(figure, told['after'][figure])} |\n"
        for figure in FIGURES
    )
    about = {key: told[key] for key in ("name", "model", "files", "held_out", "lines", "passes")}
    about |= {"tokens": f"{told['tokens']:,}", "date": date.today().isoformat()}
    return say("tuning.card", locale, rows=rows, **about)


FIGURES = ("exact_match", "edit_similarity", "loss")
"""What is told of a model, before and after."""


def spelt(figure: str, value: float) -> str:
    """Return a figure as people read it: shares in percent, nats as they are."""
    return f"{value:.3f}" if figure == "loss" else f"{value:.1%}"
