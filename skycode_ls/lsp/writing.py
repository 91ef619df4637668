"""`skycode.generateText`: a text from a prompt, streamed, on an engine that nothing else uses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skycode_ls.companion.text.asking import able
from skycode_ls.companion.text.model import examine
from skycode_ls.companion.text.order import Order, order
from skycode_ls.companion.text.presets import PRESETS
from skycode_ls.companion.text.writer import Written, write
from skycode_ls.engine.engine import Cancelled
from skycode_ls.lsp.following import followed
from skycode_ls.messages import SkyError, say

if TYPE_CHECKING:
    from skycode_ls.engine.backend import Backend
    from skycode_ls.engine.engine import Job
    from skycode_ls.lsp.server import SkyCodeServer


async def presets(ls: SkyCodeServer) -> dict[str, Any]:
    """Answer `skycode.presets`: each {name, title, help, able}, the model, and its problem if any.

    `able` tells whether the model has learnt it; `empty` whether it needs no prompt.
    """
    await ls.configured.wait()
    name, problem = ls.settings.text_model, ""
    try:
        model = await asyncio.to_thread(examine, name)
    except SkyError as error:
        model, problem = None, error.text(ls.locale)
    listed = [
        {
            "name": one.name,
            "title": one.title(ls.locale),
            "help": one.help(ls.locale),
            "empty": one.may_be_empty,
            "able": model is not None and able(model, one),
        }
        for one in PRESETS.values()
    ]
    return {"presets": listed, "model": name, "problem": problem}


async def generate_text(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.generateText`; see `companion.text.order` for the argument.

    While it is written, `$/progress` brings {kind: "text", text: the next words}. Raises SkyError
    for what is wrong with the argument or with the model.
    """
    await ls.configured.wait()
    argument = arguments[0] if arguments else None
    asked = order(argument, ls.settings, ls.locale)
    async with followed(
        ls, argument, asked.preset.title(ls.locale), loading(ls, asked)
    ) as follower:
        tell = follower.report
        written = await fulfil(ls, asked, lambda text: tell({"kind": "text", "text": text}))
    return written.told(ls.locale)


def loading(ls: SkyCodeServer, asked: Order) -> str:
    """Return what to say while the model of an order is loaded; nothing if it is there."""
    there = ls.companion.loaded(_key(ls, asked))
    return "" if there else say("text.loading", ls.locale, name=asked.model)


async def fulfil(ls: SkyCodeServer, asked: Order, tell: Callable[[str], None]) -> Written:
    """Write what was ordered; `tell` hears it on the engine's thread while it is written.

    Raises the SkyErrors of loading and writing; a cancelled caller cancels the writing.
    """
    settings = ls.settings

    def opened() -> Backend:
        from skycode_ls.companion.text.opening import open_writer

        return open_writer(settings, asked.model)

    def work(backend: Backend, job: Job[Written]) -> Written:
        return write(asked, backend, job, tell)

    idle = 60.0 * settings.companion_idle
    job = ls.companion.submit(_key(ls, asked), opened, work, idle)
    try:
        return await asyncio.wrap_future(job.future)
    except asyncio.CancelledError:
        job.cancel()
        raise
    except Cancelled as error:  # the server is leaving
        raise asyncio.CancelledError from error


def _key(ls: SkyCodeServer, asked: Order) -> tuple[object, ...]:
    """Return what an engine is opened for."""
    settings = ls.settings
    return asked.model, settings.device, settings.compute_type, settings.threads
