"""How a prompt is spelt for a model: markers, order, and what is left out when room is short."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from skycode_ls.engine.fit import Encode, head, tail
from skycode_ls.text import Prompt

Marker = Callable[[str], "int | None"]


@dataclass(frozen=True)
class Format:
    """One family's spelling, documented at `url`.

    An infilling prompt is `bos`, headers, then `before` prefix `between` suffix `after`. A family
    without `between` reads left to right and never sees the suffix. A header is the marker `repo`
    or `file`, a name and a line break; a family whose documentation does not say how headers go
    with infilling has none, and snippets of other files are then left out.

    A family that is `suffix_first` reads `before` `between` suffix `after` prefix, and goes on
    where the prefix ends. One that `heals` does not show the white space before the cursor, which
    the model says itself: see `heal.shown`.
    """

    name: str
    url: str
    before: str = ""
    between: str = ""
    after: str = ""
    bos: str = ""
    repo: str = ""
    file: str = ""
    stops: tuple[str, ...] = ()
    suffix_first: bool = False
    heals: bool = False
    joint: str = ""
    """Encoded in front of the suffix and taken off again, because SentencePiece begins a text
    with a space that is not in it."""

    @property
    def infills(self) -> bool:
        """Tell whether the family uses the text after the cursor."""
        return bool(self.between)

    @property
    def reads_others(self) -> bool:
        """Tell whether snippets of other files may stand in its prompts."""
        return bool(self.file)

    @property
    def required(self) -> tuple[str, ...]:
        """Return the marker tokens that a model of this family must have."""
        return tuple(token for token in (self.before, self.between, self.after) if token)

    def spell(self, prompt: Prompt, encode: Encode, marker: Marker, room: int) -> list[int]:
        """Return at most `room` token ids, all markers among them.

        `encode` turns plain text into ids; `marker` turns a marker into its id, or None if the
        model has no such token. Prefix and suffix, cut to what is nearest the cursor, share the
        room 3 to 1, and either takes what the other leaves. Room for snippets is what remains;
        the last one is nearest the cursor's file and the first to be taken, always whole.
        """

        def ids(token: str) -> list[int]:
            found = marker(token) if token else None
            return [] if found is None else [found]

        bos, before, between, after = map(ids, (self.bos, self.before, self.between, self.after))
        free = room - len(bos) - len(before) - len(between) - len(after)
        if free <= 0:  # too little for infilling: the text before the cursor alone
            return tail(prompt.prefix, room, encode)
        header = self._header(self.file, prompt.path, encode, ids)
        if len(header) > free // 4:
            header = []
        free -= len(header)
        prefix, suffix = self._sides(prompt, encode, free)
        free -= len(prefix) + len(suffix)
        others = self._others(prompt, encode, ids, free)
        opening = [*bos, *others, *header, *before]
        if self.suffix_first:
            return [*opening, *between, *suffix, *after, *prefix]
        return [*opening, *prefix, *between, *suffix, *after]

    def _sides(self, prompt: Prompt, encode: Encode, room: int) -> tuple[list[int], list[int]]:
        if not self.infills:
            return tail(prompt.prefix, room, encode), []
        skip = len(encode(self.joint)) if self.joint else 0

        def after_joint(text: str) -> list[int]:
            return encode(self.joint + text)[skip:]

        suffix = head(prompt.suffix, room // 4, after_joint)
        prefix = tail(prompt.prefix, room - len(suffix), encode)
        spare = room - len(prefix) - len(suffix)
        if spare > room // 8:
            suffix = head(prompt.suffix, len(suffix) + spare, after_joint)
        return prefix, suffix

    def _others(self, prompt: Prompt, encode: Encode, ids: _Ids, room: int) -> list[int]:
        repo = self._header(self.repo, prompt.repo, encode, ids)
        if len(repo) > room:
            repo = []
        snippets: list[int] = []
        for snippet in reversed(prompt.snippets):
            header = self._header(self.file, snippet.path, encode, ids)
            spelt = [*header, *encode(snippet.text.rstrip("\n") + "\n")]
            if not header or len(repo) + len(spelt) + len(snippets) > room:
                break
            snippets = spelt + snippets
        return repo + snippets

    def _header(self, token: str, name: str, encode: Encode, ids: _Ids) -> list[int]:
        found = ids(token) if name else []
        return found + encode(name.replace("\n", " ") + "\n") if found else []


_Ids = Callable[[str], list[int]]
