"""Completion: from a snapshot to suggestions, wholly on the inference thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from skycode_ls.engine.backend import Backend, Mixes
from skycode_ls.engine.engine import Job
from skycode_ls.engine.generate import run
from skycode_ls.features.again import otherwise
from skycode_ls.features.context import Finder, Project, plan
from skycode_ls.features.draft import Draft, unified
from skycode_ls.features.ending import Ending
from skycode_ls.features.filters import FILTERS, Filter
from skycode_ls.features.filters.sure import least
from skycode_ls.features.guard import unwelcome
from skycode_ls.features.noting import note_document, note_prompt, note_words
from skycode_ls.features.pace import Pace
from skycode_ls.features.switches import GUARDS, switched_off
from skycode_ls.features.trace import AGAIN, Decision, Recorder
from skycode_ls.features.trim import trim
from skycode_ls.settings import Settings
from skycode_ls.syntax.comments import Natural
from skycode_ls.syntax.outline import Outline, outline
from skycode_ls.syntax.trees import Trees
from skycode_ls.text import BEAMS, Completion, Prompt, Sampling, Snapshot, Suggestion

_TRIES_PER_CANDIDATE = 2
"""Sampling often repeats itself; this many draws are made for each further candidate."""
_SPARE = 2
"""Lines that are looked at beyond those wanted, since some come to the same after trimming."""


def complete(
    snapshot: Snapshot,
    settings: Settings,
    backend: Backend,
    job: Job[list[Suggestion]],
    candidates: int = 1,
    *,
    automatic: bool = False,
    recorder: Recorder | None = None,
    workspace: Natural = "",
    project: Project | None = None,
    trees: Trees | None = None,
) -> list[Suggestion]:
    """Return up to `candidates` distinct suggestions, the best first; [] when none is good.

    `recorder` hears of every step of the first candidate; `project` knows other files; `workspace`
    is the language of the workspace's comments; `trees` are those of earlier calls on the same
    thread. Raises engine.Cancelled as soon as `job` is cancelled.
    """
    notes = recorder or Recorder()
    around = outline(snapshot, trees)
    note_document(notes, snapshot, around)
    if not _welcome(snapshot, around, settings, automatic, notes):
        return []
    prompt = _asked(snapshot, around, settings, backend, project)
    note_prompt(notes, prompt, backend, room(backend, settings))
    spans = spans_lines(around, settings)
    empty = Draft("", snapshot, around, spans, "stop", settings, automatic, workspace)
    found: list[Suggestion] = []

    def attempt(sampling: Sampling, heard: Recorder) -> tuple[Suggestion | None, Completion]:
        pace = Pace(Ending(empty), settings.deadline / 1000 if automatic else 0)
        completion = run(backend, job, prompt, sampling, room(backend, settings), pace)
        completion = replace(completion, finish="late") if pace.expired else completion
        note_words(heard, completion)
        return finish(empty, completion, heard), completion

    wanted = Sampling(settings.max_tokens, least=least(empty))
    for number, sampling in enumerate(_samplings(settings, wanted, candidates, backend)):
        heard = notes if number == 0 else Recorder()
        suggestion, completion = attempt(sampling, heard)
        asked = bool(around.comment)
        again = None if suggestion else otherwise(heard.trace, completion, sampling, asked)
        if again is not None and not sampling.rank and backend.info.remembers:
            heard.note(AGAIN, "passed")
            suggestion, _ = attempt(again, heard)
        if suggestion and all(suggestion.text != other.text for other in found):
            found.append(suggestion)
        if len(found) == candidates:
            break
    return found


def read_ahead(
    snapshot: Snapshot,
    settings: Settings,
    backend: Backend,
    job: Job[bool],
    project: Project | None = None,
    trees: Trees | None = None,
) -> bool:
    """Read what the model would be asked here, so that only its answer is left to do.

    Return whether there was anything to read: not where nothing is wanted. A backend that forgets
    its prompts is spared the reading; what it takes to see the code is ready then all the same.
    """
    around = outline(snapshot, trees)
    if not _welcome(snapshot, around, settings, False, Recorder()):
        return False
    prompt = _asked(snapshot, around, settings, backend, project)
    if backend.info.remembers:
        run(backend, job, prompt, Sampling(max_tokens=1), room(backend, settings))
    return True


def finish(
    draft: Draft,
    completion: Completion,
    recorder: Recorder | None = None,
    filters: Mapping[str, Filter] = FILTERS,
) -> Suggestion | None:
    """Turn the model's words into an edit at the cursor, or None if nothing is worth offering.

    `draft` tells all about the place; its own text does not matter.
    """
    raw = unified(completion.text)
    if completion.finish == "stop":
        raw += "\n"  # nothing more is coming: the last line is complete
    said = replace(draft, text=raw, finish=completion.finish, said=completion.said)
    text = trim(said, recorder, filters)
    if not text:
        return None
    snapshot = draft.snapshot
    text = text.replace("\n", snapshot.newline)
    end = snapshot.offset
    if not snapshot.line_suffix.strip():  # whitespace left behind the cursor would trail
        end += len(snapshot.line_suffix)
    if recorder is not None:
        recorder.note("offer", "offered", lines=text.count("\n") + 1, characters=len(text))
    return Suggestion(text, snapshot.offset, end, completion.tokens, completion.seconds)


def _asked(
    snapshot: Snapshot,
    around: Outline,
    settings: Settings,
    backend: Backend,
    project: Project | None,
) -> Prompt:
    """Return what the model is asked; of other files only what this one can use."""
    if project is None:
        return plan(snapshot, around, settings.context_tokens)
    find = project.find if backend.info.reads_others else None
    prompt = plan(snapshot, around, settings.context_tokens, find)
    if not backend.info.mixes or not isinstance(backend, Mixes):
        return prompt
    return replace(prompt, corpus=project.recall(snapshot, backend.encode))


def prompt_of(snapshot: Snapshot, settings: Settings, find: Finder | None = None) -> Prompt:
    """Return what the model would be asked for this snapshot."""
    return plan(snapshot, outline(snapshot), settings.context_tokens, find)


def spans_lines(around: Outline, settings: Settings) -> bool:
    """Decide whether a suggestion here may be longer than the rest of the line."""
    if settings.multi_line == "auto":
        return around.multi_line
    return settings.multi_line == "always"


def room(backend: Backend, settings: Settings) -> int:
    """Return how many tokens a prompt may take, leaving space for the answer."""
    return max(16, min(settings.context_tokens, backend.info.context - settings.max_tokens))


def _samplings(
    settings: Settings, wanted: Sampling, candidates: int, backend: Backend
) -> Iterator[Sampling]:
    """Yield how to ask for one answer after another: the best lines, then what luck brings."""
    several = backend.info.searches and candidates > 1
    for rank in range(candidates + _SPARE if several else 1):
        yield replace(wanted, temperature=0.0, beams=BEAMS, rank=rank)
    for seed in range(1, 1 + (candidates - 1) * _TRIES_PER_CANDIDATE):
        yield replace(wanted, temperature=max(settings.temperature, 0.2), seed=seed)


def _welcome(
    snapshot: Snapshot, around: Outline, settings: Settings, automatic: bool, notes: Recorder
) -> bool:
    """Tell whether an answer is wanted here at all, and note why not."""
    refusal = switched_off(snapshot, settings, automatic)
    refusal = refusal or unwelcome(snapshot, around, settings, automatic)
    guard: Decision = "refused" if refusal in GUARDS else "passed"
    if refusal and guard == "passed":
        notes.note("switch", "refused", which=refusal)
    else:
        notes.note("switch", "passed", which="")
        notes.note("guard", guard, which=refusal)
    return not refusal
