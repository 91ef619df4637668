"""How alike two pieces of code are: what was written, and what was expected."""

from __future__ import annotations


def exact_match(written: str, expected: str) -> bool:
    """Whether two pieces of code are the same but for blanks around them and at line ends."""
    return _lines(written) == _lines(expected)


def edit_similarity(written: str, expected: str) -> float:
    """Return 2 LCS / (a + b), in [0, 1]: the indel similarity that papers call ES.

    The longest common subsequence is counted bit-parallel (Hyyrö, "Bit-parallel LCS-length
    computation revisited", 2004): one long integer per row.
    """
    total = len(written) + len(expected)
    if total == 0:
        return 1.0
    places: dict[str, int] = {}
    for index, character in enumerate(written):
        places[character] = places.get(character, 0) | 1 << index
    mask = (1 << len(written)) - 1
    row = mask
    for character in expected:
        match = row & places.get(character, 0)
        row = ((row + match) | (row - match)) & mask
    common = len(written) - row.bit_count()
    return 2.0 * common / total


def _lines(code: str) -> list[str]:
    return [line.rstrip() for line in code.strip().splitlines()]
