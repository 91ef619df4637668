"""A running playground, and a browser to use it with."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.editors.playground.browser import Browser, browser, find_chromium

TOKEN = "a-token-of-the-tests"
Start = Callable[..., "Playground"]


class Playground:
    """One `skycode playground` process; it can be stopped and started again where it was.

    `options` are those of the command; a model comes last.
    """

    def __init__(self, *options: str, token: str = TOKEN) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._command = [sys.executable, "-m", "skycode_ls", "playground", "--no-browser"]
        self._command += ["--port", str(self.port), *options]
        self.model = options[-1] if options else ""
        self.environment = {**os.environ, "SKYCODE_TOKEN": token, "LC_ALL": "C.UTF-8"}
        self.start()

    def start(self) -> None:
        """Start the process and wait until it says its address."""
        self.process = subprocess.Popen(
            self._command, env=self.environment, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        lines = iter(self.process.stdout.readline, "")
        found = next(filter(None, (re.search(r"http://\S+", line) for line in lines)), None)
        assert found, "the playground ended without an address"
        self.address = found.group()

    def stop(self) -> None:
        """Kill the process, as a power cut would."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a headless Chromium, or skip."""
    program = find_chromium()
    if program is None:
        pytest.skip(
            "no Chromium on PATH: install it (apt install chromium), or set SKYCODE_CHROMIUM"
        )
    with browser(program, tmp_path_factory.mktemp("chromium")) as started:
        yield started


@pytest.fixture
def playground() -> Iterator[Start]:
    """Return a function that starts playgrounds; all are stopped at the end."""
    started: list[Playground] = []

    def run(*options: str, **more: str) -> Playground:
        started.append(Playground(*options, **more))
        return started[-1]

    yield run
    for each in started:
        each.stop()


@pytest.fixture(scope="session")
def scripted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Playground, Path]]:
    """Start the one playground whose model says what a file says, and return both."""
    file = tmp_path_factory.mktemp("scripted") / "says.txt"
    file.write_text("\n", encoding="utf-8")
    started = Playground("--model", f"scripted:{file}")
    yield started, file
    started.stop()


@pytest.fixture
def says(scripted: tuple[Playground, Path]) -> Callable[[str], Playground]:
    """Return a function that has the model say a text from now on."""

    def write(text: str) -> Playground:
        scripted[1].write_text(text, encoding="utf-8")
        return scripted[0]

    return write


def quoted(text: str) -> str:
    """Return `text` as JavaScript writes it."""
    return json.dumps(text, ensure_ascii=False)
