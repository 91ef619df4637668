"""A person who types passages, sees suggestions, and takes those that say what was to be typed.

Policy: a suggestion is taken once it has been in sight for `GLANCE` seconds if the document then is
the beginning of what was to be typed and it saves at least `LEAST` characters besides white space.
Until then the person types on, inside the suggestion as long as it agrees. An answer that comes
after the next key is not seen, and nothing is taken in part.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Literal

from replay.document import Document
from replay.editor import Answer, Editor
from replay.passages import Passage, keys
from replay.rhythm import Rhythm

LEAST = 3
GLANCE = 0.25
ARRIVAL = 2.0
"""Seconds that a person looks at a document before the first key."""
Kind = Literal["opening", "typed", "wrong", "backspace", "accepted"]


@dataclass
class Key:
    """One key, or the opening of a document, and what became of its request; times in seconds."""

    kind: Kind
    request: int
    inside: bool = False
    """Whether it went on with the suggestion in sight: typing through."""
    latency: float | None = None
    """From the key to its answer; None if the next key came first."""
    cached: bool | None = None
    """Whether the answer came without the model; None if unknown."""
    shown: int = 0
    """Characters of the suggestion."""
    agreed: int = 0
    """How many of its first characters were to be typed."""
    right: bool = False
    """Whether its first line was all that was to follow on the line, or all of it to be typed."""


@dataclass(frozen=True)
class Offer:
    """A suggestion in sight: `text` would replace [start, end), and appeared at `since`."""

    text: str
    start: int
    end: int
    since: float


class Typist:
    """Types through one editor; `speed` shortens the pauses in which nothing is awaited."""

    def __init__(
        self, editor: Editor, rhythm: Rhythm, speed: float = 1.0, explains: bool = True
    ) -> None:
        self._editor, self._rhythm = editor, rhythm
        self._speed, self._explains = speed, explains
        self._now = 0.0  # on the person's clock, which knows nothing of `speed`
        self._offer: Offer | None = None
        self._mistaken = False
        self.keys: list[Key] = []
        self.accepted = self.written = 0
        """Characters taken from suggestions, and characters that came about in all."""

    def type(self, passage: Passage) -> None:
        """Open the file without the passage, write the passage, and close the file."""
        text, goal = passage.text, passage.end
        uri = (self._editor.root / passage.path).as_uri()
        document = Document(uri, text[: passage.start] + text[goal:], passage.start)
        self._editor.open(document)
        self._offer, self._mistaken = None, False
        key = Key("opening", self._editor.ask(document))
        while True:
            self.keys.append(key)
            ahead = next(keys(text[document.cursor : goal]), "")
            self._watch(document, passage, key, ahead.startswith("\n"))
            if document.cursor >= goal and not self._mistaken:
                break
            key = self._press(document, passage, key, ahead)
        self._editor.wait(key.request, 60)
        self.written += goal - passage.start
        self._editor.close(document)

    def _watch(self, document: Document, passage: Passage, key: Key, new_line: bool) -> None:
        """Look at the screen until the next key is due."""
        pause = self._rhythm.pause(new_line)
        if key.kind == "opening":
            pause += ARRIVAL
        until = time.perf_counter() + pause
        answer = self._editor.wait(key.request, pause)
        if answer is not None:
            self._note(document, passage, key, answer)
            time.sleep(max(0.0, until - time.perf_counter()) / self._speed)
        elif not key.inside:
            self._offer = None
        self._now += pause

    def _note(self, document: Document, passage: Passage, key: Key, answer: Answer) -> None:
        key.latency = answer.at - self._editor.sent[key.request]
        if self._explains:
            _explained(key, self._editor.command("skycode.explain", document.uri)["stages"])
        if self._mistaken or not answer.items:
            self._offer = None
            return
        text, start, end = document.applied(answer.items[0])
        appeared = self._now + key.latency
        kept = self._offer is not None and key.inside
        since = self._offer.since if kept and self._offer is not None else appeared
        self._offer = Offer(text, start, end, since)
        coming = passage.text[document.cursor : passage.end]
        key.shown, key.agreed = len(text), _agreeing(text, coming)
        whole = text.partition("\n")[0].strip() == coming.partition("\n")[0].strip()
        key.right = whole or key.agreed == key.shown

    def _press(self, document: Document, passage: Passage, former: Key, ahead: str) -> Key:
        """Press the next key: Tab, backspace, a wrong letter, or the right one."""
        offer, cursor, kind = self._offer, document.cursor, "typed"
        if self._mistaken:
            change, kind = document.replace(cursor - 1, cursor, ""), "backspace"
            self._mistaken = False
        elif offer is not None and self._takes(document, passage, offer):
            change, kind = document.replace(offer.start, offer.end, offer.text), "accepted"
            self.accepted += document.cursor - cursor
            self._offer = None
        elif former.kind == "typed" and self._rhythm.errs():
            change, kind = document.replace(cursor, cursor, self._rhythm.wrong(ahead)), "wrong"
            self._mistaken, self._offer = True, None
        else:
            change = document.replace(cursor, cursor, ahead)
        inside = kind == "typed" and offer is not None and offer.text.startswith(ahead)
        inside = inside and offer is not None and len(offer.text) > len(ahead)
        if not inside:
            self._offer = None
        request = self._editor.type(document, change, former.request)
        return Key(kind, request, inside)  # type: ignore[arg-type]

    def _takes(self, document: Document, passage: Passage, offer: Offer) -> bool:
        if self._now - offer.since < GLANCE or len("".join(offer.text.split())) < LEAST:
            return False
        text, reached = document.text, offer.start + len(offer.text)
        after = text[: offer.start] + offer.text + text[offer.end :]
        wanted = passage.text[:reached] + passage.text[passage.end :]
        return reached <= passage.end and after == wanted


def _explained(key: Key, stages: list[dict[str, Any]]) -> None:
    """Read from the server's own account whether the model worked."""
    for stage in stages:
        if stage["name"] == "cache":
            key.cached = stage["decision"] == "hit"


def _agreeing(text: str, coming: str) -> int:
    pairs = enumerate(zip(text, coming, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(text), len(coming)))
