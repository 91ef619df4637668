"""What the server has done on the inference thread; imported there, so that it starts at once."""

from __future__ import annotations

from collections.abc import Callable

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Job
from skycode_ls.lsp.question import Question
from skycode_ls.settings import Settings
from skycode_ls.text import Suggestion

Work = Callable[[Backend, Job[list[Suggestion]]], list[Suggestion]]


def weighs(settings: Settings) -> tuple[object, ...]:
    """Return the options that a loaded model depends on."""
    return settings.model, settings.device, settings.compute_type, settings.threads


def open_model(settings: Settings) -> Backend:
    """Load the model, and what a completion needs besides."""
    import skycode_ls.features.complete  # noqa: F401
    from skycode_ls.engine.backends import open_backend

    return open_backend(settings)


def completing(question: Question, settings: Settings, candidates: int) -> Work:
    """Return the work that answers a question."""

    def work(backend: Backend, job: Job[list[Suggestion]]) -> list[Suggestion]:
        from skycode_ls.features.complete import complete

        return complete(question.snapshot, settings, backend, job, candidates)

    return work
