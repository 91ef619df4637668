"""`skycode caption`: its parameters; the work is in `drawing.py`."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from skycode_ls.cli.terminal import terminal_locale
from skycode_ls.messages import locale_of


class Tongue(str, Enum):
    """Languages of a caption."""

    zh = "zh"
    en = "en"


def caption(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    model: Annotated[str, typer.Option("--model", "-m", metavar="NAME")] = "",
    language: Annotated[Tongue | None, typer.Option("--language", "-l")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Say what an image shows."""
    from skycode_ls.cli.drawing import caption as tell

    locale = terminal_locale()
    spoken = locale_of(language.value) if language else locale
    tell(file, model, spoken, as_json, locale)
