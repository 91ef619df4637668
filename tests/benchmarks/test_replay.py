"""What the replay counts is what a person would see; no server takes part."""

from __future__ import annotations

import random
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any

import pytest
from replay import figures, typist
from replay.document import Document
from replay.editor import Answer
from replay.passages import Passage, cut, keys
from replay.rhythm import CORRECTIONS, MEAN, SPREAD, Rhythm
from replay.typist import ARRIVAL, Key, Typist

TEXT = "def area(r):\n    # 面积 🙂\n    return math.pi * r * r\n\n\nprint(area(2))\n"


def test_pauses_are_as_published() -> None:
    rhythm = Rhythm(1)
    pauses = [rhythm.pause() for _ in range(20_000)]
    assert fmean(pauses) == pytest.approx(MEAN, rel=0.02)
    assert pstdev(pauses) == pytest.approx(SPREAD, rel=0.05)
    assert [Rhythm(3).pause() for _ in range(2)] == [Rhythm(3).pause() for _ in range(2)]


def test_so_many_keys_are_corrections() -> None:
    rhythm, presses, wrong = Rhythm(2), 20_000, 0
    for _ in range(presses):
        wrong += rhythm.errs()
    assert wrong / (presses + wrong * 2) == pytest.approx(CORRECTIONS, rel=0.15)
    assert rhythm.wrong("e") != "e"


def test_keys_put_in_the_whole_text_and_enter_indents() -> None:
    assert "".join(keys(TEXT)) == TEXT
    assert list(keys("a:\n    b\n\nc")) == ["a", ":", "\n    ", "b", "\n", "\n", "c"]


def test_a_passage_is_whole_lines() -> None:
    text = "".join(f"line {number}\n" for number in range(200))
    passage = cut("a.py", text, 100, random.Random(1))
    assert text[passage.start - 1] == text[passage.end] == "\n"
    assert 90 <= len(passage.typed) <= 120


def test_positions_are_in_code_units() -> None:
    document = Document("file:///a.py", TEXT)
    for at in range(len(TEXT) + 1):
        assert document.offset(document.position(at)) == at
    smile = TEXT.index("🙂")
    assert document.position(smile + 1)["character"] == document.position(smile)["character"] + 2


def test_a_change_says_where_it_was() -> None:
    document = Document("file:///a.py", "ab\ncd")
    change = document.replace(4, 5, "x\ny")
    assert (document.text, document.cursor, document.version) == ("ab\ncx\ny", 7, 2)
    (one,) = change["contentChanges"]
    assert one["range"]["end"] == {"line": 1, "character": 2}


class Screen:
    """An editor whose server says at once what follows, or something else."""

    root = Path("/replay")

    def __init__(self, full: str, end: int, says: str = "") -> None:
        self.full, self.end, self.says = full, end, says
        self.sent: dict[int, float] = {}
        self.answers: dict[int, Answer] = {}
        self.document: Document | None = None

    def open(self, document: Document) -> None:
        self.document = document

    def close(self, document: Document) -> None:
        assert document is self.document

    def ask(self, document: Document) -> int:
        number = len(self.sent) + 1
        self.sent[number] = 0.0
        text = self.says or self.full[document.cursor : self.end]
        items = [{"insertText": text, "range": None}] if text else []
        self.answers[number] = Answer(0.01, {"items": items}, None)
        return number

    def type(self, document: Document, change: dict[str, Any], former: int) -> int:
        assert former in self.sent
        assert change["contentChanges"]
        return self.ask(document)

    def wait(self, identifier: int, _seconds: float) -> Answer:
        return self.answers[identifier]


def replay(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Typist:
    monkeypatch.setattr("replay.typist.time.sleep", lambda _seconds: None)
    start = TEXT.index("    return")
    person = Typist(screen, Rhythm(5), explains=False)  # type: ignore[arg-type]
    person.type(Passage("a.py", TEXT, start, screen.end))
    assert screen.document is not None
    assert screen.document.text == TEXT, "in the end the file is whole again"
    return person


def test_a_suggestion_that_is_right_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    end = TEXT.index("\n\n\n")
    person = replay(Screen(TEXT, end), monkeypatch)
    assert [key.kind for key in person.keys] == ["opening", "accepted"]
    assert person.accepted == person.written == end - TEXT.index("    return")
    assert person.keys[0].right
    assert person.keys[0].agreed == person.keys[0].shown
    assert ARRIVAL > typist.GLANCE


def test_one_that_is_wrong_is_typed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    person = replay(Screen(TEXT, TEXT.index("\n\n\n"), says="raise"), monkeypatch)
    kinds = [key.kind for key in person.keys]
    assert person.accepted == 0
    assert "accepted" not in kinds
    assert kinds.count("wrong") == kinds.count("backspace") > 0
    assert not any(key.right for key in person.keys)


def test_one_that_begins_right_is_typed_through(monkeypatch: pytest.MonkeyPatch) -> None:
    person = replay(Screen(TEXT, TEXT.index("\n\n\n"), says="    return 0"), monkeypatch)
    assert any(key.inside for key in person.keys[1:])
    assert person.keys[0].agreed == len("    return ")


def test_the_beginning_of_a_line_is_right_and_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    person = replay(Screen(TEXT, TEXT.index("\n\n\n"), says="    return"), monkeypatch)
    assert person.keys[0].right
    assert person.accepted >= len("    return")


def test_figures_count_what_was_seen() -> None:
    seen = [
        Key("opening", 1, latency=0.2, cached=False, shown=4, agreed=3),
        Key("typed", 2, latency=0.1, cached=False, shown=2, right=True),
        Key("typed", 3, inside=True, latency=0.001, cached=True, shown=3),
        Key("typed", 4),
    ]
    told = figures.latencies(seen)
    assert (told["cold"]["p50"], told["warm"]["p50"], told["cached"]["p50"]) == (200, 100, 1)
    assert told["answered before the next key"] == 0.75
    assert figures.caching(seen)["typing through without model"] == 1.0
    assert figures.precision(seen) == {"shown": 2, "right": 0.5, "agreed": 0.5}


def test_ratios_are_of_medians_and_of_pairs() -> None:
    told = figures.ratio([1.0, 2.0, 9.0], [2.0, 2.0, 3.0])
    assert (told["ratio of medians"], told["median of ratios"]) == (1.0, 1.0)
    assert figures.ratio([], [])["pairs"] == 0
