"""Asking the workshop, a process of its own with PyTorch, to go on training a model."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from skycode_ls.messages import SkyError


@dataclass(frozen=True)
class Order:
    """What to tune, and how; `start` is a checkpoint, or a converted Llama of `floats` tokens."""

    start: Path
    out: Path
    scratch: Path
    """Where floats may lie until they are converted."""
    count: int
    """Samples that will be handed over, if there is time."""
    minutes: float
    quantization: str = "int8"
    floats: int = 0
    lora: bool = False
    onnx: bool = False
    threads: int = 0


Heard = Callable[[dict[str, Any]], None]
"""Called with `progress` (0 to 1), `left` (seconds), `loss`, `tokens` and `passes` of each step,
and with `stage` when a new one begins."""


def need(order: Order) -> None:
    """Raise SkyError tuning.no_torch unless what the order takes is installed."""
    packages = ["torch", "transformers"]
    packages += ["peft"] * order.lora + ["onnx"] * order.onnx
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing:
        raise SkyError("tuning.no_torch", packages=" ".join(missing))


def tune(order: Order, samples: Iterator[list[int]], heard: Heard) -> None:
    """Tune and convert; the finished model lies in `order.out`.

    The samples are written to the process as it learns. Raises SkyError tuning.failed,
    tuning.out_of_memory or models.disk_full; whatever ends this ends the process too.
    """
    need(order)
    with tempfile.TemporaryFile() as errors, _process(order, errors) as process:
        assert process.stdin
        assert process.stdout
        failure: list[BaseException] = []
        feeder = threading.Thread(
            target=_feed, args=(process.stdin, samples, failure), name="samples", daemon=True
        )
        feeder.start()
        done = False
        for line in process.stdout:
            with contextlib.suppress(ValueError):
                said = json.loads(line)
                done = done or bool(said.get("done"))
                heard(said)
        status = process.wait()
        if failure:
            raise failure[0]
        if status or not done:
            errors.seek(0)
            raise _failure(status, errors.read().decode("utf-8", "replace"), order)


@contextlib.contextmanager
def _process(order: Order, errors: IO[bytes]) -> Iterator[subprocess.Popen[str]]:
    """Start the process and see to its end."""
    command = [sys.executable, "-m", "skycode_ls.models.workshop.tune", order.start, order.out]
    command += ["--scratch", order.scratch]
    command += ["--minutes", order.minutes, "--samples", order.count]
    command += ["--quantization", order.quantization, "--floats", order.floats]
    command += ["--threads", order.threads]
    command += ["--lora"] * order.lora + ["--onnx"] * order.onnx
    process = subprocess.Popen(
        list(map(str, command)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError, ValueError):
                stream and stream.close()


def _feed(to: IO[str], samples: Iterator[list[int]], failure: list[BaseException]) -> None:
    """Write samples until the other side has enough of them; `failure` is why there are no more."""
    words = _spelt(samples, failure)
    with contextlib.suppress(OSError, ValueError):  # the other side's time is over
        for line in words:
            to.write(line)
        to.close()


def _spelt(samples: Iterator[list[int]], failure: list[BaseException]) -> Iterator[str]:
    try:
        for sample in samples:
            yield json.dumps(sample) + "\n"
    except Exception as error:
        failure.append(error)
        return
    yield "null\n"


def _failure(status: int, words: str, order: Order) -> SkyError:
    """Say why the workshop failed, as far as its last words tell."""
    if "No space left on device" in words or "Disk quota exceeded" in words:
        return SkyError("models.disk_full", folder=order.out.parent, needed="?", free="0.0")
    memory = ("MemoryError", "not enough memory", "can't allocate memory", "out of memory")
    if status in (-9, 137) or any(sign in words for sign in memory):
        return SkyError("tuning.out_of_memory")
    lines = words.strip().splitlines()
    last = lines[-1] if lines else f"exit status {status}"
    return SkyError("tuning.failed", error=last[:500])
