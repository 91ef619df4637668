"""The server of one connection: it owns the settings, the engine and the requests in flight."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Mapping
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from skycode_ls import __version__
from skycode_ls.engine.engine import Cancelled, Engine, EngineState
from skycode_ls.lsp.configuration import layered
from skycode_ls.lsp.handlers import FEATURES
from skycode_ls.lsp.handshake import Client
from skycode_ls.lsp.inference import completing, open_model, weighs
from skycode_ls.lsp.lanes import Lanes
from skycode_ls.lsp.protocol import SkyCodeProtocol
from skycode_ls.lsp.question import Question
from skycode_ls.lsp.reception import Message
from skycode_ls.lsp.status import StatusBoard
from skycode_ls.messages import Locale, SkyError, locale_of, say
from skycode_ls.settings import Settings
from skycode_ls.text import Suggestion

_PATIENCE = 2.0
"""Seconds to wait for the client's configuration before the model is chosen without it."""

_log = logging.getLogger("skycode")
_LEVELS = {types.MessageType.Error: logging.ERROR, types.MessageType.Warning: logging.WARNING}


class SkyCodeServer(LanguageServer):
    """Serves one client; `overrides` are settings from the command line, which always win."""

    protocol: SkyCodeProtocol

    def __init__(self, overrides: Mapping[str, object]) -> None:
        super().__init__(
            "skycode",
            __version__,
            protocol_cls=SkyCodeProtocol,
            converter_factory=default_converter,
        )
        self.client = Client()
        self.settings = Settings()
        self.engine: Engine | None = None
        self.board = StatusBoard(self)
        self.lanes = Lanes()
        self.tally = {"offered": 0, "accepted": 0}
        self.configured = asyncio.Event()
        self.ended = asyncio.Event()
        self.offers_lists = False
        self._overrides = overrides
        self._told: set[str] = set()
        self._loaded: tuple[object, ...] = ()  # the options that the engine was made for
        for method, handler in FEATURES.items():
            self.feature(method)(handler)

    @property
    def locale(self) -> Locale:
        """The language for messages: the setting, else the client's."""
        return locale_of(self.settings.locale or self.client.locale)

    def greet(self, client: Client) -> None:
        """Start the session whose `initialize` was answered at the door."""
        self.client = client
        self.protocol.open_workspace(client)
        expected, _ = layered([client.options, self._overrides], client.locale)
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

    def configure(self, configuration: object = None) -> None:
        """Apply the client's configuration over its initial options; report what is wrong in it."""
        layers = [self.client.options, configuration, self._overrides]
        self.settings, problems = layered(layers, self.client.locale)
        for problem in problems:
            self.warn(problem)
        if self.settings.enable and self._loaded != weighs(self.settings):
            self._loaded = weighs(self.settings)
            self._replace_engine()
        self.configured.set()
        self.board.show()

    async def suggest(self, question: Question, candidates: int) -> list[Suggestion]:
        """Return what the model suggests; a failure is told, and is an empty answer."""
        await self.configured.wait()
        settings, language = self.settings, question.snapshot.language
        if not settings.enable or language in settings.disabled_languages or self.engine is None:
            return []
        if question.automatic:
            await asyncio.sleep(settings.debounce / 1000)
        job = self.engine.submit(completing(question, settings, candidates))
        try:
            found = await asyncio.wrap_future(job.future)
        except asyncio.CancelledError:
            job.cancel()
            raise
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
        old, settings = self.engine, self.settings

        def tell(state: EngineState) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._follow, engine, state)

        def swap() -> None:
            if old is not None:
                old.close()
            if engine is self.engine:  # else the settings have changed again meanwhile
                engine.start()

        self.engine = engine = Engine(lambda: open_model(settings), tell, settings.model)
        self.board.update(engine.state)
        threading.Thread(target=swap, name="skycode-swap", daemon=True).start()

    def _follow(self, engine: Engine, state: EngineState) -> None:
        if engine is not self.engine:
            return
        if state.state == "error" and state.error is not None:
            self.warn(state.error.text(self.locale), types.MessageType.Error)
        self.board.update(state)
