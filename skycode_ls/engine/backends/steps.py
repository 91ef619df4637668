"""The steps of an answer on ONNX Runtime: pieces of its prompt, then its tokens one by one."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.backends.rows import Branches
from skycode_ls.engine.batch import Halted
from skycode_ls.engine.beams import LONGEST, Lines, first_line
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.sampling import Logits, Sampler
from skycode_ls.engine.shaping import Shape
from skycode_ls.text import Sampling

PIECE = 128
"""Tokens of a prompt read at a time; between two pieces a request can be given up."""
Step = tuple[int, float]
"""A token and the natural logarithm of its probability."""
UNSAID = -1, 0.0
"""A step of work that said nothing: a request can be given up here."""


def draw(
    session: Any,
    memory: Memory,
    unread: list[int],
    sampling: Sampling,
    limit: int,
    shapes: list[Shape],
    lines: Lines,
) -> Generator[Step]:
    """Yield the steps of an answer of at most `limit` tokens to what `memory` and `unread` hold."""
    sampler, line = Sampler(sampling), list[Step]()
    searches = sampling.beams > 1 and sampling.temperature <= 0
    for number in range(limit):
        if not line:
            logits = yield from read(memory, unread)
            unread = []
        if number == 0 and searches:
            forks = Branches(session, memory, sampling.beams, min(limit, LONGEST))
            line = yield from _line(forks, memory, logits, shapes, lines, sampling.beams, limit)
        if line:
            token, log_prob = line.pop(0)
        else:
            for shape in shapes:
                logits = shape.apply(logits)
            token, log_prob = sampler.choose(logits)
        unread.append(token)
        for shape in shapes:
            shape.took(token)
        yield token, log_prob


def _line(
    forks: Branches,
    memory: Memory,
    logits: Logits,
    shapes: list[Shape],
    lines: Lines,
    width: int,
    limit: int,
) -> Generator[Step, None, list[Step]]:
    """Return the likeliest first line; the memory is left as it was."""
    length = len(memory.tokens)
    search = first_line(forks, logits, shapes, lines, width, limit)
    try:
        while True:
            next(search)
            yield UNSAID
    except StopIteration as found:
        line: list[Step] = found.value
        return line
    finally:
        memory.rewind(length)


def read(memory: Memory, tokens: list[int]) -> Generator[Step, None, Logits]:
    """Read tokens piece by piece and return the logits after them."""
    for start in range(0, len(tokens) - PIECE, PIECE):
        memory.read(tokens[start : start + PIECE])
        yield UNSAID
    rest = len(tokens) % PIECE or PIECE
    return memory.read(tokens[-rest:])


def read_through(memory: Memory, tokens: list[int], halted: Halted) -> Logits:
    """Read tokens as `read` does; raises Cancelled once `halted` says so."""
    reading = read(memory, tokens)
    while not halted():
        try:
            next(reading)
        except StopIteration as finished:
            logits: Logits = finished.value
            return logits
    raise Cancelled
