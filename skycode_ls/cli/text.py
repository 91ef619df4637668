"""`skycode text`: its parameters, and from them what is asked; the work is in `writing.py`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from skycode_ls.cli.terminal import terminal_locale


def text(
    prompt: Annotated[list[str] | None, typer.Argument(metavar="PROMPT|-")] = None,
    preset: Annotated[str, typer.Option("--preset", "-p", metavar="NAME")] = "continue",
    tier: Annotated[str, typer.Option("--tier", "-t", metavar="NAME")] = "",
    model: Annotated[str, typer.Option("--model", "-m", metavar="NAME")] = "",
    to: Annotated[str, typer.Option("--to", metavar="zh|en")] = "",
    profile: Annotated[str, typer.Option("--profile", metavar="NAME")] = "",
    generate_length: Annotated[int | None, typer.Option("--generate-length", "-n")] = None,
    top_p: Annotated[float | None, typer.Option("--top-p")] = None,
    top_k: Annotated[int | None, typer.Option("--top-k")] = None,
    repetition_penalty: Annotated[float | None, typer.Option("--repetition-penalty")] = None,
    length_penalty: Annotated[float | None, typer.Option("--length-penalty")] = None,
    min_len: Annotated[int | None, typer.Option("--min-len")] = None,
    temperature: Annotated[float | None, typer.Option("--temperature")] = None,
    end_words: Annotated[list[str] | None, typer.Option("--end-word", metavar="TEXT")] = None,
    bad_words: Annotated[list[str] | None, typer.Option("--bad-word", metavar="TEXT")] = None,
    seed: Annotated[int | None, typer.Option("--seed")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
    list_presets: Annotated[bool, typer.Option("--list-presets")] = False,
) -> None:
    """Write a text."""
    from skycode_ls.cli.writing import Wish, show_presets, write

    if list_presets:
        show_presets(as_json, terminal_locale())
        return
    parameters: dict[str, Any] = {
        "generate_length": generate_length,
        "top_p": top_p,
        "top_k": top_k,
        "repetition_penalty": repetition_penalty,
        "length_penalty": length_penalty,
        "min_len": min_len,
        "temperature": temperature,
        "end_words": end_words or None,
        "bad_words": bad_words or None,
        "seed": seed,
    }
    asked: dict[str, Any] = {"preset": preset, "tier": tier, "model": model, "to": to}
    asked |= {"profile": profile, "parameters": parameters}
    write(Wish(prompt or [], asked, as_json), terminal_locale())
