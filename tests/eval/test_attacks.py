"""The self-test holds behind walls, and its attacks are real: without walls they get through."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from skycode_eval import selftest
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import Walls, offered

pytestmark = pytest.mark.e2e

TRIALS = selftest.trials()
ATTACKS = [trial for trial in TRIALS if trial.kind == "attack"]
IMPOSTORS = [trial for trial in TRIALS if trial.kind == "impostor"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    if not offered():
        pytest.skip("this host refuses user namespaces and has no working bubblewrap")
    with Sandbox(offered()[0], Limits(seconds=2.0)) as made:
        yield made


@pytest.fixture(scope="module")
def open_ground() -> Iterator[Sandbox]:
    with Sandbox(Walls.NONE) as made:
        yield made


def test_the_file_of_attacks_is_read_whole() -> None:
    text = (Path(selftest.__file__).parent / "data" / "attacks.md").read_text("utf-8")
    assert len(TRIALS) == text.count("\n## ")
    assert len(ATTACKS) >= 15
    assert all(trial.layer for trial in ATTACKS)
    for trial in ATTACKS:
        ast.parse(f"def attack(host):\n{trial.body}")
    for trial in IMPOSTORS:
        ast.parse(f"def total(numbers):\n{trial.body or '    pass'}")


def test_an_attack_that_is_no_python_is_not_blocked(sandbox: Sandbox) -> None:
    outcome = selftest.attack(sandbox, selftest.Trial("attack", "", "", "return 1\n"))
    assert outcome.seen.startswith("syntax")
    assert not outcome.held


@pytest.mark.parametrize("trial", ATTACKS, ids=lambda trial: trial.name)
def test_an_attack_is_blocked(sandbox: Sandbox, trial: selftest.Trial) -> None:
    outcome = selftest.attack(sandbox, trial)
    assert outcome.held, outcome.seen


@pytest.mark.parametrize("trial", IMPOSTORS, ids=lambda trial: trial.name)
def test_an_impostor_fails(open_ground: Sandbox, trial: selftest.Trial) -> None:
    """Even without walls: values are compared in another process."""
    outcome = selftest.impersonate(open_ground, trial)
    assert outcome.held, outcome.seen


def test_an_honest_answer_passes_where_impostors_fail(open_ground: Sandbox) -> None:
    target = selftest.IMPOSTORS_TARGET
    assert open_ground.judge(target, target.solution).passed


@pytest.mark.skipif(os.name != "posix", reason="needs fork")
@pytest.mark.parametrize(
    "name",
    [
        "read a private file",
        "write outside the scratch folder",
        "connect to an abstract local socket",
        "signal a process outside",
        "read /etc/passwd",
    ],
)
def test_an_attack_gets_through_where_there_are_no_walls(open_ground: Sandbox, name: str) -> None:
    (trial,) = [trial for trial in ATTACKS if trial.name == name]
    outcome = selftest.attack(open_ground, trial)
    assert not outcome.held, outcome.seen
    harm = ("passed", "was reached", "a file was written outside")
    assert any(sign in outcome.seen for sign in harm), outcome.seen
