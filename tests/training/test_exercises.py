"""Exercises: their solutions are right, both wordings are there, and evaluations stay out."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

pytest.importorskip("rensa", reason="needs the [train] extra")

from training import exercises
from training.exercises import overlap
from training.exercises.chains import chains, exercise
from training.exercises.exercise import (
    Exercise,
    Parameter,
    WrongExerciseError,
    holds,
    imports_of,
    is_chinese,
    module_of,
)
from training.exercises.renaming import renamed
from training.exercises.wording import Natural, spelt
from training.exercises.written import written

WRITTEN = written()
SOME = [*(exercise(chain, random.Random(3)) for chain in list(chains())[::9]), *WRITTEN]
DOUBLED = Exercise(
    name="doubled",
    parameters=(Parameter("number", "int"),),
    returns="int",
    english=("Return twice the `number`.",),
    chinese=("返回 `number` 的两倍。",),
    bodies=("return number * 2",),
    reference=lambda number: number + number,
    inputs=((3,), (-1,)),
)


def test_every_way_to_solve_an_exercise_does() -> None:
    assert len(SOME) > 200
    for one in SOME:
        for body in one.bodies:
            assert holds(one, body), module_of(one, body)


def test_a_wrong_solution_is_found() -> None:
    assert not holds(DOUBLED, "return number ** 2")
    assert not holds(DOUBLED, "return float(number * 2)"), "a float is no int"
    with pytest.raises(WrongExerciseError, match="doubled"):
        exercises._verify(replace(DOUBLED, bodies=("return number",)))


def test_texts_parse_run_and_tell_the_truth_in_both_languages() -> None:
    draw = random.Random(5)
    for one in SOME[::5]:
        for natural in get_args(Natural):
            text = spelt(one, draw.choice(one.bodies), natural, draw)
            space: dict[str, object] = {}
            exec(compile(text, one.name, "exec"), space)
            assert callable(space[one.name])
            assert is_chinese(text) == (natural == "zh"), text


def test_every_exercise_is_asked_for_in_both_languages_and_has_a_name_of_its_own() -> None:
    assert len({one.name for one in WRITTEN}) == len(WRITTEN) > 500
    for one in SOME:
        assert one.english, one.name
        assert not any(map(is_chinese, one.english)), one.english
        assert one.chinese, one.name
        assert all(map(is_chinese, one.chinese)), one.chinese
        assert not any("{n}" in told or "{p}" in told for told in one.english + one.chinese)


MODULE = '''"""Two."""


def total(numbers: list[int], start: int) -> int:
    """Add up `numbers`,
    beginning with `start`.

    求 `numbers` 与 `start` 之和。

    >>> total([1, 2], 3)
    6
    >>> total([], 4)
    4
    """
    result = start
    for number in numbers:
        result += number
    return result


def total_2(numbers: list[int], start: int) -> int:
    if not numbers:
        return start
    return numbers[0] + total_2(numbers[1:], start)
'''


def _read(folder: Path, source: str) -> list[Exercise]:
    (folder / "some.py").write_text(source, "utf-8")
    return written(folder)


def test_a_function_with_a_docstring_is_read_as_an_exercise(tmp_path: Path) -> None:
    (total,) = _read(tmp_path, MODULE)
    assert total.english == ("Add up `numbers`, beginning with `start`.",)
    assert total.chinese == ("求 `numbers` 与 `start` 之和。",)
    assert total.parameters == (Parameter("numbers", "list[int]"), Parameter("start", "int"))
    assert total.inputs == (([1, 2], 3), ([], 4))
    assert total.reference([1, 2], 3) == 6
    assert total.bodies[0].startswith("result = start\nfor number")
    assert "total(numbers[1:], start)" in total.bodies[1], "it calls itself by its only name"


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (MODULE.replace("求 `numbers` 与 `start` 之和。", ""), "English, Chinese"),
        (MODULE.replace(">>> total([], 4)\n    4", ""), "two examples"),
        (MODULE.replace("total([1, 2], 3)", "total([1, 2], start=3)"), "plain arguments"),
        (MODULE.replace("    6\n", "    six\n"), "total"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, broken: str, why: str) -> None:
    with pytest.raises(WrongExerciseError, match=why) as error:
        _read(tmp_path, broken)
    assert "some.py: total" in str(error.value)


def test_other_names_for_parameters_change_wordings_and_code_alike(tmp_path: Path) -> None:
    (total,) = _read(tmp_path, MODULE)
    seen = {
        tuple(p.name for p in renamed(total, random.Random(n), 1.0).parameters) for n in range(9)
    }
    assert len(seen) > 3
    for number in range(9):
        other = renamed(total, random.Random(number), 1.0)
        names = [one.name for one in other.parameters]
        assert all(f"`{name}`" in told for name in names for told in other.english + other.chinese)
        assert all(holds(other, body) for body in other.bodies)


def test_a_name_that_is_a_plain_word_or_used_otherwise_is_kept() -> None:
    for exercise_ in (
        replace(DOUBLED, english=("Return twice the number.",)),
        replace(DOUBLED, bodies=("n = num = x = k = value = 2\nreturn number * n",)),
        replace(DOUBLED, bodies=("return number * dict(number=2)['number']",)),
    ):
        assert renamed(exercise_, random.Random(2), 1.0).parameters[0].name == "number"


def test_code_gets_the_imports_it_needs_and_no_others() -> None:
    assert imports_of("return math.sqrt(x)") == "import math\n\n\n"
    assert imports_of("x: List[int]\nCounter(x)").startswith(
        "from collections import Counter\nfrom t"
    )
    assert imports_of("before.append(1)  # more. re. square.real") == ""


def test_the_same_seed_says_the_same() -> None:
    one, body = SOME[0], SOME[0].bodies[0]
    assert spelt(one, body, "zh", random.Random(1)) == spelt(one, body, "zh", random.Random(1))


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """Return a folder with one problem of each set: doubling, and adding."""
    (tmp_path / "mbpp").mkdir()
    problem = {"task_id": 7, "test_list": ["assert add(2, 3) == 5"], "text": "", "code": ""}
    (tmp_path / "mbpp" / "mbpp.jsonl").write_text(json.dumps(problem) + "\n")
    (tmp_path / "human-eval").mkdir()
    (tmp_path / "human-eval" / "HumanEval.jsonl").write_text("")
    return tmp_path


def test_what_passes_the_tests_of_a_problem_is_named(sets: Path) -> None:
    known = overlap.judges(sets)
    added = replace(
        DOUBLED,
        parameters=(Parameter("a", "int"), Parameter("b", "int")),
        bodies=("return a + b",),
    )
    assert overlap.answered(added, known) == "MBPP/7"
    assert overlap.answered(replace(added, bodies=("return a - b",)), known) == ""
    assert overlap.answered(DOUBLED, known) == "", "another number of arguments"


def test_a_solution_that_never_ends_is_given_up(
    sets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlap, "_PATIENCE", 0.02)
    endless = replace(
        DOUBLED,
        parameters=(Parameter("a", "int"), Parameter("b", "int")),
        bodies=("while True:\n    a += b",),
    )
    assert overlap.answered(endless, overlap.judges(sets)) == ""


@pytest.mark.e2e
def test_a_corpus_of_exercises_is_written(tmp_path: Path, sets: Path) -> None:
    import zstandard

    out = exercises.run(tmp_path / "work", sets, wordings=1, more=1)
    packed = (out / "train" / "python.jsonl.zst").read_bytes()
    rows = [json.loads(line) for line in zstandard.decompress(packed).decode().splitlines()]
    counts = json.loads((out / "report.json").read_text())
    assert len(rows) == counts["texts"] > 3000
    assert {row["natural"] for row in rows} == {"en", "zh"}
    assert {row["language"] for row in rows} == {"python"}
    paths = {row["path"] for row in rows}
    assert 100 < len(paths) < len(rows) / 2, "most files do not name their function"
