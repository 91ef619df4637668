"""From a request to a question, and from suggestions to items."""

from __future__ import annotations

from typing import Any

import pytest
from lsprotocol import types

from skycode_ls.lsp.documents import Documents
from skycode_ls.lsp.handshake import Client
from skycode_ls.lsp.question import Question, freeze, inline_items, list_items
from skycode_ls.text import Suggestion

FOLDERS = (("file:///work%20space/project", "project"),)


def ask(
    text: str,
    character: int,
    uri: str = "file:///work%20space/project/src/demo.py",
    client: Client | None = None,
    selected: tuple[int, int, str] | None = None,
) -> Question:
    """Freeze a request on the first line of a document."""
    workspace = Documents(client or Client(folders=FOLDERS))
    workspace.put_text_document(types.TextDocumentItem(uri, "python", 7, text))
    info = None
    if selected is not None:
        start, end, entry = selected
        where = types.Range(types.Position(0, start), types.Position(0, end))
        info = types.SelectedCompletionInfo(where, entry)
    context = types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic, info)
    position = types.Position(0, character)
    document = types.TextDocumentIdentifier(uri)
    question = freeze(workspace, types.InlineCompletionParams(context, document, position))
    assert question is not None
    return question


@pytest.mark.parametrize(
    ("text", "known"), [("x = \ny\n", 0), ("x = \r\ny", 0), ("x = \ra\nb", -1)]
)
def test_a_row_is_only_known_where_newlines_count_it(text: str, known: int) -> None:
    snapshot = ask(text, 4).snapshot
    assert snapshot.known_row == known
    assert snapshot.row == snapshot.prefix.count("\n")


def test_a_snapshot_is_what_the_request_was_about() -> None:
    question = ask("x = \ny", 4)
    assert (question.snapshot.prefix, question.snapshot.suffix) == ("x = ", "\ny")
    assert question.snapshot.path == "src/demo.py"
    assert (question.snapshot.language, question.snapshot.version) == ("python", 7)
    assert question.automatic


@pytest.mark.parametrize(
    ("uri", "client", "path"),
    [
        ("file:///elsewhere/a.py", Client(folders=FOLDERS), "a.py"),
        ("file:///old/src/a.py", Client(root_uri="file:///old"), "src/a.py"),
        ("file:///old/src/a.py", Client(root_uri="http://["), "a.py"),
        ("untitled:Untitled-1", Client(), "Untitled-1"),
    ],
)
def test_paths_are_told_as_a_project_writes_them(uri: str, client: Client, path: str) -> None:
    assert ask("", 0, uri, client).snapshot.path == path


def test_a_suggestion_may_replace_what_stands_behind_the_cursor() -> None:
    (item,) = inline_items(ask("f(😀  \n", 4), [Suggestion(")", 3, 5)], ["1"])
    assert item.range == types.Range(types.Position(0, 4), types.Position(0, 6))


def test_the_selected_entry_counts_as_inserted_and_leads_the_answer() -> None:
    question = ask("a = su)\n", 6, selected=(4, 6, "sum_of"))
    assert (question.snapshot.prefix, question.snapshot.suffix) == ("a = sum_of", ")\n")
    offset = question.snapshot.offset
    found = [Suggestion("(b", offset, offset), Suggestion("(b)", offset, offset + 1)]
    items = inline_items(question, found, ["1", "2"])
    assert [item.insert_text for item in items] == ["sum_of(b", "sum_of(b)"]
    ends: list[Any] = [(item.range.start, item.range.end) for item in items if item.range]
    assert [(start.character, end.character) for start, end in ends] == [(4, 6), (4, 7)]


def test_list_entries_begin_with_the_word_that_filters_them() -> None:
    (item,) = list_items(ask("中 = 名字", 6), [Suggestion("长度()\n", 6, 6)], ["7"])
    assert (item.label, item.filter_text) == ("名字长度()", "名字长度()\n")
    assert isinstance(item.text_edit, types.TextEdit)
    assert item.text_edit.range.start.character == 4
