"""Who may see the page, and what it consists of."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from skycode_ls.messages import SkyError
from skycode_ls.playground.languages import CURSOR, LOCALES, example
from skycode_ls.playground.serving import Wish, chosen_token, greet, has_screen
from skycode_ls.playground.site import PageSite, is_local, page
from skycode_ls.syntax.languages import LANGUAGES

TOKEN = "the-token-of-this-run"
HOST = "127.0.0.1:8757"


def asked(path: str, headers: Mapping[str, str] | None = None) -> Response | None:
    """Ask a site for a path, as a browser on this machine does unless `headers` say otherwise."""
    site = PageSite(TOKEN, lambda _port: None)
    return site.answer(None, Request(path, Headers({"Host": HOST, **(headers or {})})))


def refused(path: str, headers: Mapping[str, str] | None = None) -> int:
    """Return the status of an answer that tells neither the page nor the token."""
    answer = asked(path, headers)
    assert answer is not None
    assert TOKEN not in f"{answer.body!r} {answer.headers}"
    assert b"<script" not in answer.body
    return answer.status_code


def test_the_page_needs_its_token() -> None:
    answer = asked(f"/{TOKEN}/")
    assert answer is not None
    assert (answer.status_code, b'src="app.js"' in answer.body) == (200, True)
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert "http" not in answer.headers["Content-Security-Policy"]
    for path in ("/", "//", f"/{TOKEN[:-1]}/", f"/{TOKEN}x/", "/密/", f"/x/{TOKEN}/", "/app.js"):
        assert refused(path) == 403, path
    assert refused("/favicon.ico") == 403


def test_the_websocket_needs_it_too() -> None:
    assert asked(f"/{TOKEN}/lsp") is None
    assert asked(f"/{TOKEN}/lsp", {"Origin": f"http://{HOST}"}) is None
    assert refused("/lsp") == 403
    assert refused("/wrong-token-of-this-run/lsp") == 403


@pytest.mark.parametrize("path", ["/", "/lsp"])
def test_strangers_are_turned_away_even_with_the_token(path: str) -> None:
    for origin in ("http://evil.example", "null", "http://127.0.0.1:1", f"https://{HOST}"):
        assert refused(f"/{TOKEN}{path}", {"Origin": origin}) == 403
    for host in ("evil.example", "evil.example:8757", "127.0.0.1.evil.example", "", "x@127.0.0.1"):
        assert refused(f"/{TOKEN}{path}", {"Host": host}) == 421
    headers = Headers([("Host", HOST), ("Host", "evil.example")])
    answer = PageSite(TOKEN, lambda _port: None).answer(None, Request(f"/{TOKEN}{path}", headers))
    assert answer is not None
    assert answer.status_code == 421


def test_a_forwarded_port_is_still_this_machine() -> None:
    for host in ("127.0.0.1:9", "localhost:9000", "[::1]:9000", "LOCALHOST"):
        assert is_local(host), host
    for host in ("127.0.0.1:x", "[::1", "127.0.0.2", "localhost.evil.example", "::1"):
        assert not is_local(host), host


def test_only_the_page_s_own_files_are_served() -> None:
    assert refused(f"/{TOKEN}/../site.py") == 404
    assert refused(f"/{TOKEN}/%2e%2e/site.py") == 404
    assert refused(f"/{TOKEN}//etc/passwd") == 404
    answer = asked(f"/{TOKEN}")
    assert answer is not None
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{TOKEN}/")


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    for name, file in page().items():
        text = file.body.decode()
        addresses = set(re.findall(r"\b(?:https?:)?//[\w.-]+\.\w+", text))
        assert addresses <= {"http://www.w3.org"}, name  # the name of SVG's vocabulary
        for wanted in re.findall(r'(?:from|src=|href=|fetch\()\s*"(?:\./)?([\w.]+)"', text):
            assert wanted in page(), f"{name} wants {wanted}"


def test_every_text_is_in_both_languages_and_used() -> None:
    texts = json.loads(page()["texts.json"].body)
    english, chinese = texts["en"], texts["zh"]
    assert english.keys() == chinese.keys()
    for key, text in english.items():
        assert re.findall(r"\{\d\}", text) == sorted(re.findall(r"\{\d\}", chinese[key])), key
        assert re.search(r"[\u4e00-\u9fff]", chinese[key]), key
    files = "".join(file.body.decode() for name, file in page().items() if name != "texts.json")
    used = set(re.findall(r'(?:say\("|data-t="|data-t-title="|data-t-hint=")(\w+)', files))
    assert used | {"whyHint", "promptHint", "gone", "stranger"} == english.keys()


def test_the_language_asked_for_is_in_the_page() -> None:
    assert b'<html lang="zh" data-set>' in page("zh")["index.html"].body
    assert b'<html lang="en" data-set>' in page("en")["index.html"].body
    assert b"data-set" not in page()["index.html"].body


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_every_language_has_examples(language: object) -> None:
    (known,) = [each for each in LANGUAGES if each is language]
    english, chinese = (example(known, locale) for locale in LOCALES)
    assert english.count(CURSOR) == chinese.count(CURSOR) == 1
    assert not re.search(r"[\u4e00-\u9fff]", english)
    assert re.search(r"[\u4e00-\u9fff]", chinese)
    assert f'"{known.id}"' in page()["languages.json"].body.decode()


def test_files_and_functions_of_the_page_are_short() -> None:
    lines = {name: file.body.count(b"\n") for name, file in page().items()}
    assert max(lines.values()) <= 300, lines


def test_tokens_are_long_and_new() -> None:
    assert chosen_token({}) != chosen_token({})
    assert len(chosen_token({})) >= 32
    assert chosen_token({"SKYCODE_TOKEN": TOKEN}) == TOKEN
    for bad in ("short", "with/slash-and-more-of-it", "令牌令牌令牌令牌令牌令牌令牌令牌"):
        with pytest.raises(SkyError, match="16 to 128"):
            chosen_token({"SKYCODE_TOKEN": bad})


def test_a_browser_is_opened_only_on_a_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert has_screen({"DISPLAY": ":0"}, "linux")
    assert has_screen({}, "darwin")
    assert not has_screen({"TERM": "xterm"}, "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    greet("http://x/", Wish(None, True, None, "", "zh"), lambda _address: True)
    said = capsys.readouterr().out
    assert "http://x/" in said
    assert "没有图形界面" in said
