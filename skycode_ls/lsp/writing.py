"""`skycode.generateText`: a text from a prompt, streamed, on an engine that nothing else uses."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from skycode_ls.companion.text.order import Order, order
from skycode_ls.companion.text.writer import Written, write
from skycode_ls.engine.engine import Cancelled
from skycode_ls.lsp.following import Follower
from skycode_ls.messages import say

if TYPE_CHECKING:
    from skycode_ls.engine.backend import Backend
    from skycode_ls.engine.engine import Job
    from skycode_ls.lsp.server import SkyCodeServer


async def generate_text(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.generateText`; see `companion.text.order` for the argument.

    While it is written, `$/progress` brings {kind: "text", text: the next words}. Raises SkyError
    for what is wrong with the argument or with the model.
    """
    await ls.configured.wait()
    argument = arguments[0] if arguments else None
    asked = order(argument, ls.settings, ls.locale)
    follower = Follower(ls, argument)
    try:
        written = await _written(ls, asked, follower)
    finally:
        follower.end()
    return written.told(ls.locale)


async def _written(ls: SkyCodeServer, asked: Order, follower: Follower) -> Written:
    settings = ls.settings
    key = (asked.model, settings.device, settings.compute_type, settings.threads)
    loading = "" if ls.companion.loaded(key) else say("text.loading", ls.locale, name=asked.model)
    follower.begin(asked.preset.title(ls.locale), loading)

    def opened() -> Backend:
        from skycode_ls.companion.text.opening import open_writer

        return open_writer(settings, asked.model)

    def work(backend: Backend, job: Job[Written]) -> Written:
        tell = follower.report
        return write(asked, backend, job, lambda text: tell({"kind": "text", "text": text}))

    job = ls.companion.submit(key, opened, work, 60.0 * settings.companion_idle)
    try:
        return await asyncio.wrap_future(job.future)
    except asyncio.CancelledError:
        job.cancel()
        raise
    except Cancelled as error:  # the server is leaving
        raise asyncio.CancelledError from error
