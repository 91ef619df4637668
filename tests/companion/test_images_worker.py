"""The worker as a real process: it can be stopped, it dies alone, and never outlives its parent."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from skycode_ls.companion.images import process
from skycode_ls.companion.images.process import Cancelled, Worker
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.studio import Progress, Studio, Watch
from skycode_ls.messages import SkyError

pytest.importorskip("onnx", reason="onnx makes the tiny model: it comes with the extra [dev]")

from tests.companion.tiny_nano import build

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build(tmp_path_factory.mktemp("nano") / "tiny"))


@pytest.fixture(scope="module")
def studio() -> Iterator[Studio]:
    made = Studio()
    yield made
    made.close()


def test_it_draws_with_progress_previews_and_parameters(studio: Studio, model: str) -> None:
    from PIL import Image

    told: list[Progress] = []
    drawn = studio.draw(model, ImageRequest("红色", seed=5, count=2), Watch(told.append))
    assert [picture.seed for picture in drawn.pictures] == [5, 6]
    steps = [one for one in told if one.stage == "draw"]
    assert [one.percentage for one in steps] == [12, 25, 38, 50, 62, 75, 88, 100]
    assert all(one.preview.startswith("data:image/png;base64,") for one in steps)
    with Image.open(io.BytesIO(drawn.pictures[1].png)) as image:
        assert image.info["parameters"].startswith("红色\nSteps: 4, ")
        assert "Seed: 6" in image.info["parameters"]
        assert "Model: tiny" in image.info["parameters"]
    alone = studio.draw(model, ImageRequest("红色", seed=6))
    assert alone.pictures[0].png == drawn.pictures[1].png, "the count changes no image"


def test_cancelling_stops_at_the_next_step_and_the_worker_goes_on(
    studio: Studio, model: str
) -> None:
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if progress.stage == "draw":
            watch.cancel()

    watch = Watch(tell)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        studio.draw(model, ImageRequest("red", steps=200, count=16), watch)
    assert time.monotonic() - began < 10
    assert max(one.percentage for one in told) < 50
    desk = studio._desks["draw"]
    worker = desk._worker
    assert studio.draw(model, ImageRequest("red")).pictures
    assert desk._worker is worker, "it was not ended for that"


def test_what_was_cancelled_before_it_began_never_begins(studio: Studio, model: str) -> None:
    watch = Watch()
    watch.cancel()
    with pytest.raises(Cancelled):
        studio.draw(model, ImageRequest("red"), watch)


def test_it_captions_and_refuses_what_is_no_picture(
    studio: Studio, model: str, tmp_path: Path
) -> None:
    from PIL import Image

    Image.new("RGB", (64, 64), "blue").save(tmp_path / "蓝.png")
    found = studio.caption(model, tmp_path / "蓝.png", "zh")
    assert (found.caption, found.labels[0].name) == ("蓝", "蓝")
    with pytest.raises(SkyError) as told:
        studio.caption(model, tmp_path / "none.png", "zh")
    assert told.value.key == "image.no_file"
    assert "none.png" in told.value.text("zh")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_it_gives_way_to_everybody(studio: Studio, model: str) -> None:
    studio.draw(model, ImageRequest("red"))
    worker = studio._desks["draw"]._worker
    assert worker is not None
    fields = Path(f"/proc/{worker.pid}/stat").read_text().rsplit(")", 1)[1].split()
    assert int(fields[16]) >= 10  # nice; see proc(5)
    group = Path(f"/proc/{worker.pid}/autogroup")  # weighs more than that where there are groups
    if group.exists() and (said := group.read_text("ascii")):
        assert int(said.split()[-1]) >= 10, said


def scripted(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


ANSWERING = """
import json, sys
for line in sys.stdin:
    order = json.loads(line)
"""


@pytest.mark.parametrize(
    ("code", "key", "words"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "image.out_of_memory", "small"),
        ("raise MemoryError", "image.out_of_memory", "small"),
        ("import sys; sys.exit('the boat sank')", "image.worker_died", "the boat sank"),
    ],
)
def test_a_worker_that_dies_is_told_with_a_cure(code: str, key: str, words: str) -> None:
    worker = Worker("big", scripted(f"{ANSWERING}    {code}"))
    with pytest.raises(SkyError) as told:
        worker.order({"work": "draw"}, lambda _event: None)
    assert (told.value.key, words in told.value.text("en")) == (key, True)
    assert not worker.alive
    worker.close()


def test_one_that_does_not_come_to_a_step_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "GRACE", 0.2)
    worker = Worker("deaf", scripted(f"{ANSWERING}    pass"))
    threading.Timer(0.3, worker.cancel).start()
    with pytest.raises(Cancelled):
        worker.order({"work": "draw"}, lambda _event: None)
    assert not worker.alive
    worker.close()


def test_stray_prints_do_not_get_between_the_events(model: str) -> None:
    noisy = """
import os, sys
import skycode_ls.companion.images.worker.__main__ as worker
old = worker.Hands.painter
def painter(*arguments):
    print("noise from Python", flush=True)
    os.write(1, b"noise from C\\n")
    return old(*arguments)
worker.Hands.painter = painter
worker.main()
"""
    studio = Studio(hire=lambda name: Worker(name, scripted(noisy)))
    try:
        assert studio.draw(model, ImageRequest("red")).pictures
    finally:
        studio.close()


def test_an_idle_worker_is_ended_and_another_comes(model: str) -> None:
    studio = Studio(idle=0.2)
    try:
        studio.draw(model, ImageRequest("red"))
        worker = studio._desks["draw"]._worker
        assert worker is not None
        assert _soon(lambda: not worker.alive)
        assert studio.draw(model, ImageRequest("red")).pictures
    finally:
        studio.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_it_ends_with_its_parent(model: str) -> None:
    code = """
import sys
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.studio import Studio
studio = Studio()
studio.draw(sys.argv[1], ImageRequest("red"))
print(studio._desks["draw"]._worker.pid, flush=True)
sys.stdin.read()
"""
    parent = subprocess.Popen(
        [*scripted(code), model], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    assert _soon(lambda: not _runs(pid))
    parent.stdout.close()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks into /proc")
def test_ctrl_c_leaves_no_file(model: str, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    command = [sys.executable, "-m", "skycode_ls", "image", "red", "--out", str(out)]
    command += ["--model", model, "--steps", "200", "--count", "16"]
    running = subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=_heeding
    )
    assert _soon(lambda: _children(running.pid), 30)
    (worker,) = _children(running.pid)
    time.sleep(1)  # it may draw by now, or load
    running.send_signal(signal.SIGINT)
    _, words = running.communicate(timeout=30)
    assert running.returncode == 130, words
    assert b"Traceback" not in words
    assert list(tmp_path.iterdir()) == []
    assert _soon(lambda: not _runs(worker))


def _children(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in children.split()]


def _runs(pid: int) -> bool:
    """Tell whether a process is there and no zombie."""
    with contextlib.suppress(OSError):
        os.kill(pid, 0)
        state = Path(f"/proc/{pid}/stat")
        return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def _soon(holds: object, seconds: float = 10) -> bool:
    assert callable(holds)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def _heeding() -> None:
    """Hear Ctrl-C in a new process even where the tests themselves run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
