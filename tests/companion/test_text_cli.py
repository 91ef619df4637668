"""`skycode text`: what goes to stdout and what to stderr, pipes, errors, Ctrl-C."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from skycode_ls.cli.app import run
from skycode_ls.companion.text.presets import PRESETS


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def says(tmp_path: Path) -> str:
    """Return the name of a model that says one thing."""
    (tmp_path / "says.txt").write_text("天高任鸟飞\n", encoding="utf-8")
    return f"scripted:{tmp_path / 'says.txt'}"


def test_the_answer_alone_goes_to_stdout(says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["text", "-p", "couplet", "-m", says, "海阔凭鱼跃"]) == 0
    heard = capsys.readouterr()
    assert (heard.out, heard.err) == ("天高任鸟飞\n", "")
    assert run(["text", "-p", "couplet", "-m", says, "明月松间照，清泉石上流"]) == 0
    heard = capsys.readouterr()
    assert heard.out == "天高任鸟飞\n"
    assert "8 tries" in heard.err
    assert "✗ Both lines equally long: 10 and 5 characters" in heard.err


def test_json_is_what_the_server_answers_too(says: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["text", "-p", "couplet", "-m", says, "--json", "--seed", "3", "海阔凭鱼跃"]
    assert run(asked) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["text"] == "天高任鸟飞"
    assert (told["seed"], told["tries"], told["finish"]) == (3, 1, "end")
    assert [one["name"] for one in told["checks"]] == [
        "length",
        "pauses",
        "no_repetition",
        "characters",
    ]
    assert told["usage"].keys() == {
        "prompt_tokens",
        "completion_tokens",
        "seconds",
        "first_token_seconds",
    }


def test_every_parameter_can_be_typed(says: str, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = "--generate-length 50 --top-p 0.5 --top-k 5 --repetition-penalty 1.2"
    more = "--length-penalty 2 --min-len 1 --temperature 0.5 --seed 1 --to zh --profile skytext"
    words = ["--end-word", "鸟", "--end-word", "。", "--bad-word", "坏"]
    asked = ["text", "-m", says, *numbers.split(), *more.split(), *words, "海阔", "凭鱼跃"]
    assert run(asked) == 0
    heard = capsys.readouterr()
    assert heard.out == "天高任\n"
    assert "length_penalty" in heard.err


def test_stdin_can_be_the_prompt(
    says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def pipe(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    pipe("海阔凭鱼跃\n".encode())
    assert run(["text", "-p", "couplet", "-m", says, "-"]) == 0
    assert capsys.readouterr() == ("天高任鸟飞\n", "")
    pipe(b"\xff\xfe")
    assert run(["text", "-m", says, "-"]) == 1
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (["-p", "sonnet", "x"], ["sonnet", "couplet"], 2),
        ([], ["needs a prompt"], 2),
        (["--top-p", "3", "x"], ["top_p must be a number from 0.01 to 1, not 3.0"], 2),
        (["-t", "huge", "x"], ["tianshu, yaoguang"], 2),
        (["-t", "yaoguang", "x"], ["textQualityModel", "settings.json"], 1),
        (["-m", "nowhere", "x"], ["nowhere", "skycode models add"], 2),
        (["字" * 100_000], ["100000 characters"], 2),
        (["-p", "style", "x"], ["colon"], 2),
    ],
)
def test_mistakes_are_told(
    arguments: list[str], words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["text", *arguments]) == code
    heard = capsys.readouterr()
    assert heard.out == ""
    assert all(word in " ".join(heard.err.split()) for word in words)


def test_mistakes_are_told_in_chinese(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["text", "-t", "yaoguang", "x"]) == 1
    assert "瑶光" in capsys.readouterr().err
    assert run(["text", "--help"]) == 0
    told = capsys.readouterr().out
    assert "写文字" in told
    assert "海阔凭鱼跃" in told


def test_presets_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["text", "--list-presets"]) == 0
    told = capsys.readouterr().out
    assert all(name in told for name in PRESETS)
    assert run(["text", "--list-presets", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in rows] == list(PRESETS)
    assert rows[0]["parameters"]["top_p"] == PRESETS["continue"].parameters.top_p


@pytest.mark.e2e
def test_a_commit_message_is_for_what_is_staged(
    says: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    asked = ["text", "-p", "commit", "-m", says]
    assert run(asked) == 1
    assert "git" in capsys.readouterr().err
    subprocess.run(["git", "init", "-q"], check=True)
    assert run(asked) == 1
    assert "Nothing is staged" in capsys.readouterr().err
    (folder / "a.py").write_text("x = 1\n", encoding="utf-8")
    subprocess.run(["git", "add", "a.py"], check=True)
    assert run(asked) == 0
    assert capsys.readouterr().out == "天高任鸟飞\n"


def heeding() -> None:
    """Hear Ctrl-C in a new process even where the tests themselves run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.e2e
@pytest.mark.skipif(os.name != "posix", reason="signals are sent as on POSIX")
def test_ctrl_c_keeps_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("word " * 500, encoding="utf-8")
    model = f"scripted:{tmp_path / 'long.txt'}?delay=50"
    process = subprocess.Popen(
        [sys.executable, "-m", "skycode_ls", "text", "-m", model, "x"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heeding,
    )
    assert process.stdout is not None
    try:
        first = os.read(process.stdout.fileno(), 100)
        process.send_signal(signal.SIGINT)
        rest, told = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 130
    whole = (first + rest).decode()
    assert whole.startswith("word")
    assert whole.endswith("\n")
    assert len(whole) < 500
    assert "Traceback" not in told.decode()
