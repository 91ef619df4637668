"""One answer as it is read: tokens to text, healed, ended at a marker or at a stop string."""

from __future__ import annotations

from typing import Literal

from skycode_ls.engine.detokenize import Detokenizer, StopText
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.text import Prompt

Ended = Literal["end", "stop", "refused", ""]
"""By the model's own marker, by a stop string, because the text cannot follow the cursor; or not
yet."""


class Reader:
    """Turns the tokens of one answer into the text that belongs at the cursor of `prompt`."""

    def __init__(self, vocabulary: Vocabulary, prompt: Prompt, stops: tuple[str, ...]) -> None:
        self._ends = vocabulary.ends
        self._text = Detokenizer(vocabulary.bytes_of)
        self._healer = vocabulary.healer(prompt)
        self._stop = StopText(stops)
        self.ended: Ended = ""

    def push(self, token: int) -> str:
        """Return the text that may be shown now; `ended` tells whether more is worth reading."""
        if token in self._ends:
            self.ended = "end"
            return ""
        words = self._stop.push(self._healer.push(self._text.push(token)))
        if self._stop.met:
            self.ended = "stop"
        elif self._healer.refused:
            self.ended = "refused"
        return words

    def rest(self) -> str:
        """Return what was held back as the possible beginning of a stop string."""
        return self._stop.flush()
