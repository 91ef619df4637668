"""What every backend promises; a new backend is one more parameter here."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Cancelled, Engine, Job
from skycode_ls.engine.generate import run
from skycode_ls.models import registry
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling, Snippet
from tests.engine import tiny_model

PROMPT = Prompt(
    "# 求和 🚀\ndef add(a, b):\n    ",
    "\n\nprint(add(1, 2))\n",
    path="加法.py",
    repo="demo",
    snippets=(Snippet("b.py", "x = 1\n"),),
)


def scripted(folder: Path, tiny: Path) -> str:
    path = folder / "answer.txt"
    path.write_text("return a + b  # 求和 🚀\n" * 8, encoding="utf-8")
    return f"scripted:{path}"


def random_weights(folder: Path, tiny: Path) -> str:
    return str(tiny)


def random_weights_in_onnx(folder: Path, tiny: Path) -> str:
    return str(tiny_model.build_onnx(folder / "tiny-onnx"))


def embedded(folder: Path, tiny: Path) -> str:
    names = registry.known()
    if Settings().model not in names:
        pytest.skip(f"the embedded model {Settings().model} is not there yet")
    return Settings().model


# The embedded one is the same code on weights that take time.
_BACKENDS = [
    scripted,
    random_weights,
    random_weights_in_onnx,
    pytest.param(embedded, marks=pytest.mark.e2e),
]


@pytest.fixture(scope="module", params=_BACKENDS)
def name(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, tiny: Path
) -> str:
    choose = cast("Callable[[Path, Path], str]", request.param)
    return choose(tmp_path_factory.mktemp("backend"), tiny)


@pytest.fixture(scope="module")
def backend(name: str) -> Iterator[Backend]:
    opened = open_backend(Settings(model=name, device="cpu"))
    yield opened
    opened.close()


def pieces(
    backend: Backend, prompt: Prompt = PROMPT, room: int = 200, **sampling: Any
) -> list[Piece]:
    return list(backend.generate(prompt, Sampling(**sampling), room))


def words(backend: Backend, prompt: Prompt = PROMPT, room: int = 200, **sampling: Any) -> str:
    return "".join(piece.text for piece in pieces(backend, prompt, room, **sampling))


def test_it_says_what_it_is(backend: Backend) -> None:
    info = backend.info
    assert info.name
    assert info.backend in ("scripted", "ctranslate2", "onnxruntime")
    assert info.device == "cpu"
    assert info.context >= 128
    assert info.threads >= 1


def test_counting_grows_with_the_text(backend: Backend) -> None:
    assert backend.count("") == 0
    assert 0 < backend.count("def f():") < backend.count("def f():\n    return '求和 🚀'")


def test_the_likeliest_answer_is_always_the_same(backend: Backend) -> None:
    # Otherwise what was read before is read on from, with sums in another order.
    asked: dict[str, Any] = {"max_tokens": 24, "repeatable": True}
    assert words(backend, **asked) == words(backend, **asked)


@pytest.mark.parametrize("limit", [1, 5, 24])
def test_the_limit_counts_tokens(backend: Backend, limit: int) -> None:
    tokens = [piece.token for piece in pieces(backend, max_tokens=limit) if piece.token >= 0]
    assert 0 < len(tokens) <= limit


def test_more_tokens_only_add_to_the_text(backend: Backend) -> None:
    assert words(backend, max_tokens=24).startswith(words(backend, max_tokens=9))


@pytest.mark.parametrize("temperature", [0.0, 0.8, 2.0])
def test_no_marker_and_no_broken_character_is_shown(backend: Backend, temperature: float) -> None:
    for _ in range(5):
        text = words(backend, max_tokens=60, temperature=temperature)
        assert "�" not in text
        for marker in ("<|endoftext|>", "<|fim_", "<|file_sep|>", "<|repo_name|>"):
            assert marker not in text


def test_a_stop_string_ends_the_text_before_it(backend: Backend) -> None:
    whole = words(backend, max_tokens=24)
    stop = whole[6:9]
    text = words(backend, max_tokens=24, stop=(stop,))
    assert text == whole[: whole.index(stop)]


def test_closing_the_iterator_stops_and_the_next_answer_is_right(backend: Backend) -> None:
    expected = words(backend, max_tokens=20)
    for taken in (0, 1, 3):
        stream = backend.generate(PROMPT, Sampling(max_tokens=100), 200)
        for _ in range(taken):
            next(stream)
        began = time.perf_counter()
        cast("Any", stream).close()
        assert time.perf_counter() - began < 0.5
        assert words(backend, max_tokens=20) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        Prompt(""),
        Prompt("", "suffix"),
        Prompt("读取🚀" * 3000, "求和" * 3000),
        Prompt("x" * 100_000),
        Prompt("<|fim_prefix|><|endoftext|>", "<|fim_middle|>"),
        Prompt("half a pair: \ud83d", "\udc00"),
        Prompt("\x00\ufeff\u2028\r\n"),
    ],
    ids=["empty", "suffix", "long", "one line", "markers", "surrogates", "controls"],
)
@pytest.mark.parametrize("room", [4, 200, 10_000_000])
def test_any_prompt_is_answered(backend: Backend, prompt: Prompt, room: int) -> None:
    assert isinstance(words(backend, prompt, room, max_tokens=3), str)


def test_more_tokens_than_the_context_holds(backend: Backend) -> None:
    if backend.info.context > 4096:
        pytest.skip("its context has no practical end")
    count = len(pieces(backend, max_tokens=100_000, room=100_000))
    assert count <= backend.info.context


def test_an_engine_runs_it_and_cancels_within_a_token(name: str) -> None:
    started = threading.Event()

    def work(backend: Backend, job: Job[Any]) -> Any:
        def enough(text: str) -> bool:
            started.set()
            time.sleep(0.05)
            return False

        return run(backend, job, PROMPT, Sampling(max_tokens=200), 200, enough)

    engine = Engine(lambda: open_backend(Settings(model=name, device="cpu")), lambda state: None)
    engine.start()
    job = engine.submit(work)
    assert started.wait(20)
    began = time.perf_counter()
    job.cancel()
    assert isinstance(job.future.exception(5), Cancelled)
    assert time.perf_counter() - began < 0.5
    answer = engine.submit(
        lambda backend, job: run(backend, job, PROMPT, Sampling(max_tokens=8), 200)
    )
    assert answer.future.result(20).tokens > 0
    engine.close()
