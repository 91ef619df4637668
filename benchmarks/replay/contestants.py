"""Who takes part in the race: each is given token ids, and answers with more of them."""

from __future__ import annotations

import http.client
import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import numpy as np

from skycode_ls.engine.backends.memory import Memories
from skycode_ls.engine.backends.onnxruntime import FILE
from skycode_ls.engine.backends.sessions import open_reader, open_session
from skycode_ls.engine.backends.steps import PIECE

_SERVER = Path(__file__).with_name("llama_server.py")


@dataclass(frozen=True)
class Turn:
    """One answer: its tokens, the seconds it took, and how many tokens were read for it."""

    tokens: list[int]
    seconds: float
    read: int
    cpu: float
    """Seconds of CPU that its process spent: on one thread, what a machine without others' work
    would take."""
    wall: float = 0.0
    """Seconds until whoever asked had it, where that is another process."""


class Contestant(Protocol):
    """Continues prompts greedily and keeps what it has read of them."""

    name: str

    def answer(self, prompt: Sequence[int], length: int) -> Turn:
        """Return the likeliest `length` tokens after `prompt`."""


class Onnx:
    """Our engine on a model folder: session, memories and pieces are those of the server."""

    def __init__(self, folder: Path, threads: int, context: int) -> None:
        session = open_session(folder / FILE, threads)
        bits = session.get_modelmeta().custom_metadata_map.get("compute_type", "?")
        self.name = f"ONNX Runtime {bits}"
        self._memories = Memories(session, context, open_reader(folder / FILE, threads))

    def answer(self, prompt: Sequence[int], length: int) -> Turn:
        """Read on from what is known; greedy."""
        began, spent = time.perf_counter(), time.process_time()
        memory, known = self._memories.recall(prompt)
        unread = list(prompt[known:])
        read = len(unread)
        found: list[int] = []
        for _ in range(length):
            for start in range(0, len(unread) - PIECE, PIECE):
                memory.skim(unread[start : start + PIECE])
            logits = memory.read(unread[-(len(unread) % PIECE or PIECE) :])
            found.append(int(np.argmax(logits)))
            unread = found[-1:]
        cpu = time.process_time() - spent
        return Turn(found, time.perf_counter() - began, read, cpu)


class LlamaServer:
    """llama.cpp's server, asked as llama.vim asks it, but for prompts that are ids already.

    The seconds are the server's own, for reading and for writing: neither HTTP nor JSON counts.
    """

    def __init__(self, python: Path, file: Path, threads: int, context: int) -> None:
        self.name = f"llama.cpp {file.stem.rpartition('-')[2].upper()}"
        pipe = subprocess.PIPE
        command = [str(python), str(_SERVER), str(file), str(threads), str(context)]
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.system = self._process.stdout.readline().strip()
        self._address = urlsplit(self._process.stdout.readline().strip()).netloc

    def answer(self, prompt: Sequence[int], length: int) -> Turn:
        """Ask for exactly `length` tokens; `cache_prompt` keeps what was read."""
        asked: dict[str, Any] = {"prompt": list(prompt), "n_predict": length, "temperature": 0.0}
        asked |= {"cache_prompt": True, "ignore_eos": True, "return_tokens": True}
        headers = {"Content-Type": "application/json"}
        body = json.dumps(asked)
        connection = http.client.HTTPConnection(self._address, timeout=300)
        connection.connect()  # it closes connections that rest for some seconds
        began, spent = time.perf_counter(), cpu_of(self._process.pid)
        connection.request("POST", "/completion", body, headers)
        told = json.loads(connection.getresponse().read())
        times = told["timings"]
        seconds = (times["prompt_ms"] + times["predicted_ms"]) / 1000
        wall = time.perf_counter() - began
        cpu = cpu_of(self._process.pid) - spent
        connection.close()
        return Turn(told["tokens"], seconds, times["prompt_n"], cpu, wall)

    def close(self) -> None:
        """End the server."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)


def cpu_of(process: int) -> float:
    """Return the CPU seconds that the threads of a process have spent; Linux only."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text("ascii").split()[0]) for task in tasks) / 1e9
