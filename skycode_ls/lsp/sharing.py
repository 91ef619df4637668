"""Sessions of one process that share a loaded model."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakSet

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Engine, EngineState, Job
from skycode_ls.lsp.inference import open_model, weighs
from skycode_ls.settings import Settings

T = TypeVar("T")
Tell = Callable[[EngineState], None]


class SharedEngines:
    """One engine for each choice of model, started with its first session and kept to the end."""

    def __init__(self, open_backend: Callable[[Settings], Backend] = open_model) -> None:
        self._open_backend = open_backend
        self._shared: dict[tuple[object, ...], _Shared] = {}

    def hire(self, settings: Settings, tell: Tell) -> Seat:
        """Return a session's seat at the engine for `settings`; called on the event loop."""
        key = weighs(settings)
        if key not in self._shared:
            self._shared[key] = _Shared(lambda: self._open_backend(settings), settings.model)
        return Seat(self._shared[key], tell)


class Seat:
    """A session's part of an engine: closing it ends the session's work and nobody else's."""

    def __init__(self, shared: _Shared, tell: Tell) -> None:
        self._shared = shared
        self._tell = tell
        self._jobs: WeakSet[Job[Any]] = WeakSet()

    @property
    def state(self) -> EngineState:
        """What the engine is doing, for whomever."""
        return self._shared.engine.state

    def start(self) -> None:
        """Hear of the engine's states, the present one first; start it if it is not."""
        self._shared.join(self._tell)

    def submit(self, work: Callable[[Backend, Job[T]], T], *, idle: bool = False) -> Job[T]:
        """Queue `work` behind what all sessions asked before; see `Engine.submit`."""
        job = self._shared.engine.submit(work, idle=idle)
        self._jobs.add(job)
        return job

    def close(self, _timeout: float = 0.0) -> None:
        """Cancel this session's work; the engine goes on."""
        self._shared.leave(self._tell)
        for job in list(self._jobs):
            job.cancel()


class _Shared:
    """An engine and the sessions that hear of its states; used from any thread."""

    def __init__(self, open_backend: Callable[[], Backend], model: str) -> None:
        self.engine = Engine(open_backend, self._spread, model)
        self._hearing: list[Tell] = []
        self._lock = threading.Lock()
        self._started = False

    def join(self, tell: Tell) -> None:
        with self._lock:
            self._hearing.append(tell)
            first, self._started = not self._started, True
        if first:
            self.engine.start()
        else:
            tell(self.engine.state)

    def leave(self, tell: Tell) -> None:
        with self._lock:
            if tell in self._hearing:
                self._hearing.remove(tell)

    def _spread(self, state: EngineState) -> None:
        with self._lock:
            hearing = list(self._hearing)
        for tell in hearing:
            tell(state)
