"""pass@k against exact arithmetic, its errors against simulation, and text measures."""

from __future__ import annotations

import math
import random
from difflib import SequenceMatcher
from fractions import Fraction
from statistics import pvariance

import pytest

from skycode_eval.metrics import (
    bootstrap_interval,
    edit_similarity,
    estimate,
    exact_match,
    pass_at_k,
    sampling_variance,
)


def exact(n: int, c: int, k: int) -> Fraction:
    return 1 - Fraction(math.comb(n - c, k), math.comb(n, k))


@pytest.mark.parametrize("n", [1, 2, 7, 100, 200, 1000])
def test_pass_at_k_is_the_ratio_of_binomials(n: int) -> None:
    draw = random.Random(n)
    for c in {0, 1, n // 2, n - 1, n, draw.randint(0, n)}:
        for k in {1, min(10, n), max(n // 2, 1), n}:
            assert pass_at_k(n, c, k) == pytest.approx(float(exact(n, c, k)), abs=1e-13)


def test_too_few_samples_are_refused() -> None:
    with pytest.raises(ValueError, match="pass@10 needs at least 10 samples"):
        pass_at_k(5, 0, 10)
    with pytest.raises(ValueError, match="cannot have passed"):
        pass_at_k(5, 6, 1)
    with pytest.raises(ValueError, match="at least 1"):
        pass_at_k(5, 1, 0)
    with pytest.raises(ValueError, match="no problem"):
        estimate([], 1)


def test_sampling_variance_of_pass_at_1_is_the_closed_form() -> None:
    for n, c in [(10, 3), (200, 17), (5, 0), (5, 5), (2, 1)]:
        assert sampling_variance(n, c, 1) == pytest.approx(c * (n - c) / (n * n * (n - 1)))


@pytest.mark.parametrize("k", [1, 5, 10])
def test_sampling_variance_is_unbiased(k: int) -> None:
    """The mean estimate over all outcomes is the true variance over all outcomes."""
    n, p = 20, 0.15
    weights = [math.comb(n, c) * p**c * (1 - p) ** (n - c) for c in range(n + 1)]
    values = [pass_at_k(n, c, k) for c in range(n + 1)]
    mean = sum(w * v for w, v in zip(weights, values, strict=True))
    true = sum(w * (v - mean) ** 2 for w, v in zip(weights, values, strict=True))
    # Its clipping at zero is the only bias there may be.
    found = sum(w * sampling_variance(n, c, k) for c, w in enumerate(weights))
    assert found == pytest.approx(true, rel=0.02)
    assert mean == pytest.approx(1 - (1 - p) ** k)


def test_sampling_variance_with_fewer_than_2k_samples_is_that_of_the_binomial() -> None:
    draw = random.Random(0)
    runs = [pass_at_k(8, sum(draw.random() < 0.25 for _ in range(8)), 6) for _ in range(20000)]
    assert sampling_variance(8, 2, 6) == pytest.approx(pvariance(runs), rel=0.05)


def test_an_estimate_tells_both_doubts_apart() -> None:
    certain = estimate([(10, 10), (10, 0)] * 20, 1)
    assert certain.value == 0.5
    assert certain.sampling_error == 0.0
    assert certain.problem_error == pytest.approx(0.5 * math.sqrt(40 / 39) / math.sqrt(40))
    assert certain.low < 0.5 < certain.high
    alike = estimate([(10, 5)] * 40, 1)
    assert alike.problem_error == 0.0
    assert alike.sampling_error == pytest.approx(math.sqrt(40 * 25 / 900) / 40)


@pytest.mark.parametrize("k", [1, 10])
def test_nothing_passed_is_not_certainty(k: int) -> None:
    """One solvable problem in 28 is still likely enough to be missed in 100 draws."""
    none, every = estimate([(20, 0)] * 100, k), estimate([(20, 20)] * 100, k)
    assert (none.value, none.low) == (0.0, 0.0)
    assert none.high == pytest.approx(1 - 0.025**0.01)
    assert (1 - none.high) ** 100 == pytest.approx(0.025)
    assert every.low == pytest.approx(1 - none.high)
    assert every.high == 1.0


def test_bootstrap_covers_and_repeats() -> None:
    draw = random.Random(1)
    values = [draw.gauss(0, 1) for _ in range(100)]
    low, high = bootstrap_interval(values)
    assert (low, high) == bootstrap_interval(values)
    assert high - low == pytest.approx(4 * 0.1, rel=0.3)


def test_edit_similarity_is_the_indel_ratio() -> None:
    assert edit_similarity("", "") == 1.0
    assert edit_similarity("abc", "") == 0.0
    assert edit_similarity("return a", "return a") == 1.0
    assert edit_similarity("abcd", "acbd") == pytest.approx(2 * 3 / 8)
    assert edit_similarity("返回最大值", "返回最小值") == pytest.approx(2 * 4 / 10)


def test_edit_similarity_is_never_below_a_matching_found_otherwise() -> None:
    draw = random.Random(0)
    for _ in range(50):
        a, b = ("".join(draw.choices("abc \n", k=draw.randint(0, 90))) for _ in range(2))
        ratio = SequenceMatcher(None, a, b, autojunk=False).ratio()
        assert ratio - 1e-12 <= edit_similarity(a, b) <= 1.0
        assert edit_similarity(a, b) == pytest.approx(edit_similarity(b, a))


def test_exact_match_forgives_outer_blanks_alone() -> None:
    assert exact_match("return a  \n", "  return a")
    assert not exact_match("return  a", "return a")
