"""The inference thread: order, cancelling, failing, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Cancelled, Engine, EngineState, Job
from skycode_ls.engine.generate import run
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Completion, Prompt, Sampling

SCRIPT = "one two three four five six seven eight nine ten\n" * 20
TOKEN = 0.01  # seconds a scripted token takes


class Watched:
    """An engine on the scripted backend, with every state that it told."""

    def __init__(self, open_model: Callable[[], Backend]) -> None:
        self.states: list[EngineState] = []
        self.engine = Engine(open_model, self.states.append, "scripted")

    def names(self) -> list[str]:
        return [state.state for state in self.states]


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "answer.txt"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def watched(script: Path) -> Iterator[Watched]:
    model = f"scripted:{script}?delay={TOKEN * 1000}"
    watched = Watched(lambda: open_backend(Settings(model=model)))
    watched.engine.start()
    yield watched
    watched.engine.close()


def generating(backend: Backend, job: Job[Completion]) -> Completion:
    return run(backend, job, Prompt(""), Sampling(max_tokens=400), 100)


def test_states_of_a_life(watched: Watched) -> None:
    job = watched.engine.submit(lambda backend, job: backend.info.name)
    assert job.future.result(5).startswith("scripted:")
    watched.engine.close()
    assert watched.names() == ["loading", "ready", "busy", "ready"]
    info = watched.states[-1].info
    assert info is not None
    assert watched.states[-1].model == info.name


def test_jobs_run_in_order_on_one_thread(watched: Watched) -> None:
    seen: list[tuple[int, int]] = []

    def note(number: int) -> Callable[[Backend, Job[None]], None]:
        return lambda backend, job: seen.append((number, threading.get_ident()))

    jobs = [watched.engine.submit(note(number)) for number in range(10)]
    for job in jobs:
        job.future.result(5)
    assert [number for number, _ in seen] == list(range(10))
    assert len({thread for _, thread in seen} - {threading.get_ident()}) == 1


def test_a_job_cancelled_while_queued_never_runs(watched: Watched) -> None:
    ran: list[str] = []
    first = watched.engine.submit(generating)
    second = watched.engine.submit(lambda backend, job: ran.append("second"))
    second.cancel()
    assert second.future.cancelled()
    first.cancel()
    watched.engine.submit(lambda backend, job: None).future.result(5)
    assert ran == []


def test_a_running_job_stops_within_one_token(watched: Watched) -> None:
    started = threading.Event()

    def work(backend: Backend, job: Job[Completion]) -> Completion:
        def enough(text: str) -> bool:
            started.set()
            return False

        return run(backend, job, Prompt(""), Sampling(max_tokens=400), 100, enough)

    job = watched.engine.submit(work)
    assert started.wait(5)
    cancelled_at = time.perf_counter()
    job.cancel()
    with pytest.raises(CancelledError):
        job.future.result(5)
    # One token and what a busy machine adds; the whole answer would take two seconds.
    assert time.perf_counter() - cancelled_at < TOKEN + 0.2


def test_cancelling_what_awaits_the_future_stops_the_work_too(watched: Watched) -> None:
    job = watched.engine.submit(generating)
    while not job.future.running():
        time.sleep(0.001)
    job.future.cancel()
    assert isinstance(job.future.exception(2), Cancelled)


@pytest.mark.parametrize("error", [ValueError("bad"), SystemExit(3), KeyboardInterrupt()])
def test_a_job_that_raises_fails_alone(watched: Watched, error: BaseException) -> None:
    def raising(backend: Backend, job: Job[None]) -> None:
        raise error

    assert watched.engine.submit(raising).future.exception(5) is error
    assert watched.engine.submit(lambda backend, job: "alive").future.result(5) == "alive"


def test_every_job_fails_with_the_error_of_a_failed_load() -> None:
    def failing() -> Backend:
        raise SkyError("model.unknown", name="gpt", known="skycode-nano")

    watched = Watched(failing)
    early = watched.engine.submit(lambda backend, job: 1)
    watched.engine.start()
    late = watched.engine.submit(lambda backend, job: 2)
    for job in (early, late):
        error = job.future.exception(5)
        assert isinstance(error, SkyError)
        assert error.key == "model.unknown"
    watched.engine.close()
    assert watched.names() == ["loading", "error"]
    assert watched.states[-1].error is not None
    assert "gpt" in watched.states[-1].error.text("zh")


def test_an_unforeseen_load_failure_is_told_in_words() -> None:
    def failing() -> Backend:
        raise MemoryError("no memory")

    watched = Watched(failing)
    watched.engine.start()
    error = watched.engine.submit(lambda backend, job: 1).future.exception(5)
    assert isinstance(error, SkyError)
    assert "no memory" in error.text("en")
    watched.engine.close()


def test_a_listener_that_raises_does_not_end_the_thread(script: Path) -> None:
    def listen(state: EngineState) -> None:
        raise RuntimeError("closed loop")

    engine = Engine(lambda: open_backend(Settings(model=f"scripted:{script}")), listen)
    engine.start()
    assert engine.submit(lambda backend, job: 7).future.result(5) == 7
    engine.close()


def test_closing_cancels_the_running_and_the_queued(watched: Watched) -> None:
    running, queued = watched.engine.submit(generating), watched.engine.submit(generating)
    while not running.future.running():
        time.sleep(0.001)
    began = time.perf_counter()
    watched.engine.close()
    assert time.perf_counter() - began < 1.0
    for job in (running, queued):
        with pytest.raises(CancelledError):
            job.future.result(0)
    assert watched.engine.submit(generating).future.cancelled()
    watched.engine.close()  # closing twice is harmless


def test_closing_an_engine_that_never_started() -> None:
    watched = Watched(lambda: pytest.fail("must not open"))
    job = watched.engine.submit(generating)
    watched.engine.close()
    assert job.future.cancelled()


def test_closing_while_the_model_loads_frees_it(script: Path) -> None:
    opening, go_on, freed = threading.Event(), threading.Event(), threading.Event()

    class Freed:
        """The scripted backend, which tells when it is freed."""

        def __init__(self) -> None:
            self.inner = open_backend(Settings(model=f"scripted:{script}"))

        def close(self) -> None:
            freed.set()

        def __getattr__(self, name: str) -> Any:
            return getattr(self.inner, name)

    def slow() -> Backend:
        opening.set()
        go_on.wait(5)
        return Freed()

    watched = Watched(slow)
    watched.engine.start()
    assert opening.wait(5)
    job = watched.engine.submit(generating)
    watched.engine.close(timeout=0.05)
    go_on.set()
    assert freed.wait(5)
    with pytest.raises(CancelledError):
        job.future.result(5)


def test_replacing_a_model_is_opening_another_engine(tmp_path: Path) -> None:
    answers = []
    for words in ("old", "new"):
        path = tmp_path / f"{words}.txt"
        path.write_text(words, encoding="utf-8")
        watched = Watched(lambda path=path: open_backend(Settings(model=f"scripted:{path}")))  # type: ignore[misc]
        watched.engine.start()
        answers.append(watched.engine.submit(generating).future.result(5).text)
        watched.engine.close()
    assert answers == ["old", "new"]


def test_after_nineteen_cancelled_jobs_the_last_is_not_late(watched: Watched) -> None:
    jobs = [watched.engine.submit(generating) for _ in range(19)]
    while not jobs[0].future.running():
        time.sleep(0.001)
    began = time.perf_counter()
    for job in jobs:
        job.cancel()
    last = watched.engine.submit(lambda backend, job: backend.count("def f():"))
    assert last.future.result(5) > 0
    assert time.perf_counter() - began < 0.05


def reading(backend: Backend, job: Job[str]) -> str:
    for _ in backend.generate(Prompt(""), Sampling(max_tokens=400), 100):
        if job.cancelled:
            raise Cancelled
    return "read"


def test_idle_work_gives_way_to_whatever_somebody_waits_for(watched: Watched) -> None:
    begun = threading.Event()

    def work(backend: Backend, job: Job[str]) -> str:
        begun.set()
        return reading(backend, job)

    idle = watched.engine.submit(work, idle=True)
    assert begun.wait(5)
    began = time.perf_counter()
    assert watched.engine.submit(lambda _backend, _job: "asked").future.result(5) == "asked"
    assert time.perf_counter() - began < 200 * TOKEN, "it waited for the idle work"
    with pytest.raises(CancelledError):
        idle.future.result(5)


def test_idle_work_does_not_wait_in_line(watched: Watched) -> None:
    asked = watched.engine.submit(generating)
    idle = watched.engine.submit(reading, idle=True)
    assert idle.future.cancelled()
    asked.cancel()
    with pytest.raises(CancelledError):
        asked.future.result(5)
    deadline = time.monotonic() + 5
    while watched.engine.submit(lambda _b, _j: "idle", idle=True).future.cancelled():
        assert time.monotonic() < deadline, "the cancelled job still counts"
    assert watched.engine.submit(lambda _b, _j: 1).future.result(5) == 1


def test_the_newest_idle_work_counts_and_shows_as_no_work(script: Path) -> None:
    opening = threading.Event()

    def open_model() -> Backend:
        opening.wait(5)
        return open_backend(Settings(model=f"scripted:{script}"))

    watched = Watched(open_model)
    watched.engine.start()
    first = watched.engine.submit(lambda _backend, _job: "a", idle=True)
    second = watched.engine.submit(lambda _backend, _job: "b", idle=True)
    opening.set()
    assert second.future.result(5) == "b"
    assert first.future.cancelled()
    assert "busy" not in watched.names()
    watched.engine.close()
