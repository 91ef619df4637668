"""The demo: the real server in a process of its own, here with the scripted model."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from skycode_ls.cli.examples import load
from skycode_ls.lsp.client import open_session
from skycode_ls.messages import SkyError

CODE = "def add(a, b):\n    # 求和 😀\n\n\ndef sub(a, b):\n    # difference\n"
LIST = """
[[prompt]]
file = "sums.py"
language = "python"
natural = "zh"
comment = "求和 😀"

[[prompt]]
file = "sums.py"
language = "python"
natural = "en"
comment = "difference"
"""


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """Return a folder with one example file and two prompts in it."""
    (tmp_path / "demo.toml").write_text(LIST, encoding="utf-8")
    (tmp_path / "sums.py").write_text(CODE, encoding="utf-8")
    return tmp_path


def demo(folder: Path, script: str, lang: str = "en_US.UTF-8") -> subprocess.CompletedProcess[str]:
    """Run the demo on `folder` with a model that says `script`."""
    (folder / "script.txt").write_text(script, encoding="utf-8")
    model = f"scripted:{folder / 'script.txt'}"
    return subprocess.run(
        [sys.executable, "-m", "skycode_ls", "demo", "--examples", str(folder), "--model", model],
        env={**os.environ, "LC_ALL": lang, "COLUMNS": "120"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


@pytest.mark.e2e
def test_the_demo_shows_every_suggestion_and_what_was_measured(examples: Path) -> None:
    said = demo(examples, "return a + b")
    assert (said.returncode, said.stderr) == (0, "")
    assert "3 │     «return a + b»" in said.stdout
    assert "7 │     «return a + b»" in said.stdout
    assert "2 of 2 answered" in said.stdout
    assert re.search(r"initialize \d+ ms · start → first suggestion \d+ ms", said.stdout)


@pytest.mark.e2e
def test_an_empty_answer_is_a_failure_told_in_chinese(examples: Path) -> None:
    said = demo(examples, "\n", "zh_CN.UTF-8")
    assert said.returncode == 1
    assert "此处没有得到建议" in said.stdout
    assert "2 处中 0 处有建议" in said.stdout


@pytest.mark.e2e
def test_a_model_that_does_not_load_says_why(examples: Path) -> None:
    command = ["demo", "--examples", str(examples), "--model", "no-such-model"]
    done = subprocess.run([sys.executable, "-m", "skycode_ls", *command], capture_output=True)
    assert done.returncode == 1
    assert b"no-such-model" in done.stdout


def test_examples_are_read_with_their_cursors(examples: Path) -> None:
    chinese, english = load(examples)
    assert chinese.text == CODE
    assert chinese.snapshot.prefix.endswith("# 求和 😀\n    ")
    assert (chinese.name, chinese.tongue, chinese.snapshot.language) == ("Python", "zh", "python")
    assert english.snapshot.suffix == "\n"
    assert (chinese.line, english.line) == (3, 7)


def test_the_new_line_ends_like_the_others(examples: Path) -> None:
    (examples / "sums.py").write_bytes(CODE.replace("\n", "\r\n").encode())
    chinese, english = load(examples)
    assert chinese.snapshot.prefix.endswith("😀\r\n    ")
    assert chinese.snapshot.suffix.startswith("\r\n\r\n")
    assert english.snapshot.text.count("\r\n") == english.snapshot.text.count("\n")


@pytest.mark.parametrize(
    "listed",
    [
        "",
        "[[prompt]]",
        "prompt = []",
        "x = ",
        LIST.replace("difference", "nowhere"),
        LIST.replace("difference", "a"),
    ],
)
def test_a_bad_list_of_examples_is_told(listed: str, examples: Path) -> None:
    (examples / "demo.toml").write_text(listed)
    with pytest.raises(SkyError, match="cannot be used"):
        load(examples)


def test_a_folder_without_examples_says_where_to_run_it(tmp_path: Path) -> None:
    with pytest.raises(SkyError, match="root of a SkyCode clone"):
        load(tmp_path)


@pytest.mark.e2e
async def test_a_server_that_dies_is_an_error_that_says_so(examples: Path) -> None:
    (examples / "script.txt").write_text("slow")
    (first, _) = load(examples)
    model = f"scripted:{examples / 'script.txt'}?delay=50000"

    async def kill_while_it_works() -> None:
        async with open_session(model, examples, "en", lambda _status: None) as session:
            session.open(first.snapshot.uri, "python", first.snapshot.text)
            asked = asyncio.create_task(session.suggest(first.snapshot))
            await asyncio.sleep(0.5)
            os.kill(session.startup.process, signal.SIGKILL)
            await asked

    with pytest.raises(SkyError, match="ended unexpectedly"):
        await kill_while_it_works()
