"""How much of an answer is worth waiting for: on a slow machine the first line, then no more."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter


class Pace:
    """Ends an answer whose further lines would come too late; wraps what else ends it.

    The first line with words always comes. Another one is only begun if, at the speed measured so
    far in this answer (reading the prompt counts once, not for every line), it will be there within
    `seconds` of the beginning, and is left as it is when that time is up. No `seconds`, no limit.
    """

    def __init__(
        self,
        ending: Callable[[str], bool],
        seconds: float,
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        self._ending, self._seconds, self._clock = ending, seconds, clock
        self._began = clock()
        self._first: float | None = None  # when the first word came: what is before is the prompt
        self._read = 0
        self._lines = 0
        self.expired = False
        """Whether time, not the text, ended the answer."""

    def __call__(self, text: str) -> bool:
        """Tell whether `text`, which begins with what was asked about before, is enough."""
        if self._ending(text):
            return True
        now = self._clock()
        self._first = now if self._first is None else self._first
        begun = self._count(text)
        if self._seconds > 0 and self._lines:
            needs = (now - self._first) / self._lines if begun else 0.0
            self.expired = now - self._began + needs > self._seconds
        return self.expired

    def _count(self, text: str) -> bool:
        """Count the lines with words that are whole; tell whether one of them has just ended."""
        end = text.rfind("\n") + 1
        fresh = sum(1 for line in text[self._read : end].split("\n") if line.strip())
        self._read = max(self._read, end)
        self._lines += fresh
        return fresh > 0
