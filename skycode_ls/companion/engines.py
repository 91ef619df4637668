"""The companion's own threads: one for each model, opened when first asked, closed when idle."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar
from weakref import WeakSet

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Engine, EngineState, Job

T = TypeVar("T")
Key = tuple[object, ...]


class Engines:
    """Engines by what they were opened for; safe to use from any thread.

    They are not the engine that completes code, which so never waits for them.
    """

    def __init__(self) -> None:
        self._open: dict[Key, _Kept] = {}
        self._jobs: WeakSet[Job[Any]] = WeakSet()
        self._lock = threading.Lock()

    def submit(
        self,
        key: Key,
        open_backend: Callable[[], Backend],
        work: Callable[[Backend, Job[T]], T],
        idle_seconds: float,
    ) -> Job[T]:
        """Queue `work` on the engine for `key`; it is closed after so long without any.

        One whose model could not be loaded is replaced: what was missing may be there by now.
        """
        with self._lock:
            kept = self._open.get(key)
            if kept is None or kept.engine.state.state == "error":
                kept = self._open[key] = _Kept(Engine(open_backend, _ignore, str(key[0])))
                kept.engine.start()
            kept.work += 1
            kept.rest()
            job = kept.engine.submit(work)
            self._jobs.add(job)
        job.future.add_done_callback(lambda future: self._done(key, kept, idle_seconds, future))
        return job

    def loaded(self, key: Key) -> bool:
        """Tell whether the model for `key` is ready to work, or working."""
        kept = self._open.get(key)
        return kept is not None and kept.engine.state.state in ("ready", "busy")

    def close(self, timeout: float = 5.0) -> None:
        """Give all work up and free the models' memory; later work opens them anew."""
        with self._lock:
            kept, self._open = list(self._open.values()), {}
        for one in kept:
            one.rest()
            one.engine.close(timeout)

    def give_up(self) -> None:
        """Cancel all work; what runs ends at its next token. The models stay."""
        for job in list(self._jobs):
            job.cancel()

    def _done(self, key: Key, kept: _Kept, idle_seconds: float, _future: Future[Any]) -> None:
        with self._lock:
            kept.work -= 1
            if not kept.work and self._open.get(key) is kept:
                kept.wait(idle_seconds, lambda: self._expire(key, kept))

    def _expire(self, key: Key, kept: _Kept) -> None:
        with self._lock:
            if kept.work or self._open.get(key) is not kept:
                return
            del self._open[key]
        kept.engine.close()


class _Kept:
    """An engine, how much it has to do, and the clock that runs while that is nothing."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.work = 0
        self._clock: threading.Timer | None = None

    def wait(self, seconds: float, then: Callable[[], None]) -> None:
        self._clock = threading.Timer(seconds, then)
        self._clock.name = "skycode-idle"
        self._clock.daemon = True
        self._clock.start()

    def rest(self) -> None:
        """Stop the clock."""
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None


def _ignore(_state: EngineState) -> None: ...
