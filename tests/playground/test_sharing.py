"""Sessions that share a model."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends.scripted import ScriptedBackend
from skycode_ls.engine.engine import EngineState, Job
from skycode_ls.lsp.sharing import Seat, SharedEngines
from skycode_ls.settings import Settings

Open = Callable[[Settings], Backend]


@pytest.fixture
def opened(tmp_path: Path) -> tuple[list[str], Open]:
    """Return the names of the models opened, and what opens them."""
    names: list[str] = []
    file = tmp_path / "says.txt"
    file.write_text("words\n", encoding="utf-8")

    def open_backend(settings: Settings) -> Backend:
        names.append(settings.model)
        return ScriptedBackend(f"scripted:{file}")

    return names, open_backend


def ready(seat: Seat) -> None:
    """Wait until the model is there."""
    assert seat.submit(lambda backend, _job: backend.info.name).future.result(5)


def test_a_model_is_opened_once_for_all_and_told_to_each(
    opened: tuple[list[str], Open],
) -> None:
    names, open_backend = opened
    engines = SharedEngines(open_backend)
    heard: list[list[str]] = [[], []]
    ends = [threading.Event(), threading.Event()]

    def tell(number: int) -> Callable[[EngineState], None]:
        def note(state: EngineState) -> None:
            heard[number].append(state.state)
            if state.state == "ready":
                ends[number].set()

        return note

    seats = [engines.hire(Settings(), tell(0)), engines.hire(Settings(), tell(1))]
    for seat, end in zip(seats, ends, strict=True):
        seat.start()
        ready(seat)
        assert end.wait(5)
    assert names == [Settings().model]
    other = engines.hire(Settings(model="another"), lambda _state: None)
    other.start()
    ready(other)
    assert names == [Settings().model, "another"]


def test_a_session_that_leaves_takes_only_its_own_work_along(
    opened: tuple[list[str], Open],
) -> None:
    engines = SharedEngines(opened[1])
    one, other = (engines.hire(Settings(), lambda _state: None) for _ in range(2))
    one.start()
    other.start()
    begun, gate = threading.Event(), threading.Event()

    def work(_backend: Backend, job: Job[bool]) -> bool:
        begun.set()
        assert gate.wait(5)
        return job.cancelled

    mine: Future[bool] = one.submit(work).future
    assert begun.wait(5)
    queued = one.submit(lambda _backend, _job: "never").future
    theirs = other.submit(lambda _backend, _job: "answered").future
    one.close()
    gate.set()
    assert mine.result(5) is True
    assert queued.cancelled()
    assert theirs.result(5) == "answered"
