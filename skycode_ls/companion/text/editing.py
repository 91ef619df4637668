"""Texts for a place in a document: what a model is asked, and how its answers are laid in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from skycode_ls.companion.text.presets import preset
from skycode_ls.companion.text.tongue import other, written_in
from skycode_ls.messages import SkyError
from skycode_ls.syntax.commenting import WIDEST, Comment, comment_at
from skycode_ls.syntax.comments import Natural
from skycode_ls.syntax.documenting import bare, definition_at, filled, is_documented, place_for
from skycode_ls.syntax.languages import PLAIN, Language
from skycode_ls.syntax.paragraphs import columns, parted

ARGUMENTS = ("preset", "prompt", "to", "tier", "model", "parameters", "profile")
"""What of the argument is handed on to the order."""

_BEFORE = 200_000
"""Code points before a place that are looked at."""
_READ = 2_000
"""Code points before the cursor that a text goes on from, if nothing else is named."""
_LONGEST = 20_000
"""Code points of a definition that a model is shown."""


@dataclass(frozen=True)
class Place:
    """A selection [start, end) of a document, or a cursor; `tongue` is that of its comments."""

    text: str
    start: int
    end: int
    language: Language = PLAIN
    tongue: Natural = ""

    @property
    def selected(self) -> str:
        """The selected text."""
        return self.text[self.start : self.end]


@dataclass(frozen=True)
class Task:
    """Texts to write, one for each of `asked`; `lay` makes of them what replaces [start, end).

    Without `lay` they are only shown.
    """

    asked: tuple[dict[str, Any], ...]
    start: int = 0
    end: int = 0
    lay: Callable[[Sequence[str]], str] | None = None


def task(wish: Mapping[str, Any], place: Place) -> Task:
    """Find out what a wish means at a place; it reads the syntax, which may take a while.

    Raises SkyError: text.bad_preset, write.no_comment, write.no_words, write.no_definition,
    write.documented or write.nothing.
    """
    name = preset(wish.get("preset") or "continue").name
    start, end = place.start, place.start + len(place.selected.rstrip("\r\n"))
    cut = 0 if start < _BEFORE else place.text.find("\n", start - _BEFORE) + 1
    near = Place(place.text[cut:], start - cut, end - cut, place.language, place.tongue)
    made = _MAKERS.get(name, _inserted)(dict(wish), near)
    return Task(made.asked, made.start + cut, made.end + cut, made.lay)


def _reworded(wish: dict[str, Any], place: Place) -> Task:
    """Say a comment, or the selection, in another language or style; `prompt` names the style.

    A prompt that is itself the text to work on gives a text of its own.
    """
    given = str(wish.get("prompt") or "")
    if given and (wish["preset"] == "translate" or re.search(r"[:：]\s*\S", given)):
        return _inserted(wish, place)
    comment = comment_at(place.text, place.start, place.end, place.language) or _prose(place)
    words = comment.words
    if not words:
        raise SkyError("write.no_words")
    if wish["preset"] == "translate":
        wish.setdefault("to", other(written_in("\n".join(words))))
    style = str(wish.pop("prompt", "")).strip()
    prompts = [f"{style}: {one}" for one in words] if wish["preset"] == "style" else words
    asked = tuple({**wish, "prompt": one} for one in prompts)
    return Task(asked, comment.start, comment.end, comment.saying)


def _prose(place: Place) -> Comment:
    """Return the selection as text without marks, or the paragraph of plain text at a cursor."""
    text, start, end = place.text, place.start, place.end
    if start == end and place.language is PLAIN:
        start = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0
        found = text.find("\n\n", end)
        end = len(text.rstrip()) if found < 0 else found
    if not text[start:end].strip():
        raise SkyError("write.no_comment")
    lines = text[start:end].replace("\r\n", "\n").split("\n")
    width = max(WIDEST, *map(columns, lines))
    return Comment(start, end, "", "", parts=parted(lines), width=width)


def _documented(wish: dict[str, Any], place: Place) -> Task:
    """Write the docstring of a definition, or the comment above it."""
    if wish.get("prompt"):
        return _inserted(wish, place)
    found = definition_at(place.text, place.start, place.language)
    if found is None:
        raise SkyError("write.no_definition")
    if is_documented(place.text, found, place.language):
        raise SkyError("write.documented", name=found.name)
    if place.tongue:
        wish.setdefault("to", place.tongue)
    code = place.text[found.start : min(found.end, found.start + _LONGEST)]
    empty = place_for(place.text, found, place.language)

    def lay(texts: Sequence[str]) -> str:
        return filled(empty, bare(texts[0], place.language))

    return Task(({**wish, "prompt": code},), empty.start, empty.end, lay)


def _explained(wish: dict[str, Any], place: Place) -> Task:
    """Explain the selection, else the definition at the cursor."""
    code = str(wish.get("prompt") or "") or place.selected
    if not code.strip():
        found = definition_at(place.text, place.start, place.language)
        code = place.text[found.start : min(found.end, found.start + _LONGEST)] if found else ""
    if not code.strip():
        raise SkyError("write.nothing")
    return Task(({**wish, "prompt": code},))


def _inserted(wish: dict[str, Any], place: Place) -> Task:
    """Write a text at the cursor, or below a line that says something: in a comment, as comment."""
    goes_on = wish.get("preset") in (None, "continue")
    given = str(wish.get("prompt") or "") or place.selected
    if not given and goes_on:
        given = place.text[max(0, place.start - _READ) : place.start]
    line = place.text.rfind("\n", 0, place.end) + 1
    found = re.compile(r"\r?\n|\Z").search(place.text, place.end)
    before = place.text[line : found.start() if found else None]
    below = bool(before.strip()) and not goes_on
    at = line + len(before) if below else place.end
    comment = comment_at(place.text, place.end, place.end, place.language)
    inside = comment is not None and comment.start < place.end and not comment.flat
    indent = before[: len(before) - len(before.lstrip())]
    lead = comment.lead if comment is not None and inside else indent

    def lay(texts: Sequence[str]) -> str:
        text = ("\n" + lead).join(texts[0].split("\n"))
        return f"\n{lead}{text}" if below else text

    return Task(({**wish, "prompt": given},), at, at, lay)


_MAKERS: dict[str, Callable[[dict[str, Any], Place], Task]] = {
    "translate": _reworded,
    "style": _reworded,
    "comment": _documented,
    "explain": _explained,
}
