"""Drawing code with a suggestion in it."""

from __future__ import annotations

import pytest

from skycode_ls.cli.excerpt import GHOST, excerpt, highlight
from skycode_ls.text import Snapshot, Suggestion

CODE = 'def add(a, b):\n    """求和 😀."""\n    \n\n\nprint(add(1, 2))\n'


def at(text: str, mark: str) -> int:
    return text.index(mark) + len(mark)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_suggestion_stands_at_the_cursor_and_alone_looks_like_a_ghost(newline: str) -> None:
    text = CODE.replace("\n", newline)
    place = at(text, f'"""{newline}    ')
    words = f"total = a + b{newline}    return total"
    drawn = excerpt(Snapshot(text, place, path="a.py"), Suggestion(words, place, place))
    assert drawn.plain.split("\n")[:4] == [
        "1 │ def add(a, b):",
        '2 │     """求和 😀."""',
        "3 │     total = a + b",
        "4 │     return total",
    ]
    ghostly = "".join(drawn.plain[s.start : s.end] for s in drawn.spans if s.style == GHOST)
    assert ghostly.split() == ["total", "=", "a", "+", "b", "return", "total"]


def test_what_the_suggestion_replaces_is_gone_and_marks_show_without_colour() -> None:
    text = "x = foo()  \ny\n"
    suggestion = Suggestion("bar()", 4, 11)
    drawn = excerpt(Snapshot(text, 4), suggestion, marks=True)
    assert drawn.plain == "1 │ x = «bar()»\n2 │ y\n3 │ "


def test_only_lines_near_the_cursor_are_shown() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 101))
    place = at(text, "line 50")
    shown = excerpt(Snapshot(text, place), Suggestion("!", place, place), before=2, after=1)
    assert shown.plain == "48 │ line 48\n49 │ line 49\n50 │ line 50!\n51 │ line 51"


def test_a_very_long_line_is_cut_around_the_cursor() -> None:
    text = "x" * 100_000
    drawn = excerpt(Snapshot(text, 50_000), Suggestion("HERE", 50_000, 50_000))
    assert "xHEREx" in drawn.plain
    assert len(drawn.plain) < 300


def test_an_empty_document_can_be_drawn() -> None:
    assert excerpt(Snapshot("", 0), Suggestion("a\nb", 0, 0)).plain == "1 │ a\n2 │ b"


@pytest.mark.parametrize("code", ["", "\n\n", "\ta = 1\n", "x", "名 = '😀'", "if "])
def test_highlighting_never_changes_the_text(code: str) -> None:
    assert highlight(code, "a.py").plain == code


def test_control_characters_cannot_reach_the_terminal() -> None:
    assert highlight("a\x1b[2J\x0c\r\x9b\x7fb", "a.c").plain == "a␛[2J␌␍␡␡b"
