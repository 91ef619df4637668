"""What may be offered at a place of a document, told at a glance: no model, no parsing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from skycode_ls.companion.text.tongue import other, written_in
from skycode_ls.messages import Locale, say
from skycode_ls.syntax.commenting import comment_at
from skycode_ls.syntax.documenting import begins_definition, may_lack_comment
from skycode_ls.syntax.languages import PLAIN, Language

WINDOW = 8_000
"""Code points that are looked at, at most."""


DRAW = "draw"

_DRAWN = 40
"""Characters that name one thing to be drawn, at most."""


@dataclass(frozen=True)
class Offer:
    """One thing to do: its preset, what it is called, and what else the command is told.

    The preset DRAW is no text: an image of the prompt.
    """

    preset: str
    title: str
    told: dict[str, str] = field(default_factory=dict)


def offers(text: str, start: int, end: int, language: Language, locale: Locale) -> list[Offer]:
    """Return what makes sense at the selection [start, end), or the cursor, of a part of a text.

    Where the part begins inside of a string it may be wrong: then the command will tell.
    """
    return list(_offers(text, start, end, language, locale)) if len(text) <= WINDOW else []


def _offers(text: str, start: int, end: int, language: Language, locale: Locale) -> Iterator[Offer]:
    comment = comment_at(text, start, end, language)
    if comment is not None and comment.words:
        words = "\n".join(comment.words)
        to = other(written_in(words))
        yield Offer("translate", say(f"write.offer.translate.{to}", locale), {"to": to})
        style = say("write.style.brief", written_in(words))
        yield Offer("style", say("write.offer.style", locale), {"prompt": style})
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    if may_lack_comment(text, line, line_end, language):
        yield Offer("comment", say("write.offer.comment", locale))
    selected = text[start:end].strip(" \t\r\n#/*")
    if 0 < len(selected) <= _DRAWN and "\n" not in selected and (comment or language is PLAIN):
        title = say("write.offer.draw", locale, words=selected)
        yield Offer(DRAW, title, {"prompt": selected})
    if selected:
        yield Offer("explain", say("write.offer.explain.selection", locale))
    elif begins_definition(text[line:line_end], language):
        yield Offer("explain", say("write.offer.explain.definition", locale))
