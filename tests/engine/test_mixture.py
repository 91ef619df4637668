"""The network's next token mixed with what followed the same words nearby."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from skycode_ls.engine import mixture
from skycode_ls.engine.mixture import LEAST, Level, Mixture, Trust
from skycode_ls.engine.ngrams import Block, Corpus, Segment
from skycode_ls.messages import SkyError

EVEN = Trust(1, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Half for the network, half for what followed."""
PAIR = Trust(2, 0.0, 0.0, 0.0, 0.0, 0.0)
FILLER = [9] * LEAST


def likely(logits: np.ndarray[tuple[int], np.dtype[np.float32]]) -> list[float]:
    weights = np.exp(logits.astype(np.float64))
    return [round(float(one), 4) for one in weights / weights.sum()]


def mixed(prompt: list[int], corpus: Corpus | None = None) -> list[float]:
    """Mix an even network over ten tokens, the first of which ends a text."""
    made = Mixture(Level((), (EVEN,)), Level((PAIR,), (EVEN,)), [0], 10)
    mixing = made.over(prompt, 4, corpus)
    assert mixing is not None
    given = np.zeros(10, np.float32)
    result = likely(mixing.apply(given))
    assert not given.any()
    return result


def test_what_followed_gets_its_share_and_the_end_keeps_the_network_s() -> None:
    found = mixed([*FILLER, 1, 2, 1, 2, 1, 3, 1])
    # Nine tenths go on: half as before, half to 2 and 3, which followed twice and once.
    assert found[0] == pytest.approx(0.1)
    assert found[2] == pytest.approx(0.9 * (0.5 / 9 + 0.5 * 2 / 3), abs=2e-4)
    assert found[3] == pytest.approx(0.9 * (0.5 / 9 + 0.5 / 3), abs=2e-4)
    assert found[4] == pytest.approx(0.9 * 0.5 / 9, abs=2e-4)
    assert sum(found) == pytest.approx(1, abs=1e-3)


def test_where_nothing_followed_the_network_s_words_stay() -> None:
    assert mixed([*FILLER, 1]) == [0.1] * 10


def test_an_end_that_followed_does_not_count() -> None:
    assert mixed([*FILLER, 1, 0, 1]) == [0.1] * 10


def test_the_prompt_has_the_last_word_before_other_texts() -> None:
    corpus = Corpus((Segment({"a": [Block(np.array([8, 1, 5], np.uint32), 3)]}),))
    found = mixed([9, 1, 2, 8, 1], corpus)
    assert found[2] == pytest.approx(0.9 * (0.25 / 9 + 0.5), abs=2e-4)
    assert found[5] == pytest.approx(0.9 * (0.25 / 9 + 0.25), abs=2e-4)


def test_a_short_prompt_alone_is_not_searched() -> None:
    made = Mixture(Level((), (EVEN,)), Level((PAIR,), (EVEN,)), [0], 10)
    assert made.over([1] * (LEAST - 1), 4, None) is None
    assert made.over([1] * 3, 4, Corpus(())) is not None


def test_an_answer_is_searched_too() -> None:
    made = Mixture(Level((), (EVEN,)), Level((), ()), [0], 10)
    mixing = made.over([*FILLER, 1], 4, None)
    assert mixing is not None
    for token in (2, 1):
        mixing.took(token)
    assert likely(mixing.apply(np.zeros(10, np.float32)))[2] > 0.4


def test_trust_grows_with_evidence() -> None:
    trust = Trust(2, -1.0, 1.0, -1.0, -2.0, 0.5)
    assert trust.share(8, 1, 0.1) > trust.share(2, 1, 0.1) > trust.share(2, 2, 0.1)
    assert trust.share(2, 2, 0.9) < trust.share(2, 2, 0.1)
    assert trust.share(3, 2, 0.4) == pytest.approx(
        1 / (1 + math.exp(1.0 - math.log(3) + math.log(2) + 0.8))
    )


ROW = {"order": 2, "bias": 0, "count": 0, "kinds": 0, "certainty": 0, "single": 0}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"alone": {}}',
        json.dumps({"alone": {"prompt": [{"order": 2}]}, "together": {}}),
        json.dumps({"alone": {"prompt": [ROW, ROW]}, "together": {}}),
        json.dumps({"alone": {}, "together": {"corpus": [{**ROW, "order": 1}]}}),
        json.dumps({"alone": {}, "together": {"corpus": [{**ROW, "order": 99}]}}),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / mixture.FILE
    path.write_text(text, "utf-8")
    with pytest.raises(SkyError) as caught:
        mixture.read(path, [0], 10)
    assert caught.value.key == "model.bad_description"
    assert caught.value.values["file"] == path


def test_a_model_without_the_file_is_not_mixed(tmp_path: Path) -> None:
    assert mixture.read(tmp_path / mixture.FILE, [0], 10) is None
