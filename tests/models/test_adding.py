"""Adding a model: what is refused and why, and that nothing is ever half there. No PyTorch."""

from __future__ import annotations

import json
import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.engine.examination import examine
from skycode_ls.messages import SkyError
from skycode_ls.models import adding, choice, conversion, source, store
from skycode_ls.models.adding import Watch, Wish
from skycode_ls.models.registry import find, known
from tests.engine import tiny_model

LLAMA = {"architectures": ["LlamaForCausalLM"], "max_position_embeddings": 4096}


@pytest.fixture(autouse=True)
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "home"))
    monkeypatch.setenv("SKYCODE_CONFIG", str(tmp_path / "config"))


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build(tmp_path_factory.mktemp("models") / "Tiny")


def checkpoint(folder: Path, config: object = LLAMA, weights: bytes | None = None) -> Path:
    """Write what looks like a checkpoint: one tensor of 2 x 3 numbers."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    (folder / "model.safetensors").write_bytes(safetensors() if weights is None else weights)
    return folder


def safetensors() -> bytes:
    header = {"w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}
    data = json.dumps(header).encode()
    return len(data).to_bytes(8, "little") + data + bytes(24)


def refused(what: object, **more: Any) -> SkyError:
    with pytest.raises(SkyError) as caught:
        adding.add(Wish(str(what), **more), Watch(examine))
    assert caught.value.text("zh") != caught.value.text("en")
    assert store.installed() == []
    return caught.value


def workshop(
    monkeypatch: pytest.MonkeyPatch,
    converted: Path,
    fails: Exception | None = None,
    gap: float = 0.0,
) -> None:
    """Let the conversion be a copy of a model that is converted already."""

    def convert(_from: Path, out: Path, _quantization: str, _compared: bool = True) -> Any:
        for file in converted.iterdir():
            if file.name != "model.toml":
                shutil.copy(file, out)
        if fails:
            raise fails
        return {"greedy": 1.0, "next_token": 1.0, "logits": 0.0, "weights": gap}

    monkeypatch.setattr(conversion, "need_torch", lambda: None)
    monkeypatch.setattr(conversion, "convert", convert)


def test_a_converted_folder_is_registered_where_it_lies(converted: Path) -> None:
    target = adding.add(Wish(str(converted)), Watch(examine))
    assert target.name == "tiny"
    assert find("tiny").folder == converted.resolve()
    assert (find("tiny").format, find("tiny").context) == ("qwen", 512)
    assert store.facts("tiny")["tokens_per_second"] > 0
    store.remove("tiny")
    assert store.installed() == []
    assert (converted / "model.bin").is_file()


def test_a_checkpoint_becomes_a_model_with_checksums(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, converted: Path
) -> None:
    workshop(monkeypatch, converted)
    stages: list[str] = []
    adding.add(Wish(str(checkpoint(tmp_path / "My Model"))), Watch(examine, stages.append))
    assert stages == ["convert", "try"]
    facts = store.facts("my-model")
    assert (facts["context"], facts["parameters"]) == (4096, 6)
    assert facts["architecture"] == "LlamaForCausalLM"
    assert set(facts["sha256"]) == {
        "config.json",
        "model.bin",
        "tokenizer.json",
        "vocabulary.json",
    }
    assert [path.name for path in store.home().iterdir()] == ["my-model"]
    assert refused_again(tmp_path / "My Model").key == "models.exists"


def refused_again(folder: Path) -> SkyError:
    with pytest.raises(SkyError) as caught:
        adding.add(Wish(str(folder)), Watch(examine))
    return caught.value


@pytest.mark.parametrize(
    "failure",
    [
        SkyError("models.out_of_memory", name="x"),
        OSError(28, "No space left on device"),
        KeyboardInterrupt(),
    ],
)
def test_a_conversion_that_breaks_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, converted: Path, failure: Any
) -> None:
    workshop(monkeypatch, converted, failure)
    with pytest.raises((SkyError, KeyboardInterrupt)) as caught:
        adding.add(Wish(str(checkpoint(tmp_path / "a"))), Watch(examine))
    if isinstance(failure, OSError):
        assert isinstance(caught.value, SkyError)
        assert caught.value.key == "models.disk_full"
    assert list(store.home().iterdir()) == []


@pytest.mark.parametrize("gap", [0.7, float("nan")])
def test_a_conversion_that_says_something_else_is_not_registered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, converted: Path, gap: float
) -> None:
    workshop(monkeypatch, converted, gap=gap)
    assert refused(checkpoint(tmp_path / "a")).key == "models.low_agreement"
    assert list(store.home().iterdir()) == []


def test_what_a_killed_process_left_is_swept_away(tmp_path: Path, converted: Path) -> None:
    old, new = (store.home() / f".staging-{name}" for name in ("old", "new"))
    for folder in (old, new):
        folder.mkdir(parents=True)
    os.utime(old, (0, 0))
    adding.add(Wish(str(converted)), Watch(examine))
    assert (old.exists(), new.exists()) == (False, True)


def test_a_full_disk_is_noticed_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, converted: Path
) -> None:
    workshop(monkeypatch, converted)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10, 10, 5_000_000))
    assert refused(checkpoint(tmp_path / "a")).key == "models.disk_full"


@pytest.mark.parametrize(
    ("architecture", "key"),
    [
        ("Starcoder2ForCausalLM", "starcoder2"),
        ("Qwen3MoeForCausalLM", "experts"),
        ("DeepseekV2ForCausalLM", "experts"),
        ("GPT2LMHeadCustomModel", "santacoder"),
        ("Mamba2ForCausalLM", "mamba"),
        ("BertForMaskedLM", "other"),
    ],
)
def test_a_wrong_architecture_is_refused_by_name(
    tmp_path: Path, architecture: str, key: str
) -> None:
    error = refused(checkpoint(tmp_path / "a", {"architectures": [architecture]}))
    assert error.key == f"models.wrong_architecture.{key}"
    assert architecture in str(error)
    assert "Qwen2.5-Coder" in str(error)


def test_what_is_no_model_is_refused_with_the_cure(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert refused(tmp_path / "empty").key == "models.not_a_model"
    awq = {**LLAMA, "quantization_config": {"quant_method": "awq"}}
    assert refused(checkpoint(tmp_path / "awq", awq)).key == "models.quantised"
    pickled = checkpoint(tmp_path / "pickled")
    (pickled / "model.safetensors").rename(pickled / "pytorch_model.bin")
    assert refused(pickled).key == "models.pickle_only"
    mute = checkpoint(tmp_path / "mute")
    (mute / "tokenizer.json").unlink()
    assert refused(mute).key == "models.no_tokenizer"
    parts = checkpoint(tmp_path / "parts")
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}
    (parts / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    (parts / "model.safetensors").rename(parts / "model-1.safetensors")
    assert "model-2.safetensors" in str(refused(parts))
    assert refused(tmp_path / "absent").key == "models.no_such"
    assert refused("no-such-model").key == "models.no_such"


@pytest.mark.parametrize(
    "weights", [b"", b"short", safetensors()[:-1], safetensors() + b"!", b"\xff" * 64]
)
def test_damaged_weights_are_noticed(tmp_path: Path, weights: bytes) -> None:
    assert refused(checkpoint(tmp_path / "a", weights=weights)).key == "models.corrupt"


def test_a_broken_config_is_told(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "a")
    (folder / "config.json").write_text("{", encoding="utf-8")
    assert refused(folder).key == "models.corrupt"


def test_without_torch_the_command_that_installs_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert "pip install torch transformers huggingface-hub" in str(
        refused(checkpoint(tmp_path / "a"))
    )


@pytest.mark.parametrize("name", ["../evil", ".hidden", "a/b", "", " ", "ü"])
def test_names_stay_in_the_folder(tmp_path: Path, name: str) -> None:
    if name:
        folder = checkpoint(tmp_path / "a")
        assert refused(folder, name=name).key == "models.bad_name"
    with pytest.raises(SkyError):
        store.remove(name)


def test_only_what_was_made_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, converted: Path
) -> None:
    workshop(monkeypatch, converted)
    adding.add(Wish(str(checkpoint(tmp_path / "mine"))), Watch(examine))
    (store.home() / "mine" / "notes.txt").write_text("keep me", encoding="utf-8")
    with pytest.raises(SkyError) as caught:
        store.remove("mine")
    assert caught.value.key == "models.foreign_files"
    assert [path.name for path in (store.home() / "mine").iterdir()] == ["notes.txt"]
    theirs = store.home() / "theirs"
    shutil.copytree(converted, theirs)
    with pytest.raises(SkyError) as caught:
        store.remove("theirs")
    assert caught.value.key == "models.not_ours"
    assert (theirs / "model.bin").is_file()


def test_the_choice_keeps_other_options_and_never_eats_a_broken_file(tmp_path: Path) -> None:
    assert choice.options() == {}
    assert choice.model("skycode-nano") == "skycode-nano"
    choice.choose("tiny")
    choice.path().write_text('{"debounce": 5, "model": "tiny"}', encoding="utf-8")
    choice.choose("other")
    assert choice.options() == {"debounce": 5, "model": "other"}
    choice.path().write_text("{", encoding="utf-8")
    assert isinstance(choice.options(), str)
    with pytest.raises(SkyError) as caught:
        choice.choose("tiny")
    assert caught.value.key == "models.bad_settings"
    assert choice.path().read_text(encoding="utf-8") == "{"


def test_an_added_model_cannot_take_the_place_of_the_embedded_one(converted: Path) -> None:
    assert "skycode-nano" in known()
    assert refused(converted, name="skycode-nano").key == "models.exists"


def test_a_licence_is_read_from_the_card(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "a")
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\n# A\n", encoding="utf-8")
    assert source.inspect(folder).licence == "apache-2.0"


def test_a_pipeline_is_registered_where_it_lies_and_completes_no_code(tmp_path: Path) -> None:
    folder = tmp_path / "painter"
    folder.mkdir()
    (folder / "model_index.json").write_text('{"_class_name": "StableDiffusionPipeline"}')
    adding.add(Wish(str(folder)), Watch(examine))
    assert store.facts("painter")["folder"] == str(folder)
    assert store.painters() == ["painter"]
    with pytest.raises(SkyError, match="skycode image --model painter"):
        find("painter")
    store.remove("painter")
    assert (folder / "model_index.json").is_file()
