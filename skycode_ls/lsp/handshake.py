"""The first exchange, in plain JSON: what the client said in `initialize`, and our answer.

Importing pygls takes most of a second, an editor waits half as long, so nothing here needs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from skycode_ls import __version__
from skycode_ls.lsp.commands import COMMANDS
from skycode_ls.settings import Settings

Encoding = Literal["utf-8", "utf-16", "utf-32"]

REWRITE, EXPLAIN, IMAGE = "refactor.rewrite.skycode", "skycode.explain", "skycode.image"
"""The kinds of our code actions."""

_LITERALS = ("capabilities", "textDocument", "codeAction", "codeActionLiteralSupport")
_INCREMENTAL = 2
"""TextDocumentSyncKind: changes come as edits of ranges."""


@dataclass(frozen=True)
class Client:
    """What the other side is and can do; whatever it left out or garbled has the safe value."""

    name: str = ""
    encoding: Encoding = "utf-16"
    locale: str = ""
    options: object = None
    process_id: int | None = None
    root_uri: str | None = None
    folders: tuple[tuple[str, str], ...] = ()
    pulls_settings: bool = False
    registers_settings: bool = False
    registers_completion: bool = False
    registers_watchers: bool = False
    shows_progress: bool = False
    shows_documents: bool = False
    applies_edits: bool = False
    checks_versions: bool = False
    takes_actions: bool = False


def read_client(params: object) -> Client:
    """Read the parameters of `initialize`; junk in them is passed over, never an error."""
    said = _Reader(params)
    return Client(
        name=said.text("clientInfo", "name"),
        encoding=_encoding(said.at("capabilities", "general", "positionEncodings")),
        locale=said.text("locale"),
        options=said.at("initializationOptions"),
        process_id=_process_id(said.at("processId")),
        root_uri=said.text("rootUri") or None,
        folders=_folders(said.at("workspaceFolders")),
        pulls_settings=said.yes("workspace", "configuration"),
        registers_settings=said.yes("workspace", "didChangeConfiguration", "dynamicRegistration"),
        registers_completion=said.yes("textDocument", "completion", "dynamicRegistration"),
        registers_watchers=said.yes("workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        shows_progress=said.yes("window", "workDoneProgress"),
        shows_documents=said.yes("window", "showDocument", "support"),
        applies_edits=said.yes("workspace", "applyEdit"),
        checks_versions=said.yes("workspace", "workspaceEdit", "documentChanges"),
        takes_actions=said.at(*_LITERALS) is not None,
    )


def answer(client: Client, settings: Settings) -> dict[str, Any]:
    """Return the InitializeResult for `client`."""
    capabilities: dict[str, Any] = {
        "positionEncoding": client.encoding,
        "textDocumentSync": {"openClose": True, "change": _INCREMENTAL, "save": True},
        "inlineCompletionProvider": {},
        "codeActionProvider": {"codeActionKinds": [REWRITE, EXPLAIN, IMAGE]},
        "executeCommandProvider": {"commands": list(COMMANDS)},
        "workspace": {"workspaceFolders": {"supported": True, "changeNotifications": True}},
    }
    if settings.completion_items:
        capabilities["completionProvider"] = {}
    return {
        "capabilities": capabilities,
        "serverInfo": {"name": "skycode", "version": __version__},
    }


class _Reader:
    """Looks into JSON of unknown shape without ever failing."""

    def __init__(self, value: object) -> None:
        self._value = value

    def at(self, *keys: str) -> object:
        value = self._value
        for key in keys:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def text(self, *keys: str) -> str:
        value = self.at(*keys)
        return value if isinstance(value, str) else ""

    def yes(self, *keys: str) -> bool:
        return self.at("capabilities", *keys) is True


def _encoding(offered: object) -> Encoding:
    """Take the client's first offer: it is what its own text is kept in; all are cheap for us."""
    for name in offered if isinstance(offered, list) else ():
        if name in ("utf-8", "utf-16", "utf-32"):
            return cast(Encoding, name)
    return "utf-16"


def _process_id(value: object) -> int | None:
    return value if isinstance(value, int) and value > 1 else None


def _folders(value: object) -> tuple[tuple[str, str], ...]:
    """Return (uri, name) of each workspace folder."""
    readers = [_Reader(folder) for folder in value] if isinstance(value, list) else []
    return tuple((said.text("uri"), said.text("name")) for said in readers if said.text("uri"))
