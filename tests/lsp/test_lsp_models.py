"""The server with a model that CTranslate2 really runs (tiny, random): loading, losing, leaving."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from tests.engine import tiny_model
from tests.lsp.conftest import Script, Server, stderr_of
from tests.lsp.peer import Peer, connect, inline, launch

pytestmark = pytest.mark.e2e

URI = "file:///project/demo.py"
TEXT = "def mean(values):\n    return "


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a tiny model; do not change it."""
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def damaged(tiny: Path, tmp_path: Path) -> Path:
    """Return a copy of the model to damage."""
    return Path(shutil.copytree(tiny, tmp_path / "damaged"))


def test_a_real_model_is_loaded_and_asked(client: Server, tiny: Path) -> None:
    peer = client(str(tiny))
    peer.open(URI, TEXT)
    peer.complete(URI, 1, 11)
    status = peer.call("workspace/executeCommand", {"command": "skycode.status"})
    assert (status["state"], status["backend"], status["device"]) == ("ready", "ctranslate2", "cpu")
    assert status["threads"] >= 1


def test_leaving_in_the_middle_of_real_inference(server: Server, tiny: Path) -> None:
    peer = server(model=str(tiny), options={"maxTokens": 300, "multiLine": "always"})
    peer.open(URI, TEXT)
    peer.complete(URI, 1, 11)
    asked = [inline(f"file:///project/{number}.py", 0, 4) for number in range(50)]
    for params in asked:
        peer.open(params["textDocument"]["uri"], "x = ")
        peer.request("textDocument/inlineCompletion", params)
    began = time.perf_counter()
    peer.wire.close()
    assert peer.process.wait(5) == 1
    print(f"left after {time.perf_counter() - began:.2f} s")
    assert "Traceback" not in stderr_of(peer.process)


def told_at(peer: Peer) -> str:
    """Wait for the error that the person is shown, and check that completion goes on, empty."""
    shown: Any = peer.wait_for("window/showMessage")
    assert shown["type"] == 1
    peer.open(URI, TEXT)
    assert peer.complete(URI, 1, 11) == []
    return str(shown["message"])


def test_cuda_asked_for_but_absent(client: Server, tiny: Path) -> None:
    peer = client(str(tiny), {"device": "cuda"})
    status = peer.wait_for("skycode/status", lambda each: each["state"] in ("ready", "error"))
    if status["state"] == "ready":
        pytest.skip("this machine has CUDA")
    assert "skycode.device" in told_at(peer)
    settings = {"model": str(tiny), "device": "auto"}
    peer.notify("workspace/didChangeConfiguration", {"settings": settings})
    peer.wait_for("skycode/status", lambda each: each["state"] == "ready")


def test_truncated_weights(client: Server, damaged: Path, script: Script) -> None:
    weights = damaged / "model.bin"
    weights.write_bytes(weights.read_bytes()[:1000])
    peer = client(str(damaged))
    assert damaged.name in told_at(peer)
    settings = {"model": script("mended()"), "debounce": 0}
    peer.notify("workspace/didChangeConfiguration", {"settings": settings})
    assert peer.complete(URI, 1, 11)[0]["insertText"] == "mended()"


def test_tampered_weights(client: Server, damaged: Path) -> None:
    description = damaged / "model.toml"
    written = description.read_text() + f'[sha256]\n"model.bin" = "{"0" * 64}"\n'
    description.write_text(written)
    assert "SHA-256" in told_at(client(str(damaged)))


def test_the_command_line_starts_a_tcp_server(script: Script) -> None:
    process = launch(command=("serve", "--tcp", "127.0.0.1:0", "--model", script("cli()")))
    peer = connect("tcp", process)
    peer.initialize({"model": "from-the-client"})
    peer.open(URI, TEXT)
    assert peer.complete(URI, 1, 11)[0]["insertText"] == "cli()"
    process.terminate()
    assert process.wait(5) == 143
