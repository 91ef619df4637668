"""The command in a process of its own, without a browser."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest

pytestmark = pytest.mark.e2e

TOKEN = "a-token-of-the-tests"


@pytest.fixture
def taken() -> Iterator[int]:
    """Return a port that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def started(*options: str, **variables: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "skycode_ls", "playground", "--no-browser", *options]
    environment = {**os.environ, "LC_ALL": "zh_CN.UTF-8", **variables}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)


def test_a_taken_port_and_a_bad_token_are_told(taken: int) -> None:
    out, error = started("--port", str(taken)).communicate(timeout=60)
    assert (out, "--port" in error, "Traceback" in error) == ("", True, False)
    assert "无法监听" in error
    process = started(SKYCODE_TOKEN="short")
    out, error = process.communicate(timeout=60)
    assert (out, process.returncode) == ("", 1)
    assert "SKYCODE_TOKEN" in error


def test_the_address_works_and_ctrl_c_ends_it() -> None:
    process = started("--port", "0", SKYCODE_TOKEN=TOKEN)
    assert process.stdout is not None
    said = process.stdout.readline() + process.stdout.readline()
    assert "本机" in said
    found = re.search(r"http://127\.0\.0\.1:\d+/a-token-of-the-tests/$", said.strip())
    assert found, said
    with urllib.request.urlopen(f"{found.group()}app.js") as answer:
        assert answer.headers["Content-Type"].startswith("text/javascript")
    process.send_signal(2)
    assert process.wait(30) == 130
    process.communicate()
