"""Typing through an answer, mistyping, going back: all without the model."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.features.cache import _NEAR, ANSWERS, DOCUMENTS, Answers
from skycode_ls.text import Snapshot, Suggestion

BEFORE, AFTER = "def area(r):\n    return ", "\n\nprint(area(2))\n"
SAID = "math.pi * pow(r, 2)  # 面积"


def at(before: str, after: str = AFTER, uri: str = "file:///a.py") -> Snapshot:
    return Snapshot(before + after, len(before), "python", "a.py", uri, 1)


def suggestion(snapshot: Snapshot, text: str = SAID, behind: int = 0) -> Suggestion:
    return Suggestion(text, snapshot.offset, snapshot.offset + behind, 9, 0.1)


@pytest.fixture
def answers() -> Answers:
    kept = Answers()
    kept.keep(at(BEFORE), [suggestion(at(BEFORE))], 1)
    return kept


@pytest.mark.parametrize("typed", range(len(SAID)))
def test_typing_through_leaves_the_rest(answers: Answers, typed: int) -> None:
    (found,) = answers.find(at(BEFORE + SAID[:typed]), 1) or []
    assert found.text == SAID[typed:]
    assert (found.start, found.end) == (len(BEFORE) + typed,) * 2


def test_when_all_is_typed_there_is_nothing_left(answers: Answers) -> None:
    assert answers.find(at(BEFORE + SAID), 1) is None


def test_a_mistype_finds_nothing_and_its_correction_the_rest(answers: Answers) -> None:
    assert answers.find(at(BEFORE + "mx"), 1) is None
    answers.keep(at(BEFORE + "mx"), [], 1)
    (found,) = answers.find(at(BEFORE + "m"), 1) or []
    assert found.text == SAID[1:]


def test_a_closer_that_the_editor_adds_is_replaced(answers: Answers) -> None:
    typed = SAID[: SAID.index("(") + 1]
    (found,) = answers.find(at(BEFORE + typed, ")" + AFTER), 1) or []
    assert found.text == "r, 2)  # 面积"
    assert (found.start, found.end) == (len(BEFORE + typed), len(BEFORE + typed) + 1)


@pytest.mark.parametrize(
    "snapshot",
    [
        at(BEFORE[1:]),
        at(BEFORE, "x" + AFTER),
        at(BEFORE + "m", ")" + AFTER[1:]),
        at(BEFORE + "m", "ath" + AFTER),
        at("# new first line\n" + BEFORE),
        at(BEFORE[:-1]),
        at(BEFORE, uri="file:///b.py"),
    ],
    ids=["before", "after", "one for one", "letters", "moved", "backspace", "document"],
)
def test_another_text_finds_nothing(answers: Answers, snapshot: Snapshot) -> None:
    assert answers.find(snapshot, 1) is None


@pytest.mark.parametrize(("far", "found"), [(_NEAR + 1, True), (_NEAR - 2, False)])
def test_what_is_far_away_may_differ(far: int, found: bool) -> None:
    answers = Answers()
    above, below = "a" + "#" * (far - 1), "#" * (far - 1) + "b"
    known = at(above, below)
    answers.keep(known, [suggestion(known)], 1)
    for other in (at("x" + above[1:], below), at(above, below[:-1] + "x")):
        assert (answers.find(other, 1) is not None) is found
    assert answers.find(at(above + "#", below), 1) is None, "the lengths must be the same"


def test_nothing_was_found_here_before_is_an_answer_too() -> None:
    answers = Answers()
    answers.keep(at(BEFORE), [], 1)
    assert answers.find(at(BEFORE), 1) == []
    assert answers.find(at(BEFORE + "m"), 1) is None


def test_one_candidate_is_no_answer_to_who_asks_for_three(answers: Answers) -> None:
    assert answers.find(at(BEFORE), 3) is None
    here = at(BEFORE)
    answers.keep(here, [suggestion(here, text) for text in ("ab", "ac", "b")], 3)
    assert [one.text for one in answers.find(here, 3) or []] == ["ab", "ac", "b"]
    assert [one.text for one in answers.find(at(BEFORE + "a"), 3) or []] == ["b", "c"]
    assert [one.text for one in answers.find(here, 1) or []] == ["ab"]


def test_white_space_behind_the_cursor_stays_replaced() -> None:
    answers, here = Answers(), at(BEFORE, "  " + AFTER)
    answers.keep(here, [suggestion(here, behind=2)], 1)
    (found,) = answers.find(at(BEFORE + "ma", "  " + AFTER), 1) or []
    assert found.end - found.start == 2


def test_memory_is_bounded() -> None:
    answers = Answers()
    for index in range(DOCUMENTS + 9):
        for place in range(ANSWERS + 9):
            here = at(BEFORE + "x" * place, uri=f"file:///{index}.py")
            answers.keep(here, [suggestion(here)], 1)
    assert len(answers._documents) == DOCUMENTS
    assert all(len(kept) == ANSWERS for kept in answers._documents.values())


def test_forgetting(answers: Answers) -> None:
    other = replace(at(BEFORE), uri="file:///b.py")
    answers.keep(other, [suggestion(other)], 1)
    answers.forget("file:///a.py")
    assert answers.find(at(BEFORE), 1) is None
    assert answers.find(other, 1)
    answers.forget()
    assert answers.find(other, 1) is None


@given(st.text("ab(\n求", max_size=8), st.text("ab(\n求", min_size=1, max_size=8), st.data())
def test_what_is_found_always_completes_to_the_suggestion(
    before: str, said: str, data: st.DataObject
) -> None:
    answers, here = Answers(), at(before)
    answers.keep(here, [suggestion(here, said)], 1)
    typed = data.draw(st.text("ab(\n求", max_size=8))
    found = answers.find(at(before + typed), 1)
    if said.startswith(typed) and typed != said:
        assert found is not None
        assert typed + found[0].text == said
    else:
        assert not found
