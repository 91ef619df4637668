"""Where the cursor is among the definitions of a file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from skycode_ls.syntax.definitions import Definition, Found, found_in, placed
from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.layout import leading, width
from skycode_ls.syntax.source import Source
from skycode_ls.syntax.trees import Parsed, Trees, program
from skycode_ls.text import Snapshot

_HEAD = 12_000
"""Code points of the file's beginning searched for imports when the window starts later."""


@dataclass(frozen=True)
class Structure:
    """What is around the cursor, beside it, and at the file's head; positions are code points."""

    function: Definition | None
    cls: Definition | None
    siblings: tuple[Definition, ...]
    imports: tuple[str, ...]
    head: int
    sound: bool
    """Whether all of the text parsed."""


def structure_of(
    parsed: Parsed,
    source: Source,
    snapshot: Snapshot,
    language: Language,
    indent: str,
    trees: Trees,
) -> Structure:
    """Find the definitions of a program, and those around a cursor in a block of `indent`."""
    found = found_in(parsed, language)
    if source.whole_head:
        imports, head = _head(found, source)
    else:
        top = snapshot.text[:_HEAD]
        imports, head = trees.once((language.id, top), lambda: _head_of(top, language))
    around = [one for one in found.definitions if one.start < source.cursor <= one.end]
    broken = parsed.tree.root_node.has_error
    if broken:
        around = list(_by_indentation(found, source, indent)) or around
    around.sort(key=lambda one: one.start)
    function = next((one for one in reversed(around) if one.kind == "function"), None)
    cls = next((one for one in reversed(around) if one.kind == "class"), None)
    siblings = tuple(placed(one, source) for one in _siblings(found, around, cls))
    return Structure(
        placed(function, source) if function else None,
        placed(cls, source) if cls else None,
        siblings,
        imports,
        head,
        not broken,
    )


def _by_indentation(found: Found, source: Source, indent: str) -> Iterator[Definition]:
    """Yield the definitions around the cursor, innermost first, as indentation shows them."""
    lines = source.before.split("\n")
    end = source.cursor - len(lines.pop().encode("utf-8", "replace"))
    limit = width(indent)
    for line in reversed(lines):
        start = end - len(line.encode("utf-8", "replace")) - 1
        # Closing parentheses, preprocessor lines and labels stand further out than their block.
        if line.strip() and line.lstrip()[0] not in ")#" and width(leading(line)) < limit:
            limit = width(leading(line))
            at = bisect_left(found.definitions, start, key=attrgetter("start"))
            if at < len(found.definitions) and found.definitions[at].start < end:
                yield found.definitions[at]
        if limit == 0:
            break
        end = start


def _siblings(
    found: Found, around: list[Definition], cls: Definition | None
) -> Iterator[Definition]:
    """Yield the definitions beside the one that the cursor is in, in the order of the text."""
    low, high = (cls.start, cls.end) if cls else (-1, 1 << 62)
    end = low
    for one in found.definitions:
        if low < one.start and one.end <= high and one.start >= end:
            end = one.end  # what lies inside of it is no sibling
            if one not in around:
                yield one


def _head(found: Found, source: Source) -> tuple[tuple[str, ...], int]:
    """Return the imports, and where the last of them before the first definition ends."""
    first = found.definitions[0].start if found.definitions else len(source.data)
    head = max((end for start, end, _ in found.imports if start < first), default=0)
    return tuple(text for _, _, text in found.imports), source.position(head)


def _head_of(text: str, language: Language) -> tuple[tuple[str, ...], int]:
    source = Source(text, 0)
    tree = parse(source.data, language.grammar)
    if tree is None or not program(parsed := Parsed(source.data, tree)):
        return (), 0
    return _head(found_in(parsed, language), source)
