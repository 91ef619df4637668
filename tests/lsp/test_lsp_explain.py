"""Asking why there is no suggestion, and the switches, over the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import Peer

pytestmark = pytest.mark.e2e
URI = "file:///project/计算.py"


def run(peer: Peer, command: str, *arguments: object) -> Any:
    return peer.call("workspace/executeCommand", {"command": command, "arguments": [*arguments]})


def typed(peer: Peer, line: int = 0, character: int = 4) -> str:
    items = peer.complete(URI, line, character, trigger=2)
    return items[0]["insertText"] if items else ""


def test_the_last_request_is_explained_in_the_client_s_language(
    client: Server, script: Script
) -> None:
    peer = client(script("<|fim_middle|>total\n"), locale="zh-cn")
    peer.open(URI, "x = ")
    assert run(peer, "skycode.explain", URI)["reason"] == "还没有针对该文档的补全请求。"
    assert typed(peer) == ""
    told = run(peer, "skycode.explain", URI)
    assert told["reason"].startswith("决定性的一步：过滤 sentinels —— 切掉模型的特殊标记")
    by_name = {stage["name"]: stage for stage in told["stages"]}
    assert by_name["cache"]["decision"] == "missed"
    assert (
        by_name["generation"]["text"].startswith("4 个词元")
        or "个词元" in by_name["generation"]["text"]
    )
    assert by_name["filter.sentinels"]["decision"] == "dropped"
    assert typed(peer) == ""
    assert [s["name"] for s in run(peer, "skycode.explain", URI)["stages"]] == ["cache"]
    assert run(peer, "skycode.explain") == run(peer, "skycode.explain", URI)


def test_a_given_position_is_explained(client: Server, script: Script) -> None:
    peer = client(script("1 + 2\n"))
    peer.open(URI, "# 读取wenj\nx = ")
    told = run(peer, "skycode.explain", {"uri": URI, "position": {"line": 0, "character": 8}})
    assert "pinyin" in told["reason"]
    assert told["stages"][-1]["name"] == "guard"
    told = run(peer, "skycode.explain", {"uri": URI, "position": {"line": 1, "character": 4}})
    assert told["stages"][-1]["name"] == "offer"
    told = run(
        peer, "skycode.explain", {"uri": "file:///no", "position": {"line": 1, "character": 4}}
    )
    assert "not open" in told["reason"]
    told = run(peer, "skycode.explain", {"uri": URI, "position": {"line": "x"}})
    assert told["stages"] == []


def turned(name: str, before: bool) -> Callable[[Any], bool]:
    return lambda status: status["switches"][name] is not before


def test_switches_are_turned_while_running_and_shown(client: Server, script: Script) -> None:
    peer = client(script("1 + 2\n"))
    peer.open(URI, "x = ")
    assert typed(peer) == "1 + 2"
    for what, name in [("", "completion"), ("code", "code"), ("manual", "manual")]:
        before = run(peer, "skycode.status")["switches"][name]
        told = run(peer, "skycode.toggle", what)
        assert told["switches"][name] is not before
        peer.wait_for("skycode/status", turned(name, before))
        assert typed(peer) == ""
        run(peer, "skycode.toggle", what)
        assert typed(peer) == "1 + 2"
    assert run(peer, "skycode.toggle", "python")["switches"]["disabledLanguages"] == ["python"]
    assert typed(peer) == ""
    assert "disabledLanguages" in run(peer, "skycode.explain", URI)["reason"]
    assert "Known:" in run(peer, "skycode.toggle", "nonsense")["message"]
    told = run(peer, "skycode.toggle", "javascriptreact")["switches"]
    assert told["disabledLanguages"] == ["javascript", "python"], "an editor's name for it will do"


def test_a_toggle_gives_way_to_a_new_setting(client: Server, script: Script) -> None:
    peer = client(script("1 + 2\n"))
    peer.open(URI, "x = ")
    run(peer, "skycode.toggle")
    assert typed(peer) == ""
    settings = {"settings": {"skycode": {"debounce": 1}}}
    peer.notify("workspace/didChangeConfiguration", settings)
    assert typed(peer) == ""  # another option changed: what was switched stays
    run(peer, "skycode.toggle")
    assert typed(peer) == "1 + 2"


def test_snoozing_is_silent_while_typing_alone(client: Server, script: Script) -> None:
    peer = client(script("1 + 2\n"), locale="zh")
    peer.open(URI, "x = ")
    assert run(peer, "skycode.snooze", 5)["snoozingSeconds"] == 300
    peer.wait_for("skycode/status", lambda status: status["snoozing"])
    assert typed(peer) == ""
    assert "正在小憩" in run(peer, "skycode.explain", URI)["reason"]
    assert peer.complete(URI, 0, 4)[0]["insertText"] == "1 + 2"
    assert run(peer, "skycode.snooze", 0)["snoozing"] is False
    assert typed(peer) == "1 + 2"
    assert "不是 0 到 1440 之间的数" in run(peer, "skycode.snooze", "lunch")["message"]
    run(peer, "skycode.snooze", 0.001)
    peer.wait_for("skycode/status", lambda status: status["snoozing"])
    peer.wait_for("skycode/status", lambda status: not status["snoozing"])


def test_words_for_accepting_one_at_a_time(client: Server, script: Script) -> None:
    peer = client(script("z"))
    assert run(peer, "skycode.words", "读取文件") == ["读取", "文件"]
    assert run(peer, "skycode.words") == []


def test_a_file_without_comments_follows_the_other_open_files(
    client: Server, script: Script
) -> None:
    peer = client(script("# Print all of the configuration values\nprint(config)\n"))
    peer.open(URI, "\n")
    assert typed(peer, 0, 0).startswith("# Print all")
    peer.open("file:///project/配置.py", "# 读取配置\nconfig = load()\n")
    peer.open("file:///project/new.py", "\n")
    items = peer.complete("file:///project/new.py", 0, 0, trigger=2)
    assert items[0]["insertText"] == "print(config)"


def test_what_the_model_read_is_told(client: Server, script: Script) -> None:
    peer = client(script("1 + 2\n"))
    peer.open(URI, "# 加\nx = \ny = 3\n")
    asked = {"uri": URI, "prompt": True}
    assert run(peer, "skycode.explain", asked)["prompt"] is None
    assert typed(peer, 1) == "1 + 2"
    prompt = run(peer, "skycode.explain", asked)["prompt"]
    assert prompt["prefix"]["text"] == "# 加\nx = "
    assert prompt["suffix"]["text"] == "\ny = 3\n"
    assert prompt["prefix"]["tokens"] > 0
    assert typed(peer, 1) == "1 + 2"
    assert run(peer, "skycode.explain", asked)["prompt"] is None  # this one came from memory
    there = {**asked, "position": {"line": 1, "character": 4}}
    assert run(peer, "skycode.explain", there)["prompt"] == prompt
