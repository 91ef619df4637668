"""Choose the middle that a fill-in-the-middle sample takes out of a text.

Every function returns the (start, end) byte offsets of a span, or None where the text has none of
its kind. Spans of whole lines begin before or after the indentation, and end before the newline,
because an editor asks from both places and shows what ends a line, not the newline after it.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from tree_sitter import Node

from training import grammars

Span = tuple[int, int]
LIMIT = 900
"""Longest middle in bytes: a dozen lines, more than anybody accepts as ghost text."""

_BODIES = ("block", "statement_block", "compound_statement", "class_body", "do_group")


def choose(text: bytes, root: Node, shares: dict[str, float], rng: random.Random) -> Span | None:
    """Draw a kind by its share and a span of that kind; a single line where there is none."""
    kind = rng.choices(list(shares), weights=list(shares.values()))[0]
    span = KINDS[kind](text, root, rng)
    return span or line(text, root, rng)


def line(text: bytes, root: Node, rng: random.Random) -> Span | None:
    """Take one line of code, all of it or its end."""
    starts = [at for at in _line_starts(text) if _is_code(text, root, at)]
    if not starts:
        return None
    start = rng.choice(starts)
    end, first = _line_end(text, start), _indented(text, start)
    draw = rng.random()
    if draw < 0.40:
        return start, end
    if draw < 0.70 or end - first < 4:
        return first, end
    cut = rng.randrange(first + 1, end)
    return _character(text, cut), end


def lines(text: bytes, _: Node, rng: random.Random) -> Span | None:
    """Take two to six whole lines."""
    starts = [at for at in _line_starts(text) if text[at : at + 1] not in (b"\n", b"")]
    if len(starts) < 3:
        return None
    first = rng.randrange(len(starts) - 1)
    last = min(len(starts) - 1, first + rng.randint(1, 5))
    start = starts[first] if rng.random() < 0.5 else _indented(text, starts[first])
    return _bounded(start, _line_end(text, starts[last]))


def comment(text: bytes, root: Node, rng: random.Random) -> Span | None:
    """Take the code that follows a comment or a docstring, up to the next one."""
    nodes = [node for node in grammars.descendants(root) if _speaks(node, text)]
    rng.shuffle(nodes)
    for node in nodes:
        code = following = node.next_named_sibling
        if code is None or following is None or _speaks(following, text):
            continue
        end = following.end_byte
        while rng.random() < 0.6 and (more := following.next_named_sibling) is not None:
            if _speaks(more, text) or more.end_byte - node.end_byte > LIMIT:
                break
            following, end = more, more.end_byte
        span = _bounded(_after_comment(text, node, code, rng), end)
        if span is not None:
            return span
    return None


def solution(text: bytes, root: Node, rng: random.Random) -> Span | None:
    """Take all that a function does, below its docstring: what an exercise asks for."""
    for node in grammars.descendants(root):
        body = node.child_by_field_name("body") if node.type in grammars.FUNCTIONS else None
        told = body.named_children[0] if body is not None and body.named_children else None
        code = told.next_named_sibling if told is not None and _speaks(told, text) else None
        if body is not None and told is not None and code is not None:
            start = _after_comment(text, told, code, rng)
            return _bounded(start, len(text[: body.end_byte].rstrip()))
    return comment(text, root, rng)


def node(text: bytes, root: Node, rng: random.Random) -> Span | None:
    """Take one syntax node: a body as often as anything else."""
    nodes = [n for n in grammars.descendants(root) if 3 <= n.end_byte - n.start_byte <= LIMIT]
    bodies = [n for n in nodes if n.type in _BODIES]
    several = [n for n in nodes if n.start_point[0] != n.end_point[0]]
    inline = [n for n in nodes if n.start_point[0] == n.end_point[0] and "comment" not in n.type]
    pools = [pool for pool in (bodies, several, inline, inline) if pool]
    if not pools:
        return None
    chosen = rng.choice(rng.choice(pools))
    start = chosen.start_byte
    if chosen.type in _BODIES and text[start : start + 1] != b"{" and rng.random() < 0.7:
        start = len(text[:start].rstrip(b" \t\n"))
    return start, len(text[: chosen.end_byte].rstrip())


def characters(text: bytes, root: Node, rng: random.Random) -> Span | None:
    """Take a span between two arbitrary characters, short ones more often."""
    if len(text) < 8:
        return None
    length = int(2 ** rng.uniform(1, 8.6))
    start = _character(text, rng.randrange(max(1, len(text) - length)))
    end = _character(text, min(len(text), start + length))
    return (start, end) if start < end else line(text, root, rng)


KINDS: dict[str, Callable[[bytes, Node, random.Random], Span | None]] = {
    "line": line,
    "lines": lines,
    "comment": comment,
    "solution": solution,
    "node": node,
    "random": characters,
}


def _line_starts(text: bytes) -> list[int]:
    starts = [0]
    at = text.find(b"\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find(b"\n", at + 1)
    return starts


def _line_end(text: bytes, start: int) -> int:
    end = text.find(b"\n", start)
    return len(text) if end < 0 else end


def _indented(text: bytes, start: int) -> int:
    while text[start : start + 1] in (b" ", b"\t"):
        start += 1
    return start


def _is_code(text: bytes, root: Node, start: int) -> bool:
    first, end = _indented(text, start), _line_end(text, start)
    if end - first < 2:
        return False
    found = root.descendant_for_byte_range(first, first + 1)
    return found is None or not ("comment" in found.type or "string" in found.type)


def _speaks(node: Node, text: bytes) -> bool:
    if node.type.endswith("comment"):
        return node.end_byte - node.start_byte > 6
    return node.type == "expression_statement" and text[node.start_byte : node.start_byte + 3] in (
        b'"""',
        b"'''",
    )


def _after_comment(text: bytes, spoken: Node, code: Node, rng: random.Random) -> int:
    draw, end = rng.random(), len(text[: spoken.end_byte].rstrip())
    if draw < 0.4:
        return end
    if draw < 0.7:
        return min(_line_end(text, end) + 1, code.start_byte)
    return code.start_byte


def _bounded(start: int, end: int) -> Span | None:
    return (start, end) if 2 <= end - start <= LIMIT else None


def _character(text: bytes, at: int) -> int:
    while at < len(text) and text[at] & 0xC0 == 0x80:
        at += 1
    return at
