"""`textDocument/codeAction`: what the companion could write here; nothing is computed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.companion.text.model import NANO
from skycode_ls.companion.text.offers import DRAW as DRAWING
from skycode_ls.companion.text.offers import WINDOW, Offer, offers
from skycode_ls.companion.text.presets import PRESETS
from skycode_ls.lsp.commands import DRAW, WRITE
from skycode_ls.lsp.convert import code_points
from skycode_ls.lsp.handshake import EXPLAIN, IMAGE, REWRITE
from skycode_ls.syntax.languages import language_of

if TYPE_CHECKING:
    from skycode_ls.lsp.documents import Document
    from skycode_ls.lsp.server import SkyCodeServer

_BEFORE, _AFTER = 100, 30
"""Lines around a selection that are looked at."""


def offered(
    ls: SkyCodeServer, params: types.CodeActionParams
) -> list[types.CodeAction | types.Command]:
    """Offer what makes sense at the selection; each runs `skycode.write` when it is chosen."""
    uri = params.text_document.uri
    document = ls.protocol.documents().opened(uri)
    if document is None or not ls.settings.enable:
        return []
    text, start, end = _window(document, params.range)
    language = language_of(document.language_id or "", document.path or uri)
    found = offers(text, start, end, language, ls.locale)
    wanted = params.context.only
    place = {"uri": uri, "range": _plain(params.range)}
    return [
        _action(ls, one, place)
        for one in found
        if _can(ls, one)
        if wanted is None or any(_within(_kind(one), kind) for kind in wanted)
    ]


def _window(document: Document, where: types.Range) -> tuple[str, int, int]:
    """Return the lines around a range, and the range in them as code points."""
    lines, last = document.lines, len(document.lines) - 1
    first, final = min(where.start.line, last), min(where.end.line, last)
    for before, after in ((_BEFORE, _AFTER), (_BEFORE // 4, _AFTER // 4), (0, 0)):
        top = max(0, first - before)
        text = "".join(lines[top : final + after + 1])
        if len(text) <= WINDOW:
            break
    ends = []
    for place, line in ((where.start, first), (where.end, final)):
        column = code_points(lines[line].rstrip("\r\n"), place.character, document.encoding)
        ends.append(sum(map(len, lines[top:line])) + column)
    return text, min(ends), max(ends)


def _can(ls: SkyCodeServer, one: Offer) -> bool:
    """Tell whether it will not be declined: the embedded text model has learnt little."""
    if one.preset == DRAWING or ls.settings.text_model != NANO:
        return True
    return PRESETS[one.preset].task(one.told.get("to", "")) in ls.texts_learnt


def _kind(one: Offer) -> str:
    return {"explain": EXPLAIN, DRAWING: IMAGE}.get(one.preset, REWRITE)


def _within(kind: str, wanted: str) -> bool:
    """Tell whether a kind is the wanted one or below it; the empty kind is above all."""
    return not wanted or kind == wanted or kind.startswith(f"{wanted}.")


def _action(
    ls: SkyCodeServer, one: Offer, place: dict[str, Any]
) -> types.CodeAction | types.Command:
    title = f"SkyCode: {one.title}"
    if one.preset == DRAWING:
        command = types.Command(title, command=DRAW, arguments=[{**place, **one.told}])
    else:
        argument = {**place, "preset": one.preset, **one.told}
        command = types.Command(title, command=WRITE, arguments=[argument])
    if not ls.client.takes_actions:  # a client from before code actions were more than commands
        return command
    return types.CodeAction(title, kind=_kind(one), command=command)


def _plain(where: types.Range) -> dict[str, Any]:
    return {
        name: {"line": place.line, "character": place.character}
        for name, place in (("start", where.start), ("end", where.end))
    }
