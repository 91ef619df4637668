"""What only the ONNX Runtime backend must do: read on, go back, stay within its bounds."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from skycode_ls.engine.backends import open_backend, sessions
from skycode_ls.engine.backends.memory import MANY, SLOTS, Memory
from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.backends.sessions import open_reader, open_session
from skycode_ls.engine.backends.steps import PIECE
from skycode_ls.engine.sampling import Logits
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
from tests.engine import tiny_model


@pytest.fixture
def folder(tiny_onnx: Path) -> Path:
    return tiny_onnx


@pytest.fixture
def backend(folder: Path) -> OnnxBackend:
    return OnnxBackend(Settings(model=str(folder)))


class Counting:
    """Counts the tokens that the model reads."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read: list[int] = []
        real = Memory.read

        def read(memory: Memory, tokens: list[int]) -> Logits:
            self.read.append(len(tokens))
            return real(memory, tokens)

        monkeypatch.setattr(Memory, "read", read)

    def take(self) -> int:
        total, self.read = sum(self.read), []
        return total


def answer(backend: OnnxBackend, prefix: str, suffix: str = "", tokens: int = 6) -> str:
    pieces = backend.generate(Prompt(prefix, suffix), Sampling(max_tokens=tokens), 400)
    return "".join(piece.text for piece in pieces)


def test_reading_in_pieces_and_after_a_rewind_gives_the_same_logits(backend: OnnxBackend) -> None:
    memories = backend._memories
    assert memories is not None
    tokens = [7 + index * 13 % 500 for index in range(90)]
    whole = Memory(memories._session, 512).read(tokens).copy()
    memory = Memory(memories._session, 512)
    memory.read(tokens[:50])
    memory.read([9, 8, 7])
    memory.rewind(50)
    memory.read(tokens[50:51])
    np.testing.assert_allclose(memory.read(tokens[51:]), whole, atol=2e-3)


