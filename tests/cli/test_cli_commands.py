"""The real commands in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from skycode_ls import __version__
from skycode_ls.cli.app import run

SCRIPT = "total = a + b\n    return total\n"
CODE = "def add(a, b):\n    # 求和 😀\n    \n"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a folder with a script for the scripted model and a file to complete."""
    (tmp_path / "script.txt").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "add.py").write_text(CODE, encoding="utf-8")
    return tmp_path


@dataclass(frozen=True)
class Said:
    """What a command wrote, and its exit code."""

    stdout: str
    stderr: str
    returncode: int


Skycode = Callable[..., Said]


@pytest.fixture
def skycode(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Skycode:
    """Return a function that runs a command in the workspace, in this process."""
    monkeypatch.chdir(workspace)
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str, lang: str = "en_US.UTF-8") -> Said:
        monkeypatch.setenv("LANG", lang)
        capsys.readouterr()
        code = run(list(arguments))
        return Said(*capsys.readouterr(), code)

    return call


def process(*arguments: str, folder: Path) -> Said:
    """Run a command in a process of its own, as people do."""
    done = subprocess.run(
        [sys.executable, "-m", "skycode_ls", *arguments],
        cwd=folder,
        env={**os.environ, "LC_ALL": "zh_CN.UTF-8"},
        capture_output=True,
        timeout=60,
    )
    return Said(done.stdout.decode(), done.stderr.decode(), done.returncode)


@pytest.mark.e2e
def test_version_is_instant(workspace: Path) -> None:
    def fastest(arguments: list[str]) -> float:
        times = []
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
            times.append(time.perf_counter() - started)
        return min(times)

    assert process("--version", folder=workspace).stdout == f"skycode {__version__}\n"
    assert fastest(["-m", "skycode_ls", "--version"]) - fastest(["-c", "pass"]) < 0.06


@pytest.mark.e2e
def test_complete_in_its_own_process_prints_the_suggestion_alone(workspace: Path) -> None:
    said = process("complete", "add.py:3", "-m", "scripted:script.txt", folder=workspace)
    assert said == Said("total = a + b\n    return total\n", "", 0)


@pytest.mark.e2e
def test_an_error_in_its_own_process_is_chinese_and_two(workspace: Path) -> None:
    said = process("complete", "没有.py:3", folder=workspace)
    assert said == Said("", "文件 没有.py 不存在。\n", 2)


def test_help_teaches_in_both_languages(skycode: Skycode) -> None:
    english, chinese = skycode("--help"), skycode("-h", lang="zh_CN.UTF-8")
    for name in ("demo", "complete", "serve", "settings", "doctor"):
        assert name in english.stdout
    assert "skycode complete app.py:12" in english.stdout
    assert "私有代码补全" in chinese.stdout


def test_complete_json_tells_ranges_in_characters_from_one(skycode: Skycode) -> None:
    said = skycode("complete", "add.py:3:5", "-m", "scripted:script.txt", "--json", "--show-prompt")
    told = json.loads(said.stdout)
    assert told["cursor"] == {"line": 3, "column": 5}
    assert told["language"] == "python"
    (suggestion,) = told["suggestions"]
    assert suggestion["text"] == SCRIPT.rstrip("\n")
    assert suggestion["range"]["start"] == {"line": 3, "column": 5}
    assert suggestion["tokens"] > 0
    assert told["prompt"]["prefix"]["text"] == CODE[:-1]
    assert told["prompt"]["prefix"]["tokens"] > 0


@pytest.mark.e2e
def test_show_prompt_draws_what_stands_before_and_after(skycode: Skycode) -> None:
    said = skycode(
        "complete", "add.py:3", "--show-prompt", "-m", "scripted:script.txt", lang="zh_CN.UTF-8"
    )
    assert "光标之前" in said.stdout
    assert "# 求和 😀" in said.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "english", "chinese"),
    [
        ("complete add.py", 2, "FILE:LINE:COL", "文件:行:列"),
        ("complete none.py:1:1", 2, "There is no file none.py", "文件 none.py 不存在"),
        ("complete .:1:1", 2, "is a folder", "是文件夹"),
        ("complete add.py:9:1", 2, "it has 4", "只有 4 行"),
        ("complete add.py:1:99", 2, "1 to 15", "1 到 15"),
        ("complete add.py:1 -m nobody", 2, "no model called nobody", "nobody 的模型"),
        ("complete add.py:1 -m scripted:no", 1, "cannot be read", "无法读取"),
        ("complete blob.py:1", 1, "neither UTF-8 nor GB18030", "既不是 UTF-8"),
        ("serve --tcp 7777", 2, "HOST:PORT", "主机:端口"),
        ("serve --tcp :1 --ws :2", 2, "Choose one", "只能选一个"),
        ("demo --examples nowhere", 1, "There is no nowhere", "找不到 nowhere"),
    ],
)
def test_bad_input_is_told_in_the_users_language(
    arguments: str, code: int, english: str, chinese: str, skycode: Skycode, workspace: Path
) -> None:
    (workspace / "blob.py").write_bytes(b"\0\xff\xff")
    for lang, expected in (("en_US.UTF-8", english), ("zh_CN.UTF-8", chinese)):
        said = skycode(*arguments.split(), lang=lang)
        assert (said.returncode, said.stdout) == (code, "")
        assert expected in said.stderr


