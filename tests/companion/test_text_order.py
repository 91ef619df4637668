"""What can be asked, and what is told about what cannot."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from skycode_ls.companion.text.instructions import FRAMES, INSTRUCTIONS
from skycode_ls.companion.text.model import NANO, TRANSLATOR, learnt
from skycode_ls.companion.text.order import LONGEST_PROMPT, Order, order
from skycode_ls.companion.text.parameters import SKYTEXT, Parameters, changed
from skycode_ls.companion.text.presets import PRESETS
from skycode_ls.companion.text.spelling import ANSWER, END, TASKS, marker, parts
from skycode_ls.companion.text.tongue import only_comment, written_in
from skycode_ls.messages import Locale, SkyError
from skycode_ls.settings import Settings, merge

SETTINGS = Settings(text_model="scripted:x", text_quality_model="scripted:y")


def asked(locale: Locale = "en", **arguments: Any) -> Order:
    return order({"prompt": "x", **arguments}, SETTINGS, locale)


def refusal(arguments: object, settings: Settings = SETTINGS) -> SkyError:
    with pytest.raises(SkyError) as caught:
        order(arguments, settings, "en")
    english, chinese = caught.value.text("en"), caught.value.text("zh")
    assert english != chinese
    assert any("\u4e00" <= char <= "\u9fff" for char in chinese)
    return caught.value


def test_the_issues_presets_are_there_each_in_two_languages() -> None:
    names = "continue dialogue translate style reason poem5 poem7 couplet comment commit explain"
    assert list(PRESETS) == names.split()
    assert set(INSTRUCTIONS) == set(FRAMES) == set(PRESETS)
    for one in PRESETS.values():
        assert one.title("en") != one.title("zh")
        assert one.help("en") != one.help("zh")
        english, chinese = INSTRUCTIONS[one.name]
        assert written_in(english) == "en"
        assert written_in(chinese) == "zh"
        assert all("{given}" in frame for frame in FRAMES[one.name])
        assert set(one.tasks) <= set(TASKS)


def test_every_task_is_spelt_and_belongs_to_a_preset() -> None:
    assert {task for one in PRESETS.values() for task in one.tasks} == set(TASKS)
    assert parts("couplet", "海阔凭鱼跃") == ("<|couplet|>", "海阔凭鱼跃", "<|answer|>")
    assert "".join(parts("zh2en", "行", "line")) == "<|zh2en|>行<|draft|>line<|answer|>"
    assert (marker("poem5"), ANSWER, END) == ("<|poem5|>", "<|answer|>", "<|end|>")
    with pytest.raises(ValueError):
        parts("sonnet", "")


def test_translations_are_asked_of_the_embedded_translator() -> None:
    own = Settings()
    assert order({"prompt": "x", "preset": "translate"}, own, "en").model == TRANSLATOR
    assert order({"prompt": "x", "preset": "translate", "model": "y"}, own, "en").model == "y"
    assert order({"prompt": "x", "preset": "couplet"}, own, "en").model == NANO
    assert {"en2zh", "zh2en", "couplet", "continue"} <= set(learnt())


def test_skytexts_own_defaults_are_a_profile() -> None:
    assert asked(profile="skytext").parameters == SKYTEXT
    assert SKYTEXT.end_words == ("[EOS]", "\n", "\t")
    mixed = asked(profile="skytext", parameters={"top_p": 0.5, "seed": 7}).parameters
    assert (mixed.top_p, mixed.top_k, mixed.seed) == (0.5, 20, 7)
    assert asked(preset="couplet").parameters == PRESETS["couplet"].parameters


def test_parameters_are_the_services_nine_and_seed() -> None:
    nine = "generate_length top_p top_k repetition_penalty length_penalty min_len temperature"
    assert [one.name for one in fields(Parameters)] == [
        *nine.split(),
        "end_words",
        "bad_words",
        "seed",
    ]


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("generate_length", 0, "text.bad_whole_number"),
        ("generate_length", 8193, "text.bad_whole_number"),
        ("generate_length", 1.5, "text.bad_whole_number"),
        ("generate_length", "500", "text.bad_whole_number"),
        ("generate_length", True, "text.bad_whole_number"),
        ("top_p", 0, "text.bad_number"),
        ("top_p", 1.01, "text.bad_number"),
        ("top_p", float("nan"), "text.bad_number"),
        ("top_k", -1, "text.bad_whole_number"),
        ("repetition_penalty", 0, "text.bad_number"),
        ("length_penalty", "long", "text.bad_number"),
        ("min_len", -1, "text.bad_whole_number"),
        ("temperature", -0.1, "text.bad_number"),
        ("temperature", float("inf"), "text.bad_number"),
        ("end_words", "stop", "text.bad_words"),
        ("end_words", [""], "text.bad_words"),
        ("end_words", ["x" * 101], "text.bad_words"),
        ("bad_words", ["x", 3], "text.bad_words"),
        ("bad_words", ["x"] * 257, "text.bad_words"),
        ("seed", -1, "text.bad_whole_number"),
        ("seed", 2**32, "text.bad_whole_number"),
        ("colour", 1, "text.unknown_parameter"),
    ],
)
def test_each_bad_parameter_is_told(name: str, value: object, key: str) -> None:
    error = refusal({"prompt": "x", "parameters": {name: value}})
    assert error.key == key
    assert name in error.text("en")
    assert name in error.text("zh")


def test_parameters_that_are_no_object_or_contradict_each_other() -> None:
    assert refusal({"prompt": "x", "parameters": [1]}).key == "text.bad_parameters"
    told = {"min_len": 10, "generate_length": 5}
    assert refusal({"prompt": "x", "parameters": told}).key == "text.least_over_most"
    same = Parameters()
    assert changed(same, None) == changed(same, {"top_p": None}) == same
    assert changed(same, {"top_k": 3.0}).top_k == 3


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        ("x", "text.bad_arguments"),
        ({"prompt": ["x"]}, "text.bad_prompt"),
        ({"prompt": "\n "}, "text.empty_prompt"),
        ({}, "text.empty_prompt"),
        ({"prompt": "字" * (LONGEST_PROMPT + 1)}, "text.long_prompt"),
        ({"prompt": "x", "preset": ["a"]}, "text.bad_preset"),
        ({"prompt": "x", "tier": "x"}, "text.bad_tier"),
        ({"prompt": "x", "tier": 3}, "text.bad_tier"),
        ({"prompt": "x", "model": 3}, "text.bad_model"),
        ({"prompt": "x", "profile": "x"}, "text.bad_profile"),
        ({"prompt": "x", "to": "de"}, "text.bad_language"),
        ({"prompt": "x", "promt": "x"}, "text.unknown_argument"),
        ({"prompt": "今天天气很好", "preset": "style"}, "text.no_style"),
    ],
)
def test_each_bad_argument_is_told(arguments: object, key: str) -> None:
    assert refusal(arguments).key == key


def test_tiers_are_settings_and_a_named_model_needs_none() -> None:
    assert (asked().tier, asked().model) == ("tianshu", "scripted:x")
    assert asked(tier="yaoguang").model == "scripted:y"
    named = asked(model="scripted:z")
    assert (named.tier, named.model) == ("", "scripted:z")
    error = refusal({"prompt": "x", "tier": "yaoguang"}, Settings())
    assert error.key == "text.no_quality_model"
    assert "skycode models add" in error.text("zh")
    assert '{"textQualityModel": "quality"}' in error.text("en")
    assert merge(Settings(), {"textQualityModel": ""}, "en") == (Settings(), [])
    assert merge(Settings(), {"companionIdle": 0}, "en")[1]


def test_the_answers_language_follows_the_task() -> None:
    assert asked(prompt="文件不存在", preset="translate").to == "en"
    assert asked(prompt="No such file", preset="translate").to == "zh"
    assert asked(prompt="No such file", preset="translate", to="en").to == "en"
    assert asked(prompt="从零开始学 Python", preset="translate").to == "en"
    assert asked(prompt="Use the 中文 mode here", preset="translate").to == "zh"
    assert asked("zh", prompt="x = 1", preset="explain").to == "zh"
    assert asked("zh", prompt="# add them", preset="comment").to == "zh"
    assert asked("en", prompt="# 求和", preset="comment").to == "en"
    assert asked("zh", prompt="", preset="poem5").to == "zh"


def test_a_comment_alone_is_known_as_one() -> None:
    assert only_comment("# a\n\n# b")
    assert only_comment("/* a\n b */")
    assert only_comment('"""Do it."""')
    assert not only_comment("x = 1  # a")
    assert not only_comment("# a\nx = 1")


def test_a_diff_that_is_too_long_is_cut_rather_than_refused() -> None:
    made = asked(prompt="+x\n" * LONGEST_PROMPT, preset="commit")
    assert made.shortened
    assert len(made.given) == LONGEST_PROMPT
