"""One prompt through a backend: why it ends, and what it costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.engine.generate import run
from skycode_ls.settings import Settings
from skycode_ls.text import Completion, Prompt, Sampling


@pytest.fixture
def backend(tmp_path: Path) -> Backend:
    path = tmp_path / "answer.txt"
    path.write_text("one two\nthree", encoding="utf-8")
    return open_backend(Settings(model=f"scripted:{path}"))


def idle() -> Job[Completion]:
    return Job(lambda backend, job: pytest.fail("only its cancellation matters here"))


def test_the_model_stops_by_itself(backend: Backend) -> None:
    done = run(backend, idle(), Prompt(""), Sampling(), 100)
    assert (done.text, done.tokens, done.finish) == ("one two\nthree", 4, "stop")
    assert done.seconds > 0


def test_the_limit_ends_it(backend: Backend) -> None:
    done = run(backend, idle(), Prompt(""), Sampling(max_tokens=2), 100)
    assert (done.text, done.tokens, done.finish) == ("one two", 2, "length")


def test_enough_ends_it(backend: Backend) -> None:
    done = run(backend, idle(), Prompt(""), Sampling(), 100, lambda text: "\n" in text)
    assert (done.text, done.finish) == ("one two\n", "done")


def test_a_stop_string_ends_it(backend: Backend) -> None:
    done = run(backend, idle(), Prompt(""), Sampling(stop=("o\nth",)), 100)
    assert (done.text, done.finish) == ("one tw", "stop")


def test_a_cancelled_job_does_not_even_read_the_prompt(backend: Backend) -> None:
    job = idle()
    job.cancel()
    with pytest.raises(Cancelled):
        run(backend, job, Prompt(""), Sampling(), 100, lambda text: pytest.fail("generated"))
