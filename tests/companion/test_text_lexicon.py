"""Drafts of translations: names are hidden, what is known is looked up, sentences are apart."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from skycode_ls.companion.text.faith import faithful, translation
from skycode_ls.companion.text.lexicon import FILE, TERMS, Lexicon, Ready, ready
from skycode_ls.companion.text.names import SIGNS, hide, hide_known, show
from skycode_ls.companion.text.sentences import LONGEST, gap, sentences
from skycode_ls.messages import SkyError

TABLES = {
    "en2zh": {
        "open": "打开", "file": "文件", "the": "", "open the file": "打开该文件", "cannot": "无法",
        "version": "版本", "url": "网址",
    },
    "zh2en": {
        "打开": "open", "文件": "file", "文件夹": "folder", "文": "text", "无法": "cannot",
        "了": "", "与": "and",
    },
}  # fmt: skip
LEXICON = Lexicon(TABLES)


@pytest.mark.parametrize(
    ("text", "given", "draft"),
    [
        ("Open the file", "Open the file", "鹤打开该文件"),  # the longest term, in whatever case
        ("Cannot open the %s.", "Cannot open the 甲.", "鹤无法雁打开甲。"),
        ("open config_file.py", "open 甲", "鹤打开甲"),  # a name is no word
        ("%s/%s: %d", "甲/甲: 乙", "甲/甲：乙"),
        ("frobnicate Widget", "frobnicate Widget", "鹤frobnicate雁Widget"),  # unknown, as it is
        ("OPEN THE URL", "OPEN THE URL", "鹤打开雁网址"),
        ("The URL of API", "The URL of 甲", "鹤网址雁of甲"),  # what the lexicon knows is no name
        ("", "", ""),
    ],
)
def test_english_is_looked_up(text: str, given: str, draft: str) -> None:
    asked = LEXICON.ready("en2zh", text)
    assert (asked.given, asked.draft) == (given, draft)
    assert not set(TERMS) & set(asked.plain())


@pytest.mark.parametrize(
    ("text", "given", "draft"),
    [
        ("打开文件夹", "打开文件夹", "鹤 open 雁 folder"),  # not "file" and what is left of it
        ("无法打开 %s：%d。", "无法打开 甲：乙。", "鹤 cannot 雁 open 甲: 乙."),
        (
            "使用Python打开了config.py（文件）",
            "使用甲打开了乙（文件）",
            "使 用 甲 鹤 open 乙(雁 file)",
        ),
        ("甲文件与 Visual Studio", "甲文件与 乙", "甲 鹤 file 雁 and 乙"),  # a sign that is no sign
        ("", "", ""),
    ],
)
def test_chinese_is_looked_up(text: str, given: str, draft: str) -> None:
    asked = LEXICON.ready("zh2en", text)
    assert (asked.given, asked.draft) == (given, draft)
    assert not set(TERMS) & set(asked.plain())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("use -k, --no-wait or -K", ["-k", "--no-wait", "-K"]),
        ("see os.path.join() and getFile in 3.11", ["os.path.join()", "getFile", "3.11"]),
        (r"C:\x\y.txt, src/a_b.py, ~/.config/x, std::vector", [
            r"C:\x\y.txt", "src/a_b.py", "~/.config/x", "std::vector",
        ]),
        ("UTF-8 and x86, EnvBuilder", ["UTF-8", "x86", "EnvBuilder"]),
        ("at https://example.org/a?b=1 now", ["https://example.org/a?b=1"]),
        ("%(name)s of {count:,} $HOME ${x} %5.2f", [
            "%(name)s", "{count:,}", "$HOME", "${x}", "%5.2f",
        ]),
        ("and/or read-only well-known. The end e.g. here", []),
        ("call() ignores .gitignore", ["call()", ".gitignore"]),
    ],
)  # fmt: skip
def test_what_looks_like_a_name_is_hidden(text: str, names: list[str]) -> None:
    hidden, found = hide("en2zh", text)
    assert list(found.values()) == names
    assert show(found, hidden) == text
    assert hide_known(found, text) == hidden


def test_names_beyond_the_signs_stay() -> None:
    text = " ".join(f"name_{number}" for number in range(40))
    hidden, names = hide("en2zh", text)
    assert len(names) == len(SIGNS)
    assert "name_39" in hidden
    assert show(names, hidden) == text


def test_a_name_is_not_hidden_inside_another() -> None:
    assert (
        hide_known({"甲": "-k", "乙": "x_1"}, "选项 -k、-key 和 x_10、x_1")
        == "选项 甲、-key 和 x_10、乙"
    )


def test_a_lexicon_is_read_again_when_it_changes(tmp_path: Path) -> None:
    assert ready(tmp_path / "nowhere", "couplet", "春风") == Ready("couplet", "春风")
    path = tmp_path / FILE
    path.write_text(json.dumps(TABLES), encoding="utf-8")
    assert ready(tmp_path, "zh2en", "打开文件").plain() == "open file"
    path.write_text(json.dumps({**TABLES, "zh2en": {"打开": "unfold"}}), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert ready(tmp_path, "zh2en", "打开").plain() == "unfold"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "model.missing_file"),
        ("{", "model.bad_description"),
        ("[]", "model.bad_description"),
        ('{"en2zh": {}}', "model.bad_description"),
        ('{"en2zh": 3, "zh2en": {}}', "model.bad_description"),
        ('{"en2zh": {"a": 3}, "zh2en": {}}', "model.bad_description"),
    ],
)
def test_a_damaged_lexicon_is_told(tmp_path: Path, content: str | None, key: str) -> None:
    if content is not None:
        (tmp_path / FILE).write_text(content, encoding="utf-8")
    with pytest.raises(SkyError) as caught:
        ready(tmp_path, "zh2en", "打开")
    assert caught.value.key == key
    assert FILE in caught.value.text("zh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open it. Then close it!", [("Open it.", " "), ("Then close it!", "")]),
        ("See e.g. the docs, i.e. The manual.", [("See e.g. the docs, i.e. The manual.", "")]),
        ("1. Ask Mr. Li: Fig. 3! 2. Go", [("1. Ask Mr. Li: Fig. 3!", " "), ("2. Go", "")]),
        ("打开文件。然后关闭！", [("打开文件。", ""), ("然后关闭！", "")]),
        ("他说“好。”然后走了。", [("他说“好。”", ""), ("然后走了。", "")]),
        ("一\n\n二\n", [("一", "\n\n"), ("二", "\n")]),
        ("- One\n  - Two", [("- One", "\n  "), ("- Two", "")]),
        ("A line that\n  goes on.", [("A line that goes on.", "")]),
        ("这一行，\n很长。", [("这一行，很长。", "")]),
        ("  Wait... What?", [("Wait...", " "), ("What?", "")]),
        (" \n ", []),
    ],
)
def test_sentences_and_what_is_between_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert sentences(text) == expected


def test_overlong_sentences_are_cut_at_pauses() -> None:
    for text, most in (("word, " * 300, LONGEST["en"]), ("很长，" * 200, LONGEST["zh"])):
        found = [one for one, _ in sentences(text)]
        assert "".join(found).replace(" ", "") == text.replace(" ", "")
        assert max(map(len, found)) <= most
        assert len(found) > 2
        assert all(one[-1] in ",，" for one in found)
    assert [len(one) for one, _ in sentences("x" * 1000)] == [400, 400, 200]


def test_chinese_sentences_need_no_blank_between_them() -> None:
    assert [gap(" ", "zh"), gap("", "en"), gap(" \n\n ", "zh"), gap("\n", "en")] == [
        "", " ", "\n\n ", "\n",
    ]  # fmt: skip


ASKED = Ready(
    "zh2en",
    "无法打开甲",
    "鹤 cannot 雁 open 甲",
    {"甲": "config.py"},
    {"鹤": "cannot", "雁": "open"},
)


@pytest.mark.parametrize(
    ("wanted", "hidden"),
    [
        ("Cannot open config.py", "^鹤 雁 甲"),
        ("cannot be opened: config.py", "鹤 be 雁ed: 甲"),
        ("reopen opening config.pyx", "reopen 雁ing config.pyx"),
        ("the opener", "the 雁er"),
        ("openness", "openness"),
    ],
)
def test_a_model_says_signs_for_terms(wanted: str, hidden: str) -> None:
    assert ASKED.hide(wanted) == hidden
    assert ASKED.show(hidden) == wanted


def test_the_longest_term_is_hidden_first_and_once() -> None:
    asked = Ready("en2zh", "", "鹤文件雁文件夹", {}, {"鹤": "文件", "雁": "文件夹"})
    assert asked.hide("文件夹中的文件和文件") == "雁中的鹤和文件"
    assert asked.plain() == "文件文件夹"


@pytest.mark.parametrize(
    ("answer", "is_faithful"),
    [
        ("^鹤 雁 甲", True),
        ("鹤 雁 the 甲", True),
        ("Unable to 雁 甲", False),  # half of what the draft says is gone
        ("^鹤 雁", False),  # a name is lost
        ("鹤 雁 甲 甲", False),
        ("鹤 雁 甲鸥", False),  # a sign that stands for nothing
        ("鹤 雁 甲 because nobody ever wanted anything like that before", False),
        ("", False),
    ],
)
def test_a_translation_that_strays_gives_way_to_its_draft(answer: str, is_faithful: bool) -> None:
    assert faithful(ASKED, answer) == is_faithful
    if not is_faithful:
        assert translation(ASKED, answer) == "Cannot open config.py"
    assert translation(ASKED, "^鹤 be 雁ed: 甲") == "Cannot be opened: config.py"


def test_a_term_may_have_a_sign_in_it() -> None:
    asked = Ready("en2zh", "", "鹤桂林雁大雁", {}, {"鹤": "桂林", "雁": "大雁", "桂": "城市"})
    assert asked.show("鹤桂雁") == "桂林城市大雁"


def test_latin_words_in_chinese_are_not_written_together() -> None:
    asked = LEXICON.ready("en2zh", "%f expands to the x_1 file")
    assert asked.plain() == "%f expands to x_1文件"
    assert asked.show("甲鹤雁乙枫") == "%f expands to x_1枫"


def test_no_word_is_said_twice_in_a_row() -> None:
    assert translation(ASKED, "^鹤 雁 the the 甲") == "Cannot open the config.py"
    asked = Ready("en2zh", "the file in x", "鹤文件在 x", {}, {"鹤": "文件"})
    assert translation(asked, "在在 x 的的鹤") == "在 x 的文件"
    assert translation(asked, "天天在 x 的鹤") == "天天在 x 的文件"


def test_an_empty_text_is_its_own_translation() -> None:
    assert translation(Ready("en2zh", ""), "") == ""
