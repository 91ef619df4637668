"""The companion's engines: opened when asked, kept while used, closed when idle."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from skycode_ls.companion.engines import Engines
from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling

KEY = ("model",)


class Counted:
    """A backend that tells when it is opened and closed."""

    opened = 0

    def __init__(self) -> None:
        Counted.opened += 1
        self.closed = threading.Event()
        self.info = ModelInfo("counted", "test")

    def count(self, text: str) -> int:
        return len(text)

    def generate(self, _prompt: Prompt, _sampling: Sampling, _room: int) -> Iterator[Piece]:
        return iter(())

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def engines() -> Iterator[Engines]:
    Counted.opened = 0
    made = Engines()
    yield made
    made.close()


def itself(backend: Backend, _job: Job[Counted]) -> Counted:
    assert isinstance(backend, Counted)
    return backend


def test_an_idle_engine_is_closed_and_opened_again(engines: Engines) -> None:
    first = engines.submit(KEY, Counted, itself, 0.05).future.result(5)
    assert engines.submit(KEY, Counted, itself, 0.05).future.result(5) is first
    assert first.closed.wait(5)
    assert not engines.loaded(KEY)
    assert engines.submit(KEY, Counted, itself, 60).future.result(5) is not first
    assert engines.loaded(KEY)
    assert Counted.opened == 2


def test_an_engine_at_work_is_not_idle(engines: Engines) -> None:
    leave = threading.Event()

    def wait(backend: Backend, _job: Job[bool]) -> bool:
        leave.wait(5)
        assert isinstance(backend, Counted)
        return backend.closed.is_set()

    engines.submit(KEY, Counted, itself, 0.01).future.result(5)
    job = engines.submit(KEY, Counted, wait, 0.01)
    time.sleep(0.1)
    leave.set()
    assert job.future.result(5) is False


def test_a_model_that_could_not_be_opened_is_tried_again(engines: Engines) -> None:
    missing = [True]

    def opened() -> Backend:
        if missing:
            raise SkyError("text.unknown_model", name="x", known="-")
        return Counted()

    with pytest.raises(SkyError):
        engines.submit(KEY, opened, itself, 60).future.result(5)
    missing.clear()
    assert engines.submit(KEY, opened, itself, 60).future.result(5)


def test_giving_up_ends_what_runs_and_what_waits(engines: Engines) -> None:
    begun = threading.Event()

    def work(_backend: Backend, job: Job[None]) -> None:
        begun.set()
        while not job.cancelled:
            time.sleep(0.005)
        raise Cancelled

    running, waiting = (engines.submit(KEY, Counted, work, 60) for _ in range(2))
    assert begun.wait(5)
    engines.give_up()
    with pytest.raises(Cancelled):
        running.future.result(5)
    assert waiting.future.cancelled()
    assert engines.submit(KEY, Counted, itself, 60).future.result(5)
