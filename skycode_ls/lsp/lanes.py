"""Superseding: in each lane at most one request lives, the newest."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from math import inf
from typing import Any, TypeVar

T = TypeVar("T")
Lane = tuple[str, str]
"""The kind of request, and the document it is about."""


class Lanes:
    """The requests that are being worked on; used on the event loop only."""

    def __init__(self) -> None:
        self._living: dict[Lane, asyncio.Task[Any]] = {}
        self._ended = -inf

    async def run(self, lane: Lane, work: Coroutine[Any, Any, T], otherwise: T) -> T:
        """Return what `work` returns, or `otherwise` as soon as it is superseded or dropped.

        When the caller is cancelled instead, so is `work`, and CancelledError goes on.
        """
        self._end(lane)
        task = self._living[lane] = asyncio.ensure_future(work)
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            task.cancel()
            raise
        finally:
            self._ended = time.monotonic()
            if self._living.get(lane) is task:
                del self._living[lane]
        return otherwise if task.cancelled() else task.result()

    @property
    def busy(self) -> bool:
        """Whether anything is being worked on; any thread may ask."""
        return bool(self._living)

    @property
    def rest(self) -> float:
        """Seconds since something was worked on; any thread may ask."""
        return 0.0 if self._living else time.monotonic() - self._ended

    def drop(self, uri: str = "") -> None:
        """End all that is about the document `uri`, or everything."""
        for lane in [lane for lane in self._living if uri in ("", lane[1])]:
            self._end(lane)

    def _end(self, lane: Lane) -> None:
        if (task := self._living.pop(lane, None)) is not None:
            task.cancel()
