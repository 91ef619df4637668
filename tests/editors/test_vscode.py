"""The extension in a real VS Code, in Chromium, with the real server and the embedded model."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skycode_ls import __version__
from skycode_ls.features.segment import pieces
from tests.editors.conftest import EDITORS, Timed
from tests.editors.processes import run_wholly

VSIX = EDITORS / "vscode" / f"skycode-{__version__}.vsix"
SERVER = Path(sys.executable).parent / "skycode"
DRIVER = Path(__file__).parent / "vscode" / "drive.mjs"
PATIENCE = 900
"""Seconds for one scenario: the machine may be busy, and one of them fetches packages."""

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(PATIENCE + 60)]

LOOP = "def numbered(items):\n    for index, item in "
LONGEST = "def longest(words):\n    return "
LARGER = "# 返回两个数中较大的一个\ndef larger(a, b):\n    if "
"""What VS Code has made of what the scenario types."""

OFFLINE = "The packages could not be fetched"
"""What the extension tells where pip speaks of the connection."""

SENTENCE = "计算两个数的平均值，然后返回"

Scenario = Callable[..., dict[str, Any]]


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    """Return a function that runs a scenario in a VS Code of its own, or skip."""
    installed = os.environ.get("SKYCODE_VSCODE", "")
    if not (Path(installed) / "installed.txt").is_file():
        pytest.skip(
            "SKYCODE_VSCODE names no VS Code: `make test-editors` sets one up and runs this"
        )
    if not VSIX.is_file() or shutil.which("node") is None:
        pytest.skip(f"no {VSIX.name}, or no node to drive it: run `make vscode`")

    def run(name: str, **more: str) -> dict[str, Any]:
        variables = {
            **os.environ,
            "SKYCODE_TEST_HOME": str(tmp_path),
            "SKYCODE_TEST_SERVER": str(SERVER),
            "SKYCODE_TEST_VSIX": str(VSIX),
            "SKYCODE_STATE": str(tmp_path / "state"),
            "LC_ALL": "C.UTF-8",
            **_pip(),
            **more,
        }
        said = run_wholly(["node", str(DRIVER), name], tmp_path, variables, PATIENCE)
        result = tmp_path / "result.json"
        assert result.is_file(), said
        noted: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        if OFFLINE in noted.get("error", ""):
            pytest.skip("pip cannot fetch the server's packages here")
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
    assert _letters(seen["ghost"]) == _letters(seen["saved"].removeprefix(LOOP))
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


def test_a_day_in_the_editor(scenario: Scenario, tmp_path: Path, timed: Timed) -> None:
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
    times = seen["milliseconds"]
    assert len(times) + seen["known"] >= 10
    assert len(times) >= 3
    timed("VS Code", times, f"{seen['known']} more at once, {seen['none']} without a suggestion")


def test_it_speaks_chinese(scenario: Scenario, tmp_path: Path) -> None:
    """In a Chinese VS Code everything of ours is Chinese."""
    model = tmp_path / "says.txt"
    model.write_text(SENTENCE + "\n", encoding="utf-8")
    texts = chinese()
    seen = scenario("chinese", SKYCODE_TEST_CHINESE=texts, SKYCODE_TEST_MODEL=f"scripted:{model}")
    assert "就绪" in seen["status"]
    assert seen["ghost"] == SENTENCE
    words = pieces(SENTENCE)
    assert seen["words"] == ["# " + "".join(words[:count]) for count in (1, 2, 3)]
    for told in ("menu", "settings", "commands"):
        assert seen[told]
        assert all(re.search(r"[\u4e00-\u9fff]", each) for each in seen[told]), seen[told]


def chinese() -> str:
    """Return the folder of VS Code's Chinese texts, or skip."""
    texts = Path(os.environ["SKYCODE_VSCODE"]) / "chinese" / "package" / "translations"
    if not texts.is_dir():
        pytest.skip("VS Code's Chinese texts could not be had")
    return str(texts)


def _letters(text: str) -> list[str]:
    """Return what a text is made of: the screen has lines of ghost text in an order of its own."""
    return sorted("".join(text.split()))
