"""A request for completion, frozen as it was received, and its answer in LSP's terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from lsprotocol import types

from skycode_ls.features.trace import Recorder
from skycode_ls.lsp.commands import ACCEPT
from skycode_ls.lsp.convert import range_at
from skycode_ls.lsp.documents import Document, Documents
from skycode_ls.lsp.handshake import Encoding
from skycode_ls.syntax.comments import Natural
from skycode_ls.text import Snapshot, Suggestion


@dataclass(frozen=True)
class Question:
    """What was asked about which text.

    An answer replaces code points [start, end) of `text` by `lead` and what was suggested at the
    cursor of `snapshot`. The three differ from the plain cursor only while the editor's list of
    completions is open: `snapshot` then holds the entry selected there as if it were inserted.
    """

    snapshot: Snapshot
    encoding: Encoding
    text: str
    start: int
    end: int
    lead: str = ""
    automatic: bool = False
    workspace: Natural = ""
    """The language of the comments in the other open documents."""
    recorder: Recorder = field(default_factory=Recorder, compare=False)
    """Hears what becomes of the question."""


def freeze(
    workspace: Documents, params: types.InlineCompletionParams | types.CompletionParams
) -> Question | None:
    """Freeze the document and the cursor of a request; None if the document is not open."""
    document = workspace.opened(params.text_document.uri)
    if document is None:
        return None
    snapshot = snapshot_at(workspace, document, params.position)
    offset, context = snapshot.offset, params.context
    inline = context if isinstance(context, types.InlineCompletionContext) else None
    typed = types.InlineCompletionTriggerKind.Automatic
    question = Question(
        snapshot,
        document.encoding,
        snapshot.text,
        offset,
        offset,
        automatic=inline is not None and inline.trigger_kind is typed,
        workspace=workspace.tongue_beside(document.uri),
    )
    selected = inline and inline.selected_completion_info
    return _with_selected(question, document, selected) if selected else question


def snapshot_at(workspace: Documents, document: Document, place: types.Position) -> Snapshot:
    """Freeze a document as it is now, with the cursor at `place`, or at the text's nearest."""
    row, offset = document.place(place)
    return Snapshot(
        text=document.source,
        offset=offset,
        language=document.language_id or "plaintext",
        path=path_in(workspace, document),
        uri=document.uri,
        version=document.version,
        known_row=row if document.counts_newlines else -1,
    )


def inline_items(
    question: Question, suggestions: Sequence[Suggestion], names: Sequence[str]
) -> list[types.InlineCompletionItem]:
    """Return the suggestions as plain strings with ranges, which every known client shows."""
    return [
        types.InlineCompletionItem(
            insert_text=question.lead + suggestion.text,
            range=_replaced(question, suggestion),
            command=_acceptance(name),
        )
        for suggestion, name in zip(suggestions, names, strict=True)
    ]


def list_items(
    question: Question, suggestions: Sequence[Suggestion], names: Sequence[str]
) -> list[types.CompletionItem]:
    """Return the suggestions as entries of a completion list, for clients without inline ones.

    An entry begins with the word at the cursor, because lists are filtered by it.
    """
    line = question.snapshot.line_prefix
    word = _last_word(line)
    items = []
    for rank, (suggestion, name) in enumerate(zip(suggestions, names, strict=True)):
        text = word + suggestion.text
        where = _replaced(replace(question, start=question.start - len(word)), suggestion)
        items.append(
            types.CompletionItem(
                label=text.strip().split("\n", 1)[0].rstrip()[:80],
                kind=types.CompletionItemKind.Snippet,
                detail="SkyCode",
                documentation=text,
                sort_text=f"\x20{rank}",
                filter_text=text if word else None,
                insert_text_format=types.InsertTextFormat.PlainText,
                text_edit=types.TextEdit(where, text),
                command=_acceptance(name),
            )
        )
    return items


def _acceptance(name: str) -> types.Command:
    """Return what the client runs when the user takes the suggestion of this name."""
    return types.Command("SkyCode: accepted", command=ACCEPT, arguments=[name])


def _with_selected(
    question: Question, document: Document, selected: types.SelectedCompletionInfo
) -> Question:
    """Ask as if the entry selected in the editor's list were inserted: answers must extend it."""
    start = document.offset_at_position(selected.range.start)
    end = max(start, document.offset_at_position(selected.range.end))
    snapshot = question.snapshot.edited(start, end, selected.text)
    return replace(question, snapshot=snapshot, start=start, end=end, lead=selected.text)


def _replaced(question: Question, suggestion: Suggestion) -> types.Range:
    before = question.snapshot.offset - suggestion.start
    after = suggestion.end - question.snapshot.offset
    start, end = question.start - before, question.end + after
    row = question.snapshot.known_row
    near = (question.snapshot.offset, row) if row >= 0 else (0, 0)
    return range_at(question.text, start, end, question.encoding, near)


def _last_word(line: str) -> str:
    start = len(line)
    while start and (line[start - 1].isalnum() or line[start - 1] == "_"):
        start -= 1
    return line[start:]


def path_in(workspace: Documents, document: Document) -> str:
    """Return the path as a project would write it: below its folder, with forward slashes."""
    path = Path(document.path or document.uri)
    for root in workspace.roots:
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return PurePath(path).name or "untitled"
