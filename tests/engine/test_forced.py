"""Half a word before the cursor: the model is made to say it, and it is taken out again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.forced import Forced, Spellings
from skycode_ls.engine.heal import Healer, shown
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

SPELT = [b"", b"r", b"re", b"ret", b"return", b" re", b" ret", b"x", b" ", b"\xe6", b"u"]


def test_what_can_come_next() -> None:
    spellings = Spellings(SPELT)
    assert sorted(spellings.beginning(b"re")) == [1, 2, 3, 4]
    assert sorted(spellings.beginning(b" re")) == [5, 6, 8]
    assert spellings.beginning(b"y") == []


def test_the_likeliest_token_that_can_come_next_is_left() -> None:
    forced = Forced("retu", Spellings(SPELT), lambda _text: [1])
    logits = np.arange(11, dtype=np.float32)
    left = forced.apply(logits)
    assert np.flatnonzero(np.isfinite(left)).tolist() == [1, 2, 3, 4]
    assert left[3] == logits[3]
    forced.took(3)
    assert np.flatnonzero(np.isfinite(forced.apply(logits))).tolist() == [10]
    forced.took(10)
    assert forced.apply(logits) is logits


def test_no_token_is_shorter_than_the_usual_spelling() -> None:
    forced = Forced("retu", Spellings(SPELT), lambda _text: [2])
    left = forced.apply(np.zeros(11, np.float32))
    assert np.flatnonzero(np.isfinite(left)).tolist() == [2, 3, 4]


def test_what_no_token_can_say_is_not_waited_for() -> None:
    forced = Forced("qq", Spellings(SPELT), lambda _text: [1])
    logits = np.zeros(11, np.float32)
    assert forced.apply(logits) is logits


@pytest.mark.parametrize(
    ("prefix", "seen"),
    [
        ("x = resu", "x ="),
        ("x =  resu", "x = "),
        ("self._ses", "self."),
        ("if a:\n    resu", "if a:\n    "),
        ("if a:\n resu", "if a:\n "),
        ("print(", "print"),
        ("a = b + (", "a = b +"),
        ("x = 12", "x = 12"),  # digits are tokens of their own
        ("# 计算总和", "# 计算总和"),
        ("# 读取 CSV", "# 读取"),
        ("resu", "resu"),  # nothing stands before it
        ("x = " + "a" * 50, "x = " + "a" * 10),
        ("x = ", "x ="),
        ("def f():\n    ", "def f():\n    "),
        ("", ""),
    ],
)
def test_what_the_model_sees(prefix: str, seen: str) -> None:
    assert shown(prefix, words=True) == seen


@pytest.mark.parametrize(
    ("prefix", "said", "inserted", "refused"),
    [
        ("x = resu", " result + 1", "lt + 1", False),
        ("x = resu", " resu", "", False),
        ("self._ses", "_session.get()", "sion.get()", False),
        ("print(", "(x)", "x)", False),
        ("x = resu", " value", "", True),
        ("x = resu", "\n", "", True),
    ],
)
def test_what_is_inserted(prefix: str, said: str, inserted: str, refused: bool) -> None:
    for pieces in ([said], list(said)):
        healer = Healer(prefix, words=True)
        assert "".join(map(healer.push, pieces)) == inserted
        assert healer.refused == refused


@given(st.text(alphabet="ab_ =(.\n\t和1é", max_size=16))
def test_what_is_left_out_is_said_and_taken_out_again(prefix: str) -> None:
    seen = shown(prefix, words=True)
    assert prefix.startswith(seen)
    healer = Healer(prefix, words=True)
    assert "".join(map(healer.push, prefix[len(seen) :] + "x1")) == "x1"
    assert not healer.refused


@pytest.mark.parametrize("prefix", ["x = retu", "total = val", "print(", "x = ", "def f(a):\n"])
def test_a_model_that_knows_nothing_says_what_stands_there(tiny_onnx: Path, prefix: str) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    prompt, held = Prompt(prefix, "\n"), prefix[len(shown(prefix, words=True)) :]
    drawn = list(backend.generate(prompt, Sampling(max_tokens=12), 200))
    vocabulary = backend._vocabulary
    said = b"".join(vocabulary.bytes_of(one.token) for one in drawn if one.token >= 0)
    assert said.startswith(held.encode())
    greedy = "".join(piece.text for piece in drawn)
    (answer,) = backend.batch(prompt, Sampling(max_tokens=12), 200, 1, lambda: False)
    assert answer.text == greedy
    assert backend.score(prompt, "1", 200).logprob <= 0
    backend.close()


def test_an_answer_need_not_begin_as_another_did(tiny_onnx: Path) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    prompt = Prompt("x = retu", "\n")
    first = [piece.token for piece in backend.generate(prompt, Sampling(max_tokens=8), 200)]
    for at in (1, 4):
        asked = Sampling(max_tokens=8, unless=tuple(first[: at + 1]))
        other = [piece.token for piece in backend.generate(prompt, asked, 200)]
        assert other[:at] == first[:at]
        assert other[at] != first[at]
    backend.close()


@pytest.mark.parametrize(
    ("prefix", "rest"), [("x = ret", "urn"), ("v = val", "ues + 1"), ("f(", "1)")]
)
def test_every_answer_has_a_likelihood(tiny_onnx: Path, prefix: str, rest: str) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    assert np.isfinite(backend.score(Prompt(prefix, "\n"), rest, 200).logprob)
    backend.close()
