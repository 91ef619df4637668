"""Answers without the model: typing through a suggestion, taking it, coming back to it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
SAID = "compute(first, second)"


@pytest.fixture
def peer(client: Server, script: Script) -> Peer:
    opened = client(script(SAID), {"lookahead": False})
    opened.open(URI, "x = ")
    assert texts(opened, 4) == [SAID]
    return opened


def texts(peer: Peer, column: int) -> list[str]:
    return [item["insertText"] for item in peer.complete(URI, 0, column, trigger=2)]


def status(peer: Peer) -> Any:
    return peer.call("workspace/executeCommand", {"command": "skycode.status"})


def test_typing_through_a_suggestion_asks_no_model(peer: Peer) -> None:
    for typed, char in enumerate(SAID[:-1]):
        peer.send([insertion(URI, 2 + typed, 0, 4 + typed, char)])
        assert texts(peer, 5 + typed) == [SAID[typed + 1 :]]
    told = status(peer)
    assert (told["computed"], told["recalled"]) == (1, len(SAID) - 1)


def test_another_word_asks_the_model_and_going_back_does_not(peer: Peer) -> None:
    peer.send([insertion(URI, 2, 0, 4, "y")])
    assert texts(peer, 5) == [SAID]
    assert status(peer)["computed"] == 2
    start, end = {"line": 0, "character": 4}, {"line": 0, "character": 5}
    change = {"range": {"start": start, "end": end}, "text": ""}
    document = {"uri": URI, "version": 3}
    peer.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
    assert texts(peer, 4) == [SAID]
    assert status(peer)["computed"] == 2


def test_new_settings_ask_the_model_again(peer: Peer, script: Script) -> None:
    settings = {"skycode": {"model": script("other()"), "debounce": 0}}
    peer.notify("workspace/didChangeConfiguration", {"settings": settings})
    assert texts(peer, 4) == ["other()"]


def test_what_follows_is_worked_out_while_a_suggestion_is_shown(
    client: Server, script: Script
) -> None:
    peer = client(script(SAID))
    peer.open(URI, "x = ")
    assert texts(peer, 4) == [SAID]
    while status(peer)["computed"] < 2:
        time.sleep(0.02)
    peer.send([insertion(URI, 2, 0, 4, SAID)])
    assert texts(peer, 4 + len(SAID)) == [SAID]
    told = status(peer)
    # It had been worked out, or was being worked on; then what follows it in turn was begun.
    assert told["computed"] + told["recalled"] == 3


def test_what_follows_was_not_asked_for_by_hand(client: Server, script: Script) -> None:
    """Asked by hand all is shown; what is worked out ahead will be shown unasked."""
    peer = client(script("ab"), {"minWidth": 10})
    peer.open(URI, "x = ")
    assert [item["insertText"] for item in peer.complete(URI, 0, 4, trigger=1)] == ["ab"]
    while status(peer)["computed"] < 2:
        time.sleep(0.02)
    peer.send([insertion(URI, 2, 0, 4, "ab")])
    assert texts(peer, 6) == []


def test_looking_ahead_gives_way_to_a_question(client: Server, script: Script) -> None:
    peer = client(script("word " * 60, delay=40))
    peer.open(URI, "x = ")
    assert texts(peer, 4)
    peer.open("file:///project/other.py", "y = ")
    began = time.perf_counter()
    assert peer.complete("file:///project/other.py", 0, 4, trigger=2)
    assert time.perf_counter() - began < 60 * 0.04 * 1.8, "two answers one after the other"
