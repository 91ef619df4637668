"""Choosing tokens: the likeliest, fair draws, and the same draws for the same seed."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from skycode_ls.engine.sampling import Drawer, Sampler
from skycode_ls.text import Sampling

LOGITS = np.log(np.array([0.05, 0.5, 0.3, 0.15], dtype=np.float32))


def draws(count: int, **asked: float) -> Counter[int]:
    sampler = Sampler(Sampling(seed=3, **asked))  # type: ignore[arg-type]
    return Counter(sampler.choose(LOGITS)[0] for _ in range(count))


def rows(count: int, **asked: float) -> Counter[int]:
    drawer = Drawer(Sampling(seed=3, **asked))  # type: ignore[arg-type]
    return Counter(drawer.draw(np.repeat(LOGITS[None], count, axis=0)).tolist())


def test_rows_are_drawn_from_the_nucleus_as_it_is_defined() -> None:
    whole = rows(4000, temperature=1.0, top_p=1.0, top_k=0)
    for token, share in enumerate((0.05, 0.5, 0.3, 0.15)):
        assert whole[token] / 4000 == pytest.approx(share, abs=0.03)
    nucleus = rows(4000, temperature=1.0, top_p=0.75, top_k=0)
    assert set(nucleus) == {1, 2}
    assert nucleus[1] / 4000 == pytest.approx(0.5 / 0.8, abs=0.03)
    assert set(rows(500, temperature=1.0, top_p=0.81)) == {1, 2, 3}
    assert set(rows(500, temperature=1.0, top_p=0.01)) == {1}
    assert set(rows(500, temperature=1.0, top_p=1.0, top_k=2)) == {1, 2}
    assert set(rows(500, temperature=0.01)) == set(rows(500, temperature=0.0)) == {1}


def test_each_row_is_drawn_from_its_own_logits() -> None:
    both = np.stack([np.array([0, 9, 0], np.float32), np.array([9, 0, 0], np.float32)])
    assert Drawer(Sampling(temperature=0.5)).draw(both).tolist() == [1, 0]


def test_without_temperature_the_likeliest_is_taken() -> None:
    token, log_prob = Sampler(Sampling()).choose(LOGITS)
    assert token == 1
    assert log_prob == pytest.approx(np.log(0.5), abs=1e-5)


def test_at_temperature_one_draws_follow_the_probabilities() -> None:
    found = draws(4000, temperature=1.0, top_p=1.0)
    for token, share in enumerate((0.05, 0.5, 0.3, 0.15)):
        assert found[token] / 4000 == pytest.approx(share, abs=0.03)


def test_a_nucleus_ends_with_the_token_that_fills_it() -> None:
    assert set(draws(500, temperature=1.0, top_p=0.75)) == {1, 2}
    assert set(draws(500, temperature=1.0, top_p=0.81)) == {1, 2, 3}


def test_top_k_bounds_the_choice() -> None:
    assert set(draws(500, temperature=1.0, top_p=1.0, top_k=2)) == {1, 2}
    assert set(draws(20, temperature=5.0, top_k=1)) == {1}


def test_a_low_temperature_is_greedy_and_a_high_one_is_not() -> None:
    assert set(draws(200, temperature=0.01)) == {1}
    assert len(draws(500, temperature=5.0, top_p=1.0)) == 4


def test_the_seed_decides() -> None:
    def several(seed: int) -> list[int]:
        sampler = Sampler(Sampling(temperature=1.0, seed=seed))
        return [sampler.choose(LOGITS)[0] for _ in range(40)]

    assert several(1) == several(1)
    assert several(1) != several(2)