@pytest.mark.parametrize(("bits", "floats"), [(8, True), (8, False), (4, True)])
def test_only_where_floats_are_faster_bytes_get_a_reader(
    bits: int, floats: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skycode_ls.engine.backends.sessions.prefers_floats", lambda: floats)
    path = tiny_model.build_onnx(tmp_path / "bits", bits=bits) / "model.onnx"
    assert (open_reader(path, 1) is not None) is (floats and bits == 8)


@pytest.mark.parametrize(
    ("version", "bounded"), [("1.25.2", False), ("1.26.0", True), ("2.0", True)]
)
def test_threads_look_for_work_only_where_that_ends(
    version: str, bounded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onnxruntime.__version__", version)
    told = sessions._waiting()
    assert told["session.intra_op.allow_spinning"] == ("1" if bounded else "0")
    assert ("session.intra_op.spin_duration_us" in told) is bounded


@pytest.mark.skipif(os.name == "nt", reason="links take rights there that few have")
def test_files_may_be_links_into_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skycode_ls.engine.backends.sessions.prefers_floats", lambda: True)
    built = tiny_model.build_onnx(tmp_path / "built", bits=8)
    linked = tmp_path / "linked"
    linked.mkdir()
    for file in list(built.iterdir()):
        store = tmp_path / "store" / file.name
        store.mkdir(parents=True)
        (linked / file.name).symlink_to(file.replace(store / "file"))
    assert answer(OnnxBackend(Settings(model=str(linked))), "x = " * 99)


def test_a_reader_shares_the_writers_caches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skycode_ls.engine.backends.sessions.prefers_floats", lambda: True)
    path = tiny_model.build_onnx(tmp_path / "bytes", bits=8) / "model.onnx"
    writer, reader = open_session(path, 1), open_reader(path, 1)
    assert reader is not None
    runs: list[int] = []
    real = reader.run_with_iobinding

    def run(binding: object) -> None:
        runs.append(1)
        real(binding)

    reader.run_with_iobinding = run
    tokens = [7 + index * 13 % 500 for index in range(2 * MANY + 6)]
    alone, both = Memory(writer, 256), Memory(writer, 256, reader)
    for memory in (alone, both):
        memory.skim(tokens[:MANY])
    for start, end in ((MANY, 2 * MANY), (2 * MANY, len(tokens))):
        last = both.read(tokens[start:end]).copy()
        np.testing.assert_allclose(last, alone.read(tokens[start:end]), atol=0.05)
    assert len(runs) == 2, "a few tokens are the writer's"
    assert both.tokens == alone.tokens == tokens


def test_the_embedded_reader_reads_the_embedded_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skycode_ls.engine.backends.sessions.prefers_floats", lambda: True)
    path = find("skycode-nano").folder / "model.onnx"
    writer, reader = open_session(path, 1), open_reader(path, 1)
    assert reader is not None
    tokens = [7 + index * index % 16_000 for index in range(3 * MANY)]
    alone, both = Memory(writer, 256).read(tokens).copy(), Memory(writer, 256, reader).read(tokens)
    assert both.argmax() == alone.argmax()
    # Integers round what they are multiplied by: of some 14 that the highest is above the mean.
    assert float(np.abs(both - alone).max()) < 0.5


def test_typing_on_reads_only_what_is_new(
    backend: OnnxBackend, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "def mean(values):\n    return sum(values) / " * 6
    counting = Counting(monkeypatch)
    answer(backend, text)
    cold = counting.take()
    expected = answer(OnnxBackend(Settings(model=str(folder))), text + "len(")
    counting.take()
    assert answer(backend, text + "len(") == expected
    assert counting.take() < cold / 4
    assert answer(backend, text) == answer(backend, text), "going back"


def test_places_between_which_a_person_goes_stay_read(
    backend: OnnxBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"class C{index}:\n" * 20 for index in range(SLOTS)]
    for text in texts:
        answer(backend, text)
    counting = Counting(monkeypatch)
    for text in texts * 2:
        answer(backend, text)
        assert counting.take() <= 1 + 6


def test_however_many_texts_the_memories_are_few(backend: OnnxBackend) -> None:
    for index in range(4 * SLOTS):
        answer(backend, f"{index} is another text\n" * 12)
    assert backend._memories is not None
    assert len(backend._memories._kept) <= SLOTS


def test_a_long_prompt_can_be_given_up_between_pieces(backend: OnnxBackend) -> None:
    prompt = Prompt("".join(f"x{index} = {index}\n" for index in range(400)))
    stream = backend.generate(prompt, Sampling(), 400)
    first = next(stream)
    assert (first.text, first.token) == ("", -1)
    assert backend._memories is not None
    assert [len(memory.tokens) for memory in backend._memories._kept].count(PIECE) == 1
    stream.close()  # type: ignore[attr-defined]
    assert answer(backend, "def f():\n    ")


def test_draws_with_a_seed_are_always_the_same(backend: OnnxBackend) -> None:
    def draw(seed: int) -> list[int]:
        sampling = Sampling(max_tokens=12, temperature=1.0, seed=seed)
        return [piece.token for piece in backend.generate(Prompt("def "), sampling, 50)]

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)


def test_memory_does_not_grow_with_requests(backend: OnnxBackend) -> None:
    for index in range(SLOTS + 2):
        answer(backend, f"{index} warm\n" * 30)
    tracemalloc.start()
    for index in range(40):
        answer(backend, f"{index} another\n" * 30)
    grown = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert grown < 2_000_000


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ({}, "onnxruntime"),
        ({"device": "cpu"}, "onnxruntime"),
        ({"backend": "ctranslate2"}, "ctranslate2"),
        ({"compute_type": "int8"}, "ctranslate2"),
    ],
)
def test_the_backend_is_chosen(folder: Path, asked: dict[str, str], chosen: str) -> None:
    opened = open_backend(Settings(model=str(folder), **({"device": "cpu"} | asked)))  # type: ignore[arg-type]
    assert opened.info.backend == chosen
    opened.close()


def test_a_damaged_file_is_refused_with_its_reason(folder: Path, tmp_path: Path) -> None:
    broken = tiny_model.build_onnx(tmp_path / "broken")
    (broken / "model.onnx").write_bytes((folder / "model.onnx").read_bytes()[:5000])
    with pytest.raises(SkyError) as caught:
        OnnxBackend(Settings(model=str(broken)))
    assert "tiny" in caught.value.text("en") or "broken" in caught.value.text("en")
