"""From a question to its answer: from what was answered before, or from the model in good time."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from skycode_ls.engine.engine import Job
from skycode_ls.features.cache import Answers
from skycode_ls.features.trace import Recorder
from skycode_ls.lsp.inference import completing, open_trees
from skycode_ls.lsp.question import Question
from skycode_ls.lsp.rhythm import Rhythm
from skycode_ls.text import Snapshot, Suggestion

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer


@dataclass(frozen=True)
class _Ahead:
    """Work on what will be asked if the suggestion shown is taken."""

    snapshot: Snapshot
    job: Job[list[Suggestion]]


class Answering:
    """Answers the questions of one session; used on the event loop only."""

    def __init__(self, server: SkyCodeServer) -> None:
        self._server = server
        self._answers = Answers()
        self._rhythm = Rhythm()
        self._ahead: _Ahead | None = None
        self.trees = cache(open_trees)
        """What the session's work remembers of texts; called on the inference thread."""

    async def answer(self, question: Question, candidates: int) -> list[Suggestion]:
        """Return what the model suggests here; raises what the work on it raised."""
        loop = asyncio.get_running_loop()
        if question.automatic:
            self._rhythm.typed(loop.time())
        known = self._answers.find(question.snapshot, candidates)
        if known is not None:
            self._server.tally["recalled"] += 1
            question.recorder.note("cache", "hit", count=len(known))
            return known
        job = self._job_ahead(question.snapshot, candidates)
        question.recorder.note("cache", "missed" if job is None else "hit", count=1)
        if job is None:
            pause = self._rhythm.wait(self._server.settings.debounce / 1000)
            if question.automatic and pause:
                await asyncio.sleep(pause)
            job = self._ask(question, candidates)
        began = loop.time()
        try:
            found = await asyncio.wrap_future(job.future)
        except asyncio.CancelledError:
            job.cancel()
            raise
        self._rhythm.answered(loop.time() - began)
        self._answers.keep(question.snapshot, found, candidates)
        self._look_ahead(question, found)
        return found

    def knows(self, snapshot: Snapshot) -> bool:
        """Tell whether this place was answered already, so that the model has read it."""
        return self._answers.find(snapshot, 1) is not None

    def forget(self, uri: str = "") -> None:
        """Forget the answers about a document, or all because another model will give others."""
        self._answers.forget(uri)
        self._turn_from()

    def _ask(self, question: Question, candidates: int) -> Job[list[Suggestion]]:
        server = self._server
        server.tally["computed"] += 1
        project, trees = server.files, self.trees
        work = completing(question, server.settings, candidates, project=project, trees=trees)
        job = server.submit(work)
        job.future.add_done_callback(lambda _done: self._count(question.recorder))
        return job

    def _count(self, recorder: Recorder) -> None:
        """Add what the model has written to the tally; runs where the job ended."""
        said = (one for one in recorder.trace.stages if one.name == "generation")
        self._server.tally["generated"] += sum(int(str(one.values["tokens"])) for one in said)

    def _job_ahead(self, snapshot: Snapshot, candidates: int) -> Job[list[Suggestion]] | None:
        """Return the job that is already about this text; any other one is given up."""
        ahead = self._ahead
        if ahead is not None and candidates == 1:
            same = (ahead.snapshot.uri, ahead.snapshot.offset) == (snapshot.uri, snapshot.offset)
            if same and ahead.snapshot.text == snapshot.text:
                self._ahead = None  # from now on somebody waits for it
                return ahead.job
        self._turn_from()
        return None

    def _look_ahead(self, question: Question, found: list[Suggestion]) -> None:
        """Ask for what would come next, while the person reads."""
        self._turn_from()
        if not found or not self._server.settings.lookahead:
            return
        after = accepted(question.snapshot, found[0])
        then = replace(question, snapshot=after, automatic=True, recorder=Recorder())
        ahead = _Ahead(after, self._ask(then, 1))
        self._ahead = ahead
        loop = asyncio.get_running_loop()

        def done(future: Future[list[Suggestion]]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._arrived, ahead, future)

        ahead.job.future.add_done_callback(done)

    def _arrived(self, ahead: _Ahead, future: Future[list[Suggestion]]) -> None:
        if self._ahead is ahead and not future.cancelled() and future.exception() is None:
            self._answers.keep(ahead.snapshot, future.result(), 1)
            self._ahead = None

    def _turn_from(self) -> None:
        if self._ahead is not None:
            self._ahead.job.cancel()
            self._ahead = None


def accepted(snapshot: Snapshot, suggestion: Suggestion) -> Snapshot:
    """Return the document as it will be once the suggestion is taken."""
    return snapshot.edited(suggestion.start, suggestion.end, suggestion.text)
