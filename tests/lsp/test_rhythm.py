"""The wait after a keystroke follows the typing and the model."""

from __future__ import annotations

import pytest

from skycode_ls.lsp.rhythm import Rhythm


def rhythm(gap: float, latency: float, strokes: int = 8) -> Rhythm:
    made = Rhythm()
    for index in range(strokes):
        made.typed(100 + index * gap)
        made.answered(latency)
    return made


def test_without_a_history_the_wait_is_what_was_asked_for() -> None:
    assert Rhythm().wait(0.075) == 0.075
    assert rhythm(0.15, 0.03, strokes=2).wait(0.075) == 0.075


@pytest.mark.parametrize(
    ("gap", "latency", "factor"), [(0.2, 0.1, 0.5), (0.2, 0.01, 0.2), (0.2, 0.4, 2), (0.1, 3, 4)]
)
def test_the_wait_grows_with_the_latency_and_shrinks_with_the_pauses(
    gap: float, latency: float, factor: float
) -> None:
    assert rhythm(gap, latency).wait(0.1) == pytest.approx(0.1 * factor)


def test_pauses_for_thought_are_no_rhythm() -> None:
    made = rhythm(0.2, 0.2)
    made.typed(500.0)
    made.typed(530.0)
    assert made.wait(0.1) == pytest.approx(0.1)


def test_no_debounce_is_no_wait() -> None:
    assert rhythm(0.2, 3.0).wait(0.0) == 0.0
