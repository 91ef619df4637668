"""Put the most instructive documents first: a small model sees only a small part of the corpus."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable

from training.documents import Document

_COMMENT = re.compile(r"^\s*(#|//|/\*|\*)\s?\S.*", re.MULTILINE)
_DOCSTRING = re.compile(r'"""|/\*\*')
_UNLIKELY = re.compile(
    r"(^|[/_.])(tests?|testing|vendor|generated|migrations?|locale)([/_.]|$)", re.IGNORECASE
)

_TEACHING = re.compile(r"algorithm|leetcode|hello|example|tutorial", re.IGNORECASE)
"""Projects written to be read: short functions, each doing one thing and saying so."""


def rank(texts: Iterable[Document], rng: random.Random) -> list[Document]:
    """Sort documents best first; each further file of one project counts a little less."""
    scored = [(quality(document) + 0.3 * rng.random(), document) for document in texts]
    scored.sort(key=lambda pair: pair[0], reverse=True)
    seen: dict[str, int] = defaultdict(int)
    spread = []
    for score, document in scored:
        often = 0.0 if _TEACHING.search(document.project) else seen[document.project] ** 0.5
        spread.append((score - 0.15 * often, document))
        seen[document.project] += 1
    spread.sort(key=lambda pair: pair[0], reverse=True)
    return [document for _, document in spread]


def quality(document: Document) -> float:
    """Score a document: documented, neither tiny nor huge, ordinary lines, not a test or data."""
    text = document.text
    rows = text.count("\n") + 1
    comments = sum(1 for _ in _COMMENT.finditer(text)) / rows
    score = min(comments, 0.25) * 4 + min(len(_DOCSTRING.findall(text)) / rows * 12, 1.0)
    score += 0.8 if 800 <= len(text) <= 16_000 else 0.0
    width = len(text) / rows
    score += 0.5 if 18 <= width <= 48 else 0.0
    digits = sum(character.isdigit() for character in text[:4000]) / max(1, len(text[:4000]))
    score -= min(digits * 8, 2.0)
    score += 1.5 if _TEACHING.search(document.project) else 0.0
    score -= 1.0 if comments > 0.6 else 0.0
    score -= 0.8 if _UNLIKELY.search(document.path) else 0.0
    return score
