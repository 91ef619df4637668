"""skytext-nano's lexicon and the string tables it learns from besides catalogues."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

pytest.importorskip("jieba", reason="needs the [train] extra")
pytest.importorskip("babel", reason="needs the [train] extra")
pytest.importorskip("opencc", reason="needs the [train] extra")

from tiny_skytext import VERBS, WORDS, write_corpus

from skycode_ls.companion.text.lexicon import Lexicon
from skycode_ls.companion.text.names import SIGNS
from training.skytext import lexicon, strings
from training.skytext.pieces import Piece

pytestmark = pytest.mark.models


def phrases() -> list[Piece]:
    return [
        Piece("phrase", f"Cannot {verb} the {thing} %s", f"无法{act}{name} %s", "a")
        for (verb, act), (thing, name) in itertools.product(VERBS.items(), WORDS.items())
    ]


def test_words_that_occur_together_are_each_others_translations() -> None:
    tables = lexicon.learn(phrases())
    for english, chinese in {**VERBS, **WORDS}.items():
        assert tables["en2zh"][english] == chinese
        assert tables["zh2en"][chinese] == english
    assert Lexicon(tables).ready("en2zh", "cannot open the folder %d").plain() == "无法打开文件夹%d"


def test_what_few_texts_say_is_left_out_unless_the_dictionary_says_it_too() -> None:
    once = Piece("phrase", "Cannot open the walrus %s", "无法打开海象 %s", "a")
    assert "walrus" not in lexicon.learn([*phrases(), once])["en2zh"]
    word = Piece("word", "walrus", "海象", "c")
    assert lexicon.learn([*phrases(), once, word])["en2zh"]["walrus"] == "海象"
    alone = lexicon.learn([*phrases(), word])["en2zh"]
    assert "walrus" not in alone, "an entry of the dictionary alone is the dictionary's"


def test_terms_correspond_to_each_other_and_to_nothing_else() -> None:
    links = [(0, 0), (1, 2), (2, 1)]
    found = set(lexicon.terms(["a", "b", "c", "the"], ["天", "人", "地"], links))
    assert found == {
        ("a", "天"), ("b", "地"), ("c", "人"), ("b c", "人地"), ("a b c", "天人地"),
    }, "人 belongs to c, and no term ends with the"  # fmt: skip
    assert set(lexicon.terms(["a", "."], ["天", "。"], [(0, 0), (1, 1)])) == {("a", "天")}


def test_names_are_no_part_of_a_term() -> None:
    named = [
        Piece("phrase", f"Open {n}_x {n}", f"打开 {n}_x {n}", "a") for n in ("a_b", "c.d", "e")
    ]
    learnt = lexicon.learn([*phrases(), *named * 3])
    texts = "".join(
        f"{source}{said}" for table in learnt.values() for source, said in table.items()
    )
    assert not set(SIGNS + "%_.") & set(texts)


def test_the_stage_writes_what_the_server_reads(tmp_path: Path) -> None:
    path = lexicon.run(write_corpus(tmp_path))
    assert Lexicon.read(path.parent).ready("zh2en", "文件").plain() == "file"


XLIFF = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>
<trans-unit id="a"><source>Open "{0}"</source><target>打开“{0}”</target></trans-unit>
<trans-unit id="b"><source>Close it</source><target state="new">Close it</target></trans-unit>
</body></file></xliff>"""
RESOURCES = '<root><data name="a"><value>%s</value></data><data name="b"/></root>'


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"xlf/Strings.zh-Hans.xlf": XLIFF}, [('Open "{0}"', "打开“{0}”")]),
        (
            {"r/en/a.json": '{"x": {"y": "Open"}}', "r/zh-CN/a.json": '{"x": {"y": "打开"}}'},
            [("Open", "打开")],
        ),
        (
            {"i18n/en.json": '[{"id": "k", "translation": "Open"}]',
             "i18n/zh-CN.json": '[{"id": "z"}, {"id": "k", "translation": "打开"}]'},
            [("Open", "打开")],
        ),
        (
            {"t/en-0123456789abcdef0123456789abcdef.json": '{"k": "Open"}',
             "t/zh-Hans-fedcba9876543210fedcba9876543210.json": '{"k": "打开"}'},
            [("Open", "打开")],
        ),
        (
            {"R/S.resx": RESOURCES % "Open", "R/zh-Hans/S.zh-Hans.resx": RESOURCES % "打开"},
            [("Open", "打开")],
        ),
        (
            {"R/S.resx": RESOURCES % "Open", "R/S.zh-Hans.resx": RESOURCES % "打开"},
            [("Open", "打开")],
        ),
        (
            {"R/en-US/S.resw": RESOURCES % "Open", "R/zh-CN/S.resw": RESOURCES % "打开"},
            [("Open", "打开")],
        ),
        ({"l/en-US.ini": "a = Open\n", "l/zh-CN.ini": "a = 打开\n;x\n"}, [("Open", "打开")]),
        ({"a/en.json": '{"k": "Open"}', "a/zh-Hant.json": '{"k": "打開"}'}, []),
        ({"a/en.json": '{"k": "Open"}', "a/zh-CN.json": "{"}, []),
        ({"a/zh-CN.json": '{"k": "打开"}'}, []),
    ],
)  # fmt: skip
def test_string_tables_are_paired(files: dict[str, str], expected: list[tuple[str, str]]) -> None:
    members = ((path, text.encode()) for path, text in files.items())
    found = [(piece.given, piece.wanted) for piece in strings.tables("s", members)]
    assert found == expected
    assert all(strings.is_table(path, 10) for path in files if "Hant" not in path)


def test_other_files_are_no_string_tables() -> None:
    for path in ("package.json", "a/zh-TW.json", "a/test/en.json", "x/locale-data/zh-Hans.json"):
        assert not strings.is_table(path, 10)
    assert not strings.is_table("a/zh-CN.json", 90_000_000)
