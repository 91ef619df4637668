"""Code actions, and `skycode.write`: texts put into documents, over real connections."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.conftest import client as client
from tests.lsp.conftest import listening as listening
from tests.lsp.conftest import script as script
from tests.lsp.peer import Peer, insertion

pytestmark = pytest.mark.e2e

URI = "file:///project/a.py"
CODE = """def larger(a, b):
    # Return the larger of the two,
    # whatever they are.
    return max(a, b)


def smaller(a, b):
    return min(a, b)
"""
EXPLAIN = {
    "preset": "explain",
    "prompt": "x",
    "range": {"start": {"line": 1, "character": 0}, "end": {"line": 1, "character": 0}},
}
CAPABILITIES = {
    "workspace": {"applyEdit": True, "workspaceEdit": {"documentChanges": True}},
    "window": {"workDoneProgress": True, "showDocument": {"support": True}},
    "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {}}}},
}


def opened(client: Server, script: Script, says: str, **more: Any) -> Peer:
    """Return a session of an editor that can do everything, with a text model that says `says`."""
    options = {"textModel": script(says, delay=more.pop("delay", 0))}
    capabilities = more.pop("capabilities", CAPABILITIES)
    peer: Peer = client(script(), options=options, capabilities=capabilities, **more)
    peer.answers_to_server |= {
        "workspace/applyEdit": {"applied": True},
        "window/showDocument": {"success": True},
    }
    peer.open(URI, more.pop("text", CODE))
    return peer


def lines(first: int, last: int = -1, end: int = 0) -> dict[str, Any]:
    """Return a range: from the start of a line to another place, or a cursor."""
    last = first if last < 0 else last
    return {"start": {"line": first, "character": 0}, "end": {"line": last, "character": end}}


def actions(peer: Peer, where: dict[str, Any], **context: Any) -> list[dict[str, Any]]:
    asked = {
        "textDocument": {"uri": URI},
        "range": where,
        "context": {"diagnostics": [], **context},
    }
    found = peer.call("textDocument/codeAction", asked)
    assert isinstance(found, list)
    return found


def write(peer: Peer, **argument: Any) -> dict[str, Any]:
    argument = {"uri": URI, **argument}
    result = peer.call(
        "workspace/executeCommand", {"command": "skycode.write", "arguments": [argument]}
    )
    assert isinstance(result, dict)
    return result


def bar(peer: Peer) -> list[dict[str, Any]]:
    """Return what was told of commands as they went on, and not of a model that loads."""
    told = peer.told("$/progress")
    ours = {one["token"] for one in told if one["value"].get("title") not in (None, "SkyCode")}
    return [one["value"] for one in told if one["token"] in ours]


def edits(peer: Peer) -> list[dict[str, Any]]:
    return peer.told("workspace/applyEdit")


def said(peer: Peer) -> list[str]:
    return [one["message"] for one in peer.told("window/showMessage")]


def test_what_is_offered_fits_the_place(client: Server, script: Script) -> None:
    peer = opened(client, script, "x", locale="zh-cn")
    assert [one["title"] for one in actions(peer, lines(1))] == [
        "SkyCode: 把注释译成中文",
        "SkyCode: 把注释改写得更简洁",
    ]
    assert [one["title"] for one in actions(peer, lines(6))] == [
        "SkyCode: 写文档注释",
        "SkyCode: 解释这个定义",
    ]
    assert actions(peer, lines(7)) == []
    (explain,) = actions(peer, lines(7, 7, 20))
    assert explain["kind"] == "skycode.explain"
    assert explain["command"]["arguments"][0]["range"] == lines(7, 7, 20)
    assert actions(peer, lines(6), only=["refactor"])[0]["kind"] == "refactor.rewrite.skycode"
    assert actions(peer, lines(6), only=["quickfix"]) == []
    (draw,) = actions(peer, lines(2, 2, 20), only=["skycode.image"])
    assert draw["command"]["command"] == "skycode.draw"
    assert draw["command"]["arguments"][0]["prompt"] == "whatever they"
    assert bar(peer) == [], "nothing is computed for an offer"


def test_an_older_client_is_offered_commands(client: Server, script: Script) -> None:
    peer = opened(client, script, "x", capabilities={})
    assert [one["command"] for one in actions(peer, lines(6))] == ["skycode.write"] * 2


def test_a_comment_is_translated_in_place(client: Server, script: Script) -> None:
    peer = opened(client, script, "返回两者中较大的一个。")
    (offer, *_) = actions(peer, lines(2))
    command = offer["command"]
    done = peer.call("workspace/executeCommand", {k: command[k] for k in ("command", "arguments")})
    assert done["applied"]
    (asked,) = edits(peer)
    (change,) = asked["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": URI, "version": 1}
    (edit,) = change["edits"]
    assert edit["newText"] == "# 返回两者中较大的一个。"
    assert edit["range"] == {
        "start": {"line": 1, "character": 4},
        "end": {"line": 2, "character": 24},
    }
    kinds = [one["kind"] for one in bar(peer)]
    assert kinds[0] == "begin"
    assert kinds[-1] == "end"


def test_a_docstring_goes_below_its_header(client: Server, script: Script) -> None:
    peer = opened(client, script, '"""Return the smaller of the two."""')
    assert write(peer, preset="comment", range=lines(6))["applied"]
    (edit,) = edits(peer)[0]["edit"]["documentChanges"][0]["edits"]
    assert edit["newText"] == '\n    """Return the smaller of the two."""'
    assert edit["range"]["start"] == edit["range"]["end"] == {"line": 6, "character": 18}


def test_an_explanation_is_a_document_of_its_own(client: Server, script: Script) -> None:
    peer = opened(client, script, "It takes the *larger* one.")
    done = write(peer, preset="explain", range=lines(3, 3, 20))
    assert done["text"] == "It takes the *larger* one."
    (shown,) = peer.told("window/showDocument")
    file = Path(unquote(urlsplit(shown["uri"]).path))
    assert file.read_text(encoding="utf-8") == "It takes the *larger* one.\n"
    assert file.suffix == ".md"
    peer.call("shutdown")
    peer.notify("exit")
    peer.wire.close()
    other = opened(client, script, "Plain.", capabilities={})
    write(other, preset="explain", range=lines(3, 3, 20))
    assert "Plain." in said(other)
    assert not file.exists(), "what was shown is gone with its session"


def test_what_was_edited_meanwhile_is_not_touched(client: Server, script: Script) -> None:
    peer = opened(client, script, "译文 译文 译文 译文 译文 译文", delay=40)
    number = ask_later(peer, preset="translate", range=lines(1))
    peer.wait_for("$/progress", lambda told: told["value"]["kind"] == "report")
    peer.send([insertion(URI, 2, 0, 0, "import os\n"), insertion(URI, 3, 5, 0, "# end\n")])
    assert peer.answer(number)["result"]["applied"]
    (change,) = edits(peer)[0]["edit"]["documentChanges"]
    assert change["textDocument"]["version"] == 3
    assert change["edits"][0]["range"]["start"] == {"line": 2, "character": 4}
    number = ask_later(peer, preset="translate", range=lines(2))
    begun = len(bar(peer))
    peer.wait(lambda _: "report" in [one["kind"] for one in bar(peer)[begun:]])
    peer.send([insertion(URI, 4, 3, 10, "MINE")])
    result = peer.answer(number)["result"]
    assert (result["applied"], result["key"]) == (False, "write.changed")
    assert len(edits(peer)) == 1
    (shown,) = peer.told("window/showDocument")
    file = Path(unquote(urlsplit(shown["uri"]).path))
    assert "译文" in file.read_text(encoding="utf-8"), "what was written is not lost"


def ask_later(peer: Peer, **argument: Any) -> int:
    params = {"command": "skycode.write", "arguments": [{"uri": URI, **argument}]}
    return peer.request("workspace/executeCommand", params)


def test_an_edit_that_the_editor_refuses_is_shown(client: Server, script: Script) -> None:
    peer = opened(client, script, "译文。")
    peer.answers_to_server["workspace/applyEdit"] = {"applied": False, "failureReason": "locked"}
    result = write(peer, preset="translate", range=lines(1))
    assert (result["applied"], result["key"]) == (False, "write.refused")
    assert any("locked" in one for one in said(peer))
    assert peer.told("window/showDocument")


def test_the_bar_s_cancel_ends_it(client: Server, script: Script) -> None:
    peer = opened(client, script, "word " * 400, delay=50)
    number = ask_later(peer, preset="translate", range=lines(1))
    token = peer.wait_for("$/progress", lambda told: told["value"]["kind"] == "report")["token"]
    peer.notify("window/workDoneProgress/cancel", {"token": token})
    assert peer.answer(number)["error"]["code"] == -32800
    assert edits(peer) == []
    assert bar(peer)[-1] == {"kind": "end"}


def test_words_go_on_in_a_comment_as_a_comment(client: Server, script: Script) -> None:
    peer = opened(client, script, "one\ntwo")
    end = {"line": 2, "character": 24}
    assert write(peer, preset="dialogue", prompt="hi", position=end)["applied"]
    (edit,) = edits(peer)[0]["edit"]["documentChanges"][0]["edits"]
    assert edit["newText"] == "\n    # one\n    # two"


def test_a_document_that_is_not_open_gets_words_all_the_same(
    client: Server, script: Script
) -> None:
    peer = opened(client, script, "words", capabilities={"workspace": {"applyEdit": True}})
    assert write(peer, uri="file:///project/a.md", prompt="x", range=lines(0))["applied"]
    (asked,) = edits(peer)
    assert asked["edit"]["changes"]["file:///project/a.md"][0]["newText"] == "words"


@pytest.mark.parametrize(
    ("argument", "key", "words"),
    [
        ({"preset": "translate", "range": lines(7)}, "write.no_comment", "注释"),
        ({"preset": "comment", "range": lines(4)}, "write.no_definition", "定义"),
        ({"preset": "sonnet", "range": lines(1)}, "text.bad_preset", "sonnet"),
        ({"preset": "translate"}, "write.bad_argument", "range"),
        ({"preset": "translate", "range": {"start": 3}}, "write.bad_argument", "range"),
        ({"uri": "file:///b.md", "range": lines(0)}, "write.not_open", "b.md"),
        ({"preset": "explain", "range": lines(4)}, "write.nothing", "选中"),
        (
            {"preset": "translate", "range": lines(1), "model": "nobody"},
            "text.unknown_model",
            "nobody",
        ),
        (
            {"preset": "translate", "range": lines(1), "tier": "yaoguang"},
            "text.no_quality_model",
            "瑶光",
        ),
    ],
)
def test_what_goes_wrong_is_shown(
    client: Server, script: Script, argument: dict[str, Any], key: str, words: str
) -> None:
    peer = opened(client, script, "x", locale="zh-cn")
    result = write(peer, **argument)
    assert (result["applied"], result["key"]) == (False, key)
    assert said(peer) == [result["error"]]
    assert words in result["error"]
    assert edits(peer) == []


def test_an_answer_without_words_changes_nothing(client: Server, script: Script) -> None:
    peer = opened(client, script, "\n")
    assert write(peer, preset="translate", range=lines(1))["key"] == "write.empty"
    assert edits(peer) == []


def test_windows_line_endings_are_kept(client: Server, script: Script) -> None:
    peer = opened(client, script, '"""One.\n\nTwo."""', text=CODE)
    peer.open("file:///project/w.py", CODE.replace("\n", "\r\n"))
    write(peer, uri="file:///project/w.py", preset="comment", range=lines(6))
    (edit,) = edits(peer)[0]["edit"]["documentChanges"][0]["edits"]
    assert edit["newText"] == '\r\n    """One.\r\n\r\n    Two.\r\n    """'


def test_presets_are_named_in_the_person_s_language(client: Server, script: Script) -> None:
    peer = opened(client, script, "x", locale="zh-cn")
    told = peer.call("workspace/executeCommand", {"command": "skycode.presets"})
    assert told["problem"] == ""
    titles = {one["name"]: one["title"] for one in told["presets"]}
    assert titles["couplet"] == "对联"
    assert all(one["able"] for one in told["presets"])
    lost = client(script(), options={"textModel": "nobody"})
    told = lost.call("workspace/executeCommand", {"command": "skycode.presets"})
    assert "skycode models add" in told["problem"]
    assert not any(one["able"] for one in told["presets"])


def test_what_the_embedded_model_has_not_learnt_is_not_offered(
    client: Server, script: Script
) -> None:
    peer = client(script(), capabilities=CAPABILITIES)
    peer.open(URI, CODE)
    titles = [one["title"] for one in actions(peer, lines(1, end=30))]
    assert len(titles) == 2, "no shorter wording, no explanation"
    assert "Translate" in titles[0]
    assert "Draw" in titles[1]
    assert actions(peer, lines(0)) == []
