"""Samples and rows: nothing lost, the right things taken out, the same seed the same bytes."""

from __future__ import annotations

import dataclasses
import random
import shutil
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="needs the [train] extra")
pytest.importorskip("zstandard", reason="needs the [train] extra")

from tiny_corpus import FUNCTION, tiny_recipe, write_corpus

from training import fim, grammars, pack, rows, spans, tokenizer, windows
from training.documents import Document
from training.neighbours import Neighbours
from training.recipe import FimRecipe
from training.selection import quality

pytestmark = pytest.mark.models  # what it needs comes with the [train] extra

TEXT = FUNCTION.format(word="words", number=3).encode()


@pytest.mark.parametrize("kind", list(spans.KINDS))
def test_spans_lie_inside_the_text_and_decode(kind: str) -> None:
    root, rng = grammars.root(TEXT, "python"), random.Random(1)
    for _ in range(200):
        span = spans.KINDS[kind](TEXT, root, rng)
        assert span is not None
        start, end = span
        assert 0 <= start < end <= len(TEXT)
        assert TEXT[start:end].decode()


def test_line_spans_end_before_the_newline_and_skip_docstrings() -> None:
    root, rng = grammars.root(TEXT, "python"), random.Random(2)
    for _ in range(300):
        span = spans.line(TEXT, root, rng)
        assert span is not None
        assert TEXT[span[1] : span[1] + 1] == b"\n"
        assert b"\n" not in TEXT[slice(*span)]
        assert b"Read words" not in TEXT[slice(*span)]


def test_comment_spans_follow_a_comment_or_docstring() -> None:
    root, rng = grammars.root(TEXT, "python"), random.Random(3)
    for _ in range(100):
        span = spans.comment(TEXT, root, rng)
        assert span is not None
        last = TEXT[: span[0]].rstrip().splitlines()[-1].strip()
        assert last.startswith(b"#") or last.endswith(b'"""')


SOLVED = b'''import math


def area(radius: float) -> float:
    """Return the area of a circle."""
    if radius < 0:
        return 0.0
    return math.pi * radius**2
'''


def test_a_solution_is_all_below_the_docstring() -> None:
    root, rng = grammars.root(SOLVED, "python"), random.Random(3)
    asked = [spans.solution(SOLVED, root, rng) for _ in range(30)]
    taken = {SOLVED[slice(*span)] for span in asked if span}
    assert {text.strip() for text in taken} == {SOLVED[SOLVED.index(b"if radius") :].strip()}
    assert len(taken) > 1, "the line may be begun or not"


def test_a_solution_is_the_function_where_a_comment_asks_for_it() -> None:
    text = b"# Return twice the number.\ndef twice(number):\n    return 2 * number\n"
    span = spans.solution(text, grammars.root(text, "python"), random.Random(4))
    assert span is not None
    assert text[slice(*span)].strip() == text[text.index(b"def") :].strip()


def test_exercises_are_asked_for_whole_and_other_texts_in_lines() -> None:
    recipe = tiny_recipe()
    drilled = pack.drilling(recipe).fim
    window = windows.Window(SOLVED, complete=True)

    def answered_whole(rates: FimRecipe) -> int:
        rng = random.Random(5)
        drafts = [fim.draft(window, "python", "a.py", rates, rng) for _ in range(300)]
        return sum("if radius" in one.middle and "**2" in one.middle for one in drafts)

    assert answered_whole(drilled) > 2 * answered_whole(recipe.fim) > 0
    assert drilled.no_suffix == recipe.fim.exercise_no_suffix > recipe.fim.no_suffix


@pytest.mark.parametrize("order", ["psm", "spm"])
def test_assembled_samples_keep_every_token(order: str) -> None:
    made = fim.assemble([9], [10, 11], [12, 13], [14, 15], order, True, 64)
    plain = [token & ~fim.COMPLETES for token in made]
    assert sorted(token for token in plain if token >= 9) == [9, 10, 11, 12, 13, 14, 15]
    assert made[-3:] == [token | fim.COMPLETES for token in (12, 13, fim.END)]


def test_long_context_is_cut_at_its_far_ends() -> None:
    made = fim.assemble([], list(range(100, 200)), [50], list(range(300, 400)), "psm", True, 64)
    assert len(made) <= 64
    assert 199 in made
    assert 300 in made
    assert 50 | fim.COMPLETES in made


def test_a_prompt_never_ends_in_white_space() -> None:
    recipe, rng = tiny_recipe().fim, random.Random(5)
    window = windows.Window(TEXT, complete=True)
    drafts = [fim.draft(window, "python", "a.py", recipe, rng) for _ in range(300)]
    holes = [draft for draft in drafts if draft.order != "plain"]
    assert len(holes) > 100
    assert all(draft.prefix == draft.prefix.rstrip(" \t\r\n") for draft in holes)
    assert any(draft.middle.startswith("\n    ") for draft in holes)
    whole = TEXT.decode()
    assert all(whole.startswith(draft.prefix + draft.middle) for draft in holes)


def test_a_middle_that_cannot_fit_is_dropped() -> None:
    assert fim.assemble([], list(range(100)), list(range(80)), [], "psm", True, 64) == []


def test_function_windows_hold_a_whole_function() -> None:
    (window,) = windows.functions(TEXT, "python", 2000, 4, random.Random(0))
    assert window.complete
    assert b"def read_words" in window.text
    assert window.text.endswith(b"return result\n")


