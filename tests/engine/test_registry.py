"""Finding models, and refusing broken ones in words that help."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find, known, verify

FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.json")


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """Return a folder of embedded models that has one, `mini`."""
    folder = tmp_path / "weights" / "mini"
    folder.mkdir(parents=True)
    for name in FILES:
        (folder / name).write_bytes(name.encode())
    table = "".join(f'"{name}" = "{hashlib.sha256(name.encode()).hexdigest()}"\n' for name in FILES)
    (folder / "model.toml").write_text(
        'name = "mini"\nformat = "qwen"\ncontext = 1024\nparameters = 1000\n'
        f'licence = "Apache-2.0"\n[sha256]\n{table}',
        encoding="utf-8",
    )
    return folder.parent


def key_of(call: Callable[[], object]) -> str:
    with pytest.raises(SkyError) as caught:
        call()
    for locale in ("en", "zh"):
        assert "{" not in caught.value.text(locale)
    return caught.value.key


def test_an_embedded_model_is_found_by_name(weights: Path) -> None:
    assert known(weights) == ["mini"]
    files = find("mini", weights)
    assert files.folder == weights / "mini"
    assert (files.name, files.format, files.context) == ("mini", "qwen", 1024)
    assert (files.parameters, files.licence) == (1000, "Apache-2.0")
    assert set(files.sha256) == set(FILES)
    verify(files)


def test_a_folder_is_found_by_path_even_without_a_description(weights: Path) -> None:
    (weights / "mini" / "model.toml").unlink()
    files = find(str(weights / "mini"), weights)
    assert (files.name, files.format, files.context, files.sha256) == ("mini", "", 2048, {})
    verify(files)
    assert known(weights) == []


def test_a_text_vocabulary_does_as_well(weights: Path) -> None:
    folder = weights / "mini"
    (folder / "model.toml").unlink()
    (folder / "vocabulary.json").rename(folder / "vocabulary.txt")
    assert find(str(folder), weights).name == "mini"


@pytest.mark.parametrize("name", ["gpt-9", "", "./nowhere", "mini/../mini2", "\0"])
def test_an_unknown_name_tells_the_known_ones(weights: Path, name: str) -> None:
    with pytest.raises(SkyError) as caught:
        find(name, weights)
    assert caught.value.key == "model.unknown"
    assert "mini" in caught.value.text("zh")


@pytest.mark.parametrize("missing", FILES)
def test_a_missing_file_is_named(weights: Path, missing: str) -> None:
    (weights / "mini" / missing).unlink()
    with pytest.raises(SkyError, match=missing) as caught:
        find("mini", weights)
    assert caught.value.key == "model.missing_file"


@pytest.mark.parametrize("damage", [b"", b"model.bi", b"model.bim", b"model.bin "])
def test_truncated_and_tampered_weights_are_refused(weights: Path, damage: bytes) -> None:
    (weights / "mini" / "model.bin").write_bytes(damage)
    files = find("mini", weights)
    with pytest.raises(SkyError, match=r"model\.bin") as caught:
        verify(files)
    assert caught.value.key == "model.checksum"


def test_weights_that_vanish_after_being_found(weights: Path) -> None:
    files = find("mini", weights)
    shutil.rmtree(files.folder)
    assert key_of(lambda: verify(files)) == "model.missing_file"


@pytest.mark.parametrize(
    "description",
    [
        "format = ",
        "name = 3",
        "format = []",
        'context = "long"',
        "context = 0",
        "context = true",
        "parameters = -5",
        'sha256 = "abc"',
        "[sha256]\n'model.bin' = 7",
        "[sha256]\n'model.bin' = 'abc'",
        f"[sha256]\n'../secret' = '{'0' * 64}'",
        "\udcff",
    ],
)
def test_a_bad_description_is_refused(weights: Path, description: str) -> None:
    path = weights / "mini" / "model.toml"
    path.write_bytes(description.encode("utf-8", "surrogateescape"))
    with pytest.raises(SkyError, match=r"model\.toml") as caught:
        find("mini", weights)
    assert caught.value.key == "model.bad_description"
    assert "model.toml" in caught.value.text("zh")


def test_unknown_keys_are_left_for_newer_versions(weights: Path) -> None:
    path = weights / "mini" / "model.toml"
    path.write_text('mood = "good"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert find("mini", weights).context == 1024


@pytest.mark.parametrize("name", known())
def test_the_models_that_ship_are_whole(name: str) -> None:
    files = find(name)
    assert set(files.sha256) >= {"model.bin", "tokenizer.json"}
    assert files.format
    verify(files)
