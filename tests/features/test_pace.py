"""Slow models: the first line always comes, further ones only in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from skycode_ls.engine.backends.scripted import ScriptedBackend
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.features.explain import told
from skycode_ls.features.pace import Pace
from skycode_ls.features.trace import Recorder
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Suggestion

LINES = [f"value_{number} = {number}" for number in range(9)]


def heard(
    seconds: float, per_line: float, prompt: float = 0.0, text: str = "\n".join(LINES)
) -> str:
    """Return what is heard of an answer of which each line takes `per_line` seconds."""

    def clock() -> Iterator[float]:
        yield 0.0
        for at in range(len(text)):
            yield prompt + per_line * (at + 1) / len(LINES[0] + "\n")

    pace = Pace(lambda _text: False, seconds, clock().__next__)
    for size in range(1, len(text) + 1):
        if pace(text[:size]):
            assert pace.expired
            return text[:size]
    assert not pace.expired
    return text


def test_a_quick_model_is_heard_to_the_end() -> None:
    assert heard(1.0, per_line=0.05) == "\n".join(LINES)


def test_further_lines_come_while_there_is_time_for_them() -> None:
    assert heard(1.0, per_line=0.24) == "\n".join(LINES[:4]) + "\n"
    assert heard(1.0, per_line=0.6) == LINES[0] + "\n"


def test_the_first_line_comes_however_slow_the_model_is() -> None:
    assert heard(1.0, per_line=30.0) == LINES[0] + "\n"
    assert heard(1.0, per_line=0.1, prompt=5.0) == LINES[0] + "\n"


def test_blank_lines_are_no_lines() -> None:
    assert heard(1.0, per_line=2.0, text="\n    " + "\n".join(LINES)) == f"\n    {LINES[0]}\n"


def test_no_deadline_waits_for_all() -> None:
    assert heard(0.0, per_line=30.0) == "\n".join(LINES)


def test_what_else_ends_an_answer_is_not_the_deadline() -> None:
    pace = Pace(lambda _text: True, 0.001)
    assert pace("x\n")
    assert not pace.expired


def test_the_time_of_the_prompt_counts_once() -> None:
    """A second line is worth it although reading the prompt took longer than all lines will."""
    assert heard(1.0, per_line=0.1, prompt=0.6) == "\n".join(LINES[:4]) + "\n"


@pytest.fixture
def slow(tmp_path: Path) -> ScriptedBackend:
    """Return a model that writes some 50 lines a second."""
    file = tmp_path / "says.txt"
    file.write_text("\n    ".join(LINES) + "\n")
    return ScriptedBackend(f"scripted:{file}?delay=4")


@pytest.mark.parametrize(("automatic", "deadline"), [(True, 50), (True, 0), (False, 50)])
def test_complete_keeps_the_deadline_while_somebody_types(
    slow: ScriptedBackend, automatic: bool, deadline: int
) -> None:
    text = "def f():\n    "
    snapshot = Snapshot(text, len(text), "python", "a.py")
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    settings, recorder = replace(Settings(), deadline=deadline), Recorder()
    (found,) = complete(snapshot, settings, slow, job, automatic=automatic, recorder=recorder)
    lines = found.text.split("\n    ")
    assert lines == LINES[: len(lines)], "only whole lines are offered"
    by_name = {one.name: one.text for one in told(recorder.trace, "zh")}
    late = automatic and deadline > 0
    assert (len(lines) < len(LINES)) is late
    assert ("skycode.deadline" in by_name["generation"]) is late
