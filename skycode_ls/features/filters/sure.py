"""Only what the model is sure enough of: some lines, the beginning of one, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.punctuation import WIDE
from skycode_ls.features.filters.worth import confidence, display_width
from skycode_ls.text import Piece, wide_count

_NARROWEST = 3
"""Columns that the beginning of a line must take to be worth a glance."""


def least(draft: Draft) -> float:
    """Return how likely to be right all must be that is shown.

    What a person asked for is shown however unsure it is: by hand, by a comment, or by beginning a
    block.
    """
    around = draft.around
    asked = around.block or (bool(around.comment) and around.kind == "code")
    return draft.settings.min_confidence if draft.automatic and not asked else 0.0


def sure(draft: Draft) -> str | None:
    """Keep of an answer what saves most keys, of what the model is sure enough of."""
    wanted = least(draft)
    if wanted <= 0 or not draft.said:
        return draft.text
    kept = worthiest(draft.said, wanted)
    if kept == "".join(one.text for one in draft.said):
        return draft.text
    body = draft.text.lstrip()
    shown = shown_of(body, kept)
    return draft.text[: len(draft.text) - len(body)] + shown if shown else None


def shown_of(body: str, kept: str) -> str:
    """Return what is shown of filtered words if `kept` is what to keep of those said.

    That is as many lines as are whole in `kept`, or the beginning of one; empty if that is too
    little to be worth a glance. The filters before may have taken something from the end of a line,
    indented it, or told its marks to be ASCII.
    """
    if whole := sum(map(bool, map(str.strip, kept.split("\n")[:-1]))):
        lines = body.split("\n")
        filled = [number for number, line in enumerate(lines, 1) if line.strip()]
        return "\n".join(lines[: filled[whole - 1]]) if whole < len(filled) else body
    kept = kept.strip()
    shown = body.partition("\n")[0].rstrip()[: len(kept)]
    same = kept.translate(WIDE).startswith(shown.translate(WIDE))
    return shown if same and display_width(shown) >= _NARROWEST else ""


def worthiest(said: Sequence[Piece], wanted: float) -> str:
    """Return the beginning of an answer that is worth the most, of those as likely as is wanted.

    Worth is the number of keys saved times the probability that it is right. The probability of a
    whole line tells right from wrong better than the mean of its tokens does: a long line has more
    places to go wrong (benchmarks/confidence.py).
    """
    best, worth = "", 0.0
    for text, logprob in _beginnings(said):
        if (likely := confidence(logprob)) < wanted:
            break
        if (value := _keys(text.strip()) * likely) >= worth:
            best, worth = text, value
    return best


def _beginnings(said: Sequence[Piece]) -> Iterator[tuple[str, float]]:
    """Yield each beginning that ends with a word or mark of the first line, or with a whole line.

    With each comes the natural logarithm of its probability.
    """
    text, logprob = "", 0.0
    for number, one in enumerate(said, 1):
        text, logprob = text + one.text, logprob + one.logprob
        following = next((other.text[0] for other in said[number:] if other.text), "")
        if number == len(said):
            yield text, logprob
        elif "\n" in text.lstrip():
            if "\n" in one.text:
                yield text[: text.rindex("\n") + 1], logprob
        elif one.text and not _in_word(text[-1], following):
            yield text, logprob


def _keys(words: str) -> int:
    """Return how many keys words save, less the one that takes them; a Chinese character is two."""
    return max(1, len(words) + wide_count(words) - 1) if words else 0


def _in_word(one: str, other: str) -> bool:
    """Tell whether two characters are parts of one word; Chinese ones never need each other."""
    return all(
        (char.isalnum() or char == "_") and unicodedata.east_asian_width(char) not in "WF"
        for char in (one, other or " ")
    )
