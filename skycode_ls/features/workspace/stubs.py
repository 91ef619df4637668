"""Definitions as a reader of another file wants them: signatures and the first line of words."""

from __future__ import annotations

import re
from functools import cached_property

from skycode_ls.features.workspace.record import Record, Symbol
from skycode_ls.syntax.comments import comment_at
from skycode_ls.syntax.languages import language_of
from skycode_ls.syntax.layout import leading
from skycode_ls.text import estimate_tokens

_LONGEST = 240
"""Code points of a signature; a longer one is cut at its end."""
_SHORT = 500
"""Code points of a class without methods that is shown whole: its fields are what it is."""
_METHODS = 8
"""Methods of a class that are shown with it."""
_DOC = re.compile(r"\s*[rRuU]?(\"\"\"|''')\s*([^\n]{3,120})")


class Sheet:
    """Stubs of one file in the order of its text, methods below their class."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._language = language_of(record.language)
        self._stubs: dict[int, str] = {}
        self._opened: dict[int, Symbol] = {}

    @cached_property
    def _source(self) -> str:
        return self._record.text

    @cached_property
    def _symbols(self) -> tuple[Symbol, ...]:
        return self._record.symbols

    def add(self, symbol: Symbol, room: int) -> int:
        """Add a stub, and the header of its class; return its tokens, 0 if there is no room."""
        if symbol.start in self._stubs:
            return 0
        parent = self._class_of(symbol)
        header = self._signature(parent) if parent and parent.start not in self._stubs else ""
        for stub in (self._whole(symbol), self._stub(symbol)):
            cost = estimate_tokens(stub) + estimate_tokens(header) + 4
            if stub and cost <= room:
                self._stubs[symbol.start] = stub
                if parent:
                    self._stubs.setdefault(parent.start, header)
                    self._opened[parent.start] = parent
                return cost
        return 0

    def text(self) -> str:
        """Return all stubs in the order of the file."""
        pieces = []
        for start, stub in self._stubs.items():
            cls = self._opened.get(start)
            braces = cls is not None and not self._language.offside
            pieces.append((start, stub.removesuffix(" {}") + " {" if braces else stub))
            if cls is not None and braces:
                pieces.append((cls.end, leading(self._signature(cls)) + "}"))
        return "\n".join(piece for _, piece in sorted(pieces))

    def methods(self, cls: Symbol) -> list[Symbol]:
        """Return the methods of a class that others use."""
        return [one for one in self._inside(cls) if one.name in _MAKERS or one.name[:1] != "_"][
            :_METHODS
        ]

    def _inside(self, cls: Symbol) -> list[Symbol]:
        return [
            one
            for one in self._symbols
            if cls.start < one.start and one.end <= cls.end and one.kind == "function"
        ]

    def _class_of(self, symbol: Symbol) -> Symbol | None:
        """Return the innermost class around a definition."""
        around = [
            one
            for one in self._symbols
            if one.kind == "class" and one.start < symbol.start and symbol.end <= one.end
        ]
        return around[-1] if around else None

    def _whole(self, symbol: Symbol) -> str:
        """Return a short class without methods as it stands, or nothing."""
        short = symbol.kind == "class" and symbol.end - symbol.start <= _SHORT
        if not short or self._inside(symbol):
            return ""
        line = self._source.rfind("\n", 0, symbol.start) + 1
        indent = leading(self._source[line : symbol.start])
        return indent + self._source[symbol.start : symbol.end].rstrip()

    def _stub(self, symbol: Symbol) -> str:
        signature = self._signature(symbol)
        if self._language.id == "python":
            return signature + (self._docstring(symbol, leading(signature)) or " ...")
        braces = symbol.kind == "class" and not self._language.offside
        stub = signature + (" {}" if braces else self._language.stub)
        words = self._comment_above(symbol)
        mark = f"{leading(signature)}{self._language.line_comment} "
        return f"{mark}{words}\n{stub}" if words else stub

    def _signature(self, symbol: Symbol) -> str:
        line = self._source.rfind("\n", 0, symbol.start) + 1
        indent = leading(self._source[line : symbol.start])
        return indent + self._source[symbol.start : symbol.stop][:_LONGEST].rstrip()

    def _docstring(self, symbol: Symbol, indent: str) -> str:
        said = _DOC.match(self._source[symbol.stop : symbol.stop + 400])
        words = said.group(2).partition(said.group(1))[0].rstrip() if said else ""
        return f'\n{indent}    """{words}"""' if words else ""

    def _comment_above(self, symbol: Symbol) -> str:
        start = self._source.rfind("\n", 0, symbol.start)
        above = self._source[max(0, start - 2000) : max(0, start)].split("\n")
        words = comment_at(above, self._language) if start > 0 else ""
        return words.partition("\n")[0][:120]


_MAKERS = ("__init__", "constructor")
