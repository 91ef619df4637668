"""Verse, couplets and commit messages: what is right, and each way to be wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skycode_ls.companion.text.forms import Check, couplet, laid_out, subject, verse

QUIET = "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。"
BAIDI = "朝辞白帝彩云间，千里江陵一日还。\n两岸猿声啼不住，轻舟已过万重山。"
SPRING = (
    "国破山河在，城春草木深。\n感时花溅泪，恨别鸟惊心。\n"
    "烽火连三月，家书抵万金。\n白头搔更短，浑欲不胜簪。"
)


def wrong(checks: tuple[Check, ...]) -> list[str]:
    return [one.name for one in checks if not one.passed]


@pytest.mark.parametrize(
    ("text", "width"), [(QUIET, 5), (BAIDI, 7), (SPRING, 5), (QUIET.replace("\n", ""), 5)]
)
def test_verse_as_it_should_be(text: str, width: int) -> None:
    assert wrong(verse(text, width)) == []


@pytest.mark.parametrize(
    ("text", "width", "names"),
    [
        (QUIET, 7, ["width"]),
        (BAIDI, 5, ["width"]),
        (QUIET.replace("床", ""), 5, ["width"]),
        (QUIET + "一二三四五，", 5, ["lines"]),
        (SPRING.rpartition("\n")[0], 5, ["lines"]),
        (QUIET.replace("，", "。"), 5, ["punctuation"]),
        (QUIET.removesuffix("。"), 5, ["punctuation"]),
        (QUIET.replace("。", "！"), 5, ["punctuation"]),
        (QUIET.replace("，", ","), 5, ["punctuation"]),
        (QUIET.replace("床", "a"), 5, ["characters"]),
        (QUIET.replace("举头望明月，", "床前明月光，"), 5, ["no_line_twice"]),
        ("", 5, ["lines", "width", "punctuation", "characters"]),
        ("，。，。", 5, ["lines", "width", "punctuation", "characters"]),
        ("《静夜思》\n" + QUIET, 5, ["width", "characters"]),
    ],
)
def test_each_fault_of_verse_has_its_name(text: str, width: int, names: list[str]) -> None:
    assert wrong(verse(text, width)) == names


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="月山水花，。\n \tab？", max_size=60))
def test_any_text_can_be_checked_and_laid_out(text: str) -> None:
    assert len(verse(text, 5)) == 5
    kept = [char for char in laid_out(text) if not char.isspace()]
    rest = iter(text)
    assert all(char in rest for char in kept), "nothing is added, and the order stays"


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text("春江花月夜山水", min_size=5, max_size=5), min_size=4, max_size=4))
def test_a_poem_in_the_right_layout_stays_as_it_is(lines: list[str]) -> None:
    poem = "{}，{}。\n{}，{}。".format(*lines)
    assert laid_out(poem) == poem
    assert set(wrong(verse(poem, 5))) <= {"no_line_twice"}


def test_titles_authors_and_line_breaks_are_laid_out_anew() -> None:
    said = "《静夜思》\n【唐】李白\n床前明月光,\n疑是地上霜.\n\n举头望明月，低头思故乡。\n"
    assert laid_out(said) == QUIET
    assert laid_out("床前 明月光，疑是地上霜。举头望明月，低头思故乡。") == QUIET


@pytest.mark.parametrize(
    ("upper", "lower", "names"),
    [
        ("海阔凭鱼跃", "天高任鸟飞", []),
        ("海阔凭鱼跃，", "天高任鸟飞。", []),
        ("墙上芦苇，头重脚轻根底浅", "山间竹笋，嘴尖皮厚腹中空", []),
        ("海阔凭鱼跃", "天高任鸟", ["length"]),
        ("海阔凭鱼跃", "天高凭鸟飞", ["no_repetition"]),
        ("墙上芦苇，头重脚轻", "山间竹，笋嘴尖皮厚", ["pauses"]),
        ("海阔凭鱼跃", "天高x鸟飞", ["characters"]),
        ("海阔凭鱼跃", "", ["length", "no_repetition", "characters"]),
        ("海阔凭鱼跃", "海阔凭鱼跃", ["no_repetition"]),
    ],
)
def test_couplets(upper: str, lower: str, names: list[str]) -> None:
    assert wrong(couplet(upper, lower)) == names


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("Read the file once", []),
        ("Read the file once\n\nIt was read twice.", []),
        ("Read the file once\nIt was read twice.", ["blank_line"]),
        ("x" * 73, ["subject"]),
        ("", ["subject"]),
    ],
)
def test_commit_messages(message: str, names: list[str]) -> None:
    assert wrong(subject(message)) == names


def test_a_check_tells_what_it_found_in_both_languages() -> None:
    lines = verse("床前明月光，疑是地上霜。", 5)[0]
    assert lines.text("en") == "4 or 8 lines of verse: 2 found"
    assert lines.text("zh") == "应为 4 句或 8 句：实有 2 句"
    for one in (*verse("", 5), *couplet("", ""), *subject("")):
        assert one.text("en") != one.text("zh")
