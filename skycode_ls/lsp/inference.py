"""What the server has done on the inference thread; imported there, so that it starts at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Job
from skycode_ls.features.trace import Recorder
from skycode_ls.lsp.question import Question
from skycode_ls.settings import Settings
from skycode_ls.text import Suggestion

if TYPE_CHECKING:
    from skycode_ls.features.context import Finder

Work = Callable[[Backend, Job[list[Suggestion]]], list[Suggestion]]


def weighs(settings: Settings) -> tuple[object, ...]:
    """Return the options that a loaded model depends on."""
    return (
        settings.model,
        settings.device,
        settings.backend,
        settings.compute_type,
        settings.threads,
    )


def open_model(settings: Settings) -> Backend:
    """Load the model, and what a completion needs besides."""
    import skycode_ls.features.complete  # noqa: F401
    from skycode_ls.engine.backends import open_backend

    return open_backend(settings)


def completing(
    question: Question,
    settings: Settings,
    candidates: int,
    recorder: Recorder | None = None,
    find: Finder | None = None,
) -> Work:
    """Return the work that answers a question; its steps go to `recorder`, else the question's.

    `find` looks for snippets of other files, on the inference thread.
    """

    def work(backend: Backend, job: Job[list[Suggestion]]) -> list[Suggestion]:
        from skycode_ls.features.complete import complete

        return complete(
            question.snapshot,
            settings,
            backend,
            job,
            candidates,
            automatic=question.automatic,
            recorder=recorder or question.recorder,
            find=find,
            workspace=question.workspace,
        )

    return work
