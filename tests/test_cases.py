"""Every heading of `tests/cases/<language>.md` is one test; `pytest --update` rewrites them.

What the blocks mean stands in `case_file.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from skycode_ls.features.filters import FILTERS, Filter
from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import LANGUAGES, Language
from tests.case_file import CASES, Case, all_cases, outlined, read, rewrite, seen

_HAN = re.compile(r"[\u4e00-\u9fff]")
ALL = all_cases()


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.path.stem}: {case.name}")
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    actual = {block: seen(case, block) for block in case.expectations}
    if request.config.getoption("--update"):
        rewrite(case, actual)
        return
    assert actual, "the case expects nothing"
    for block, text in actual.items():
        assert text == block.text, f"{block.info} of {case.name!r} in {case.path.name}"


@pytest.mark.parametrize("name", FILTERS)
def test_cases_fail_without_their_filter(name: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        pytest.skip("the cases were read before they were rewritten")
    without = {other: keeps for other, keeps in FILTERS.items() if other != name}
    # Not all that name it: some words are caught by two filters, either of which would do.
    failing = [case for case in ALL if does(case, name) and not holds(case, without)]
    assert len(failing) >= 2, f"the filter {name} needs more cases"
    assert any(_HAN.search(text_of(case)) for case in failing), f"{name} needs one with Chinese"


def holds(case: Case, filters: Mapping[str, Filter]) -> bool:
    insert = case.block("insert")
    offer = case.offer(filters=filters)
    return insert is not None and (offer.text if offer else "") == insert.text


def does(case: Case, name: str) -> bool:
    """Tell whether a case expects a filter to do something."""
    told = case.block("filters")
    return told is not None and any(line.startswith(f"{name}: ") for line in told.text.split("\n"))


def text_of(case: Case) -> str:
    return "\n".join(block.text for block in case.blocks)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_every_language_has_cases(language: Language) -> None:
    path = CASES / f"{language.query}.md"
    assert path.exists(), f"write tests/cases/{language.query}.md"
    cases = [case for case in ALL if case.path == path]
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), "two cases have the same heading"
    assert len(cases) >= 25, f"{language.name} needs at least 25 cases"
    chinese = [case for case in cases if _HAN.search(text_of(case))]
    assert len(chinese) * 2 >= len(cases), "half of the cases must hold Chinese"
    facts = [case for case in cases if case.block("outline")]
    assert len(facts) >= 6, f"{language.name} needs at least 6 cases with an `outline`"
    offers = [case for case in cases if case.block("says")]
    assert len(offers) >= 15, f"{language.name} needs at least 15 cases with `says` and `insert`"
    naturals = {outlined(case.snapshot).natural for case in cases}
    assert {"zh", "en"} <= naturals, "comments in both languages must drive completion"
    assert any(is_broken(case, language) for case in facts), "broken code is the normal case"


def is_broken(case: Case, language: Language) -> bool:
    tree = parse(case.snapshot.text.encode(), language.grammar)
    return tree is None or tree.root_node.has_error


def test_every_case_file_belongs_to_a_language() -> None:
    known = {language.query for language in LANGUAGES}
    assert {path.stem for path in CASES.glob("*.md")} == known
    assert all(case.blocks for path in CASES.glob("*.md") for case in read(path))
