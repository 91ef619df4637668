"""pygls' protocol with what it lacks: requests are frozen, and edits checked, in message order."""

from __future__ import annotations

import contextvars
import inspect
from collections.abc import Generator
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInternalError, JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol, lsp_method

from skycode_ls.lsp.commands import COMMANDS
from skycode_ls.lsp.documents import Documents
from skycode_ls.lsp.following import keep_tokens
from skycode_ls.lsp.handshake import Client
from skycode_ls.lsp.question import freeze
from skycode_ls.lsp.reception import Message
from skycode_ls.lsp.watching import did_change
from skycode_ls.messages import SkyError

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

    Handled = Generator[Any, Any, None]


_COMMAND = types.WORKSPACE_EXECUTE_COMMAND


class SkyCodeProtocol(LanguageServerProtocol):
    """Handles the messages of one connection, each wholly received before the next."""

    _server: SkyCodeServer

    def open_workspace(self, client: Client) -> None:
        """Do what `initialize` does, whose answer was given at the door."""
        self._workspace = Documents(client)

    def documents(self) -> Documents:
        """Return the documents of this client (no property: pygls reads those too early)."""
        assert isinstance(self.workspace, Documents)
        return self.workspace

    def receive(self, message: Message) -> None:
        """Handle one message; what cannot be read is answered with an error or logged."""
        method = message.get("method")
        if method == _COMMAND:
            keep_tokens(message)
        try:
            if method is not None and self.get_message_type(method) is None:
                message.setdefault("params", None)
            self._handle(method, message)
        except Exception as error:
            self._refuse(message, error)

    def _handle(self, method: str | None, message: Message) -> None:
        """Do what `handle_message` does, which takes long to find out what a message is."""
        read, run = self.structure_message(message), contextvars.copy_context().run
        if method is None or "error" in message:
            self.handle_message(read)
        elif hasattr(read, "id"):
            run(self._handle_request, read.id, method, read.params)
        else:
            run(self._handle_notification, method, read.params)

    def _refuse(self, message: Message, error: Exception) -> None:
        """Tell whoever waits for something that it failed: the client, or one of us."""
        method, identifier = message.get("method"), message.get("id", "")
        known = error if isinstance(error, JsonRpcException) else JsonRpcInternalError()
        if method is None:
            self._handle_response(identifier, error=known.to_response_error())
        elif "id" in message:
            self._send_response(identifier, error=known.to_response_error())
        told = f"{method or 'response'}: {error or type(error).__name__}"
        self._server.log(types.MessageType.Warning, told)

    def _handle_request(self, msg_id: int | str, method_name: str, params: Any) -> None:
        """Freeze the document now: by the time a handler runs, later edits may have come."""
        if isinstance(params, (types.InlineCompletionParams, types.CompletionParams)):
            params = freeze(self.documents(), params)
        command = COMMANDS.get(params.command) if method_name == _COMMAND else None
        if not inspect.iscoroutinefunction(command):
            super()._handle_request(msg_id, method_name, params)
            return
        # pygls would run it inside another handler, where no cancel would reach it.
        answer = partial(self._send_handler_result, msg_id=msg_id)
        self._execute_handler(
            msg_id, partial(command, self._server), answer, tuple(params.arguments or ())
        )

    def _send_handler_result(self, future: Future[Any], *, msg_id: int | str) -> None:
        """Answer a request; a failure that a person can act on is told in their language."""
        error = None if future.cancelled() else future.exception()
        if not isinstance(error, SkyError):
            super()._send_handler_result(future, msg_id=msg_id)
            return
        self._request_futures.pop(msg_id, None)
        text = error.text(self._server.locale)
        failed = types.ResponseError(types.LSPErrorCodes.RequestFailed, text, {"key": error.key})
        self._send_response(msg_id, error=failed)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Edit a document, unless it was never opened; no generator, for it comes with each key."""
        document = self.documents().opened(params.text_document.uri)
        if document is None:
            uri = params.text_document.uri
            self._server.say(types.MessageType.Warning, "document.unknown", uri=uri)
            return
        for change in params.content_changes:
            document.apply_change(change)
        document.version = params.text_document.version
        did_change(self._server, params)

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    def lsp_workspace__execute_command(
        self, params: types.ExecuteCommandParams
    ) -> Generator[Any, Any, Any]:
        """Run one of our commands with the arguments as they came."""
        command = COMMANDS.get(params.command)
        if command is None:
            raise JsonRpcInvalidParams(f"There is no command {params.command!r}.")
        return (yield partial(command, self._server), tuple(params.arguments or ()), {})

    @lsp_method(types.EXIT)
    def lsp_exit(self, *_: object) -> Handled:
        """End this connection; the process is the transport's affair."""
        self._server.end()
        yield from ()
