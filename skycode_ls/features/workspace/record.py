"""What the index keeps of one file: its text, what it defines, and its lines in chunks."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from struct import Struct
from typing import Literal

from skycode_ls.features.workspace.terms import terms
from skycode_ls.syntax.definitions import Definition, definitions_of
from skycode_ls.syntax.languages import Language, language_of

CHUNK_LINES = 16
"""Lines of a chunk at most: about what a prompt of 768 tokens can spare for one snippet."""
_SPAN = Struct("=III?")
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
    """One file as the index keeps it; text and symbols are packed, which saves three quarters."""

    key: str
    """The file's absolute path, or the URI of a document that is no file."""
    path: str
    """The path that people and models read: below the workspace folder, with slashes."""
    language: str
    digest: bytes
    packed: bytes
    names: str
    """What it defines, one name a line."""
    spans: bytes
    """For each name where it stands: start, stop, end and whether it is a class."""
    size: int

    @property
    def text(self) -> str:
        """The file's text with single newlines."""
        return _unpacked(self.packed)

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """The functions and classes, in the order of the text."""
        return _symbols(self.names, self.spans)

    def defines(self, name: str) -> bool:
        """Tell whether it defines `name`."""
        return name in self.names and f"\n{name}\n" in f"\n{self.names}\n"


@lru_cache(maxsize=8)
def _unpacked(packed: bytes) -> str:
    """Return a file's text; the files that help at one key mostly help at the next."""
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=32)
def _symbols(names: str, spans: bytes) -> tuple[Symbol, ...]:
    """Return what a file defines; see `Record.names` and `Record.spans`."""
    return tuple(
        Symbol(name, "class" if is_class else "function", start, stop, end)
        for name, (start, stop, end, is_class) in zip(
            names.split("\n") if names else (), _SPAN.iter_unpack(spans), strict=True
        )
    )


def digest_of(text: str) -> bytes:
    """Return what tells whether a text is the one that was indexed."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def recorded(
    key: str, path: str, text: str, language_id: str = "", pause: Callable[[], None] = lambda: None
) -> tuple[Record, tuple[Chunk, ...]]:
    """Read a file's text: the expensive part of indexing, which touches nothing shared.

    `pause` is called between small pieces of the work; it may take its time.
    """
    digest = digest_of(text)
    plain = text.replace("\r\n", "\n")
    language = language_of(language_id, path)
    found = (one for one in definitions_of(plain, language, pause) if "\n" not in one.name)
    symbols = tuple(map(_symbol, found))
    packed = zlib.compress(plain.encode("utf-8", "surrogatepass"), 1)
    names = "\n".join(one.name for one in symbols)
    spans = b"".join(
        _SPAN.pack(one.start, one.stop, one.end, one.kind == "class") for one in symbols
    )
    record = Record(key, path, language.id, digest, packed, names, spans, len(plain))
    chunks = []
    for one in _chunks(plain, symbols, language):
        pause()
        chunks.append(one)
    return record, tuple(chunks)


def _symbol(one: Definition) -> Symbol:
    return Symbol(one.name, one.kind, one.start, one.start + len(one.signature), one.end)


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
    if found := frozenset(terms(text[start:end])):
        yield Chunk(start, end, found)
