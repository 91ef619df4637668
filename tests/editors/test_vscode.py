"""The extension in a real VS Code, in Chromium, with the real server and the embedded model."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skycode_ls import __version__
from tests.editors.conftest import EDITORS

pytestmark = pytest.mark.e2e

VSIX = EDITORS / "vscode" / f"skycode-{__version__}.vsix"
SERVER = Path(sys.executable).parent / "skycode"
DRIVER = Path(__file__).parent / "vscode" / "drive.mjs"
PATIENCE = 900
"""Seconds for one scenario: the machine may be busy, and one of them fetches packages."""

LOOP = "def numbered(items):\n    for index, item in "
POINT = "class Point:\n    def __init__(self, x, y):\n        self.x = x\n        self."
LONGEST = "def longest(words):\n    return "
LARGER = "# 返回两个数中较大的一个\ndef larger(a, b):\n    if "
"""What VS Code has made of what the scenario types."""

Scenario = Callable[[str], dict[str, Any]]


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    """Return a function that runs a scenario in a VS Code of its own, or skip."""
    installed = os.environ.get("SKYCODE_VSCODE", "")
    if not (Path(installed) / "installed.txt").is_file():
        pytest.skip("SKYCODE_VSCODE names no VS Code: `make editors` sets one up and runs this")
    if not VSIX.is_file() or shutil.which("node") is None:
        pytest.skip(f"no {VSIX.name}, or no node to drive it: run `make vscode`")

    def run(name: str) -> dict[str, Any]:
        variables = {
            **os.environ,
            "SKYCODE_TEST_HOME": str(tmp_path),
            "SKYCODE_TEST_SERVER": str(SERVER),
            "SKYCODE_TEST_VSIX": str(VSIX),
            "SKYCODE_STATE": str(tmp_path / "state"),
            "LC_ALL": "C.UTF-8",
            **_pip(),
        }
        ran = subprocess.run(
            ["node", str(DRIVER), name],
            env=variables,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        result = tmp_path / "result.json"
        said = (ran.stdout + ran.stderr).decode(errors="replace")
        assert result.is_file(), said
        noted: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        assert "error" not in noted, f"{noted['error']}\n{said}"
        return noted

    return run


def _pip() -> dict[str, str]:
    """Let pip use its cache, though the editor's home is another."""
    cache = Path.home() / ".cache" / "pip"
    return {"PIP_CACHE_DIR": str(cache)} if cache.is_dir() else {}


def test_package_is_small() -> None:
    """The .vsix stays under its limit of 1 MB."""
    if not VSIX.is_file():
        pytest.skip("run `make vscode`")
    assert VSIX.stat().st_size <= 1_000_000


def test_a_clean_editor_needs_no_further_step(
    scenario: Scenario, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no `skycode` is, opening a file sets the server up, with progress, and it suggests."""
    seen = scenario("setup")
    assert len(seen["progress"]) >= 3, "progress is shown step by step"
    assert seen["ghost"]
    assert _letters(seen["ghost"]) == _letters(seen["saved"].removeprefix(POINT))
    with capsys.disabled():
        print(f"\nVS Code: first suggestion {seen['setupSeconds']:.0f} s after the first file")


def test_what_is_missing_is_told(scenario: Scenario) -> None:
    """No Python, an old one, one without venv: each is told with a cure, and trying again works."""
    seen = scenario("missing")
    assert "Get Python" in seen["none"]
    assert "3.10" in seen["old"]
    assert "python3-venv" in seen["incomplete"]
    assert "No Python" in seen["status"]
    assert "ready" in seen["ready"]


def test_a_day_in_the_editor(
    scenario: Scenario, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Type, Tab, a word, the next candidate, Chinese, off and on, restart, killed servers."""
    seen = scenario("typing")
    assert seen["taken"] == f"{LOOP}{seen['ghost']}"
    word = seen["word"].removeprefix(LOOP)
    assert word
    assert word + seen["rest"] == seen["forWords"]
    assert seen["second"] != seen["first"]
    assert _letters(seen["second"]) == _letters(seen["secondTaken"].removeprefix(LONGEST))
    assert _letters(seen["chinese"]) == _letters(seen["chineseTaken"].removeprefix(LARGER))
    assert seen["whenOff"] == ""
    assert all(seen[when] for when in ("whenOn", "afterRestart", "afterDeath", "afterLimit"))
    assert len(set(seen["servers"])) == len(seen["servers"])
    assert "Try Again" in seen["limit"]
    journal = (tmp_path / "state" / "journal.jsonl").read_text(encoding="utf-8")
    events = {json.loads(line)["event"] for line in journal.splitlines()}
    assert {"shown", "accepted", "partly"} <= events
    times = sorted(seen["milliseconds"])
    assert len(times) + seen["known"] >= 10
    assert len(times) >= 3
    with capsys.disabled():
        p50, p95 = statistics.median(times), times[int(0.95 * (len(times) - 1) + 0.5)]
        rest = f"{len(times)} keys; {seen['known']} at once, {seen['none']} without a suggestion"
        print(f"\nVS Code, key to ghost text: p50 {p50:.0f} ms, p95 {p95:.0f} ms ({rest})")


def _letters(text: str) -> list[str]:
    """Return what a text is made of: the screen has lines of ghost text in an order of its own."""
    return sorted("".join(text.split()))
