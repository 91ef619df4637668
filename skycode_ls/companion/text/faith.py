"""Whether a translation says what its draft says; one that strays gives way to the draft."""

from __future__ import annotations

import re

from skycode_ls.companion.text.lexicon import TERMS, Ready
from skycode_ls.companion.text.names import SIGNS

KEPT = {"en2zh": 0.8, "zh2en": 0.9}
"""Part of the draft's words (Chinese: characters) that a translation has, at least."""
FOUNDED = {"en2zh": 0.5, "zh2en": 0.5}
"""Part of the translation's own that the draft has, at least."""
_STUTTER = {
    "en2zh": re.compile(r"([在的将从被了])\1+"),
    "zh2en": re.compile(r"\b([A-Za-z]{2,})(?: \1\b)+"),
}
"""Words said twice in a row, in Chinese those that never are."""
_STEM = 4
"""Letters that tell an English word, whatever its ending."""
_FEWEST = 3
"""Letters of an English word that says something."""


def translation(asked: Ready, answer: str) -> str:
    """Return a model's answer in words, or the draft where the answer strays from it."""
    text = asked.show(answer.strip()) if faithful(asked, answer) else asked.plain()
    text = _STUTTER[asked.task].sub(r"\1", text)
    return text[:1].upper() + text[1:] if asked.task == "zh2en" else text


def faithful(asked: Ready, answer: str) -> bool:
    """Tell whether an answer has the names of the text and most of the draft, and little else.

    Where the draft has no word of the other language there is nothing to stray from.
    """
    unknown = set(TERMS).difference(asked.terms, asked.given)
    if not unknown.isdisjoint(answer):
        return False
    names = [[sign for sign in text if sign in asked.names] for text in (asked.given, answer)]
    if sorted(names[0]) != sorted(names[1]):
        return False
    draft, said = _words(asked.task, asked.bare()), _words(asked.task, asked.worded(answer))
    kept = sum(word in said for word in draft) >= KEPT[asked.task] * len(draft)
    founded = sum(word in draft for word in said) >= FOUNDED[asked.task] * len(said)
    return not draft or (kept and founded)


def _words(task: str, text: str) -> set[str]:
    if task == "en2zh":
        return set(re.findall("[㐀-鿿]", text)).difference(SIGNS)
    words = re.findall("[a-z]+", text.lower())
    return {word[:_STEM] for word in words if len(word) >= _FEWEST}
