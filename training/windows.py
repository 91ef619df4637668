"""Cut a document into pieces that fit a row: one function with its surroundings, or some lines."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tree_sitter import Node

from training import grammars

HEAD_BYTES = 320
"""How much of a file's imports goes above a function that is cut out of it."""


@dataclass(frozen=True)
class Window:
    """A piece of a document; `complete` when it ends where a function or the file ends."""

    text: bytes
    complete: bool


def functions(
    text: bytes, language: str, room: int, count: int, rng: random.Random
) -> list[Window]:
    """Return windows of at most `room` bytes around functions, documented ones first."""
    root = grammars.root(text, language)
    nodes = [node for node in grammars.descendants(root) if node.type in grammars.FUNCTIONS]
    fitting = [node for node in nodes if 60 <= node.end_byte - node.start_byte <= room - 80]
    ranked = sorted(fitting, key=lambda node: _worth(node, text) + rng.random(), reverse=True)
    head = _imports(root, text)
    windows: list[Window] = []
    taken: list[tuple[int, int]] = []
    for node in ranked:
        if any(start < node.end_byte and node.start_byte < end for start, end in taken):
            continue
        taken.append((node.start_byte, node.end_byte))
        windows.append(Window(_framed(node, text, head, room, rng), complete=True))
        if len(windows) == count:
            break
    return windows


def lines(text: bytes, room: int, count: int, rng: random.Random) -> list[Window]:
    """Return consecutive windows of whole lines, at most `room` bytes each."""
    if len(text) <= room:
        return [Window(text, complete=True)]
    windows: list[Window] = []
    start = 0
    if rng.random() < 0.5:
        start = _line_start(text, rng.randrange(0, len(text) - room))
    while start < len(text) and len(windows) < count:
        end = min(len(text), start + room)
        if end < len(text):
            end = max(_break(text, start, end), start + 1)
        windows.append(Window(text[start:end], complete=end == len(text)))
        start = end
    return windows


def _worth(node: Node, text: bytes) -> float:
    body = node.child_by_field_name("body")
    if body is None:
        return 0.0
    source = text[node.start_byte : node.end_byte]
    worth = 0.0
    first = body.named_children[0] if body.named_children else None
    if first is not None and text[first.start_byte : first.start_byte + 3] in (b'"""', b"'''"):
        worth += 1.5
    before = node.prev_named_sibling
    if before is not None and before.type.endswith("comment"):
        worth += 1.0
    if b"# " in source or b"// " in source:
        worth += 0.7
    rows = source.count(b"\n")
    return worth + (0.8 if 4 <= rows <= 30 else 0.0)


def _imports(root: Node, text: bytes) -> bytes:
    head = b""
    for node in root.named_children[:40]:
        piece = text[node.start_byte : node.end_byte].rstrip() + b"\n"
        if node.type in grammars.IMPORTS and len(head) + len(piece) <= HEAD_BYTES:
            head += piece
    return head


def _framed(node: Node, text: bytes, head: bytes, room: int, rng: random.Random) -> bytes:
    start = _line_start(text, node.start_byte)
    while (before := node.prev_named_sibling) is not None and before.type.endswith("comment"):
        node, start = before, _line_start(text, before.start_byte)
    if node.parent is not None and node.parent.type == "decorated_definition":
        start = _line_start(text, node.parent.start_byte)
    end_node = _function_below(node)
    end = end_node.end_byte
    owner = _owner(end_node, text) if rng.random() < 0.8 else b""
    piece = text[start:end] + b"\n"
    if len(piece) + len(owner) <= room:
        piece = owner + piece
    if head and rng.random() < 0.6 and len(head) + len(piece) + 2 <= room:
        piece = head + (b"\n" if owner else b"\n\n") + piece
    return piece


def _function_below(node: Node) -> Node:
    current: Node | None = node
    while current is not None and current.type not in grammars.FUNCTIONS:
        current = current.next_named_sibling
    return current or node


def _owner(node: Node, text: bytes) -> bytes:
    parent = node.parent
    while parent is not None and parent.type not in grammars.CLASSES:
        parent = parent.parent
    if parent is None:
        return b""
    end = text.find(b"\n", parent.start_byte)
    return text[_line_start(text, parent.start_byte) : end + 1] if end > 0 else b""


def _line_start(text: bytes, at: int) -> int:
    return text.rfind(b"\n", 0, at) + 1


def _break(text: bytes, start: int, end: int) -> int:
    """Return a good place to end: a blank line in the last third, else a line's end."""
    blank = text.rfind(b"\n\n", start + (end - start) * 2 // 3, end)
    return blank + 1 if blank > 0 else text.rfind(b"\n", start, end) + 1
