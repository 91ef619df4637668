"""A headless Chromium, driven over its DevTools protocol as a person drives a browser."""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

PATIENCE = 60.0
"""Seconds to wait for anything: the machine may be busy."""

ALT, CONTROL, SHIFT = 1, 2, 8
"""The modifiers of `press`, as the protocol counts them."""

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-extensions", "--hide-scrollbars", "--remote-debugging-port=0"),
)
_CODES = {
    "Tab": ("Tab", 9),
    "Enter": ("Enter", 13),
    "Escape": ("Escape", 27),
    "ArrowRight": ("ArrowRight", 39),
    "Backspace": ("Backspace", 8),
    "End": ("End", 35),
    "[": ("BracketLeft", 219),
    "]": ("BracketRight", 221),
    "\\": ("Backslash", 220),
    "v": ("KeyV", 86),
    "z": ("KeyZ", 90),
    "a": ("KeyA", 65),
}


def find_chromium() -> str | None:
    """Return the browser that SKYCODE_CHROMIUM names, else one on PATH, else None."""
    named = os.environ.get("SKYCODE_CHROMIUM")
    return named or next(filter(None, map(shutil.which, _NAMES)), None)


@contextlib.contextmanager
def browser(program: str, folder: Path) -> Iterator[Browser]:
    """Start a browser with a profile of its own, and end it."""
    command = [program, *_FLAGS, f"--user-data-dir={folder}", "about:blank"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        lines = iter(process.stderr.readline, "")
        found = (re.search(r"DevTools listening on (ws://\S+)", line) for line in lines)
        match = next(filter(None, found), None)
        assert match, "the browser ended without a word about DevTools"
        with connect(match[1], max_size=None, open_timeout=PATIENCE) as socket:
            yield Browser(socket)
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


class Browser:
    """The connection to a browser; its pages share it."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._ids = itertools.count(1)
        self.errors: list[str] = []

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """Run a command and return its result; what pages complain of is collected."""
        number = next(self._ids)
        message = {"id": number, "method": method, "params": params}
        self._socket.send(json.dumps({**message, "sessionId": session} if session else message))
        while True:
            said = json.loads(self._socket.recv(timeout=PATIENCE))
            if said.get("id") == number:
                assert "error" not in said, said
                result: dict[str, Any] = said["result"]
                return result
            self._hear(said)

    def open(self, url: str, **features: str) -> Page:
        """Open a page; `features` are media features such as prefers_color_scheme."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session)
        for domain in ("Page", "Runtime", "Log"):
            page.call(f"{domain}.enable")
        media = [{"name": name.replace("_", "-"), "value": each} for name, each in features.items()]
        page.call("Emulation.setEmulatedMedia", features=media)
        page.call("Emulation.setFocusEmulationEnabled", enabled=True)
        page.call("Page.bringToFront")  # a page in the background draws nothing
        page.call("Page.navigate", url=url)
        return page

    def _hear(self, said: dict[str, Any]) -> None:
        params = said.get("params", {})
        if said.get("method") == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(params["exceptionDetails"])[:2000])
        elif said.get("method") == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.errors.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")


class Page:
    """One tab."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Run a command of the protocol in this page."""
        return self._browser.call(method, self._session, **params)

    def evaluate(self, script: str) -> Any:
        """Return the value of an expression."""
        told = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def wait(self, script: str, timeout: float = PATIENCE) -> None:
        """Wait until an expression is true."""
        deadline = time.monotonic() + timeout
        while not self.evaluate(f"!!({script})"):
            if time.monotonic() > deadline:
                shown = self.evaluate("document.body.innerText")
                raise AssertionError(f"waited in vain for {script}; the page shows:\n{shown}")
            time.sleep(0.02)

    def type(self, text: str, pause: float = 0.0) -> None:
        """Type characters, each a key of its own."""
        for char in text:
            if char == "\n":
                self.press("Enter")
            else:
                self.call("Input.dispatchKeyEvent", type="keyDown", text=char, key=char)
                self.call("Input.dispatchKeyEvent", type="keyUp", key=char)
            time.sleep(pause)

    def press(self, key: str, modifiers: int = 0, *commands: str) -> None:
        """Press a key that writes nothing; `commands` are what the browser makes of it."""
        code, number = _CODES[key]
        fields = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers}
        text = {"text": "\r"} if key == "Enter" else {}
        kind = "keyDown" if text else "rawKeyDown"
        self.call("Input.dispatchKeyEvent", type=kind, commands=list(commands), **fields)
        if text:
            self.call("Input.dispatchKeyEvent", type="char", **fields, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **fields)

    def compose(self, steps: list[str], text: str) -> None:
        """Write `text` as an input method does: through `steps` of letters not yet chosen."""
        for step in steps:
            at = len(step)
            self.call("Input.imeSetComposition", text=step, selectionStart=at, selectionEnd=at)
        self.call("Input.insertText", text=text)

    def resize(self, width: int, height: int, scale: float = 1.0, mobile: bool = False) -> None:
        """Give the page another size."""
        size = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile}
        self.call("Emulation.setDeviceMetricsOverride", **size)

    def shoot(self, file: Path) -> None:
        """Save a picture of what is visible."""
        file.parent.mkdir(parents=True, exist_ok=True)
        data = self.call("Page.captureScreenshot", format="png")["data"]
        file.write_bytes(base64.b64decode(data))
