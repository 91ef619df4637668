"""`skycode bench`: rates that follow the model's true pace, and both outputs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from skycode_ls.cli.app import run
from skycode_ls.cli.bench import Wish, bench
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.speed import limits, measure
from skycode_ls.settings import Settings


@pytest.fixture(autouse=True)
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure for as short a time as the outcome of the tests allows."""
    monkeypatch.setattr("skycode_ls.engine.speed._ROWS", 2)
    monkeypatch.setattr("skycode_ls.cli.bench.limits", lambda: limits(0.01))


@pytest.fixture
def slow(tmp_path: Path) -> str:
    """Return a model that says one piece in 2 ms."""
    script = tmp_path / "script.txt"
    script.write_text("one two three four five six seven eight nine ten eleven", encoding="utf-8")
    return f"scripted:{script}?delay=2"


def test_a_known_pace_is_measured(slow: str) -> None:
    speed = measure(open_backend(Settings(model=slow)), tokens=64, rounds=2)
    assert 2 <= speed.cold < 500
    assert 2 <= speed.warm < 500
    assert 2 < speed.decode <= 500
    assert 16 <= speed.prompt <= 128
    assert speed.prefill == pytest.approx(speed.prompt / speed.cold * 1000)


def test_the_machine_has_limits() -> None:
    found = limits(0.01)
    assert found.bandwidth > 1e6
    assert found.operations > 1e6


def test_the_json_has_a_row_for_each_number_of_threads(
    slow: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skycode_ls.cli.bench.usable_cores", lambda: 3)
    bench(Wish(Settings(model=slow), 32, 1, sweep=True, as_json=True), "en")
    found = json.loads(capsys.readouterr().out)
    assert len(found["results"]) == 3  # 1, 2 and all 3 of them
    assert found["results"][0]["decode"] > 0
    assert found["machine"]["bandwidth"] > 0


@pytest.mark.e2e
def test_people_get_a_table_in_their_language(
    slow: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["bench", "--model", slow, "--rounds", "1", "--tokens", "32"]) == 0
    assert "词元" in capsys.readouterr().out


def test_a_model_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--model", "no-such-model"]) == 2
    assert "no-such-model" in capsys.readouterr().err
