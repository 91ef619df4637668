"""What signs are worth is found from lines whose truth is known."""

from __future__ import annotations

import math
import random
import re
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the [train] extra")

pytest.importorskip("zstandard", reason="needs the [train] extra")

import torch
from tiny_corpus import write_corpus

from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.signs import NATS
from tests.engine import tiny_model
from training.signs import Place, Seen, look, places, run

pytestmark = pytest.mark.models


def drawn(true: torch.Tensor, count: int, lines: int = 4) -> Seen:
    """Return places at which lines are right as often as the `true` weights have it."""
    torch.manual_seed(3)
    values = torch.rand(count, lines, len(true), dtype=torch.float64) * 4 - 2
    right = torch.zeros(count, lines, dtype=torch.bool)
    chosen = torch.multinomial((values @ true).softmax(1), 1)
    right.scatter_(1, chosen, True)
    right[: count // 4] = False  # where no line is right nothing is learnt
    return Seen(values, right, torch.ones_like(right))


def test_the_weights_are_found_again() -> None:
    true = torch.tensor([1.0, -0.5, 2.0], dtype=torch.float64)
    seen = drawn(true, 4000)
    found = seen.fit()
    torch.testing.assert_close(found, true, atol=0.15, rtol=0)
    assert seen.chosen(found) > seen.chosen(torch.tensor([1.0, 0, 0], dtype=torch.float64))


def test_lines_that_are_not_there_count_for_nothing() -> None:
    true = torch.tensor([1.0, -0.5], dtype=torch.float64)
    seen = drawn(true, 1000)
    there = seen.there.clone()
    values = torch.cat([seen.values, torch.full_like(seen.values[:, :1], 1e6)], 1)
    there = torch.cat([there, torch.zeros_like(there[:, :1])], 1)
    right = torch.cat([seen.right, torch.zeros_like(seen.right[:, :1])], 1)
    torch.testing.assert_close(Seen(values, right, there).fit(), seen.fit())


def test_places_are_gaps_of_whole_lines(tmp_path: Path) -> None:
    write_corpus(tmp_path)
    found = list(places(tmp_path / "corpus", "valid", 40, random.Random(1)))
    assert found
    for place in found:
        assert place.line.strip()
        assert not place.snapshot.line_prefix.strip()
        assert not place.snapshot.line_suffix.strip()
        assert place.line.startswith(place.snapshot.line_prefix)


def test_the_whole_stage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_corpus(tmp_path)
    folder = tiny_model.build_onnx(tmp_path / "models" / "tiny")
    with pytest.raises(ValueError, match="at any of"):
        run(tmp_path, folder, 40, 1)  # a network that knows nothing is never right

    def look_and_know(backend: OnnxBackend, asked: list[Place]) -> Seen:
        seen = look(backend, asked)
        several = seen.there.sum(1) > 1
        assert several.any()
        seen.right[several, 1] = True
        return seen

    monkeypatch.setattr("training.signs.look", look_and_know)
    found = run(tmp_path, folder, 40, 1)
    assert found.keys() == NATS.keys()
    assert all(map(math.isfinite, found.values()))
    told = capsys.readouterr().out
    right = [int(number) for number in re.findall(r"train (\d+) of", told)]
    assert right[0] == 0, "the second line was said to be right, never the likeliest"
    assert right[2] > 0
    assert run(tmp_path, folder, 40, 1) == pytest.approx(found)
