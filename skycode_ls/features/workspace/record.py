"""What the index keeps of one file: its text, what it defines, and its lines in chunks."""

from __future__ import annotations

import hashlib
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from skycode_ls.features.workspace.terms import terms
from skycode_ls.syntax.definitions import Definition, definitions_of
from skycode_ls.syntax.languages import Language, language_of

CHUNK_LINES = 16
"""Lines of a chunk at most: about what a prompt of 768 tokens can spare for one snippet."""
_CHUNK_LEAST = 5
"""Lines that a chunk has before the start of a definition ends it."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A function or class of a file: its signature is code points [start, stop) of the text."""

    name: str
    kind: Literal["function", "class"]
    start: int
    stop: int
    end: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines that belong together: code points [start, end) of the text, and their terms."""

    start: int
    end: int
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Record:
    """One file as the index keeps it; the text is packed, which saves three quarters."""

    key: str
    """The file's absolute path, or the URI of a document that is no file."""
    path: str
    """The path that people and models read: below the workspace folder, with slashes."""
    language: str
    digest: bytes
    packed: bytes
    symbols: tuple[Symbol, ...]
    size: int

    @property
    def text(self) -> str:
        """The file's text with single newlines."""
        return zlib.decompress(self.packed).decode("utf-8", "surrogatepass")


def digest_of(text: str) -> bytes:
    """Return what tells whether a text is the one that was indexed."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def recorded(
    key: str, path: str, text: str, language_id: str = ""
) -> tuple[Record, tuple[Chunk, ...]]:
    """Read a file's text: the expensive part of indexing, which touches nothing shared."""
    digest = digest_of(text)
    plain = text.replace("\r\n", "\n")
    language = language_of(language_id, path)
    symbols = tuple(map(_symbol, definitions_of(plain, language)))
    packed = zlib.compress(plain.encode("utf-8", "surrogatepass"), 1)
    record = Record(key, path, language.id, digest, packed, symbols, len(plain))
    return record, tuple(_chunks(plain, symbols, language))


def _symbol(one: Definition) -> Symbol:
    name = sys.intern(one.name)  # the same names stand in many files
    return Symbol(name, one.kind, one.start, one.start + len(one.signature), one.end)


def _chunks(text: str, symbols: tuple[Symbol, ...], language: Language) -> Iterator[Chunk]:
    """Cut the text into chunks of whole lines, where definitions begin if there is a choice."""
    starts = {text.rfind("\n", 0, one.start) + 1 for one in symbols}
    first = at = lines = 0
    loose = 0  # where the comments and decorators right above the current line begin
    for line in text.splitlines(keepends=True):
        begins = at in starts and lines >= _CHUNK_LEAST
        if begins or lines >= CHUNK_LINES:
            cut = loose if begins and loose > first else at
            yield from _chunk(text, first, cut)
            first, lines = cut, text.count("\n", cut, at)
        attached = line.lstrip().startswith(("@", "/*", "*", "//", language.line_comment or "//"))
        at += len(line)
        lines += 1
        loose = loose if attached else at
    yield from _chunk(text, first, len(text))


def _chunk(text: str, start: int, end: int) -> Iterator[Chunk]:
    if found := frozenset(map(sys.intern, terms(text[start:end]))):
        yield Chunk(start, end, found)
