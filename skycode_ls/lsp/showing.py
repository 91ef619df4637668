"""What a command has made, brought to the person: an edit of a document, a page, a picture."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.lsp.convert import range_at

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_PATIENCE = 30.0
"""Seconds that an editor has to answer: it may ask the person first."""

_AROUND = (80, 20, 0)
"""Code points around a place by which it is found again in an edited text, the most first."""
_TELLING = 8
"""Code points that a text must have to be known again."""


class Pages:
    """Texts to read, as files that the editor opens; they live as long as the session."""

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    async def show(self, name: str, text: str) -> None:
        """Show a text in a document of its own, or in a message to clients that open none."""
        if self._server.client.shows_documents:
            file = await asyncio.to_thread(self._write, name, text)
            if await self.open(file):
                return
        kind = types.MessageType.Info
        self._server.window_show_message(types.ShowMessageParams(kind, text))

    async def open(self, file: Path, picture: bool = False) -> bool:
        """Have the editor open a file, a picture with what shows pictures; False if it cannot."""
        if not self._server.client.shows_documents:
            return False
        params = types.ShowDocumentParams(file.as_uri(), external=picture, take_focus=True)
        answer = await _answered(self._server.window_show_document_async(params))
        return isinstance(answer, types.ShowDocumentResult) and answer.success

    def close(self) -> None:
        """Delete what was shown."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _write(self, name: str, text: str) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="skycode-", ignore_cleanup_errors=True
            )
        self._count += 1
        file = Path(self._folder.name) / f"skycode-{name}-{self._count}.md"
        file.write_text(text + "\n", encoding="utf-8")
        return file


async def apply(
    server: SkyCodeServer, uri: str, where: types.Range, text: str, label: str
) -> str | None:
    """Have the editor replace a range by `text`; return why it did not, or None if it did."""
    document = server.protocol.documents().opened(uri)
    if not server.client.applies_edits:
        return "workspace/applyEdit"
    edit = types.TextEdit(where, text)
    if server.client.checks_versions:
        version = document.version if document else None
        identifier = types.OptionalVersionedTextDocumentIdentifier(uri, version)
        changes = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, [edit])])
    else:
        changes = types.WorkspaceEdit(changes={uri: [edit]})
    asked = server.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(changes, label))
    answer = await _answered(asked)
    if not isinstance(answer, types.ApplyWorkspaceEditResult):
        return "-"
    return None if answer.applied else answer.failure_reason or "-"


def found_again(
    server: SkyCodeServer, uri: str, before: str, start: int, end: int
) -> types.Range | None:
    """Return where [start, end) of an earlier text is now; None if it was edited, or is gone."""
    document = server.protocol.documents().opened(uri)
    if document is None:
        return None
    now = document.source
    by = moved(before, now, start, end)
    return None if by is None else range_at(now, start + by, end + by, document.encoding)


def moved(before: str, now: str, start: int, end: int) -> int | None:
    """Return by how much [start, end) of a text has moved; None if it is no longer what it was."""
    if now.startswith(before[:end]):
        return 0
    if now.endswith(before[start:]):
        return len(now) - len(before)
    for around in _AROUND:
        near = before[max(0, start - around) : end + around]
        if len(near.strip()) >= _TELLING and now.count(near) == 1:
            return now.index(near) - max(0, start - around)
    return None


async def _answered(asked: Coroutine[Any, Any, Any]) -> object:
    """Return a client's answer; None if it fails or does not come."""
    try:
        return await asyncio.wait_for(asked, _PATIENCE)
    except Exception:  # whatever it has against it: the caller knows another way
        return None
