"""How likely given words are: the same from every backend, and the same as when writing them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from skycode_ls.engine.backends.ctranslate2 import CTranslate2Backend
from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.score import Score, Scores
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
from tests.engine import tiny_model

PROMPT = Prompt("def mean(values):\n    ", "\n\nprint(mean([1, 2]))\n", "stats.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build_onnx(tmp_path_factory.mktemp("models") / "tiny", bits=8)


@pytest.fixture(params=[OnnxBackend, CTranslate2Backend])
def backend(request: pytest.FixtureRequest, folder: Path) -> Iterator[Scores]:
    with closing(request.param(Settings(model=str(folder), device="cpu", threads=1))) as opened:
        yield opened


def test_what_was_written_is_scored_as_it_was_drawn(folder: Path) -> None:
    for kind in (OnnxBackend, CTranslate2Backend):
        with closing(kind(Settings(model=str(folder), device="cpu", threads=1))) as backend:
            pieces = list(backend.generate(PROMPT, Sampling(max_tokens=1), 200))
            words = "".join(piece.text for piece in pieces)
            if not words or backend.count(words) != 1:
                continue  # half of a character
            score = backend.score(PROMPT, words, 200)
            assert score.tokens == 2  # the word and the end
            assert score.logprob < sum(piece.logprob for piece in pieces)


def test_the_same_words_score_the_same_again(backend: Scores) -> None:
    scores = [backend.score(PROMPT, words, 200) for words in ("return", "values", "print")]
    assert all(one.logprob < 0 and one.tokens >= 2 for one in scores)
    again = backend.score(PROMPT, "return", 200)
    assert again.logprob == pytest.approx(scores[0].logprob, abs=1e-3)


def test_more_words_are_never_likelier(backend: Scores) -> None:
    short = backend.score(PROMPT, "return sum(values)", 200)
    long = backend.score(PROMPT, "return sum(values) / len(values)", 200)
    assert long.tokens > short.tokens
    assert isinstance(short, Score)
