"""What the server has done on the inference thread; imported there, so that it starts at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Engine, EngineState, Job
from skycode_ls.features.trace import Recorder
from skycode_ls.lsp.question import Question
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Suggestion

if TYPE_CHECKING:
    from skycode_ls.features.context import Project
    from skycode_ls.lsp.sharing import Seat
    from skycode_ls.syntax.trees import Trees

Work = Callable[[Backend, Job[list[Suggestion]]], list[Suggestion]]
Hire = Callable[[Settings, Callable[[EngineState], None]], "Engine | Seat"]
"""Gets a session the engine for its settings; the session is told of the engine's states."""


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


def open_trees() -> Trees:
    """Return a new memory of texts, for the work of one session; called on the inference thread."""
    from skycode_ls.syntax.trees import Trees

    return Trees()


def own_engine(settings: Settings, tell: Callable[[EngineState], None]) -> Engine:
    """Return an engine for one session alone."""
    return Engine(lambda: open_model(settings), tell, settings.model)


def completing(
    question: Question,
    settings: Settings,
    candidates: int,
    recorder: Recorder | None = None,
    project: Project | None = None,
    trees: Callable[[], Trees] | None = None,
) -> Work:
    """Return the work that answers a question; its steps go to `recorder`, else the question's.

    `project` is asked on the inference thread.
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
            project=project,
            trees=trees and trees(),
            workspace=question.workspace,
        )

    return work


def reading(
    snapshot: Snapshot,
    settings: Settings,
    project: Project,
    trees: Callable[[], Trees] | None = None,
) -> Callable[[Backend, Job[bool]], bool]:
    """Return the work that prepares an answer which nobody asked for yet."""

    def work(backend: Backend, job: Job[bool]) -> bool:
        from skycode_ls.features.complete import read_ahead

        return read_ahead(snapshot, settings, backend, job, project, trees and trees())

    return work
