"""An editor with many windows, made to be killed: `python -m tests.lsp.doomed_client MODEL COUNT`.

Importing the server costs a second of CPU each time, so this process imports it once and forks;
what runs in the forks is the whole of `skycode serve` over pipes that only this process holds.
"""

from __future__ import annotations

import os
import sys
import time

import skycode_ls.features.complete
import skycode_ls.lsp.stdio_session  # noqa: F401
from skycode_ls.lsp.transport import serve
from tests.lsp.peer import Peer, inline
from tests.lsp.wires import Pipes

URI = "file:///project/demo.py"


def in_the_middle_of_a_request(peer: Peer) -> None:
    """Bring a server to where it is generating."""
    ask(peer)
    wait_until_busy(peer)


def ask(peer: Peer) -> None:
    """Open a document and ask for a completion."""
    peer.open(URI, "x = ")
    peer.request("textDocument/inlineCompletion", inline(URI, 0, 4))


def wait_until_busy(peer: Peer) -> None:
    """Wait until the model is at work."""
    peer.wait_for("skycode/status", lambda status: status["state"] == "busy")


def main(model: str, count: int) -> None:
    """Start the servers, bring each into the middle of a request, tell who they are, and wait."""
    forked = [_fork() for _ in range(count)]
    peers = [Peer(pipes) for _, pipes in forked]
    for peer in peers:
        peer.initialize({"model": model, "debounce": 0})
        ask(peer)
    for peer in peers:
        wait_until_busy(peer)
    print(*[process for process, _ in forked], flush=True)
    time.sleep(600)


def _fork() -> tuple[int, Pipes]:
    their_in, our_out = os.pipe()
    our_in, their_out = os.pipe()
    process = os.fork()
    if process == 0:
        os.dup2(their_in, 0)
        os.dup2(their_out, 1)
        os.closerange(3, 1024)
        serve("stdio")
    os.close(their_in)
    os.close(their_out)
    return process, Pipes(os.fdopen(our_out, "wb"), os.fdopen(our_in, "rb"))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
