"""What all commands share with the person at the terminal: one console, one way to fail."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from skycode_eval.files import FileError
from skycode_eval.folder import FolderError
from skycode_eval.messages import both, here, told_here
from skycode_eval.regimes import RegimeError
from skycode_eval.sandbox.walls import SandboxError
from skycode_eval.tasks.sources import TaskError
from skycode_ls.messages import SkyError

console = Console(highlight=False)

_INTERRUPTED = 130
"""The exit code of a command that Ctrl-C ended, as shells have it: 128 + SIGINT."""


@contextmanager
def told(kept: str = "") -> Iterator[None]:
    """Turn what a person can mend into a message and an exit code; `kept` says what is not lost."""
    try:
        yield
    except (FileError, FolderError, RegimeError, SandboxError, TaskError) as error:
        red(error)
        raise typer.Exit(2) from None
    except SkyError as error:
        from skycode_ls.cli.terminal import terminal_locale

        red(error.text(terminal_locale()))
        raise typer.Exit(2) from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        advice = here(
            " Make room, then give the same command again.", "请腾出空间，再执行同一命令。"
        )
        what = f"{error.strerror or error}: {error.filename or here('while writing', '写入时')}."
        red(f"{what}{advice if full else ''} {kept}")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        text = f"{here('Interrupted.', '已中断。')} {kept}".rstrip()
        console.print(Text(text, style="yellow"))
        raise typer.Exit(_INTERRUPTED) from None


def numbers(text: str) -> list[int]:
    """Return the k in `1,10,100`; RegimeError for anything else."""
    try:
        ks = sorted({int(part) for part in text.split(",")})
    except ValueError:
        ks = []
    if not ks or ks[0] < 1:
        raise RegimeError(
            both(
                f"--k wants numbers from 1 up, such as 1,10,100, not {text!r}",
                f"--k 应为从 1 起的整数，例如 1,10,100，而不是 {text!r}",
            )
        )
    return ks


@contextmanager
def reading(what: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar and yield what moves it: a function of the amount done and the whole."""
    columns = TextColumn(what), BarColumn(), TextColumn("{task.percentage:.0f} %")
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        bar = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(bar, completed=done, total=total)


def red(text: object) -> None:
    """Print a text or an error's text in red, in the language of the terminal."""
    console.print(Text(told_here(text).rstrip(), style="red"), soft_wrap=True)


def yellow(english: str, chinese: str) -> None:
    """Print what deserves attention, in the language of the terminal."""
    console.print(Text(here(english, chinese), style="yellow"), soft_wrap=True)
