"""What stands around an answer is taken off while it streams, however it is cut into pieces."""

from __future__ import annotations

from itertools import combinations_with_replacement, pairwise

import pytest

from skycode_ls.companion.text.cleaning import Cleaner

LABELS = ("译文：", "Translation:")


def cleaned(text: str, cuts: tuple[int, ...], fenced: bool) -> tuple[str, list[str]]:
    cleaner = Cleaner(LABELS, fenced)
    places = [0, *cuts, len(text)]
    pieces = [text[a:b] for a, b in pairwise(places)]
    said = [*(cleaner.push(piece) for piece in pieces), cleaner.flush()]
    return "".join(said), said


@pytest.mark.parametrize(
    ("text", "fenced", "left"),
    [
        ("  hello \n", False, "hello"),
        ("译文：你好", False, "你好"),
        (" translation: \n hello", False, "hello"),
        ("Trans", False, "Trans"),
        ("```python\n# a\n```\nThat is it.", True, "# a"),
        ("```\n# a\n", True, "# a"),
        ("```# a", True, "```# a"),
        ("```python\n# a\n```", False, "```python\n# a\n```"),
        ("a\n\n\nb\n\n", True, "a\n\n\nb"),
        ("", True, ""),
        (" \n ", False, ""),
        ("``", True, "``"),
        ("<think>\nHm.\n</think>\n\n译文：你好", False, "你好"),
        ("<think>Hm", False, ""),
        ("<thin ice", False, "<thin ice"),
        ('"a" and "b"', True, '"a" and "b"'),
    ],
)
def test_any_pieces_give_the_same_answer(text: str, fenced: bool, left: str) -> None:
    every = range(len(text) + 1)
    for cuts in [*combinations_with_replacement(every, 2), tuple(every)]:
        whole, said = cleaned(text, cuts, fenced)
        assert whole == left, cuts
        assert not said[0][:1].isspace()


def test_words_are_not_held_back_longer_than_needed() -> None:
    cleaner = Cleaner(LABELS, fenced=True)
    assert [cleaner.push(piece) for piece in ("He", "llo", " ", "you")] == ["He", "llo", "", " you"]
