"""Many answers at once: the same words as one at a time, and the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.backends.ctranslate2 import CTranslate2Backend
from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.backends.rows import Rows
from skycode_ls.engine.batch import Answer, Batches, batch
from skycode_ls.engine.engine import Cancelled
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

PROMPT = Prompt("def mean(values):\n    return", "\nprint(mean([1]))\n", "a.py")
LONG = Prompt("def mean(values):\n    return sum(values)\n" * 12 + "total =", "\n", "a.py")
"""Longer than what is read at a time, by whichever session reads most at once."""
WARM = Sampling(max_tokens=20, temperature=1.0, seed=5)


@pytest.fixture(params=["ctranslate2", "onnxruntime"])
def backend(request: pytest.FixtureRequest, tiny: Path, tiny_onnx: Path) -> Iterator[Backend]:
    """Return a tiny model, loaded by one of the runtimes that have batches."""
    folder = tiny if request.param == "ctranslate2" else tiny_onnx
    opened = open_backend(Settings(model=str(folder), threads=1, backend=request.param))
    yield opened
    opened.close()


def words(answers: list[Answer]) -> list[tuple[str, tuple[int, ...], str]]:
    return [(answer.text, answer.tokens, answer.outcome) for answer in answers]


@pytest.mark.parametrize(
    "prompt",
    [PROMPT, Prompt("读取"), Prompt("x = ", "\n"), Prompt("for name in "), Prompt(""), LONG],
)
def test_a_greedy_batch_says_what_an_editor_gets(backend: Backend, prompt: Prompt) -> None:
    sampling = Sampling(max_tokens=24, stop=("m", "\n\n"))
    pieces = list(backend.generate(prompt, sampling, 200))
    (answer,) = batch(backend, prompt, sampling, 200, 1)
    assert answer.text == "".join(piece.text for piece in pieces)
    assert list(answer.tokens) == [piece.token for piece in pieces if piece.token >= 0]
    assert answer.seconds > 0


def test_the_same_seed_gives_the_same_answers(backend: Backend) -> None:
    first = words(batch(backend, PROMPT, WARM, 200, 8))
    assert len({text for text, _, _ in first}) > 1
    list(backend.generate(PROMPT, WARM, 200))  # draws of others in between change nothing
    assert words(batch(backend, PROMPT, WARM, 200, 8)) == first
    other = Sampling(max_tokens=20, temperature=1.0, seed=6)
    assert words(batch(backend, PROMPT, other, 200, 8)) != first


def test_batches_in_many_threads_do_not_disturb_each_other(backend: Backend) -> None:
    def draw(seed: int) -> list[tuple[str, tuple[int, ...], str]]:
        sampling = Sampling(max_tokens=12, temperature=1.0, seed=seed)
        return words(batch(backend, PROMPT, sampling, 200, 4))

    alone = [draw(seed) for seed in range(6)]
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(draw, range(6))) == alone


def test_each_answer_ends_on_its_own(backend: Backend) -> None:
    free = [answer.text for answer in batch(backend, PROMPT, WARM, 200, 16)]
    letters = sorted(set("".join(free)))
    stop = next(one for one in letters if 4 < sum(one in text for text in free) < 12)
    cold = Sampling(max_tokens=20, temperature=1.0, seed=5, stop=(stop,))
    cut = batch(backend, PROMPT, cold, 200, 16)
    assert {"stop", "length"} <= {answer.outcome for answer in cut}
    for answer in cut:
        assert stop not in answer.text
        assert len(answer.tokens) <= 20
        assert (answer.outcome == "length") <= (len(answer.tokens) == 20)


def test_the_end_marker_ends_an_answer_and_is_not_kept(backend: Backend) -> None:
    hot = Sampling(max_tokens=200, temperature=2.0, seed=1)
    answers = batch(backend, PROMPT, hot, 200, 32)
    ended = [answer for answer in answers if answer.outcome == "end"]
    assert ended, "200 nearly random draws from 600 tokens meet one of 7 markers"
    assert all(len(answer.tokens) < 200 and min(answer.tokens, default=9) > 6 for answer in ended)


def test_a_batch_that_nobody_wants_is_given_up(backend: Backend) -> None:
    asked = 0

    def halted() -> bool:
        nonlocal asked
        asked += 1
        return asked > 10

    with pytest.raises(Cancelled):
        batch(backend, PROMPT, Sampling(max_tokens=200, temperature=1.0), 200, 4, halted)
    assert asked < 40


def test_a_backend_without_batches_is_asked_again_and_again(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("return 1\n\ndef g(): pass", encoding="utf-8")
    scripted = open_backend(Settings(model=f"scripted:{script}"))
    assert not isinstance(scripted, Batches)
    answers = batch(scripted, PROMPT, Sampling(stop=("\ndef",)), 200, 3)
    assert [answer.text for answer in answers] == ["return 1\n"] * 3
    with pytest.raises(Cancelled):
        batch(scripted, PROMPT, Sampling(), 200, 1, lambda: True)


def test_the_converted_models_have_batches(backend: Backend) -> None:
    assert isinstance(backend, CTranslate2Backend | OnnxBackend)
    assert isinstance(backend, Batches)


def test_rows_that_end_leave_the_others_as_they_were(tiny_onnx: Path) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx), threads=1))
    memory = Memory(backend._session, 64)
    memory.read([9, 8, 7])
    rows = Rows(backend._session, memory, 4, 8)
    first = rows.read(np.array([20, 21, 22, 23]))
    kept = first[[0, 3]].copy()
    assert rows.keep([True, False, False, True]) == [0, 3]
    after = rows.read(np.array([30, 31])).copy()
    for token, follower, row, before in ((20, 30, after[0], kept[0]), (23, 31, after[1], kept[1])):
        memory.rewind(3)
        np.testing.assert_allclose(memory.read([token]), before, atol=2e-3)
        np.testing.assert_allclose(memory.read([follower]), row, atol=2e-3)
