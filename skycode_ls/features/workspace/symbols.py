"""Definitions of other files worth showing: what is imported, and what is named at the cursor."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from skycode_ls.features.workspace.deadline import Deadline
from skycode_ls.features.workspace.imports import Imported, imported, resolve, shared_folders
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.record import Record, Symbol
from skycode_ls.features.workspace.terms import identifiers, terms
from skycode_ls.syntax.languages import Language
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Snapshot

_ELSEWHERE = 3
"""Files that may define a name that is not imported; where more do, it tells nothing."""
_MEMBERS = 40
"""Definitions of a module that are weighed when the module's name stands before the cursor."""
_FAMILIES = {"typescript": "javascript", "typescriptreact": "javascript", "cpp": "c"}
"""Languages that use each other's definitions."""


@dataclass(frozen=True)
class Near:
    """The words at the cursor."""

    line: str
    """The cursor's line before it."""
    names: tuple[str, ...]
    """The identifiers of the lines before the cursor, the nearest first."""
    weights: Mapping[str, float]
    """The terms around the cursor and how much each counts."""

    @property
    def partial(self) -> str:
        """The beginning of a name that the cursor stands behind."""
        start = len(self.line)
        while start and (self.line[start - 1].isalnum() or self.line[start - 1] == "_"):
            start -= 1
        return self.line[start:]


@dataclass(frozen=True)
class Found:
    """A definition and how much speaks for it."""

    score: float
    record: Record
    symbol: Symbol


@dataclass(frozen=True)
class Source:
    """An import and what the workspace has of it."""

    imported: Imported
    files: tuple[Record, ...]
    names: Mapping[str, tuple[tuple[Record, Symbol], ...]]
    """Where each imported name may be defined."""


def sources_of(snapshot: Snapshot, around: Outline, index: Index) -> list[Source]:
    """Look for what the snapshot's imports mean."""
    found: list[Source] = []
    for one in imported(around.imports, around.language.id):
        files = resolve(one, snapshot.path, index)
        names = {}
        for name in one.names:
            here = [record for record in files if record.defines(name)]
            # A package may only pass on what another of its files defines.
            names[name] = tuple(_defined(name, here or _nearest(name, snapshot, index)))
        found.append(Source(one, tuple(files), names))
    return found


def wanted(
    snapshot: Snapshot,
    around: Outline,
    near: Near,
    index: Index,
    key: str,
    deadline: Deadline,
    sources: Sequence[Source] | None = None,
) -> list[Found]:
    """Return definitions of other files that the code at the cursor is likely to use, best first.

    `key` is the snapshot's own file, whose definitions are left out; what is not found before the
    `deadline` is left out too. `sources` are what `sources_of` returned, if it was asked.
    """
    if sources is None:
        sources = sources_of(snapshot, around, index)
    family = family_of(around.language.id)
    best: dict[tuple[str, int], Found] = {}
    for found in (
        *_imports(snapshot, near, sources),
        *_named(snapshot, near, index, _foreign(around, index, key)),
    ):
        if deadline.over:
            break
        place = (found.record.key, found.symbol.start)
        known = best.get(place)
        foreign = family_of(found.record.language) != family or found.record.key == key
        if not foreign and (known is None or known.score < found.score):
            best[place] = found
    return sorted(best.values(), key=lambda one: -one.score)


def family_of(language: str) -> str:
    """Return the language whose definitions this one can use."""
    return _FAMILIES.get(language, language)


def _imports(snapshot: Snapshot, near: Near, sources: Sequence[Source]) -> Iterator[Found]:
    """Yield what is imported by name, and members of modules that stand right before the cursor."""
    for source in sources:
        one, files = source.imported, source.files
        for name, places in source.names.items():
            known = _uses(snapshot.text, name) if places else 0
            if known == 0:
                continue
            # An import that nothing uses yet is there for what is being written.
            score = 2.0 + (1.5 if known == 1 else 0.0) + _likeness(name, near)
            yield from (Found(score, record, symbol) for record, symbol in places)
        if one.alias and one.alias in near.names:
            called = near.line.endswith(f"{one.alias}.{near.partial}")
            yield from _members(files, near, 2.5 if called else 0.5)
        elif not one.alias and not one.names:  # a header brings all of its names
            yield from _members(files, near, 0.3)


