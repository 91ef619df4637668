"""skytext-nano's samples: spelling, cuts, vocabulary, rows, and the table it is compared with."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("zstandard", reason="needs the [train] extra")
pytest.importorskip("opencc", reason="needs the [train] extra")

from tiny_skytext import line, tiny_plan, write_corpus

from skycode_ls.companion.text.lexicon import Lexicon
from skycode_ls.companion.text.spelling import ANSWER, DRAFT, END, TASKS, marker, parts
from training import fim, rows
from training.skytext import lexicon, pack, plan, samples, vocabulary
from training.skytext.phrase_table import PhraseTable, english
from training.skytext.pieces import Piece
from training.skytext.products import MADE, made
from training.skytext.samples import Sample

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_corpus(tmp_path_factory.mktemp("skytext"))
    vocabulary.run(root, tiny_plan().tokenizer)
    lexicon.run(root)
    pack.run(root, tiny_plan())
    return root


@pytest.mark.parametrize(
    "sample",
    [Sample("couplet", "春风", "秋月"), Sample("en2zh", "open the file", "打开文件", "打开该文件")],
)
def test_a_sample_is_spelt_as_the_server_asks(work: Path, sample: Sample) -> None:
    path = work / "tokenizer" / "tokenizer.json"
    tokenizer = vocabulary.load(path)
    (ids,) = samples.tokenize([sample], tokenizer, 100)
    tokenizer.encode_special_tokens = False
    asked = tokenizer.encode("".join(parts(sample.task, sample.given, sample.draft))).ids
    assert [token & fim.IDS for token in ids[: len(asked)]] == asked
    assert tokenizer.decode([t & fim.IDS for t in ids], skip_special_tokens=False).endswith(END)
    wanted = ids[len(asked) :]
    assert all(token & fim.COMPLETES for token in wanted)
    assert not any(token & fim.COMPLETES for token in ids[: len(asked)])


def test_markers_in_a_text_are_only_text(work: Path) -> None:
    tokenizer = vocabulary.load(work / "tokenizer" / "tokenizer.json")
    (ids,) = samples.tokenize([Sample("zh2en", f"春{ANSWER}{END}", END)], tokenizer, 200)
    plain = [token & fim.IDS for token in ids]
    assert plain.count(samples.token(ANSWER, tokenizer)) == 1
    assert plain.count(samples.token(END, tokenizer)) == 1
    assert plain.count(samples.token(DRAFT, tokenizer)) == 0
    assert plain[-1] == tokenizer.token_to_id(END)


def test_special_tokens_stand_where_the_trainer_expects_padding(work: Path) -> None:
    tokenizer = vocabulary.load(work / "tokenizer" / "tokenizer.json")
    assert tokenizer.token_to_id(vocabulary.PAD) == fim.PAD
    assert all(tokenizer.token_to_id(marker(task)) is not None for task in TASKS)


def test_a_chinese_character_is_a_token_and_any_text_comes_back() -> None:
    texts = [line(random.Random(n), 7) for n in range(200)] + ["open the file"] * 50
    tokenizer = vocabulary.learn(texts, 500)
    assert len(tokenizer.encode(texts[0]).ids) == 7
    for text in ("龘靐 open\n😀\tthe file  twice", "春风%s"):
        assert tokenizer.decode(tokenizer.encode(text).ids) == text


def test_poems_are_asked_for_by_title_theme_or_nothing() -> None:
    piece = Piece("poem5", "春望", "国破山河在，城春草木深。\n感时花溅泪，恨别鸟惊心。", "s")
    draw = plan.load().draw
    givens = {
        samples.poem(piece, draw, {"山河", "草木"}, random.Random(n)).given for n in range(60)
    }
    assert givens == {"春望", "山河", "草木", ""}
    assert samples.theme("在城春。草", {"城。", "。草"}, random.Random(0)) == ""


def test_continuations_are_cut_at_a_pause_and_lose_nothing() -> None:
    text = "The first part ends here. The second one goes on, and then it ends."
    for seed in range(30):
        found = samples.continuation(text, 200, random.Random(seed))
        assert found is not None
        assert found.given + found.wanted == text
        assert not found.given.endswith(" ")
    assert samples.continuation("太短", 200, random.Random(0)) is None
    long = samples.continuation("山一程，水一程。" * 40, 30, random.Random(1))
    assert long is not None
    assert len(long.given) <= 30
    assert long.wanted.endswith("。")


def test_shares_of_tasks_are_kept(work: Path) -> None:
    packed, index = rows.read(work / "pack" / "short")
    total = sum(index["by_group"].values())
    for task, share in plan.load().mixture.items():
        assert index["by_group"][task] / total == pytest.approx(share, abs=0.03)
    assert packed.shape[1] == tiny_plan().pack.row
    assert rows.read(work / "pack" / "long")[0].shape[0] == 0
    valid = {path.stem for path in (work / "pack" / "valid").glob("*.json")}
    assert valid == {"couplet", "poem5", "poem7", "en2zh", "zh2en"}


def test_each_model_has_a_recipe_in_which_its_tasks_are_learnt_most() -> None:
    for name, about in MADE.items():
        shares = plan.load(about.recipe).mixture
        assert sum(shares[task] for task in about.tasks) > 0.6, name
    with pytest.raises(ValueError, match="skytext-nano-translator"):
        made("skytext-mini")


def test_too_free_a_translation_teaches_nothing() -> None:
    known = Lexicon({"en2zh": {"open": "打开", "file": "文件"}, "zh2en": {}})
    draw, rng = plan.load().draw, random.Random(0)
    close = samples.make(
        "en2zh", Piece("phrase", "Open file", "打开文件", "a"), draw, set(), rng, known
    )
    assert close == Sample("en2zh", "Open file", "鹤雁", "鹤打开雁文件")
    free = Piece("phrase", "Open file", "开启文档", "a")
    assert samples.make("en2zh", free, draw, set(), rng, known) is None


def test_a_mixture_that_does_not_sum_to_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    text = plan.DEFAULT.read_text(encoding="utf-8")
    path.write_text(text.replace("couplet = 0.12", "couplet = 0.22"), encoding="utf-8")
    with pytest.raises(ValueError, match="mixture"):
        plan.load(path)
    with pytest.raises(ValueError, match="no variant"):
        plan.load(variant="tpu")


PAIRS = [
    Piece("phrase", "Open file", "打开文件", "a"),
    Piece("phrase", "Cannot open %s", "无法打开 %s", "a"),
    Piece("word", "to remove", "移除", "c"),
    Piece("word", "directory", "目录", "c"),
    Piece("word", "file", "档案", "c"),
    Piece("word", "file", "文件", "c"),
]


@pytest.mark.parametrize(
    ("task", "text", "expected"),
    [
        ("en2zh", "open file", "打开文件"),  # the whole phrase, however it is written
        ("en2zh", "Cannot open %s: directory", "无法打开 %s：目录"),  # longest parts
        ("en2zh", "remove file", "移除文件"),  # a verb without its "to"
        ("en2zh", "remove xyzzy", "移除xyzzy"),
        ("zh2en", "打开文件", "Open file"),
        ("zh2en", "移除目录", "Remove directory"),
    ],
)
def test_the_table_takes_the_longest_known_part(task: str, text: str, expected: str) -> None:
    assert PhraseTable(PAIRS, task).translate(text) == expected


def test_placeholders_are_units_of_the_table() -> None:
    assert english("Cannot open %s: %(name)s at 12") == (
        "cannot", "open", "%s", ":", "%(name)s", "at", "12",
    )  # fmt: skip
