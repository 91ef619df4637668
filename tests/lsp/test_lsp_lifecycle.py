"""From the first byte to the exit status."""

from __future__ import annotations

import json
import re
import time

import pytest

from skycode_ls.lsp.commands import COMMANDS
from tests.lsp.conftest import Script, Server, stderr_of
from tests.lsp.peer import Transport, launch
from tests.lsp.wires import Pipes, framed

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
TEXT = "def add(a, b):\n    "


def test_a_session_from_start_to_exit(server: Server, script: Script) -> None:
    peer = server()
    capabilities = peer.initialize({"model": script("return a + b\n")})
    assert capabilities == {
        "positionEncoding": "utf-16",
        "textDocumentSync": {"openClose": True, "change": 2, "save": True},
        "inlineCompletionProvider": {},
        "codeActionProvider": {
            "codeActionKinds": ["refactor.rewrite.skycode", "skycode.explain", "skycode.image"]
        },
        "executeCommandProvider": {"commands": list(COMMANDS)},
        "workspace": {"workspaceFolders": {"supported": True, "changeNotifications": True}},
    }
    peer.open(URI, TEXT)
    items = peer.complete(URI, 1, 4)
    place = {"line": 1, "character": 4}
    command = {"title": "SkyCode: accepted", "command": "skycode.accept", "arguments": ["1"]}
    expected = {
        "insertText": "return a + b",
        "range": {"start": place, "end": place},
        "command": command,
    }
    assert items == [expected]
    peer.call("workspace/executeCommand", {k: command[k] for k in ("command", "arguments")})
    status = peer.call("workspace/executeCommand", {"command": "skycode.status"})
    assert status["state"] in ("ready", "busy")  # it prepares what may be asked next
    assert (status["offered"], status["accepted"]) == (1, 1)
    assert peer.leave() == 0
    assert "Traceback" not in stderr_of(peer.process)


def test_initialize_is_answered_within_half_a_second(server: Server, script: Script) -> None:
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        peer = server()
        peer.answer(peer.request("initialize", {"capabilities": {}}))
        taken.append(time.perf_counter() - began)
        peer.process.kill()
    print(f"initialize answered after {[round(each * 1000) for each in taken]} ms")
    assert min(taken) < 0.5


def test_no_heavy_library_is_imported_before_a_model_needs_it(
    server: Server, script: Script
) -> None:
    peer = server(model=script(), python=("-X", "importtime"))
    peer.open(URI, TEXT)
    assert peer.complete(URI, 1, 4)
    assert peer.leave() == 0
    imported = set(re.findall(r"\|\s*([\w.]+)$", stderr_of(peer.process), re.MULTILINE))
    assert "pygls.lsp.server" in imported
    assert "tree_sitter" in imported, "the list shows what the engine's thread imports, too"
    # NumPy comes with the index of the workspace, on the thread that reads it.
    heavy = {"torch", "transformers", "datasets", "ctranslate2", "onnxruntime", "typer", "rich"}
    heavy |= {"diffusers", "PIL", "skycode_ls.companion.images.studio"}
    assert not heavy & imported


@pytest.mark.parametrize(("farewell", "status"), [("exit", 1), ("eof", 1), ("shutdown+eof", 0)])
def test_exit_status_without_a_proper_goodbye(
    server: Server, script: Script, farewell: str, status: int
) -> None:
    peer = server(model=script())
    if farewell == "exit":
        peer.notify("exit")
    if "shutdown" in farewell:
        peer.call("shutdown")
    if "eof" in farewell:
        peer.wire.close()
    assert peer.process.wait(3) == status


