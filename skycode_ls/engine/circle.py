"""Answers that go round in a circle: they are over, however long a model would go on."""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 64
"""Tokens that a circle takes at least, all its rounds together: short lists of one number are
none."""
ROUNDS = 6
"""How often the same tokens come one after the other; after four some answers still ended well."""
LONGEST = 32
"""Tokens of one round: a few lines."""
EVERY = 8
"""Tokens between two looks."""


def circling(tokens: Sequence[int]) -> bool:
    """Tell whether `tokens`, a growing answer, say the same over and over; looks now and then."""
    if len(tokens) < LEAST or len(tokens) % EVERY:
        return False
    tail = list(tokens[-max(LEAST, ROUNDS * LONGEST) :])
    for size in range(1, LONGEST + 1):
        span = max(LEAST, ROUNDS * size)
        if tail[-span:-size] == tail[-span + size :] and len(tail) >= span:
            return True
    return False
