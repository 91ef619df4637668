"""How fast a loaded model is on this machine, and how much of the machine it uses."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.batch import batch
from skycode_ls.text import Prompt, Sampling

_WORDS = 48
"""Tokens written to measure writing: about what a suggestion of several lines takes."""
_ROWS = 32
"""Answers side by side when batches are measured."""


@dataclass(frozen=True)
class Speed:
    """Medians over some prompts; rates in tokens a second, times in milliseconds.

    `cold` passes from a prompt never seen to its first token, `warm` from one that grew by a word.
    """

    prompt: int
    threads: int
    cold: float
    warm: float
    prefill: float
    decode: float
    batch: float


@dataclass(frozen=True)
class Limits:
    """What the machine could do: bytes copied a second, and float32 operations of matrices."""

    bandwidth: float
    operations: float


def measure(
    backend: Backend,
    tokens: int = 768,
    rounds: int = 5,
) -> Speed:
    """Measure with prompts of about `tokens` tokens; the median over `rounds` of them."""
    room = backend.info.context // 2
    texts = _texts(backend, min(tokens, room - 64))
    _answer(backend, Prompt(next(texts), path="first.py"), room)  # allocates, and is not counted
    cold, warm, lengths, rates = [], [], [], []
    for number in range(rounds):
        text = next(texts)
        prompt = Prompt(text, path=f"bench/{number}.py")
        lengths.append(backend.count(text))
        first, rate = _answer(backend, prompt, room)
        cold.append(first)
        rates += [rate] if rate else []
        warm.append(_answer(backend, Prompt(f"{text} value", path=prompt.path), room)[0])
    length = round(statistics.median(lengths))
    return Speed(
        prompt=length,
        threads=backend.info.threads,
        cold=statistics.median(cold) * 1000,
        warm=statistics.median(warm) * 1000,
        prefill=length / statistics.median(cold),
        decode=statistics.median(rates) if rates else 0.0,
        batch=_side_by_side(backend, Prompt(next(texts)[:400], path="many.py"), room),
    )


def limits(seconds: float = 0.3) -> Limits:
    """Measure the machine itself, on as many threads as NumPy uses: the best of `seconds` each."""
    source = np.ones(4_000_000)
    target = np.empty_like(source)
    matrix = np.ones((1024, 1024), np.float32)
    copied = _best(lambda: np.copyto(target, source), seconds)
    multiplied = _best(lambda: matrix @ matrix, seconds)
    return Limits(2 * source.nbytes / copied, 2 * 1024**3 / multiplied)


def _answer(backend: Backend, prompt: Prompt, room: int) -> tuple[float, float]:
    """Return the seconds to the first token, and the tokens a second after it (0 if too few)."""
    began = time.perf_counter()
    times = [
        time.perf_counter()
        for piece in backend.generate(prompt, Sampling(max_tokens=_WORDS), room)
        if piece.token >= 0
    ]
    if not times:  # the model ended at once, which took as long as a first token
        return time.perf_counter() - began, 0.0
    rate = (len(times) - 1) / (times[-1] - times[0]) if len(times) > 8 else 0.0
    return times[0] - began, rate


def _side_by_side(backend: Backend, prompt: Prompt, room: int) -> float:
    sampling = Sampling(max_tokens=_WORDS, temperature=1.0)
    began = time.perf_counter()
    answers = batch(backend, prompt, sampling, room, _ROWS)
    return sum(len(answer.tokens) for answer in answers) / (time.perf_counter() - began)


def _texts(backend: Backend, tokens: int) -> Iterator[str]:
    """Yield pieces of real code of about so many tokens each, no two beginning alike."""
    folder = Path(__file__).resolve().parent.parent
    files = sorted(folder.rglob("*.py"), key=lambda path: path.stat().st_size, reverse=True)
    while True:
        for path in files:
            text = path.read_text(encoding="utf-8")
            while backend.count(text) < tokens:
                text += text
            size = len(text) * tokens // backend.count(text)
            yield text[:size].rstrip()


def _best(work: Callable[[], object], seconds: float) -> float:
    """Return the least time that `work` took, tried for so long."""
    best, end = math.inf, time.perf_counter() + seconds
    while time.perf_counter() < end or best == math.inf:
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best
