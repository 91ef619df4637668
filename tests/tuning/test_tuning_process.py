"""Talking to the workshop: another program stands in for it, which needs no PyTorch."""

from __future__ import annotations

import json
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.messages import SkyError
from skycode_ls.models import tuning

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

Stand = Callable[[str], tuning.Order]


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stand:
    """Return a function that has a shell script take the workshop's place."""

    def put(script: str) -> tuning.Order:
        program = tmp_path / "python"
        program.write_text(f"#!/bin/sh\ncd {tmp_path}\n{script}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr("sys.executable", str(program))
        monkeypatch.setattr(tuning, "need", lambda _order: None)
        return tuning.Order(tmp_path / "start", tmp_path / "out", tmp_path, 3, 1.0)

    return put


def samples() -> Iterator[list[int]]:
    yield from ([1, 5, 6], [2, 7, 8, 9])


def test_samples_go_there_and_steps_come_back(stand_in: Stand, tmp_path: Path) -> None:
    order = stand_in(
        'echo "$@" > arguments\ncat > samples\n'
        "echo '{\"progress\": 0.5}'\necho noise\necho '{\"done\": true}'"
    )
    heard: list[dict[str, Any]] = []
    tuning.tune(order, samples(), heard.append)
    assert heard == [{"progress": 0.5}, {"done": True}]
    lines = (tmp_path / "samples").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [[1, 5, 6], [2, 7, 8, 9], None]
    asked = (tmp_path / "arguments").read_text(encoding="utf-8")
    assert "-m skycode_ls.models.workshop.tune" in asked
    assert "--minutes 1.0 --samples 3 --quantization int8" in asked


def test_it_may_stop_reading_when_its_time_is_over(stand_in: Stand) -> None:
    def endless() -> Iterator[list[int]]:
        while True:
            yield list(range(1000))

    order = stand_in("head -c 100 > /dev/null\necho '{\"done\": true}'")
    tuning.tune(order, endless(), lambda _said: None)


@pytest.mark.parametrize(
    ("script", "key"),
    [
        ("echo 'ValueError: no' >&2; exit 1", "tuning.failed"),
        ("exit 0", "tuning.failed"),
        ("echo 'torch.OutOfMemoryError: CUDA out of memory.' >&2; exit 1", "tuning.out_of_memory"),
        ("kill -9 $$", "tuning.out_of_memory"),
        ("echo 'OSError: [Errno 28] No space left on device' >&2; exit 1", "models.disk_full"),
    ],
)
def test_failures_are_told_with_the_cure(stand_in: Stand, script: str, key: str) -> None:
    with pytest.raises(SkyError) as caught:
        tuning.tune(stand_in(script), samples(), lambda _said: None)
    assert caught.value.key == key
    assert caught.value.text("zh") != caught.value.text("en")


def test_samples_that_cannot_be_drawn_end_it(stand_in: Stand) -> None:
    def broken() -> Iterator[list[int]]:
        yield [1, 5, 6]
        raise RuntimeError("a file went away")

    with pytest.raises(RuntimeError, match="went away"):
        tuning.tune(stand_in("cat > /dev/null; exit 1"), broken(), lambda _said: None)


def test_whatever_ends_it_here_ends_the_process_too(stand_in: Stand, tmp_path: Path) -> None:
    order = stand_in("echo $$ > pid\necho '{\"progress\": 0.1}'\nexec sleep 60")

    def interrupted(_said: dict[str, Any]) -> None:
        raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        tuning.tune(order, samples(), interrupted)
    assert time.monotonic() - began < 30
    pid = int((tmp_path / "pid").read_text(encoding="utf-8"))
    assert not Path(f"/proc/{pid}").exists()
    assert "samples" not in {thread.name for thread in threading.enumerate() if thread.is_alive()}