def test_requests_out_of_turn_get_errors(server: Server, script: Script) -> None:
    peer = server()
    early = peer.answer(peer.request("workspace/executeCommand", {"command": "skycode.status"}))
    assert early["error"]["code"] == -32002
    peer.initialize({"model": script()})
    again = peer.answer(peer.request("initialize", {"capabilities": {}}))
    assert again["error"]["code"] == -32600
    unknown = peer.answer(peer.request("skycode/noSuchThing", {}))
    assert unknown["error"]["code"] == -32601
    nothing = peer.answer(peer.request("workspace/executeCommand", {"command": "no.such"}))
    assert nothing["error"]["code"] == -32602
    peer.call("shutdown")
    late = peer.answer(peer.request("workspace/executeCommand", {"command": "skycode.status"}))
    assert late["error"]["code"] == -32600


def test_stdout_carries_only_protocol() -> None:
    """Python and C code that prints must not get between the messages (the reader checks each)."""
    noise = (
        "import os, skycode_ls.lsp.server as s\n"
        "old = s.SkyCodeServer.greet\n"
        "def greet(self, client):\n"
        "    print('from python'); os.write(1, b'from C'); os.system('echo from a child')\n"
        "    old(self, client)\n"
        "s.SkyCodeServer.greet = greet\n"
    )
    session = b"".join(framed(json.dumps(each).encode()) for each in _whole_session())
    process = launch(prelude=noise)
    out, err = process.communicate(session, timeout=20)
    assert [b"from " in part for part in (out, err)] == [False, True]
    assert all(each in err for each in (b"from python", b"from C", b"from a child"))
    while out:
        length = re.match(rb"Content-Length: (\d+)\r\n\r\n", out)
        assert length, out
        body, out = out[length.end() :][: int(length[1])], out[length.end() + int(length[1]) :]
        json.loads(body)
    assert process.returncode == 0


def _whole_session() -> list[dict[str, object]]:
    return [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}},
        {"jsonrpc": "2.0", "method": "initialized", "params": {}},
        {"jsonrpc": "2.0", "id": 2, "method": "shutdown"},
        {"jsonrpc": "2.0", "method": "exit"},
    ]


def test_garbage_between_messages_is_survived(server: Server, script: Script) -> None:
    peer = server(model=script())
    assert isinstance(peer.wire, Pipes)
    peer.wire.send_raw(b"hello?\r\n\r\n" + framed(b"{not json") + framed(b"[1, 2]"))
    peer.wire.send_raw(framed(b'{"jsonrpc": "2.0", "method": "x\xff\xfe"}'))
    peer.wait(lambda each: each.get("error", {}).get("code") == -32700)
    peer.wait(lambda each: each.get("error", {}).get("code") == -32600)
    peer.open(URI, TEXT)
    assert peer.complete(URI, 1, 4)


@pytest.mark.parametrize("transport", ["tcp", "ws"])
def test_a_listening_server_keeps_its_clients_apart(
    server: Server, script: Script, transport: Transport
) -> None:
    first = server(model=script("first()"), transport=transport)
    second = first.another()
    second.initialize({"model": script("second()"), "debounce": 0})
    for peer in (first, second):
        peer.open(URI, TEXT if peer is first else "x = ")
    assert first.complete(URI, 1, 4)[0]["insertText"] == "first()"
    assert second.complete(URI, 0, 4)[0]["insertText"] == "second()"
    first.call("shutdown")
    first.notify("exit")
    second.wire.close()
    third = first.another()
    third.initialize({"model": script("third()")})
    third.open(URI, TEXT)
    assert third.complete(URI, 1, 4)[0]["insertText"] == "third()"
    third.process.terminate()
    assert third.process.wait(3) == 143


def test_with_once_a_listening_server_ends_with_its_client(server: Server, script: Script) -> None:
    peer = server(model=script(), transport="tcp", once=True)
    assert peer.leave() == 0


def test_settings_from_the_command_line_win(server: Server, script: Script) -> None:
    overrides = {"model": script("from_the_command_line()")}
    peer = server(model=script("from_the_client()"), overrides=overrides)
    peer.open(URI, TEXT)
    assert peer.complete(URI, 1, 4)[0]["insertText"] == "from_the_command_line()"
