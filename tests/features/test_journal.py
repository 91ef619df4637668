"""The journal keeps counts and nothing else, and never stands in anybody's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.features import journal
from skycode_ls.features.journal import Entry, Journal, left_of, read, summed

SHOWN = Entry("shown", "python", "zh", 12)


def test_what_is_noted_is_read(tmp_path: Path) -> None:
    kept = Journal(tmp_path / "deep" / "journal.jsonl")
    taken = Entry("accepted", "go", "", 5)
    for entry in (SHOWN, taken, SHOWN):
        kept.note(entry)
    assert kept.path is not None
    assert read(kept.path) == [SHOWN, taken, SHOWN]
    assert summed(read(kept.path)) == [Entry("shown", "python", "zh", 24, 2), taken]


def test_without_a_journal_there_are_no_entries(tmp_path: Path) -> None:
    assert read(tmp_path / "none.jsonl") == []


def test_damaged_lines_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    Journal(path).note(SHOWN)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"event": "shown"\n[]\n{"event": "sold", "language": "x"}\n\x00\n')
        file.write('{"event": "shown", "language": "c", "natural": "fr", "characters": 1}\n')
    Journal(path).note(SHOWN)
    assert read(path) == [SHOWN, SHOWN]


def test_a_long_journal_becomes_sums(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LARGEST", 2000)
    kept = Journal(tmp_path / "journal.jsonl")
    for _ in range(100):
        kept.note(SHOWN)
    assert kept.path is not None
    assert kept.path.stat().st_size < 2200
    assert summed(read(kept.path)) == [Entry("shown", "python", "zh", 1200, 100)]
    assert list(tmp_path.iterdir()) == [kept.path]


def test_a_place_that_cannot_be_written_is_given_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Tools that configure logging in this process switch loggers off that were there before.
    monkeypatch.setattr(journal._log, "disabled", False)
    (tmp_path / "file").write_text("")
    kept = Journal(tmp_path / "file" / "journal.jsonl")
    kept.note(SHOWN)
    kept.note(SHOWN)
    assert kept.path is None
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    ("text", "document", "left"),
    [
        ("return a\n    b = 1", "def f():\n    return a\n    b = 1\n", 13),
        ("return a\n    b = 1", "def f():\n    return a\n", 8),
        ("a + b", "return a + b", 5),
        ("求和(数组)", "总 = 求和(数组)", 6),
        ("return a", "", 0),
    ],
)
def test_what_is_left_of_an_accepted_text(text: str, document: str, left: int) -> None:
    assert left_of(text, document) == left
