"""HumanEval-zh says what HumanEval says: nothing lost, nothing left in English."""

from __future__ import annotations

import ast
import doctest
import gzip
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from skycode_eval.tasks.humaneval_zh import chinese_docstrings, compose, docstring_span

SHARED = Path(os.environ.get("SKYCODE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
ENGLISH = SHARED / "data" / "human-eval" / "HumanEval.jsonl.gz"
TASK_IDS = [f"HumanEval/{number}" for number in range(164)]

EXCEPTIONS = {
    "HumanEval/68": {"smalest_value"},  # prose: the result is "[ smalest_value, its index ]"
    "HumanEval/81": {"GPAs"},  # the plural of GPA, which the Chinese names
    "HumanEval/129": {"CANNOT"},  # emphasis, not a name
}
"""Tokens of the English that the Chinese rightly lacks, each with its reason."""

ENGLISH_WORDS = re.findall(
    r"\w+",
    """
    add array capacity common date decimal derivative digits eat exchange extensions
    grades grid guess intersection list longest maximum median message number numbers
    operations pluck prefix simplify string strings substring threshold unique value
    values word words
    """,
)
"""Names in signatures that the docstrings use as plain words of English and Chinese translates."""

NUMBER_WORDS = {"zero": "0零", "two": "2两二", "three": "3三", "four": "4四", "five": "5五"}
NUMBER_WORDS |= {"six": "6六", "eight": "8八"}

_STRING = re.compile(r"""(?<!\w)(["'])(?:(?!\1).)*\1""")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")
_BRACKETS = re.compile(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]")
_OPERATOR = re.compile(r"[<>=]=|[-=]>|\*\*|[≤≥➞<>^*/+|]")
_WORD = re.compile(r"(?<![\w'])[A-Za-z_]\w*")
_VARIABLE_A = re.compile(r"\ba(?= and |, |\[|\))")
_PLACEHOLDER = re.compile(r"\{(\d+)(?:-(\d+))?\}")


def test_every_task_has_a_chinese_docstring_in_order() -> None:
    assert list(chinese_docstrings()) == TASK_IDS


def test_placeholders_are_well_formed_and_ascend() -> None:
    for task_id, text in chinese_docstrings().items():
        previous = 0
        for line in text.split("\n"):
            if found := _PLACEHOLDER.fullmatch(line):
                first, last = int(found[1]), int(found[2] or found[1])
                assert previous < first <= last, task_id
                previous = last
            else:
                assert not re.search(r"\{\d", line), task_id


def test_prose_is_chinese() -> None:
    for task_id in TASK_IDS:
        prose = _STRING.sub("", _prose(task_id))  # strings may well be English
        chinese = len(re.findall(r"[一-鿿]", prose))
        words = len(re.findall(r"[A-Za-z]\w+", prose, re.ASCII))
        assert chinese >= 6, task_id
        assert chinese / (chinese + words) >= 0.8, task_id
        assert not re.search(r"[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){5}", prose), task_id


def test_prose_is_typeset_alike() -> None:
    for task_id, prose in chinese_docstrings().items():
        assert not re.search(r"[一-鿿][A-Za-z0-9]|[A-Za-z0-9][一-鿿]", prose), task_id
        assert not re.search(r"[一-鿿][;:?!.]", prose), task_id
        assert not re.search(r"[ \t]$|\t|\\|\"{3}|'{3}", prose, re.MULTILINE), task_id


def test_code_outside_the_docstring_is_untouched() -> None:
    for task_id, problem in _english().items():
        prompt, entry_point = problem["prompt"], problem["entry_point"]
        composed = _composed(problem)
        start, end = docstring_span(prompt, entry_point)
        assert composed[:start] == prompt[:start], task_id
        assert composed.endswith(prompt[end:]), task_id
        kept = len(composed) - len(prompt[end:])
        assert docstring_span(composed, entry_point) == (start, kept), task_id
        ast.parse(composed + "    pass")


def test_examples_are_byte_identical() -> None:
    doctests = doctest.DocTestParser().get_examples
    for task_id, problem in _english().items():
        english, chinese = _bodies(problem)
        was, now = ([(e.source, e.want) for e in doctests(b)] for b in (english, chinese))
        assert now == was, task_id
        examples = {line for line in english.split("\n") if _is_example(line)}
        assert examples <= set(chinese.split("\n")), task_id


def test_every_literal_and_name_survives() -> None:
    lost: dict[str, set[str]] = {}
    for task_id, problem in _english().items():
        english, chinese = (" ".join(prose.split()) for prose in _translated(problem))
        ours = Counter(_tokens(chinese, problem))
        for token, count in Counter(_tokens(english, problem)).items():
            if not _holds(chinese, token) or (not token.isalpha() and ours[token] < count):
                lost.setdefault(task_id, set()).add(token)
    assert lost == EXCEPTIONS


def test_number_words_survive() -> None:
    for task_id, problem in _english().items():
        english, chinese = _translated(problem)
        for word in set(re.findall(r"[a-z]+", _STRING.sub("", english.lower()))):
            if numerals := NUMBER_WORDS.get(word):
                assert re.search(f"[{numerals}]", chinese), (task_id, word)


def _prose(task_id: str) -> str:
    """Return our own lines: all but the placeholders."""
    lines = chinese_docstrings()[task_id].split("\n")
    return "\n".join(line for line in lines if not _PLACEHOLDER.fullmatch(line))


def _translated(problem: dict[str, Any]) -> tuple[str, str]:
    """Return the English lines that are not copied and our lines that stand for them."""
    copied: set[int] = set()
    for line in chinese_docstrings()[problem["task_id"]].split("\n"):
        if found := _PLACEHOLDER.fullmatch(line):
            copied.update(range(int(found[1]), int(found[2] or found[1]) + 1))
    english = enumerate(_bodies(problem)[0].split("\n"), 1)
    kept = "\n".join(line for number, line in english if number not in copied)
    return kept, _prose(problem["task_id"])


def _is_example(line: str) -> bool:
    """Return whether a line is a call and its result, without words of English beside them."""
    code = _STRING.sub("", line.split("#")[0])
    call = re.match(r"\s*(?:\* |for |assert )?\w+\(.*\)\s*(?:==?>?|➞|->)", code)
    return call is not None and not re.search(r"[a-z]{2,} [a-z]{2,}", code[call.end() :])


def _holds(text: str, token: str) -> bool:
    """Return whether a token stands in a text by itself, not inside a longer word or number."""
    before = r"(?<!\w)(?<!\d\.)" if re.match(r"\w", token) else ""
    after = r"(?!\w|\.\d)" if re.search(r"\w$", token) else ""
    return bool(re.search(before + re.escape(token) + after, text, re.ASCII))


def _tokens(text: str, problem: dict[str, Any]) -> Iterator[str]:
    """Yield what a translation has to keep: strings, numbers, lists, operators, identifiers."""
    text = re.sub(r"\b([Ee]\.g|i\.e)\.", "", text)
    yield from (found[0] for found in _STRING.finditer(text))
    for found in _BRACKETS.finditer(text):
        if not re.search(r"[A-Za-z]{3}", _STRING.sub("", found[0])):
            yield found[0]
    text, names = _STRING.sub("", text), _names(problem)
    for pattern in (_NUMBER, _OPERATOR, _VARIABLE_A):
        yield from (found[0] for found in pattern.finditer(text))
    for found in _WORD.finditer(text):
        called = text[found.end() :].startswith(("(", "[", " = "))
        if called or found[0] in names or _is_identifier(found[0]):
            yield found[0]


def _is_identifier(word: str) -> bool:
    if len(word) == 1:
        return word not in "aAI"
    return bool(re.search(r"[_\d]|\w[A-Z]", word)) or word in {"True", "False", "None"}


def _names(problem: dict[str, Any]) -> set[str]:
    """Return the names in the signature that can only be names."""
    start, _ = docstring_span(problem["prompt"], problem["entry_point"])
    signature = problem["prompt"][problem["prompt"].rindex("def ", 0, start) : start]
    return set(re.findall(r"\w{2,}(?=[(:,) ])", signature)).difference(ENGLISH_WORDS)


def _bodies(problem: dict[str, Any]) -> tuple[str, str]:
    """Return the docstring of a problem, in English and as composed in Chinese."""
    prompts = problem["prompt"], _composed(problem)
    english, chinese = (p[slice(*docstring_span(p, problem["entry_point"]))] for p in prompts)
    return english, chinese


def _composed(problem: dict[str, Any]) -> str:
    chinese = chinese_docstrings()[problem["task_id"]]
    return compose(problem["prompt"], problem["entry_point"], chinese)


def _english() -> dict[str, dict[str, Any]]:
    if not ENGLISH.exists():
        pytest.skip(f"no HumanEval at {ENGLISH} (set SKYCODE_SHARED)")
    with gzip.open(ENGLISH, "rt", encoding="utf-8") as lines:
        return {problem["task_id"]: problem for problem in map(json.loads, lines)}
