"""What happens to files, and what is read again for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from skycode_ls.lsp import warming

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_GLOBS = "py,pyi,pyw,js,mjs,cjs,jsx,ts,mts,cts,tsx,java,c,h,cpp,cc,cxx,hpp,hh,hxx,go,sh,bash"


def did_open(ls: SkyCodeServer, params: types.DidOpenTextDocumentParams) -> None:
    """Read a document that was opened."""
    ls.files.edited(params.text_document.uri, at_once=True)
    warming.opened(ls, params)


def did_change(ls: SkyCodeServer, params: types.DidChangeTextDocumentParams) -> None:
    """Read a document again once its edits pause."""
    ls.files.edited(params.text_document.uri)
    warming.edited(ls, params)


def did_save(ls: SkyCodeServer, params: types.DidSaveTextDocumentParams) -> None:
    """Look again at a file that was saved: clients without watchers tell no other changes."""
    ls.files.changed(params.text_document.uri)


def did_change_files(ls: SkyCodeServer, params: types.DidChangeWatchedFilesParams) -> None:
    """Look again at files that changed on the disk."""
    for change in params.changes:
        ls.files.changed(change.uri)


def did_change_folders(ls: SkyCodeServer, _params: types.DidChangeWorkspaceFoldersParams) -> None:
    """Read the folders that the workspace has now."""
    ls.files.configure(ls.settings)


WATCHING: dict[str, Callable[..., Any]] = {
    types.TEXT_DOCUMENT_DID_OPEN: did_open,
    types.TEXT_DOCUMENT_DID_SAVE: did_save,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: did_change_files,
    types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS: did_change_folders,
}
"""The handlers that follow what happens to files."""

WATCHED = {"watchers": [{"globPattern": f"**/*.{{{_GLOBS}}}"}]}
"""What to ask a client to watch, if it offers that."""
