"""Real editors: their opening messages, as recorded or in short, start sessions that work."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Message, Peer

pytestmark = pytest.mark.e2e

_REPOSITORY = Path(__file__).parent.parent.parent
SHARED = Path(os.environ.get("SKYCODE_SHARED", _REPOSITORY.parent / "shared"))
CAPTURES = SHARED / "recipes" / "captures"
EDITORS = ("coc.nvim", "emacs", "nvim", "vscode")

PROFILES: dict[str, dict[str, Any]] = {
    "offers utf-32 and has null for inline completion": {
        "capabilities": {
            "general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]},
            "textDocument": {"inlineCompletion": None},
            "workspace": {"configuration": True},
            "window": {"workDoneProgress": True},
        },
        "initializationOptions": None,
        "workDoneToken": "1",
    },
    "offers utf-8 first": {
        "capabilities": {
            "general": {"positionEncodings": ["utf-8", "utf-16", "utf-32"]},
            "textDocument": {"inlineCompletion": {"dynamicRegistration": False}},
            "workspace": {"configuration": True, "workspaceFolders": True},
        },
        "workspaceFolders": [{"uri": "file:///project", "name": "project"}],
        "trace": "off",
    },
    "knows no encodings": {
        "capabilities": {"textDocument": {"completion": {}}},
        "rootPath": "/project",
        "processId": None,
    },
}


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_starts_a_session(server: Server, script: Script, name: str) -> None:
    params = {"processId": 999_999, "rootUri": None, "locale": "C", **PROFILES[name]}
    converse(server(overrides=overrides(script)), list(session(params)))


@pytest.mark.parametrize("editor", EDITORS)
def test_a_recorded_editor_starts_a_session(server: Server, script: Script, editor: str) -> None:
    if not CAPTURES.is_dir():
        pytest.skip(f"no recordings of editors in {CAPTURES} (set SKYCODE_SHARED)")
    (file,) = CAPTURES.glob(f"{editor}*.jsonl")
    converse(server(overrides=overrides(script)), list(recorded(file)))


def overrides(script: Script) -> dict[str, Any]:
    return {"model": script("a + b"), "debounce": 0}


def converse(peer: Peer, messages: list[Message]) -> None:
    """Send what the editor sent; every request must be answered, and one with suggestions."""
    offered = 0
    for message in messages:
        peer.send([{key: message[key] for key in ("id", "method", "params") if key in message}])
        if "id" not in message:
            continue
        response = peer.answer(message["id"])
        if message["method"] == "initialize":
            assert "inlineCompletionProvider" in response["result"]["capabilities"]
        elif message["method"] == "textDocument/inlineCompletion":
            items = response["result"]["items"]
            offered += len(items)
            assert all(item["insertText"] == "a + b" for item in items)
    assert offered
    if not any(message["method"] == "exit" for message in messages):
        peer.notify("exit")
    said_goodbye = any(message["method"] == "shutdown" for message in messages)
    assert peer.process.wait(5) == (0 if said_goodbye else 1)


def recorded(file: Path) -> Iterator[Message]:
    """Yield the requests and notifications of the first session in a recording."""
    started = False
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        message = entry["msg"]
        if entry["dir"] != "c2s" or "method" not in message:
            continue
        if message["method"] == "initialize":
            if started:
                return
            started = True
        if message["method"] == "workspace/executeCommand":
            message["params"]["command"] = "skycode.accept"  # it was another server's
        yield message


def session(params: dict[str, Any]) -> Iterator[Message]:
    """Yield a short session that opens with `params`."""
    uri = "file:///project/demo.py"
    document = {"uri": uri, "languageId": "python", "version": 0, "text": "s = '😀'; return "}
    ask = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 500}}
    yield {"id": 0, "method": "initialize", "params": params}
    yield {"method": "initialized", "params": {}}
    yield {"method": "textDocument/didOpen", "params": {"textDocument": document}}
    ask["context"] = {"triggerKind": 1}
    yield {"id": "two", "method": "textDocument/inlineCompletion", "params": ask}
    yield {"id": 3, "method": "shutdown"}
    yield {"method": "exit"}
