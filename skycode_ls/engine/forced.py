"""An answer that has to begin with given words: no other token is left to choose."""

from __future__ import annotations

import copy
from bisect import bisect_left

import numpy as np

from skycode_ls.engine.fit import Encode
from skycode_ls.engine.sampling import Logits


class Spellings:
    """The tokens of a vocabulary by their bytes."""

    def __init__(self, spelt: list[bytes]) -> None:
        """Index `spelt`, the bytes of each token; those without any are never found."""
        found = sorted((text, token) for token, text in enumerate(spelt) if text)
        self._texts = [text for text, _ in found]
        self._tokens = [token for _, token in found]
        self._spelt = spelt

    def bytes_of(self, token: int) -> bytes:
        """Return what a token adds to a text."""
        return self._spelt[token]

    def beginning(self, text: bytes, least: int = 1) -> list[int]:
        """Return the tokens that begin with `text`, and those that `text` begins with.

        Of the latter only those of `least` bytes or more.
        """
        start = bisect_left(self._texts, text)
        end = bisect_left(self._texts, text + b"\xff" * 8, lo=start)
        found = self._tokens[start:end]
        for length in range(least, len(text)):
            at = bisect_left(self._texts, text[:length])
            while at < len(self._texts) and self._texts[at] == text[:length]:
                found.append(self._tokens[at])
                at += 1
        return found


class Forced:
    """Follows one answer until it has said `text`.

    With `encode` no token is shorter than the one that it begins with: `q` before `u` is no way to
    spell `quick` that a model has seen, however likely `q` is as a name.
    """

    def __init__(self, text: str, spellings: Spellings, encode: Encode | None = None) -> None:
        self._left = text.encode("utf-8", "replace")
        self._spellings, self._encode = spellings, encode

    def apply(self, logits: Logits) -> Logits:
        """Return logits that leave only the tokens that can come next; those given stay."""
        if not self._left:
            return logits
        allowed = self._spellings.beginning(self._left, self._least())
        if not allowed:
            return logits
        left: Logits = np.full_like(logits, -np.inf)
        left[allowed] = logits[allowed]
        return left

    def _least(self) -> int:
        """Return the bytes that the next token has at least."""
        left = self._left.decode("utf-8", "ignore")
        usual = self._encode(left) if self._encode else []
        return len(self._spellings.bytes_of(usual[0])) if usual else 1

    def took(self, token: int) -> None:
        """Take note of the token that was chosen."""
        if self._left:
            said = self._spellings.bytes_of(token)
            follows = self._left.startswith(said) and said
            self._left = self._left[len(said) :] if follows else b""

    def fork(self) -> Forced:
        """Return what follows another answer that began like this one."""
        return copy.copy(self)
