"""Downloads against a hub on this machine: whole, broken off, refused. No PyTorch, no network."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from skycode_ls.messages import SkyError
from skycode_ls.models import adding, conversion, download, store
from tests.models.fake_hub import Hub, serve
from tests.models.test_adding import LLAMA, safetensors

pytestmark = pytest.mark.e2e  # the hub's client takes a second to import


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    told = Hub(
        {
            "config.json": json.dumps(LLAMA).encode(),
            "model.safetensors": safetensors() * 2000,
            "tokenizer.json": b"{}",
            "pytorch_model.bin": b"never",
            "modeling_tiny.py": b"never",
        }
    )
    server = serve(told)
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "home"))
    monkeypatch.setenv("HF_ENDPOINT", told.endpoint)
    monkeypatch.setattr(conversion, "need_torch", lambda: None)
    yield told
    server.shutdown()
    server.server_close()


def test_data_is_fetched_and_code_is_not(hub: Hub) -> None:
    seen: list[tuple[int, int]] = []
    remote = download.look("owner/tiny")
    folder = download.fetch(remote, lambda here, whole: seen.append((here, whole)))
    files = {path.name for path in folder.iterdir() if path.is_file()}
    assert files == {"config.json", "model.safetensors", "tokenizer.json"}
    assert (folder / "model.safetensors").read_bytes() == hub.files["model.safetensors"]
    assert seen[-1] == (remote.size, remote.size)
    asked = len(hub.asked)
    download.fetch(remote)
    assert not any("GET" in path for path, _ in hub.asked[asked:])


def test_a_download_that_broke_off_goes_on(hub: Hub) -> None:
    remote = download.look("owner/tiny")
    here = store.home() / ".downloads" / "owner--tiny"
    here.mkdir(parents=True)
    (here / "model.safetensors.part").write_bytes(hub.files["model.safetensors"][:50_000])
    folder = download.fetch(remote)
    assert (folder / "model.safetensors").read_bytes() == hub.files["model.safetensors"]
    assert any(span.startswith("bytes=50000") for _, span in hub.asked), hub.asked


def test_a_file_that_is_not_what_was_announced_is_dropped(hub: Hub) -> None:
    remote = download.look("owner/tiny")
    hub.files["model.safetensors"] = hub.files["model.safetensors"][::-1]
    with pytest.raises(SkyError) as caught:
        download.fetch(remote)
    assert caught.value.key == "models.corrupt"
    here = store.home() / ".downloads" / "owner--tiny"
    assert not list(here.glob("model.safetensors*"))


@pytest.mark.parametrize(
    ("status", "code", "key"),
    [
        (403, "GatedRepo", "models.gated"),
        (401, "GatedRepo", "models.gated"),
        (401, "RepoNotFound", "models.not_found"),
        (404, "RepoNotFound", "models.not_found"),
        (403, "", "models.gated"),
        (400, "", "models.hub_error"),
    ],
)
def test_the_hubs_refusals_name_the_cure(hub: Hub, status: int, code: str, key: str) -> None:
    hub.status, hub.code = status, code
    with pytest.raises(SkyError) as caught:
        adding.add(adding.Wish("owner/tiny"), adding.Watch(lambda _folder, _form: {}))
    assert caught.value.key == key
    assert hub.endpoint in str(caught.value)
    assert store.installed() == []


def test_a_hub_that_is_not_there_is_told(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(SkyError) as caught:
        download.look("owner/tiny")
    assert caught.value.key == "models.offline"


def test_what_cannot_be_used_is_refused_before_it_is_fetched(hub: Hub) -> None:
    hub.files["config.json"] = json.dumps({"architectures": ["Qwen3MoeForCausalLM"]}).encode()
    with pytest.raises(SkyError) as caught:
        download.look("owner/tiny")
    assert caught.value.key == "models.wrong_architecture.experts"
    del hub.files["model.safetensors"]
    with pytest.raises(SkyError) as caught:
        download.look("owner/tiny")
    assert caught.value.key == "models.pickle_only"


def test_a_disk_without_room_is_told_before_the_download(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_folder: Path, _needed: int) -> None:
        raise SkyError("models.disk_full", folder="x", needed="1", free="0")

    monkeypatch.setattr(store, "need_space", full)
    asked = len(hub.asked)
    remote = download.look("owner/tiny")
    with pytest.raises(SkyError) as caught:
        download.fetch(remote)
    assert caught.value.key == "models.disk_full"
    assert len(hub.asked) == asked + 1
