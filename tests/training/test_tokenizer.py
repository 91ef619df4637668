"""The vocabulary: exact on any text, whitespace as the cursor needs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from training import recipe, tokenizer

TEXT = "def read(path):\n    # 读取文件\n    return path.name\n\n\nclass A:\n        x = 12\n" * 30


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    tokenizer.train(iter([TEXT]), 420).save(str(path))
    return tokenizer.load(path)


def test_specials_have_the_first_ids_in_order(learnt: Tokenizer) -> None:
    assert [learnt.token_to_id(name) for name in tokenizer.SPECIALS] == list(range(7))


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60))
def test_round_trip_is_exact(learnt: Tokenizer, text: str) -> None:
    ids = learnt.encode(text).ids
    assert learnt.decode(ids, skip_special_tokens=False) == text


@pytest.mark.parametrize(
    "text",
    [
        "\t\tx\r\n  y\r\n",
        "读取 CSV 文件😀",
        "a" + " " * 9 + "b",
        "<|endoftext|>",
        "\x00\u200b\n \n",
    ],
)
def test_round_trip_of_awkward_text(learnt: Tokenizer, text: str) -> None:
    assert learnt.decode(learnt.encode(text).ids, skip_special_tokens=False) == text


def test_special_spelling_in_text_stays_text(learnt: Tokenizer) -> None:
    assert 0 not in learnt.encode("x = '<|endoftext|>'").ids


def test_indentation_is_one_token_and_the_same_after_a_cursor(learnt: Tokenizer) -> None:
    assert "ĊĠĠĠĠ" in learnt.encode("def f():\n    return x").tokens
    assert learnt.encode("    return").tokens[:2] == ["ĠĠĠĠ", "return"]


def test_a_dot_is_its_own_token(learnt: Tokenizer) -> None:
    assert "." in learnt.encode("path.name").tokens


def test_recipe_rejects_an_unknown_key(tmp_path: Path) -> None:
    text = recipe.DEFAULT.read_text(encoding="utf-8").replace("clip = 1.0", "clipp = 1.0")
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="clip"):
        recipe.load(tmp_path / "bad.toml")


def test_recipe_names_the_variants(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="choose cpu or gpu"):
        recipe.load(variant="tpu")
