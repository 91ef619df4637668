"""What a client may ask for by `workspace/executeCommand`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skycode_ls import __version__
from skycode_ls.lsp.switches import LONGEST_SNOOZE, shown
from skycode_ls.messages import say

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

STATUS = "skycode.status"
ACCEPT = "skycode.accept"
TOGGLE = "skycode.toggle"
SNOOZE = "skycode.snooze"
EXPLAIN = "skycode.explain"
WORDS = "skycode.words"
GENERATE_TEXT = "skycode.generateText"
GENERATE_IMAGE = "skycode.generateImage"
CAPTION_IMAGE = "skycode.captionImage"
PRESETS = "skycode.presets"
WRITE = "skycode.write"
DRAW = "skycode.draw"


def status(ls: SkyCodeServer, *_arguments: object) -> dict[str, Any]:
    """Tell what the server is doing, with which model and where, and what was accepted so far."""
    told: dict[str, Any] = {"version": __version__, **ls.board.shown, **ls.tally, **_switches(ls)}
    if (engine := ls.engine) is not None and (info := engine.state.info) is not None:
        told |= {"device": info.device, "computeType": info.compute_type, "threads": info.threads}
        told |= {"backend": info.backend, "loadSeconds": round(info.load_seconds, 3)}
    return {**told, "workspace": ls.files.facts()}


def accept(ls: SkyCodeServer, *arguments: object) -> None:
    """Count a suggestion that the user took; the count stays on this machine."""
    ls.tally["accepted"] += 1
    if arguments:
        ls.outcomes.accepted(str(arguments[0]))


def toggle(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Turn a switch: completion (the default), manual, code, comments, strings or a language."""
    from skycode_ls.syntax.languages import LANGUAGES, PLAIN, language_of

    what = str(arguments[0]).lower() if arguments and arguments[0] else "completion"
    if (named := language_of(what)) is not PLAIN:
        what = named.id  # editors have names of their own, such as javascriptreact
    turned = ls.switches.toggle(what, tuple(language.id for language in LANGUAGES))
    if turned is None:
        return {"message": say("switch.unknown", ls.locale, what=what), **_switches(ls)}
    name, on = turned
    label = say(f"switch.{name}", ls.locale, language=what)
    ls.apply()
    message = say("switch.on" if on else "switch.off", ls.locale, what=label)
    return {"message": message, **_switches(ls)}


def snooze(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Offer nothing while typing for so many minutes (10 unless told; 0 wakes SkyCode)."""
    minutes = arguments[0] if arguments and arguments[0] is not None else 10
    number = isinstance(minutes, (int, float)) and not isinstance(minutes, bool)
    if not number or not 0 <= float(str(minutes)) <= LONGEST_SNOOZE:
        return {"message": say("snooze.bad", ls.locale, value=repr(minutes)[:40]), **_switches(ls)}
    ls.snooze(float(str(minutes)))
    return _switches(ls)


async def explain(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Tell what became of the last request about a document, or of one made at a position."""
    from skycode_ls.lsp.explanation import explain as tell

    return await tell(ls, *arguments)


async def generate_text(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Write a text, telling what there is of it as it grows."""
    from skycode_ls.lsp.writing import generate_text as write

    return await write(ls, *arguments)


async def generate_image(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Draw images, telling how far they are, and write them where they were asked for."""
    from skycode_ls.lsp.drawing import generate_image as draw

    return await draw(ls, *arguments)


async def caption_image(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Say what an image file shows."""
    from skycode_ls.lsp.drawing import caption_image as caption

    return await caption(ls, *arguments)


async def presets(ls: SkyCodeServer, *_arguments: object) -> dict[str, Any]:
    """Name the presets in the person's language, and the model that writes them."""
    from skycode_ls.lsp.writing import presets as name

    return await name(ls)


async def write(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Write a text for a place in a document, and put it there."""
    from skycode_ls.lsp.editing import write as edit

    return await edit(ls, *arguments)


async def draw(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Draw an image beside a document, show it, and name it in the text if that was asked."""
    from skycode_ls.lsp.picturing import draw as picture

    return await picture(ls, *arguments)


def words(_ls: SkyCodeServer, *arguments: object) -> list[str]:
    """Cut a text into what accept-word takes one at a time; joined, the pieces are the text."""
    from skycode_ls.features.segment import pieces

    text = arguments[0] if arguments else ""
    return pieces(text) if isinstance(text, str) else []


def _switches(ls: SkyCodeServer) -> dict[str, Any]:
    seconds = ls.switches.snoozing
    return {**shown(ls.settings, seconds), "snoozingSeconds": round(seconds)}


COMMANDS: dict[str, Callable[..., Any]] = {
    STATUS: status,
    ACCEPT: accept,
    TOGGLE: toggle,
    SNOOZE: snooze,
    EXPLAIN: explain,
    WORDS: words,
    GENERATE_TEXT: generate_text,
    GENERATE_IMAGE: generate_image,
    CAPTION_IMAGE: caption_image,
    PRESETS: presets,
    WRITE: write,
    DRAW: draw,
}
"""Every command by its name; the handshake advertises these and no others."""
