"""Writing over real stdio: streaming, cancelling, and errors in the client's language."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.companion.text.presets import PRESETS
from tests.lsp.conftest import Script, Server
from tests.lsp.conftest import client as client
from tests.lsp.conftest import listening as listening
from tests.lsp.conftest import script as script
from tests.lsp.conftest import server as server
from tests.lsp.peer import Message, Peer

pytestmark = pytest.mark.e2e
COMMAND = "skycode.generateText"


def ask(peer: Peer, argument: object, **tokens: object) -> int:
    arguments = [] if argument is None else [argument]
    params = {"command": COMMAND, "arguments": arguments, **tokens}
    return peer.request("workspace/executeCommand", params)


def write(peer: Peer, argument: object, **tokens: object) -> Message:
    return peer.answer(ask(peer, argument, **tokens))


def heard(peer: Peer, token: object) -> list[dict[str, Any]]:
    told = peer.told("$/progress")
    return [one["value"] for one in told if one["token"] == token]


def test_an_answer_streams_and_adds_up(server: Server, script: Script) -> None:
    words = "春风又绿江南岸。\n\nThe end."
    peer = server(script("return 1\n"), options={"textModel": script(words + "\n", delay=1)})
    told = write(peer, {"prompt": "京口瓜洲一水间，"}, partialResultToken="p", workDoneToken=7)
    result = told["result"]
    parts = heard(peer, "p")
    assert {one["kind"] for one in parts} == {"text"}
    assert len(parts) > 5
    assert "".join(one["text"] for one in parts) == result["text"] == words
    assert [one["kind"] for one in heard(peer, 7)] == ["begin", "end"]
    assert (result["preset"], result["tier"]) == ("continue", "tianshu")
    assert result["finish"] == "end"
    assert result["usage"]["completion_tokens"] >= 12
    assert result["usage"]["first_token_seconds"] <= result["usage"]["seconds"]
    second = write(peer, {"prompt": "x", "parameters": {"end_words": ["The"]}}, workDoneToken=8)
    assert second["result"]["text"] == "春风又绿江南岸。"
    kinds = [one["kind"] for one in heard(peer, 8)]
    assert kinds[0] == "begin"
    assert kinds[-1] == "end"
    assert set(kinds[1:-1]) == {"text"}
    assert peer.leave() == 0


def test_a_cancel_ends_it_at_the_next_token_and_completion_never_waits(
    server: Server, script: Script
) -> None:
    slow = script("word " * 400, delay=50)
    peer = server(script("return 1\n"), options={"textModel": slow})
    uri = "file:///project/a.py"
    peer.open(uri, "def f():\n    ")
    running = ask(peer, {"prompt": "x"}, partialResultToken="p")
    peer.wait(lambda each: each.get("method") == "$/progress")
    assert peer.complete(uri, 1, 4)[0]["insertText"].startswith("return 1")
    assert not [each for each in peer.received if each.get("id") == running]
    began = time.perf_counter()
    peer.notify("$/cancelRequest", {"id": running})
    assert peer.answer(running)["error"]["code"] == -32800
    # The engine is free again: what is asked next need not wait for 400 words.
    assert write(peer, {"prompt": "x", "parameters": {"generate_length": 2}})["result"]["text"]
    assert time.perf_counter() - began < 5
    count = len(heard(peer, "p"))
    time.sleep(0.2)
    assert len(heard(peer, "p")) == count, "nothing is sent after the answer"
    waiting = ask(peer, {"prompt": "x"})
    assert peer.leave() == 0
    assert peer.answer(waiting)["error"]["code"] == -32800, "answered when the server leaves"


WRONG: list[tuple[object, str, str]] = [
    (None, "text.bad_arguments", "one object with a prompt"),
    ({}, "text.empty_prompt", "needs a prompt"),
    ({"prompt": " \n"}, "text.empty_prompt", "needs a prompt"),
    ({"prompt": 3}, "text.bad_prompt", "must be text, not 3"),
    ({"prompt": "字" * 100_000}, "text.long_prompt", "100000 characters"),
    ({"prompt": "x", "preset": "sonnet"}, "text.bad_preset", ", ".join(PRESETS)),
    ({"prompt": "x", "tier": "huge"}, "text.bad_tier", "tianshu, yaoguang"),
    ({"prompt": "x", "tier": "yaoguang"}, "text.no_quality_model", "skycode models add"),
    ({"prompt": "x", "model": "nowhere"}, "text.unknown_model", "nowhere"),
    ({"prompt": "x", "colour": "red"}, "text.unknown_argument", "colour"),
    ({"prompt": "x", "profile": "mine"}, "text.bad_profile", "skytext"),
    ({"prompt": "x", "parameters": {"top_p": 2}}, "text.bad_number", "from 0.01 to 1"),
    ({"prompt": "x", "to": "fr"}, "text.bad_language", "zh or en"),
]


def test_every_mistake_is_told_in_the_clients_language(client: Server, script: Script) -> None:
    english = client(script("x\n"), options={"textModel": script("ok\n")})
    chinese = client(script("x\n"), locale="zh-cn")
    for argument, key, words in WRONG:
        told = write(english, argument)["error"]
        assert (told["code"], told["data"]["key"]) == (-32803, key)
        assert words in told["message"]
        said = write(chinese, argument)["error"]
        assert said["data"]["key"] == key
        assert any("\u4e00" <= char <= "\u9fff" for char in said["message"]), said
    assert write(english, {"prompt": "x"})["result"]["text"] == "ok"


def test_a_broken_model_fails_the_request_and_not_the_server(
    client: Server, script: Script, tmp_path: Path
) -> None:
    peer = client(script("x\n"), options={"textModel": f"scripted:{tmp_path / 'later.txt'}"})
    assert "later.txt" in write(peer, {"prompt": "x"})["error"]["message"]
    (tmp_path / "later.txt").write_text("now\n", encoding="utf-8")
    assert write(peer, {"prompt": "x"})["result"]["text"] == "now", "opened anew once it is there"
