"""`skycode image`: its parameters, and from them what is drawn; the work is in `drawing.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from skycode_ls.cli.terminal import terminal_locale


def image(
    prompt: Annotated[list[str], typer.Argument(metavar="PROMPT")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE.png")],
    model: Annotated[str, typer.Option("--model", "-m", metavar="NAME")] = "",
    negative_prompt: Annotated[str, typer.Option("--negative-prompt", metavar="TEXT")] = "",
    width: Annotated[int | None, typer.Option("--width", "-W")] = None,
    height: Annotated[int | None, typer.Option("--height", "-H")] = None,
    steps: Annotated[int | None, typer.Option("--steps")] = None,
    guidance: Annotated[float | None, typer.Option("--guidance")] = None,
    seed: Annotated[int | None, typer.Option("--seed")] = None,
    count: Annotated[int, typer.Option("--count", "-n")] = 1,
    start: Annotated[str, typer.Option("--image", metavar="FILE")] = "",
    strength: Annotated[float | None, typer.Option("--strength")] = None,
    style: Annotated[str, typer.Option("--style", metavar="NAME")] = "",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Draw an image."""
    from skycode_ls.cli.drawing import Wish, draw

    options: dict[str, Any] = {
        "prompt": " ".join(prompt),
        "negative_prompt": negative_prompt,
        "width": width,
        "height": height,
        "steps": steps,
        "guidance": guidance,
        "seed": seed,
        "count": count,
        "image": start,
        "strength": strength,
        "style": style,
    }
    draw(Wish(options, out, model, as_json), terminal_locale())
