"""What the client is shown of the server's state: `skycode/status`, and progress while loading."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from lsprotocol import types

from skycode_ls.engine.engine import EngineState
from skycode_ls.lsp.switches import shown
from skycode_ls.messages import say

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

METHOD = "skycode/status"
LOOK = 0.1
"""Seconds between two looks at the engine. Work that both find is shown: most is over sooner, and
would only flicker."""


class StatusBoard:
    """Shows the latest state; used on the event loop only."""

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._state = EngineState("starting")
        self._seen = self._state  # at the latest look
        self._soon: asyncio.TimerHandle | None = None
        self._asked = False  # since the latest look
        self._progress: _Progress | None = None
        self.shown: dict[str, Any] = {"state": "starting", "message": "", "model": ""}

    def update(self, state: EngineState) -> None:
        """Take the engine's state and show it: that it works, once that lasts."""
        self._state = replace(state, state="ready") if state.state == "busy" else state
        self.show()
        self.expect()  # there may be work that waited for the model

    def expect(self) -> None:
        """Look at the engine, which gets or has work, until it is done; show `busy` if it lasts."""
        self._asked = True
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(LOOK, self._look)

    def _look(self) -> None:
        self._soon = None
        asked, self._asked = self._asked, False
        engine = self._server.engine
        state = engine.state if engine is not None else self._state
        if state.state == "busy" or asked:  # what was asked for may not have begun yet
            self._soon = asyncio.get_running_loop().call_later(LOOK, self._look)
        if state.state == "ready" or (state.state == "busy" and state is self._seen):
            self._state = state
            self.show()
        self._seen = state

    def stop(self) -> None:
        """Look no more: the client is leaving."""
        if self._soon is not None:
            self._soon.cancel()

    def show(self) -> None:
        """Tell the client, in its language, if anything changed."""
        showing = {
            "state": self._state.state if self._server.settings.enable else "disabled",
            "message": self._message(),
            "model": self._state.model or self._server.settings.model,
            **shown(self._server.settings, self._server.switches.snoozing),
        }
        if showing != self.shown:
            self.shown = showing
            self._server.protocol.notify(METHOD, showing)
        self._follow_loading(showing["state"] == "loading", showing["message"])

    def _message(self) -> str:
        state, locale = self._state, self._server.locale
        name = state.model or self._server.settings.model
        if not self._server.settings.enable:
            return say("status.disabled", locale)
        if state.error is not None:
            return state.error.text(locale)
        if self._server.switches.snoozing:
            return say("status.snoozing", locale)
        if state.info and state.info.notice and state.state == "ready":
            return state.info.notice.text(locale)
        device = state.info.device if state.info else ""
        return say(f"status.{state.state}", locale, name=name, device=device)

    def _follow_loading(self, loading: bool, message: str) -> None:
        """Keep a progress bar open exactly while a model loads."""
        if loading and self._progress is None and self._server.client.shows_progress:
            self._progress = _Progress(self._server, message)
        elif not loading and self._progress is not None:
            self._progress.end(message)
            self._progress = None


class _Progress:
    """One progress bar, which may begin once the client has agreed to its token."""

    def __init__(self, server: SkyCodeServer, message: str) -> None:
        self._server = server
        self._token = f"skycode-{uuid4()}"
        self._message = message
        self._begun = self._ended = False
        self._server.protocol.send_request(
            types.WINDOW_WORK_DONE_PROGRESS_CREATE, types.WorkDoneProgressCreateParams(self._token)
        ).add_done_callback(self._begin)

    def _begin(self, created: Future[None]) -> None:
        refused = created.cancelled() or created.exception() is not None
        if not refused and not self._ended:
            self._begun = True
            self._report(types.WorkDoneProgressBegin("SkyCode", message=self._message))

    def end(self, message: str) -> None:
        """Close the bar, or see to it that it never opens."""
        self._ended = True
        if self._begun:
            self._report(types.WorkDoneProgressEnd(message=message))

    def _report(self, value: types.WorkDoneProgressBegin | types.WorkDoneProgressEnd) -> None:
        self._server.protocol.notify(types.PROGRESS, types.ProgressParams(self._token, value))
