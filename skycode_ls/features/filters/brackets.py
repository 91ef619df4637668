"""Brackets of one line, ASCII and full-width, outside of quotes."""

from __future__ import annotations

OPENERS = "([{（［｛【《「『"
CLOSERS = ")]}）］｝】》」』"
CLOSING_MARKS = CLOSERS + "\"'`”’;；,，:：.。>"
"""What editors and people leave standing behind the cursor."""


def balance(line: str) -> int:
    """Count brackets opened less brackets closed."""
    return sum(step for _, step in _brackets(line))


def lowest(line: str) -> int:
    """Return the deepest point below the start that the brackets of `line` reach."""
    depth = least = 0
    for _, step in _brackets(line):
        depth += step
        least = min(least, depth)
    return least


def first_unmatched(line: str) -> int | None:
    """Return where the first closer stands that closes nothing in the line."""
    depth = 0
    for place, step in _brackets(line):
        depth += step
        if depth < 0:
            return place
    return None


def _brackets(line: str) -> list[tuple[int, int]]:
    """List (index, +1 or -1) for every bracket outside quotes."""
    found: list[tuple[int, int]] = []
    quote = ""
    escaped = False
    for place, char in enumerate(line):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif quote:
            quote = "" if char == quote else quote
        elif char in "\"'`":
            # An apostrophe without a partner is prose or a lifetime, not a string.
            quote = char if line.find(char, place + 1) >= 0 else ""
        elif char in OPENERS:
            found.append((place, 1))
        elif char in CLOSERS:
            found.append((place, -1))
    return found
