"""Terms and their numbers in sorted arrays: nothing is lost while they grow, merge and shrink."""

from __future__ import annotations

import random
import threading

import numpy as np
import pytest

from skycode_ls.features.workspace import postings as module
from skycode_ls.features.workspace.postings import ENOUGH, Postings


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let arrays settle and merge after a few postings."""
    monkeypatch.setattr(module, "_FRESH", 16)


def filled(count: int, seed: int = 1) -> tuple[Postings, dict[str, set[int]]]:
    """Return postings of `count` numbers, and what they should hold."""
    draw, found = random.Random(seed), Postings()
    known: dict[str, set[int]] = {}
    for number in range(count):
        terms = set(draw.choices("甲乙丙abcdefgh", k=draw.randrange(1, 5)))
        found.add(terms, number)
        for term in terms:
            known.setdefault(term, set()).add(number)
    return found, known


@pytest.mark.parametrize("count", [0, 1, 5, 40, 500])
def test_every_number_is_found_once(count: int) -> None:
    postings, known = filled(count)
    for term in (*known, "never added"):
        (numbers,) = postings.find([term])
        assert sorted(numbers.tolist()) == sorted(known.get(term, ()))


def test_many_terms_are_looked_up_together() -> None:
    postings, known = filled(300)
    found = postings.find([*known, "nothing"])
    assert [set(one.tolist()) for one in found] == [*known.values(), set()]


def test_arrays_stay_few_as_they_grow() -> None:
    postings, known = filled(1500)
    assert len(postings._sorted) < 8 + 1500 * 2.5 / (16 * 8)
    total = sum(map(len, known.values()))
    assert postings.bytes < 10 * total + 20_000


def test_a_term_that_tells_nothing_takes_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_FRESH", 4 * ENOUGH)
    postings = Postings()
    for number in range(4 * ENOUGH + 1):
        postings.add(["everywhere"], number)
    (numbers,) = postings.find(["everywhere"])
    assert ENOUGH < len(numbers) < 1.1 * ENOUGH


def test_sweeping_takes_back_what_is_gone() -> None:
    postings, known = filled(700)
    gone = np.zeros(700, bool)
    gone[::3] = True
    before = postings.bytes
    list(postings.sweep(gone))
    assert postings.bytes < before
    for term, numbers in known.items():
        (found,) = postings.find([term])
        assert sorted(found.tolist()) == sorted(one for one in numbers if one % 3)


def test_readers_miss_nothing_that_was_there_before() -> None:
    """While numbers are added and swept, those of the beginning are always found."""
    postings, known = filled(200)
    done = threading.Event()
    missed: list[str] = []

    def read() -> None:
        while not done.is_set():
            for term, numbers in known.items():
                (found,) = postings.find([term])
                if not numbers <= set(found.tolist()):
                    missed.append(term)

    thread = threading.Thread(target=read)
    thread.start()
    for number in range(200, 900):
        postings.add({"a", "甲", f"new{number}"}, number)
        if number % 300 == 0:
            list(postings.sweep(np.zeros(2000, bool)))
    done.set()
    thread.join()
    assert missed == []
