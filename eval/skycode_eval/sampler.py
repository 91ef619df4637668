"""Drawing samples: which chunk of them, from which seed, through the engine that serves editors.

A chunk is one problem and up to 50 samples of it. Its random numbers follow one seed and its size
is fixed by the run, so a chunk that was lost half-way is drawn again with the same result.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import nullcontext
from dataclasses import dataclass

from skycode_eval.problem import Problem
from skycode_eval.regimes import Regime
from skycode_eval.samples import Row
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.batch import Batches, batch
from skycode_ls.text import BEAMS, Prompt, Sampling

CHUNK = 50
"""Samples side by side: 200 draw a tenth more tokens a second, and lose four times as much to a
kill; 50 divides the usual 100 and 200 evenly."""


@dataclass(frozen=True)
class Terms:
    """How each problem is asked: what a task and a command line settle."""

    path: str
    stops: tuple[str, ...]
    max_tokens: int
    top_p: float = 0.95
    top_k: int = 0
    seed: int = 0
    circles: bool = False
    """Whether an answer goes on that says the same over and over: see skycode_ls.engine.circle."""
    beams: int = BEAMS
    """Of greedy answers: see skycode_ls.engine.beams."""
    signs: bool = True
    """Of greedy answers: see skycode_ls.engine.signs."""


@dataclass(frozen=True)
class Chunk:
    """Samples `start` to `start + count` of one problem at one temperature."""

    problem: Problem
    temperature: float
    start: int
    count: int
    seed: int

    def indices(self) -> range:
        """Return the indices of its samples."""
        return range(self.start, self.start + self.count)


def chunks(problems: Iterable[Problem], regime: Regime, seed: int) -> Iterator[Chunk]:
    """Yield all chunks of a regime, in the order of its problems."""
    for problem in problems:
        for start in range(0, regime.n, CHUNK):
            count = min(CHUNK, regime.n - start)
            own = _seed(seed, problem.task_id, regime.temperature, start)
            yield Chunk(problem, regime.temperature, start, count, own)


class Sampler:
    """Asks one backend on fixed terms."""

    def __init__(self, backend: Backend, terms: Terms) -> None:
        self._backend = backend
        self._terms = terms
        self._alone = threading.Lock()  # a backend without batches is for one thread at a time
        self._room = backend.info.context - min(terms.max_tokens, backend.info.context // 2)

    def prompt(self, problem: Problem) -> Prompt:
        """Return what the model is asked."""
        return Prompt(problem.prompt, problem.suffix, self._terms.path)

    def spell(self, problem: Problem) -> tuple[list[str], bool]:
        """Return the tokens that the model sees, and whether the prompt had to be cut to fit."""
        prompt = self.prompt(problem)
        if not isinstance(self._backend, Batches):
            return [prompt.prefix, prompt.suffix], False
        seen = self._backend.spell(prompt, self._room)
        return seen, len(self._backend.spell(prompt, _ENDLESS)) > len(seen)

    def draw(self, chunk: Chunk, halted: Callable[[], bool]) -> list[Row]:
        """Return the rows of a chunk; raises Cancelled once `halted` says so."""
        terms = self._terms
        sampling = Sampling(
            max_tokens=terms.max_tokens,
            temperature=chunk.temperature,
            top_k=terms.top_k,
            top_p=terms.top_p,
            seed=chunk.seed,
            stop=terms.stops,
            circles=terms.circles,
            beams=terms.beams,
            signs=terms.signs,
        )
        prompt = self.prompt(chunk.problem)
        with nullcontext() if isinstance(self._backend, Batches) else self._alone:
            answers = batch(self._backend, prompt, sampling, self._room, chunk.count, halted)
        return [
            {
                "task_id": chunk.problem.task_id,
                "completion": answer.text,
                "index": index,
                "seed": chunk.seed,
                "tokens": list(answer.tokens),
                "stop": answer.outcome,
                "seconds": round(answer.seconds, 4),
            }
            for index, answer in zip(chunk.indices(), answers, strict=True)
        ]


Draw = Callable[[list[Chunk]], Iterator[list[Row]]]
"""Yields the rows of chunks as they are drawn, in any order; closing it gives up the others."""


def locally(sampler: Sampler, workers: int) -> Draw:
    """Return a way of drawing in this many threads of this process."""

    def draw(work: list[Chunk]) -> Iterator[list[Row]]:
        halt = threading.Event()
        # Latency is measured where nothing is random, so nothing else may run beside it.
        timed = all(chunk.temperature == 0 for chunk in work)
        pool = ThreadPoolExecutor(1 if timed else workers, thread_name_prefix="sampler")
        try:
            drawn = {pool.submit(sampler.draw, chunk, halt.is_set) for chunk in work}
            for future in as_completed(drawn):
                yield future.result()
                drawn.discard(future)  # its rows are kept by now and need no memory any more
        finally:
            halt.set()
            pool.shutdown(wait=True, cancel_futures=True)

    return draw


_ENDLESS = 1 << 30


def _seed(seed: int, task_id: str, temperature: float, start: int) -> int:
    """Return 31 bits of its own for each chunk: CTranslate2 keeps one value of 32 bits apart."""
    text = json.dumps([seed, task_id, temperature, start])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big") >> 1
