"""What the commands that draw samples are asked: which of what, and on which machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from skycode_eval.cli.terminal import console, numbers, told
from skycode_eval.messages import here
from skycode_eval.regimes import choose

if TYPE_CHECKING:
    from skycode_eval.cluster import Cluster
    from skycode_eval.generate import Request
    from skycode_ls.engine.backend import Backend
    from skycode_ls.models.registry import ModelFiles


@dataclass(frozen=True)
class Asked:
    """What both commands are asked, as typed."""

    task: str
    out: Path | None
    samples: int | None
    temperatures: list[float] | None
    k: str | None
    seed: int
    limit: int
    data: Path | None
    max_tokens: int
    circles: bool
    beams: int
    signs: bool

    def folder(self, model: str) -> Path:
        """Return the run's folder."""
        return self.out or Path("runs") / f"{self.task}-{Path(model).name or 'model'}"

    def request(self) -> Request:
        """Return the whole request, or tell what is wrong with it and exit."""
        from skycode_eval import tasks
        from skycode_eval.generate import Request
        from skycode_eval.sampler import Terms

        with told():
            task = tasks.find(self.task)
            ks = numbers(self.k) if self.k else []
            regimes = choose(task.infilling, self.samples, self.temperatures or (), ks)
            problems = task.load(self.data)
        if self.limit:
            problems = dict(list(problems.items())[: self.limit])
        longest = self.max_tokens or task.max_tokens
        terms = Terms(
            task.path,
            task.stops,
            longest,
            seed=self.seed,
            circles=self.circles,
            beams=self.beams,
            signs=self.signs,
        )
        return Request(task.name, problems, tuple(regimes), terms)


@dataclass(frozen=True)
class Machine:
    """What answers, as typed."""

    model: str
    device: str
    backend: str
    workers: int
    cluster: Cluster | None

    @contextmanager
    def opened(self, drawing: bool) -> Iterator[tuple[Backend, ModelFiles | None]]:
        """Load the model; `drawing` tells that batches of samples will be asked for."""
        from skycode_ls.engine.backends import open_backend
        from skycode_ls.models.registry import find
        from skycode_ls.settings import Settings

        files = None if self.model.startswith("scripted:") else find(self.model)
        # Batches side by side use the cores better than threads within one of them.
        threads = 1 if drawing and self.device != "cuda" else 0
        settings = Settings(
            model=self.model,
            device=self.device,  # type: ignore[arg-type]
            backend=self.backend,  # type: ignore[arg-type]
            threads=threads,
        )
        with console.status(here(f"loading {self.model}", f"正在加载 {self.model}")):
            backend = open_backend(settings)
        with closing(backend):
            yield backend, files

    def side_by_side(self, backend: Backend) -> int:
        """Return how many batches to draw at a time."""
        from skycode_ls.engine.host import usable_cores

        info = backend.info
        fitting = 1 if info.device == "cuda" else max(1, usable_cores() // info.threads)
        return self.workers or fitting
