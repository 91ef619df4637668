"""Every family: a tiny checkpoint through `models add`, compared with transformers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.examination import examine
from skycode_ls.messages import SkyError
from skycode_ls.models import adding, conversion, store
from skycode_ls.models.adding import Watch, Wish
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
from tests.models import tiny_checkpoints
from tests.models.tiny_checkpoints import KINDS

pytestmark = pytest.mark.models


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch = pytest.importorskip("torch", reason="needs PyTorch: make test-models")
    torch.set_num_threads(1)  # models this small only wait for each other's threads
    return tmp_path_factory.mktemp("checkpoints")


@pytest.fixture
def nearby(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Convert in this process, which has PyTorch already, into models of our own."""

    def asked(work: str, checkpoint: Path, model: Path, quantization: str) -> dict[str, Any]:
        from skycode_ls.models.workshop.conversion import convert
        from skycode_ls.models.workshop.fidelity import compare

        if work != "compare":
            convert(checkpoint, model, quantization)
        return {} if work == "convert" else compare(checkpoint, model, quantization)

    monkeypatch.setattr(conversion, "_asked", asked)
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "models"))


def built(checkpoints: Path, family: str) -> Path:
    folder = checkpoints / family
    return folder if folder.exists() else tiny_checkpoints.build(family, folder)


def added(checkpoint: Path, quantization: str, **more: Any) -> dict[str, Any]:
    wish = Wish(str(checkpoint), quantization, "tiny", **more)
    return store.facts(adding.add(wish, Watch(examine)).name)


@pytest.mark.parametrize("family", KINDS)
def test_float32_says_what_transformers_says(family: str, checkpoints: Path, nearby: None) -> None:
    facts = added(built(checkpoints, family), "float32")
    assert facts["format"] == KINDS[family].format
    assert facts["agreement_greedy"] >= 0.99
    assert facts["agreement_next_token"] >= 0.99
    assert facts["agreement_logits"] < 1e-3


@pytest.mark.parametrize("family", KINDS)
def test_int8_weights_are_near_and_the_model_is_served(
    family: str, checkpoints: Path, nearby: None
) -> None:
    facts = added(built(checkpoints, family), "int8")
    assert facts["agreement_weights"] < 0.06  # what the CPU's own arithmetic adds is told apart
    assert "tokenizer_config.json" in facts["sha256"], "it holds the chat template"
    backend = open_backend(Settings(model="tiny"))
    pieces = list(backend.generate(Prompt("def f(x):\n    ", "\n"), Sampling(max_tokens=8), 128))
    assert any(piece.token >= 0 for piece in pieces)
    assert backend.info.infills == (KINDS[family].format not in ("codegen", "mistral", "skycode"))
    backend.close()


@pytest.mark.parametrize("family", ["gpt2", "skycode"])
def test_a_slow_tokenizer_of_gpt2s_kind_needs_no_code(
    family: str, checkpoints: Path, nearby: None, tmp_path: Path
) -> None:
    import shutil

    folder = shutil.copytree(built(checkpoints, family), tmp_path / "slow")
    fast = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    (folder / "tokenizer.json").unlink()
    special = {about["content"]: about["id"] for about in fast["added_tokens"]}
    words = json.dumps(fast["model"]["vocab"])
    (folder / "vocab.json").write_text(words, encoding="utf-8")
    merges = "\n".join(" ".join(pair) for pair in fast["model"]["merges"])
    (folder / "merges.txt").write_text(f"#version: 0.2\n{merges}\n", encoding="utf-8")
    (folder / "added_tokens.json").write_text(json.dumps(special), encoding="utf-8")
    facts = added(folder, "float32")
    assert facts["format"] == KINDS[family].format
    assert facts["agreement_next_token"] >= 0.99


def test_float32_is_exact_whatever_the_checkpoint_is_stored_in(
    checkpoints: Path, nearby: None, tmp_path: Path
) -> None:
    import shutil

    import torch
    import transformers

    source, half = built(checkpoints, "qwen2.5-coder"), tmp_path / "half"
    kind = transformers.AutoModelForCausalLM
    kind.from_pretrained(source, dtype=torch.bfloat16).save_pretrained(half)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(source / name, half)
    assert added(half, "float32")["agreement_logits"] < 1e-4


def test_a_model_of_the_hub_arrives_whole(
    checkpoints: Path, nearby: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.models.fake_hub import Hub, serve

    files = built(checkpoints, "starcoder").iterdir()
    hub = Hub({path.name: path.read_bytes() for path in files})
    server = serve(hub)
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    target = adding.add(Wish("owner/tiny", "float32"), Watch(examine))
    facts = store.facts(target.name)
    assert facts["source"].startswith("owner/tiny@")
    assert facts["agreement_next_token"] >= 0.99
    assert not list((store.home() / ".downloads").iterdir())
    server.shutdown()
    server.server_close()


def test_the_workshop_is_a_process_of_its_own(
    checkpoints: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "models"))
    facts = added(built(checkpoints, "gpt2"), "float32")
    assert facts["agreement_greedy"] == 1.0
    assert conversion.compare(built(checkpoints, "gpt2"), store.home() / "tiny", "float32")


def test_what_breaks_in_the_workshop_is_told_and_leaves_nothing(
    checkpoints: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "models"))
    folder = shutil.copytree(built(checkpoints, "gpt2"), tmp_path / "broken")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["n_embd"] = 48  # is not what the weights are
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(SkyError) as caught:
        added(folder, "float32")
    assert caught.value.key == "models.conversion_failed"
    assert list(store.home().iterdir()) == []
