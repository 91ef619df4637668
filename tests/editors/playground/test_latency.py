"""The playground with the embedded model: what it feels like, and what it looks like."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from tests.editors.conftest import REPOSITORY, Timed
from tests.editors.playground.browser import ALT, Browser, Page
from tests.editors.playground.conftest import Start, quoted

pytestmark = pytest.mark.e2e

IMAGES = REPOSITORY / "docs" / "images"
GHOST = "[...document.querySelectorAll('.ghost')].map((part) => part.textContent).join('\\n')"
COUNT = "document.querySelector('#count').textContent"

LIGHT = {"name": "prefers-color-scheme", "value": "light"}

_WATCH = """
window.ms = [];
const area = document.querySelector("textarea");
area.addEventListener("input", (event) => {
  window.asked = { at: event.timeStamp };
}, true);
new MutationObserver(() => {
  if (window.asked && document.querySelector(".ghost")) {
    const { at } = window.asked;
    window.asked = null;
    requestAnimationFrame(() => ms.push(performance.now() - at));
  }
}).observe(document.querySelector(".mirror"), { childList: true, subtree: true });
"""
"""Takes the time from a keystroke to the first ghost text that is drawn after it."""

TYPED = """

def read_lines(path):
# 读取文件，返回所有行
with open(path, encoding="utf-8") as file:
for line in file:
"""


def test_typing_feels_quick_and_looks_well(
    playground: Start,
    chromium: Browser,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    timed: Timed,
) -> None:
    """Type a program and print the times; try further suggestions, languages and sizes."""
    chromium.errors.clear()
    server = playground("--language", "zh")
    page = chromium.open(server.address, prefers_color_scheme="dark")
    request.addfinalizer(lambda: page.call("Page.close"))
    page.resize(1200, 720)
    page.wait("document.querySelector('#state')?.dataset.state === 'ready'")
    page.wait(f"{GHOST} !== ''")
    first = page.evaluate(GHOST)
    page.press("]", ALT)
    page.wait(f"{COUNT}.startsWith('第 2 / ') && {GHOST} !== {quoted(first)}")
    page.press("[", ALT)
    page.wait(f"{COUNT}.startsWith('第 1 / ') && {GHOST} === {quoted(first)}")
    page.press("Escape")
    page.evaluate(_WATCH)
    for word in re.findall(r"\s*\S+\s", TYPED):
        page.type(word, pause=0.06)
        look_up(page)
    times = page.evaluate("ms")
    assert len(times) >= 3
    read = " ".join(page.evaluate("document.querySelector('#latency').innerText").split())
    timed("Playground", times, f"the page says: {read}")
    assert page.evaluate("document.querySelector('#p50').textContent").endswith(" ms")
    images = IMAGES if request.config.getoption("--update") else tmp_path
    for language in ("shellscript", "typescript", "go"):
        turn(page, language)
    page.shoot(images / "playground-zh.png")
    page.call("Emulation.setEmulatedMedia", features=[LIGHT])
    page.evaluate("document.querySelector('[data-locale=en]').click()")
    page.evaluate("document.querySelector('#tab-prompt').click()")
    turn(page, "javascript")
    page.wait("document.querySelector('#prompt figure mark')")
    page.shoot(images / "playground-en.png")
    page.resize(390, 844, 2.0, mobile=True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.shoot(tmp_path / "phone-en.png")
    assert chromium.errors == []


def look_up(page: Page) -> None:
    """Wait half a second, or until there is ghost text for the last key."""
    deadline = time.monotonic() + 0.5
    while time.monotonic() < deadline and page.evaluate("window.asked !== null"):
        time.sleep(0.02)


def turn(page: Page, language: str) -> None:
    """Choose a language, and wait for what is suggested in its example and why."""
    page.evaluate(
        "document.querySelector('#why').replaceChildren();"
        f"document.querySelector('#language').value = '{language}';"
        "document.querySelector('#language').dispatchEvent(new Event('change'))"
    )
    page.wait(f"{GHOST} !== ''")
    page.wait("document.querySelector('#why .stage')")
