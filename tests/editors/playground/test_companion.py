"""The panels of the playground: texts streamed into the page, pictures drawn and named."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editors.playground.browser import Browser, Page
from tests.editors.playground.conftest import Playground, Start, quoted

pytestmark = pytest.mark.e2e

OUTPUT = "document.querySelector('#text output').textContent"
STATE = "document.querySelector('#{0} .state').textContent"
PICTURE = "document.querySelector('#image img')"


@pytest.fixture
def opened(chromium: Browser) -> Iterator[list[Page]]:
    """Return a list of pages, which are closed in the end."""
    pages: list[Page] = []
    chromium.errors.clear()
    yield pages
    for page in pages:
        page.call("Page.close")


def visit(chromium: Browser, playground: Playground, opened: list[Page], tab: str) -> Page:
    page = chromium.open(playground.address, prefers_color_scheme="light")
    opened.append(page)
    page.resize(1180, 720)
    page.wait("document.querySelector('#state')?.dataset.state === 'ready'")
    click(page, f"#tab-{tab}")
    return page


def click(page: Page, selector: str) -> None:
    page.evaluate(f"document.querySelector({quoted(selector)}).click()")


def fill(page: Page, panel: str, name: str, text: str) -> None:
    page.evaluate(f"document.querySelector('#{panel} [name={name}]').select()")
    page.call("Input.insertText", text=text)


def shoot(page: Page, name: str) -> None:
    folder = os.environ.get("SKYCODE_SCREENSHOTS")
    if folder:
        page.shoot(Path(folder) / f"playground-{name}.png")


@pytest.fixture
def writing(playground: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Playground:
    """Start a playground whose text model says some words, slowly."""
    (tmp_path / "code.txt").write_text("pass\n", encoding="utf-8")
    (tmp_path / "words.txt").write_text("春风又绿江南岸。 " * 12 + "\n", encoding="utf-8")
    (tmp_path / "settings.json").write_text(
        '{"textModel": "scripted:%s?delay=30"}' % (tmp_path / "words.txt"), encoding="utf-8"
    )
    monkeypatch.setenv("SKYCODE_CONFIG", str(tmp_path))
    return playground("--language", "zh", "--model", f"scripted:{tmp_path / 'code.txt'}")


def test_a_text_streams_and_goes_into_the_editor(
    writing: Playground, chromium: Browser, opened: list[Page]
) -> None:
    page = visit(chromium, writing, opened, "text")
    page.wait("document.querySelector('#text [name=preset]').options.length === 11")
    assert page.evaluate("document.querySelector('#text [name=preset]').options[0].text") == "续写"
    fill(page, "text", "prompt", "京口瓜洲一水间，")
    click(page, "#text .main")
    page.wait(f"{OUTPUT}.length > 8")
    assert page.evaluate(f"{OUTPUT}.length") < 100, "it streams"
    page.wait("!document.querySelector('#text [data-run=insert]').hidden")
    assert page.evaluate(OUTPUT).startswith("春风又绿江南岸。")
    assert "词元" in page.evaluate(STATE.format("text"))
    shoot(page, "text-zh")
    before = page.evaluate("document.querySelector('#editor textarea').value")
    click(page, "#text [data-run=insert]")
    after = page.evaluate("document.querySelector('#editor textarea').value")
    assert "春风又绿江南岸。" in after
    assert len(after) > len(before)
    click(page, "#text .main")
    page.wait(f"{OUTPUT}.length > 8")
    click(page, "#text [data-run=cancel]")
    page.wait(f"{STATE.format('text')} === '已取消。'")
    assert page.evaluate("!document.querySelector('#text .main').disabled")
    assert chromium.errors == []


def test_a_missing_model_is_told_with_its_cure(
    playground: Start,
    chromium: Browser,
    opened: list[Page],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "code.txt").write_text("pass\n", encoding="utf-8")
    (tmp_path / "settings.json").write_text('{"textModel": "nobody"}', encoding="utf-8")
    monkeypatch.setenv("SKYCODE_CONFIG", str(tmp_path))
    started = playground("--language", "en", "--model", f"scripted:{tmp_path / 'code.txt'}")
    page = visit(chromium, started, opened, "text")
    problem = "document.querySelector('#text .problem')"
    page.wait(f"!{problem}.hidden")
    assert "skycode models add" in page.evaluate(f"{problem}.textContent")
    click(page, "[data-locale=zh]")
    page.wait(f"{problem}.textContent.includes('没有名为 nobody')")
    shoot(page, "text-missing")


def test_a_picture_is_drawn_and_named(
    playground: Start, chromium: Browser, opened: list[Page], tmp_path: Path
) -> None:
    """With the embedded model: no download, the same picture for the same seed."""
    (tmp_path / "code.txt").write_text("pass\n", encoding="utf-8")
    started = playground("--language", "en", "--model", f"scripted:{tmp_path / 'code.txt'}")
    page = visit(chromium, started, opened, "image")
    fill(page, "image", "prompt", "red heart")
    fill(page, "image", "seed", "7")
    first = drawn(page)
    assert first.startswith(b"\x89PNG")
    assert "seed 7" in page.evaluate(STATE.format("image"))
    click(page, "#image [data-run=caption]")
    caption = "document.querySelector('#image figcaption').textContent"
    page.wait(f"{caption} !== ''")
    assert "heart" in page.evaluate(caption)
    shoot(page, "image-en")
    click(page, "[data-locale=zh]")
    assert drawn(page) == first
    fill(page, "image", "prompt", "红苹果")
    assert drawn(page) != first
    click(page, "#image [data-run=caption]")
    page.wait(f"{caption} !== ''")
    shoot(page, "image-zh")
    fill(page, "image", "seed", "-3")
    click(page, "#image .main")
    page.wait("!document.querySelector('#image .problem').hidden")
    assert chromium.errors == []


def test_a_picture_from_this_machine_is_named(
    playground: Start, chromium: Browser, opened: list[Page], tmp_path: Path
) -> None:
    (tmp_path / "code.txt").write_text("pass\n", encoding="utf-8")
    started = playground("--language", "en", "--model", f"scripted:{tmp_path / 'code.txt'}")
    page = visit(chromium, started, opened, "image")
    fill(page, "image", "prompt", "banana")
    (tmp_path / "picture.png").write_bytes(drawn(page))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    document = page.call("DOM.getDocument")["root"]["nodeId"]
    place = {"nodeId": document, "selector": "#image [type=file]"}
    field = page.call("DOM.querySelector", **place)["nodeId"]
    page.call("DOM.setFileInputFiles", nodeId=field, files=[str(tmp_path / "picture.png")])
    page.wait("document.querySelector('#image figcaption').textContent !== ''")
    assert "banana" in page.evaluate("document.querySelector('#image figcaption').textContent")
    page.call("DOM.setFileInputFiles", nodeId=field, files=[str(tmp_path / "broken.png")])
    page.wait("!document.querySelector('#image .problem').hidden")


def drawn(page: Page) -> bytes:
    """Draw, and return as PNG what the page shows then."""
    page.evaluate(f"{PICTURE}.removeAttribute('src')")
    click(page, "#image .main")
    page.wait("!document.querySelector('#image .main').disabled")
    page.wait(f"{PICTURE}.complete && {PICTURE}.naturalWidth === 64")
    return base64.b64decode(page.evaluate(_PIXELS).partition(",")[2])


_PIXELS = """(() => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  canvas.getContext("2d").drawImage(document.querySelector("#image img"), 0, 0);
  return canvas.toDataURL("image/png");
})()"""
