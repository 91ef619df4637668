"""`skycode report`: counts as a table and as JSON, and nothing where nothing was counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from skycode_ls.cli.outcomes import show
from skycode_ls.features.journal import Entry, Journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    journal = Journal(tmp_path / "journal.jsonl")
    for entry in (
        Entry("shown", "python", "zh", 400, 20),
        Entry("accepted", "python", "zh", 100, 5),
        Entry("kept_30", "python", "zh", 90),
        Entry("shown", "go", "", 10),
    ):
        journal.note(entry)
    return tmp_path / "journal.jsonl"


def test_the_table_gives_counts_and_shares(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show(False, False, "en", path)
    out = capsys.readouterr().out
    (line,) = [line for line in out.splitlines() if line.startswith("python")]
    assert line.split() == ["python", "zh", "20", "5", "(25%)", "0", "90%"]


def test_the_table_speaks_chinese(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show(False, False, "zh", path)
    assert "接受" in capsys.readouterr().out


def test_json_is_for_programs(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show(True, False, "en", path)
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert rows[0]["accepted"] == {"count": 5, "characters": 100}
    assert [row["language"] for row in rows] == ["python", "go"]


def test_clearing_forgets(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show(False, True, "en", path)
    assert not path.exists()
    show(False, False, "en", path)
    assert "Nothing" in capsys.readouterr().out
