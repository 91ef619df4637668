"""A program in a terminal, used as a person does: keys go in, what the screen shows comes out."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from rich.console import Console
from rich.text import Text

PATIENCE = 180.0
"""Seconds to wait for anything: the machine may be busy."""

GHOST = "38;5;244"
"""The colour in which the tests have editors show ghost text, as the terminal is told."""

COLUMNS, ROWS = 90, 20

_SETTINGS = """
set -g default-terminal screen-256color
set -g escape-time 0
set -g status off
set -g remain-on-exit on
"""
_CODES = re.compile(r"\x1b\[([\d;:]*)m|\x1b[()].|[\x0e\x0f]")
_PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" class="rich-terminal"
viewBox="0 0 {width} {height}"><style>.{unique_id}-matrix {{ font-family: monospace;
font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font: bold 18px sans-serif; }}
{styles}</style><defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0"
width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g></svg>"""
"""Rich's picture without the font that it would fetch."""


@contextlib.contextmanager
def terminal(command: list[str], folder: Path, variables: Mapping[str, str]) -> Iterator[Terminal]:
    """Run a program in a tmux server of its own, and end both."""
    with tempfile.TemporaryDirectory(prefix="sky-") as place:  # a socket's path must be short
        started = Terminal(Path(place) / "tmux")
        (Path(place) / "settings").write_text(_SETTINGS, encoding="utf-8")
        fixed = {"LC_ALL": "C.UTF-8", "HOME": str(folder), "TMUX": ""}
        size = ["-x", str(COLUMNS), "-y", str(ROWS)]
        start = ["-f", f"{place}/settings", "new-session", "-d", *size, "-c", str(folder), *command]
        started.tmux(*start, variables={**os.environ, **variables, **fixed})
        try:
            yield started
        finally:
            pane = started.tmux("display-message", "-p", "#{pane_pid}").strip()
            started.tmux("kill-server", check=False)
            _await_end(int(pane))


class Terminal:
    """The only window of a tmux server."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket

    def tmux(
        self, *command: str, check: bool = True, variables: Mapping[str, str] | None = None
    ) -> str:
        """Run a command of tmux."""
        ran = subprocess.run(
            ["tmux", "-S", str(self._socket), *command],
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        assert ran.returncode == 0 or not check, ran.stderr.decode(errors="replace")
        return ran.stdout.decode(errors="replace")

    def press(self, *keys: str) -> None:
        """Press keys that tmux has names for: Enter, Escape, Tab, M-Right, C-x."""
        self.tmux("send-keys", *keys)

    def type(self, text: str, pause: float = 0.0) -> None:
        """Type characters, each a key of its own."""
        for char in text:
            self.tmux("send-keys", "-l", "--", char)
            time.sleep(pause)

    def screen(self) -> str:
        """Return what is shown, without colours."""
        return self.tmux("capture-pane", "-p")

    def ghost(self) -> str:
        """Return the ghost text that is shown."""
        shown, pale = "", False
        coloured = self.tmux("capture-pane", "-e", "-p")
        place = 0
        for found in _CODES.finditer(coloured):
            shown += coloured[place : found.start()] if pale else ""
            place = found.end()
            codes = found[1]
            if codes is not None and (codes == "" or re.search(r"(^|;)(0|39|[39]\d)(;|$)", codes)):
                pale = False
            if codes is not None and GHOST in codes:
                pale = True
        return shown.rstrip()

    def until(self, what: str, holds: Callable[[], object], patience: float = PATIENCE) -> None:
        """Wait until `holds()` is true."""
        deadline = time.monotonic() + patience
        while not holds():
            assert time.monotonic() < deadline, f"waited in vain for {what}:\n{self.screen()}"
            time.sleep(0.005)

    def sees(self, text: str, patience: float = PATIENCE) -> None:
        """Wait until the screen shows a text."""
        self.until(repr(text), lambda: text in self.screen(), patience)

    def ghosted(self, patience: float = PATIENCE) -> str:
        """Wait for ghost text and return it."""
        self.until("ghost text", self.ghost, patience)
        return self.ghost()

    def picture(self, file: Path, title: str) -> None:
        """Save a picture of the screen."""
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            console = Console(record=True, width=COLUMNS, file=nowhere, color_system="truecolor")
            shown = self.tmux("capture-pane", "-e", "-p").rstrip()
            console.print(Text.from_ansi(_CODES.sub(_colour_alone, shown)))
            console.save_svg(str(file), title=title, code_format=_PICTURE)


def _colour_alone(found: re.Match[str]) -> str:
    return found[0] if found[1] is not None else ""


def _await_end(pid: int) -> None:
    """Wait for a process that was told to end."""
    deadline = time.monotonic() + 10
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
