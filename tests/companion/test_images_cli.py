"""`skycode image` and `skycode caption` as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from skycode_ls.cli.app import run

pytest.importorskip("onnx", reason="onnx makes the tiny model: it comes with the extra [dev]")

from tests.companion.tiny_nano import build


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build(tmp_path_factory.mktemp("nano") / "tiny"))


@pytest.mark.e2e
def test_an_image_is_drawn_and_captioned(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "蓝.png"
    wish = ["image", "蓝色", "蓝", "-o", str(out), "-m", model, "--count", "2", "--json"]
    assert run(wish) == 0
    told = json.loads(capsys.readouterr().out)
    assert [Path(file).name for file in told["files"]] == ["蓝-1.png", "蓝-2.png"]
    assert told["seeds"][1] == (told["seeds"][0] + 1) % 2**32
    assert run(["caption", told["files"][0], "-m", model, "-l", "zh"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "蓝"
    assert printed[1].split()[1] == "蓝"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["image", "", "-o", "new.png"], "prompt is empty"),
        (["image", "x" * 100_000, "-o", "new.png"], "100000"),
        (["image", "cat", "-o", "new.jpg"], "new.jpg.png"),
        (["image", "cat", "-o", "there.png"], "never overwritten"),
        (["image", "cat", "-o", "no/new.png"], "no folder"),
        (["image", "cat", "-o", "new.png", "--width", "100"], "96 or 104"),
        (["image", "cat", "-o", "new.png", "--steps", "1000"], "from 1 to 200"),
        (["image", "cat", "-o", "new.png", "--strength", "0.5"], "no picture was given"),
        (["image", "cat", "-o", "new.png", "--model", "nobody"], "no image model nobody"),
        (["image", "cat"], "--out"),
    ],
)
def test_what_was_typed_wrong_leaves_with_2_and_no_file(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    (tmp_path / "there.png").write_bytes(b"mine")
    assert run(arguments) == 2
    assert words in " ".join(capsys.readouterr().err.split())
    assert [path.name for path in tmp_path.iterdir()] == ["there.png"]
    assert (tmp_path / "there.png").read_bytes() == b"mine"
