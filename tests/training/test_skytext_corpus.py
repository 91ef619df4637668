"""skytext-nano's corpus: reading, cleaning, and what is kept from training."""

from __future__ import annotations

import json
import struct
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("zstandard", reason="needs the [train] extra")
pytest.importorskip("babel", reason="needs the [train] extra")
pytest.importorskip("opencc", reason="needs the [train] extra")

from skycode_eval.grams import telling
from training.skytext import cleaning, corpus, held_out, phrases, sources, verse
from training.skytext.pieces import Piece, key, read, write

pytestmark = pytest.mark.models

REGULATED = ["國破山河在，城春草木深。", "感時花濺淚，恨別鳥驚心。",
             "烽火連三月，家書抵萬金。", "白頭搔更短，渾欲不勝簪。"]  # fmt: skip


@pytest.mark.parametrize(
    ("english", "chinese", "expected"),
    [
        ("_Open File...", "打开文件(_O)...", ("Open File...", "打开文件...")),
        ("Save &As", "另存为(&A)", ("Save As", "另存为")),
        (
            "Use :mod:`argparse` here",
            "这里使用 :mod:`argparse`",
            ("Use argparse here", "这里使用 argparse"),
        ),
        ("<b>Bold</b> &amp; plain", "<b>粗体</b>和正常", ("Bold & plain", "粗体和正常")),
        ("a\n  broken line", "断开的\n行", ("a broken line", "断开的 行")),
        ("cannot open %s: %d", "无法打开 %s：%d", ("cannot open %s: %d", "无法打开 %s：%d")),
        (
            "keep user_name as is",
            "保留 user_name 原样",
            ("keep user_name as is", "保留 user_name 原样"),
        ),
    ],
)
def test_pairs_are_cleaned(english: str, chinese: str, expected: tuple[str, str]) -> None:
    assert cleaning.pair(english, chinese) == expected


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("cannot open %s", "无法打开"),  # a placeholder is lost
        ("{count} files", "{total} 个文件"),  # or another one
        ("%s of %s", "%s 之"),
        ("Open", "Open"),  # not translated
        ("文件", "文件"),
        ("A very long English sentence that says a great many things at once", "好"),
        ("-v, --verbose  say more", "-v, --verbose  多说一些"),
        ("see https://example.org for more", "更多见 https://example.org 上的说明"),
    ],
)
def test_what_is_no_translation_is_dropped(english: str, chinese: str) -> None:
    assert cleaning.pair(english, chinese) is None


def test_regulated_verse_gives_a_poem_and_the_couplets_of_its_middle() -> None:
    simple = [verse.simplifier()(line) for line in REGULATED]
    found = list(verse.poem("春望 其一", simple, "s", "f"))
    assert [piece.kind for piece in found] == ["poem5", "couplet", "couplet"]
    assert found[0].given == "春望"
    assert found[0].wanted.startswith("国破山河在，城春草木深。\n感时")
    assert (found[1].given, found[1].wanted) == ("感时花溅泪", "恨别鸟惊心")
    assert (found[2].given, found[2].wanted) == ("烽火连三月", "家书抵万金")


