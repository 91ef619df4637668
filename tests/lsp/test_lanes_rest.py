"""Reading the workspace lets people type: how long nothing was asked, and who waits for that."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import pytest

from skycode_ls.features.workspace import indexer as indexing
from skycode_ls.features.workspace.indexer import OpenText
from skycode_ls.features.workspace.record import recorded
from skycode_ls.lsp import reading
from skycode_ls.lsp.lanes import Lanes
from skycode_ls.lsp.reading import Reader
from skycode_ls.settings import Settings


def test_lanes_rest_since_the_last_answer() -> None:
    async def session() -> None:
        lanes, go = Lanes(), asyncio.Event()
        assert lanes.rest > 1e9
        task = asyncio.ensure_future(lanes.run(("kind", "uri"), go.wait(), True))
        await asyncio.sleep(0.01)
        assert lanes.rest == 0
        go.set()
        await task
        assert 0 <= lanes.rest < 5
        before = lanes.rest
        await asyncio.sleep(0.01)
        assert lanes.rest > before

    asyncio.run(session())


LONG = "".join(f"def f{n}(x):\n    return x + {n}\n\n\n" for n in range(4000))


def test_a_long_document_is_read_while_nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_LONGEST_PAUSE", 60.0)
    typing, paused = threading.Event(), threading.Event()

    def rest() -> float:
        paused.set()
        return 0.0 if typing.is_set() else 1.0

    def begun(key: str, path: str, text: str, *more: object) -> object:
        typing.set()  # somebody types as soon as the reading has begun
        paused.clear()
        return recorded(key, path, text, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(indexing, "recorded", begun)
    reader = Reader((), Settings(), rest)
    reader.start()
    until = time.monotonic() + 20
    while reader.facts()["state"] != "ready" and time.monotonic() < until:
        time.sleep(0.01)
    paused.clear()
    reader.tell(lambda indexer: indexer.edit("untitled:a", OpenText("a.py", LONG, "python")))
    assert typing.wait(20)
    assert paused.wait(20)
    time.sleep(0.3)
    assert (reader.facts()["files"], reader.facts()["state"]) == (0, "indexing")
    typing.clear()
    until = time.monotonic() + 20
    while reader.facts()["files"] == 0 and time.monotonic() < until:
        time.sleep(0.01)
    assert reader.facts()["files"] == 1
    reader.stop()


def test_whoever_types_on_and_on_stops_the_reading_for_a_while_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reading, "_LONGEST_PAUSE", 0.5)
    for number in range(40):
        (tmp_path / f"a{number}.py").write_text(f"def f{number}(): ...\n")
    reader, began = Reader((tmp_path,), Settings(), lambda: 0.0), time.monotonic()
    reader.start()
    until = began + 20
    while (told := reader.facts())["files"] < 40 and time.monotonic() < until:
        time.sleep(0.01)
    assert told["files"] == 40
    assert time.monotonic() - began > 0.5
    reader.stop()
