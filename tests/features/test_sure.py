"""Only what the model is sure enough of is shown, and no more than that is waited for."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.features.filters.sure import worthiest
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling, Snapshot, Suggestion

STEPS = [("self", 0.9), (".total", 0.8), (" =", 0.9), (" 0", 0.1), ("\n", 0.9), ("x = 1\n", 0.9)]


class Speaking:
    """Says the same tokens whatever it is asked, and counts them."""

    info = ModelInfo("speaking", "double")

    def __init__(self, steps: list[tuple[str, float]]) -> None:
        self._steps = steps
        self.said = 0

    def count(self, text: str) -> int:
        return len(text)

    def generate(self, _prompt: Prompt, _sampling: Sampling, _room: int) -> Iterator[Piece]:
        for number, (text, chance) in enumerate(self._steps):
            self.said += 1
            yield Piece(text, number, math.log(chance))

    def close(self) -> None: ...


def offered(text: str, backend: Speaking, automatic: bool = True, least: float = 0.25) -> list[str]:
    before, _, after = text.partition("‸")
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    found = complete(
        Snapshot(before + after, len(before), "python", "a.py"),
        Settings(min_confidence=least),
        backend,
        job,
        automatic=automatic,
    )
    return [one.text for one in found]


def pieces(*steps: tuple[str, float]) -> list[Piece]:
    return [Piece(text, number, math.log(chance)) for number, (text, chance) in enumerate(steps)]


def test_the_sure_beginning_of_a_line_is_offered_and_nothing_after_it_is_asked_for() -> None:
    backend = Speaking(STEPS)
    assert offered("def f(self):\n    x = 1\n    ‸\n", backend) == ["self.total ="]
    assert backend.said == 4, "what comes after it was waited for"


def test_a_beginning_too_short_for_a_glance_is_kept_back_though_nothing_is_written_behind_it() -> (
    None
):
    for stop in (" ", "\t", "= 5"):
        steps = [("ab", 0.6), (stop, 0.3), ("+ 5", 0.9), ("\n", 0.9)]
        assert offered("def f(self):\n    x = 1\n    ‸\n", Speaking(steps)) == [], repr(stop)
    whole = [("ab", 0.6), ("\n", 0.9)]
    assert offered("def f(self):\n    x = 1\n    ‸\n", Speaking(whole)) == ["ab"]


@pytest.mark.parametrize(
    ("text", "automatic", "least"),
    [
        ("def f(self):\n    x = 1\n    ‸\n", False, 0.25),  # asked by hand
        ("def f(self):\n    x = 1\n    ‸\n", True, 0.0),  # all is wanted
        ("def f(self):\n    # 清零\n    ‸\n", True, 0.25),  # asked by a comment
        ("def f(self):\n    ‸\n", True, 0.25),  # a block that has nothing in it
    ],
)
def test_what_is_asked_for_is_offered_whole(text: str, automatic: bool, least: float) -> None:
    backend = Speaking(STEPS)
    assert offered(text, backend, automatic, least)[0].startswith("self.total = 0")
    assert backend.said == 6


def test_code_that_follows_a_comment_is_waited_for() -> None:
    steps = [("\n", 0.9), ("    a = 0\n", 0.1), ("    b = 1\n", 0.9)]
    found = offered("def f(self):\n    # 清零‸\n", Speaking(steps))
    assert found == ["\n    a = 0\n    b = 1"]


def test_inside_a_comment_nobody_asks_for_more_than_is_sure() -> None:
    said = Speaking([(" of", 0.9), (" the", 0.9), (" orders", 0.1), ("\n", 0.9)])
    assert offered("def f(self):\n    # the total‸\n", said) == [" of the"]


def test_sure_lines_are_offered_and_no_others() -> None:
    backend = Speaking(
        [("a = 1", 0.9), ("\n", 0.9), ("    b = 2\n", 0.9), ("    c = 3\n", 0.2), ("    d\n", 0.9)]
    )
    assert offered("def f(self):\n    x = 1\n    ‸\n", backend) == ["a = 1\n    b = 2"]
    assert backend.said == 4, "no line after an unsure one can be sure"


def test_a_line_with_its_words_sure_but_not_its_end_has_nothing_after_it() -> None:
    steps = [("a = 1", 0.3), ("\n", 0.5), ("    b = 2", 0.9), ("\n", 0.9)]
    assert offered("def f(self):\n    x = 1\n    ‸\n", Speaking(steps)) == ["a = 1"]


def test_a_backend_that_tells_no_probabilities_is_taken_at_its_word() -> None:
    said = Speaking([("a = 1\n    b", 1.0), (" = 2\n", 1.0)])
    assert offered("def f(self):\n    x = 1\n    ‸\n", said) == ["a = 1\n    b = 2"]


@pytest.mark.parametrize(
    ("steps", "shown"),
    [
        # A token over a line's end: what it begins of the next line is not shown by itself.
        ([("x = 1\n    b", 0.9), (" = 2\n", 0.1)], "x = 1"),
        ([("\n    x = 1", 0.9), ("\n", 0.9), ("    y = 2\n", 0.1)], "x = 1"),
        ([("x = 1\r\n", 0.9), ("    y = 2\r\n", 0.1)], "x = 1"),
        ([("x = 1\n\n", 0.9), ("    y = 2\n", 0.1)], "x = 1"),
        ([("x = 1\r\n    z = 3\r\n", 0.9), ("    y = 2\n", 0.1)], "x = 1\n    z = 3"),
        ([("ok\n", 0.9), ("    y = 2\n", 0.1)], "ok"),  # a whole line may be narrow
    ],
)
def test_lines_end_where_they_may(steps: list[tuple[str, float]], shown: str) -> None:
    found = offered("def f(self):\n    y = 0\n    ‸\n", Speaking(steps))
    assert [text.strip() for text in found] == [shown]


def test_the_line_above_is_not_said_again_by_leaving_out_the_rest() -> None:
    steps = [("y = 0\n", 0.9), ("    z = 2\n", 0.1)]
    assert offered("def f(self):\n    y = 0\n    ‸\n", Speaking(steps)) == []


def test_nothing_sure_is_nothing() -> None:
    assert offered("def f(self):\n    x = 1\n    ‸\n", Speaking([("a = 1", 0.2)])) == []


def test_closers_that_stand_already_do_not_hide_what_is_sure() -> None:
    steps = [("first", 0.9), (", second", 0.9), (")", 0.9), (" or", 0.2), (" x", 0.2), ("\n", 0.9)]
    assert offered("y = 1\nf(‸)\n", Speaking(steps)) == ["first, second"]


@pytest.mark.parametrize(
    ("steps", "kept"),
    [
        ([("return", 0.9), (" x", 0.3)], "return"),  # a fourth is not worth two characters
        ([("return", 0.9), (" total", 0.8), ("s", 0.6)], "return totals"),
        ([("return", 0.9), (" total", 0.8), ("s", 0.1)], "return"),  # no word ends in its middle
        ([("return", 0.9), (" total", 0.8), (".x", 0.1)], "return total"),
        ([("返回", 0.9), ("总价", 0.8), ("格", 0.1)], "返回总价"),
        ([("x = 1\n", 0.9), ("y = 2\n", 0.4), ("z = 3\n", 0.9)], "x = 1\ny = 2\nz = 3\n"),
        ([("xyz", 0.9), (".abc", 0.2), (".x", 0.1)], "xyz"),
        ([("abcd", 1.0), (".", 1.0), ("x", 0.1)], "abcd."),  # of what is as good, the longer one
        ([("y", 1.0), (",", 1.0), (" x", 0.1)], "y,"),  # also where one key takes all it saves
        ([("abc", 1.0), (" de", 0.45), (" x", 0.1)], "abc de"),  # 2.25 keys, and 2; not 2.7 and 3
        ([("\n", 0.9), ("x = 1", 0.9), (" + y", 0.1), ("\n", 0.9)], "\nx = 1"),
        ([("中文", 0.9), ("字", 0.5), ("\n", 0.1)], "中文"),  # 2.7 keys, and 2.5
        ([("é", 0.9), (" = 1", 0.2)], "é"),
        ([("x = 1\n", 0.9), ("y = 2\n", 0.3), ("z = 3\n", 0.4)], "x = 1\n"),
    ],
)
def test_a_beginning_is_worth_its_length_times_its_probability(
    steps: list[tuple[str, float]], kept: str
) -> None:
    assert worthiest(pieces(*steps), 0.25) == kept


_steps = st.lists(st.tuples(st.text("ab_ (.价\n", max_size=4), st.floats(0.05, 1.0)), max_size=8)


@given(_steps, st.floats(0.1, 0.9))
def test_a_beginning_is_as_likely_as_is_wanted_and_ends_no_word(
    steps: list[tuple[str, float]], wanted: float
) -> None:
    said = worthiest(pieces(*steps), wanted)
    whole = "".join(text for text, _ in steps)
    assert whole.startswith(said)
    text, chance, likely = "", 1.0, []
    for one, probability in steps:
        text, chance = text + one, chance * probability
        likely += [text] * (chance >= wanted * 0.999)
    assert not said or any(one.startswith(said) for one in likely)
    after = whole[len(said) :]
    word = "ab_"
    assert not (said and after and said[-1] in word and after[0] in word)
