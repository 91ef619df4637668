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
from training.exercises.classics import classics
from training.exercises.exercise import Exercise, Parameter, holds, module_of
from training.exercises.wording import Natural, spelt

SOME = [*(exercise(chain, random.Random(3)) for chain in list(chains())[::9]), *classics()]
DOUBLED = Exercise(
    name="doubled",
    parameters=(Parameter("number", "int"),),
    returns="int",
    english="twice the number",
    chinese="number 的两倍",
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
    with pytest.raises(exercises.ExerciseError, match="doubled"):
        exercises._verify(replace(DOUBLED, bodies=("return number",)))


def test_texts_parse_run_and_tell_the_truth_in_both_languages() -> None:
    draw = random.Random(5)
    for one in SOME[::5]:
        for natural in get_args(Natural):
            text = spelt(one, draw.choice(one.bodies), natural, draw)
            space: dict[str, object] = {}
            exec(compile(text, one.name, "exec"), space)
            assert callable(space[one.name])
            chinese = any("\u4e00" <= char <= "\u9fff" for char in text)
            assert chinese == (natural == "zh"), text
            assert "{" not in one.english, one.english
            assert "{" not in one.chinese, one.chinese


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

    out = exercises.run(tmp_path / "work", sets, wordings=1)
    packed = (out / "train" / "python.jsonl.zst").read_bytes()
    rows = [json.loads(line) for line in zstandard.decompress(packed).decode().splitlines()]
    counts = json.loads((out / "report.json").read_text())
    assert len(rows) == counts["texts"] > 3000
    assert {row["natural"] for row in rows} == {"en", "zh"}
    assert {row["language"] for row in rows} == {"python"}
