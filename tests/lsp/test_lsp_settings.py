"""Settings from every direction, and what the client is told about them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
PULLS = {
    "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}}
}


def change(peer: Peer, settings: object) -> None:
    peer.notify("workspace/didChangeConfiguration", {"settings": settings})


def offered(peer: Peer) -> str:
    """Return what is offered at a cursor, or nothing."""
    items = peer.complete(URI, 0, 4)
    return str(items[0]["insertText"]) if items else ""


def ready(model: str) -> Any:
    return lambda status: status["state"] == "ready" and status["model"] == model


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_pushed_configuration_is_applied(client: Server, script: Script, wrapped: bool) -> None:
    peer = client(script("old()"))
    peer.open(URI, "x = ")
    assert offered(peer) == "old()"
    new = {"model": script("new()")}
    change(peer, {"skycode": new, "editor": {"tabSize": 2}} if wrapped else new)
    assert offered(peer) == "new()"
    peer.wait_for("skycode/status", ready(new["model"]))


def test_a_configuration_is_pulled_and_pulled_again(server: Server, script: Script) -> None:
    peer = server()
    peer.answers_to_server["workspace/configuration"] = [{"model": script("pulled()")}]
    peer.initialize({"model": "no-such-model"}, capabilities=PULLS)
    peer.open(URI, "x = ")
    assert offered(peer) == "pulled()"
    assert not peer.told("window/showMessage"), "the model named first was never loaded"
    assert peer.wait_for("workspace/configuration") == {"items": [{"section": "skycode"}]}
    registered = peer.wait_for("client/registerCapability")["registrations"][0]
    assert registered["method"] == "workspace/didChangeConfiguration"
    assert registered["registerOptions"] == {"section": "skycode"}
    peer.answers_to_server["workspace/configuration"] = [{"model": script("again()")}]
    change(peer, None)
    peer.wait_for("skycode/status", ready(script("again()")))
    assert offered(peer) == "again()"


def test_a_client_that_never_tells_its_configuration_is_served(
    client: Server, script: Script
) -> None:
    peer = client(script("zz"), capabilities=PULLS)  # answers null
    peer.open(URI, "x = ")
    assert offered(peer) == "zz"


def test_problems_are_shown_once_each_in_the_client_s_language(
    client: Server, script: Script
) -> None:
    peer = client(script("zz"), {"debounce": "soon", "colour": "red"}, locale="zh-cn")
    peer.open(URI, "x = ")
    assert offered(peer) == "zz"
    for _ in range(2):
        change(peer, {"debounce": "soon"})
    change(peer, 17)
    peer.wait_for("window/showMessage", lambda shown: "17" in shown["message"])
    shown = [each["message"] for each in peer.told("window/showMessage")]
    assert len(shown) == len(set(shown)) == 3
    assert "debounce" in shown[0]
    assert "未知选项 skycode.colour" in shown[1]
    assert offered(peer) == "zz"


def test_switching_off_and_on(client: Server, script: Script) -> None:
    peer = client(script("zz"))
    peer.open(URI, "x = ")
    assert offered(peer) == "zz"
    change(peer, {"enable": False})
    peer.wait_for("skycode/status", lambda status: status["state"] == "disabled")
    assert offered(peer) == ""
    change(peer, {"enable": True})
    assert offered(peer) == "zz"
    change(peer, {"disabledLanguages": ["python"]})
    assert offered(peer) == ""


def test_while_switched_off_no_model_is_loaded(client: Server, script: Script) -> None:
    peer = client("no-such-model", {"enable": False})
    peer.open(URI, "x = ")
    assert offered(peer) == ""
    change(peer, {"enable": True, "model": script("on()")})
    assert offered(peer) == "on()"
    assert [each["state"] for each in peer.told("skycode/status")][:2] == ["disabled", "starting"]
    assert not peer.told("window/showMessage")


def test_a_model_that_does_not_load_is_told_and_can_be_mended(
    client: Server, script: Script
) -> None:
    peer = client("no-such-model", locale="zh-tw")
    peer.open(URI, "x = ")
    assert offered(peer) == ""
    status = peer.wait_for("skycode/status", lambda status: status["state"] == "error")
    assert "没有名为 no-such-model 的模型" in status["message"]
    assert offered(peer) == ""
    assert [each["message"] for each in peer.told("window/showMessage")] == [status["message"]]
    change(peer, {"model": script("mended()")})
    assert offered(peer) == "mended()"


@pytest.mark.parametrize(
    ("model", "missing"), [("scripted:/no/such/file", "/no/such/file"), ("{tmp}", "model.bin")]
)
def test_a_model_without_its_files_is_told(
    client: Server, tmp_path: Path, model: str, missing: str
) -> None:
    peer = client(model.format(tmp=tmp_path))
    shown = peer.wait_for("window/showMessage")
    assert shown["type"] == 1
    assert missing in shown["message"]
    peer.open(URI, "x = ")
    assert offered(peer) == ""


def test_loading_shows_progress_and_states(client: Server, script: Script) -> None:
    peer = client(
        script("word " * 20, delay=20), capabilities={"window": {"workDoneProgress": True}}
    )
    peer.open(URI, "x = ")
    assert peer.complete(URI, 0, 4, trigger=2)
    peer.wait_for("skycode/status", lambda status: status["state"] == "busy")
    states = [each["state"] for each in peer.told("skycode/status")]
    assert states[:3] == ["starting", "loading", "ready"]
    begun = [each["value"]["kind"] for each in peer.told("$/progress")]
    assert begun in ([], ["begin", "end"]), "a bar that was begun is ended"


def test_short_work_does_not_flicker(client: Server, script: Script) -> None:
    peer = client(script("zz"))
    peer.open(URI, "x = ")
    for typed in range(10):  # each time another place, so that the model has to work
        items = peer.complete(URI, 0, 4 + typed)
        assert [item["insertText"] for item in items] == ["zz"]
        peer.send([insertion(URI, 2 + typed, 0, 4 + typed, "a")])
    status = peer.call("workspace/executeCommand", {"command": "skycode.status"})
    assert status["computed"] >= 10
    time.sleep(0.2)
    assert "busy" not in [each["state"] for each in peer.told("skycode/status")]


def test_completion_lists_are_offered_only_when_asked_for(client: Server, script: Script) -> None:
    at = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 6}}
    silent = client(script("_of(parts)"))
    asking = client(script("_of(parts)"), {"completionItems": True})
    for peer, wanted in ((silent, False), (asking, True)):
        greeting = peer.wait(lambda each: "result" in each)["result"]["capabilities"]
        assert ("completionProvider" in greeting) is wanted
        peer.open(URI, "x = su")
        items = peer.call("textDocument/completion", at)["items"]
        assert bool(items) is wanted
    assert items[0]["label"] == "su_of(parts)"
    assert items[0]["textEdit"]["newText"] == "su_of(parts)"
    assert items[0]["textEdit"]["range"]["start"] == {"line": 0, "character": 4}


def test_completion_lists_can_be_switched_on_later(client: Server, script: Script) -> None:
    capabilities = {"textDocument": {"completion": {"dynamicRegistration": True}}}
    peer = client(script("zz"), capabilities=capabilities)
    change(peer, {"model": script("zz"), "completionItems": True})
    registered = peer.wait_for("client/registerCapability")["registrations"][0]
    assert registered["method"] == "textDocument/completion"
