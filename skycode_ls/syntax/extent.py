"""What the tree says of a place: inside of an expression or not, and where its block ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tree_sitter import Node

from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import scan
from skycode_ls.text import Snapshot

if TYPE_CHECKING:
    from skycode_ls.syntax.outline import Outline

_REACH = 6000
"""Code points before the cursor that are parsed: the function it is in, or its last lines."""

_BLOCK = re.compile(
    r"block|module|program|source_file|translation_unit|body|compound_statement|object_type"
    r"|declaration_list|field_declaration_list|do_group|enumerator_list|switch_block"
)
"""Names of the nodes that hold a sequence of statements or members."""

_EXPRESSION = re.compile(
    r"argument|parameters?$|parameter_list|parenthesized|^list$|^array|^tuple|^set$|^dictionary$"
    r"|^object$|initializer_list|literal_value|subscript|bracketed|^binary_|^boolean_operator"
)
"""Names of the nodes whose parts are no statements."""


def in_expression(root: Node, byte: int) -> bool:
    """Tell whether the nearest node of either kind around `byte` is part of an expression."""
    node = root.descendant_for_byte_range(byte, byte)
    while node is not None:
        if node.start_byte < byte < node.end_byte and node.is_named:
            if _EXPRESSION.search(node.type):
                return True
            if _BLOCK.search(node.type):
                return False
        node = node.parent
    return False


def end_of_block(text: str, snapshot: Snapshot, around: Outline) -> int | None:
    """Return how many code points of `text` lie in the block that the cursor is in.

    None where the tree cannot tell: no grammar, or code that does not parse with `text` in it.
    """
    language = around.language
    if not language.query:
        return None
    before = _before(snapshot, around)
    tree = parse(
        (before + text + _closing(before + text, language)).encode("utf-8", "replace"),
        language.grammar,
    )
    if tree is None or tree.root_node.has_error:
        return None
    start = len(before) + len(text) - len(text.lstrip())
    data = (before + text).encode("utf-8", "replace")
    block = _block_at(tree.root_node, len((before + text)[:start].encode("utf-8", "replace")))
    if block is None:
        return None
    stands = not snapshot.ends_text  # at the end of a file nobody else closes the block
    byte = _inner_end(block) if stands else block.end_byte
    end = len(data[:byte].decode("utf-8", "ignore")) - len(before)
    return end if 0 < end < len(text.rstrip()) else None


def _before(snapshot: Snapshot, around: Outline) -> str:
    """Return the text before the cursor from a place on where a parser can begin."""
    for outermost in (around.cls, around.function):  # a method alone parses in few languages
        if outermost and outermost.start >= snapshot.offset - _REACH:
            return snapshot.text[outermost.start : snapshot.offset]
    recent = snapshot.before(_REACH)
    return recent if len(recent) == snapshot.offset else recent.partition("\n")[2]


def _closing(text: str, language: Language) -> str:
    """Return what closes the brackets that `text` leaves open."""
    closers = reversed(scan(text, language).opened)
    return "".join(f"\n{closer}" for closer in closers)


def _block_at(root: Node, byte: int) -> Node | None:
    """Return the innermost sequence of statements that was open before `byte`."""
    node = root.descendant_for_byte_range(byte, byte)
    while node is not None:
        if node.start_byte < byte and node.is_named and _BLOCK.search(node.type):
            return node
        node = node.parent
    return None


def _inner_end(block: Node) -> int:
    """Return where the last statement in a block ends: before the bracket that closes it."""
    last = block.child(block.child_count - 1) if block.child_count else None
    if last is not None and not last.is_named and block.child_count > 1:
        return block.children[-2].end_byte
    return block.end_byte
