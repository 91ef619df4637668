"""What people did with suggestions and what is left of it later: for the report they can read."""

from __future__ import annotations

import asyncio
import itertools
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from skycode_ls.features.journal import Entry, Event, Journal, default_path, left_of
from skycode_ls.lsp.convert import code_points
from skycode_ls.lsp.question import Question
from skycode_ls.syntax.comments import Natural
from skycode_ls.text import Suggestion

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

REMEMBERED = 64
"""Offers that can still be shown or taken: what is older is off every screen."""
LATER: tuple[tuple[float, Event], ...] = ((30.0, "kept_30"), (120.0, "kept_120"))
"""Seconds after which it is looked what is left of an accepted text."""


@dataclass(frozen=True)
class Offer:
    """A suggestion that went to the client."""

    uri: str
    language: str
    natural: Natural
    text: str


class Outcomes:
    """Follows the suggestions of one session; used on the event loop only."""

    def __init__(self, server: SkyCodeServer, journal: Journal | None = None) -> None:
        self._server = server
        self._journal = journal or Journal(default_path())
        self._offers: OrderedDict[str, Offer] = OrderedDict()
        self._numbers = itertools.count(1)
        self._client_tells = False

    def offer(self, question: Question, suggestions: Sequence[Suggestion]) -> list[str]:
        """Return a name for each suggestion, by which the client speaks of it.

        The first counts as shown, unless the client tells what it shows; what is left of an
        earlier suggestion was shown then.
        """
        names = []
        document = self._server.protocol.documents().opened(question.snapshot.uri)
        natural: Natural = document.tongue if document is not None else ""
        for suggestion in suggestions:
            names.append(str(next(self._numbers)))
            snapshot = question.snapshot
            offer = Offer(snapshot.uri, snapshot.language, natural, suggestion.text)
            self._offers[names[-1]] = offer
        while len(self._offers) > REMEMBERED:
            self._offers.popitem(last=False)
        if names and suggestions[0].tokens and not self._client_tells:
            self._note("shown", self._offers[names[0]])
        return names

    def shown(self, name: str) -> None:
        """Count a suggestion that the client says it shows."""
        self._client_tells = True
        if offer := self._offers.get(name):
            self._note("shown", offer)

    def accepted(self, name: str) -> None:
        """Count a suggestion that was taken, and look again later."""
        if offer := self._offers.pop(name, None):
            self._note("accepted", offer)
            for seconds, event in LATER:
                loop = asyncio.get_running_loop()
                loop.call_later(seconds, self._look, offer, event)

    def partly(self, name: str, units: int) -> None:
        """Count the first code units of a suggestion, which were taken."""
        if offer := self._offers.get(name):
            taken = code_points(offer.text, units, self._server.client.encoding)
            self._note("partly", offer, taken)

    def _look(self, offer: Offer, event: Event) -> None:
        document = self._server.protocol.documents().opened(offer.uri)
        if document is not None:  # of a closed document nobody knows what became
            self._note(event, offer, left_of(offer.text, document.source))

    def _note(self, event: Event, offer: Offer, characters: int | None = None) -> None:
        if self._server.settings.report:
            length = sum(len(line.strip()) for line in offer.text.splitlines())
            count = length if characters is None else characters
            self._journal.note(Entry(event, offer.language, offer.natural, count))
