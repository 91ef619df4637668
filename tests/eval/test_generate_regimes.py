"""Which regimes a command line means, and which it cannot mean."""

from __future__ import annotations

from typing import Any

import pytest

from skycode_eval.regimes import Regime, RegimeError, choose


@pytest.mark.parametrize(
    ("infilling", "asked", "regimes"),
    [
        (False, {}, [(0.2, 200, (1,)), (0.6, 200, (10,)), (0.8, 200, (100,))]),
        (False, {"samples": 20}, [(0.2, 20, (1,)), (0.6, 20, (10,))]),
        (False, {"ks": [1]}, [(0.2, 200, (1,))]),
        (False, {"ks": [10, 1, 5]}, [(0.2, 200, (1,)), (0.6, 200, (5, 10))]),
        (False, {"ks": [150]}, [(0.8, 200, (150,))]),
        (False, {"temperatures": [0.4], "samples": 50}, [(0.4, 50, (1, 10))]),
        (
            False,
            {"temperatures": [0.8, 0.2], "ks": [1, 10]},
            [(0.2, 200, (1, 10)), (0.8, 200, (1, 10))],
        ),
        (False, {"temperatures": [0]}, [(0.0, 1, (1,))]),
        (False, {"temperatures": [0, 0.2], "samples": 3}, [(0.0, 1, (1,)), (0.2, 3, (1,))]),
        (True, {}, [(0.0, 1, (1,))]),
        (True, {"samples": 10}, [(0.2, 10, (1,)), (0.6, 10, (10,))]),
    ],
)
def test_regimes(
    infilling: bool, asked: dict[str, Any], regimes: list[tuple[float, int, tuple[int, ...]]]
) -> None:
    assert choose(infilling, **asked) == [Regime(*terms) for terms in regimes]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"samples": 20, "ks": [1, 100]}, "pass@100 needs at least 100 samples"),
        ({"samples": 0}, "--samples"),
        ({"temperatures": [-0.1]}, "--temperature"),
        ({"temperatures": [float("nan")]}, "--temperature"),
        ({"ks": [0]}, "--k"),
    ],
)
def test_contradictions_are_refused(asked: dict[str, Any], said: str) -> None:
    with pytest.raises(RegimeError, match=said):
        choose(False, **asked)
