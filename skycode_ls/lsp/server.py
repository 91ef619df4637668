"""The server of one connection: it owns the settings, the engine and the requests in flight."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from skycode_ls import __version__
from skycode_ls.companion.engines import Engines
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Cancelled, Engine, EngineState, Job
from skycode_ls.features.switches import switched_off
from skycode_ls.features.trace import Recorder
from skycode_ls.lsp.answering import Answering
from skycode_ls.lsp.configuration import layered
from skycode_ls.lsp.explanation import Traces
from skycode_ls.lsp.handlers import FEATURES
from skycode_ls.lsp.handshake import Client
from skycode_ls.lsp.images import Images
from skycode_ls.lsp.inference import Hire, own_engine, weighs
from skycode_ls.lsp.lanes import Lanes
from skycode_ls.lsp.outcomes import Outcomes
from skycode_ls.lsp.protocol import SkyCodeProtocol
from skycode_ls.lsp.question import Question
from skycode_ls.lsp.reception import Message
from skycode_ls.lsp.sharing import Seat
from skycode_ls.lsp.showing import Pages
from skycode_ls.lsp.status import StatusBoard
from skycode_ls.lsp.switches import Switches
from skycode_ls.lsp.warming import RESTING, Warming
from skycode_ls.lsp.watching import WATCHING
from skycode_ls.lsp.workspace import WorkspaceFiles
from skycode_ls.messages import Locale, SkyError, locale_of, say
from skycode_ls.models import choice
from skycode_ls.settings import Settings
from skycode_ls.text import Suggestion

_PATIENCE = 2.0
"""Seconds to wait for the client's configuration before the model is chosen without it."""

T = TypeVar("T")

_log = logging.getLogger("skycode")
_LEVELS = {types.MessageType.Error: logging.ERROR, types.MessageType.Warning: logging.WARNING}


