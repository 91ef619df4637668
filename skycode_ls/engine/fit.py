"""Cut text to a number of tokens, between characters, at the end away from the cursor."""

from __future__ import annotations

from collections.abc import Callable

Encode = Callable[[str], list[int]]


def tail(text: str, room: int, encode: Encode) -> list[int]:
    """Return the ids of the end of `text`: at most `room` of them, and nearly as many."""
    return _fit(room, len(text), encode, lambda size: text[len(text) - size :])


def head(text: str, room: int, encode: Encode) -> list[int]:
    """Return the ids of the beginning of `text`: at most `room` of them, and nearly as many."""
    return _fit(room, len(text), encode, lambda size: text[:size])


_USUAL = 3  # characters a token; code has 3 to 4, Chinese 1 to 2
_LONGEST = 16  # no vocabulary averages this many, so more text than that cannot fit
_ROUNDS = 8


def _fit(room: int, length: int, encode: Encode, cut: Callable[[int], str]) -> list[int]:
    """Look for a size in characters whose text fills 15/16 of the room or more.

    Cutting the text rather than its tokens keeps characters whole: with byte-level BPE, a token
    may begin in the middle of a Chinese character or an emoji.
    """
    most = min(length, max(room, 0) * _LONGEST)
    size = min(most, room * _USUAL)
    fits, over, best = 0, most + 1, list[int]()
    for _ in range(_ROUNDS):
        if size <= fits:
            break
        ids = encode(cut(size))
        if len(ids) > room:
            over = size
        else:
            fits, best = size, ids
            if size == most or len(best) * 16 >= room * 15:
                break
        step = (room - len(best)) * size // max(1, len(ids))
        size = min(fits + max(1, step), over - 1)
    return best
