"""The worker as the server sees it: a process that takes orders and tells how they go."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import skycode_ls
from skycode_ls.messages import SkyError

Hear = Callable[[Mapping[str, Any]], None]
"""Called with every event of an order as it comes."""

GRACE = 15.0
"""Seconds that a worker has for the step it is in when its order is cancelled; then it is ended."""

_COMMAND = (sys.executable, "-m", "skycode_ls.companion.images.worker")
_KEPT = 8_000
"""Bytes of the worker's last words that are kept, to tell why it died."""


class Cancelled(Exception):
    """The order was given up because nobody wants its result."""


class Worker:
    """One process; one thread at a time may order, any thread may cancel or close."""

    def __init__(self, name: str, command: tuple[str, ...] = _COMMAND) -> None:
        self.name = name
        self._process = _start(command)
        self._lock = threading.Lock()
        self._events: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._words = b""
        self._number = 0  # of the order in work
        self._given_up = self._closed = False
        threads = (self._listen, self._overhear)
        self._threads = [threading.Thread(target=work, daemon=True) for work in threads]
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        """Whether it may take another order."""
        return self._process.poll() is None and not self._closed

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def order(self, order: Mapping[str, Any], hear: Hear) -> dict[str, Any]:
        """Have one piece of work done and return the event that ends it.

        Raises Cancelled after `cancel`, and the SkyError that the worker tells or dies of.
        """
        self._number += 1
        self._given_up = False
        self._send({**order, "id": self._number})
        try:
            return self._follow(hear)
        finally:
            self._given_up = False

    def cancel(self) -> None:
        """Have the order given up at the next step; a worker that does not come to one is ended."""
        self._given_up = True
        self._send({"work": "cancel", "id": self._number})
        timer = threading.Timer(GRACE, self._end_if, (self._number,))
        timer.daemon = True
        timer.start()

    def close(self) -> None:
        """End the process at once: it holds nothing that could be lost."""
        self._closed = True
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError, ValueError):
                    stream.close()

    def _follow(self, hear: Hear) -> dict[str, Any]:
        while (event := self._events.get()) is not None:
            kind = event.get("event")
            if kind == "cancelled":
                raise Cancelled
            if kind == "error":
                raise SkyError(str(event["key"]), **event["values"])
            if kind == "done":
                return event
            hear(event)
        raise self._obituary()

    def _end_if(self, number: int) -> None:
        if self._given_up and number == self._number:
            self._process.kill()

    def _send(self, order: Mapping[str, Any]) -> None:
        """Write one line; to a worker that is gone nothing need be said."""
        line = json.dumps(order).encode() + b"\n"
        with self._lock, contextlib.suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            for line in self._process.stdout:
                with contextlib.suppress(ValueError):
                    self._events.put(json.loads(line))
        self._events.put(None)

    def _overhear(self) -> None:
        assert self._process.stderr is not None
        with contextlib.suppress(OSError, ValueError):
            while words := os.read(self._process.stderr.fileno(), 4096):
                self._words = (self._words + words)[-_KEPT:]

    def _obituary(self) -> Exception:
        """Say why the worker is gone."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)  # its output ends a moment before it does
        if self._given_up or self._closed:
            return Cancelled()
        code = self._process.returncode
        self._threads[1].join(1)
        words = self._words.decode("utf-8", "replace").strip()
        if code in (-9, 137) or "MemoryError" in words or "bad_alloc" in words:
            return SkyError("image.out_of_memory", name=self.name)
        last = words.splitlines()[-1][:300] if words else "-"
        return SkyError("image.worker_died", name=self.name, code=code, error=last)


def _start(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    """Start a worker where its imports can only be ours: never in the folder of a project."""
    home = Path(skycode_ls.__file__).parent.parent
    below = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)  # Windows; elsewhere it is nice
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=home,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        creationflags=below,
        start_new_session=True,  # Ctrl-C is for the one who ordered, and who then ends the worker
    )
