"""`skycode.write`: a text for a place in a document, written and put there, or shown."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.companion.text.editing import ARGUMENTS, Place, Task, task
from skycode_ls.companion.text.order import Order, order
from skycode_ls.lsp.commands import WRITE
from skycode_ls.lsp.following import TOKENS, Follower, followed
from skycode_ls.lsp.showing import apply, found_again
from skycode_ls.lsp.writing import fulfil, loading
from skycode_ls.messages import SkyError
from skycode_ls.syntax.languages import language_of

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_TAIL = 60
"""Characters of a growing text that a progress bar shows."""
_PACE = 0.1
"""Seconds between two reports to a progress bar, at least."""


async def write(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.write`: {uri, range, preset} and what `skycode.generateText` takes.

    The answer is {applied, text, warnings}. What goes wrong is shown to the person and told in
    `error`: code actions have nobody else who would.
    """
    await ls.configured.wait()
    argument = arguments[0] if arguments else None
    try:
        return await _written(ls, argument)
    except SkyError as error:
        text = error.text(ls.locale)
        tell(ls, types.MessageType.Error, text)
        return {"applied": False, "error": text, "key": error.key}


def tell(ls: SkyCodeServer, kind: types.MessageType, text: str) -> None:
    """Show a message that belongs to a command; unlike a warning it may come again."""
    ls.window_show_message(types.ShowMessageParams(kind, text))


def range_of(command: str, argument: object) -> tuple[str, types.Range]:
    """Return the document and the place that an argument names by `range`, or by `position`.

    SkyError write.bad_argument.
    """
    said = argument if isinstance(argument, Mapping) else {}
    uri, place = said.get("uri"), said.get("range")
    if place is None and said.get("position") is not None:
        place = {"start": said["position"], "end": said["position"]}
    try:
        ends = [types.Position(int(one["line"]), int(one["character"])) for one in _ends(place)]
    except (KeyError, TypeError, ValueError, AttributeError):
        ends = []
    if not isinstance(uri, str) or len(ends) != 2 or min(one.line for one in ends) < 0:
        raise SkyError("write.bad_argument", command=command, value=repr(argument)[:80])
    return uri, types.Range(*ends)


def _ends(place: Any) -> tuple[Any, Any]:
    return place["start"], place["end"]


def place_of(ls: SkyCodeServer, uri: str, where: types.Range) -> Place | None:
    """Freeze a place of an open document; None if the document is not open."""
    document = ls.protocol.documents().opened(uri)
    if document is None:
        return None
    start, end = sorted(document.offset_at_position(one) for one in (where.start, where.end))
    language = language_of(document.language_id or "", document.path or uri)
    return Place(document.source, start, end, language, document.tongue)


async def _written(ls: SkyCodeServer, argument: object) -> dict[str, Any]:
    uri, where = range_of(WRITE, argument)
    assert isinstance(argument, Mapping)
    place = place_of(ls, uri, where)
    wish = {name: argument[name] for name in ARGUMENTS if argument.get(name) is not None}
    if place is None and not wish.get("prompt"):
        raise SkyError("write.not_open", uri=uri)
    made = await asyncio.to_thread(task, wish, place or Place("", 0, 0))
    orders = [order(one, ls.settings, ls.locale) for one in made.asked]
    title = orders[0].preset.title(ls.locale)
    tokens = {name: argument.get(name) for name in TOKENS}
    async with followed(ls, tokens, title, loading(ls, orders[0])) as follower:
        answers = [
            await fulfil(ls, one, _shown(follower, number / len(orders)))
            for number, one in enumerate(orders)
        ]
    texts = [one.text for one in answers]
    if not all(text.strip() for text in texts):
        raise SkyError("write.empty", name=answers[0].model)
    warnings = dict.fromkeys(one.text(ls.locale) for answer in answers for one in answer.warnings)
    for warning in warnings:
        tell(ls, types.MessageType.Warning, warning)
    done = await _brought(ls, uri, where, place, made, orders[0], texts)
    return {**done, "model": answers[0].model, "warnings": list(warnings)}


async def _brought(
    ls: SkyCodeServer,
    uri: str,
    where: types.Range,
    place: Place | None,
    made: Task,
    asked: Order,
    texts: list[str],
) -> dict[str, Any]:
    """Put the texts where they belong; where that cannot be, show them: nothing is lost."""
    title = asked.preset.title(ls.locale)
    if made.lay is None:
        await ls.pages.show(asked.preset.name, "\n\n".join(texts))
        return {"applied": False, "text": "\n\n".join(texts)}
    text, now = made.lay(texts), types.Range(where.end, where.end)
    problem: SkyError | None = None
    if place is not None:
        found = found_again(ls, uri, place.text, made.start, made.end)
        problem, now = (SkyError("write.changed"), now) if found is None else (None, found)
        text = text.replace("\n", "\r\n") if "\r\n" in place.text else text
    if problem is None:
        reason = await apply(ls, uri, now, text, f"SkyCode: {title}")
        problem = SkyError("write.refused", reason=reason) if reason is not None else None
    if problem is not None:
        tell(ls, types.MessageType.Warning, problem.text(ls.locale))
        await ls.pages.show(asked.preset.name, text.strip("\n"))
        return {"applied": False, "text": text, "key": problem.key}
    return {"applied": True, "text": text}


def _shown(follower: Follower, share: float) -> Callable[[str], None]:
    """Return what shows a growing text in a progress bar: its end, and not each token."""
    grown: list[str] = []
    latest = 0.0

    def hear(text: str) -> None:
        nonlocal latest
        grown.append(text)
        if time.monotonic() - latest > _PACE:
            latest = time.monotonic()
            tail = " ".join("".join(grown[-_TAIL:]).split())[-_TAIL:]
            done = {"percentage": round(100 * share)} if share else {}
            follower.report({"kind": "report", "message": tail, **done})

    return hear
