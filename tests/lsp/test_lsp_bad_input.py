"""Whatever comes in, the server lives and the next request is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer, inline, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"


@pytest.fixture
def peer(client: Server, script: Script) -> Iterator[Peer]:
    """Yield a client; after the test, an ordinary request must still be answered rightly."""
    peer = client(script("good()"))
    yield peer
    peer.open("file:///project/next.py", "x = 中 + ")
    item = peer.complete("file:///project/next.py", 0, 8)[0]
    place = {"line": 0, "character": 8}
    assert (item["insertText"], item["range"]["start"]) == ("good()", place)


def code_of(peer: Peer, method: str, params: Any) -> int:
    """Return the error code with which a request is refused."""
    return int(peer.answer(peer.request(method, params))["error"]["code"])


def test_an_unknown_language_is_completed_as_plain_text(peer: Peer) -> None:
    peer.open("untitled:Untitled-1", "say ", language="klingon")
    assert peer.complete("untitled:Untitled-1", 0, 4)[0]["insertText"] == "good()"


def test_lone_surrogates(peer: Peer) -> None:
    peer.open(URI, "s = '\ud83d' + ")
    assert peer.complete(URI, 0, 10)[0]["range"]["start"]["character"] == 10
    peer.send([insertion(URI, 2, 0, 0, "\udc00")])
    assert peer.complete(URI, 0, 11)


def test_a_file_on_disk_that_is_no_utf_8_is_never_read(peer: Peer, tmp_path: Path) -> None:
    file = tmp_path / "latin.py"
    file.write_bytes(b"s = '\xe9\xff'\n")
    assert peer.complete(file.as_uri(), 0, 4) == []
    peer.open(file.as_uri(), "s = '\ufffd\ufffd' + ")
    assert peer.complete(file.as_uri(), 0, 11)


def test_a_file_of_5_mb(peer: Peer) -> None:
    line = "value = compute(value, 1)  # 注释\n"
    lines = 5_000_000 // len(line.encode())
    peer.open(URI, line * lines + "x = ")
    assert peer.complete(URI, lines, 4)
    peer.send([insertion(URI, 2, lines // 2, 0, "y = ")])
    item = peer.complete(URI, lines // 2, 4, trigger=2)
    assert isinstance(item, list)


def test_a_line_of_100_000_characters(peer: Peer) -> None:
    peer.open(URI, "x = '" + "中" * 100_000 + "' + ")
    end = 100_009
    assert peer.complete(URI, 0, end)[0]["range"]["end"]["character"] == end


@pytest.mark.parametrize(("line", "character"), [(99, 0), (0, 99), (2**31 - 1, 2**31 - 1)])
def test_a_position_past_the_end_is_clamped(peer: Peer, line: int, character: int) -> None:
    peer.open(URI, "x = ")
    item = peer.complete(URI, line, character)[0]
    assert item["range"]["end"] == {"line": 0, "character": 4}


def test_an_empty_document(peer: Peer) -> None:
    peer.open(URI, "")
    assert isinstance(peer.complete(URI, 0, 0), list)


def test_changes_of_an_unopened_document_are_ignored_and_logged(peer: Peer) -> None:
    peer.send([insertion("file:///project/never.py", 2, 0, 0, "x")])
    logged = peer.wait_for("window/logMessage")
    assert "file:///project/never.py" in logged["message"]
    assert peer.complete("file:///project/never.py", 0, 0) == []


def test_closing_an_unopened_document(peer: Peer) -> None:
    peer.notify("textDocument/didClose", {"textDocument": {"uri": "file:///project/never.py"}})


@pytest.mark.parametrize(
    "params",
    [
        None,
        {},
        {"textDocument": 5},
        inline(URI, -1, 0),
        inline(URI, 0, 0, trigger=7),
        {**inline(URI, 0, 0), "position": "here"},
        {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 0}},
    ],
)
def test_malformed_parameters_are_refused(peer: Peer, params: Any) -> None:
    assert code_of(peer, "textDocument/inlineCompletion", params) == -32602


def test_malformed_notifications_are_ignored(peer: Peer) -> None:
    peer.open(URI, "x = ")
    peer.notify("textDocument/didChange", {"textDocument": {"uri": URI}, "contentChanges": 3})
    peer.notify("textDocument/didOpen", None)
    peer.notify("$/cancelRequest", {"id": 987654})
    peer.notify("$/cancelRequest", {})
    peer.notify("workspace/didChangeConfiguration", None)
    peer.notify("no/such/notification", {"a": 1})
    peer.send([{"id": 31337, "result": "an answer to nothing"}, {"id": None, "error": {}}])
    assert peer.complete(URI, 0, 4)


def test_an_unreadable_uri(peer: Peer) -> None:
    for uri in ("", "http://[", "file://%zz/\x00"):
        peer.open(uri, "x = ")
        assert isinstance(peer.complete(uri, 0, 4), list)


def test_a_job_that_fails_is_logged_and_answered_empty(client: Server, script: Script) -> None:
    name = script("soon gone")
    peer = client(name)
    peer.open(URI, "x = ")
    assert peer.complete(URI, 0, 4)
    Path(name.removeprefix("scripted:")).unlink()
    assert peer.complete(URI, 0, 3) == []
    assert peer.wait_for("window/logMessage", lambda logged: logged["type"] == 1)
    script("soon gone")
    assert peer.complete(URI, 0, 2)


@pytest.mark.parametrize("params", [None, [], {"capabilities": 3}, {"processId": "x"}])
def test_a_garbled_initialize_still_starts_a_session(
    listening: Peer, script: Script, params: Any
) -> None:
    peer = listening.another()
    capabilities = peer.call("initialize", params)["capabilities"]
    assert capabilities["positionEncoding"] == "utf-16"
    peer.notify("initialized")
    assert peer.call("workspace/executeCommand", {"command": "skycode.status"})["version"]
    peer.wire.close()
