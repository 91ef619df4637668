"""`skycode.draw`, and images that are sent to be named: over real connections."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.conftest import client as client
from tests.lsp.conftest import listening as listening
from tests.lsp.conftest import script as script
from tests.lsp.peer import Peer

pytest.importorskip("onnx", reason="onnx makes the tiny model: it comes with the extra [dev]")

from tests.companion.tiny_nano import build

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build(tmp_path_factory.mktemp("nano") / "tiny"))


@pytest.fixture
def peer(client: Server, script: Script, model: str) -> Peer:
    capabilities = {
        "workspace": {"applyEdit": True},
        "window": {"showDocument": {"support": True}},
    }
    options = {"imageModel": model, "captionModel": model}
    opened: Peer = client(script(), options=options, capabilities=capabilities)
    opened.answers_to_server |= {
        "workspace/applyEdit": {"applied": True},
        "window/showDocument": {"success": True},
    }
    return opened


def run(peer: Peer, name: str, **argument: Any) -> Any:
    params = {"command": f"skycode.{name}", "arguments": [argument]}
    return peer.answer(peer.request("workspace/executeCommand", params), 60)


def test_a_picture_lies_beside_the_document_and_is_named_in_it(peer: Peer, tmp_path: Path) -> None:
    page = tmp_path / "notes.md"
    page.write_text("# Notes\n", encoding="utf-8")
    place = {"line": 1, "character": 0}
    wish = {"prompt": "Red  heart!", "uri": page.as_uri(), "position": place, "insert": True}
    done = run(peer, "draw", **wish)["result"]
    assert done["files"] == [str(tmp_path / "red-heart.png")]
    assert done["inserted"]
    (shown,) = peer.told("window/showDocument")
    assert shown["uri"].endswith("/red-heart.png")
    assert shown["external"] is True
    (asked,) = peer.told("workspace/applyEdit")
    (edit,) = asked["edit"]["changes"][page.as_uri()]
    assert edit["newText"] == "![Red  heart!](red-heart.png)"
    assert edit["range"] == {"start": place, "end": place}
    again = run(peer, "draw", **{**wish, "insert": False})["result"]
    assert again["files"] == [str(tmp_path / "red-heart-2.png")], "never over another file"
    assert len(peer.told("workspace/applyEdit")) == 1


def test_where_nothing_shows_documents_the_file_is_named(
    client: Server, script: Script, model: str, tmp_path: Path
) -> None:
    plain = client(script(), options={"imageModel": model}, rootUri=tmp_path.as_uri())
    done = run(plain, "draw", prompt="红色")["result"]
    assert done["files"] == [str(tmp_path / "红色.png")]
    assert any("红色.png" in one["message"] for one in plain.told("window/showMessage"))


@pytest.mark.parametrize(
    ("argument", "key"),
    [
        ({"prompt": "red"}, "write.no_folder"),
        ({"prompt": "", "out": "/tmp/skycode-none.png"}, "image.prompt_empty"),
        ({"prompt": "red", "insert": True, "uri": "file:///tmp/a.md"}, "write.bad_argument"),
    ],
)
def test_what_goes_wrong_is_shown(peer: Peer, argument: dict[str, Any], key: str) -> None:
    done = run(peer, "draw", **argument)["result"]
    assert (done["key"], done["files"]) == (key, [])
    assert peer.told("window/showMessage")[-1]["message"] == done["error"]


def test_a_picture_can_be_sent_to_be_named(peer: Peer, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    run(peer, "generateImage", prompt="red", out=str(out))
    coded = base64.b64encode(out.read_bytes()).decode()
    told = run(peer, "captionImage", data=f"data:image/png;base64,{coded}", language="en")
    assert told["result"]["caption"] == "red"
    for data in ("http://a/b.png", "data:text/html;base64,AAAA", "data:image/png;base64,!!!"):
        assert run(peer, "captionImage", data=data)["error"]["data"]["key"] == "image.bad_data"
    broken = base64.b64encode(b"no picture").decode()
    failed = run(peer, "captionImage", data=f"data:image/png;base64,{broken}")["error"]
    assert "data" in failed
