"""Editors under test: where they are, and a run of a scenario in each."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.editors.processes import run_wholly

REPOSITORY = Path(__file__).parent.parent.parent
EDITORS = REPOSITORY / "editors"
BUILD = REPOSITORY / "build" / "editors"
"""Where the scripts `install_*.sh` put what the system lacks."""

_HERE = Path(__file__).parent / "neovim"
_PATIENCE = 240
"""Seconds for one scenario: the machine may be busy."""

Scenario = Callable[..., dict[str, Any]]
Timed = Callable[..., None]

_TIMES = pytest.StashKey[list[str]]()


def pytest_configure() -> None:
    """End in order, with what was found so far, also where a time limit ends the run."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let no scenario wait for ever, whatever hangs."""
    for item in items:
        if Path(__file__).parent in item.path.parents and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(_PATIENCE + 60))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Tell how quick each editor was."""
    if told := config.stash.get(_TIMES, []):
        terminalreporter.section("from key to ghost text, as seen in the editor")
        for line in told:
            terminalreporter.write_line(line)


@pytest.fixture
def timed(request: pytest.FixtureRequest) -> Timed:
    """Return a function that has an editor's times in milliseconds told at the end of the run."""

    def note(editor: str, times: Sequence[float], rest: str = "") -> None:
        ordered = sorted(times)
        p50, p95 = statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1) + 0.5)]
        line = f"{editor}: p50 {p50:.0f} ms, p95 {p95:.0f} ms, n={len(ordered)}"
        told = request.config.stash.setdefault(_TIMES, [])
        told.append(f"{line} ({rest})" if rest else line)

    return note


@pytest.fixture(scope="session")
def nvim() -> str:
    """Return a Neovim that has inline completion, or skip."""
    return _neovim((0, 12), "SKYCODE_NVIM", "nvim", str(BUILD / "neovim" / "nvim"))


@pytest.fixture(scope="session")
def nvim_011() -> str:
    """Return a Neovim 0.11, which has none, or skip."""
    return _neovim((0, 11), "SKYCODE_NVIM_011", str(BUILD / "neovim-0.11" / "bin" / "nvim"))


@pytest.fixture(scope="session")
def emacs() -> str:
    """Return an Emacs that has lsp-mode 10, or skip."""
    probe = '(kill-emacs (if (locate-library "lsp-inline-completion") 0 3))'
    asked = ["-Q", "--batch", "--eval", "(package-initialize)", "--eval", probe]
    for place in (os.environ.get("SKYCODE_EMACS", ""), "emacs", str(BUILD / "emacs" / "emacs")):
        path = shutil.which(place) if place else None
        if path and not subprocess.run([path, *asked], capture_output=True, check=False).returncode:
            return path
    pytest.skip("no Emacs with lsp-mode 10: `make test-editors` sets one up, or set SKYCODE_EMACS")


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    """Return a function that runs a scenario in a Neovim of its own with the real server."""

    def run(
        nvim: str,
        name: str,
        *,
        options: dict[str, Any] | None = None,
        says: str = "",
        server: list[str] | None = None,
        arguments: tuple[str, ...] = (),
        **environment: str,
    ) -> dict[str, Any]:
        """Run `scenarios/NAME.lua`; the model says `says`, or is the embedded one."""
        (tmp_path / "demo.py").write_text("def add(a, b):\n", encoding="utf-8")
        chosen = dict(options or {})
        if says:
            (tmp_path / "says.txt").write_text(says, encoding="utf-8")
            chosen["model"] = f"scripted:{tmp_path / 'says.txt'}"
        result = tmp_path / "result.json"
        variables = {
            **os.environ,
            **{f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in _HOMES},
            "LC_ALL": "C.UTF-8",
            "SKYCODE_TEST_PLUGIN": str(EDITORS / "neovim"),
            "SKYCODE_TEST_SERVER": json.dumps(server or SERVER),
            "SKYCODE_TEST_OPTIONS": json.dumps(chosen),
            "SKYCODE_TEST_SCENARIO": str(_HERE / "scenarios" / f"{name}.lua"),
            "SKYCODE_TEST_RESULT": str(result),
            "SKYCODE_TEST_BROKEN": "",
            **environment,
        }
        clean = ["--headless", "--clean", "-n", "-i", "NONE", "-u", str(_HERE / "init.lua")]
        drive = ["-c", f"luafile {_HERE / 'drive.lua'}"]
        command = [nvim, *clean, *arguments, *drive]
        ran = run_wholly(command, tmp_path, variables, _PATIENCE)
        assert result.exists(), f"Neovim ended without a result:\n{ran}"
        found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        noted: dict[str, Any] = found["noted"]
        assert "error" not in noted, f"{noted['error']}\n{ran}"
        return {**noted, "sent": found["sent"]}

    return run


SERVER = [str(Path(sys.executable).parent / "skycode"), "serve"]
"""What an editor starts: the command of the environment that runs the tests."""

_HOMES = ("CONFIG", "DATA", "STATE", "CACHE")


def _neovim(wanted: tuple[int, int], variable: str, *places: str) -> str:
    """Return the first Neovim of the wanted version: 0.12 or newer, or exactly 0.11."""
    for place in (os.environ.get(variable, ""), *places):
        path = shutil.which(place) if place else None
        if path is None:
            continue
        said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
        match = re.search(r"NVIM v(\d+)\.(\d+)", said.stdout)
        version = (int(match[1]), int(match[2])) if match else (0, 0)
        if version == wanted or (wanted == (0, 12) and version > wanted):
            return path
    shown = ".".join(map(str, wanted))
    pytest.skip(f"no Neovim {shown}: `make test-editors` sets one up, or set {variable}")
