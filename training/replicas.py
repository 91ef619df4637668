"""Compute a batch's gradient on several single-threaded replicas that share their weights.

On a CPU two threads that each take the next micro-batch beat two threads inside every operation:
there is no barrier until the batch ends, so a core that is busy elsewhere delays little.
"""

from __future__ import annotations

import copy
import queue
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import torch

from training.batches import Batch
from training.model import Llama


class Replicas:
    """A model and its weight-sharing copies, one per worker; the first is the model itself."""

    def __init__(self, model: Llama, workers: int, device: torch.device) -> None:
        self.device = device
        self.models = [model] + [copy.deepcopy(model) for _ in range(workers - 1)]
        for replica in self.models[1:]:
            for mine, shared in zip(replica.parameters(), model.parameters(), strict=True):
                mine.data = shared.data
        threads = torch.get_num_threads() if workers == 1 else 1
        self._pool = ThreadPoolExecutor(
            workers, initializer=torch.set_num_threads, initargs=(threads,)
        )

    def gradient(self, batch: Batch, micro_tokens: int) -> float:
        """Leave the mean loss's gradient in the model's parameters and return the loss."""
        micro = max(1, micro_tokens // batch.tokens.shape[1])
        tasks: queue.SimpleQueue[int] = queue.SimpleQueue()
        for start in range(0, batch.tokens.shape[0], micro):
            tasks.put(start)
        total = float(batch.weights.sum()) or 1.0

        def work(model: Llama) -> float:
            model.zero_grad(set_to_none=False)
            losses = 0.0
            while True:
                try:
                    start = tasks.get_nowait()
                except queue.Empty:
                    return losses
                losses += self._backward(model, batch, slice(start, start + micro), total)

        loss = sum(self.together(work, self.models))
        for replica in self.models[1:]:
            for first, other in zip(self.models[0].parameters(), replica.parameters(), strict=True):
                if first.grad is None:
                    first.grad = other.grad
                elif other.grad is not None:
                    first.grad.add_(other.grad)
        return loss

    def together(self, work: Callable[[Llama], float], models: Sequence[Llama]) -> list[float]:
        """Run one function per model at the same time."""
        return list(self._pool.map(work, models))

    def step(self, optimizers: Sequence[torch.optim.Optimizer]) -> None:
        """Take the optimisers' steps, those of a CPU at the same time."""
        list(self._pool.map(lambda optimizer: optimizer.step(), optimizers))

    def _backward(self, model: Llama, batch: Batch, part: slice, total: float) -> float:
        with torch.autocast(
            self.device.type, dtype=torch.bfloat16, enabled=self.device.type == "cuda"
        ):
            loss: torch.Tensor = model(
                batch.tokens[part].to(self.device),
                batch.targets[part].to(self.device),
                batch.weights[part].to(self.device) / total,
            )
        loss.backward()  # type: ignore[no-untyped-call]
        return loss.item()
