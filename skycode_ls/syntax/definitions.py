"""The definitions and imports of a parsed text; of one that was typed into, only what changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from tree_sitter import Node, QueryCursor

from skycode_ls.syntax.comments import words
from skycode_ls.syntax.grammar import definition_query, is_program, parse, parse_at_once
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.source import Source
from skycode_ls.syntax.trees import Change, Parsed
from skycode_ls.syntax.window import stretches

_DEEPEST = 100
"""Levels of the tree that are searched for definitions."""


class Definition(NamedTuple):
    """A function or class: [start, end) of a document's code points, or of a window's bytes.

    A tuple, since every key makes one for each definition behind the cursor.
    """

    kind: Literal["function", "class"]
    name: str
    signature: str
    """The text before the body, on one or more lines."""
    start: int
    end: int
    doc: str = ""
    """The first line of its docstring or of the comment above it."""

    def at(self, start: int, end: int) -> Definition:
        """Return this definition at another place."""
        return Definition(self.kind, self.name, self.signature, start, end, self.doc)


@dataclass(frozen=True)
class Found:
    """What a window holds, in the order of its text; places are bytes."""

    definitions: tuple[Definition, ...]
    imports: tuple[tuple[int, int, str], ...]
    """Start, end and text of each."""


def found_in(parsed: Parsed, language: Language) -> Found:
    """Return the definitions and imports of a program; what an edit left alone is kept."""
    if parsed.found is None:
        change, former = parsed.change, parsed.former
        parsed.former = None
        if change is None or former is None:
            parsed.found = _read(parsed, language)
        else:
            parsed.found = _reread(parsed, language, former, change)
    return parsed.found


def placed(one: Definition, source: Source) -> Definition:
    """Return a definition of a window with its places in the document."""
    return one.at(source.position(one.start), source.position(one.end))


def definitions_of(
    text: str, language: Language, pause: Callable[[], None] = lambda: None
) -> tuple[Definition, ...]:
    """Return the definitions in a whole file; a long one is parsed part by part, with pauses."""
    if not language.query:
        return ()
    found: dict[int, Definition] = {}
    # Brackets that are never closed keep the shell's grammar busy for minutes.
    read = parse_at_once if not language.keyword_blocks else parse
    for window in stretches(text, language):
        pause()
        source = Source(text, window[0], window=window)
        tree = read(source.data, language.grammar)
        if tree is not None and is_program(tree.root_node):
            for one in found_in(Parsed(source.data, tree), language).definitions:
                whole = placed(one, source)
                found.setdefault(whole.start, whole)
    return tuple(found[start] for start in sorted(found))


def _read(parsed: Parsed, language: Language, start: int = 0, end: int = -1) -> Found:
    """Query a tree for what touches the bytes from `start` to `end`."""
    found: dict[int, Definition] = {}
    imports: list[tuple[int, int, str]] = []
    cursor = QueryCursor(definition_query(language.grammar, language.query))
    cursor.set_max_start_depth(_DEEPEST)
    if end >= 0:
        cursor.set_byte_range(start, end)
    for _, captures in cursor.matches(parsed.tree.root_node):
        if any(_text(word, parsed.data) not in _IMPORTING for word in captures.get("word", ())):
            continue
        for node in captures.get("import", ()):
            imports.append((node.start_byte, node.end_byte, _text(node, parsed.data)))
        for kind in ("function", "class"):
            for node in captures.get(kind, ()):
                one = _definition(kind, node, captures, parsed.data, language)
                _keep(one, found)
    return Found(tuple(found[place] for place in sorted(found)), tuple(sorted(imports)))


def _reread(parsed: Parsed, language: Language, former: Found, change: Change) -> Found:
    """Query a tree for what an edit may have touched; take the rest from the `former` text."""
    start, end = change.start, _end_of_next(parsed, change.end)
    fresh = _read(parsed, language, max(0, start - 1), end + 1)
    definitions = {one.start: one for one in fresh.definitions}
    for old in former.definitions:
        by = change.shift(old.start, old.end, end)
        if by is not None:
            _keep(old.at(old.start + by, old.end + by) if by else old, definitions)
    imports = set(fresh.imports)
    for first, last, text in former.imports:
        if (by := change.shift(first, last, end)) is not None:
            imports.add((first + by, last + by, text))
    return Found(tuple(definitions[place] for place in sorted(definitions)), tuple(sorted(imports)))


def _keep(one: Definition, found: dict[int, Definition]) -> None:
    """Enter a definition; of two that begin at one place, in broken code, the inner one counts."""
    other = found.get(one.start)
    if other is None or one.end < other.end:
        found[one.start] = one


def _end_of_next(parsed: Parsed, byte: int) -> int:
    """Return where the text after the line of `byte` begins: a comment belongs to what follows."""
    node = parsed.tree.root_node.descendant_for_byte_range(byte, byte)
    if node is not None and "comment" in node.type:
        byte = max(byte, node.end_byte)
    line = parsed.data.find(b"\n", byte)
    rest = _SPACE.match(parsed.data, line) if line >= 0 else None
    return min(len(parsed.data), rest.end() + 1) if rest else len(parsed.data)


_SPACE = re.compile(rb"\s*")
_IMPORTING = frozenset({"require", "source", ".", "set"})
"""Words that make a call an import. Queries cannot ask for them: a predicate reads the text through
the parser, which keeps it for good (see `grammar.parse`)."""


def _definition(
    kind: str, node: Node, captures: dict[str, list[Node]], data: bytes, language: Language
) -> Definition:
    name = captures["name"][0]
    bodies = captures.get("body")
    stop = bodies[0].start_byte if bodies else node.end_byte
    signature = data[node.start_byte : stop].decode("utf-8", "replace")
    comment = signature.find(language.line_comment) if language.id == "python" else -1
    if comment > 0 and "\n" in signature[comment:]:  # a comment between the header and the body
        signature = signature[:comment]
    return Definition(
        "function" if kind == "function" else "class",
        _text(name, data),
        signature.strip(),
        node.start_byte,
        node.end_byte,
        _doc(node, bodies[0] if bodies else None, data, language),
    )


def _doc(node: Node, body: Node | None, data: bytes, language: Language) -> str:
    """Return the first line of the docstring, else of the comment right above."""
    if language.id == "python":
        first = body.named_child(0) if body and body.named_child_count else None
        text = _text(first, data) if first and first.type == "expression_statement" else ""
        comment = text if text.startswith(('"""', "'''")) else ""
    else:
        above = node.prev_sibling
        close = above is not None and node.start_point.row - above.end_point.row <= 1
        comment = _text(above, data) if above and close and "comment" in above.type else ""
    return words(comment, language).partition("\n")[0] if comment else ""


def _text(node: Node, data: bytes) -> str:
    # Not node.text: for a text that was read piece by piece it reads all pieces again.
    return data[node.start_byte : node.end_byte].decode("utf-8", "replace")