class SkyCodeServer(LanguageServer):
    """Serves one client; `overrides` are settings from the command line, which always win.

    `hire` gets it an engine: one of its own, unless sessions share one.
    """

    protocol: SkyCodeProtocol

    def __init__(self, overrides: Mapping[str, object], hire: Hire = own_engine) -> None:
        super().__init__(
            "skycode",
            __version__,
            protocol_cls=SkyCodeProtocol,
            converter_factory=default_converter,
        )
        self.client = Client()
        self.settings = self._configured = Settings()
        self.engine: Engine | Seat | None = None
        self.board = StatusBoard(self)
        self.lanes = Lanes()
        self.answering = Answering(self)
        self.outcomes = Outcomes(self)
        self.files = WorkspaceFiles(self)
        self.warming = Warming(self)
        self.traces = Traces()
        self.switches = Switches()
        self.companion = Engines()
        self.images = Images()
        self.pages = Pages(self)
        counted = ("computed", "recalled", "prepared", "generated", "offered", "accepted")
        self.tally = dict.fromkeys(counted, 0)
        self.configured = asyncio.Event()
        self.ended = asyncio.Event()
        self.offers_lists = False
        self._overrides = overrides
        self._hire = hire
        self._told: set[str] = set()
        self._loaded: tuple[object, ...] = ()  # the options that the engine was made for
        for method, handler in {**FEATURES, **WATCHING, **RESTING}.items():
            self.feature(method)(handler)

    @cached_property
    def texts_learnt(self) -> frozenset[str]:
        """The tasks of the embedded text model, whose card does not change while this runs."""
        from skycode_ls.companion.text.model import learnt

        return frozenset(learnt())

    @property
    def locale(self) -> Locale:
        """The language for messages: the setting, else the client's."""
        return locale_of(self.settings.locale or self.client.locale)

    def greet(self, client: Client) -> None:
        """Start the session whose `initialize` was answered at the door."""
        self.client = client
        self.protocol.open_workspace(client)
        expected, _ = layered([choice.options(), client.options, self._overrides], client.locale)
        self.offers_lists = expected.completion_items
        asyncio.get_running_loop().call_later(_PATIENCE, self._configure_at_last)

    def receive(self, message: Message) -> None:
        """Take the next message of the connection."""
        self.protocol.receive(message)

    def end(self) -> None:
        """Let the transport close the connection."""
        self.ended.set()

    def abandon(self) -> None:
        """Give up everything in flight: the client is leaving."""
        self.end()
        self.lanes.drop()
        self.answering.forget()
        self.files.close()
        self.board.stop()
        self.warming.stop()
        self.companion.give_up()
        self.images.give_up()
        self.pages.close()

    def configure(self, configuration: object = None) -> None:
        """Apply the client's configuration over its initial options; report what is wrong in it."""
        layers = [choice.options(), self.client.options, configuration, self._overrides]
        self._configured, problems = layered(layers, self.client.locale)
        for problem in problems:
            self.warn(problem)
        self.apply()

    def apply(self) -> None:
        """Take the settings and what was switched on top of them; show the result."""
        self.settings = self.switches.over(self._configured)
        self.answering.forget()
        if self.settings.enable and self._loaded != weighs(self.settings):
            self._loaded = weighs(self.settings)
            self._replace_engine()
        self.files.configure(self.settings)
        self.configured.set()
        self.board.show()

    def snooze(self, minutes: float) -> None:
        """Be silent for a while, and show when it is over."""
        self.switches.snooze(minutes)
        self.board.show()
        if minutes:  # a timer that comes early shows nothing, and a later one does
            asyncio.get_running_loop().call_later(60 * minutes + 0.1, self.board.show)

    def submit(self, work: Callable[[Backend, Job[T]], T]) -> Job[T]:
        """Have the engine, which there must be, do some work that somebody waits for."""
        assert self.engine is not None, "nothing is asked without a model"
        self.board.expect()
        return self.engine.submit(work)

    def refused(self, question: Question, recorder: Recorder) -> bool:
        """Tell whether a switch forbids an answer, and note which."""
        snoozing = self.switches.snoozing > 0
        refusal = switched_off(question.snapshot, self.settings, question.automatic, snoozing)
        if refusal:
            recorder.note("switch", "refused", which=refusal)
        return bool(refusal)

    async def suggest(self, question: Question, candidates: int) -> list[Suggestion]:
        """Return what the model suggests; a failure is told, and is an empty answer."""
        await self.configured.wait()
        self.traces.follow(question.snapshot.uri, question.recorder)
        if self.refused(question, question.recorder) or self.engine is None:
            return []
        try:
            found = await self.answering.answer(question, candidates)
        except Cancelled:
            return []
        except Exception as error:
            self._tell_failure(error)
            return []
        self.tally["offered"] += len(found)
        return found

    def say(self, kind: types.MessageType, key: str, **values: object) -> None:
        """Log one of our messages in the client's language."""
        self.log(kind, say(key, self.locale, **values))

    def log(self, kind: types.MessageType, text: str) -> None:
        """Write to stderr and to the client's log."""
        _log.log(_LEVELS.get(kind, logging.INFO), "%s", text)
        self.window_log_message(types.LogMessageParams(kind, text))

    def warn(self, text: str, kind: types.MessageType = types.MessageType.Warning) -> None:
        """Show a message to the person, once, and log it."""
        if text not in self._told:
            self._told.add(text)
            self.log(kind, text)
            self.window_show_message(types.ShowMessageParams(kind, text))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log what pygls would pop up: these errors are not for the person to act on."""
        self.log(types.MessageType.Error, f"{getattr(source, '__name__', source)}: {error}")

    def _tell_failure(self, error: Exception) -> None:
        """Log why a completion failed, unless it is that the model did not load: that is shown."""
        if self.engine is not None and self.engine.state.state != "error":
            text = f"{type(error).__name__}: {error}"
            if isinstance(error, SkyError):
                text = error.text(self.locale)
            self.say(types.MessageType.Error, "request.failed", error=text)
            _log.debug("a completion failed", exc_info=error)

    def _configure_at_last(self) -> None:
        if not self.configured.is_set() and not self.ended.is_set():
            self.configure()

    def _replace_engine(self) -> None:
        """Start an engine for the settings once the old one has given its memory back."""
        loop = asyncio.get_running_loop()
        old, settings, told = self.engine, self.settings, [""]

        def tell(state: EngineState) -> None:
            # Whether it works is looked up (`StatusBoard.expect`): telling would cost every key.
            former, told[0] = told[0], state.state
            if {former, state.state} != {"busy", "ready"} and not loop.is_closed():
                loop.call_soon_threadsafe(self._follow, engine, state)

        def swap() -> None:
            if old is not None:
                old.close()
            if engine is self.engine:  # else the settings have changed again meanwhile
                engine.start()

        self.engine = engine = self._hire(settings, tell)
        self.board.update(engine.state)
        threading.Thread(target=swap, name="skycode-swap", daemon=True).start()

    def _follow(self, engine: Engine | Seat, state: EngineState) -> None:
        if engine is not self.engine:
            return
        if state.state == "error" and state.error is not None:
            self.warn(state.error.text(self.locale), types.MessageType.Error)
        self.board.update(state)
