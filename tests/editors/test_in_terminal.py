"""Neovim and Emacs in a terminal, with the real server: what a person types and sees."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.editors.conftest import EDITORS, SERVER, Timed
from tests.editors.terminal import Terminal, terminal

pytestmark = pytest.mark.e2e

HERE = Path(__file__).parent
TOTAL = "总数 = 计算平均值(a, b)  # 求和"
STARTS = ("total = ", "if value ", "for item in ", "return ", "self.", "print(", "with open(",
          "result = ", "while ", "import ", "raise ", "name = ", "assert ", "x = len(")  # fmt: skip


@dataclass(frozen=True)
class Editor:
    """How an editor is started, and what its keys are."""

    name: str
    command: list[str]
    append: tuple[str, ...]
    """Goes to the end of the text and begins to insert."""
    emptied: tuple[str, ...]
    """Empties the line of the cursor and goes on inserting."""
    hide: tuple[str, ...]
    save: tuple[str, ...]
    ask: Callable[[str], tuple[str, ...]]
    """Runs a command of ours."""
    restart: bool
    """Whether a dead server is started again by a command, not by itself."""


@pytest.fixture(params=["Neovim", "Emacs"])
def editor(request: pytest.FixtureRequest) -> Editor:
    if shutil.which("tmux") is None:
        pytest.skip("no tmux: `make test-editors` installs it")
    if request.param == "Emacs":
        return Editor(
            "Emacs in tmux",
            [request.getfixturevalue("emacs"), "-nw", "-q", "-l", str(HERE / "emacs" / "init.el")],
            append=("M->",),
            emptied=("C-a", "C-k"),
            hide=("C-g",),
            save=("C-x", "C-s"),
            ask=lambda command: ("M-x", f"skycode-{command}", "Enter"),
            restart=False,
        )
    settings = "set notermguicolors laststatus=2 noruler"
    line = "set statusline=[%{v:lua.require('skycode').statusline()}]"
    colour = "highlight ComplHint ctermfg=244"
    run = ["--clean", "-n", "-i", "NONE", "-u", str(HERE / "neovim" / "init.lua")]
    return Editor(
        "Neovim in tmux",
        [request.getfixturevalue("nvim"), *run, "-c", settings, "-c", line, "-c", colour],
        append=("G", "o"),
        emptied=("C-u",),
        hide=("C-]",),
        save=("Escape", ":w", "Enter"),
        ask=lambda command: ("Escape", f":SkyCode {command}", "Enter"),
        restart=True,
    )


@contextlib.contextmanager
def opened(editor: Editor, folder: Path, **options: Any) -> Iterator[Terminal]:
    """Open a file in the editor, wait until the model is ready, and begin to insert at its end."""
    (folder / "demo.py").write_text("def add(a, b):\n", encoding="utf-8")
    variables = {
        **{f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
        "SKYCODE_TEST_PLUGIN": str(EDITORS / editor.name.split()[0].lower()),
        "SKYCODE_TEST_SERVER": json.dumps(SERVER),
        "SKYCODE_TEST_OPTIONS": json.dumps(options),
        "SKYCODE_STATE": str(folder / "state"),
    }
    with terminal([*editor.command, "demo.py"], folder, variables) as screen:
        ready(screen)
        screen.press(*editor.append)
        yield screen


def ready(screen: Terminal) -> None:
    """Wait until the status line says so: `[SkyCode]`, `[Sky]`."""
    screen.until("a server that is ready", lambda: {"[SkyCode]", "[Sky]"} & lines(screen))


def lines(screen: Terminal) -> set[str]:
    return {line.strip() for line in screen.screen().splitlines()}


def test_a_terminal_shows_what_is_taken(editor: Editor, tmp_path: Path) -> None:
    """Ghost text comes by itself, is taken by word and whole; switched off; the server killed."""
    (tmp_path / "says.txt").write_text(TOTAL + "\n", encoding="utf-8")
    with opened(editor, tmp_path, model=f"scripted:{tmp_path / 'says.txt'}") as screen:
        screen.type("    # 求和", 0.05)
        screen.press("Enter", *editor.emptied)
        screen.type("    ")
        screen.until("the suggestion", lambda: screen.ghost() == TOTAL)
        screen.press("C-Right")
        rest = TOTAL.removeprefix("总数")
        screen.until("a word", lambda: screen.ghost() == rest)
        screen.press("Tab")
        screen.until("the rest", lambda: screen.ghost() != rest and TOTAL in screen.screen())
        screen.press(*editor.save)
        wanted = ["def add(a, b):", "# 求和", TOTAL]
        screen.until("a file", lambda: written(tmp_path / "demo.py") == wanted)
        journal = tmp_path / "state" / "journal.jsonl"
        screen.until("a journal", lambda: {"shown", "partly", "accepted"} <= events(journal))

        screen.press(*editor.ask("toggle"))
        screen.until("off", lambda: {"[SkyCode off]", "[Sky off]"} & lines(screen))
        again(editor, screen)
        time.sleep(1.5)  # that nothing comes can but be waited for
        assert screen.ghost() == ""
        screen.press(*editor.ask("toggle"))
        ready(screen)
        again(editor, screen)
        screen.until("it again", lambda: screen.ghost() == TOTAL)

        os.kill(server(screen), signal.SIGKILL)
        if editor.restart:
            screen.until("its end", lambda: not server(screen))
            screen.sees("quit with exit code")
            screen.press("Enter", *editor.ask("restart"))
        screen.until("another server", lambda: server(screen))
        ready(screen)
        again(editor, screen)
        screen.until("it once more", lambda: screen.ghost() == TOTAL)


def written(file: Path) -> list[str]:
    return [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]


def again(editor: Editor, screen: Terminal) -> None:
    """Begin a new line, wherever the cursor is."""
    screen.press(*(("Escape",) if editor.restart else ("C-g",)), *editor.append)
    screen.press("Enter", *editor.emptied)
    screen.type("    x = ", 0.05)


def server(screen: Terminal) -> int:
    """Return the process of the language server; 0 if there is none."""
    program = int(screen.tmux("display-message", "-p", "#{pane_pid}"))
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if b"serve" in command.read_bytes().split(b"\0"):
                found = int(command.parent.name)
                if parent(found) in (program, *map(int, children(program))):
                    return found
    return 0


def children(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()


def parent(process: int) -> int:
    status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    return int(status.rpartition(")")[2].split()[1])


def events(journal: Path) -> set[str]:
    if not journal.exists():
        return set()
    text = journal.read_text(encoding="utf-8")
    return {json.loads(line)["event"] for line in text.splitlines(keepends=True) if "\n" in line}


def test_a_terminal_is_quick(editor: Editor, tmp_path: Path, timed: Timed) -> None:
    """The embedded model suggests while one types at a person's pace; the times are told."""
    times: list[float] = []
    without = 0
    with opened(editor, tmp_path, minConfidence=0) as screen:  # each start shows something
        for start in STARTS:
            screen.press(*editor.hide, "Enter", *editor.emptied)
            screen.type(f"    {start[:-1]}", 0.12)
            screen.until("no ghost text", lambda: hidden(editor, screen))
            began = time.monotonic()
            screen.type(start[-1])
            try:
                screen.ghosted(4)
                times.append(1000 * (time.monotonic() - began))
            except AssertionError:
                without += 1
            if len(times) == 1 and (folder := os.environ.get("SKYCODE_SCREENSHOTS")):
                name = editor.name.split()[0]
                screen.picture(Path(folder) / f"{name.lower()}-ghost.svg", name)
    assert len(times) >= 5
    timed(editor.name, times, f"{without} without a suggestion")


def hidden(editor: Editor, screen: Terminal) -> bool:
    """Hide ghost text; tell whether none came since: an answer may have been under way."""
    screen.press(*editor.hide)
    time.sleep(0.15)
    return not screen.ghost()
