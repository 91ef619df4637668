"""The snapshot's views of its text, near the cursor, against slices of the whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.syntax.layout import _next_width
from skycode_ls.text import Snapshot

TEXTS = st.text(st.sampled_from("ab \n\r\t中😀"), max_size=30)


@given(TEXTS, st.integers(0, 30), st.integers(0, 9))
def test_views_are_slices(text: str, offset: int, most: int) -> None:
    snapshot = Snapshot(text, min(offset, len(text)))
    assert snapshot.prefix + snapshot.suffix == text
    assert snapshot.prefix.endswith(snapshot.before(most))
    assert snapshot.before(99) == snapshot.prefix
    assert len(snapshot.before(most)) == min(most, snapshot.offset)
    assert snapshot.after(most) == snapshot.suffix[:most]
    assert snapshot.ends_text is (not snapshot.suffix.strip())
    assert snapshot.row == snapshot.prefix.count("\n")


def test_the_line_below_is_found_behind_a_long_one() -> None:
    text = "if x:  # " + "y" * 5000 + "\n\n        z = 1\n"
    assert _next_width(Snapshot(text, 5)) == 8
    assert _next_width(Snapshot("if x:", 5)) == -1


@given(TEXTS, st.integers(0, 30), st.integers(0, 30), TEXTS)
def test_an_edit_is_followed_by_the_cursor(text: str, one: int, other: int, new: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    edited = Snapshot(text, 0, known_row=0).edited(start, end, new)
    assert (edited.prefix, edited.suffix) == (text[:start] + new, text[end:])
    assert edited.row == edited.prefix.count("\n"), "what was known of the former place is not"


@pytest.mark.parametrize(
    ("before", "after", "newline"),
    [
        ("", "", "\n"),
        ("x", "y\r\nz\n", "\r\n"),
        ("x\n", "y\r\nz", "\n"),
        ("x\r\n", "y\nz", "\r\n"),
        ("\n", "\r\n", "\n"),
        ("\r", "", "\n"),
    ],
)
def test_the_nearest_line_end_counts(before: str, after: str, newline: str) -> None:
    assert Snapshot(before + after, len(before)).newline == newline