@pytest.mark.parametrize(
    "arguments", ["nonsense", "complete", "complete a.py:1 -n 0", "serve --log-level x"]
)
def test_wrong_usage_leaves_with_two(arguments: str, skycode: Skycode) -> None:
    said = skycode(*arguments.split())
    assert said.returncode == 2
    assert "Usage" in said.stderr


def test_a_gb18030_file_is_completed_and_its_encoding_told(
    skycode: Skycode, workspace: Path
) -> None:
    (workspace / "old.py").write_bytes(CODE.replace("😀", "").encode("gb18030"))
    said = skycode("complete", "old.py:3", "-m", "scripted:script.txt", lang="zh_CN")
    assert said.stdout == SCRIPT
    assert "不是 UTF-8 编码，已按 GB18030 读取" in said.stderr


def test_a_gb18030_file_is_positioned_by_characters(skycode: Skycode, workspace: Path) -> None:
    (workspace / "旧文件.py").write_bytes('打印("甲乙丙", )\n'.encode("gb18030"))
    (workspace / "script.txt").write_text("丁戊\n", encoding="utf-8")
    said = skycode("complete", "旧文件.py:1:11", "-m", "scripted:script.txt", "--json")
    (suggestion,) = json.loads(said.stdout)["suggestions"]
    place = {"line": 1, "column": 11}
    assert suggestion["text"] == "丁戊"
    assert suggestion["range"] == {"start": place, "end": place}


@pytest.mark.parametrize(
    ("lang", "heading", "decided"),
    [
        ("en_US.UTF-8", "Why this suggestion, or none", "What decided: filter sentinels"),
        ("zh_CN.UTF-8", "为何给出或没有给出建议", "决定性的一步：过滤 sentinels"),
    ],
)
def test_explain_names_the_filter_that_dropped_the_text(
    lang: str, heading: str, decided: str, skycode: Skycode, workspace: Path
) -> None:
    (workspace / "leak.txt").write_text("<|fim_middle|>total\n")
    said = skycode("complete", "add.py:3", "-m", "scripted:leak.txt", "--explain", lang=lang)
    assert heading in said.stdout
    assert decided in said.stdout
    assert said.returncode == 0


def test_explain_as_json_holds_every_stage(skycode: Skycode) -> None:
    said = skycode("complete", "add.py:3", "-m", "scripted:script.txt", "--explain", "--json")
    told = json.loads(said.stdout)["explanation"]
    names = [stage["name"] for stage in told["stages"]]
    assert names[0] == "document"
    assert names[-1] == "offer"
    assert "filter.one-block" in names
    assert told["reason"]


def test_nothing_to_suggest_is_said_and_no_failure(skycode: Skycode, workspace: Path) -> None:
    (workspace / "empty.txt").write_text("\n\n")
    said = skycode("complete", "add.py:3", "-m", "scripted:empty.txt")
    assert (said.stdout, said.returncode) == ("", 0)
    assert "No suggestion here" in said.stderr


def test_settings_are_listed_for_people_and_editors(skycode: Skycode) -> None:
    assert "maxTokens" in skycode("settings").stdout
    assert "一次补全的最大长度" in skycode("settings", lang="zh_CN.UTF-8").stdout
    told = json.loads(skycode("settings", "--json").stdout)
    assert told["skycode.debounce"]["default"] == 60


def test_a_terminal_shows_the_file_with_ghost_text(
    skycode: Skycode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    said = skycode("complete", "add.py:3", "-m", "scripted:script.txt").stdout
    assert "\x1b[2;3;35mreturn\x1b[0m\x1b[2;3;35m total" in said
    assert "# 求和 😀" in said
    assert "tokens ·" in said
    monkeypatch.setenv("NO_COLOR", "1")
    colourless = skycode("complete", "add.py:3", "-m", "scripted:script.txt").stdout
    assert "«" in colourless
    assert "»" in colourless


def test_several_candidates_are_numbered_apart(skycode: Skycode) -> None:
    said = skycode("complete", "add.py:3", "-m", "scripted:script.txt", "-n", "3", "--json")
    assert len(json.loads(said.stdout)["suggestions"]) == 1  # the script always says the same
