"""The cases of `tests/cases` through the real server, over the wire, with a scripted model."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.case_file import Case, all_cases
from tests.lsp.conftest import Server
from tests.lsp.peer import Peer

pytestmark = pytest.mark.e2e
PATHS = sorted({case.path for case in all_cases()})


def runs_on_a_server(case: Case) -> bool:
    """Tell whether a scripted model can play the case: it has no doubts and no token limit."""
    says = case.block("says")
    return says is not None and says.info == "says" and case.block("insert") is not None


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_server_offers_what_the_cases_expect(
    path: Path, client: Server, tmp_path_factory: pytest.TempPathFactory
) -> None:
    script = tmp_path_factory.mktemp("says") / "script.txt"
    script.write_text("", encoding="utf-8")
    cases = [case for case in all_cases() if case.path == path and runs_on_a_server(case)]
    plain = [case for case in cases if case.block("settings") is None]
    assert len(plain) >= 10
    options = {"maxTokens": 1024, "lookahead": False}
    peer = client(f"scripted:{script}", options, capabilities=UTF_32)
    failed = []
    for number, case in enumerate(plain):
        says, insert = case.block("says"), case.block("insert")
        assert says
        assert insert
        script.write_text(says.text, encoding="utf-8")
        if offered(peer, case, f"file:///case-{number}/{case.snapshot.path}") != insert.text:
            failed.append(case.name)
    assert not failed


UTF_32 = {"general": {"positionEncodings": ["utf-32"]}}


def offered(peer: Peer, case: Case, uri: str) -> str:
    """Ask as an editor does while somebody types, and return what would be inserted."""
    snapshot = case.snapshot
    peer.open(uri, snapshot.text, snapshot.language)
    line = snapshot.prefix.count("\n")
    items = peer.complete(uri, line, len(snapshot.line_prefix), trigger=2)
    # Closed again, or its comments would tell the next case which language the workspace speaks.
    peer.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    return str(items[0]["insertText"]) if items else ""
