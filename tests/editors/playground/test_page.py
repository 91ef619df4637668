"""The playground as people use it: a real browser, the real server, a model that says one text."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from tests.editors.playground.browser import ALT, CONTROL, Browser, Page
from tests.editors.playground.conftest import Playground, Start, quoted

pytestmark = pytest.mark.e2e
Says = Callable[[str], Playground]
Typing = Callable[..., Page]

_SPY = """
if (location.protocol === "http:") localStorage.clear();
window.sent = [];
const send = WebSocket.prototype.send;
WebSocket.prototype.send = function (text) { sent.push(JSON.parse(text)); send.call(this, text); };
"""
"""Writes down what the page says to the server."""

_CLIPBOARD = ["clipboardReadWrite", "clipboardSanitizedWrite"]

GHOST = "[...document.querySelectorAll('.ghost')].map((part) => part.textContent).join('\\n')"
TEXT = "document.querySelector('textarea').value"
NOTICE = "document.querySelector('#notice').textContent"


def sent(page: Page, method: str) -> list[dict[str, object]]:
    """Return the parameters of every message of `method` that the page sent."""
    asked = f"sent.filter((each) => each.method === {quoted(method)}).map((each) => each.params)"
    found: list[dict[str, object]] = page.evaluate(asked)
    return found


def write(page: Page, text: str) -> None:
    """Put a text in place of the whole document, as one paste does."""
    page.evaluate("document.querySelector('textarea').select()")
    page.call("Input.insertText", text=text)


def paste(page: Page, text: str) -> None:
    """Paste a text at the cursor, as people do."""
    page.evaluate(f"navigator.clipboard.writeText({quoted(text)})")
    page.press("v", CONTROL, "paste")


@pytest.fixture
def typing(chromium: Browser) -> Iterator[Typing]:
    """Return a function that opens a playground's page with nothing in its editor."""
    opened: list[Page] = []

    def start(playground: Playground, text: str = "", query: str = "") -> Page:
        page = chromium.open("about:blank")
        opened.append(page)
        page.call("Page.addScriptToEvaluateOnNewDocument", source=_SPY)
        page.call("Page.navigate", url=playground.address + query)
        page.wait("document.querySelector('#state')?.dataset.state === 'ready'")
        write(page, text)
        page.evaluate("sent.length = 0")
        return page

    chromium.errors.clear()
    chromium.call("Browser.grantPermissions", permissions=_CLIPBOARD)
    yield start
    for page in opened:
        page.call("Page.close")


def test_ghost_text_is_shown_taken_and_taken_back(
    says: Says, typing: Typing, chromium: Browser
) -> None:
    page = typing(says("total = a + b\n    return total\n"), "def add(a, b):")
    page.press("Enter")
    page.wait(f"{GHOST} === 'total = a + b\\n    return total'")
    assert page.evaluate("document.querySelectorAll('.gutter span').length") == 3
    before = page.evaluate(TEXT)
    page.press("Tab")
    assert page.evaluate(TEXT) == before + "total = a + b\n    return total"
    page.press("z", CONTROL)
    assert page.evaluate(TEXT) == before
    commands = [each["command"] for each in sent(page, "workspace/executeCommand")]
    assert commands.count("skycode.accept") == 1
    assert sent(page, "textDocument/didShowCompletion")
    assert chromium.errors == []


def test_every_change_asks_once_and_gives_up_the_question_before(
    says: Says, typing: Typing
) -> None:
    page = typing(says("never\n"))
    # Quicker than any answer can come, on any machine.
    page.evaluate("[...'abcdef'].forEach((key) => document.execCommand('insertText', false, key))")
    page.wait(f"{GHOST} === 'never'")
    asked = sent(page, "textDocument/inlineCompletion")
    assert len(asked) == len(sent(page, "textDocument/didChange")) == 6
    assert {each["context"]["triggerKind"] for each in asked} == {2}  # type: ignore[index]
    assert len(sent(page, "$/cancelRequest")) >= 5


def test_words_are_taken_one_at_a_time_also_in_chinese(says: Says, typing: Typing) -> None:
    page = typing(says("读取文件的内容 and return it\n"))
    page.type("# ")
    page.wait(f"{GHOST} === '读取文件的内容 and return it'")
    taken = ["读取", "读取文件", "读取文件的", "读取文件的内容", "读取文件的内容 and"]
    for words in taken:
        page.press("ArrowRight", CONTROL)
        page.wait(f"{TEXT} === {quoted('# ' + words)}")
        assert page.evaluate(GHOST) == "读取文件的内容 and return it".removeprefix(words)
    lengths = [
        each["acceptedLength"] for each in sent(page, "textDocument/didPartiallyAcceptCompletion")
    ]
    assert lengths
    page.type(" r")  # typing through it keeps the rest
    assert page.evaluate(GHOST) == "eturn it"
    page.press("Escape")
    assert page.evaluate(GHOST) == ""


