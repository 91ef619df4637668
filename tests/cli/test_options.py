"""The list of options comes from the source of Settings and from nowhere else."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from skycode_ls.cli.options import options, schema
from skycode_ls.messages_settings import SETTINGS_ZH
from skycode_ls.settings import Settings, camel, merge


def test_every_field_is_listed_with_its_default_and_docstring() -> None:
    listed = {option.name: option for option in options()}
    assert list(listed) == [camel(field.name) for field in fields(Settings)]
    assert listed["maxTokens"].default == Settings().max_tokens
    assert listed["maxTokens"].description == "The longest completion, in tokens of the model."
    assert all(option.description.endswith(".") for option in listed.values())


def test_every_option_is_told_in_chinese_too() -> None:
    assert list(SETTINGS_ZH) == [field.name for field in fields(Settings)]
    for english, chinese in zip(options("en"), options("zh"), strict=True):
        assert chinese.description.endswith("。")
        marked = re.findall(r"`\w+`", english.description)
        assert set(marked) <= set(re.findall(r"`\w+`", chinese.description)), english.name


def test_the_schema_says_what_editors_need() -> None:
    properties = schema()
    assert properties["skycode.device"]["enum"] == ["auto", "cpu", "cuda"]
    assert properties["skycode.maxTokens"]["type"] == "integer"
    assert properties["skycode.maxTokens"]["minimum"] == 1
    assert properties["skycode.enable"] == {
        "type": "boolean",
        "default": True,
        "description": "Offer completions at all.",
    }
    assert properties["skycode.disabledLanguages"]["items"] == {"type": "string"}


def test_the_server_accepts_every_default_that_the_schema_tells() -> None:
    told = {key: entry["default"] for key, entry in schema().items()}
    assert merge(Settings(), told, "en") == (Settings(), [])


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_both_readmes_list_every_option_and_its_default(readme: str) -> None:
    text = (Path(__file__).parents[2] / readme).read_text(encoding="utf-8")
    for option in options():
        assert f"| `{option.name}` | `{json.dumps(option.default)}` |" in text
