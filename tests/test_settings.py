"""Settings come from strangers: whatever they send, the server keeps a usable value and says so."""

from __future__ import annotations

from dataclasses import fields

import pytest

from skycode_ls.messages import locale_of
from skycode_ls.settings import Settings, merge


def test_good_options_are_taken() -> None:
    raw = {"model": "scripted:x", "debounce": 0, "multiLine": "never", "disabledLanguages": ["c"]}
    settings, problems = merge(Settings(), raw, "en")
    assert problems == []
    assert (settings.model, settings.debounce) == ("scripted:x", 0)
    assert (settings.multi_line, settings.disabled_languages) == ("never", ("c",))


def test_a_wrapped_section_is_unwrapped() -> None:
    assert merge(Settings(), {"skycode": {"maxTokens": 7}}, "en")[0].max_tokens == 7


def test_dotted_keys_are_understood() -> None:
    assert merge(Settings(), {"skycode.maxTokens": 7}, "en")[0].max_tokens == 7


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("debounce", "soon"),
        ("debounce", -1),
        ("debounce", True),
        ("maxTokens", 0),
        ("maxTokens", 1.5),
        ("temperature", 9),
        ("device", "tpu"),
        ("model", ""),
        ("model", ["a"]),
        ("enable", "yes"),
        ("disabledLanguages", "python"),
        ("disabledLanguages", [1]),
    ],
)
def test_a_bad_option_keeps_its_default_and_is_reported(key: str, value: object) -> None:
    settings, problems = merge(Settings(), {key: value, "contextTokens": 100}, "en")
    assert settings == Settings(context_tokens=100)
    assert len(problems) == 1
    assert key in problems[0]


def test_problems_speak_chinese_to_a_chinese_client() -> None:
    _, problems = merge(Settings(), {"colour": 1}, locale_of("zh-CN"))
    assert problems == ["未知选项 skycode.colour，已忽略。运行 `skycode settings` 可查看全部选项。"]


@pytest.mark.parametrize("raw", [[], "x", 3])
def test_settings_that_are_no_object_change_nothing(raw: object) -> None:
    settings, problems = merge(Settings(), raw, "en")
    assert settings == Settings()
    assert len(problems) == 1


def test_nothing_sent_is_nothing_wrong() -> None:
    assert merge(Settings(), None, "en") == (Settings(), [])
    assert merge(Settings(), {"model": None}, "en") == (Settings(), [])


def test_every_option_is_documented() -> None:
    import ast
    import inspect

    import skycode_ls.settings

    body = ast.parse(inspect.getsource(skycode_ls.settings.Settings)).body[0]
    assert isinstance(body, ast.ClassDef)
    documented = {
        before.target.id
        for before, after in zip(body.body, body.body[1:], strict=False)
        if isinstance(before, ast.AnnAssign)
        and isinstance(before.target, ast.Name)
        and isinstance(after, ast.Expr)
    }
    assert documented == {field.name for field in fields(Settings)}
