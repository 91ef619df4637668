"""Places, samples and questions: what is missing is what stood there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from skycode_ls.engine.heal import shown
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find
from skycode_ls.syntax.languages import language_of
from skycode_ls.tuning import exam, places, samples
from skycode_ls.tuning.project import File, read, split
from tests.tuning import small_project

TEXT = small_project.FUNCTION.format(name="漆", title="Lacquer")


def file(text: str = TEXT, path: str = "shop/lacquer.py") -> File:
    return File(path, text, language_of("", path))


@pytest.fixture(scope="module")
def nano() -> Vocabulary:
    return Vocabulary(find("skycode-nano"))


@pytest.mark.parametrize("seed", range(40))
def test_a_place_and_its_words_are_the_file(seed: int) -> None:
    found = places.draw(file(), random.Random(seed))
    assert found
    prefix, suffix = found.snapshot.prefix, found.snapshot.suffix
    assert prefix + found.words + suffix == TEXT
    assert found.words.strip()
    assert len(found.words) <= places.LONGEST


def test_blocks_are_taken_out_whole() -> None:
    drawn = (places.draw(file(), random.Random(seed)) for seed in range(300))
    block = "\n        self.漆_orders.append(order)\n        self.漆_count += 1"
    assert block in {found.words for found in drawn if found}


def test_questions_are_single_lines_of_code_and_always_the_same() -> None:
    found = places.single_lines(file(), 20)
    assert found == places.single_lines(file(), 20)
    assert found
    lines = {line.strip() for line in TEXT.split("\n")}
    for one in found:
        assert "\n" not in one.words
        assert "# add" not in one.words
        assert "Module" not in one.words
        assert one.snapshot.suffix.startswith("\n")
        assert any(line.endswith(one.words) for line in lines)
    whole = [one for one in found if not one.snapshot.line_prefix.strip()]
    assert 0 < len(whole) < len(found)


def test_a_sample_ends_with_what_is_missing_and_the_end(nano: Vocabulary) -> None:
    at = TEXT.index("\n    return round")
    place = places.place(file(), at, at + len("\n    return round(漆_taxed, 2)"))
    sample = samples.spelt(place, nano, 400)
    assert sample
    known, *ids = sample
    words = b"".join(map(nano.bytes_of, ids[known:]))
    assert words.decode() == "\n    return round(漆_taxed, 2)"
    assert ids[-1] == nano.marker("<|endoftext|>")
    assert ids[0] == nano.marker("<|file_sep|>")  # the prompt that the server asks
    assert nano.marker("<|fim_suffix|>") in ids[:known]


@pytest.mark.parametrize("prefix", ["a = ", "def f():\n", "if x:\n    ", "x"])
def test_white_space_that_stands_there_is_written_by_the_model(
    nano: Vocabulary, prefix: str
) -> None:
    place = places.place(file(prefix + "words()\n"), len(prefix), len(prefix) + 7)
    sample = samples.spelt(place, nano, 100)
    assert sample
    answer = b"".join(map(nano.bytes_of, sample[1 + sample[0] :])).decode()
    assert answer == prefix[len(shown(prefix)) :] + "words()"


def test_as_many_samples_come_as_were_promised(
    tmp_path: Path, nano: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(samples, "PASSES", 2)
    files = split(read(small_project.build(tmp_path / "project"))).learnt
    found = list(samples.samples(files, nano))
    promised = samples.PASSES * samples.per_pass(files)
    assert 0.95 * promised <= len(found) <= promised
    assert found == list(samples.samples(files, nano))
    half = len(found) // 2
    assert {tuple(one) for one in found[:half]} != {tuple(one) for one in found[half:]}


def test_too_few_lines_are_told() -> None:
    with pytest.raises(SkyError) as caught:
        exam.questions([file("x = 1\nyyyy = 22222\n")])
    assert caught.value.key == "tuning.too_short"


def test_questions_are_spread_over_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exam, "MOST", 30)
    files = [file(TEXT.replace("漆", f"漆{n}"), f"shop/{n}.py") for n in range(6)]
    asked = exam.questions(files)
    counts = [sum(one.snapshot.path == each.path for one in asked) for each in files]
    assert max(counts) - min(counts) <= 2