def test_four_lines_have_no_couplet_and_other_shapes_are_passages() -> None:
    assert [
        p.kind
        for p in verse.poem(
            "静夜思", ["床前明月光，疑是地上霜。", "举头望明月？低头思故乡！"], "s", "f"
        )
    ] == ["poem5"]
    assert [p.kind for p in verse.poem("", ["山一程，水一程，身向榆关那畔行。"], "s", "f")] == [
        "passage"
    ]
    assert not list(verse.poem("缺字", ["□□离宫，斗焕。"], "s", "f"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [("帝京篇十首 一", "帝京篇十首"), ("长相思·山一程", "山一程"), ("早行（一作晓行）", "早行"),
     ("奉和圣制送张说巡边应制并序赋得某某", ""), ("句", ""), ("失题", ""), ("A题", "")],
)  # fmt: skip
def test_titles_keep_their_telling_part(title: str, expected: str) -> None:
    assert verse.heading(title) == expected


def test_primers_are_couplets() -> None:
    text = (
        "云对雨，雪对风，晚照对晴空。三尺剑，六钧弓，岭北对江东。"
        "两鬓风霜，途次早行之客；一蓑烟雨，溪边晚钓之翁。人间清暑殿，天上广寒宫。"
    )
    assert list(verse.parallels(text)) == [
        ("云", "雨"), ("雪", "风"), ("晚照", "晴空"), ("岭北", "江东"),
        ("两鬓风霜，途次早行之客", "一蓑烟雨，溪边晚钓之翁"), ("人间清暑殿", "天上广寒宫"),
    ]  # fmt: skip


CATALOGUE = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1; plural=0;\\n"

#, fuzzy
msgid "Guess"
msgstr "猜测"

msgid "Close %s"
msgstr "关闭 %s"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d 个文件"
"""


def test_catalogues_of_both_kinds_are_read() -> None:
    found = dict(phrases.messages("zh_CN.po", CATALOGUE.encode()))
    assert found == {"Close %s": "关闭 %s", "%d files": "%d 个文件"}
    compiled = _mo({"": "Content-Type: text/plain; charset=UTF-8\n", "Close": "关闭"})
    assert dict(phrases.messages("zh_CN.mo", compiled)) == {"Close": "关闭"}
    assert list(phrases.messages("broken.mo", b"nothing")) == []


def test_only_the_simplified_catalogues_of_a_package_are_wanted() -> None:
    assert phrases.is_catalogue("./usr/share/locale/zh_CN/LC_MESSAGES/tar.mo", 10)
    assert phrases.is_catalogue("django/conf/locale/zh_Hans/LC_MESSAGES/django.po", 10)
    assert phrases.is_catalogue("app/translations/zh_Hans_CN/LC_MESSAGES/messages.po", 10)
    assert phrases.is_catalogue("app/translations/zh/LC_MESSAGES/messages.mo", 10)
    assert not phrases.is_catalogue("app/translations/zh/notes.po", 10)
    assert not phrases.is_catalogue("./usr/share/locale/zh_TW/LC_MESSAGES/tar.mo", 10)
    assert not phrases.is_catalogue("./usr/share/locale/zh_CN/LC_MESSAGES/tar.txt", 10)


def test_words_lose_their_remarks() -> None:
    entries = [
        {"simplified": "电子词典", "english": ["electronic dictionary (device)", "CL:個|个[ge4]"]}
    ]
    members = iter([("cedict.json", json.dumps(entries).encode())])
    assert [(p.given, p.wanted) for p in phrases.words("s", members)] == [
        ("electronic dictionary", "电子词典")
    ]


def test_each_piece_is_said_once_and_evaluation_text_never() -> None:
    problem = " ".join(f"word{number}" for number in range(20))
    dropped: Counter[str] = Counter()
    read_in = [
        Piece("phrase", "Close", "关闭", "a"), Piece("phrase", "Close", "结束", "b"),
        Piece("phrase", "Close", "关闭", "c"), Piece("couplet", "上", "下", "a"),
        Piece("couplet", "上", "下", "b"), Piece("phrase", problem, "题", "a"),
    ]  # fmt: skip
    once = list(corpus.clean(read_in, frozenset(telling(problem)), dropped))
    assert sorted(p.wanted for p in once) == ["下", "关闭"]
    assert dropped["evaluation text"] == 1
    assert dropped["rarer translation"] == 1
    assert dropped["exact copy"] == 2


def test_nothing_held_out_is_trained_on() -> None:
    listed = [piece for number in range(400) for piece in _verse(number)]
    listed += [
        Piece("phrase", f"Phrase {_letters(n)} is open", f"第{_han(n)}句是开的", "tables")
        for n in range(400)
    ]
    listed += [Piece("phrase", "Known phrase here", "已知的短语", "tables")]
    listed += [
        Piece("phrase", "Known phrase here", "已知短语", "kept"),
        Piece("phrase", "A new phrase", "全新的短语", "kept"),
    ]
    holds = {"tables": "sentences", "kept": "catalogues", "verse": "verse"}
    found = held_out.split(listed, lambda name: holds[name], {"kept"})
    trained = {
        line for p in found.train for line in held_out._CLAUSE.findall(f"{p.given} {p.wanted}")
    }
    tested = {line for name in ("titles", "couplets") for p in found.test[name]
              for line in held_out._CLAUSE.findall(f"{p.given} {p.wanted}")}  # fmt: skip
    assert found.test["titles"]
    assert found.test["couplets"]
    assert trained.isdisjoint(tested)
    known = {key(side) for p in found.train for side in (p.given, p.wanted)}
    assert all(
        key(p.given) not in known and key(p.wanted) not in known for p in found.test["phrases"]
    )
    assert {p.given for p in found.test["phrases"] if p.source == "kept"} == {"A new phrase"}
    assert any(p.source == "tables" for p in found.test["phrases"])
    again = held_out.split(listed[::-1], lambda name: holds[name], {"kept"})
    assert {p.given for p in again.test["phrases"]} == {p.given for p in found.test["phrases"]}


def test_the_manifest_is_sound() -> None:
    listed = sources.load()
    assert len({source.package().label for source in listed}) == len(listed)
    assert all(source.licence for source in listed)
    assert sum(source.test for source in listed) >= 3


def test_a_wrong_manifest_names_the_entry(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    path.write_text('[[deb]]\nname = "tar"\nlicence = "GPL"\nholds = "songs"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="tar holds 'songs'"):
        sources.load(path)
    path.write_text('[[deb]]\nname = "tar"\nlicense = "GPL"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="tar"):
        sources.load(path)


def test_pieces_come_back_from_disk(tmp_path: Path) -> None:
    listed = [Piece("passage", "", "一行\u2028又一行\n第三行", "s", "f")]
    assert write(tmp_path / "x.jsonl.zst", listed) == 1
    assert list(read(tmp_path / "x.jsonl.zst")) == listed
    with pytest.raises(FileNotFoundError, match="skytext corpus"):
        list(read(tmp_path / "y.jsonl.zst"))


def _verse(number: int) -> list[Piece]:
    clauses = [f"诗{_han(number)}句{_han(n)}甲" for n in range(8)]
    rows = zip(clauses[::2], clauses[1::2], strict=True)
    poem = Piece("poem5", "题", "\n".join(f"{a}，{b}。" for a, b in rows), "verse")
    return [poem, *(Piece("couplet", clauses[at], clauses[at + 1], "verse") for at in (2, 4))]


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}")


def _han(number: int) -> str:
    return "".join(chr(0x4E00 + int(digit) * 7) for digit in f"{number:03d}")


def _mo(messages: dict[str, str]) -> bytes:
    """Compile a catalogue as msgfmt does: header, two tables of lengths and offsets, strings."""
    pairs = sorted((a.encode(), b.encode()) for a, b in messages.items())
    at, tables, blob = 28 + 16 * len(pairs), [b"", b""], b""
    for side in (0, 1):
        for pair in pairs:
            tables[side] += struct.pack("<II", len(pair[side]), at + len(blob))
            blob += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + tables[0] + tables[1] + blob
