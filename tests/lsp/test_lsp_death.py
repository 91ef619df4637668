"""However the client goes, the server follows at once and in silence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.lsp.conftest import Script, Server, stderr_of
from tests.lsp.doomed_client import URI, in_the_middle_of_a_request
from tests.lsp.peer import REPOSITORY, connect, launch

pytestmark = pytest.mark.e2e

CLIENTS, WINDOWS = 5, 10


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_killing_clients_in_mid_request_leaves_no_server(script: Script, tmp_path: Path) -> None:
    """50 sessions lose their client to SIGKILL, ten at a time."""
    model = script("word " * 500, delay=50)
    noise = tmp_path / "stderr"
    waits = []
    for _ in range(CLIENTS):
        with noise.open("ab") as stderr:
            client = subprocess.Popen(
                [sys.executable, "-m", "tests.lsp.doomed_client", model, str(WINDOWS)],
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=REPOSITORY,
            )
        assert client.stdout is not None
        servers = [int(each) for each in client.stdout.readline().split()]
        assert len(servers) == WINDOWS, noise.read_text()
        client.kill()
        client.wait()
        client.stdout.close()
        waits += [seconds_until_gone(each) for each in servers]
    print(f"{len(waits)} sessions lost their client; all servers left within {max(waits):.2f} s")
    assert max(waits) < 3
    assert noise.read_text() == ""


def seconds_until_gone(process: int) -> float:
    """Wait for the end of a process that is no child of ours."""
    began = time.perf_counter()
    while lives(process) and time.perf_counter() - began < 10:
        time.sleep(0.01)
    return time.perf_counter() - began


def lives(process: int) -> bool:
    """Tell whether a process runs; one that only nobody has buried yet does not."""
    try:
        os.kill(process, 0)
        status = Path(f"/proc/{process}/stat")
        return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_mid_request(server: Server, script: Script, number: int) -> None:
    peer = server(model=script("word " * 500, delay=50))
    in_the_middle_of_a_request(peer)
    peer.process.send_signal(number)
    assert peer.process.wait(3) == 128 + number
    assert "Traceback" not in stderr_of(peer.process)


def test_stdin_closed_in_mid_request(server: Server, script: Script) -> None:
    peer = server(model=script("word " * 500, delay=50))
    in_the_middle_of_a_request(peer)
    peer.wire.close()
    assert peer.process.wait(3) == 1
    assert "Traceback" not in stderr_of(peer.process)


@pytest.mark.skipif(sys.platform == "win32", reason="not watched on Windows")
def test_the_editor_dies_but_the_pipes_stay_open(script: Script) -> None:
    editor = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    peer = connect("stdio", launch())
    peer.initialize({"model": script()}, processId=editor.pid)
    peer.open(URI, "x = ")
    assert peer.complete(URI, 0, 4)
    editor.kill()
    editor.wait()
    assert peer.process.wait(5) == 1


@pytest.mark.parametrize("transport", ["tcp", "ws"])
def test_a_dropped_connection_leaves_the_others_alone(
    server: Server, script: Script, transport: str
) -> None:
    peer = server(model=script("word " * 500, delay=20), transport=transport)
    other = peer.another()
    other.initialize({"model": script("other()"), "debounce": 0})
    other.open(URI, "x = ")
    in_the_middle_of_a_request(peer)
    peer.wire.close()
    assert other.complete(URI, 0, 4)[0]["insertText"] == "other()"
    peer.process.terminate()
    assert peer.process.wait(5) == 143
    assert "Traceback" not in stderr_of(peer.process)
