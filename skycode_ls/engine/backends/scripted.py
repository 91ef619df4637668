"""A model that says what a file says: for tests, demonstrations and finding faults."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.detokenize import StopText
from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling


class ScriptedBackend:
    """Answers every prompt with the file's text, verbatim, token by token.

    The name is `scripted:FILE` or `scripted:FILE?delay=MS`, where MS milliseconds (a fraction is
    allowed) pass before each token. The file is read anew for every prompt, as UTF-8; ending at
    `max_tokens` and at stop strings works as with a real model. SkyError if it is unreadable.
    """

    def __init__(self, name: str) -> None:
        file, delay = _parsed(name)
        self._file = Path(file).expanduser()
        self._delay = delay
        self._info = ModelInfo(name=name, backend="scripted", context=1 << 20)
        self._script()

    @property
    def info(self) -> ModelInfo:
        """Tell what was opened."""
        return self._info

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes."""
        return len(_TOKEN.findall(text))

    def generate(
        self,
        prompt: Prompt,  # noqa: ARG002  the answer is the same for every prompt
        sampling: Sampling,
        room: int,  # noqa: ARG002
    ) -> Iterator[Piece]:
        """Yield the script; the prompt does not matter."""
        stop = StopText(sampling.stop)
        tokens = _TOKEN.findall(self._script())[: sampling.max_tokens]
        for index, token in enumerate(tokens):
            if self._delay:
                time.sleep(self._delay)
            yield Piece(stop.push(token), index)
            if stop.met:
                return
        if rest := stop.flush():
            yield Piece(rest)

    def close(self) -> None:
        """Do nothing: there is nothing to free."""

    def _script(self) -> str:
        try:
            return self._file.read_bytes().decode("utf-8")
        except (OSError, ValueError) as error:
            raise SkyError("model.script_missing", file=self._file, error=error) from error


# A word with the space before it, a line break with the indentation after it, a run of blanks,
# or any one character: together they cover every text.
_TOKEN = re.compile(r" ?[A-Za-z0-9_]+|\r?\n[ \t]*|[ \t]+|.", re.DOTALL)


def _parsed(name: str) -> tuple[str, float]:
    """Split a model name into the file and the delay in seconds."""
    file = name.removeprefix("scripted:")
    before, mark, milliseconds = file.rpartition("?delay=")
    if not mark:
        return file, 0.0
    try:
        delay = float(milliseconds) / 1000
    except ValueError:
        delay = -1.0
    if not 0 <= delay <= 60:
        raise SkyError("model.script_delay", name=name)
    return before, delay
