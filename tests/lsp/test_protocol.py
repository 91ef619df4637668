"""Messages as they reach the protocol, and what the engine tells the session, in one process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

import pytest

from skycode_ls.engine.engine import EngineState
from skycode_ls.lsp.connection import Connection
from skycode_ls.lsp.reception import Reception
from skycode_ls.settings import Settings

URI = "file:///a.py"
OPENED = {"uri": URI, "languageId": "python", "version": 1, "text": "x = 1\n"}
PLACE = {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 5}}
EDIT = {
    "textDocument": {"uri": URI, "version": 2},
    "contentChanges": [{"range": PLACE, "text": "2"}],
}


class Client:
    """The other end of a connection, whose engine the test plays."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []
        reception = Reception({}, self.hear)
        self.connection = Connection(reception, {}, self.hear, self.hire)
        self.tell: Callable[[EngineState], None] = lambda _state: None
        self.say("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, id=1)

    def hear(self, body: bytes) -> None:
        self.heard.append(json.loads(body))

    def hire(self, _settings: Settings, tell: Callable[[EngineState], None]) -> Any:
        self.tell = tell
        state = EngineState("loading", "m")
        return SimpleNamespace(state=state, start=lambda: None, close=lambda: None)

    def say(self, method: Any, params: Any, **more: Any) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params, **more}
        self.connection.receive(json.dumps(message).encode())

    @property
    def text(self) -> str:
        document = self.connection.server.protocol.documents().opened(URI)
        assert document is not None
        return document.source

    @property
    def states(self) -> list[str]:
        told = (one for one in self.heard if one.get("method") == "skycode/status")
        return [one["params"]["state"] for one in told]


def run(main: Callable[[Client], Coroutine[Any, Any, None]]) -> None:
    async def session() -> None:
        await main(Client())

    asyncio.run(session())


@pytest.mark.parametrize("more", [{}, {"id": None}, {"id": 7}])
def test_an_edit_is_an_edit_whatever_else_its_message_bears(more: dict[str, Any]) -> None:
    async def main(client: Client) -> None:
        client.say("textDocument/didOpen", {"textDocument": OPENED})
        client.say("textDocument/didChange", EDIT, **more)
        assert client.text == "x = 2\n"

    run(main)


def test_a_method_that_is_no_text_is_refused() -> None:
    async def main(client: Client) -> None:
        client.say([], {}, id=9)
        (answer,) = (one for one in client.heard if one.get("id") == 9)
        assert "error" in answer

    run(main)


def test_an_engine_that_is_busy_when_a_session_joins_is_ready_for_it() -> None:
    async def main(client: Client) -> None:
        client.connection.server.configure()
        assert client.states[-1] == "loading"
        client.tell(EngineState("busy", "m"))
        client.tell(EngineState("ready", "m"))  # of which nobody needs to hear
        await asyncio.sleep(0.01)
        assert client.states[-1] == "ready"
        client.tell(EngineState("loading", "m"))
        await asyncio.sleep(0.01)
        assert client.states[-1] == "loading"
        client.connection.server.board.stop()

    run(main)
