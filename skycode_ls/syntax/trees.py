"""What was read of the texts seen last: typing then costs what it changes, not the whole text."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import tree_sitter

from skycode_ls.syntax.grammar import is_program, parse, parse_at_once
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.scan import Scan, scan
from skycode_ls.syntax.window import Windows

if TYPE_CHECKING:
    from skycode_ls.syntax.definitions import Found
    from skycode_ls.syntax.outline import Outline
    from skycode_ls.text import Snapshot

T = TypeVar("T")

KEPT = 4
"""Texts whose trees are kept, such as the documents a person goes to and fro between."""
_TAIL = 500
"""Code points before the cursor that are scanned at each key."""
_RESTS = 6
"""Texts behind cursors whose brackets are remembered."""
_QUICK = 0.03
"""Seconds of work a text may have taken to parse so that one more edit cannot make it take long."""
_ENDLESS = ("tree_sitter_bash",)
"""Grammars that one bracket can keep busy for minutes."""
_PAGE = 4096
"""Bytes that are compared at a time."""
_TRUSTED = 64
"""Bytes that may change before it is looked again whether a text is a program."""


@dataclass(frozen=True)
class Change:
    """The bytes of a text that an edit, or a new reading of what it touched, made others."""

    start: int
    end: int
    by: int
    """How many bytes the text has more than the former one had."""

    def shift(self, start: int, end: int, limit: int) -> int | None:
        """Return how far [start, end) of the former text moved; None if the change reached it.

        `limit` takes the place of the change's own end.
        """
        if end < self.start:
            return 0
        return self.by if start + self.by > limit else None


@dataclass
class Parsed:
    """A text and its tree; `program` and `found` are None until somebody asks."""

    data: bytes
    tree: tree_sitter.Tree
    seconds: float = 0.0
    """How long the parser worked."""
    program: bool | None = None
    found: Found | None = None
    former: Found | None = None
    """What was found in the text that this one came from by a `change`."""
    change: Change | None = None


class Trees:
    """The latest trees, and what else was found out about texts; for one thread at a time."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[tuple[str, str], int], Parsed] = OrderedDict()
        self._count = 0
        self._scans: dict[str, tuple[str, Scan]] = {}
        self._rests: dict[str, list[tuple[str, Scan]]] = {}
        self.latest: tuple[Snapshot, Outline] | None = None
        """What was outlined last."""
        self.windows = Windows()
        self._once: OrderedDict[Hashable, Any] = OrderedDict()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` returns, or returned for this key lately."""
        if key not in self._once:
            self._once[key] = make()
        self._once.move_to_end(key)
        while len(self._once) > KEPT:
            self._once.popitem(last=False)
        found: T = self._once[key]
        return found

    def scan(self, text: str, language: Language) -> Scan:
        """Return what `scan.scan` does, reading only the end of a text that begins like the last.

        The beginning ends in code: at a line break, where no comment, string or word goes on, or
        before the long comment or string that the text's end is in.
        """
        start, begun = self._scans.get(language.id, ("", None))
        if begun is None or not text.startswith(start):
            start, begun = "", Scan("code", (), ())
        end = text.rfind("\n", 0, max(0, len(text) - _TAIL)) + 1
        if end > len(start) + _TAIL:
            begun = scan(text[:end], language, begun, len(start))
            start = text[: end if begun.code is None else begun.code]
            begun = begun.outside
            self._scans[language.id] = start, begun
        return scan(text, language, begun, len(start))

    def scan_rest(self, text: str, language: Language) -> Scan:
        """Return what `scan.scan` does of the text after a cursor, which typing leaves alone.

        Of all that follows, or of what follows the line or the string the cursor is in.
        """
        known = self._rests.setdefault(language.id, [])
        found = next((read for one, read in known if one == text), None)
        if found is None:
            found = scan(text, language)
            known.append((text, found))
            del known[:-_RESTS]
        return found

    def parse(self, data: bytes, grammar: tuple[str, str]) -> Parsed | None:
        """Return the tree of UTF-8 `data`; None when it takes longer than `grammar.PATIENCE`."""
        place, former, same = self._nearest(data, grammar)
        edited = _edited(former, data, *same) if former else None
        quick = former is not None and former.seconds < _QUICK and grammar[0] not in _ENDLESS
        began = time.thread_time()
        tree = (parse_at_once if quick else parse)(data, grammar, edited)
        if tree is None:
            return None
        parsed = Parsed(data, tree, time.thread_time() - began)
        if former is not None and edited is not None:
            parsed.former = former.found
            parsed.change = _change(edited, tree, same, len(data), len(former.data))
        if former is not None and len(data) - sum(same) < _TRUSTED > len(former.data) - sum(same):
            parsed.program = former.program
        self._kept[grammar, place] = parsed
        self._kept.move_to_end((grammar, place))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return parsed

    def _nearest(
        self, data: bytes, grammar: tuple[str, str]
    ) -> tuple[int, Parsed | None, tuple[int, int]]:
        """Return the kept text that most of `data` is, and how much begins and ends alike."""
        for (kind, place), one in reversed(self._kept.items()):
            if kind == grammar:
                same = alike(one.data, data)
                if 2 * sum(same) > max(len(data), len(one.data)):
                    return place, one, same
        self._count += 1
        return self._count, None, (0, 0)


def program(parsed: Parsed) -> bool:
    """Tell whether a tree is worth a query, as `grammar.is_program` does."""
    if parsed.program is None:
        parsed.program = is_program(parsed.tree.root_node)
    return parsed.program


def alike(one: bytes, other: bytes) -> tuple[int, int]:
    """Return how many bytes two texts have in common at their beginnings and at their ends."""
    most = min(len(one), len(other))
    begin = _common(most, lambda start, size: one[start:size] == other[start:size])
    while begin and begin < len(other) and other[begin] & 0xC0 == 0x80:
        begin -= 1  # to where a character begins
    ends = len(one), len(other)

    def same(start: int, size: int) -> bool:
        return one[ends[0] - size : ends[0] - start] == other[ends[1] - size : ends[1] - start]

    return begin, _common(most - begin, same)


def _common(most: int, same: Callable[[int, int], bool]) -> int:
    """Return the largest size, up to `most`, up to which two texts are the same.

    `same` compares what lies from one size to another.
    """
    low = 0
    while low < most and same(low, min(most, low + _PAGE)):
        low = min(most, low + _PAGE)
    high = min(most, low + _PAGE - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _edited(former: Parsed, data: bytes, begin: int, end: int) -> tree_sitter.Tree:
    """Return a copy of a tree that knows which bytes of its text others have taken the place of."""
    tree = former.tree.copy()
    was, now = len(former.data) - end, len(data) - end
    row, line = former.data.count(b"\n", 0, begin), former.data.rfind(b"\n", 0, begin) + 1
    places = (former.data, begin), (former.data, was), (data, now)
    tree.edit(begin, was, now, *(_point(text, byte, row, line) for text, byte in places))
    return tree


def _change(
    edited: tree_sitter.Tree, tree: tree_sitter.Tree, same: tuple[int, int], now: int, was: int
) -> Change:
    """Return what differs in `tree` from a tree that was told of the edit."""
    begin, end = same
    ranges = edited.changed_ranges(tree)
    start = min([begin, *(each.start_byte for each in ranges)])
    return Change(start, max([now - end, *(each.end_byte for each in ranges)]), now - was)


def _point(data: bytes, byte: int, row: int, line: int) -> tree_sitter.Point:
    """Return the point of a byte behind the beginning of the `row` at the byte `line`."""
    column = byte - (data.rfind(b"\n", 0, byte) + 1)
    point: tree_sitter.Point = tree_sitter.Point(row + data.count(b"\n", line, byte), column)
    return point
