"""What a wish means at a place: prompts for a model, and where its answers go."""

from __future__ import annotations

from typing import Any

import pytest

from skycode_ls.companion.text.editing import Place, task
from skycode_ls.companion.text.offers import WINDOW, offers
from skycode_ls.messages import SkyError
from skycode_ls.syntax.languages import PLAIN, Language, language_of

PYTHON = language_of("python")


def done(
    marked: str, says: str | list[str], language: Language = PYTHON, **wish: Any
) -> tuple[str, list[dict[str, Any]]]:
    """Return the text after a wish at ‸ (or between two of them), and what was asked."""
    start = marked.index("‸")
    end = marked.rindex("‸") - (marked.count("‸") - 1)
    text = marked.replace("‸", "")
    made = task(wish, Place(text, start, end, language))
    answers = [says] * len(made.asked) if isinstance(says, str) else says
    assert made.lay is not None
    return text[: made.start] + made.lay(answers) + text[made.end :], list(made.asked)


def test_each_paragraph_is_asked_for_by_itself() -> None:
    code = "# Adds.\n#\n# - one ‸item\n#   of two\nx = 1\n"
    text, asked = done(code, ["相加。", "两项之一"], preset="translate")
    assert [one["prompt"] for one in asked] == ["Adds.", "one item of two"]
    assert {one["to"] for one in asked} == {"zh"}
    assert text == "# 相加。\n#\n# - 两项之一\nx = 1\n"


def test_the_selected_words_of_a_string_are_translated() -> None:
    text, asked = done('print("‸你好‸")\n', "hello", preset="translate")
    assert text == 'print("hello")\n'
    assert (asked[0]["prompt"], asked[0]["to"]) == ("你好", "en")


def test_plain_text_is_worked_on_by_paragraphs() -> None:
    text, asked = done("One\ntwo.\n\nThree ‸four.\n", "三四。", PLAIN, preset="translate")
    assert text == "One\ntwo.\n\n三四。\n"
    assert [one["prompt"] for one in asked] == ["Three four."]


def test_a_style_is_named_in_front_of_the_words() -> None:
    text, asked = done("# Adds ‸both.\n", "Sum.", preset="style", prompt="brief")
    assert [one["prompt"] for one in asked] == ["brief: Adds both."]
    assert text == "# Sum.\n"


def test_a_prompt_of_its_own_is_put_in_and_replaces_nothing() -> None:
    text, asked = done("# Adds ‸both.\n", "你好", preset="translate", prompt="hello")
    assert asked[0]["prompt"] == "hello"
    assert text == "# Adds both.\n# 你好\n"
    text, _ = done("x = 1‸\n", "He is well.", preset="style", prompt="formal: he's ok")
    assert text == "x = 1\nHe is well.\n"


def test_a_text_goes_on_from_what_stands_before_the_cursor() -> None:
    text, asked = done("Once upon ‸ a time", "there was", PLAIN, preset="continue")
    assert asked[0]["prompt"] == "Once upon "
    assert text == "Once upon there was a time"


def test_words_below_a_line_keep_its_indentation() -> None:
    text, _ = done("def f():\n    re‸turn 1\n", "a\nb", preset="couplet", prompt="x")
    assert text == "def f():\n    return 1\n    a\n    b\n"
    text, _ = done("def f():\n    ‸\n", "a\nb", preset="couplet", prompt="x")
    assert text == "def f():\n    a\n    b\n"


def test_an_explanation_changes_nothing() -> None:
    code = "def f():\n    return 1\n\n\ndef g():\n    return 2\n"
    made = task({"preset": "explain"}, Place(code, len(code) - 3, len(code) - 3, PYTHON))
    assert made.lay is None
    assert made.asked[0]["prompt"].startswith("def g()")


@pytest.mark.parametrize(
    ("wish", "code", "key"),
    [
        ({"preset": "translate"}, "x = ‸1\n", "write.no_comment"),
        ({"preset": "translate"}, "# ‸---\n", "write.no_words"),
        ({"preset": "comment"}, "x = ‸1\n", "write.no_definition"),
        ({"preset": "comment"}, 'def f():‸\n    """x"""\n', "write.documented"),
        ({"preset": "explain"}, "x = ‸1\n", "write.nothing"),
        ({"preset": "sonnet"}, "x = ‸1\n", "text.bad_preset"),
    ],
)
def test_what_makes_no_sense_is_told(wish: dict[str, Any], code: str, key: str) -> None:
    at = code.index("‸")
    with pytest.raises(SkyError) as caught:
        task(wish, Place(code.replace("‸", ""), at, at, PYTHON))
    assert caught.value.key == key


def test_offers_are_for_what_is_there() -> None:
    code = "# 两数之和\ndef f(a, b):\n    return a + b\n"
    named = [one.preset for one in offers(code, 2, 2, PYTHON, "en")]
    assert named == ["translate", "style"]
    assert offers(code, 2, 2, PYTHON, "en")[0].title == "Translate the comment into English"
    assert [one.preset for one in offers(code, 2, 6, PYTHON, "zh")][-2:] == ["draw", "explain"]
    assert offers(code, len(code), len(code), PYTHON, "en") == []
    assert offers("#" * (WINDOW + 1), 0, 0, PYTHON, "en") == []
