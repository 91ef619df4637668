"""Answers that say the same over and over end; answers that only look so go on."""

from __future__ import annotations

import pytest

from skycode_ls.engine.circle import EVERY, LEAST, LONGEST, ROUNDS, circling


def ends_at(tokens: list[int]) -> int | None:
    """Return after how many tokens an answer is over."""
    return next((n for n in range(1, len(tokens) + 1) if circling(tokens[:n])), None)


@pytest.mark.parametrize("size", [1, 3, 12, LONGEST])
def test_a_circle_ends_soon_after_its_last_round(size: int) -> None:
    start = [900, 901, 902]
    needed = len(start) + max(LEAST, ROUNDS * size)
    ended = ends_at(start + list(range(size)) * 400)
    assert ended is not None
    assert needed <= ended < needed + 2 * EVERY


@pytest.mark.parametrize(
    "tokens",
    [
        list(range(400)),
        list(range(12)) * (ROUNDS - 1) + list(range(500, 700)),
        [7] * (LEAST - 1) + [8, 9],
        [token for number in range(80) for token in (1, 2, number + 10, 3)],
        list(range(LONGEST + 1)) * 5,
    ],
    ids=["nothing twice", "too few rounds", "too short", "a counter inside", "long rounds"],
)
def test_other_answers_go_on(tokens: list[int]) -> None:
    assert ends_at(tokens) is None
