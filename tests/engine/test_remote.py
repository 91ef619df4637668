"""A model elsewhere, against a local server in every mood."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.backends.fallback import FallbackBackend
from skycode_ls.engine.backends.peer import parse
from skycode_ls.engine.backends.remote import RemoteBackend, spelt
from skycode_ls.engine.backends.scripted import ScriptedBackend
from skycode_ls.engine.engine import Cancelled, Engine, EngineState, Job
from skycode_ls.engine.formats import FORMATS
from skycode_ls.engine.generate import run
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling, Snippet
from tests.engine.fake_server import Fake, serve

PROMPT = Prompt("def add(a, b):\n    ", "\n\nprint(add(1, 2))\n", "a.py", "demo")
WHOLE = "return a + b  # 求和 🚀\nprint()"


@pytest.fixture
def fake() -> Iterator[Fake]:
    told = Fake()
    server = serve(told)
    yield told
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SKYCODE_API_KEY", raising=False)


def said(backend: Backend, **sampling: object) -> str:
    asked = Sampling(**sampling)  # type: ignore[arg-type]
    return "".join(piece.text for piece in backend.generate(PROMPT, asked, 512))


def remote(fake: Fake, options: str = "timeout=0.4") -> RemoteBackend:
    return RemoteBackend(parse(fake.spec(options)))


@pytest.mark.parametrize("mood", ["plain", "whole"])
def test_words_come_streamed_or_whole(fake: Fake, mood: str) -> None:
    fake.mood = mood  # type: ignore[assignment]
    assert said(remote(fake)) == WHOLE


def test_the_server_spells_unless_a_format_is_named(fake: Fake) -> None:
    said(remote(fake), stop=("\n\n",))
    assert fake.asked[0]["prompt"] == PROMPT.prefix
    assert fake.asked[0]["suffix"] == PROMPT.suffix
    assert (fake.asked[0]["model"], fake.asked[0]["stream"]) == ("fake", True)
    assert fake.asked[0]["stop"] == ["\n\n"]
    said(remote(fake, "format=qwen"))
    assert "suffix" not in fake.asked[1]
    assert fake.asked[1]["prompt"] == (
        "<|repo_name|>demo\n<|file_sep|>a.py\n<|fim_prefix|>def add(a, b):\n    "
        "<|fim_suffix|>\n\nprint(add(1, 2))\n<|fim_middle|>"
    )


def test_a_raw_prompt_is_cut_and_leaves_the_beginning_to_the_server() -> None:
    long = Prompt("x = 1\n" * 500, "y = 2\n" * 500, snippets=(Snippet("b.py", "z = 3\n"),))
    text = spelt(FORMATS["deepseek"], long, 600)
    assert text.startswith("<｜fim▁begin｜>")
    assert text.endswith("<｜fim▁end｜>")
    assert 500 < len(text.replace("<｜fim▁hole｜>", "")) < 640


def test_stop_strings_and_limits_hold_even_if_the_server_ignores_them(fake: Fake) -> None:
    assert said(remote(fake), stop=("b  #",)) == "return a + "
    assert said(remote(fake), max_tokens=2) == "return a"


@pytest.mark.parametrize(
    ("mood", "key"),
    [
        ("dying", "remote.gone"),
        ("refusing", "remote.refused"),
        ("busy", "remote.busy"),
        ("garbage", "remote.garbage"),
    ],
)
def test_a_failure_is_told_with_its_cure(fake: Fake, mood: str, key: str) -> None:
    fake.mood = mood  # type: ignore[assignment]
    with pytest.raises(SkyError) as caught:
        said(remote(fake))
    assert caught.value.key == key
    assert f"127.0.0.1:{fake.port}" in str(caught.value)
    assert caught.value.text("zh").startswith("模型服务器")
    if mood == "busy":
        assert caught.value.values["seconds"] == 7


@pytest.mark.e2e
@pytest.mark.parametrize("mood", ["silent", "drip"])
def test_a_server_that_says_nothing_is_given_up(fake: Fake, mood: str) -> None:
    fake.mood = mood  # type: ignore[assignment]
    began = time.monotonic()
    with pytest.raises(SkyError) as caught:
        said(remote(fake))
    assert caught.value.key == "remote.gone"
    assert time.monotonic() - began < 2.5


@pytest.mark.e2e
def test_a_passing_failure_is_tried_again(fake: Fake) -> None:
    fake.failures = 2
    assert said(remote(fake)) == WHOLE
    assert len(fake.asked) == 3
    fake.mood = "failing"
    with pytest.raises(SkyError) as caught:
        said(remote(fake, "timeout=2"))
    assert caught.value.key == "remote.failed"


@pytest.mark.e2e
def test_cancelling_closes_the_connection(fake: Fake) -> None:
    fake.mood = "slow"
    job: Job[object] = Job(lambda backend, job: None)
    threading.Timer(0.2, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run(remote(fake), job, PROMPT, Sampling(max_tokens=400), 512)
    assert time.monotonic() - began < 0.5
    assert fake.broken.wait(2.0)


@pytest.mark.e2e
def test_cancelling_does_not_wait_for_a_silent_server(fake: Fake) -> None:
    fake.mood = "silent"
    job: Job[object] = Job(lambda backend, job: None)
    threading.Timer(0.1, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run(remote(fake, "timeout=9"), job, PROMPT, Sampling(), 512)
    assert time.monotonic() - began < 0.4


def test_the_key_is_sent_and_never_told(
    fake: Fake, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("MY_KEY", "s3cret")
    backend = remote(fake, "key=MY_KEY")
    said(backend)
    assert fake.keys == ["Bearer s3cret"]
    monkeypatch.setenv("MY_KEY", "s3cret\nX-Evil: 1")
    with pytest.raises(SkyError) as caught:
        said(backend)
    assert caught.value.key == "remote.bad_key"
    fake.mood = "refusing"
    monkeypatch.setenv("MY_KEY", "s3cret")
    with pytest.raises(SkyError) as refused:
        said(backend)
    told = f"{backend.info} {backend.peer} {caught.value} {refused.value} {caplog.text}"
    assert "s3cret" not in told
    assert "MY_KEY" in str(refused.value)


def test_a_key_of_the_keyring_is_used(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    import types

    ring = types.ModuleType("keyring")
    ring.get_password = lambda service, name: f"{service}@{name}"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", ring)
    said(remote(fake))
    assert fake.keys == [f"Bearer skycode@127.0.0.1:{fake.port}"]


@pytest.mark.parametrize(
    ("spec", "key"),
    [
        ("openai:", "remote.bad_spec"),
        ("openai:http://host/v1", "remote.bad_spec"),
        ("openai:ftp://host#m", "remote.bad_spec"),
        ("openai:http://host:99999/v1#m", "remote.bad_spec"),
        ("openai:http://host/v1?timeout=soon#m", "remote.bad_spec"),
        ("openai:http://host/v1?colour=red#m", "remote.bad_spec"),
        ("openai:http://host/v1?format=none#m", "remote.bad_format"),
        ("openai:http://me:pass@host/v1#m", "remote.key_in_url"),
        ("openai:http://me:pass@host/v1", "remote.bad_spec"),
    ],
)
def test_a_bad_name_is_refused_and_no_password_is_told(spec: str, key: str) -> None:
    with pytest.raises(SkyError) as caught:
        open_backend(Settings(model=spec))
    assert caught.value.key == key
    assert "pass" not in str(caught.value).replace("password", "")


def fallback(fake: Fake, script: str, options: str = "timeout=0.4") -> FallbackBackend:
    return FallbackBackend(remote(fake, options), lambda: ScriptedBackend(script), soonest=0.05)


@pytest.fixture
def script(tmp_path: object) -> str:
    from pathlib import Path

    file = Path(str(tmp_path)) / "own.txt"
    file.write_text("own words", encoding="utf-8")
    return f"scripted:{file}"


@pytest.mark.parametrize("mood", ["refusing", "busy", "garbage"])
def test_our_own_model_answers_when_the_server_fails(fake: Fake, mood: str, script: str) -> None:
    fake.mood = mood  # type: ignore[assignment]
    backend = fallback(fake, script)
    assert backend.info.notice is None
    assert said(backend) == "own words"
    notice = backend.info.notice
    assert notice is not None
    assert notice.key == "remote.fallback"
    assert "模型服务器" in notice.text("zh")
    asked = len(fake.asked)
    assert said(backend) == "own words"
    assert len(fake.asked) == asked, "a server that failed is left in peace"
    backend.close()


def test_our_own_model_goes_on_where_the_server_broke_off(fake: Fake, script: str) -> None:
    fake.mood = "dying"
    backend = fallback(fake, script)
    assert said(backend) == "return aown words"
    backend.close()


@pytest.mark.e2e
def test_the_server_is_asked_again_once_it_is_back(fake: Fake, script: str) -> None:
    fake.mood = "failing"
    backend = fallback(fake, script, "timeout=2")
    assert said(backend) == "own words"
    time.sleep(0.3)
    assert backend.info.notice is not None
    fake.mood = "plain"
    deadline = time.monotonic() + 5
    while backend.info.notice is not None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert said(backend) == WHOLE
    assert backend.info.backend == "openai"
    backend.close()


@pytest.mark.e2e
def test_nobody_at_the_address_is_as_good_as_gone(script: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    backend = fallback(Fake(port=port), script)
    assert said(backend) == "own words"
    backend.close()


def test_the_engine_tells_which_model_answers(fake: Fake, script: str) -> None:
    states: list[EngineState] = []
    engine = Engine(lambda: fallback(fake, script), states.append, "fake")
    engine.start()
    engine.submit(lambda backend, job: said(backend)).future.result(5)
    fake.mood = "refusing"
    engine.submit(lambda backend, job: said(backend)).future.result(5)
    engine.close()
    ready = [state.info for state in states if state.state == "ready" and state.info]
    assert [info.backend for info in ready] == ["openai", "openai", "scripted"]
    assert [info.notice is None for info in ready] == [True, True, False]
