"""A Chinese docstring is set into a prompt and nothing else of it moves."""

from __future__ import annotations

import pytest

from skycode_eval.tasks.humaneval_zh import compose

PROMPT = '''\
import math

def helper(x):
    """Stays."""
    return x

def f(x):
    import os
    """ Return x.
    >>> f(1)
    1

    The end. """
'''


def test_compose_replaces_the_docstring_of_the_entry_point_alone() -> None:
    composed = compose(PROMPT, "f", "返回 x。\n{2-3}\n\n完。")
    assert composed == PROMPT.replace("Return x", "返回 x").replace(
        ".\n    >>>", "。\n    >>>"
    ).replace("The end.", "完。")


def test_compose_copies_a_first_line_and_other_quotes() -> None:
    assert compose("def g():\n    '''f() == 1\n    One.\n    '''\n", "g", "{1}\n一。") == (
        "def g():\n    '''f() == 1\n    一。\n    '''\n"
    )


def test_compose_says_what_is_wrong() -> None:
    with pytest.raises(ValueError, match=r"\{9\}: the docstring has 5 lines"):
        compose(PROMPT, "f", "返回 x。\n{9}")
    with pytest.raises(ValueError, match=r"no docstring for h\(\)"):
        compose(PROMPT, "h", "返回 x。")
