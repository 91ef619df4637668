"""Texts and pictures in a real Neovim: commands of the plug-in, and code actions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.editors.conftest import Scenario

pytestmark = pytest.mark.e2e


def test_the_companion_in_the_editor(nvim: str, scenario: Scenario, tmp_path: Path) -> None:
    """A comment translated, a text put in, a picture drawn, named and captioned."""
    words = tmp_path / "words.txt"
    words.write_text("两数之和。\n", encoding="utf-8")
    options = {"textModel": f"scripted:{words}"}
    seen = scenario(nvim, "companion", says="pass\n", options=options)
    assert seen["translated"] == ["# 两数之和。", "def add(a, b):", "    return a"]
    assert any("explain" in one.lower() for one in seen["offered"])
    assert "两数之和" in seen["written"][3]
    assert "sonnet" in seen["missing"]
    assert seen["drawn"] != seen["written"]
    assert "red-heart.png" in "\n".join(seen["drawn"])
    assert (tmp_path / "red-heart.png").read_bytes().startswith(b"\x89PNG")
    assert "heart" in seen["caption"]
