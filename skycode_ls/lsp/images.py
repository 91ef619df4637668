"""The images of one session: what draws them, in another process, and what is in flight."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from skycode_ls.companion.images.studio import Studio, Watch

T = TypeVar("T")


class Images:
    """The images of one session; used on the event loop only. Nothing runs before it is asked."""

    def __init__(self) -> None:
        self._studio: Studio | None = None
        self._watches: set[Watch] = set()

    def studio(self, idle: float) -> Studio:
        """Return what draws, whose workers end after so many seconds without an order."""
        from skycode_ls.companion.images.studio import Studio

        if self._studio is None:
            self._studio = Studio()
        self._studio.idle = idle
        return self._studio

    async def follow(self, work: Callable[[Watch], T], watch: Watch) -> T:
        """Return what `work` returns on a thread of its own; a cancelled caller cancels it."""
        from skycode_ls.companion.images.process import Cancelled

        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        self._watches.add(watch)
        threading.Thread(target=_run, args=(work, watch, future), daemon=True).start()
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            watch.cancel()
            raise
        except Cancelled as error:  # the server is leaving
            raise asyncio.CancelledError from error
        finally:
            self._watches.discard(watch)

    def give_up(self) -> None:
        """Cancel all that is in flight."""
        for watch in list(self._watches):
            watch.cancel()

    def close(self) -> None:
        """End the workers; a later order starts them anew."""
        if self._studio is not None:
            self._studio.close()


def _run(work: Callable[[Watch], T], watch: Watch, future: Future[T]) -> None:
    try:
        future.set_result(work(watch))
    except BaseException as error:  # whatever it is, somebody waits for it
        future.set_exception(error)
