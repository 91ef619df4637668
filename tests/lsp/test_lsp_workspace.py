"""Other files of the workspace in a real session: read, followed, shown to the model, switched."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer

pytestmark = pytest.mark.e2e

MAIN = "from app.config import load_config\n\n\ndef main():\n    settings = \n"
WATCHES = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "app").mkdir(parents=True)
    (root / "app/config.py").write_text("def load_config(path, strict=False):\n    return path\n")
    (root / "app/main.py").write_text(MAIN)
    (root / ".gitignore").write_text("private.py\n")
    (root / "app/private.py").write_text("def hidden(): ...\n")
    return root


def params(project: Path, capabilities: object = None) -> dict[str, Any]:
    folder = {"uri": project.as_uri(), "name": "project"}
    return {"workspaceFolders": [folder], "capabilities": capabilities or {}}


def facts(peer: Peer) -> dict[str, Any]:
    status = peer.call("workspace/executeCommand", {"command": "skycode.status", "arguments": []})
    return dict(status["workspace"])


def read(peer: Peer, files: int) -> dict[str, Any]:
    """Wait until so many files are read."""
    deadline = time.monotonic() + 20
    while (found := facts(peer)) and time.monotonic() < deadline:
        if found["state"] == "ready" and found["files"] == files:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not {files} files: {found}")


def snippets(peer: Peer, uri: str, line: int = 4) -> int:
    """Return how many snippets the last prompt about a document had, as `explain` tells."""
    place = {"uri": uri, "position": {"line": line, "character": 15}}
    told = peer.call(
        "workspace/executeCommand", {"command": "skycode.explain", "arguments": [place]}
    )
    (text,) = [stage["text"] for stage in told["stages"] if stage["name"] == "context"]
    found = re.search(r"(\d+) snippet", text)
    assert found, text
    return int(found.group(1))


def test_the_workspace_is_read_and_shown_to_the_model(
    client: Server, script: Script, project: Path
) -> None:
    peer = client(script("load_config('a')"), **params(project))
    assert read(peer, 2)["passedOver"] == 0, "what git ignores is not even looked at"
    uri = (project / "app/main.py").as_uri()
    peer.open(uri, MAIN)
    assert peer.complete(uri, 4, 15)[0]["insertText"] == "load_config('a')"
    assert snippets(peer, uri) == 1


def test_files_in_gb18030_are_read_and_open_ones_are_the_client_s(
    client: Server, script: Script, project: Path
) -> None:
    stored = 'def load_config(路径):\n    """读取配置。"""\n'
    (project / "app/config.py").write_bytes(stored.encode("gb18030"))
    (project / "app/main.py").write_bytes(f"# 甲乙丙\n{MAIN}".encode("gb18030"))
    peer = client(script("load_config('a')"), **params(project))
    assert read(peer, 2)["passedOver"] == 0
    uri = (project / "app/main.py").as_uri()
    peer.open(uri, f"# 甲😀乙\n{MAIN}")  # not what is stored, and it is this that counts
    item = peer.complete(uri, 5, 15)[0]
    assert item["insertText"] == "load_config('a')"
    assert item["range"]["start"] == {"line": 5, "character": 15}
    assert peer.complete(uri, 0, 5)[0]["range"]["start"] == {"line": 0, "character": 5}
    assert snippets(peer, uri, 5) == 1


def test_it_can_be_switched_off_while_running(
    client: Server, script: Script, project: Path
) -> None:
    model = script("x")
    peer = client(model, **params(project))
    read(peer, 2)
    peer.notify(
        "workspace/didChangeConfiguration",
        {"settings": {"model": model, "workspaceContext": False}},
    )
    uri = (project / "app/main.py").as_uri()
    peer.open(uri, MAIN)
    assert facts(peer) == {"state": "off"}
    assert snippets(peer, uri) == 0


def test_a_client_that_watches_files_is_asked_to(
    client: Server, script: Script, project: Path
) -> None:
    peer = client(script("x"), **params(project, WATCHES))
    asked = peer.wait_for("client/registerCapability")["registrations"][0]
    assert asked["method"] == "workspace/didChangeWatchedFiles"
    assert "py" in asked["registerOptions"]["watchers"][0]["globPattern"]
    read(peer, 2)
    new = project / "app/new.py"
    new.write_text("def fresh(): ...\n")
    change = {"uri": new.as_uri(), "type": 1}
    peer.notify("workspace/didChangeWatchedFiles", {"changes": [change]})
    read(peer, 3)
    new.unlink()
    peer.notify("workspace/didChangeWatchedFiles", {"changes": [{**change, "type": 3}]})
    read(peer, 2)


def test_a_saved_file_is_read_without_watchers(
    client: Server, script: Script, project: Path
) -> None:
    peer = client(script("x"), **params(project))
    read(peer, 2)
    new = project / "app/new.py"
    new.write_text("def fresh(): ...\n")
    peer.notify("textDocument/didSave", {"textDocument": {"uri": new.as_uri()}})
    read(peer, 3)


def test_unsaved_documents_and_new_folders_count(
    client: Server, script: Script, project: Path, tmp_path: Path
) -> None:
    peer = client(script("x"), **params(project))
    read(peer, 2)
    peer.open("untitled:Untitled-1", "def draft(): ...\n")
    peer.open((project / "app/private.py").as_uri(), "def hidden(): ...\n")
    read(peer, 3)
    other = tmp_path / "other"
    other.mkdir()
    (other / "more.py").write_text("def more(): ...\n")
    event = {"added": [{"uri": other.as_uri(), "name": "other"}], "removed": []}
    peer.notify("workspace/didChangeWorkspaceFolders", {"event": event})
    read(peer, 4)


def test_a_session_without_folders_knows_its_open_documents(client: Server, script: Script) -> None:
    peer = client(script("x"))
    peer.open("untitled:one.py", "def load_config(path): ...\n")
    read(peer, 1)
    peer.open("untitled:two.py", MAIN)
    assert snippets(peer, "untitled:two.py") == 1
    peer.notify("textDocument/didClose", {"textDocument": {"uri": "untitled:one.py"}})
    read(peer, 1)


def test_names_that_only_the_project_has_are_suggested(client: Server, project: Path) -> None:
    lines = [f"    quokka_ledger.append(rows[{at}])" for at in range(60)]
    ledger = "\n".join(["def load_config(rows, quokka_ledger):", *lines, ""])
    (project / "app/config.py").write_text(ledger)
    peer = client("skycode-nano", **params(project))
    read(peer, 2)
    uri = (project / "app/main.py").as_uri()
    text = MAIN.replace("    settings = \n", "    quok\n")
    peer.open(uri, text)
    deadline = time.monotonic() + 30
    while facts(peer)["learnt"] < 500 and time.monotonic() < deadline:
        peer.complete(uri, 4, 8)  # learning begins when somebody asks
    assert facts(peer)["learnt"] >= 500
    # What was answered before does not count.
    peer.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    peer.open(uri, text.replace("def main", "def other"))
    assert peer.complete(uri, 4, 8)[0]["insertText"].startswith("ka_ledger")
    place = {"uri": uri, "position": {"line": 4, "character": 8}}
    told = peer.call(
        "workspace/executeCommand", {"command": "skycode.explain", "arguments": [place]}
    )
    (shown,) = [stage["text"] for stage in told["stages"] if stage["name"] == "context"]
    assert re.search(r"[5-9]\d\d tokens of the project|\d{4,} tokens of the project", shown), shown
