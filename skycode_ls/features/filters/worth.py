"""Whether what is left is worth a person's glance."""

from __future__ import annotations

import math
import unicodedata

from skycode_ls.features.draft import Draft


def not_blank(draft: Draft) -> str | None:
    """Drop white space at the end, and text that is nothing else."""
    return draft.text.rstrip() or None


def wide_enough(draft: Draft) -> str | None:
    """Drop what takes fewer columns than the setting asks for, or holds no word at all."""
    text = draft.text.strip()
    least = draft.settings.min_width if draft.automatic else 0
    if text and display_width(text) < least:
        return None
    if any(char.isalnum() or char == "_" for char in text):
        return draft.text
    return None if text and display_width(text) < 2 * least else draft.text


def confidence(logprob: float) -> float:
    """Return the probability whose natural logarithm is given."""
    return math.exp(min(0.0, logprob))


def display_width(text: str) -> int:
    """Return how many columns a terminal gives `text`: two for a Chinese character."""
    narrow = sum(not unicodedata.combining(char) and char.isprintable() for char in text)
    return narrow + sum(unicodedata.east_asian_width(char) in "WF" for char in text)
