"""What all commands share with the person at the terminal: one console, one way to fail."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.text import Text

from skycode_eval.files import FileError
from skycode_eval.folder import FolderError
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
        _red(str(error))
        raise typer.Exit(2) from None
    except SkyError as error:
        from skycode_ls.cli.terminal import terminal_locale

        _red(error.text(terminal_locale()))
        raise typer.Exit(2) from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        advice = " Make room, then give the same command again." if full else ""
        _red(f"{error.strerror or error}: {error.filename or 'while writing'}.{advice} {kept}")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        console.print(Text(f"Interrupted. {kept}".rstrip(), style="yellow"))
        raise typer.Exit(_INTERRUPTED) from None


def numbers(text: str) -> list[int]:
    """Return the k in `1,10,100`; RegimeError for anything else."""
    try:
        ks = sorted({int(part) for part in text.split(",")})
    except ValueError:
        ks = []
    if not ks or ks[0] < 1:
        raise RegimeError(f"--k wants numbers from 1 up, such as 1,10,100, not {text!r}")
    return ks


def _red(text: str) -> None:
    console.print(Text(text.rstrip(), style="red"), soft_wrap=True)
