"""`skycode.explain`: what became of the last request about a document, or of one made now."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from skycode_ls.features.explain import reason, told
from skycode_ls.features.trace import Recorder, Trace
from skycode_ls.messages import say

if TYPE_CHECKING:
    from skycode_ls.engine.backend import Backend
    from skycode_ls.engine.engine import Job
    from skycode_ls.lsp.server import SkyCodeServer

_DOCUMENTS = 64
"""Documents whose last request is remembered."""


class Traces:
    """The last request about each document; used on the event loop only."""

    def __init__(self) -> None:
        self._recorders: OrderedDict[str, Recorder] = OrderedDict()

    def follow(self, uri: str, recorder: Recorder) -> None:
        """Remember the recorder of a request that begins."""
        self._recorders[uri] = recorder
        self._recorders.move_to_end(uri)
        if len(self._recorders) > _DOCUMENTS:
            self._recorders.popitem(last=False)

    def of(self, uri: str) -> Recorder:
        """Return what noted the last request about `uri`; it is empty if there was none."""
        return self._recorders.get(uri) or Recorder()

    @property
    def newest(self) -> str:
        """The document that was asked about last, if there is one."""
        return next(reversed(self._recorders), "")

    def forget(self, uri: str) -> None:
        """Forget a document that was closed."""
        self._recorders.pop(uri, None)


async def explain(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.explain`; the argument is a URI, or {uri, position, prompt}, or nothing.

    With a position a request is made there as if somebody had typed, and told. With `prompt: true`
    the answer also holds what the model read, or null if it was not asked.
    """
    asked = arguments[0] if arguments else ""
    uri = asked.get("uri", "") if isinstance(asked, Mapping) else asked
    uri = uri if isinstance(uri, str) and uri else ls.traces.newest
    position = asked.get("position") if isinstance(asked, Mapping) else None
    if not isinstance(position, Mapping):
        recorder = ls.traces.of(uri)
    else:
        recorder = Recorder(exact=True)
        if not await _ask(ls, uri, position, recorder):
            return {"uri": uri, "reason": say("explain.not_open", ls.locale, uri=uri), "stages": []}
    told = _answer(ls, uri, recorder.trace)
    if isinstance(asked, Mapping) and asked.get("prompt") is True:
        told["prompt"] = await _read(ls, recorder)
    return told


async def _ask(
    ls: SkyCodeServer, uri: str, position: Mapping[str, object], recorder: Recorder
) -> bool:
    """Make a request at a position; False if the document is not open."""
    from lsprotocol import types

    from skycode_ls.lsp.inference import completing
    from skycode_ls.lsp.question import freeze

    line, character = position.get("line"), position.get("character")
    if not isinstance(line, int) or not isinstance(character, int):
        return False
    where = types.Position(max(0, line), max(0, character))
    context = types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic)
    document = types.TextDocumentIdentifier(uri)
    question = freeze(
        ls.protocol.documents(), types.InlineCompletionParams(context, document, where)
    )
    if question is None:
        return False
    if ls.refused(question, recorder) or ls.engine is None:
        return True
    job = ls.submit(completing(question, ls.settings, 1, recorder, ls.files))
    try:
        await asyncio.wrap_future(job.future)
    except asyncio.CancelledError:
        job.cancel()
        raise
    return True


def _answer(ls: SkyCodeServer, uri: str, trace: Trace) -> dict[str, Any]:
    stages = [asdict(one) for one in told(trace, ls.locale)]
    return {"uri": uri, "reason": reason(trace, ls.locale), "stages": stages}


async def _read(ls: SkyCodeServer, recorder: Recorder) -> dict[str, Any] | None:
    """Return what the model read, as it is spelled; None if it was not asked or is gone."""
    prompt, settings = recorder.prompt, ls.settings
    if prompt is None or ls.engine is None:
        return None

    def work(backend: Backend, _job: Job[dict[str, Any]]) -> dict[str, Any]:
        from skycode_ls.features.complete import room
        from skycode_ls.features.inspection import inspect

        return asdict(inspect(backend, prompt, room(backend, settings)))

    job = ls.submit(work)
    try:
        return await asyncio.wrap_future(job.future)
    except asyncio.CancelledError:
        job.cancel()
        raise
