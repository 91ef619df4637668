"""What the stages of a completion note of themselves, for people who ask why."""

from __future__ import annotations

from dataclasses import replace

from skycode_ls.engine.backend import Backend
from skycode_ls.features.filters.worth import confidence
from skycode_ls.features.trace import Recorder
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Completion, Prompt, Snapshot, estimate_tokens


def note_document(notes: Recorder, snapshot: Snapshot, around: Outline) -> None:
    """Note where the cursor is."""
    column = len(snapshot.line_prefix) + 1
    place = {"path": snapshot.path, "line": snapshot.row + 1, "column": column}
    notes.note("document", "passed", language=around.language.name, kind=around.kind, **place)


def note_prompt(notes: Recorder, prompt: Prompt, backend: Backend, limit: int) -> None:
    """Note what the model is shown, `limit` tokens at most."""
    texts = [prompt.prefix, prompt.suffix, *(one.text for one in prompt.snippets)]
    count = backend.count if notes.exact else estimate_tokens
    tokens = sum(map(count, texts))
    notes.prompt = replace(prompt, corpus=None)  # notes are kept for long
    learnt = prompt.corpus.size if prompt.corpus else 0
    shown = {"snippets": len(prompt.snippets), "learnt": learnt}
    notes.note("context", "passed", tokens=tokens, limit=limit, **shown)


def note_words(notes: Recorder, completion: Completion) -> None:
    """Note what the model said."""
    notes.note(
        "generation",
        "passed",
        tokens=completion.tokens,
        finish=completion.finish,
        rate=round(completion.tokens / max(completion.seconds, 1e-6)),
        logprob=round(completion.logprob, 3),
        line=round(100 * confidence(completion.line_logprob), 1),
        compared=completion.compared,
    )
