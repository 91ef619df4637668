"""What is counted of suggestions: each thing once, no code, nothing when people say no."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from skycode_ls.features.journal import Entry, Journal, read
from skycode_ls.lsp import outcomes
from skycode_ls.lsp.handshake import Client
from skycode_ls.lsp.outcomes import REMEMBERED, Outcomes
from skycode_ls.lsp.question import Question
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Suggestion
from tests.lsp.conftest import Script, Server
from tests.lsp.peer import inline

URI = "file:///求.py"
SNAPSHOT = Snapshot("x = ", 4, "python", "求.py", URI, 1)
QUESTION = Question(SNAPSHOT, "utf-16", SNAPSHOT.text, 4, 4)
SAID = Suggestion("sum(a)\n    + 😀b", 4, 4, 5, 0.1)


class Desk:
    """A server's parts that outcomes look at, and the journal they write."""

    def __init__(self, folder: Path, report: bool = True) -> None:
        self.document: Any = SimpleNamespace(tongue="zh", source="x = sum(a)\n")
        workspace = SimpleNamespace(opened=lambda uri: self.document if uri == URI else None)
        server = SimpleNamespace(
            protocol=SimpleNamespace(documents=lambda: workspace),
            client=Client(),
            settings=Settings(report=report),
        )
        self.path = folder / "journal.jsonl"
        self.outcomes = Outcomes(cast("Any", server), Journal(self.path))

    @property
    def counted(self) -> list[Entry]:
        return read(self.path)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_first_suggestion_counts_as_shown_and_has_a_name(desk: Desk) -> None:
    names = desk.outcomes.offer(QUESTION, [SAID, SAID])
    assert len(set(names)) == 2
    assert desk.counted == [Entry("shown", "python", "zh", 10)]


def test_what_is_left_of_an_earlier_one_is_not_shown_again(desk: Desk) -> None:
    desk.outcomes.offer(QUESTION, [Suggestion("um(a)", 5, 5)])
    assert desk.counted == []


def test_a_client_that_tells_what_it_shows_is_believed(desk: Desk) -> None:
    first, second = desk.outcomes.offer(QUESTION, [SAID, SAID])
    desk.outcomes.shown(second)
    desk.outcomes.offer(QUESTION, [SAID])
    desk.outcomes.shown("nobody's")
    assert len(desk.counted) == 2
    assert first != second


async def test_accepting_counts_once_and_is_looked_at_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "LATER", ((0.01, "kept_30"), (0.02, "kept_120")))
    (name,) = desk.outcomes.offer(QUESTION, [SAID])
    desk.outcomes.accepted(name)
    desk.outcomes.accepted(name)
    await asyncio.sleep(0.1)
    events = [(entry.event, entry.characters) for entry in desk.counted]
    assert events == [("shown", 10), ("accepted", 10), ("kept_30", 6), ("kept_120", 6)]


async def test_of_a_closed_document_nothing_is_known(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "LATER", ((0.01, "kept_30"),))
    (name,) = desk.outcomes.offer(QUESTION, [SAID])
    desk.outcomes.accepted(name)
    desk.document = None
    await asyncio.sleep(0.05)
    assert [entry.event for entry in desk.counted] == ["shown", "accepted"]


def test_a_part_is_counted_in_characters(desk: Desk) -> None:
    (name,) = desk.outcomes.offer(QUESTION, [Suggestion("😀求和", 4, 4, 3)])
    desk.outcomes.partly(name, 3)
    assert desk.counted[-1] == Entry("partly", "python", "zh", 2)


def test_old_offers_are_forgotten(desk: Desk) -> None:
    (name,) = desk.outcomes.offer(QUESTION, [SAID])
    for _ in range(REMEMBERED):
        desk.outcomes.offer(QUESTION, [SAID])
    before = len(desk.counted)
    desk.outcomes.shown(name)
    assert len(desk.counted) == before


def test_nothing_is_kept_when_the_report_is_off(tmp_path: Path) -> None:
    desk = Desk(tmp_path, report=False)
    desk.outcomes.offer(QUESTION, [SAID])
    assert not desk.path.exists()


@pytest.mark.e2e
def test_clients_tell_what_they_show_and_take(
    server: Server, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKYCODE_STATE", str(tmp_path))
    peer = server(script("total(first)"), options={"lookahead": False})
    peer.open(URI, "# 求和\nx = ")
    identifier = peer.request("textDocument/inlineCompletion", inline(URI, 1, 4))
    (item,) = peer.answer(identifier)["result"]["items"]
    peer.notify("textDocument/didShowCompletion", {"item": item})
    peer.notify("textDocument/didPartiallyAcceptCompletion", {"item": item, "acceptedLength": 5})
    peer.notify("textDocument/didShowCompletion", {"item": {}})
    command = item["command"]
    peer.call(
        "workspace/executeCommand",
        {"command": command["command"], "arguments": command["arguments"]},
    )
    events = [(entry.event, entry.natural) for entry in read(tmp_path / "journal.jsonl")]
    assert events == [("shown", "zh"), ("shown", "zh"), ("partly", "zh"), ("accepted", "zh")]
