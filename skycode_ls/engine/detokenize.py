"""From a stream of tokens to a stream of text: bytes, characters, stop strings."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Mapping


class Detokenizer:
    """Joins tokens into text as they come; text is held back until its characters are whole.

    Bytes that are no UTF-8 are left out, and so is a character that is cut off at the end: the
    text never has a replacement character that the model did not write itself.
    """

    def __init__(self, spell: Callable[[int], bytes]) -> None:
        self._spell = spell
        self._decoder = codecs.getincrementaldecoder("utf-8")("ignore")

    def push(self, token: int) -> str:
        """Return the text that `token` completes; empty inside a character."""
        return self._decoder.decode(self._spell(token))


class StopText:
    """Ends text at the first of the stop strings, even one that spans several pieces."""

    def __init__(self, stops: Iterable[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._held = ""
        self.met = False

    def push(self, text: str) -> str:
        """Return what may be shown now; the rest could still turn out to be a stop string."""
        if not self._stops:
            return text
        held = self._held + text
        found = [at for stop in self._stops if (at := held.find(stop)) >= 0]
        if found:
            self.met, self._held = True, ""
            return held[: min(found)]
        shown = len(held) - max(_overlap(held, stop) for stop in self._stops)
        self._held = held[shown:]
        return held[:shown]

    def flush(self) -> str:
        """Return what was held back, now that no more text comes."""
        held, self._held = self._held, ""
        return held


def byte_level_spelling(token: str) -> bytes:
    """Return the bytes of a byte-level BPE token, whose every character stands for one byte.

    The table is that of GPT-2: https://github.com/openai/gpt-2/blob/master/src/encoder.py
    """
    try:
        return bytes(_BYTE_OF[char] for char in token)
    except KeyError:  # a token added later, written as plain text
        return token.encode("utf-8")


def sentencepiece_spelling(token: str) -> bytes:
    """Return the bytes of a SentencePiece token: `▁` is a space and `<0x0A>` is one byte."""
    if match := _BYTE_TOKEN.fullmatch(token):
        return bytes([int(match[1], 16)])
    return token.replace("▁", " ").encode("utf-8")


def _overlap(text: str, stop: str) -> int:
    """Return the length of the longest end of `text` that is a proper beginning of `stop`."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if stop.startswith(text[-n:])), 0)


def _byte_of_char() -> Mapping[str, int]:
    """Printable Latin-1 stands for itself; the other bytes take the characters from U+0100 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    table = {chr(byte): byte for byte in printable}
    return table | {chr(0x100 + index): byte for index, byte in enumerate(others)}


_BYTE_OF = _byte_of_char()
_BYTE_TOKEN = re.compile(r"<0x([0-9A-Fa-f]{2})>")
