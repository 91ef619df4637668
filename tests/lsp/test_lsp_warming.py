"""Reading ahead where the cursor rests: in idle time, given up for whatever somebody asks."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"


def status(peer: Peer) -> Any:
    return peer.call("workspace/executeCommand", {"command": "skycode.status"})


def prepared(peer: Peer, count: int) -> None:
    deadline = time.monotonic() + 10
    while status(peer)["prepared"] != count:
        assert time.monotonic() < deadline, status(peer)
        time.sleep(0.02)


def cursor(peer: Peer, line: int, character: int, uri: str = URI) -> None:
    place = {"line": line, "character": character}
    peer.notify("skycode/cursor", {"textDocument": {"uri": uri}, "position": place})


def test_a_place_is_prepared_once_it_is_opened_edited_or_visited(
    client: Server, script: Script
) -> None:
    peer = client(script("1 + 2"))
    peer.open(URI, "x = \ny = \n")
    prepared(peer, 1)
    peer.send([insertion(URI, 2, 0, 4, "3 * ")])
    prepared(peer, 2)
    cursor(peer, 1, 4)
    prepared(peer, 3)
    assert peer.complete(URI, 1, 4, trigger=2)[0]["insertText"] == "1 + 2"
    told = status(peer)
    assert (told["computed"] - told["offered"], told["recalled"]) in ((0, 0), (1, 0))
    cursor(peer, 1, 4)  # answered already: there is nothing to prepare
    cursor(peer, 9, 9, "file:///nowhere.py")
    peer.notify("skycode/cursor", {"position": "?"})
    time.sleep(0.4)
    prepared(peer, 3)


def test_nothing_is_prepared_where_nothing_is_wanted(client: Server, script: Script) -> None:
    peer = client(script("1 + 2"), {"lookahead": False})
    peer.open(URI, "x = ")
    quiet = client(script("1 + 2"), {"disabledLanguages": ["python"]})
    quiet.open(URI, "x = ")
    time.sleep(0.6)
    prepared(peer, 0)
    prepared(quiet, 0)
