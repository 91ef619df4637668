"""Texts and pictures in a real VS Code: commands, code actions, and where their work ends up."""

from __future__ import annotations

import pytest

from tests.editors.test_vscode import PATIENCE, Scenario
from tests.editors.test_vscode import scenario as scenario

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(PATIENCE + 60)]


def test_the_companion_in_the_editor(scenario: Scenario) -> None:
    """A comment translated, a text put in, a picture drawn, shown, named and captioned."""
    seen = scenario("companion")
    assert any("Translate the comment into Chinese" in one for one in seen["bulb"])
    assert any("把注释译成英文" in one for one in seen["chinese"])
    assert seen["translated"].startswith("# 返回两者中较大的一个。\ndef larger(a, b):")
    assert seen["written"] == seen["translated"] + "a poem\nof two lines"
    assert seen["png"] == "PNG"
    assert seen["named"] == seen["written"] + "red-heart.png"
    assert "heart" in seen["caption"]
