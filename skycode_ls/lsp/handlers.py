"""One function per message that we handle: translate, ask the server, translate back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.lsp.configuration import SECTION
from skycode_ls.lsp.question import Question, inline_items, list_items
from skycode_ls.lsp.watching import WATCHED

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_INVOKED_CANDIDATES = 3


async def inline_completion(
    ls: SkyCodeServer, question: Question | None
) -> types.InlineCompletionList:
    """Answer with one suggestion while the user types, with up to three when asked."""
    if question is None:
        return types.InlineCompletionList(items=[])
    count = 1 if question.automatic else _INVOKED_CANDIDATES
    lane = (types.TEXT_DOCUMENT_INLINE_COMPLETION, question.snapshot.uri)
    found = await ls.lanes.run(lane, ls.suggest(question, count), [])
    names = ls.outcomes.offer(question, found)
    return types.InlineCompletionList(items=inline_items(question, found, names))


async def completion(ls: SkyCodeServer, question: Question | None) -> types.CompletionList:
    """Answer the older request, if the option `completionItems` asks for it."""
    if question is None or not ls.settings.completion_items:
        return types.CompletionList(is_incomplete=True, items=[])
    lane = (types.TEXT_DOCUMENT_COMPLETION, question.snapshot.uri)
    found = await ls.lanes.run(lane, ls.suggest(question, 1), [])
    names = ls.outcomes.offer(question, found)
    return types.CompletionList(is_incomplete=True, items=list_items(question, found, names))


def code_action(
    ls: SkyCodeServer, params: types.CodeActionParams
) -> list[types.CodeAction | types.Command]:
    """Offer what the companion could write at a selection."""
    from skycode_ls.lsp.actions import offered  # nobody waits for it at the start

    return offered(ls, params)


def initialized(ls: SkyCodeServer, _params: object) -> None:
    """Fetch the configuration, then start the model that it names."""
    if ls.client.registers_settings:
        _register(ls, types.WORKSPACE_DID_CHANGE_CONFIGURATION, {"section": SECTION})
    if ls.client.registers_watchers:
        _register(ls, types.WORKSPACE_DID_CHANGE_WATCHED_FILES, WATCHED)
    if ls.client.pulls_settings:
        _pull(ls)
    else:
        _configure(ls, None)


def did_change_configuration(ls: SkyCodeServer, params: types.DidChangeConfigurationParams) -> None:
    """Ask for the new configuration, or take what was pushed if the client cannot be asked."""
    if ls.client.pulls_settings:
        _pull(ls)
    else:
        _configure(ls, params.settings)


def did_close(ls: SkyCodeServer, params: types.DidCloseTextDocumentParams) -> None:
    """End what was asked about a document that is gone."""
    ls.lanes.drop(params.text_document.uri)
    ls.answering.forget(params.text_document.uri)
    ls.files.closed(params.text_document.uri)
    ls.traces.forget(params.text_document.uri)


def did_show(ls: SkyCodeServer, params: Any) -> None:
    """Note which suggestion a client shows (a notification that Copilot's clients send too)."""
    ls.outcomes.shown(_name(params))


def did_partially_accept(ls: SkyCodeServer, params: Any) -> None:
    """Note that the first code units of a suggestion were taken."""
    units = getattr(params, "acceptedLength", 0)
    if isinstance(units, int) and units > 0:
        ls.outcomes.partly(_name(params), units)


def shutdown(ls: SkyCodeServer, _params: object) -> None:
    """Answer what is in flight: nobody will see more."""
    ls.lanes.drop()
    ls.companion.give_up()


FEATURES: dict[str, Callable[..., Any]] = {
    types.TEXT_DOCUMENT_INLINE_COMPLETION: inline_completion,
    types.TEXT_DOCUMENT_COMPLETION: completion,
    types.TEXT_DOCUMENT_CODE_ACTION: code_action,
    types.INITIALIZED: initialized,
    types.WORKSPACE_DID_CHANGE_CONFIGURATION: did_change_configuration,
    types.TEXT_DOCUMENT_DID_CLOSE: did_close,
    "textDocument/didShowCompletion": did_show,
    "textDocument/didPartiallyAcceptCompletion": did_partially_accept,
    types.SHUTDOWN: shutdown,
}
"""Every handler by its method; `ls` is given by pygls."""


def _name(params: Any) -> str:
    """Return the name that the item in these parameters bears, or nothing."""
    command = getattr(getattr(params, "item", None), "command", None)
    arguments = getattr(command, "arguments", None)
    return str(arguments[0]) if isinstance(arguments, (list, tuple)) and arguments else ""


def _pull(ls: SkyCodeServer) -> None:
    items = [types.ConfigurationItem(section=SECTION)]
    params = types.ConfigurationParams(items)
    ls.protocol.send_request(types.WORKSPACE_CONFIGURATION, params).add_done_callback(
        lambda answered: _pulled(ls, answered)
    )


def _pulled(ls: SkyCodeServer, answered: Future[Any]) -> None:
    refused = answered.cancelled() or answered.exception() is not None
    values = None if refused else answered.result()
    _configure(ls, values[0] if isinstance(values, (list, tuple)) and values else None)


def _configure(ls: SkyCodeServer, configuration: object) -> None:
    """Apply a configuration, and offer completion lists if it asks for them."""
    ls.configure(configuration)
    if ls.settings.completion_items and not ls.offers_lists and ls.client.registers_completion:
        ls.offers_lists = True
        _register(ls, types.TEXT_DOCUMENT_COMPLETION, {})


def _register(ls: SkyCodeServer, method: str, options: Mapping[str, object]) -> None:
    registration = types.Registration(f"skycode-{method}", method, options)
    ls.protocol.send_request(
        types.CLIENT_REGISTER_CAPABILITY, types.RegistrationParams([registration])
    )
