"""Snippets of other files for a prompt: definitions that are used, and lines that are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from skycode_ls.features.context import cost
from skycode_ls.features.similarity import RANKER, Ranker, similar
from skycode_ls.features.workspace.deadline import Deadline
from skycode_ls.features.workspace.index import Index, Place
from skycode_ls.features.workspace.record import Record, Symbol
from skycode_ls.features.workspace.stubs import Sheet
from skycode_ls.features.workspace.symbols import (
    Found,
    Near,
    Source,
    family_of,
    names_before,
    sources_of,
    wanted,
)
from skycode_ls.features.workspace.terms import terms
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Snapshot, Snippet, estimate_tokens

PATIENCE = 0.005
"""Seconds of work that finding snippets may take, see `Deadline`; what is not found by then is left
out."""
_BEFORE, _AFTER = 12, 4
"""Lines around the cursor that are compared with other files."""
_DEFINITIONS_SHARE = 0.7
"""Share of the room that definitions may take before chunks that are alike get theirs."""
_RECENT = 1.3
"""How much more a chunk counts that stands in an open or lately changed file."""
_ECHO = 0.5
"""Weight of the English words that stand where the Chinese words of the query do."""


@dataclass
class Retriever:
    """Finds snippets in one workspace; used on the inference thread only.

    It keeps the last answer for each document, so that a prompt stays the same to the token while
    a line is being typed: a model that has read it need not read it again.
    """

    index: Index
    key: Callable[[Snapshot], str] = lambda snapshot: snapshot.path
    """Names a snapshot's own file as the index does."""
    recent: Callable[[], frozenset[str]] = frozenset
    """Gives the keys of the open and lately changed files."""
    patience: float = PATIENCE
    ranker: Ranker = RANKER
    defines: bool = True
    """Whether definitions are looked for besides lines that are alike."""
    _last: dict[str, _Answer] = field(default_factory=dict)
    _files: dict[str, tuple[tuple[object, ...], list[Source]]] = field(default_factory=dict)

    def __call__(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Return snippets for a cursor, the most helpful last, in about `room` tokens.

        An index that knows nothing yet gives no snippets, and so does a cursor where nothing is
        like anything elsewhere.
        """
        key = self.key(snapshot)
        if len(self.index.records) <= (key in self.index.records):
            return ()
        deadline = Deadline(self.patience)
        line = snapshot.text.rfind("\n", 0, snapshot.offset)
        known = self._last.get(key)
        if known and known.goes_on(snapshot, line, room):
            return known.snippets
        near = _near(snapshot, around)
        definitions = []
        if self.defines:
            sources = self._sources(snapshot, around, key)
            definitions = wanted(snapshot, around, near, self.index, key, deadline, sources)
        word = snapshot.offset - len(near.partial)
        if known and known.serves(line, room, definitions):
            self._last[key] = replace(known, word=word)
            return known.snippets
        chosen = self._chosen(near, definitions, around, room, key, deadline)
        if len(self._last) > _DOCUMENTS:
            self._last.clear()
        shown = frozenset(one.symbol.name for one in definitions[:_FOREMOST])
        self._last[key] = _Answer(line, word, room, shown, chosen)
        return chosen

    def _sources(self, snapshot: Snapshot, around: Outline, key: str) -> list[Source]:
        """Return what `sources_of` does, asked once for the same imports and workspace."""
        asked = (around.imports, snapshot.path, around.language.id, self.index.version)
        if self._files.get(key, ((),))[0] != asked:
            if len(self._files) > _DOCUMENTS:
                self._files.clear()
            self._files[key] = asked, sources_of(snapshot, around, self.index)
        return self._files[key][1]

    def _chosen(
        self,
        near: Near,
        definitions: list[Found],
        around: Outline,
        room: int,
        key: str,
        deadline: Deadline,
    ) -> tuple[Snippet, ...]:
        snippets = _definitions(definitions, int(room * _DEFINITIONS_SHARE), deadline)
        left = room - sum(map(cost, snippets))
        defined = {snippet.path for snippet in snippets}
        alike = list(self._alike(near, family_of(around.language.id), left, key, deadline))
        alike = [snippet for snippet in alike if snippet.path not in defined]
        return (*reversed(alike), *reversed(snippets))

    def _alike(
        self, near: Near, family: str, room: int, key: str, deadline: Deadline
    ) -> Iterator[Snippet]:
        """Yield the chunks that are most like the lines at the cursor, as far as there is room."""
        query = dict(near.weights)
        for term in self._echoes(query, deadline):
            query.setdefault(term, _ECHO)
        found = similar(self.index, query, 12, deadline, self.ranker)
        recent = self.recent()
        ranked = [
            (score * (_RECENT if place.record.key in recent else 1.0), place)
            for score, place in found
        ]
        ranked.sort(key=lambda each: -each[0])
        files: set[str] = set()
        for _, place in ranked:
            record = place.record
            foreign = record.key == key or family_of(record.language) != family
            if foreign or record.key in files:
                continue
            if room < 24 or deadline.over:
                return
            files.add(record.key)
            snippet = Snippet(record.path, _lines(record.text[place.start : place.end], room))
            if snippet.text:
                room -= cost(snippet)
                yield snippet

    def _echoes(self, query: dict[str, float], deadline: Deadline) -> list[str]:
        """Return English words for the Chinese ones of a query, from where both stand together."""
        chinese = {term: weight for term, weight in query.items() if term[0] > "\x7f"}
        if not chinese:
            return []
        found = similar(self.index, chinese, 4, deadline, self.ranker)
        names = [symbol.name for _, place in found for symbol in _inside(place)]
        return [term for name in names for term in terms(name)]


@dataclass(frozen=True)
class _Answer:
    """What was found for a line that begins at `line`, and a word there that begins at `word`."""

    line: int
    word: int
    room: int
    shown: frozenset[str]
    snippets: tuple[Snippet, ...]

    def goes_on(self, snapshot: Snapshot, line: int, room: int) -> bool:
        """Tell whether it serves since only a word grew that was told from others before."""
        typed = snapshot.text[self.word : snapshot.offset]
        same = self.line == line and self.room == room
        return same and len(typed) > _TOLD and typed.replace("_", "a").isalnum()

    def serves(self, line: int, room: int, definitions: list[Found]) -> bool:
        """Tell whether it still serves: the same line, and nothing new that is used there."""
        same = self.line == line and self.room == room
        return same and all(one.symbol.name in self.shown for one in definitions[:_NEWEST])


_NEWEST = 2
"""The best definitions, which make a new answer if they are not yet shown."""
_FOREMOST = 8
_DOCUMENTS = 64
"""Documents whose last answers are kept."""
_TOLD = 4
"""Characters of a name after which further ones rarely change which definition it may mean."""


def _near(snapshot: Snapshot, around: Outline) -> Near:
    """Read the words around the cursor: what is closer, and the comment to answer, counts more."""
    above = snapshot.before(4000).split("\n")
    below = snapshot.after(2000).split("\n")
    weights: dict[str, float] = {}
    for weight, text in (
        (0.5, "\n".join(below[: _AFTER + 1])),
        (0.7, "\n".join(above[-_BEFORE - 1 : -4])),
        (1.0, "\n".join(above[-4:-1])),
        (1.5, around.function.signature if around.function else ""),
        (2.0, f"{above[-1]}\n{around.comment}"),
    ):
        for term in _terms(text):
            weights[term] = max(weight, weights.get(term, 0.0))
    names = names_before("\n".join(above[-_BEFORE - 1 :]), around.language)
    return Near(above[-1], names[:24], weights)


@lru_cache(maxsize=16)
def _terms(text: str) -> tuple[str, ...]:
    """Return the terms of a text; but for the cursor's line they are the same at each key."""
    return tuple(terms(text))


def _definitions(found: list[Found], room: int, deadline: Deadline) -> list[Snippet]:
    """Return a snippet for each file that defines something wanted, best first.

    All that is wanted comes before the methods of a class that is wanted.
    """
    sheets: dict[str, tuple[Record, Sheet]] = {}
    added: list[Found] = []
    for one in found[:_WANTED]:
        if added and deadline.over:
            break
        key = one.record.key
        record, sheet = sheets.get(key) or (one.record, Sheet(one.record))
        head = 0 if key in sheets else cost(Snippet(record.path, ""))
        spent = sheet.add(one.symbol, room - head)
        if spent:
            sheets[key] = record, sheet
            room -= spent + head
            added.append(one)
    for one in added[:_WITH_METHODS] if not deadline.over else ():
        sheet = sheets[one.record.key][1]
        for method in sheet.methods(one.symbol) if one.symbol.kind == "class" else ():
            room -= sheet.add(method, room)
    return [Snippet(record.path, sheet.text()) for record, sheet in sheets.values()]


_WANTED = 10
"""Definitions that are tried."""
_WITH_METHODS = 3
"""The best of them, of which classes bring their methods."""


def _lines(text: str, room: int) -> str:
    """Return the first lines of a chunk that fit, without blank ones around them."""
    kept = text.strip("\n").rstrip().split("\n")
    while kept and estimate_tokens("\n".join(kept)) > room - 20:
        kept.pop()
    return "\n".join(kept)


def _inside(place: Place) -> list[Symbol]:
    return [one for one in place.record.symbols if place.start <= one.start < place.end]
