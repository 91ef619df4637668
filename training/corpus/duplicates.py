"""Say everything once: exact copies by hash, near copies by MinHash."""

from __future__ import annotations

import hashlib
import re

from rensa import RMinHash, RMinHashLSH

SHINGLE = 5
"""Tokens in a shingle."""
THRESHOLD = 0.8
"""Jaccard similarity of two files' shingles from which one is a copy."""
PERMUTATIONS, BANDS, SEED = 128, 16, 42
"""16 bands of 8 rows meet with near certainty (97 %) from a similarity of 0.8."""

_TOKEN = re.compile(r"\w+|[^\w\s]")


def exact_key(text: str) -> bytes:
    """Return a hash of a text that layout and letter case do not change."""
    return hashlib.blake2b("".join(text.split()).lower().encode(), digest_size=16).digest()


def sketch(text: str) -> RMinHash:
    """Return the MinHash of a text's shingles."""
    tokens = _TOKEN.findall(text)
    shifted = (tokens[start:] for start in range(SHINGLE))
    made = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    made.update(list({" ".join(shingle) for shingle in zip(*shifted, strict=False)}))
    return made


class Seen:
    """The texts kept so far; a new one that resembles any of them is a copy."""

    def __init__(self) -> None:
        self._exact: set[bytes] = set()
        self._sketches: list[RMinHash] = []
        self._index = RMinHashLSH(THRESHOLD, PERMUTATIONS, BANDS)

    def is_exact_copy(self, text: str) -> bool:
        """Return whether this text was asked about before, and remember it."""
        key = exact_key(text)
        if key in self._exact:
            return True
        self._exact.add(key)
        return False

    def is_near_copy(self, made: RMinHash) -> bool:
        """Return whether a kept text has a similar sketch; remember this one if not."""
        for other in self._index.query(made):
            if self._sketches[other].jaccard(made) >= THRESHOLD:
                return True
        self._index.insert(len(self._sketches), made)
        self._sketches.append(made)
        return False
