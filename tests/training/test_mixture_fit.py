"""Learning how far to trust the words nearby: places, the fit, and what is written."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="needs the [train] extra")
pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("zstandard", reason="needs the [train] extra")

import numpy as np
from tiny_corpus import FUNCTION, write_corpus

from skycode_ls.engine import mixture
from skycode_ls.models.registry import find, verify
from tests.engine import tiny_model
from training.documents import Document
from training.mixture.fit import Observed, Source, fit, nats
from training.mixture.places import places
from training.mixture.run import run

pytestmark = pytest.mark.models  # what it needs comes with the [train] extra


def test_places_leave_out_what_stood_there_and_no_half_words() -> None:
    text = "\n".join(FUNCTION.format(word=word, number=3) for word in ("alpha", "beta"))
    files = [Document(text, "python", "en", "p", "a.py")]
    found = list(places(files, 300, random.Random(1)))
    assert len(found) > 50
    for place in found:
        before, after = place.text[: place.offset], place.text[place.offset :]
        assert before + place.answer + after == text
        assert place.answer.strip()
        assert not (before[-1:].isidentifier() and place.answer[0].isidentifier())
    assert any("\n" in place.answer for place in found)


def test_the_fit_trusts_what_is_right() -> None:
    rng = np.random.default_rng(0)
    size = 4000
    good = rng.random(size) < 0.8
    seldom = rng.random(size) < 0.1
    count = np.full(size, 3.0)
    sources = (
        Source("prompt", 1, np.stack([seldom * count, count, np.ones(size)], 1)),
        Source("prompt", 2, np.stack([good * count, count, np.ones(size)], 1)),
    )
    even = np.full(size, 0.01)
    seen = Observed(even, np.zeros(size), np.zeros(size, bool), even, sources)
    bad, right = fit(seen)
    assert bad.share(3, 1, 0.01) < 0.2
    assert 0.7 < right.share(3, 1, 0.01) < 0.9
    assert nats([bad, right], seen).mean() < 1.5 < nats([], seen.of(set())).mean()


def test_nothing_to_learn_from_is_said() -> None:
    none = np.zeros(0)
    with pytest.raises(ValueError, match="too small"):
        fit(Observed(none, none, none > 0, none, ()))


def test_a_model_gets_its_mixture_and_stays_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.mixture.run.LEAST", 20)
    write_corpus(tmp_path)
    folder = tiny_model.build_onnx(tmp_path / "models" / "tiny")
    (folder / "card.json").write_text("{}", "utf-8")
    (folder / mixture.FILE).write_text("broken", "utf-8")  # what was there does not matter
    assert run(tmp_path, folder, 12, 1) == folder / mixture.FILE
    assert "positions so far" in capsys.readouterr().out
    verify(find(str(folder)))
    made = mixture.read(folder / mixture.FILE, [0], 600)
    assert made is not None
    assert [one.order for one in made.together.corpus] == [2, 4, 6]
    assert not made.alone.corpus
    facts = json.loads((folder / "card.json").read_text("utf-8"))["mixture"]
    assert facts["together_after"] < facts["together_before"]
    first = (folder / mixture.FILE).read_bytes()
    shutil.copytree(folder, tmp_path / "again")
    run(tmp_path, tmp_path / "again", 12, 1)
    assert (tmp_path / "again" / mixture.FILE).read_bytes() == first
