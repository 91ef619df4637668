"""`skycode demo --companion`: texts and pictures through the real server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LIST = """
[[text]]
preset = "dialogue"
prompt = "Who are you?"

[[text]]
preset = "couplet"
prompt = "海阔凭鱼跃"

[[image]]
zh = "火箭"
en = "rocket"
"""


def showcase(
    folder: Path, pictures: Path, lang: str = "en_US.UTF-8"
) -> subprocess.CompletedProcess[str]:
    """Run it on the list in `folder`."""
    command = [sys.executable, "-m", "skycode_ls", "demo", "--companion"]
    return subprocess.run(
        [*command, "--examples", str(folder), "--pictures", str(pictures)],
        env={**os.environ, "LC_ALL": lang, "COLUMNS": "120"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


@pytest.mark.e2e
def test_pictures_are_drawn_and_named_and_what_nobody_learnt_is_declined(tmp_path: Path) -> None:
    (tmp_path / "companion.toml").write_text(LIST, encoding="utf-8")
    said = showcase(tmp_path, tmp_path / "new" / "pictures", "zh_CN.UTF-8")
    assert (said.returncode, said.stderr) == (0, "")
    for words in ("火箭", "rocket"):
        file = tmp_path / "new" / "pictures" / f"{words}.png"
        assert file.read_bytes().startswith(b"\x89PNG")
        assert f"{words} → 火箭 · rocket" in said.stdout
    assert "Who are you?" in said.stdout
    assert "需要更大的模型" in said.stdout


@pytest.mark.e2e
def test_a_picture_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "companion.toml").write_text(LIST, encoding="utf-8")
    (tmp_path / "火箭.png").write_text("mine", encoding="utf-8")
    said = showcase(tmp_path, tmp_path)
    assert said.returncode == 1
    assert "火箭.png" in said.stderr
    assert (tmp_path / "火箭.png").read_text(encoding="utf-8") == "mine"


@pytest.mark.e2e
@pytest.mark.parametrize("text", ["", "[[text]]\npreset = 3", "[[image]]\nzh = ''", "\x00"])
def test_a_bad_list_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "companion.toml").write_text(text, encoding="utf-8")
    said = showcase(tmp_path, tmp_path / "pictures")
    assert said.returncode == 1
    assert "companion.toml" in said.stderr
    assert not (tmp_path / "pictures").exists()
