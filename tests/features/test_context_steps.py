"""Typing on changes the end of a prompt and hardly ever its beginning."""

from __future__ import annotations

import itertools
from functools import cache

import pytest

from skycode_ls.features.complete import prompt_of
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, estimate_tokens

FUNCTION = '''def total_{0}(rows, column):
    """Sum one column, skipping rows without it."""
    result = 0
    for row in rows:
        # 跳过没有这一列的行
        if column in row:
            result += row[column]
    return result


'''
TYPED = '''def typed_here(values, limit):
    """Return the values below a limit."""
    kept = []
    for value in values:
        if value < limit:
            kept.append(value)
    return kept
'''


@cache
def prompts(above: int, below: int, budget: int = 768) -> list[tuple[str, str]]:
    """Type a function into a file, and return suffix and prefix after every keystroke."""
    before = "import csv\n\n\n" + "".join(FUNCTION.format(index) for index in range(above))
    after = "\n\n" + "".join(FUNCTION.format(100 + index) for index in range(below))
    found = []
    for typed in range(len(TYPED) + 1):
        text = before + TYPED[:typed]
        snapshot = Snapshot(text + after, len(text), "python", "a.py", "file:///a.py", typed)
        prompt = prompt_of(snapshot, Settings(context_tokens=budget))
        found.append((prompt.suffix, prompt.prefix))
    return found


@pytest.mark.parametrize(("above", "below"), [(0, 0), (2, 2), (5, 5), (14, 0), (0, 14), (14, 14)])
def test_most_keystrokes_only_add_to_the_prompt(above: int, below: int) -> None:
    made = prompts(above, below)
    added = sum(
        new[0] == old[0] and new[1].startswith(old[1]) for old, new in itertools.pairwise(made)
    )
    assert added >= 0.95 * len(TYPED)


@pytest.mark.parametrize(("above", "below"), [(14, 0), (0, 14), (14, 14)])
def test_the_budget_is_kept_and_used(above: int, below: int) -> None:
    for suffix, prefix in prompts(above, below):
        used = estimate_tokens(suffix) + estimate_tokens(prefix)
        assert 0.6 * 768 <= used <= 768
