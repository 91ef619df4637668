"""Only what the model is sure enough of: all of a line, its beginning, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.punctuation import WIDE
from skycode_ls.features.filters.worth import confidence, display_width
from skycode_ls.text import Piece

_NARROWEST = 3
"""Columns that the beginning of a line must take to be worth a glance."""


def least(draft: Draft) -> float:
    """Return how likely a first line must be to be shown as it is.

    What a person asked for is shown however unsure it is: by hand, by a comment, or by beginning a
    block.
    """
    around = draft.around
    asked = around.block or (bool(around.comment) and around.kind == "code")
    return draft.settings.min_confidence if draft.automatic and not asked else 0.0


def sure(draft: Draft) -> str | None:
    """Keep of a first line only its beginning, if the model was not sure enough of all of it.

    The probability of the whole line tells right from wrong better than the mean of its tokens
    does: a long line has more places to go wrong (benchmarks/confidence.py).
    """
    wanted = least(draft)
    if confidence(draft.logprob) >= wanted:
        return draft.text
    body = draft.text.lstrip()
    shown = sure_part(body.partition("\n")[0].rstrip(), draft.line, wanted)
    return draft.text[: len(draft.text) - len(body)] + shown if shown else None


def sure_part(first: str, line: Sequence[Piece], wanted: float) -> str:
    """Return the beginning of the words `first` that is shown if the `line` they are of is unsure.

    Empty if it is too little to be worth a glance. The filters before may have taken from the
    line's end, or told its marks to be ASCII.
    """
    kept = beginning(line, wanted).strip()
    shown = first[: len(kept)]
    same = kept.translate(WIDE).startswith(shown.translate(WIDE))
    return shown if same and display_width(shown) >= _NARROWEST else ""


def beginning(line: Sequence[Piece], wanted: float) -> str:
    """Return the beginning of a line that is worth the most, of those as likely as is wanted.

    Worth is the number of characters times the probability that they are right. No word ends in
    its middle.
    """
    best, worth = "", 0.0
    for text, logprob in _beginnings(line):
        if confidence(logprob) < wanted:
            break
        if (value := len(text.strip()) * confidence(logprob)) > worth:
            best, worth = text, value
    return best


def _beginnings(line: Sequence[Piece]) -> Iterator[tuple[str, float]]:
    """Yield what stands at each end of a word or mark, and how likely that is."""
    text, logprob = "", 0.0
    for number, one in enumerate(line):
        text, logprob = text + one.text, logprob + one.logprob
        following = next((other.text for other in line[number + 1 :] if other.text), "")
        if one.text and not (_in_word(text[-1:]) and _in_word(following[:1])):
            yield text, logprob


def _in_word(char: str) -> bool:
    """Tell whether a character is part of a word that has no end beside another such one."""
    wide = unicodedata.east_asian_width(char or " ") in "WF"
    return (char.isalnum() or char == "_") and not wide
