"""The commands and their parameters; what each does is in a module of its own, loaded late."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from skycode_ls import __version__
from skycode_ls.cli.caption import caption
from skycode_ls.cli.extensions import ExtensibleGroup
from skycode_ls.cli.finetune import finetune
from skycode_ls.cli.guide import teach
from skycode_ls.cli.image import image
from skycode_ls.cli.models import models
from skycode_ls.cli.terminal import open_console, report, speak_utf8, terminal_locale
from skycode_ls.cli.text import text
from skycode_ls.messages import SkyError, locale_of, say

app = typer.Typer(
    cls=ExtensibleGroup,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(models, name="models")
app.command()(finetune)
app.command()(text)
app.command()(image)
app.command()(caption)


INTERRUPTED = 130
"""The exit code of a command that Ctrl-C ended, as shells have it: 128 + SIGINT."""


class DeviceName(str, Enum):
    """Where a model may run."""

    auto = "auto"
    cpu = "cpu"
    cuda = "cuda"


class Runtime(str, Enum):
    """What may run a model."""

    auto = "auto"
    onnxruntime = "onnxruntime"
    ctranslate2 = "ctranslate2"


class Language(str, Enum):
    """What SkyCode speaks."""

    zh = "zh"
    en = "en"


class LogLevel(str, Enum):
    """How much is logged."""

    debug = "debug"
    info = "info"
    warning = "warning"
    error = "error"


Model = Annotated[str, typer.Option("--model", "-m", metavar="NAME")]
AsJson = Annotated[bool, typer.Option("--json")]


def run(arguments: list[str]) -> int:
    """Run one command line; return 0, 1 for a failure or 2 for wrong usage."""
    speak_utf8()
    locale = terminal_locale()
    command = typer.main.get_command(app)
    teach(command, locale)
    try:
        command.main(arguments, prog_name="skycode", standalone_mode=True)
    except SkyError as error:
        return report(error, locale)
    except SystemExit as leave:
        code = leave.code if isinstance(leave.code, int) else int(leave.code is not None)
    except KeyboardInterrupt:
        code = INTERRUPTED
    else:
        code = 0
    if code == INTERRUPTED:
        open_console(stderr=True).print(say("cli.interrupted", locale))
    return code


@app.callback()
def skycode(
    version: Annotated[
        bool, typer.Option("--version", "-V", is_eager=True, callback=lambda asked: _version(asked))
    ] = False,
) -> None:
    """Hold the commands together."""


@app.command()
def demo(
    examples: Annotated[Path, typer.Option(metavar="DIR")] = Path("examples"),
    model: Model = "skycode-nano",
    plain: Annotated[bool, typer.Option("--plain")] = False,
    companion: Annotated[bool, typer.Option("--companion")] = False,
    pictures: Annotated[Path, typer.Option("--pictures", metavar="DIR")] = Path("pictures"),
) -> None:
    """Show the real server at work."""
    if companion:
        from skycode_ls.cli import showcase

        raise typer.Exit(showcase.show(examples, pictures, plain, terminal_locale()))
    from skycode_ls.cli.demo import show

    raise typer.Exit(show(examples, model, plain, terminal_locale()))


@app.command()
def complete(
    place: Annotated[str, typer.Argument(metavar="FILE:LINE[:COL]")],
    show_prompt: Annotated[bool, typer.Option("--show-prompt")] = False,
    explain: Annotated[bool, typer.Option("--explain")] = False,
    as_json: AsJson = False,
    model: Model = "",
    candidates: Annotated[int, typer.Option("--candidates", "-n", min=1, max=10)] = 1,
    max_tokens: Annotated[int, typer.Option("--max-tokens", min=1, max=1024)] = 96,
    device: Annotated[DeviceName, typer.Option("--device")] = DeviceName.auto,
) -> None:
    """Complete at one place."""
    from skycode_ls.cli.complete import Wish, answer
    from skycode_ls.models import choice
    from skycode_ls.settings import Settings

    chosen = model or choice.model(Settings().model)
    settings = Settings(model=chosen, max_tokens=max_tokens, device=device.value)
    answer(Wish(place, settings, candidates, show_prompt, explain, as_json), terminal_locale())


@app.command()
def serve(
    stdio: Annotated[bool, typer.Option("--stdio")] = False,
    tcp: Annotated[str, typer.Option(metavar="HOST:PORT")] = "",
    ws: Annotated[str, typer.Option(metavar="HOST:PORT")] = "",
    model: Model = "",
    log_level: Annotated[LogLevel | None, typer.Option("--log-level")] = None,
) -> None:
    """Run the language server."""
    from skycode_ls.cli.serve import listen

    listen(stdio, tcp, ws, model, log_level.value if log_level else "")


@app.command()
def playground(
    port: Annotated[int | None, typer.Option("--port", "-p", min=0, max=65535)] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser")] = False,
    language: Annotated[Language | None, typer.Option("--language", "-l")] = None,
    model: Model = "",
) -> None:
    """Serve a page to try SkyCode in."""
    from skycode_ls.playground.serving import Wish, play

    spoken = locale_of(language.value) if language else None
    play(Wish(port, not no_browser, spoken, model, terminal_locale()))


@app.command()
def settings(as_json: AsJson = False) -> None:
    """List the options."""
    from skycode_ls.cli.options import show

    show(as_json, terminal_locale())


@app.command("report")
def outcomes(
    as_json: AsJson = False, clear: Annotated[bool, typer.Option("--clear")] = False
) -> None:
    """Tell what became of the suggestions."""
    from skycode_ls.cli.outcomes import show

    show(as_json, clear, terminal_locale())


@app.command()
def doctor(model: Model = "", as_json: AsJson = False) -> None:
    """Examine the machine."""
    from skycode_ls.cli.doctor import examine
    from skycode_ls.models import choice
    from skycode_ls.settings import Settings

    chosen = model or choice.model(Settings().model)
    raise typer.Exit(examine(Settings(model=chosen), terminal_locale(), as_json))


@app.command()
def bench(
    model: Model = "",
    tokens: Annotated[int, typer.Option("--tokens", min=16, max=100_000)] = 768,
    rounds: Annotated[int, typer.Option("--rounds", min=1, max=100)] = 5,
    sweep: Annotated[bool, typer.Option("--sweep")] = False,
    threads: Annotated[int, typer.Option("--threads", min=0, max=256)] = 0,
    device: Annotated[DeviceName, typer.Option("--device")] = DeviceName.auto,
    backend: Annotated[Runtime, typer.Option("--backend")] = Runtime.auto,
    as_json: AsJson = False,
) -> None:
    """Measure a model's speed."""
    from skycode_ls.cli.bench import Wish
    from skycode_ls.cli.bench import bench as measure
    from skycode_ls.models import choice
    from skycode_ls.settings import Settings

    chosen = model or choice.model(Settings().model)
    settings = Settings(model=chosen, threads=threads, device=device.value, backend=backend.value)
    measure(Wish(settings, tokens, rounds, sweep, as_json), terminal_locale())


def _version(asked: bool) -> None:
    if asked:
        print(f"skycode {__version__}")
        raise typer.Exit
