"""The open documents: pygls keeps them, we keep their lines.

pygls splits lines where Python does and rebuilds the whole text for each edit; LSP knows three
line endings only, and a file of 5 MB should take a keystroke in its stride.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument, Workspace

from skycode_ls.lsp.convert import LINE_END, code_points, well_formed
from skycode_ls.lsp.handshake import Client, Encoding
from skycode_ls.syntax.comments import Natural, comments_in, most
from skycode_ls.syntax.languages import language_of

_FIRST = 300
"""Lines of a document that tell its language."""


class Document(TextDocument):
    """One open document as lines, endings included; the last line has none and may be empty."""

    def __init__(self, uri: str, text: str, encoding: Encoding, **fields: Any) -> None:
        super().__init__(uri, **fields)
        self.encoding = encoding
        self._lines = split_lines(well_formed(text))
        self._text: str | None = None
        self._spliced = False  # whether the text was edited since somebody read it
        self._near = 0, 0  # the line that was asked for last, and where it begins
        self._returns = _ends_with_returns(self._lines)
        self._tongue: Natural | None = None

    @property
    def lines(self) -> Sequence[str]:
        """The lines with their endings."""
        return self._lines

    @property
    def source(self) -> str:
        """The whole text."""
        if self._text is None:
            self._text = "".join(self._lines)
        self._spliced = False
        return self._text

    @property
    def tongue(self) -> Natural:
        """The language of most of the comments at the file's beginning."""
        if self._tongue is None:
            language = language_of(self.language_id or "", self.path or self.uri)
            start = "".join(self._lines[:_FIRST])[: 50 * _FIRST]
            found = [natural for _, natural in comments_in(start, language)]
            self._tongue = most(found)
        return self._tongue

    def apply_change(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Edit the text as the client did."""
        text = well_formed(change.text)
        if isinstance(change, types.TextDocumentContentChangePartial):
            self._replace(change.range, text)
        else:
            self._lines = split_lines(text)
            self._text = None
            self._near = 0, 0
            self._returns = _ends_with_returns(self._lines)
            self._tongue = None

    @property
    def counts_newlines(self) -> bool:
        """Whether each of its lines ends with a newline; False also if one did not once."""
        return not self._returns

    def offset_at_position(self, position: types.Position) -> int:
        """Return the code points before `position`; outside the text means its nearest end."""
        return self.place(position)[1]

    def place(self, position: types.Position) -> tuple[int, int]:
        """Return the line of `position`, or of its nearest end, and the code points before it."""
        line, column = self._locate(position)
        return line, self._start_of(line) + column

    def _start_of(self, line: int) -> int:
        """Return the code points before a line, counted from the one that was asked for last."""
        known, start = self._near
        between = sum(map(len, self._lines[min(known, line) : max(known, line)]))
        start += between if line >= known else -between
        self._near = line, start
        return start

    def _splice(self, start: int, end: int, text: str) -> None:
        """Edit the whole text, if it is likely to be read before it is edited again."""
        if self._text is None or self._spliced:
            self._text = None
        else:
            self._text = "".join((self._text[:start], text, self._text[end:]))
            self._spliced = True

    def _replace(self, where: types.Range, text: str) -> None:
        ends = sorted([self._locate(where.start), self._locate(where.end)])
        (first, start), (last, end) = ends
        if first < _FIRST:
            self._tongue = None
        tail = self._start_of(last) + end
        self._splice(self._start_of(first) + start, tail, text)
        self._start_of(max(0, first - 1))  # of which this edit changes nothing
        text = self._lines[first][:start] + text + self._lines[last][end:]
        # A neighbour joins in: an edit may bring \r and \n together or tear them apart.
        if first > 0:
            first -= 1
            text = self._lines[first] + text
        if last + 1 < len(self._lines):
            last += 1
            text += self._lines[last]
        fresh = split_lines(text)
        self._returns = self._returns or _ends_with_returns(fresh)
        if last + 1 < len(self._lines):
            fresh.pop()  # the text ended with a line ending: what follows is the next old line
        self._lines[first : last + 1] = fresh

    def _locate(self, position: types.Position) -> tuple[int, int]:
        """Return (line, code points into it), inside the text and before the line's ending."""
        if position.line >= len(self._lines):
            return len(self._lines) - 1, len(self._lines[-1])
        line = self._lines[position.line].rstrip("\r\n")
        return position.line, code_points(line, position.character, self.encoding)


class Documents(Workspace):
    """The workspace of one client."""

    def __init__(self, client: Client) -> None:
        self._client = client
        super().__init__(
            None,  # pygls takes a root apart without asking whether it can be
            types.TextDocumentSyncKind.Incremental,
            [types.WorkspaceFolder(uri, name) for uri, name in client.folders],
            client.encoding,
        )

    @property
    def roots(self) -> list[Path]:
        """The workspace folders as paths, or the root that older clients send instead."""
        uris = [folder.uri for folder in self.folders.values()] or [self._client.root_uri or ""]
        return [path for uri in uris if (path := _path(uri)) is not None]

    def tongue_beside(self, uri: str) -> Natural:
        """Return the language of the comments in most of the other open documents."""
        others = (one for one in self.text_documents.values() if one.uri != uri)
        tongues = [one.tongue for one in others if isinstance(one, Document)]
        return most([tongue for tongue in tongues if tongue])

    def opened(self, uri: str) -> Document | None:
        """Return the document if the client opened it; the disk is never read instead."""
        document = self.text_documents.get(unquote(uri))
        return document if isinstance(document, Document) else None

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> Document:
        return Document(
            doc_uri, source or "", self._client.encoding, version=version, language_id=language_id
        )


def split_lines(text: str) -> list[str]:
    """Cut `text` after each line ending; there is always a last line without one."""
    lines = []
    start = 0
    if "\r" not in text:
        lines = text.split("\n")
        return [line + "\n" for line in lines[:-1]] + lines[-1:]
    for end in LINE_END.finditer(text):
        lines.append(text[start : end.end()])
        start = end.end()
    return [*lines, text[start:]]


def _ends_with_returns(lines: list[str]) -> bool:
    return any(line.endswith("\r") for line in lines)


def _path(uri: str) -> Path | None:
    try:
        path = to_fs_path(uri)
    except ValueError:
        return None
    return Path(path) if path else None