def test_line_windows_join_to_the_text() -> None:
    text = TEXT * 6
    cut = windows.lines(text, len(text) // 3, 99, random.Random(4))
    joined = b"".join(window.text for window in cut)
    assert text.endswith(joined)
    assert all(len(window.text) <= len(text) // 3 for window in cut)


def test_documented_code_ranks_above_tests_and_data() -> None:
    good = Document(TEXT.decode(), "python", "zh", "p", "src/a.py")
    data = Document("X = [\n" + "1, 2, 3, 4,\n" * 60 + "]\n", "python", "none", "p", "tests/a.py")
    assert quality(good) > quality(data) + 1


def test_rows_hold_whole_samples() -> None:
    samples = [[index + 10] * (5 + index) for index in range(12)]
    filled = rows.fill(samples, 20, fim.PAD, open_rows=3)
    kept = sorted(token for token in filled.flatten().tolist() if token != fim.PAD)
    assert kept == sorted(token for sample in samples for token in sample)


@pytest.mark.e2e
def test_pack_is_deterministic_and_redraws_by_epoch(tmp_path: Path) -> None:
    root, recipe = write_corpus(tmp_path), tiny_recipe()
    tokenizer.run(root, recipe)
    first = (pack.run(root, recipe, "a") / "short.bin").read_bytes()
    again = (pack.run(root, recipe, "b") / "short.bin").read_bytes()
    other = (pack.run(root, recipe, "c", epoch=1) / "short.bin").read_bytes()
    assert first == again
    assert first != other
    data, index = rows.read(root / "a" / "short")
    assert index["by_group"]["python/zh"] > 0
    assert (data == fim.MIDDLE).any()
    assert rows.read(root / "a" / "valid" / "python")[0].shape[1] == recipe.pack.row
    counts = index["by_group"]
    drilled = counts["python/exercises"] / sum(counts.values())
    assert 0.5 * recipe.pack.exercise_share < drilled < 0.15, counts


@pytest.mark.e2e
def test_rows_for_the_end_have_more_exercises(tmp_path: Path) -> None:
    root = write_corpus(tmp_path)
    tokenizer.run(root, tiny_recipe())
    out = pack.run(root, tiny_recipe())

    def exercises(folder: Path) -> float:
        facts = rows.read(folder / "short")[1]
        return float(facts["by_group"]["python/exercises"] / facts["tokens"])

    assert exercises(out / rows.ANNEAL) > 1.5 * exercises(out)
    assert rows.read(out / rows.ANNEAL / "short")[1]["tokens"] < 8000


@pytest.mark.e2e
def test_exercises_that_are_wanted_must_have_been_made(tmp_path: Path) -> None:
    root = write_corpus(tmp_path)
    tokenizer.run(root, tiny_recipe())
    shutil.rmtree(root / "exercises")
    with pytest.raises(FileNotFoundError, match="training exercises"):
        pack.run(root, tiny_recipe(), "a")


def test_truncated_rows_are_refused(tmp_path: Path) -> None:
    rows.write(tmp_path / "short", rows.fill([[1, 2, 3]], 8, fim.PAD))
    (tmp_path / "short.bin").write_bytes(b"123")
    with pytest.raises(ValueError, match="run pack again"):
        rows.read(tmp_path / "short")


def test_other_files_come_first_and_whole_or_not_at_all() -> None:
    others = [[fim.FILE, 20, 21], [fim.FILE, 30, 31]]
    made = fim.assemble([9], [10], [11], [12], "spm", True, 64, others)
    assert made[:8] == [fim.FILE, 20, 21, fim.FILE, 30, 31, fim.FILE, 9]
    tight = fim.assemble([9], [10], [11], [12], "spm", True, 20, others)
    assert tight[:5] == [fim.FILE, 30, 31, fim.FILE, 9], "the best one stands last and stays"


def test_a_sample_shows_the_definition_that_the_server_would_show() -> None:
    shop = Document(
        'class Basket:\n    """What is bought."""\n\n    def total(self, tax: float) -> int:\n'
        "        return 0\n",
        "python",
        "en",
        "shop",
        "src/shop/basket.py",
    )
    stranger = Document(shop.text, "python", "en", "another", "src/shop/other.py")
    till = Document("", "python", "en", "shop", "src/shop/till.py")
    text = "from shop.basket import Basket\n\n\ndef pay(basket: Basket) -> int:\n    return basket."
    found = Neighbours([shop, stranger, till]).snippets(till, text, len(text), 200)
    assert [one.path for one in found] == ["src/shop/basket.py"]
    assert "def total(self, tax: float) -> int" in found[-1].text
    assert Neighbours([till]).snippets(till, text, len(text), 200) == ()


def test_one_sample_in_so_many_shows_other_files() -> None:
    window, rng = windows.Window(TEXT, complete=True), random.Random(6)
    recipe = dataclasses.replace(tiny_recipe().fim, header=1.0, rate=1.0, others=0.5)
    asked: list[tuple[str, int]] = []

    def others(text: str, offset: int) -> tuple[tuple[str, str], ...]:
        asked.append((text, offset))
        return (("shop/basket.py", "def total() -> int: ...\n"),)

    drafts = [fim.draft(window, "python", "a.py", recipe, rng, others) for _ in range(200)]
    showing = [draft for draft in drafts if draft.others]
    assert 60 < len(showing) < 140
    assert len(asked) == len(showing)
    text, offset = asked[0]
    assert text[:offset] == showing[0].prefix
    assert showing[0].middle not in text[offset - 5 : offset + 5]
