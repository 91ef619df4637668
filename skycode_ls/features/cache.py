"""Answers already given: typing through one, or going back to it, needs no model."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from skycode_ls.text import Snapshot, Suggestion

DOCUMENTS = 32
"""Documents whose answers are kept, the latest."""
ANSWERS = 24
"""Answers kept for a document: a mistype and its correction lie a few keystrokes apart."""

_NEAR = 8192
"""Code points before and behind the place of an answer that must be the same, besides the lengths
of all there is: what is further away hardly ever decides what is written."""

_CLOSERS = frozenset(")]}>\"'`）］｝】》”’」")
"""What editors put behind the cursor when its partner is typed."""


@dataclass(frozen=True)
class Answer:
    """What was suggested at one place; `wanted` is how many candidates had been asked for."""

    offset: int
    before: int
    """Hash of the text before the cursor, near it."""
    after: int
    behind: int
    """Length of the text after the cursor."""
    suggestions: tuple[Suggestion, ...]
    wanted: int


class Answers:
    """The latest answers of each document; holds hashes of texts, not the texts."""

    def __init__(self) -> None:
        self._documents: OrderedDict[str, deque[Answer]] = OrderedDict()

    def keep(self, snapshot: Snapshot, suggestions: Sequence[Suggestion], wanted: int) -> None:
        """Remember what was answered, be it nothing."""
        answers = self._documents.setdefault(snapshot.uri, deque(maxlen=ANSWERS))
        self._documents.move_to_end(snapshot.uri)
        offset, kept = snapshot.offset, tuple(suggestions)
        before, after = hash(snapshot.before(_NEAR)), hash(snapshot.after(_NEAR))
        behind = len(snapshot.text) - offset
        answers.appendleft(Answer(offset, before, after, behind, kept, wanted))
        while len(self._documents) > DOCUMENTS:
            self._documents.popitem(last=False)

    def find(self, snapshot: Snapshot, wanted: int) -> list[Suggestion] | None:
        """Return what is left of an answer that the text still follows; None if there is none.

        An empty list says that nothing was found here before.
        """
        hashes: dict[int, int] = {}
        for answer in self._documents.get(snapshot.uri, ()):
            left = _left(answer, snapshot, hashes)
            if left is not None and answer.wanted >= wanted:
                return left[:wanted]
        return None

    def forget(self, uri: str = "") -> None:
        """Forget one document, or everything because the model or the settings have changed."""
        if uri:
            self._documents.pop(uri, None)
        else:
            self._documents.clear()


def _left(answer: Answer, snapshot: Snapshot, hashes: dict[int, int]) -> list[Suggestion] | None:
    """Return what is left of the suggestions after what was typed since; None if it differs."""
    text, offset = snapshot.text, snapshot.offset
    closers = len(text) - offset - answer.behind
    if not 0 <= closers <= offset - answer.offset:
        return None
    typed = text[answer.offset : offset]
    begun = [one for one in answer.suggestions if len(one.text) > len(typed)]
    begun = [one for one in begun if one.text.startswith(typed)]
    if typed and not begun:
        return None
    if not _CLOSERS.issuperset(text[offset : offset + closers]):
        return None
    if answer.offset not in hashes:
        hashes[answer.offset] = hash(text[max(0, answer.offset - _NEAR) : answer.offset])
    after = hash(text[offset + closers : offset + closers + _NEAR])
    if (hashes[answer.offset], after) != (answer.before, answer.after):
        return None
    return [_shortened(one, len(typed), closers) for one in begun]


def _shortened(one: Suggestion, typed: int, closers: int) -> Suggestion:
    """Return the rest of a suggestion; it takes the place of closers that came with the typing."""
    start = one.start + typed
    cost = (0, 0.0) if typed else (one.tokens, one.seconds)
    return Suggestion(one.text[typed:], start, one.end + typed + closers, *cost)
