"""The server speaks to nobody that it was not told to speak to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.fake_server import Fake, serve
from tests.lsp.conftest import Server
from tests.lsp.peer import Peer

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
TEXT = "def add(a, b):\n    return "

Contacted = Callable[[], list[str]]


@pytest.fixture
def contacted(tmp_path: Path) -> tuple[str, Contacted]:
    """Return code that notes every contact a process makes, and who reads the notes."""
    notes = tmp_path / "contacts"
    notes.touch()
    code = (
        "import sys\n"
        "def note(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.sendto'):\n"
        "        whom = arguments[0] if event == 'socket.getaddrinfo' else arguments[1]\n"
        f"        print(whom, file=open({str(notes)!r}, 'a'))\n"
        "sys.addaudithook(note)"
    )
    return code, lambda: notes.read_text(encoding="utf-8").splitlines()


def shown(peer: Peer) -> str:
    peer.open(URI, TEXT)
    return str([item["insertText"] for item in peer.complete(URI, 1, 11)])


def test_by_default_no_connection_is_opened(
    server: Server, contacted: tuple[str, Contacted]
) -> None:
    code, contacts = contacted
    peer = server(options={}, prelude=code)
    shown(peer)
    status = peer.call("workspace/executeCommand", {"command": "skycode.status"})
    assert status["model"] == "skycode-nano"
    assert status["state"] in ("ready", "busy")  # it prepares what may be asked next
    peer.leave()
    assert contacts() == []


def test_a_remote_model_is_the_one_contact_and_its_loss_is_told(
    server: Server, contacted: tuple[str, Contacted]
) -> None:
    code, contacts = contacted
    fake = Fake(words=("a", " + ", "b", "\n"))
    hub = serve(fake)
    peer = server(model=fake.spec("timeout=2"), prelude=code, params={"locale": "zh-cn"})
    assert shown(peer) == "['a + b']"
    assert contacts()
    assert set(contacts()) <= {"127.0.0.1", f"('127.0.0.1', {fake.port})"}
    fake.mood = "refusing"
    peer.open("file:///project/other.py", "def mul(a, b):\n    return ")
    peer.complete("file:///project/other.py", 1, 11)
    told = peer.wait_for("skycode/status", lambda status: "暂用" in status["message"])
    assert "401" in told["message"]
    assert told["model"] == "skycode-nano"
    hub.shutdown()
    hub.server_close()
    assert set(contacts()) <= {"127.0.0.1", f"('127.0.0.1', {fake.port})"}


def test_the_users_own_file_chooses_unless_the_editor_does(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("mine", encoding="utf-8")
    settings = json.dumps({"model": f"scripted:{words}", "debounce": 0})
    (tmp_path / "settings.json").write_text(settings, encoding="utf-8")
    monkeypatch.setenv("SKYCODE_CONFIG", str(tmp_path))
    assert "mine" in shown(server(options={}))
    other = tmp_path / "other.txt"
    other.write_text("theirs", encoding="utf-8")
    assert "theirs" in shown(server(model=f"scripted:{other}"))
