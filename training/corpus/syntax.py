"""What language a file is in, whether it parses, and which natural language explains it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath

from tree_sitter import Language, Parser, Query, QueryCursor, Tree

SUFFIXES = {
    ".py": "python",
    ".js": "javascript", ".mjs": "javascript", ".cjs": "javascript", ".jsx": "javascript",
    ".ts": "typescript", ".mts": "typescript", ".cts": "typescript", ".tsx": "typescript",
    ".java": "java",
    ".c": "c", ".h": "c",
    ".cc": "cpp", ".cpp": "cpp", ".cxx": "cpp", ".hh": "cpp", ".hpp": "cpp", ".hxx": "cpp",
    ".go": "go",
    ".sh": "shell", ".bash": "shell",
}  # fmt: skip

_CPP_HEADER = re.compile(
    r"^\s*(class|namespace|template|using)\b|\bstd::|^\s*(public|private|protected):", re.MULTILINE
)
_SHEBANG = re.compile(rb"#!.*/(env )?(ba|da|z|k)?sh\b")
_CJK = re.compile(r"[\u4e00-\u9fff]")
_KANA_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
_WORD = re.compile(r"[A-Za-z]{2,}")

_COMMENTS = {
    "python": "(comment) @c (expression_statement . (string) @c .)",
    "java": "(line_comment) @c (block_comment) @c",
}


@dataclass(frozen=True)
class Reading:
    """What parsing a file told: the share of bytes no rule explains, and who it speaks to."""

    broken: float
    """Bytes inside ERROR nodes, as a share of the file."""
    natural: str
    """`zh`, `en` or `none`: the language of the comments and docstrings."""
    comments: int
    """Bytes of comments and docstrings."""


def language_of(path: str, content: bytes) -> str | None:
    """Return the programming language of a file by its suffix, or by its first line if it has none.

    A `.h` file is C++ where it uses what only C++ has.
    """
    suffix = PurePosixPath(path).suffix.lower()
    if not suffix and _SHEBANG.match(content):
        return "shell"
    language = SUFFIXES.get(suffix)
    if suffix == ".h" and _CPP_HEADER.search(content.decode("utf-8", "replace")):
        return "cpp"
    return language


def read(source: bytes, language: str, path: str) -> Reading:
    """Parse a file of a known language."""
    grammar = "tsx" if path.endswith(".tsx") else language
    tree = _parser(grammar).parse(source)
    nodes = QueryCursor(_comments(grammar)).captures(tree.root_node).get("c", [])
    spoken = b"\n".join(source[node.start_byte : node.end_byte] for node in nodes)
    return Reading(
        broken=_broken_bytes(tree) / max(1, len(source)),
        natural=natural_language(spoken.decode("utf-8", "replace")),
        comments=len(spoken),
    )


def natural_language(text: str) -> str:
    """Return `zh` where a fifth of the words is Chinese, `en` where there are English words."""
    chinese, words = len(_CJK.findall(text)), len(_WORD.findall(text))
    if len(_KANA_HANGUL.findall(text)) > (chinese + words) / 20:
        return "none"  # Japanese or Korean: kept, but neither of the two we serve.
    # A Chinese word is about two characters; commented-out code counts as English.
    if chinese >= 8 and chinese / 2 >= 0.2 * (chinese / 2 + words):
        return "zh"
    return "en" if words >= 5 else "none"


def _broken_bytes(tree: Tree) -> int:
    """Sum the outermost ERROR nodes, entering only subtrees that hold an error."""
    total, waiting = 0, [tree.root_node]
    while waiting:
        node = waiting.pop()
        if node.is_error:
            total += node.end_byte - node.start_byte
        elif node.has_error:
            waiting.extend(node.children)
    return total


@cache
def _parser(grammar: str) -> Parser:
    return Parser(_grammar(grammar))


@cache
def _comments(grammar: str) -> Query:
    query: Query = Query(_grammar(grammar), _COMMENTS.get(grammar, "(comment) @c"))
    return query


@cache
def _grammar(name: str) -> Language:
    if name in ("typescript", "tsx"):
        made = getattr(import_module("tree_sitter_typescript"), f"language_{name}")()
    else:
        package = "bash" if name == "shell" else name
        made = import_module(f"tree_sitter_{package}").language()
    return Language(made)
