"""The door of a connection: bodies become messages, in order, before any handler runs.

It greets the client and turns away what no handler should see, in plain JSON: on stdio it works
already while the rest of the server is being imported.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from skycode_ls.lsp.configuration import layered
from skycode_ls.lsp.handshake import Client, answer, read_client

Message = dict[str, Any]

_PARSE_ERROR = -32700
_INVALID_REQUEST = -32600
_NOT_INITIALIZED = -32002


class Reception:
    """Follows one connection through its life: greeted, in use, shut down."""

    def __init__(self, overrides: Mapping[str, object], send: Callable[[bytes], None]) -> None:
        self._overrides = overrides
        self._send = send
        self._shut_down = False
        self.client: Client | None = None

    @property
    def exit_code(self) -> int:
        """The exit status that LSP asks for: 0 only after a `shutdown`."""
        return 0 if self._shut_down else 1

    def accept(self, body: bytes | str) -> Message | None:
        """Return the message for the server, or None if it was answered (or dropped) here."""
        text = body if isinstance(body, str) else body.decode("utf-8", "replace")
        try:
            message = json.loads(text)
        except (ValueError, RecursionError) as error:
            return self._refuse(None, _PARSE_ERROR, f"The message is not JSON: {error}")
        if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
            return self._refuse(None, _INVALID_REQUEST, "The message is no JSON-RPC 2.0 object.")
        return self._sort(message)

    def _sort(self, message: Message) -> Message | None:
        method, identifier = message.get("method"), message.get("id")
        if method == "initialize":
            return self._greet(message)
        if method == "exit":
            return message
        if self.client is None:
            text = "Send `initialize` first."
            return self._refuse(identifier, _NOT_INITIALIZED, text, method)
        if self._shut_down and method is not None:
            text = "The server was shut down: only `exit` may follow."
            return self._refuse(identifier, _INVALID_REQUEST, text, method)
        self._shut_down = self._shut_down or method == "shutdown"
        return message

    def _greet(self, message: Message) -> Message | None:
        if self.client is not None:
            text = "`initialize` may be sent only once."
            return self._refuse(message.get("id"), _INVALID_REQUEST, text, "initialize")
        self.client = read_client(message.get("params"))
        settings, _ = layered([self.client.options, self._overrides], self.client.locale)
        result = answer(self.client, settings)
        self._reply({"id": message.get("id"), "result": result})
        return message

    def _refuse(
        self, identifier: object, code: int, text: str, method: object = "unreadable"
    ) -> Message | None:
        """Answer with an error, if there is anyone to answer: notifications are just dropped."""
        if identifier is not None or method == "unreadable":
            self._reply({"id": identifier, "error": {"code": code, "message": text}})
        return None

    def _reply(self, fields: Message) -> None:
        self._send(json.dumps({"jsonrpc": "2.0", **fields}).encode())