def test_no_ghost_while_an_input_method_composes(says: Says, typing: Typing) -> None:
    page = typing(says("件的内容\n"), "# ")
    page.press("\\", ALT)
    page.wait(f"{GHOST} !== ''")
    page.evaluate("sent.length = 0")
    page.call("Input.imeSetComposition", text="du qu", selectionStart=5, selectionEnd=5)
    assert page.evaluate(TEXT) == "# du qu"
    assert page.evaluate(GHOST) == ""
    assert sent(page, "textDocument/inlineCompletion") == []
    assert sent(page, "textDocument/didChange") == []
    page.compose(["du qu wen"], "读取文")
    page.wait(f"{GHOST} === '件的内容'")
    assert page.evaluate(TEXT) == "# 读取文"
    (change,) = sent(page, "textDocument/didChange")
    assert change["contentChanges"][0]["text"] == "读取文"  # type: ignore[index]
    page.press("Tab")
    assert page.evaluate(TEXT) == "# 读取文件的内容"


def test_keys_do_what_editors_do_when_there_is_no_ghost(says: Says, typing: Typing) -> None:
    page = typing(says("\n"), "if x:")
    page.press("Enter")
    assert page.evaluate(TEXT) == "if x:\n    "
    page.press("Tab")
    assert page.evaluate(TEXT) == "if x:\n        "
    page.press("Tab", 8)
    assert page.evaluate(TEXT) == "if x:\n    "
    page.press("Escape")
    page.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "BUTTON"
    assert page.evaluate(TEXT) == "if x:\n    "


def test_the_panes_tell_why_and_what_was_read(says: Says, typing: Typing) -> None:
    page = typing(says("a + b\n"), "加 = ")
    page.evaluate("document.querySelector('[data-locale=zh]').click()")
    page.press("\\", ALT)
    page.wait("document.querySelector('#why .stage')")
    assert "决定性的一步" in page.evaluate("document.querySelector('#why').textContent")
    page.evaluate("document.querySelector('#tab-prompt').click()")
    page.wait("document.querySelector('#prompt figure')")
    assert "加 = " in page.evaluate("document.querySelector('#prompt').textContent")
    page.evaluate("document.querySelector('[data-locale=en]').click()")
    page.wait("document.querySelector('#why').textContent.startsWith('What decided')")
    page.wait("document.querySelector('#prompt figcaption')?.textContent.startsWith('Before')")
    page.type("x")
    page.wait("document.querySelector('#last').textContent.endsWith('ms')")
    assert page.evaluate("document.querySelector('#cached').textContent").endswith("%")


def test_it_recovers_from_a_server_that_is_gone(
    playground: Start, says: Says, typing: Typing
) -> None:
    server = playground("--model", says("a + b\n").model)
    page = typing(server, "x = ")
    server.stop()
    page.wait(f"{NOTICE}.includes('server is gone')")
    page.type("1 + ")
    server.start()
    page.wait(f"{NOTICE} === ''")
    page.wait(f"{GHOST} === 'a + b'")
    assert page.evaluate(TEXT) == "x = 1 + "


def test_another_token_is_told_and_refused(playground: Start, says: Says, typing: Typing) -> None:
    server = playground("--model", says("a + b\n").model)
    page = typing(server, "x = ")
    server.stop()
    server.environment["SKYCODE_TOKEN"] = "another-token-of-the-tests"
    server.start()
    page.wait(f"{NOTICE}.includes('another address')")
    stale = f"http://127.0.0.1:{server.port}/a-token-of-the-tests/"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(stale)
    assert refused.value.code == 403
    told = refused.value.read().decode()
    assert "whole address" in told
    assert "令牌不对" in told


def test_two_pages_and_a_huge_paste(says: Says, typing: Typing) -> None:
    server = says("a + b\n")
    one, other = typing(server, "x = "), typing(server, "y = ")
    lines = "value = compute(value)  # 计算\n" * 12_000
    one.press("a", CONTROL)
    paste(one, lines)
    one.wait(f"{TEXT}.length === {len(lines)}")
    one.type("z = ")
    other.press("\\", ALT)
    other.wait(f"{GHOST} === 'a + b'")
    one.wait(f"{GHOST} === 'a + b'")
    paste(one, "x" * 1_000_000)
    one.wait(f"{NOTICE}.includes('too long')")
    assert one.evaluate(f"{TEXT}.length") == len(lines) + 4
    assert other.evaluate(TEXT) == "y = "
