"""The doctor: what it looks at, and its verdict."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from skycode_ls.cli import doctor, findings, machine
from skycode_ls.cli.findings import Finding
from skycode_ls.cli.trial import completion
from skycode_ls.engine import host
from skycode_ls.settings import Settings


@pytest.fixture
def scripted(tmp_path: Path) -> Settings:
    """Return settings for a model that says one line."""
    script = tmp_path / "script.txt"
    script.write_text("return sum(numbers) / len(numbers)\n")
    return Settings(model=f"scripted:{script}")


def test_a_machine_that_works_is_told_so(
    scripted: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.examine(scripted, "en", as_json=False) == 0
    said = capsys.readouterr().out
    assert "SkyCode works on this machine." in said
    assert "✗" not in said
    assert "return sum(numbers)" in " ".join(said.split())  # wherever the line was broken


def test_json_has_every_topic_and_the_figures(
    scripted: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.examine(scripted, "zh", as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["healthy"] is True
    by_check = {finding["check"]: finding for finding in told["findings"]}
    assert by_check["cores"]["facts"]["usable"] >= 1
    assert by_check["completion"]["facts"]["tokens"] > 0
    assert "int8" in by_check["compute"]["facts"]["types"]
    assert "ctranslate2" in by_check["packages"]["facts"]["listed"]
    assert "个词元" in by_check["completion"]["text"]


def test_a_model_that_is_missing_is_essential(capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.examine(Settings(model="nobody"), "zh", as_json=False) == 1
    said = "".join(capsys.readouterr().out.split())  # a narrow terminal wraps anywhere
    assert "没有名为nobody的模型" in said
    assert "2项必要检查未通过" in said


def test_a_model_that_says_nothing_is_essential(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    found = list(completion(Settings(model=f"scripted:{tmp_path / 'empty.txt'}")))
    assert [finding.verdict for finding in found] == ["good", "bad"]


def test_a_check_that_breaks_does_not_end_the_examination(
    scripted: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> list[Finding]:
        raise OSError("no such device")

    monkeypatch.setattr(findings, "cuda", broken)
    assert doctor.examine(scripted, "en", as_json=False) == 1
    said = capsys.readouterr().out
    assert "this check broke: OSError: no such device" in said
    assert "return sum(numbers)" in " ".join(said.split())  # wherever the line was broken


def test_a_missing_package_names_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.requires", lambda _name: ["no-such-wheel>=1"])
    first = next(findings.packages())
    assert (first.verdict, first.text("en")[:30]) == ("bad", "no-such-wheel is not installed")


@pytest.mark.parametrize(
    ("found", "key"),
    [
        (host.Cuda(devices=1, driver=True, cublas=True), "cuda_ready"),
        (host.Cuda(devices=1, driver=True, cublas=False), "cuda_no_cublas"),
        (host.Cuda(devices=0, driver=True, cublas=False), "cuda_no_cublas"),
        (host.Cuda(devices=0, driver=False, cublas=False), "cuda_none"),
    ],
)
def test_cuda_advice_fits_what_is_there(
    found: host.Cuda, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host, "cuda", lambda: found)
    (finding,) = findings.cuda()
    assert finding.key == key
    assert finding.text("zh")


def test_the_machine_is_described() -> None:
    assert 1 <= host.usable_cores() <= (os.cpu_count() or 1)
    space = machine.memory()
    assert space is None or 0 < space.available <= space.total
    resident = machine.resident_bytes(os.getpid())
    assert resident is None or resident > 2**20
    assert machine.resident_bytes(2**30) is None
