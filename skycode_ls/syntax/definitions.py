"""The definitions and imports of a parsed window, and those that the cursor is in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tree_sitter import Node, QueryCursor

from skycode_ls.syntax.comments import words
from skycode_ls.syntax.grammar import definition_query, is_program, parse, parse_at_once
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.layout import leading, width
from skycode_ls.syntax.source import AFTER, BEFORE, Source
from skycode_ls.syntax.trees import Trees
from skycode_ls.text import Snapshot

_HEAD = 12_000
"""Code points of the file's beginning searched for imports when the window starts later."""
_DEEPEST = 100
"""Levels of the tree that are searched for definitions."""


@dataclass(frozen=True)
class Definition:
    """A function or class: code points [start, end) of the document."""

    kind: Literal["function", "class"]
    name: str
    signature: str
    """The text before the body, on one or more lines."""
    start: int
    end: int
    doc: str = ""
    """The first line of its docstring or of the comment above it."""


@dataclass(frozen=True)
class Structure:
    """Where the cursor is among the definitions of a file."""

    function: Definition | None
    cls: Definition | None
    siblings: tuple[Definition, ...]
    imports: tuple[str, ...]
    head: int


def structure_of(
    root: Node,
    source: Source,
    snapshot: Snapshot,
    language: Language,
    indent: str,
    trees: Trees,
) -> Structure:
    """Find the definitions under `root`, and those around a cursor in a block of `indent`."""
    found, imports, head = _collected(root, source, language)
    if not source.whole_head:
        top = snapshot.text[:_HEAD]
        imports, head = trees.once((language.id, top), lambda: _head_of(top, language))
    around = [one for one in found if one.start < snapshot.offset <= one.end]
    if root.has_error:
        around = list(_by_indentation(found, snapshot, indent)) or around
    around.sort(key=lambda one: one.start)
    function = next((one for one in reversed(around) if one.kind == "function"), None)
    cls = next((one for one in reversed(around) if one.kind == "class"), None)
    return Structure(function, cls, _siblings(found, around, cls), imports, head)


def definitions_of(text: str, language: Language) -> tuple[Definition, ...]:
    """Return the definitions in a whole file; a long one is parsed window by window."""
    if not language.query:
        return ()
    found: dict[int, Definition] = {}
    step = BEFORE + AFTER // 2  # windows overlap, as definitions are cut at their ends
    for offset in range(BEFORE, max(len(text) - AFTER, BEFORE) + step, step):
        source = Source(text, min(offset, len(text)))
        # Brackets that are never closed keep the shell's grammar busy for minutes.
        read = parse_at_once if not language.keyword_blocks else parse
        tree = read(source.data, language.grammar)
        if tree is not None and is_program(tree.root_node):
            for one in _collected(tree.root_node, source, language)[0]:
                found.setdefault(one.start, one)
    return tuple(found[start] for start in sorted(found))


_IMPORTING = frozenset({"require", "source", ".", "set"})
"""Words that make a call an import. Queries cannot ask for them: a predicate reads the text through
the parser, which keeps it for good (see `grammar.parse`)."""


def _collected(
    root: Node, source: Source, language: Language
) -> tuple[list[Definition], tuple[str, ...], int]:
    """Return definitions in the order of the text, imports, and where the file's head ends."""
    found: dict[int, Definition] = {}
    imports: list[tuple[int, int, str]] = []
    cursor = QueryCursor(definition_query(language.grammar, language.query))
    cursor.set_max_start_depth(_DEEPEST)
    for _, captures in cursor.matches(root):
        if any(_text(word, source) not in _IMPORTING for word in captures.get("word", ())):
            continue
        for node in captures.get("import", ()):
            start, end = source.position(node.start_byte), source.position(node.end_byte)
            imports.append((start, end, _text(node, source)))
        for kind in ("function", "class"):
            for node in captures.get(kind, ()):
                one = _definition(kind, node, captures, source, language)
                found.setdefault(one.start, one)
    ordered = [found[start] for start in sorted(found)]
    first = ordered[0].start if ordered else len(source.data)
    head = max((end for start, end, _ in imports if start < first), default=0)
    return ordered, tuple(text for _, _, text in sorted(imports)), head


def _definition(
    kind: str, node: Node, captures: dict[str, list[Node]], source: Source, language: Language
) -> Definition:
    name = captures["name"][0]
    bodies = captures.get("body")
    start, end = node.start_byte, source.position(node.end_byte)
    stop = bodies[0].start_byte if bodies else node.end_byte
    signature = source.data[start:stop].decode("utf-8", "replace")
    comment = signature.find(language.line_comment) if language.id == "python" else -1
    if comment > 0 and "\n" in signature[comment:]:  # a comment between the header and the body
        signature = signature[:comment]
    return Definition(
        "function" if kind == "function" else "class",
        _text(name, source),
        signature.strip(),
        source.position(start),
        end,
        _doc(node, bodies[0] if bodies else None, source, language),
    )


def _doc(node: Node, body: Node | None, source: Source, language: Language) -> str:
    """Return the first line of the docstring, else of the comment right above."""
    if language.id == "python":
        first = body.named_child(0) if body and body.named_child_count else None
        text = _text(first, source) if first and first.type == "expression_statement" else ""
        comment = text if text.startswith(('"""', "'''")) else ""
    else:
        above = node.prev_sibling
        close = above is not None and node.start_point.row - above.end_point.row <= 1
        comment = _text(above, source) if above and close and "comment" in above.type else ""
    return words(comment, language).partition("\n")[0] if comment else ""


def _by_indentation(
    found: list[Definition], snapshot: Snapshot, indent: str
) -> Iterator[Definition]:
    """Yield the definitions around the cursor, innermost first, as indentation shows them."""
    text = snapshot.text
    starts = {text.rfind("\n", 0, one.start) + 1: one for one in reversed(found)}
    end = snapshot.offset - len(snapshot.line_prefix)
    limit = width(indent)
    while end > 0 and limit > 0 and starts:
        start = text.rfind("\n", 0, end - 1) + 1
        line = text[start : end - 1]
        end = start
        # Closing parentheses, preprocessor lines and labels stand further out than their block.
        if not line.strip() or line.lstrip()[0] in ")#":
            continue
        if width(leading(line)) < limit:
            limit = width(leading(line))
            if start in starts:
                yield starts[start]


def _siblings(
    found: list[Definition], around: list[Definition], cls: Definition | None
) -> tuple[Definition, ...]:
    """Return the definitions beside the one that the cursor is in, in the order of the text."""
    low, high = (cls.start, cls.end) if cls else (-1, 1 << 62)
    beside: list[Definition] = []
    end = low
    for one in found:
        if low < one.start and one.end <= high and one.start >= end:
            end = one.end  # what lies inside of it is no sibling
            if one not in around:
                beside.append(one)
    return tuple(beside)


def _head_of(text: str, language: Language) -> tuple[tuple[str, ...], int]:
    source = Source(text, 0)
    tree = parse(source.data, language.grammar)
    if tree is None or not is_program(tree.root_node):
        return (), 0
    _, imports, head = _collected(tree.root_node, source, language)
    return imports, head


def _text(node: Node, source: Source) -> str:
    # Not node.text: for a text that was read piece by piece it reads all pieces again.
    return source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")
