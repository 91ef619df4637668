"""`skycode eval` in Chinese: the help of every command, and what goes wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from skycode_eval.cli import app, guide
from skycode_eval.messages import Bilingual, both, chinese, here, told_here

ZH = {"LC_ALL": "zh_CN.UTF-8", "COLUMNS": "160"}
HAN = re.compile("[\u4e00-\u9fff]")


def commands() -> dict[str, Any]:
    group: Any = typer.main.get_command(app)
    return dict(group.commands)


@pytest.mark.parametrize("name", commands())
def test_every_command_and_parameter_is_explained(name: str) -> None:
    command = commands()[name]
    guide.teach(command, name)
    texts = [command.help, *(parameter.help for parameter in command.params)]
    assert all(HAN.search(text) for text in texts)
    prose = re.sub(r"^    .*?(  |$)|`.*?`", "", command.epilog or "", flags=re.MULTILINE)
    assert not re.search("[a-z]{3}", prose), "an example is explained in English"


def test_the_help_follows_the_terminal() -> None:
    shown = CliRunner().invoke(app, ["--help"], env=ZH).output
    assert "评测补全模型" in shown
    assert "攻击沙箱" in shown
    assert "样本数" in CliRunner().invoke(app, ["run", "--help"], env=ZH).output
    english = CliRunner().invoke(app, ["run", "--help"], env={"LC_ALL": "en_US.UTF-8"}).output
    assert not HAN.search(english)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["run", "humaneva"], "没有名为 'humaneva' 的任务"),
        (["generate", "sky40-en", "--k", "one"], "--k 应为从 1 起的整数"),
        (["report", "."], "不是运行文件夹"),
        (["contamination", "--corpus", "."], "请至少指定一项任务"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, arguments, env=ZH)
    assert done.exit_code == 2
    assert expected in done.output


def test_a_text_has_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    text = both("gone", "没了") + both(" for good", "，回不来")
    assert (str(text), chinese(text)) == ("gone for good", "没了，回不来")
    assert isinstance(text, Bilingual)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert told_here(ValueError(text)) == "没了，回不来"
    assert told_here(OSError("plain")) == "plain"
    assert here("one", "一") == "一"
