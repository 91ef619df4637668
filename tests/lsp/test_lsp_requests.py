"""Many requests at once: bursts, cancelling, superseding."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Message, Peer, Transport, inline, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
BURST = 200
FAR = 10_000
"""A column past the end of every line: the answer is clamped to the line as it was."""


def end_of(item: Message) -> int:
    """Return the column at which an item is to be inserted."""
    start = item["range"]["start"]
    assert start == item["range"]["end"]
    return int(start["character"])


@pytest.mark.parametrize("transport", ["stdio", "tcp", "ws"])
def test_in_a_burst_every_answer_is_for_its_own_version(
    server: Server, script: Script, transport: Transport
) -> None:
    """First 200 documents, each with one request, then one document that gets 200 requests."""
    peer = server(model=script("zz"), transport=transport)
    right, taken = burst_over_documents(peer)
    print(f"{transport}: {right}/{BURST} right, the last answered after {taken:.2f} s")
    answered = burst_on_one_document(peer)
    print(f"{transport}: {answered} answered, {BURST - answered} superseded, none wrong")


def burst_over_documents(peer: Peer) -> tuple[int, float]:
    """Let documents grow to lengths of their own, and go on growing behind each request."""
    uris = [f"file:///project/demo{number}.py" for number in range(BURST)]
    for uri in uris:
        peer.open(uri, "")
    burst, asked = [], []
    for number, uri in enumerate(uris):
        asked.append(peer.ask("textDocument/inlineCompletion", inline(uri, 0, FAR)))
        later = insertion(uri, 3, 0, 0, "# later\n" * 3)
        burst += [insertion(uri, 2, 0, 0, "x" * (number + 1)), asked[-1], later]
    began = time.perf_counter()
    peer.send(burst)
    for number, request in enumerate(asked):
        items = peer.answer(request["id"])["result"]["items"]
        assert items, f"request {number} was answered without a suggestion"
        assert (items[0]["range"]["start"]["line"], end_of(items[0])) == (0, number + 1)
    return len(asked), time.perf_counter() - began


def burst_on_one_document(peer: Peer) -> int:
    """Supersede 199 requests: some may still be answered, none with another's version."""
    peer.open(URI, "")
    burst, asked = [], []
    for version in range(1, BURST + 1):
        asked.append(peer.ask("textDocument/inlineCompletion", inline(URI, 0, FAR, trigger=2)))
        burst += [insertion(URI, version, 0, version - 1, "x"), asked[-1]]
    peer.send(burst)
    answers = [peer.answer(request["id"])["result"]["items"] for request in asked]
    assert all(end_of(items[0]) == own for own, items in enumerate(answers, 1) if items)
    assert answers[-1], "the newest request is answered in earnest"
    return sum(bool(items) for items in answers)


def test_cancelling_19_of_20_frees_the_server_at_once(server: Server, script: Script) -> None:
    peer = server(model=script("word " * 200, delay=20))
    for number in range(20):
        peer.open(f"file:///project/{number}.py", "x = ")
    asks = [inline(f"file:///project/{number}.py", 0, 4, trigger=2) for number in range(20)]
    asked = [peer.request("textDocument/inlineCompletion", each) for each in asks]
    peer.wait_for("skycode/status", lambda status: status["state"] == "busy")
    peer.send([{"method": "$/cancelRequest", "params": {"id": each}} for each in asked[:19]])
    began = time.perf_counter()
    peer.call("workspace/executeCommand", {"command": "skycode.status"})
    trivial = time.perf_counter() - began
    codes = [peer.answer(each)["error"]["code"] for each in asked[:19]]
    assert codes == [-32800] * 19
    began = time.perf_counter()
    items = peer.answer(asked[19])["result"]["items"]
    print(f"trivial request answered after {trivial * 1000:.1f} ms")
    assert items
    assert trivial < 0.25
    assert time.perf_counter() - began < 10, "19 cancelled ones would have taken 2 s each"


def test_a_newer_request_supersedes_the_older(client: Server, script: Script) -> None:
    peer = client(script("word " * 50, delay=20))
    peer.open(URI, "x = ")
    older = peer.request("textDocument/inlineCompletion", inline(URI, 0, 4))
    peer.wait_for("skycode/status", lambda status: status["state"] == "busy")
    began = time.perf_counter()
    newer = peer.request("textDocument/inlineCompletion", inline(URI, 0, 4, trigger=2))
    assert peer.answer(older)["result"] == {"items": []}
    assert time.perf_counter() - began < 0.5
    assert len(peer.answer(newer)["result"]["items"]) == 1


def test_requests_about_other_documents_are_left_alone(client: Server, script: Script) -> None:
    peer = client(script("zz"))
    for name in ("a", "b"):
        peer.open(f"file:///{name}.py", "x = ")
    asked = [
        peer.request("textDocument/inlineCompletion", inline(f"file:///{name}.py", 0, 4))
        for name in ("a", "b")
    ]
    assert all(peer.answer(each)["result"]["items"] for each in asked)


def test_automatic_requests_wait_for_a_pause_in_typing(client: Server, script: Script) -> None:
    peer = client(script("zz"), {"debounce": 300})
    peer.open(URI, "x = ")
    assert peer.complete(URI, 0, 4)
    began = time.perf_counter()
    assert peer.complete(URI, 0, 1, trigger=2)
    assert time.perf_counter() - began >= 0.3


def test_a_document_closed_in_mid_request_is_answered_empty(client: Server, script: Script) -> None:
    peer = client(script("word " * 200, delay=50))
    peer.open(URI, "x = ")
    asked = peer.request("textDocument/inlineCompletion", inline(URI, 0, 4))
    peer.wait_for("skycode/status", lambda status: status["state"] == "busy")
    peer.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    assert peer.answer(asked, timeout=2)["result"] == {"items": []}


def test_invoked_gets_distinct_candidates_and_automatic_one(client: Server, script: Script) -> None:
    peer = client(script("one()"))
    peer.open(URI, "x = ")
    for trigger in (1, 2):
        items = peer.complete(URI, 0, 4, trigger=trigger)
        assert [each["insertText"] for each in items] == ["one()"], "a script says one thing only"


def selected(text: str, start: int, end: int) -> dict[str, Any]:
    """Return the context an editor sends while its list of completions is open."""
    ends = {"start": {"line": 0, "character": start}, "end": {"line": 0, "character": end}}
    return {"selectedCompletionInfo": {"range": ends, "text": text}}


def test_an_entry_selected_in_the_list_is_extended(client: Server, script: Script) -> None:
    peer = client(script("(first, second)"))
    peer.open(URI, "value = su")
    info = selected("sum_of", 8, 10)
    items = peer.complete(URI, 0, 10, **info)
    assert items[0]["insertText"] == "sum_of(first, second)"
    assert items[0]["range"] == info["selectedCompletionInfo"]["range"]
