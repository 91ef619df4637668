"""The sandbox: what each kind of sample is called, and that values are compared outside."""

from __future__ import annotations

import math
from collections import Counter, OrderedDict
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from skycode_eval.problem import Problem, Status
from skycode_eval.sandbox import seccomp, wire
from skycode_eval.sandbox.limits import MEBI, Limits
from skycode_eval.sandbox.suite import matches
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import Walls, offered

pytestmark = pytest.mark.e2e

ADD = Problem(
    "add",
    "def add(a, b):\n",
    "add",
    "def check(f):\n    assert f(1, 2) == 3\n    assert f(2**70, 1) > 2**70\n",
    solution="    return a + b\n",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    if not offered():
        pytest.skip("this host refuses user namespaces and has no working bubblewrap")
    with Sandbox(offered()[0], Limits(seconds=5.0, memory=256 * MEBI)) as made:
        yield made


def judged(sandbox: Sandbox, body: str, tests: Any, **fields: Any) -> Status:
    problem = Problem("t", "def f(*args):\n", "f", tests, **fields)
    return sandbox.judge(problem, body).status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("    return a + b\n", Status.PASSED),
        ("    return a - b\n", Status.WRONG),
        ("    return (a +\n", Status.SYNTAX),
        ("    raise KeyError(a)\n", Status.EXCEPTION),
        ("    return missing\n", Status.EXCEPTION),
        ("    return a + b\nraise ValueError\n", Status.EXCEPTION),
        ("    import sys; sys.exit(0)\n", Status.EXCEPTION),
        ("    return input()\n", Status.EXCEPTION),
        ("    while True: pass\n", Status.TIMEOUT),
        ("    return bytearray(2**30)\n", Status.MEMORY),
        ("    import os; os._exit(0)\n", Status.KILLED),
        ("    import os; os.kill(os.getpid(), 9)\n", Status.KILLED),
        ("    import os; os.closerange(0, 256)\n", Status.KILLED),
    ],
)
def test_every_end_has_its_name(sandbox: Sandbox, body: str, status: Status) -> None:
    assert sandbox.judge(ADD, body).status is status
    assert sandbox.judge(ADD, ADD.solution).passed, "the next sample suffered"


def test_details_say_what_failed(sandbox: Sandbox) -> None:
    assert sandbox.judge(ADD, "    return 4\n").detail == "assert f(1, 2) == 3"
    assert sandbox.judge(ADD, "    return {}['x']\n").detail == "KeyError: 'x'"


def test_helpers_come_from_the_prompt_not_the_sample(sandbox: Sandbox) -> None:
    problem = Problem(
        "root",
        "def square(x):\n    return x * x\n\ndef root(x):\n",
        "root",
        "def check(candidate):\n    assert abs(square(candidate(9)) - 9) < 1e-9\n",
        solution="    return x ** 0.5\n",
    )
    assert sandbox.judge(problem, problem.solution).passed
    fake = "    return 0\n\ndef square(x):\n    return 9\n"
    assert sandbox.judge(problem, fake).status is Status.WRONG


def test_bare_assertions_and_a_call_of_check_are_tests_too(sandbox: Sandbox) -> None:
    assert judged(sandbox, "    return 3\n", "assert f() == 3\nassert f(1) != 4\n") is Status.PASSED
    assert judged(sandbox, "    return 3\n", "assert f() == 4\n") is Status.WRONG
    called = "def check(f):\n    assert f() == 3\n\ncheck(f)\n"
    assert judged(sandbox, "    return 3\n", called) is Status.PASSED


def test_classes_of_the_sample_work_from_afar(sandbox: Sandbox) -> None:
    body = """\
    return args[0].x + args[0].y

class P:
    def __init__(self, x):
        self.x = x
"""
    tests = "p = P(2)\np.y = 3\nassert f(p) == 5\nassert p.x == 2\n"
    assert judged(sandbox, body, tests) is Status.PASSED
    assert judged(sandbox, body.replace("+", "-"), tests) is Status.WRONG


def test_generators_and_exceptions_cross_over(sandbox: Sandbox) -> None:
    tests = """
assert list(f(2)) == [0, 1]
try:
    f(-1)
except ValueError as error:
    assert "no" in str(error)
else:
    assert False
"""
    body = "    if args[0] < 0: raise ValueError('no')\n    return (i for i in range(args[0]))\n"
    assert judged(sandbox, body, tests) is Status.PASSED
    assert judged(sandbox, "    return iter([0])\n", tests) is Status.WRONG


def test_changes_in_place_are_seen_only_where_a_result_is_dropped(sandbox: Sandbox) -> None:
    looked_at = "x = [2, 1]\nf(x)\nassert x == [1, 2]\n"
    assert judged(sandbox, "    args[0].sort()\n", looked_at) is Status.PASSED
    assert judged(sandbox, "    pass\n", looked_at) is Status.WRONG
    aliased = "x = [2, 1]\nassert f(x) == sum(x)\n"
    assert judged(sandbox, "    args[0].clear()\n    return 0\n", aliased) is Status.WRONG


def test_no_test_can_swallow_a_timeout(sandbox: Sandbox) -> None:
    tests = "f()\ntry:\n    f(1)\nexcept BaseException:\n    pass\n"
    assert judged(sandbox, "    while args: pass\n", tests) is Status.TIMEOUT


