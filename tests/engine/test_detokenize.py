"""Tokens to text: characters stay whole, stop strings are never shown."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.detokenize import (
    Detokenizer,
    StopText,
    byte_level_spelling,
    sentencepiece_spelling,
)
from tests.engine.tiny_model import byte_level_tokenizer

MIXED = "x = '读取🚀é'  # 👩‍💻求和"


def joined(chunks: list[bytes]) -> list[str]:
    detokenizer = Detokenizer(lambda index: chunks[index])
    return [detokenizer.push(index) for index in range(len(chunks))]


@pytest.mark.parametrize("text", ["求", "🚀", "é", "读取", "a🚀b", "👩‍💻"])
def test_every_split_gives_the_same_text(text: str) -> None:
    data = text.encode()
    for cuts in itertools.product([False, True], repeat=min(len(data) - 1, 10)):
        bounds = [0, *(at + 1 for at, cut in enumerate(cuts) if cut), len(data)]
        pieces = joined([data[start:end] for start, end in itertools.pairwise(bounds)])
        assert "".join(pieces) == text
        assert all("�" not in piece for piece in pieces)


def test_text_waits_for_the_whole_character() -> None:
    first, second, third = (bytes([byte]) for byte in "求".encode())
    assert joined([b"a", first, second, third, b"b"]) == ["a", "", "", "求", "b"]


@given(st.text())
def test_one_byte_at_a_time(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    assert "".join(joined([bytes([byte]) for byte in text.encode()])) == text


@given(st.text(alphabet="a求🚀é", min_size=1), st.data())
def test_a_character_cut_off_at_the_end_is_dropped(text: str, data: st.DataObject) -> None:
    encoded = text.encode()
    cut = data.draw(st.integers(0, len(encoded)))
    shown = "".join(joined([encoded[:cut]]))
    assert shown == encoded[:cut].decode(errors="ignore")
    assert text.startswith(shown)


def test_bytes_that_are_no_text_are_left_out() -> None:
    assert joined([b"a", b"\xff", b"\xe6\xb1", b"b", b"\x80c"]) == ["a", "", "", "b", "c"]


def test_a_replacement_character_of_the_models_own_is_kept() -> None:
    assert joined(["�".encode()]) == ["�"]


@given(st.text(max_size=40))
def test_byte_level_tokens_spell_the_text(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    tokens = _TOKENIZER.encode(text, add_special_tokens=False).tokens
    assert b"".join(map(byte_level_spelling, tokens)).decode() == text


def test_sentencepiece_tokens() -> None:
    tokens = ["▁def", "▁f", "()", "<0x0A>", "▁▁", "<0xE6>", "<0xB1>", "<0x82>", "<0x>"]
    spelt = b"".join(map(sentencepiece_spelling, tokens)).decode()
    assert spelt == " def f()\n  求<0x>"


def test_a_stop_string_across_pieces_is_not_shown() -> None:
    stop = StopText(["\n\ndef"])
    assert [stop.push(piece) for piece in ["a\n", "\n", "de", "x\n\nd", "ef g"]] == [
        "a",
        "",
        "",
        "\n\ndex",
        "",
    ]
    assert stop.met
    assert stop.flush() == ""


def test_what_was_held_back_comes_out_at_the_end() -> None:
    stop = StopText(["```", "\n\n"])
    assert stop.push("a``") == "a"
    assert not stop.met
    assert stop.flush() == "``"


def test_the_earliest_stop_string_wins() -> None:
    stop = StopText(["c", "bc"])
    assert stop.push("abcd") == "a"


def test_an_empty_stop_string_is_no_stop() -> None:
    assert StopText([""]).push("abc") == "abc"


@given(
    st.lists(st.text(alphabet="ab求\n", max_size=4), max_size=12),
    st.lists(st.text(alphabet="ab求\n", min_size=1, max_size=3), max_size=3),
)
def test_pieces_make_no_difference(pieces: list[str], stops: list[str]) -> None:
    stop, shown = StopText(stops), ""
    for piece in pieces:
        shown += stop.push(piece)
        if stop.met:
            break
    shown += stop.flush()
    whole = "".join(pieces)
    assert whole.startswith(shown)
    assert stop.met == any(word in whole for word in stops)
    if stop.met:
        assert not any(word in shown for word in stops)
        assert whole[len(shown) :].startswith(tuple(stops))
    else:
        assert shown == whole


_TOKENIZER = byte_level_tokenizer()
