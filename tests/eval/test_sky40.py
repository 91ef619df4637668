"""The forty problems of our own: their answers pass, impostors do not, both wordings agree."""

from __future__ import annotations

import ast
import copy
import doctest
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from skycode_eval.problem import Case, Problem
from skycode_eval.tasks import sky40

LANGUAGES: tuple[sky40.Wording, ...] = ("en", "zh")
NAMES = [record["entry_point"] for record in sky40.records()]

each_problem = pytest.mark.parametrize("problem", sky40.problems("en"), ids=NAMES)
each_record = pytest.mark.parametrize("record", sky40.records(), ids=NAMES)
each_language = pytest.mark.parametrize("language", LANGUAGES)

SWAPS: dict[type[Any], ast.AST] = {
    **{ast.Lt: ast.LtE(), ast.LtE: ast.Lt(), ast.Gt: ast.GtE(), ast.GtE: ast.Gt()},
    **{ast.Eq: ast.NotEq(), ast.NotEq: ast.Eq(), ast.In: ast.NotIn(), ast.NotIn: ast.In()},
    **{ast.Add: ast.Sub(), ast.Sub: ast.Add(), ast.And: ast.Or(), ast.Or: ast.And()},
    **{ast.Mult: ast.Add(), ast.FloorDiv: ast.Mod(), ast.Mod: ast.FloorDiv()},
}
EQUIVALENT = {"value >= 9"}  # Luhn: twice a digit is never 9.


def test_there_are_forty_from_easy_to_hard() -> None:
    records = sky40.records()
    assert [record["task_id"] for record in records] == [f"sky40/{n}" for n in range(40)]
    assert [record["difficulty"] for record in records] == [1] * 12 + [2] * 14 + [3] * 10 + [4] * 4
    assert len({record["topic"] for record in records}) == 16
    assert len(set(NAMES)) == 40


@each_record
def test_record_has_the_documented_shape(record: dict[str, Any]) -> None:
    keys = "task_id topic difficulty entry_point signature docstring solution tests"
    assert tuple(record) == tuple(keys.split())
    assert tuple(record["docstring"]) == LANGUAGES
    assert record["signature"].split("\n")[-1].startswith(f"def {record['entry_point']}(")
    arguments = [json.dumps(case[0], sort_keys=True) for case in record["tests"]]
    assert len(arguments) >= 8
    assert len(set(arguments)) == len(arguments), "a case occurs twice"
    assert "float" not in {type(leaf).__name__ for leaf in leaves(record["tests"])}


@each_language
def test_prompts_ask_in_their_language(language: sky40.Wording) -> None:
    for problem in sky40.problems(language):
        compile(problem.prompt + "    pass\n", problem.task_id, "exec")
        assert problem.natural_language == language
        said = re.sub(r"`[^`]*`", "", problem.prompt.split('"""')[1].split(">>>")[0])
        assert bool(re.search("[一-鿿]", said)) == (language == "zh"), problem.task_id


@each_language
def test_examples_in_the_prompts_are_true(language: sky40.Wording) -> None:
    runner = doctest.DocTestRunner()
    for problem in sky40.problems(language):
        namespace: dict[str, Any] = {}
        exec(problem.program(problem.solution), namespace)
        shown = examples(problem)
        assert 1 <= len(shown) <= 3
        assert runner.run(doctest.DocTest(shown, namespace, "", None, None, None)).failed == 0


@each_record
def test_wordings_say_the_same(record: dict[str, Any]) -> None:
    english, chinese = (record["docstring"][language] for language in LANGUAGES)
    assert english.split(">>>")[1:] == chinese.split(">>>")[1:]
    assert quoted(english) == quoted(chinese)
    assert numbers(english) == numbers(chinese)


@each_problem
def test_canonical_solution_passes(problem: Problem) -> None:
    assert passes(problem, problem.solution)


@each_problem
def test_impostors_fail(problem: Problem) -> None:
    assert [body for body in impostors(problem) if passes(problem, body)] == []


@each_problem
def test_a_swapped_operator_is_noticed(problem: Problem) -> None:
    if "while" in problem.solution:
        pytest.skip("a wrong operator may run for ever")
    source = problem.prompt + problem.solution
    unnoticed = {
        said for said, mutant in mutants(source) if passes(problem, mutant, whole_program=True)
    }
    assert unnoticed <= EQUIVALENT


def passes(problem: Problem, body: str, *, whole_program: bool = False) -> bool:
    namespace: dict[str, Any] = {}
    exec(body if whole_program else problem.program(body), namespace)
    function = namespace[problem.entry_point]
    return all(returns(function, arguments, want) for arguments, want in cases(problem))


def cases(problem: Problem) -> tuple[Case, ...]:
    assert not isinstance(problem.tests, str)
    return problem.tests


def returns(function: Callable[..., Any], arguments: tuple[Any, ...], want: Any) -> bool:
    try:
        got = function(*copy.deepcopy(arguments))
        # As JSON too, for `True == 1` in Python.
        return bool(got == want and json.dumps(got, sort_keys=True) == canonical(want))
    except Exception:
        return False


def canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def impostors(problem: Problem) -> Iterator[str]:
    """Yield bodies that must fail: nothing, an argument, one answer always, the examples alone."""
    parameters = [argument.arg for argument in definition(problem).args.args]
    yield ""
    yield "    pass\n"
    yield from (f"    return {name}\n" for name in parameters)
    yield from (f"    return {answer!r}\n" for _, answer in cases(problem))
    table = ""
    for example in examples(problem):
        call = example.source.strip().removeprefix(problem.entry_point)
        table += f"repr({call[:-1]},)): {example.want.strip()}, "
    yield f"    return {{{table}}}.get(repr(({', '.join(parameters)},)))\n"


def examples(problem: Problem) -> list[doctest.Example]:
    return doctest.DocTestParser().get_examples(ast.get_docstring(definition(problem)) or "")


def definition(problem: Problem) -> ast.FunctionDef:
    function = ast.parse(problem.prompt).body[-1]
    assert isinstance(function, ast.FunctionDef)
    return function


def mutants(source: str) -> Iterator[tuple[str, str]]:
    """Yield programs with one operator swapped, after the expression that holds it."""
    for place, node in enumerate(ast.walk(ast.parse(source))):
        for field in ("op", "ops"):
            found = getattr(node, field, None)
            operator = found[0] if isinstance(found, list) else found
            if type(operator) not in SWAPS:
                continue
            tree = ast.parse(source)
            changed = list(ast.walk(tree))[place]
            swap = SWAPS[type(operator)]
            setattr(changed, field, [swap] if isinstance(found, list) else swap)
            yield ast.unparse(changed), ast.unparse(tree)


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
    else:
        yield value


def quoted(docstring: str) -> set[str]:
    """Return what stands between backticks in the prose; a stray backtick fails."""
    prose = docstring.split(">>>")[0]
    assert prose.count("`") % 2 == 0
    return set(re.findall(r"`([^`]+)`", prose))


def numbers(docstring: str) -> set[str]:
    prose = re.sub(r"`[^`]+`", "", docstring.split(">>>")[0])
    return set(re.findall(r"(?:U\+|0x)?[0-9A-F]*[0-9][0-9A-F]*", prose))
