"""The one thread that opens a model and runs every job on it, in order."""

from __future__ import annotations

import atexit
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.messages import SkyError

T = TypeVar("T")
State = Literal["starting", "loading", "ready", "busy", "error"]

_log = logging.getLogger(__name__)


class Cancelled(CancelledError):
    """Work was given up because nobody wants its result; also a `CancelledError`."""


@dataclass(frozen=True)
class EngineState:
    """What the engine is doing; `info` once the model is loaded, `error` if it could not be."""

    state: State
    model: str = ""
    error: SkyError | None = None
    info: ModelInfo | None = None


class Job(Generic[T]):
    """One piece of work; `future` holds its result, its exception or its cancellation."""

    def __init__(self, work: Callable[[Backend, Job[T]], T]) -> None:
        self._work = work
        self._cancelled = threading.Event()
        self.future: Future[T] = _JobFuture(self._cancelled)

    @property
    def cancelled(self) -> bool:
        """Tell whether the work should stop at its next token."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Give the job up: queued, it ends at once; running, at its next token."""
        self.future.cancel()

    def run(self, opened: Backend | SkyError) -> None:
        """Do the work on the calling thread; nothing that it raises gets out."""
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            if isinstance(opened, SkyError):
                raise opened
            result = self._work(opened, self)
        except BaseException as error:  # even SystemExit ends one job, not the thread
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class Engine:
    """A daemon thread that owns one backend; `on_state` is called from that thread."""

    def __init__(
        self,
        open_backend: Callable[[], Backend],
        on_state: Callable[[EngineState], None],
        model: str = "",
    ) -> None:
        self._open_backend = open_backend
        self._on_state = on_state
        self._jobs: queue.SimpleQueue[Job[object] | None] = queue.SimpleQueue()
        self._running: Job[object] | None = None
        self._idle: Job[object] | None = None
        self._wanted = 0  # jobs that somebody waits for
        self._lock = threading.RLock()  # a job that is cancelled tells so at once
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="skycode-engine", daemon=True)
        self.state = EngineState("starting", model)

    def start(self) -> None:
        """Start the thread; it opens the backend and then works until `close`, or until exit."""
        atexit.register(self.close)
        self._thread.start()

    def submit(self, work: Callable[[Backend, Job[T]], T], *, idle: bool = False) -> Job[T]:
        """Queue `work`; it waits while the model loads, and fails with the error of a failed load.

        Work that is `idle` is for when there is nothing else to do: it is given up as soon as
        anything else is submitted. If there is something else, and after `close`, the job returned
        is cancelled already.
        """
        job = Job(work)
        with self._lock:
            if not self._closed and not (idle and self._wanted):
                self._enter(job, idle)  # type: ignore[arg-type]  # the queue forgets result types
                return job
        job.cancel()
        return job

    def close(self, timeout: float = 5.0) -> None:
        """Cancel everything, free the model and wait up to `timeout` seconds for the thread."""
        atexit.unregister(self.close)
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
            if self._running is not None:
                self._running.cancel()
        started = self._thread.ident is not None
        if not started:
            self._drain()
        elif self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _enter(self, job: Job[object], idle: bool) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = job if idle else None
        if not idle:
            self._wanted += 1
            job.future.add_done_callback(self._leave)
        self._jobs.put(job)

    def _leave(self, _future: Future[object]) -> None:
        with self._lock:
            self._wanted -= 1

    def _serve(self) -> None:
        self._tell("loading")
        opened = self._open()
        if isinstance(opened, SkyError):
            self._tell("error", error=opened)
        else:
            self._tell("ready", info=opened.info)
        while (job := self._next()) is not None:
            self._work(job, opened)
        self._drain()
        if not isinstance(opened, SkyError):
            _quietly(opened.close)

    def _open(self) -> Backend | SkyError:
        try:
            return self._open_backend()
        except SkyError as error:
            return error
        except BaseException as error:
            _log.exception("opening the model failed")
            text = f"{type(error).__name__}: {error}"
            return SkyError("model.load_failed", name=self.state.model, error=text)

    def _next(self) -> Job[object] | None:
        job = self._jobs.get()
        with self._lock:
            if self._closed:
                if job is not None:
                    job.cancel()
                return None
            self._running = job
        return job

    def _work(self, job: Job[object], opened: Backend | SkyError) -> None:
        # Nobody waits for idle work, so that nobody need be told of it.
        busy = not isinstance(opened, SkyError) and not job.cancelled and job is not self._idle
        if busy:
            self._tell("busy", info=self.state.info)
        job.run(opened)
        with self._lock:
            self._running = None
        if busy:
            self._tell("ready", info=None if isinstance(opened, SkyError) else opened.info)

    def _drain(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is not None:
                job.cancel()

    def _tell(
        self, state: State, *, error: SkyError | None = None, info: ModelInfo | None = None
    ) -> None:
        name = info.name if info else self.state.model
        self.state = EngineState(state, name, error, info)
        _quietly(lambda: self._on_state(self.state))


class _JobFuture(Future[T]):
    """A future whose `cancel` also asks running work to stop: awaiting tasks may be cancelled."""

    def __init__(self, asked: threading.Event) -> None:
        super().__init__()
        self._asked = asked

    def cancel(self) -> bool:
        self._asked.set()
        return super().cancel()


def _quietly(call: Callable[[], object]) -> None:
    """Make a call whose failure must not end the thread."""
    try:
        call()
    except Exception:
        _log.exception("the engine goes on after an error")
