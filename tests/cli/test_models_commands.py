"""`skycode models`: list, add, info, use and remove, as people type them. No PyTorch."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from skycode_ls.cli import model_list, model_work
from skycode_ls.cli.app import run
from skycode_ls.cli.model_list import Capacity
from skycode_ls.models import choice, registry, store
from skycode_ls.models.catalogue import CATALOGUE, INFILLS
from tests.engine import tiny_model

Said = tuple[int, str, str]
Skycode = Callable[..., Said]


@pytest.fixture
def skycode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Skycode:
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "home"))
    monkeypatch.setenv("SKYCODE_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)

    def call(*arguments: str, lang: str = "en_US.UTF-8") -> Said:
        monkeypatch.setenv("LANG", lang)
        capsys.readouterr()
        code = run(["models", *arguments])
        return (code, *capsys.readouterr())

    return call


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


@pytest.mark.e2e
def test_a_model_comes_is_used_and_goes(skycode: Skycode, tiny: Path) -> None:
    assert skycode("add", str(tiny))[0] == 0
    code, out, _ = skycode("list", "--json")
    rows = {row["name"]: row for row in json.loads(out)}
    assert code == 0
    assert rows["tiny"]["installed"]
    assert rows["tiny"]["measured"]
    assert json.loads(skycode("info", "tiny", "--json")[1])["format"] == "qwen"
    assert skycode("use", "tiny")[0] == 0
    assert choice.model("-") == "tiny"
    assert "▶" in skycode("list", lang="zh_CN.UTF-8")[1]
    code, out, _ = skycode("remove", "tiny", "--yes", lang="zh_CN.UTF-8")
    assert (code, out.strip()) == (0, "已移除 tiny。")
    assert store.installed() == []


def test_removing_asks_first(skycode: Skycode, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    skycode("add", str(tiny))
    monkeypatch.setattr("typer.confirm", lambda _question: False)
    assert skycode("remove", "tiny")[0] == 1
    assert store.installed() == ["tiny"]
    assert skycode("remove", "skycode-nano", "--yes")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "code", "cure"),
    [
        (("add", "no-such"), 2, "qwen2.5-coder-0.5b"),
        (("add", "no-such", "--name", "../x"), 2, "--name"),
        (("use", "no-such"), 2, "skycode models add"),
        (("info", "no-such"), 2, "skycode models add"),
        (("remove", "no-such", "--yes"), 2, "skycode models add"),
        (("verify", "skycode-nano", "--reference", "no-such"), 1, "--reference"),
    ],
)
def test_a_mistake_is_answered_with_the_cure(
    skycode: Skycode, arguments: tuple[str, ...], code: int, cure: str
) -> None:
    status, out, err = skycode(*arguments)
    assert (status, out) == (code, "")
    assert cure in err
    assert "Traceback" not in err


def test_the_embedded_model_is_verified_without_its_original(
    skycode: Skycode, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = skycode("verify", "skycode-nano")
    assert code == 0
    assert "SHA-256" in out
    assert "CARD.md" in out
    whole = registry.find("skycode-nano")
    changed = dataclasses.replace(whole, sha256={**whole.sha256, "config.json": "0" * 64})
    monkeypatch.setattr(model_work, "find", lambda _name: changed)
    code, out, err = skycode("verify", "skycode-nano")
    assert (code, out) == (1, "")
    assert "config.json" in err


def test_a_model_elsewhere_can_be_chosen(skycode: Skycode) -> None:
    assert skycode("use", "openai:http://127.0.0.1:8000/v1#qwen")[0] == 0
    assert choice.model("-") == "openai:http://127.0.0.1:8000/v1#qwen"
    assert skycode("use", "openai:http://127.0.0.1:8000/v1")[0] == 2


@pytest.mark.parametrize(
    ("capacity", "best"),
    [
        (Capacity(3, 2, 4 << 30), "skycode-nano"),  # too slow for anything else
        (Capacity(40, 2, 16 << 30), "qwen2.5-coder-0.5b"),
        (Capacity(60, 8, 16 << 30), "qwen2.5-coder-1.5b"),
        (Capacity(60, 8, 2 << 30), "qwen2.5-coder-0.5b"),
        (Capacity(400, 64, 64 << 30), "qwen2.5-coder-14b"),
    ],
)
def test_the_best_is_the_largest_that_is_quick_and_fits(
    skycode: Skycode, capacity: Capacity, best: str
) -> None:
    assert [row.name for row in model_list.listed(capacity) if row.best] == [best]


def test_the_catalogue_is_whole() -> None:
    for name, entry in CATALOGUE.items():
        assert store.checked_name(name) == name
        assert entry.hub.count("/") == 1
        assert entry.licence
        assert entry.millions * entry.state > 0
    assert set(CATALOGUE) > INFILLS
