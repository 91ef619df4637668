"""What holds for every editor's folder: small, in two languages, honest about what was tried."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.editors.conftest import EDITORS

LIMITS = {"vscode": 800}
"""Lines of code that a folder may have; 400 unless it is named here."""

_COMMENTS = {
    ".lua": r"\s*--",
    ".el": r"\s*;",
    ".java": r"\s*(//|/?\*)",
    ".kts": r"\s*//",
    ".cs": r"\s*//",
    ".ts": r"\s*(//|/?\*)",
    ".vim": r'\s*"',
}
"""How a line of comment begins; other kinds of file hold no code."""

_MADE = {"node_modules", "dist", "out", "build"}
_HERE = sorted(path.name for path in EDITORS.iterdir() if path.is_dir())
_OURS = {"vscode", "neovim", "jetbrains", "emacs", "vim", "helix", "sublime", "zed", "visualstudio"}


@pytest.mark.parametrize("name", _HERE)
def test_a_folder_is_small(name: str) -> None:
    """No editor's folder has more code than its limit, blank lines and comments aside."""
    lines = 0
    for file in (EDITORS / name).rglob("*"):
        if file.suffix in _COMMENTS and not _MADE.intersection(file.parts):
            text = file.read_text(encoding="utf-8")
            comment = re.compile(_COMMENTS[file.suffix])
            lines += sum(
                1 for line in text.splitlines() if line.strip() and not comment.match(line)
            )
    assert lines <= LIMITS.get(name, 400)


@pytest.mark.parametrize("name", sorted(_OURS))
def test_a_page_is_bilingual_and_honest(name: str) -> None:
    """Every page says in both languages what was tried, what was not."""
    pages = sorted((EDITORS / name).glob("README*.md"))
    text = "".join(page.read_text(encoding="utf-8") for page in pages)
    assert len(re.findall(r"[\u4e00-\u9fff]", text)) > 50
    assert len(re.findall(r"[A-Za-z]{3,}", text)) > 50
    assert re.search(r"\b(tried|untried|unbuilt)\b", text, re.IGNORECASE)
    assert re.search("试过|没有构建", text)


def test_neovim_messages_are_complete() -> None:
    """Every English message has its Chinese, with the same places to fill in."""
    file = EDITORS / "neovim" / "lua" / "skycode" / "messages.lua"
    text = file.read_text(encoding="utf-8")
    english, chinese = text.split("  zh = {")
    told = [
        dict(re.findall(r"^    (\w+) = ['\"](.*)['\"],$", part, re.M))
        for part in (english, chinese)
    ]
    assert told[0]
    assert told[0].keys() == told[1].keys()
    for key in told[0]:
        assert re.findall(r"%\w", told[0][key]) == re.findall(r"%\w", told[1][key]), key
        assert re.search(r"[\u4e00-\u9fff]", told[1][key]), key
    used: set[str] = set()
    for source in file.parent.glob("*.lua"):
        used |= set(re.findall(r"say\('(\w+)'", source.read_text(encoding="utf-8")))
    assert used == told[0].keys()


@pytest.mark.e2e
def test_emacs_file_compiles(emacs: str, tmp_path: Path) -> None:
    """`skycode.el` compiles without a warning."""
    copy = shutil.copy(EDITORS / "emacs" / "skycode.el", tmp_path)
    batch = [emacs, "-Q", "--batch", "--eval", "(package-initialize)"]
    strict = ["--eval", "(setq byte-compile-error-on-warn t)", "-f", "batch-byte-compile", copy]
    ran = subprocess.run([*batch, *strict], capture_output=True, check=False, timeout=300)
    assert ran.returncode == 0, ran.stderr.decode(errors="replace")
