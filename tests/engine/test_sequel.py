"""Lines are told apart by what stands after the cursor, which the model reads behind each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from skycode_ls.engine.backends.beside import Beside
from skycode_ls.engine.backends.memory import PLACES, Memory, judges
from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.backends.sessions import open_session
from skycode_ls.engine.beams import Beginning, Lines
from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.sequel import AHEAD, BEFORE, MOST, MOST_BEFORE, Sequel, ranked, read
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

END, BREAK, ELSE, TOTAL, NEXT, OTHER = range(6)


class Six:
    """A vocabulary of six tokens, the first two of which end a line."""

    names, ends = ["0", "1", "2", "3", "4", "5"], (END,)

    def bytes_of(self, token: int) -> bytes:
        return (b"", b"\n", b"else:", b"total", b"next", b"other")[token]


LINES = Lines(cast(Vocabulary, Six()))


def of(token: int, score: float) -> Beginning:
    return Beginning((token, BREAK), (0.0, 0.0), score, (), words=True, ended=True)


def fitting(line: int) -> Sequel:
    """Return what finds that NEXT follows `line` and nothing else."""

    def follow(tokens: list[int], count: int) -> Logits:
        likely = 5.0 if tokens == [OTHER, line] else -5.0
        return np.array([[0.0, 0.0, 0.0, 0.0, likely, 0.0]] * count, np.float32)

    return Sequel([OTHER], [NEXT], follow)


def best(found: list[Beginning], sequel: Sequel) -> Beginning:
    return ranked(list(read(found, sequel, LINES)), len(sequel.after))[0]


def test_of_lines_nearly_as_likely_the_one_wins_that_the_text_follows() -> None:
    found = [of(ELSE, -1.0), of(TOTAL, -1.5)]
    assert best(found, fitting(TOTAL)) is found[1]
    assert best(found, fitting(ELSE)) is found[0]
    assert best([of(ELSE, -1.0), of(TOTAL, -8.0)], fitting(TOTAL)).tokens[0] == ELSE


def test_without_text_after_the_cursor_the_likeliest_wins() -> None:
    found = [of(ELSE, -1.0), of(TOTAL, -1.5)]
    assert ranked(list(read(found, None, LINES)), 0) == found
    assert ranked(list(read(found[::-1], None, LINES)), 0) == found


def test_the_less_likely_the_text_is_behind_any_line_the_less_it_counts() -> None:
    likelier, fitting_better = of(ELSE, -1.0), of(TOTAL, -1.5)
    near = [(likelier, -1.0), (fitting_better, -0.5)]
    far = [(likelier, -6.0), (fitting_better, -5.5)]
    assert ranked(near, 8)[0] is fitting_better
    assert ranked(far, 8)[0] is likelier


def test_what_is_read_begins_at_few_places() -> None:
    begins = set()
    for length in range(0, 400):
        sequel = Sequel.around(list(range(length)), list(range(50)), fitting(ELSE).follow)
        assert min(length, BEFORE) <= len(sequel.before) <= MOST_BEFORE
        assert sequel.before == list(range(length))[length - len(sequel.before) :]
        assert sequel.after == list(range(AHEAD))
        begins.add(length - len(sequel.before))
    assert len(begins) <= 400 // (MOST_BEFORE - BEFORE)


def test_several_places_are_judged_as_one_after_the_other(tiny_onnx: Path) -> None:
    session = open_session(tiny_onnx / "model.onnx", 1)
    tokens = [7 + index * 13 % 500 for index in range(30)]
    memory, slow = Memory(session, 64), Memory(session, 64)
    memory.read(tokens[:20])
    found = memory.judge(tokens[20:], 6)
    slow.read(tokens[:24])
    for row, token in zip(found, tokens[24:], strict=True):
        np.testing.assert_allclose(row, slow.read([token]), atol=2e-4)
    assert memory.tokens == tokens
    memory.rewind(29)
    np.testing.assert_allclose(memory.read(tokens[29:]), found[-1], atol=2e-4)


@pytest.mark.parametrize("name", ["skycode-nano", "qwen"])
def test_both_sides_of_a_prompt_are_found_in_its_tokens(
    name: str, tiny_onnx: Path, tmp_path: Path
) -> None:
    files = find(str(tiny_onnx))
    description = (tiny_onnx / "model.toml").read_text("utf-8")
    for file in tiny_onnx.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    told = description.replace('"skycode-nano"', f'"{name}"')
    (tmp_path / "model.toml").write_text(told, encoding="utf-8")
    vocabulary = Vocabulary(replace(find(str(tmp_path)), name=files.name))
    prompt = Prompt("def mean(values):\n    return (", ")\nprint(mean)\n", "mean.py")
    sides = vocabulary.sides(vocabulary.ids(prompt, 400))
    assert sides is not None
    before, after = ("".join(vocabulary.names[token] for token in side) for side in sides)
    assert before.endswith("(")
    assert after.startswith(")")
    assert "mean.py" not in before
    assert vocabulary.sides(vocabulary.encode(prompt.prefix)) is None


def older(folder: Path, out: Path) -> Path:
    """Copy a model folder, with a model file as they were before logits could be asked for."""
    out.mkdir()
    for file in folder.iterdir():
        (out / file.name).write_bytes(file.read_bytes())
    model = onnx.load(str(out / "model.onnx"))
    kept = [node for node in model.graph.input if node.name != PLACES]
    del model.graph.input[:]
    model.graph.input.extend(kept)
    model.graph.initializer.append(numpy_helper.from_array(np.array([-1], np.int64), PLACES))
    onnx.save(model, str(out / "model.onnx"))
    return out


def sequel(backend: OnnxBackend, prompt: Prompt) -> Sequel | None:
    assert backend._beside is not None
    return backend._beside.sequel(prompt, backend._vocabulary.ids(prompt, 400))


def test_older_model_files_and_open_ends_do_without(tiny_onnx: Path, tmp_path: Path) -> None:
    folder = older(tiny_onnx, tmp_path / "older")
    asked, open_end = Prompt("def mean(values):\n    return ", "\nx = 1\n"), Prompt("x = ", "\n\n")
    backends = [OnnxBackend(Settings(model=str(one))) for one in (tiny_onnx, folder)]
    sequels = [sequel(one, asked) for one in backends]
    assert sequels[0] is not None
    assert sequels[1] is None
    assert not judges(backends[1]._session)
    assert sequel(backends[0], open_end) is None
    for backend in backends:
        assert list(backend.generate(asked, Sampling(max_tokens=9, beams=4), 400))


def test_an_answer_is_the_same_whatever_was_read_before(
    tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    heard: list[int] = []
    follow = Beside._follow

    def counted(self: Beside, tokens: list[int], count: int) -> Logits:
        heard.append(len(tokens))
        return follow(self, tokens, count)

    monkeypatch.setattr(Beside, "_follow", counted)
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    sampling = Sampling(max_tokens=20, beams=4)

    def said() -> list[int]:
        pieces = list(backend.generate(asked, sampling, 400))
        assert sum(piece.compared for piece in pieces) == len(heard)
        assert 2 <= len(heard) <= MOST, "random weights have many lines nearly as likely"
        heard.clear()
        return [piece.token for piece in pieces if piece.token >= 0]

    first = said()
    for name in ("print(mean)", "x = mean", "items", "mean(1)"):
        other = backend.generate(replace(asked, suffix=f"\n{name}\n"), sampling, 400)
        if any(piece.compared for piece in other):
            other.close()  # type: ignore[attr-defined]
            break
    else:
        pytest.fail("nothing else was compared")
    heard.clear()
    assert said() == first
    likeliest = replace(sampling, sequel=False)
    assert list(backend.generate(asked, likeliest, 400))
    assert not heard


def asked_of(backend: OnnxBackend, prompt: Prompt, rank: int) -> tuple[int, ...]:
    pieces = backend.generate(prompt, Sampling(max_tokens=12, beams=4, rank=rank), 400)
    return tuple(piece.token for piece in pieces if piece.token >= 0)


def test_the_best_line_stays_the_best_when_others_are_looked_for(tiny_onnx: Path) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    best = asked_of(backend, asked, 0)
    others = [asked_of(backend, asked, rank) for rank in range(1, 6)]
    assert best not in others
    again = [asked_of(backend, replace(asked), rank) for rank in range(1, 6)]
    assert again == others, "an equal prompt is the same question"


@pytest.mark.parametrize("prompt", [Prompt("", "x = 1\n"), Prompt("", "x"), Prompt("x = ", "\n")])
def test_at_the_ends_of_a_file_nothing_is_compared(tiny_onnx: Path, prompt: Prompt) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    assert sequel(backend, prompt) is None
    for rank in (0, 1):
        pieces = list(backend.generate(prompt, Sampling(max_tokens=9, beams=4, rank=rank), 400))
        assert not any(piece.compared for piece in pieces)


@pytest.mark.parametrize("suffix", ["", "\nprint(mean([1]))\n"])
def test_the_next_best_lines_can_be_had(tiny_onnx: Path, suffix: str) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", suffix)

    def said(rank: int) -> tuple[int, ...]:
        return asked_of(backend, asked, rank)

    ranks = [said(rank) for rank in (0, 1, 2)]
    assert all(ranks)
    assert len(set(ranks)) == 3
    assert said(40) == ()
    assert asked_of(backend, replace(asked, prefix=asked.prefix + "sum("), 1) != ranks[1]
    assert said(1) == ranks[1]
    fresh = OnnxBackend(Settings(model=str(tiny_onnx)))
    broken_off = fresh.generate(asked, Sampling(max_tokens=12, beams=4, rank=1), 400)
    next(iter(broken_off))
    broken_off.close()  # type: ignore[attr-defined]
    assert asked_of(fresh, asked, 0) == ranks[0]
    assert asked_of(fresh, asked, 1) == ranks[1]
