"""Completion: from a snapshot to suggestions, wholly on the inference thread."""

from __future__ import annotations

from collections.abc import Iterator

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Job
from skycode_ls.engine.generate import run
from skycode_ls.features.context import plan
from skycode_ls.features.trim import trim
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import Outline, outline
from skycode_ls.text import Completion, Prompt, Sampling, Snapshot, Suggestion

_TRIES_PER_CANDIDATE = 2
"""Sampling often repeats itself; this many draws are made for each further candidate."""


def complete(
    snapshot: Snapshot,
    settings: Settings,
    backend: Backend,
    job: Job[list[Suggestion]],
    candidates: int = 1,
) -> list[Suggestion]:
    """Return up to `candidates` distinct suggestions, the likeliest first; [] when none is good.

    Raises engine.Cancelled as soon as `job` is cancelled.
    """
    around = outline(snapshot)
    prompt = plan(snapshot, around, settings.context_tokens)
    several = spans_lines(around, settings)
    found: list[Suggestion] = []
    for sampling in _samplings(settings, candidates):

        def enough(text: str) -> bool:
            return trim(text, snapshot, around.indent, several).whole

        completion = run(backend, job, prompt, sampling, room(backend, settings), enough)
        suggestion = finish(snapshot, around, completion, several)
        if suggestion and all(suggestion.text != other.text for other in found):
            found.append(suggestion)
        if len(found) == candidates:
            break
    return found


def finish(
    snapshot: Snapshot, around: Outline, completion: Completion, multi_line: bool
) -> Suggestion | None:
    """Turn the model's words into an edit at the cursor, or None if nothing is worth offering."""
    raw = completion.text
    if completion.finish == "length" and "\n" in raw.strip():
        raw = raw.rpartition("\n")[0]  # the limit fell inside a line
    elif completion.finish == "stop":
        raw += "\n"  # nothing more is coming: the last line is complete
    text = trim(raw, snapshot, around.indent, multi_line).text
    if not text:
        return None
    if "\r\n" in snapshot.text:
        text = text.replace("\n", "\r\n")
    end = snapshot.offset
    if not snapshot.line_suffix.strip():  # whitespace left behind the cursor would trail
        end += len(snapshot.line_suffix)
    return Suggestion(text, snapshot.offset, end, completion.tokens, completion.seconds)


def prompt_of(snapshot: Snapshot, settings: Settings) -> Prompt:
    """Return what the model would be asked for this snapshot."""
    return plan(snapshot, outline(snapshot), settings.context_tokens)


def spans_lines(around: Outline, settings: Settings) -> bool:
    """Decide whether a suggestion here may be longer than the rest of the line."""
    if settings.multi_line == "auto":
        return around.multi_line
    return settings.multi_line == "always"


def room(backend: Backend, settings: Settings) -> int:
    """Return how many tokens a prompt may take, leaving space for the answer."""
    return max(16, min(settings.context_tokens, backend.info.context - settings.max_tokens))


def _samplings(settings: Settings, candidates: int) -> Iterator[Sampling]:
    yield Sampling(max_tokens=settings.max_tokens, temperature=0.0)
    for seed in range(1, 1 + (candidates - 1) * _TRIES_PER_CANDIDATE):
        yield Sampling(settings.max_tokens, max(settings.temperature, 0.2), seed=seed)
