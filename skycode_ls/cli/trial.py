"""One real completion, measured: the doctor's proof that the whole engine works here."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from skycode_ls.cli.findings import Finding
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

_PROMPT = Prompt(
    prefix='def average(numbers):\n    """Return the mean, or 0 for no numbers."""\n    ',
    suffix="\n",
    path="statistics.py",
)


def completion(settings: Settings) -> Iterator[Finding]:
    """Load the model, let it speak, and tell how long each step took."""
    from skycode_ls.engine.backends import open_backend

    started = perf_counter()
    try:
        backend = open_backend(settings)
    except SkyError as error:
        yield Finding("completion", "bad", error.key, {}, error)
        return
    load = perf_counter() - started
    info = backend.info
    try:
        started = perf_counter()
        times, words = [], []
        room = min(settings.context_tokens, info.context - settings.max_tokens)
        for piece in backend.generate(_PROMPT, Sampling(max_tokens=32), room):
            times.append(perf_counter())
            words.append(piece.text)
        info = backend.info
    finally:
        backend.close()
    if info.notice:
        yield Finding("completion", "note", info.notice.key, {}, info.notice)
    facts: dict[str, object] = {
        "model": info.name,
        "device": info.device,
        "compute_type": info.compute_type,
        "threads": info.threads,
        "load_ms": round(load * 1000),
    }
    yield Finding("loaded", "good", "loaded", facts)
    if not "".join(words).strip():
        yield Finding("completion", "bad", "completion_empty", {"model": info.name})
        return
    yield Finding("completion", "good", "completion", _speed(started, times, "".join(words)))


def _speed(started: float, times: list[float], words: str) -> dict[str, object]:
    """Return the first token's milliseconds, the tokens a second after it, and a taste."""
    span = times[-1] - times[0]
    return {
        "first_ms": round((times[0] - started) * 1000),
        "tokens": len(times),
        "rate": round((len(times) - 1) / span) if span > 0 else 0,
        "words": words.strip().split("\n")[0],
    }
