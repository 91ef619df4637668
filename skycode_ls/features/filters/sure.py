"""Only what the model is sure enough of: some lines, the beginning of one, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from skycode_ls.features.draft import Draft, unified
from skycode_ls.features.filters.worth import confidence, display_width
from skycode_ls.text import Piece, wide_count

NARROWEST = 3
"""Columns that the beginning of a line must take to be worth a glance."""


def asked(draft: Draft) -> bool:
    """Tell whether somebody asked for what is shown, so that it may be unsure.

    By hand, by a comment that code follows, or by beginning a block. While nothing was said yet,
    the end of a comment may turn out to be such a place.
    """
    around = draft.around
    answers = around.kind == "code" or draft.text[:1] in ("", "\n")
    return not draft.automatic or around.block or (bool(around.comment) and answers)


def least(draft: Draft) -> float:
    """Return how likely to be right all must be that is shown."""
    return 0.0 if asked(draft) else draft.settings.min_confidence


def sure(draft: Draft) -> str | None:
    """Keep of an answer what saves most keys, of what the model is sure enough of."""
    wanted = least(draft)
    if wanted <= 0 or not draft.said:
        return draft.text
    kept = unified(worthiest(draft.said, wanted))
    narrow = display_width(kept.strip()) < NARROWEST and not kept.endswith("\n")
    return None if narrow and _goes_on(draft, kept) else kept


def _goes_on(draft: Draft, kept: str) -> bool:
    """Tell whether there was, or would have been, more on the line than is kept of it."""
    left = draft.text[len(kept) :]
    return bool(left.strip()) or (draft.finish == "done" and bool(left) and "\n" not in left)


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
    """Return how many keys words save, less the one that takes them.

    A character beyond ASCII is two: few keyboards have it on one key.
    """
    return max(1, len(words) + wide_count(words) - 1) if words else 0


def _in_word(one: str, other: str) -> bool:
    """Tell whether two characters are parts of one word; Chinese ones never need each other."""
    return all(
        (char.isalnum() or char == "_") and unicodedata.east_asian_width(char) not in "WF"
        for char in (one, other or " ")
    )
