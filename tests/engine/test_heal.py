"""White space before the cursor: left to the model, then taken out of what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.heal import Healer, shown


@pytest.mark.parametrize(
    ("prefix", "seen"),
    [
        ("def f():\n", "def f():"),
        ("def f():\n    ", "def f():\n    "),  # the depth is known
        ("x = ", "x ="),
        ("x =\t", "x ="),
        ("a\n\n\n", "a"),
        ("总和 ", "总和"),
        ("call(", "call("),
        ("", ""),
        ("\n\n", "\n\n"),  # a file begins: there is nothing to go on from
    ],
)
def test_what_the_model_sees(prefix: str, seen: str) -> None:
    assert shown(prefix) == seen


@pytest.mark.parametrize(
    ("prefix", "said", "inserted"),
    [
        ("def f():\n", "\n    return 1\n", "    return 1\n"),
        ("a = 1\n", "\n\n\ndef g():", "def g():"),
        ("x = ", " y + 1", "y + 1"),
        ("x =  ", "  y", "y"),
        ("x = ", "  y", " y"),
        ("return [ ", "a]", "a]"),  # another style, the same words
        ("x = 3 ", "\nprint(x)", "\nprint(x)"),
        ("求和 ", " 数组", "数组"),
        ("def f():\n    ", "return 1", "return 1"),
        ("call(", " a", " a"),
        ("x = ", " ", ""),
    ],
)
def test_what_is_inserted(prefix: str, said: str, inserted: str) -> None:
    for pieces in ([said], list(said)):
        healer = Healer(prefix)
        assert "".join(map(healer.push, pieces)) == inserted
        assert not healer.refused


@pytest.mark.parametrize(
    ("prefix", "said"),
    [
        ("x = 1\n", " + 2"),  # goes on with the line above
        ("return ", "_value"),  # another word
        ("x = ", "= 3"),  # another operator
        ("求 ", "和"),
    ],
)
def test_words_that_cannot_stand_there_are_refused(prefix: str, said: str) -> None:
    healer = Healer(prefix)
    assert healer.push(said) == ""
    assert healer.refused
    assert healer.push("more") == ""


@given(st.text(alphabet="ab =\n\t(和", max_size=12), st.text(alphabet="ab =\n和", max_size=12))
def test_a_model_that_repeats_the_white_space_is_understood(prefix: str, text: str) -> None:
    space = prefix[len(shown(prefix)) :]
    healer = Healer(prefix)
    said = space + "x" + text
    inserted = "".join(map(healer.push, said))
    assert healer.refused or inserted == "x" + text
    assert not healer.refused
