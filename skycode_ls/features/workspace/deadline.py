"""How long something may take: by the processor's time, and by the clock."""

from __future__ import annotations

from time import perf_counter, thread_time

_WAITING = 5
"""So many times as long may pass by the clock: a thread that must wait for the processor is not
slow, but who asks waits with it."""


class Deadline:
    """Is over after `seconds` of this thread's own work, or five times as long by the clock."""

    def __init__(self, seconds: float) -> None:
        self._work = thread_time() + seconds
        self._clock = perf_counter() + _WAITING * seconds

    @property
    def over(self) -> bool:
        """Whether the time is up; ask on the thread that made it."""
        return thread_time() > self._work or perf_counter() > self._clock
