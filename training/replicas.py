"""Compute a batch's gradient in several single-threaded processes that share the weights.

On a CPU two processes that each take the next micro-batch beat two threads inside every operation:
there is no barrier until the batch ends, so a core that is busy elsewhere delays little, and no
interpreter's lock to wait for.
"""

from __future__ import annotations

import atexit
import ctypes
import signal
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

import torch
from torch import Tensor
from torch.multiprocessing import get_context

from training import precision
from training.batches import Batch
from training.model import Llama


@dataclass(frozen=True)
class _Worker:
    """A process that computes gradients, and the shared memory it leaves them in."""

    process: BaseProcess
    door: Connection
    gradients: list[Tensor]


class Replicas:
    """A model and the processes that compute its gradient; with one worker, this one does."""

    def __init__(self, model: Llama, workers: int, device: torch.device) -> None:
        self.model, self.device = model, device
        self._pool = ThreadPoolExecutor(
            workers, initializer=torch.set_num_threads, initargs=(torch.get_num_threads(),)
        )
        self._workers: list[_Worker] = []
        if workers > 1:
            model.share_memory()
            self._workers = [_start(model) for _ in range(workers)]

    def gradient(self, batch: Batch, micro_tokens: int) -> float:
        """Leave the mean loss's gradient in the model's parameters and return the loss."""
        micro = max(1, micro_tokens // batch.tokens.shape[1])
        total = float(batch.weights.sum()) or 1.0
        parts = [
            Batch(*(part[start : start + micro] for part in batch))
            for start in range(0, len(batch.tokens), micro)
        ]
        if self._workers:
            return self._shared(parts, total)
        self.model.zero_grad(set_to_none=False)
        return sum(backward(self.model, part, total, self.device) for part in parts)

    def step(self, optimizers: Sequence[torch.optim.Optimizer]) -> None:
        """Take the optimisers' steps, those of a CPU at the same time."""
        list(self._pool.map(lambda optimizer: optimizer.step(), optimizers))

    def _shared(self, parts: list[Batch], total: float) -> float:
        """Give each worker that is free the next part; RuntimeError if one ends."""
        for worker in self._workers:
            for gradient in worker.gradients:
                gradient.zero_()
        try:
            loss = self._dealt(parts[::-1], total)
        except (EOFError, OSError) as error:
            raise RuntimeError("a training process ended: out of memory?") from error
        sums = self._workers[0].gradients
        for worker in self._workers[1:]:
            torch._foreach_add_(sums, worker.gradients)
        for parameter, gradient in zip(self.model.parameters(), sums, strict=True):
            parameter.grad = gradient
        return loss

    def _dealt(self, waiting: list[Batch], total: float) -> float:
        """Return the sum of the parts' losses; EOFError or OSError if a worker is gone."""
        loss, busy = 0.0, 0
        free = [worker.door for worker in self._workers]
        while waiting or busy:
            while waiting and free:
                free.pop().send(([part.numpy() for part in waiting.pop()], total))
                busy += 1
            for door in wait([worker.door for worker in self._workers]):
                assert isinstance(door, Connection)
                loss += door.recv()
                free.append(door)
                busy -= 1
        return loss


def _start(model: Llama) -> _Worker:
    gradients = [
        torch.zeros_like(parameter).share_memory_()  # type: ignore[no-untyped-call]
        for parameter in model.parameters()
    ]
    processes = get_context("spawn")  # a fork would inherit threads that do not exist in it
    door, inner = processes.Pipe()
    process = processes.Process(target=_work, args=(model, gradients, inner), daemon=True)
    process.start()
    inner.close()
    atexit.register(door.close)  # which ends the process, before anybody waits for it
    return _Worker(process, door, gradients)


def _work(model: Llama, gradients: list[Tensor], door: Connection) -> None:
    """Answer parts of batches with their losses until the other end closes."""
    torch.set_num_threads(1)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # the parent saves, and then ends this
    _keep_memory()
    for parameter, gradient in zip(model.parameters(), gradients, strict=True):
        parameter.grad = gradient
    while True:
        try:
            arrays, total = door.recv()
        except EOFError:
            return
        part = Batch(*(torch.from_numpy(array) for array in arrays))
        door.send(backward(model, part, total, torch.device("cpu")))


def _keep_memory() -> None:
    """Have glibc keep what is freed: the system clears each page that it gives anew."""
    with suppress(AttributeError, OSError):
        options = {"M_ARENA_MAX": -8, "M_MMAP_THRESHOLD": -3, "M_TRIM_THRESHOLD": -1}
        sizes = (1, 2**30, 2**31 - 1)
        for option, size in zip(options.values(), sizes, strict=True):
            ctypes.CDLL(None).mallopt(option, size)


def backward(model: Llama, part: Batch, total: float, device: torch.device) -> float:
    """Add a part's gradient, divided by `total`, to the parameters' and return its loss."""
    with precision.autocast(device):
        loss: Tensor = model(
            part.tokens.to(device),
            part.targets.to(device),
            part.weights.to(device) / total,
            part.begins.to(device),
        )
    loss.backward()  # type: ignore[no-untyped-call]
    return loss.item()