def test_running_ahead_changes_no_verdict(sandbox: Sandbox) -> None:
    """Each sample after the first answers before it is asked; a wrong guess is taken back."""
    tests = """
def check(candidate):
    x = candidate(1)
    for _ in range(9):
        x = candidate(x)
    assert x == 11, x
"""
    problem = Problem("chain", "def up(x):\n", "up", tests)
    ways = ["    return x + 1\n", "    return x + 2\n", "    return True\n", "    return x + 1\n"]
    expected = [Status.PASSED, Status.WRONG, Status.WRONG, Status.PASSED]
    assert [sandbox.judge(problem, way).status for way in ways * 2] == expected * 2
    counter = "    up.calls = getattr(up, 'calls', 0) + 1\n    return up.calls + 1\n"
    assert sandbox.judge(problem, counter).passed


def test_what_failed_first_is_told_although_a_later_call_hangs(sandbox: Sandbox) -> None:
    tests = "def check(f):\n    assert f(1) == 1\n    assert f(2) == 2\n    assert f(3) == 3\n"
    problem = Problem("late", "def f(x):\n", "f", tests)
    assert sandbox.judge(problem, "    return x\n").passed
    hangs = "    while x == 3: pass\n    return 0\n"
    assert sandbox.judge(problem, hangs).detail == "assert f(1) == 1"


def test_faults_of_the_tests_are_not_failures(sandbox: Sandbox) -> None:
    assert judged(sandbox, "    return 1\n", "assert True\n") is Status.HARNESS
    assert judged(sandbox, "    return 1\n", "assert f(lambda: 1)\n") is Status.HARNESS
    assert judged(sandbox, "    return 1\n", "assert f( == 1\n") is Status.HARNESS
    assert judged(sandbox, "    return 1\n", "assert f() == 1\n") is Status.PASSED


def test_data_tests(sandbox: Sandbox) -> None:
    cases: Any = (((1, [2]), (1, [2])), (("你好",), ["你好"]))
    assert judged(sandbox, "    return args\n", cases) is Status.PASSED
    assert judged(sandbox, "    return list(args)[:1]\n", cases) is Status.WRONG
    near: Any = (((), 0.3),)
    assert judged(sandbox, "    return 0.1 + 0.2\n", near) is Status.WRONG
    assert judged(sandbox, "    return 0.1 + 0.2\n", near, tolerance=1e-9) is Status.PASSED


def test_samples_leave_nothing_behind(sandbox: Sandbox) -> None:
    tests = "assert f() == []\n"
    leave = "    import os; os.makedirs('a/b'); open('c', 'w'); os.symlink('/', 'd'); return []\n"
    look = "    import os; return os.listdir('.')\n"
    assert judged(sandbox, leave, tests) is Status.PASSED
    assert judged(sandbox, look, tests) is Status.PASSED


def test_a_broken_sandbox_costs_one_verdict() -> None:
    if not offered():
        pytest.skip("this host refuses user namespaces and has no working bubblewrap")
    with Sandbox(offered()[0]) as mine:
        assert mine.judge(ADD, ADD.solution).passed
        for process in mine._processes:
            process.kill()
            process.wait()
        assert mine.judge(ADD, ADD.solution).status is Status.HARNESS
        assert mine.judge(ADD, ADD.solution).passed


def test_without_walls_verdicts_are_the_same() -> None:
    with Sandbox(Walls.NONE) as trusting:
        assert trusting.judge(ADD, ADD.solution).passed
        orphan = """\
    import os
    if os.fork() == 0:
        os.setsid()
        while True:
            pass
    return a + b
"""
        assert trusting.judge(ADD, orphan).passed
        assert trusting.judge(ADD, "    import os; os._exit(0)\n").status is Status.KILLED


def refuse(value: object) -> Any:
    raise TypeError(type(value).__name__)


PLAIN = [
    None,
    True,
    -(2**80),
    1.5,
    math.inf,
    "a\ud800你",
    b"\0\xff",
    bytearray(b"x"),
    1 + 2j,
    Decimal("0.10"),
    Fraction(1, 3),
    [1, (2, [3])],
    {1: {"a": (1,)}, (2, 3): None},
    {1, "x"},
    frozenset({(1,)}),
]


@pytest.mark.parametrize("value", PLAIN, ids=repr)
def test_plain_values_survive_the_wire(value: object) -> None:
    import json

    back = wire.decode(json.loads(json.dumps(wire.encode(value, refuse))), refuse)
    assert back == value
    assert type(back) is type(value)


def test_subclasses_travel_as_their_base() -> None:
    class Sly(int):
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    for value, base in [(Sly(3), int), (OrderedDict(a=1), dict), (Counter("aa"), dict)]:
        back = wire.decode(wire.encode(value, refuse), refuse)
        assert type(back) is base
    assert wire.decode(wire.encode(Sly(3), refuse), refuse) != 4


@pytest.mark.parametrize(
    "spelled",
    [{"t": "code", "v": 1}, {"v": 1}, {"t": "tuple", "v": 3}, {"t": "set", "v": [[1]]}, {"t": []}],
)
def test_bad_spellings_are_refused(spelled: object) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(spelled, refuse)


def test_matching_plain_values() -> None:
    assert matches((1, 2), [1, 2])
    assert not matches(True, 1)
    assert not matches(1, True)
    assert matches(1, 1.0)
    assert matches(math.nan, math.nan)
    assert matches({"a": [1.0]}, {"a": [1.05]}, 0.1)
    assert not matches({"a": 1, "b": 2}, {"a": 1})
    assert not matches("12", ["1", "2"])


def test_a_filter_exists_for_both_processors() -> None:
    for machine in ("x86_64", "aarch64"):
        program = seccomp.assemble(machine)
        assert program
        assert len(program) % 8 == 0
    assert seccomp.assemble("vax") is None