def _members(files: Sequence[Record], near: Near, base: float) -> Iterator[Found]:
    for record in files:
        for symbol in record.symbols[:_MEMBERS]:
            likeness = _likeness(symbol.name, near)
            if likeness > 0 or base > 1:
                yield Found(base + likeness, record, symbol)


def _named(
    snapshot: Snapshot, near: Near, index: Index, foreign: Callable[[str], bool]
) -> Iterator[Found]:
    """Yield the definitions of names that stand before the cursor, wherever they come from."""
    for rank, name in enumerate(near.names):
        if foreign(name):
            score = 3.5 / (1 + 0.15 * rank)
            places = _defined(name, _nearest(name, snapshot, index))
            yield from (Found(score, record, symbol) for record, symbol in places)


def _nearest(name: str, snapshot: Snapshot, index: Index) -> list[Record]:
    """Return the files that define a name, unless they are too many to choose from."""
    found = index.defining(name)
    if len(found) <= _ELSEWHERE:
        return found
    shared = [shared_folders(record.path, snapshot.path) for record in found]
    top = max(shared)
    nearest = [record for record, count in zip(found, shared, strict=True) if count == top]
    return nearest if top > 0 and len(nearest) == 1 else []


def _defined(name: str, files: Sequence[Record]) -> Iterator[tuple[Record, Symbol]]:
    for record in files:
        for symbol in record.symbols:
            if symbol.name == name:
                yield record, symbol
                break


def _likeness(name: str, near: Near) -> float:
    """Return how well a name fits the words at the cursor: the words it shares, and its start."""
    parts = terms(name)
    shared = sum(near.weights.get(part, 0.0) for part in parts) / max(1, len(parts))
    begun = len(near.partial) > 1 and name.lower().startswith(near.partial.lower())
    fails = bool(_FAILURE.search(near.line)) and name.endswith(("Error", "Exception"))
    return min(shared, 2.0) + (3.0 if begun else 0.0) + (1.5 if fails else 0.0)


def _uses(text: str, name: str) -> int:
    """Count where `name` stands in the text, up to two: more tell no more."""
    count = at = 0
    while count < 2 and (at := text.find(name, at)) >= 0:
        before, after = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
        at += len(name)
        if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
            count += 1
    return count


def _foreign(around: Outline, index: Index, key: str) -> Callable[[str], bool]:
    """Return what tells whether a name is not defined in the file itself."""
    own = {one.name for one in (around.function, around.cls, *around.siblings) if one}
    record = index.records.get(key)
    return lambda name: name not in own and not (record and record.defines(name))


def names_before(text: str, language: Language) -> tuple[str, ...]:
    """Return the names in `text` that are called or name types, each once, the last first.

    Other names are mostly variables, which share their names with definitions by chance.
    """
    if language.keyword_blocks:  # in a shell everything may be a command
        return tuple(dict.fromkeys(reversed(identifiers(text))))
    used = (match.group(1) or match.group(2) for match in _USED.finditer(text))
    known = set(identifiers(text))
    return tuple(dict.fromkeys(name for name in reversed(list(used)) if name in known))


_USED = re.compile(
    r"\b([A-Za-z_]\w*)(?=\s?\(|\.)|(?:\b(?:struct|union|enum|new|extends)\s+(?=[a-z_])|\b(?=[A-Z]))(\w+)"
)
_FAILURE = re.compile(r"\b(?:raise|throw|throw new|except|catch \()\s*\w*$")
