"""Tree-sitter parsers by language name."""

from __future__ import annotations

import functools
import importlib

from tree_sitter import Language, Node, Parser

_MODULES = {
    "python": ("tree_sitter_python", "language"),
    "javascript": ("tree_sitter_javascript", "language"),
    "typescript": ("tree_sitter_typescript", "language_typescript"),
    "java": ("tree_sitter_java", "language"),
    "c": ("tree_sitter_c", "language"),
    "cpp": ("tree_sitter_cpp", "language"),
    "go": ("tree_sitter_go", "language"),
    "shell": ("tree_sitter_bash", "language"),
}

FUNCTIONS = frozenset(
    {
        "function_definition",
        "function_declaration",
        "method_definition",
        "method_declaration",
        "constructor_declaration",
        "generator_function_declaration",
    }
)
"""Node types that are a whole function, over all grammars."""

CLASSES = frozenset(
    {
        "class_definition",
        "class_declaration",
        "class_specifier",
        "struct_specifier",
        "interface_declaration",
        "enum_declaration",
        "impl_item",
    }
)
"""Node types that hold methods, over all grammars."""

IMPORTS = frozenset(
    {
        "import_statement",
        "import_from_statement",
        "import_declaration",
        "preproc_include",
        "package_clause",
        "package_declaration",
        "future_import_statement",
        "using_declaration",
    }
)
"""Node types that a file's head is made of, over all grammars."""


@functools.cache
def parser(language: str) -> Parser:
    """Return the parser of a language; KeyError for one that the recipe does not know."""
    module, function = _MODULES[language]
    return Parser(Language(getattr(importlib.import_module(module), function)()))


def root(text: bytes, language: str) -> Node:
    """Parse UTF-8 text; broken code gives a tree with error nodes, never an exception."""
    return parser(language).parse(text).root_node


def descendants(node: Node, limit: int = 20_000) -> list[Node]:
    """Return the named nodes below a node in document order, at most `limit` of them."""
    found: list[Node] = []
    stack = [node]
    while stack and len(found) < limit:
        current = stack.pop()
        found.append(current)
        stack.extend(reversed(current.named_children))
    return found[1:]
