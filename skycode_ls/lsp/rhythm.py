"""How long to wait after a keystroke: what the typing and the model's speed make sensible."""

from __future__ import annotations

from collections import deque
from statistics import median

_REMEMBERED = 12
_BURST = 1.0
"""Seconds; a longer pause is thinking, not typing."""
_LEAST, _MOST = 0.2, 4.0


class Rhythm:
    """Keystrokes as requests show them, and how long answers took; times in seconds.

    The wait is the `debounce` asked for, times the model's latency over the pause between two
    keystrokes: a model that answers between them need not wait, a slow one starts only once the
    typing rests. Without a history it is the `debounce` itself.
    """

    def __init__(self) -> None:
        self._last: float | None = None
        self._gaps: deque[float] = deque(maxlen=_REMEMBERED)
        self._latencies: deque[float] = deque(maxlen=_REMEMBERED)

    def typed(self, now: float) -> None:
        """Note an automatic request."""
        if self._last is not None and 0 < now - self._last < _BURST:
            self._gaps.append(now - self._last)
        self._last = now

    def answered(self, seconds: float) -> None:
        """Note how long the model took for an answer."""
        self._latencies.append(seconds)

    def wait(self, debounce: float) -> float:
        """Return how long to wait now, between a fifth and four times `debounce`."""
        if len(self._gaps) < 3 or len(self._latencies) < 3:
            return debounce
        ratio = median(self._latencies) / max(median(self._gaps), 0.001)
        return debounce * min(max(ratio, _LEAST), _MOST)
