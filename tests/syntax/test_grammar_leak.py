"""Parsing gives back the memory of what it has read."""

from __future__ import annotations

import gc
import tracemalloc
from importlib.resources import files

import pytest

from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import LANGUAGES


@pytest.mark.e2e
def test_parsing_again_and_again_keeps_no_text() -> None:
    (python,) = (language for language in LANGUAGES if language.id == "python")
    assert python.grammar is not None

    def parse_some(count: int) -> None:
        for index in range(count):
            text = b"def f(x):\n    return [x, 1, 2]\n" * 300 + str(index).encode()
            assert parse(text, python.grammar) is not None

    parse_some(5)
    gc.collect()
    tracemalloc.start()
    parse_some(100)
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert kept < 100 * 2000


def test_no_query_reads_the_text_again() -> None:
    for path in (files("skycode_ls.syntax") / "queries").iterdir():
        assert "(#" not in path.read_text("utf-8"), path
