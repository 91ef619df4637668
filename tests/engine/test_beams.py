"""The likeliest first line: found behind a less likely beginning, ended, followed in the caches."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from skycode_ls.engine import beams
from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.backends.rows import Rows
from skycode_ls.engine.beams import Beginning, Lines, first_lines
from skycode_ls.engine.forced import Forced, Spellings
from skycode_ls.engine.ngrams import Running
from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.shaping import Shaping
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

WORDS = ("<end>", "a", "b", "c", "\n", "\n  ", " ", "x\ny", "\nz")
END, A, B, C, BREAK, INDENT, BLANK, ACROSS, BELOW = range(len(WORDS))


class Words:
    """A vocabulary of whole words; the first one ends a text."""

    names = WORDS
    ends = (END,)

    def bytes_of(self, token: int) -> bytes:
        return b"" if token == END else WORDS[token].encode()


LINES = Lines(cast(Vocabulary, Words()))


class Told:
    """Texts whose next words are told by a table; what is not in it is impossible."""

    def __init__(self, table: dict[str, dict[int, float]]) -> None:
        self.table, self.rows, self.widest = table, [""], 1

    def logits(self, said: str) -> Logits:
        found = np.full(len(WORDS), -np.inf, np.float32)
        for token, probability in self.table[said].items():
            found[token] = math.log(probability)
        return found

    def follow(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        said = zip(parents, tokens, strict=True)
        self.rows = [self.rows[parent] + WORDS[token] for parent, token in said]
        self.widest = max(self.widest, len(self.rows))
        return np.stack([self.logits(row) for row in self.rows])


def line(table: dict[str, dict[int, float]], width: int = 3, limit: int = 9) -> list[int]:
    told = Told(table)
    found = ended(first_lines(told, told.logits(""), (), LINES, width, limit))
    return [token for token, _ in found[0].steps]


def ended(search: Generator[None, None, list[Beginning]]) -> list[Beginning]:
    """Return what a search returns."""
    while True:
        try:
            next(search)
        except StopIteration as found:
            return list(found.value)


LATE = {
    "": {A: 0.6, B: 0.4},
    "a": {A: 0.3, B: 0.3, C: 0.3, BREAK: 0.1},
    "b": {C: 0.9, BREAK: 0.1},
    "aa": {BREAK: 1.0},
    "ab": {BREAK: 1.0},
    "ac": {BREAK: 1.0},
    "bc": {BREAK: 1.0},
}


def test_a_likelier_line_behind_a_less_likely_word_is_found() -> None:
    assert line(LATE) == [B, C, BREAK]
    assert line(LATE, width=1)[0] == A, "one beginning alone is what greedy search follows"


def test_all_that_ends_a_line_counts_as_one() -> None:
    table = {
        "": {A: 1.0},
        "a": {B: 0.4, BREAK: 0.25, INDENT: 0.2, END: 0.15},
        "ab": {BREAK: 1.0},
    }
    assert line(table) == [A, BREAK], "0.6 against 0.4, though no single end is likelier than b"


def test_blank_beginnings_do_not_end_a_line_and_words_across_a_break_do() -> None:
    table = {"": {BREAK: 1.0}, "\n": {BLANK: 1.0}, "\n ": {ACROSS: 1.0}}
    assert line(table) == [BREAK, BLANK, ACROSS]


def test_words_behind_a_break_begin_the_line_unless_there_were_some() -> None:
    assert line({"": {BELOW: 1.0}, "\nz": {A: 1.0}, "\nza": {BREAK: 1.0}}) == [BELOW, A, BREAK]
    assert line({"": {A: 1.0}, "a": {BELOW: 1.0}}) == [A, BELOW]


@pytest.mark.parametrize(("end", "said"), [(0.6, [END]), (0.3, [A, BREAK])])
def test_saying_nothing_wins_only_where_it_is_likeliest(end: float, said: list[int]) -> None:
    table = {"": {A: 0.35, B: 0.65 - end, END: end}, "a": {BREAK: 1.0}, "b": {BREAK: 1.0}}
    assert line(table) == said


def test_length_is_made_up_for_but_not_without_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"": {A: 1.0}, "a": {BREAK: 0.55, B: 0.45}, "ab": {BREAK: 1.0}}
    assert line(table) == [A, B, BREAK]
    monkeypatch.setattr(beams, "BONUS", 0.0)
    assert line(table) == [A, BREAK]


def test_what_falls_far_behind_is_left() -> None:
    told = Told(
        {"": {A: 0.999, B: 0.001}, "a": {A: 0.999, B: 0.001}, "aa": {BREAK: 0.999, C: 0.001}}
    )
    search = first_lines(told, told.logits(""), (), LINES, 3, 9)
    assert list(search) == [None, None], "two steps, and none for what comes after the line"
    assert told.widest == 1


def test_a_line_without_end_is_cut_at_the_limit() -> None:
    table = {"a" * count: {A: 0.9, B: 0.1} for count in range(20)}
    table |= {"a" * count + "b": {A: 0.2, BREAK: 0.8} for count in range(20)}
    assert len(line(table, width=1, limit=5)) == 5


def test_a_long_line_is_not_broken_off_where_it_hardly_ends() -> None:
    table = {"a" * count: {A: 0.9, BREAK: 0.0005} for count in range(20)}
    assert line(table, limit=5) == [A] * 5


def found(close: float, patience: float) -> tuple[list[str], int]:
    told = Told(
        {
            "": {A: 0.6, B: 0.3, C: 0.1},
            "a": {BREAK: 1.0},
            "b": {BREAK: 1.0},
            "c": {C: 1.0},
            "cc": {BREAK: 1.0},
        }
    )
    search = first_lines(told, told.logits(""), (), LINES, 3, 9, close, patience)
    steps = 0
    while True:
        try:
            next(search)
        except StopIteration as ended:
            return ["".join(WORDS[t] for t in one.tokens) for one in ended.value], steps
        steps += 1


def test_lines_nearly_as_likely_are_returned_too_the_best_first() -> None:
    assert found(0.0, 0.9) == (["a\n"], 1)
    assert found(1.0, 0.9) == (["a\n", "b\n"], 1)
    assert found(3.0, 3.0) == (["a\n", "b\n", "cc\n"], 2)
    assert found(3.0, 0.9)[0] == ["a\n", "b\n"], "nobody waited for the third"


@pytest.mark.parametrize(("least", "longest"), [(0.0, 6), (0.05, 6), (0.3, 4), (0.9, 3)])
def test_a_search_ends_far_below_what_is_of_use(least: float, longest: int) -> None:
    class Doubts(dict[str, dict[int, float]]):
        """After anything three words are about as likely."""

        def __missing__(self, _said: str) -> dict[int, float]:
            return {A: 0.33, B: 0.33, C: 0.34}

    told = Told(Doubts({"": {A: 0.6, B: 0.4}}))
    logprob = Sampling(least=least).least_logprob
    (best,) = ended(first_lines(told, told.logits(""), (), LINES, 3, 6, least=logprob))
    assert best.tokens == (A, *(C,) * (longest - 1))


def test_forks_do_not_hear_of_each_other() -> None:
    forced = Forced("ab", Spellings([b"", b"a", b"b", b"c", b"\n", b"\n  ", b" ", b"x", b"\nz"]))
    other = forced.fork()
    other.took(A)
    even = np.zeros(9, np.float32)
    assert np.isfinite(forced.apply(even)).nonzero()[0].tolist() == [A]
    assert np.isfinite(other.apply(even)).nonzero()[0].tolist() == [B]
    shaping = Shaping(Sampling(unless=(A, B)), cast(Vocabulary, Words()))
    twin = shaping.fork()
    twin.took(A)
    assert np.isfinite(shaping.apply(even)[B])
    assert not np.isfinite(twin.apply(even)[B])
    text = Running([A, B], 4)
    more = text.fork()
    more.add(C)
    text.add(A)
    assert (text.tokens.tolist(), more.tokens.tolist()) == ([A, B, A], [A, B, C])


def test_rows_that_go_on_from_each_other_say_what_one_text_would(tiny_onnx: Path) -> None:
    memories = OnnxBackend(Settings(model=str(tiny_onnx)))._memories
    assert memories is not None
    prompt = [7 + index * 13 % 500 for index in range(40)]
    memory = Memory(memories._session, 512)
    memory.read(prompt)
    rows = Rows(memories._session, memory, 3, 8)
    rows.follow([0, 0], [11, 12])
    rows.follow([1, 0, 1], [21, 22, 23])
    found = rows.follow([2, 1], [31, 32])
    for row, said in enumerate(([12, 23, 31], [11, 22, 32])):
        alone = Memory(memories._session, 512)
        np.testing.assert_allclose(found[row], alone.read([*prompt, *said]), atol=2e-4)


def test_an_answer_goes_on_behind_its_likeliest_line(tiny_onnx: Path) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\n")
    one, wide = Sampling(max_tokens=40), Sampling(max_tokens=40, beams=4)

    def tokens(sampling: Sampling) -> list[int]:
        pieces = list(backend.generate(asked, sampling, 400))
        assert all(not piece.text for piece in pieces if piece.token < 0)
        return [piece.token for piece in pieces if piece.token >= 0]

    greedy, found = tokens(one), tokens(wide)
    assert found == tokens(wide), "what is remembered of the prompt changes nothing"
    assert found != greedy, "random weights have no certain words"
    assert len(found) == 40 or found[-1] != greedy[-1]
    assert tokens(Sampling(max_tokens=40, beams=1)) == greedy
    assert len(tokens(Sampling(max_tokens=3, beams=4))) == 3


def test_what_is_left_out_for_being_far_behind_is_never_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw = np.random.default_rng(3)

    class Drawn:
        """Words drawn by chance, the same after the same texts."""

        def __init__(self) -> None:
            self.rows = [""]

        def logits(self, said: str) -> Logits:
            seed = draw_of[said] if said in draw_of else draw_of.setdefault(said, len(draw_of))
            return np.random.default_rng(seed).normal(0, 3, len(WORDS)).astype(np.float32)

        def follow(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
            said = zip(parents, tokens, strict=True)
            self.rows = [f"{self.rows[parent]},{token}" for parent, token in said]
            return np.stack([self.logits(row) for row in self.rows])

    def found(close: float) -> list[tuple[int, ...]]:
        rows = Drawn()
        search = first_lines(rows, rows.logits(""), (), LINES, 3, 12, close)
        return [one.tokens for one in ended(search)]

    likeliest = beams._likeliest

    def unbounded(*told: Any) -> Iterator[Beginning]:
        return likeliest(told[0], told[1], told[2], told[3], np.inf)

    for _ in range(40):
        draw_of: dict[str, int] = {"": int(draw.integers(1 << 30))}
        for close in (0.0, 4.0):
            expected = found(close)
            with monkeypatch.context() as patch:
                patch.setattr(beams, "_likeliest", unbounded)
                assert found(close) == expected
