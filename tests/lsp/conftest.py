"""Fixtures for tests against real server processes."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.peer import Peer, Transport, connect, launch

Server = Callable[..., Peer]
Script = Callable[..., str]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Return a function that writes a scripted model and returns its name."""

    def write(text: str = "return a + b\n", delay: float = 0) -> str:
        """Name a model that says `text`, with `delay` milliseconds before each token."""
        file = tmp_path / f"script-{abs(hash((text, delay)))}.txt"
        file.write_text(text, encoding="utf-8")
        return f"scripted:{file}" + (f"?delay={delay:g}" if delay else "")

    return write


@pytest.fixture(scope="session")
def listening() -> Iterator[Peer]:
    """Start the one TCP server process that all users of `client` share."""
    peer = connect("tcp", launch("tcp"))
    yield peer
    peer.wire.close()
    peer.process.terminate()
    status, told = peer.process.wait(5), stderr_of(peer.process)
    assert (status, "Traceback" in told) == (143, False), told


@pytest.fixture
def client(listening: Peer) -> Iterator[Server]:
    """Return a function that opens a session of its own in a process that runs already."""
    opened: list[Peer] = []

    def run(model: str, options: dict[str, Any] | None = None, **params: Any) -> Peer:
        peer = listening.another()
        opened.append(peer)
        peer.initialize({"model": model, "debounce": 0, **(options or {})}, **params)
        return peer

    yield run
    for peer in opened:
        peer.wire.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """Return a function that starts a server; what still runs at the end is killed.

    With `model` (or `options`) the session is initialized, else the test does that itself.
    """
    started: list[Peer] = []

    def run(
        model: str | None = None,
        transport: Transport = "stdio",
        options: dict[str, Any] | None = None,
        params: dict[str, Any] | None = None,
        **process: Any,
    ) -> Peer:
        peer = connect(transport, launch(transport, **process))
        started.append(peer)
        if model is not None or options is not None:
            chosen = {"model": model} if model is not None else {}
            peer.initialize({**chosen, "debounce": 0, **(options or {})}, **(params or {}))
        return peer

    yield run
    for peer in started:
        peer.process.kill()
        peer.process.wait()
        for stream in (peer.process.stdin, peer.process.stdout, peer.process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError, ValueError):  # the reader may hold it
                    stream.close()


def stderr_of(process: subprocess.Popen[bytes]) -> str:
    """Return what a process that has ended wrote to stderr."""
    assert process.stderr is not None
    return process.stderr.read().decode(errors="replace")
