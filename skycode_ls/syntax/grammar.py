"""Grammars and their queries: loaded when first needed, and parsing that cannot hang."""

from __future__ import annotations

import importlib
import re
import time
from functools import cache
from importlib.resources import files

import tree_sitter

PATIENCE = 0.25
"""Seconds a parse may take; only text that is no program comes near it."""

WIDEST = 5000
"""Children of one node: the time of a query grows with the square of these."""

_CHUNK = 1 << 16
_DEFINING = re.compile(r"@(?:function|class|import)\b")


def parse(
    data: bytes, grammar: tuple[str, str], former: tree_sitter.Tree | None = None
) -> tree_sitter.Tree | None:
    """Parse UTF-8 `data`; None when it takes longer than PATIENCE.

    `former` is the tree of an earlier text, told of the edit: what it shares is not parsed again.
    """
    deadline = time.monotonic() + PATIENCE
    parser = tree_sitter.Parser(load(grammar))
    pieces: list[memoryview] = []

    def read(byte: int, _: object) -> memoryview:
        pieces.append(memoryview(data)[byte : byte + _CHUNK])
        return pieces[-1]

    def late(_: int, __: bool) -> bool:
        return time.monotonic() > deadline

    try:
        if former is None:
            return parser.parse(read, progress_callback=late)
        return parser.parse(read, former, progress_callback=late)
    except ValueError:  # how the library tells that the progress callback asked to stop
        return None
    finally:
        for piece in pieces:  # tree-sitter 0.26 never lets go of what it was given to read
            piece.release()


def parse_at_once(
    data: bytes, grammar: tuple[str, str], former: tree_sitter.Tree | None = None
) -> tree_sitter.Tree:
    """Parse UTF-8 `data` however long it takes: for files, which are mostly programs.

    Quicker than `parse`, and nothing of it stays in memory.
    """
    parser = tree_sitter.Parser(load(grammar))
    return parser.parse(data) if former is None else parser.parse(data, former)


def is_program(root: tree_sitter.Node) -> bool:
    """Tell whether the tree is worth a query: garbage makes nodes of endless width."""
    node: tree_sitter.Node | None = root
    while node:
        if node.child_count > WIDEST:
            return False
        node = max(node.children, key=lambda one: one.end_byte - one.start_byte, default=None)
    return True


@cache
def load(grammar: tuple[str, str]) -> tree_sitter.Language:
    """Load a grammar wheel: its module's name and the function that gives the language."""
    module, function = grammar
    return tree_sitter.Language(getattr(importlib.import_module(module), function)())


@cache
def lexical_query(grammar: tuple[str, str], name: str) -> tree_sitter.Query:
    """Return the patterns of `queries/<name>.scm` for text that is not code."""
    return _part(grammar, name, defining=False)


@cache
def definition_query(grammar: tuple[str, str], name: str) -> tree_sitter.Query:
    """Return the patterns of `queries/<name>.scm` for definitions and imports."""
    return _part(grammar, name, defining=True)


def _part(grammar: tuple[str, str], name: str, *, defining: bool) -> tree_sitter.Query:
    text = (files("skycode_ls.syntax") / "queries" / f"{name}.scm").read_text("utf-8")
    patterns = re.split(r"\n(?=\()", text)  # a pattern begins where a line begins with it
    chosen = [each for each in patterns if bool(_DEFINING.search(each)) == defining]
    query: tree_sitter.Query = tree_sitter.Query(load(grammar), "\n".join(chosen))
    return query
