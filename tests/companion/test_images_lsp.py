"""`skycode.generateImage` and `skycode.captionImage` over the wire."""

from __future__ import annotations

import base64
import io
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


def request(peer: Peer, name: str, argument: object, **more: Any) -> int:
    params = {"command": f"skycode.{name}", "arguments": [argument], **more}
    return peer.request("workspace/executeCommand", params)


def call(peer: Peer, name: str, argument: object) -> Any:
    answer = peer.answer(request(peer, name, argument), 60)
    assert "error" not in answer, answer
    return answer["result"]


def refused(peer: Peer, name: str, argument: object) -> str:
    error = peer.answer(request(peer, name, argument), 60)["error"]
    assert error["code"] == -32803
    return str(error["message"])


@pytest.fixture
def peer(client: Server, script: Script, model: str) -> Peer:
    return client(script(), options={"imageModel": model, "captionModel": model}, locale="zh-cn")


def reports(peer: Peer, token: str) -> list[dict[str, Any]]:
    return [one["value"] for one in peer.told("$/progress") if one["token"] == token]


def test_an_image_is_written_and_captioned(peer: Peer, tmp_path: Path) -> None:
    out = tmp_path / "红 心.png"
    wish = {"prompt": "红色 red", "out": out.as_uri(), "seed": 7}
    done = peer.answer(request(peer, "generateImage", wish, workDoneToken="t1"), 60)["result"]
    assert (done["files"], done["seed"], done["model"]) == ([str(out)], 7, "tiny")
    assert out.read_bytes().startswith(b"\x89PNG")
    told = reports(peer, "t1")
    assert (told[0]["kind"], told[0]["cancellable"], told[-1]["kind"]) == ("begin", True, "end")
    steps = [one for one in told if "percentage" in one]
    assert [one["percentage"] for one in steps] == [25, 50, 75, 100]
    assert steps[0]["message"] == "第 1/1 张，第 1/4 步"
    assert all(one["preview"].startswith("data:image/png;base64,") for one in steps)
    found = call(peer, "captionImage", {"path": str(out)})
    assert (found["caption"], found["labels"][0]["name"]) == ("红", "红")
    assert call(peer, "captionImage", {"path": str(out), "language": "en"})["caption"] == "red"
    assert "已存在" in refused(peer, "generateImage", wish)


def test_without_a_place_images_come_as_data(peer: Peer) -> None:
    from PIL import Image

    done = call(peer, "generateImage", {"prompt": "red", "count": 2, "seed": 3})
    assert (done["files"], done["seeds"]) == ([], [3, 4])
    content = base64.b64decode(done["images"][1].partition(",")[2])
    assert Image.open(io.BytesIO(content)).size == (64, 64)


def test_cancelling_answers_at_once_and_leaves_no_file(peer: Peer, tmp_path: Path) -> None:
    (folder := tmp_path / "images").mkdir()
    wish = {"prompt": "red", "out": str(folder / "a.png"), "steps": 200, "count": 16}
    number = request(peer, "generateImage", wish, workDoneToken="t2")
    peer.wait_for("$/progress", lambda said: "percentage" in said["value"])
    peer.notify("$/cancelRequest", {"id": number})
    assert peer.answer(number)["error"]["code"] == -32800
    assert call(peer, "generateImage", {"prompt": "red"})["images"], "the worker goes on"
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "argument", "words"),
    [
        ("generateImage", {"prompt": ""}, "提示词为空"),
        ("generateImage", {"prompt": "x" * 100_000}, "100000"),
        ("generateImage", {"prompt": "x", "width": 4_096}, "2048"),
        ("generateImage", {"prompt": "x", "out": "/no/such/folder/a.png"}, "不存在"),
        ("generateImage", {"prompt": "x", "out": "a.png"}, "相对路径"),
        ("generateImage", {"prompt": "x", "model": "nobody"}, "没有名为 nobody"),
        ("generateImage", {"prompt": "x", "colour": 1}, "没有选项 colour"),
        ("generateImage", "red", "选项对象"),
        ("captionImage", {}, "请指定图像文件"),
        ("captionImage", {"path": "/no/such.png"}, "不存在"),
        ("captionImage", {"path": __file__}, "不是可读取的图片"),
    ],
)
def test_what_is_wrong_is_told_in_the_client_s_language(
    peer: Peer, name: str, argument: object, words: str
) -> None:
    assert words in refused(peer, name, argument)


def test_relative_places_lie_in_the_workspace(
    client: Server,
    script: Script,
    model: str,
    tmp_path: Path,
) -> None:
    peer = client(script(), options={"imageModel": model}, rootUri=tmp_path.as_uri())
    done = call(peer, "generateImage", {"prompt": "red", "out": "a.png"})
    assert done["files"] == [str(tmp_path / "a.png")]
