"""`skycode eval generate` and `skycode eval run`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text

from skycode_eval.cli.options import (
    Data,
    Device,
    DeviceOption,
    K,
    Limit,
    MaxTokens,
    Model,
    Out,
    Runtime,
    RuntimeOption,
    Samples,
    Seed,
    TaskName,
    Temperature,
    Workers,
)
from skycode_eval.cli.score import Ray, Trust, clustered, judge
from skycode_eval.cli.terminal import console, numbers, told
from skycode_eval.regimes import Regime, choose

if TYPE_CHECKING:
    from skycode_eval.generate import Request
    from skycode_eval.problem import Problem
    from skycode_ls.engine.backend import Backend
    from skycode_ls.models.registry import ModelFiles


GENERATE_EXAMPLES = """
**Examples**

    skycode eval generate sky40-zh --samples 20
    skycode eval generate humaneval -t 0.2 -n 20 --data HumanEval.jsonl.gz

Then judge the answers:

    skycode eval score runs/sky40-zh-skycode-nano/samples-t0.2.jsonl
"""
RUN_EXAMPLES = """
**Examples**

    skycode eval run sky40-en --samples 20      nothing to download
    skycode eval run humaneval                  98,400 samples, for hours
    skycode eval run infilling-single-line      greedy, with latency
"""


def generate(
    task: TaskName,
    out: Out = None,
    model: Model = "skycode-nano",
    samples: Samples = None,
    temperature: Temperature = None,
    k: K = None,
    seed: Seed = 0,
    limit: Limit = 0,
    data: Data = None,
    max_tokens: MaxTokens = 0,
    workers: Workers = 0,
    device: DeviceOption = Device.auto,
    backend: RuntimeOption = Runtime.auto,
    ray: Ray = "",
) -> None:
    """Let a model answer a task's problems; `score` judges the answers later.

    The prompts, the stops and the int8 arithmetic are those that an editor gets. Each sample is on
    disk as soon as it is drawn: after Ctrl-C, a kill or a full disk the same command goes on, and
    comes to the same samples as without the break.
    """
    asked = _Asked(task, out, samples, temperature, k, seed, limit, data, max_tokens)
    _generate(asked, _Machine(model, device.value, backend.value, workers, ray))


def run(
    task: TaskName,
    out: Out = None,
    model: Model = "skycode-nano",
    samples: Samples = None,
    temperature: Temperature = None,
    k: K = None,
    seed: Seed = 0,
    limit: Limit = 0,
    data: Data = None,
    max_tokens: MaxTokens = 0,
    workers: Workers = 0,
    device: DeviceOption = Device.auto,
    backend: RuntimeOption = Runtime.auto,
    trust: Trust = False,
    ray: Ray = "",
) -> None:
    """Generate, score and report: all of a measurement in one command.

    It goes on where it was stopped, and asked again when all is done it only reports.
    """
    from skycode_eval.sandbox.limits import Limits
    from skycode_eval.sandbox.walls import choose as choose_walls

    with told():
        walls = choose_walls(trust)  # said now rather than after hours of drawing
    asked = _Asked(task, out, samples, temperature, k, seed, limit, data, max_tokens)
    machine = _Machine(model, device.value, backend.value, workers, ray)
    folder, regimes, problems = _generate(asked, machine)
    with told("The verdicts so far are kept; the same command goes on."), clustered(ray) as cluster:
        for regime in regimes:
            path, ks = regime.samples_path(folder), list(regime.ks)
            judge(problems, path, ks, walls, Limits(), cluster=cluster)
    _report(folder, data, trust)


@dataclass(frozen=True)
class _Asked:
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

    def request(self) -> Request:
        """Return the whole request; raises what `told` knows how to tell."""
        from skycode_eval import tasks
        from skycode_eval.generate import Request
        from skycode_eval.sampler import Terms

        task = tasks.find(self.task)
        ks = numbers(self.k) if self.k else []
        regimes = choose(task.infilling, self.samples, self.temperatures or (), ks)
        problems = task.load(self.data)
        if self.limit:
            problems = dict(list(problems.items())[: self.limit])
        longest = self.max_tokens or task.max_tokens
        terms = Terms(task.path, task.stops, longest, seed=self.seed)
        return Request(task.name, problems, tuple(regimes), terms)


@dataclass(frozen=True)
class _Machine:
    """What answers, as typed."""

    model: str
    device: str
    backend: str
    workers: int
    ray: str

    @contextmanager
    def opened(self, drawing: bool) -> Iterator[tuple[Backend, ModelFiles | None]]:
        """Load the model; `drawing` tells that batches of samples will be asked for."""
        from skycode_ls.engine.backends import open_backend
        from skycode_ls.models.registry import find
        from skycode_ls.settings import Settings

        files = None if self.model.startswith("scripted:") else find(self.model)
        runtime = "ctranslate2" if drawing and self.backend == "auto" else self.backend
        settings = Settings(model=self.model, device=self.device, backend=runtime)  # type: ignore[arg-type]
        with console.status(f"loading {self.model}"):
            backend = open_backend(settings)
        with closing(backend):
            yield backend, files

    def side_by_side(self, backend: Backend) -> int:
        """Return how many batches to draw at a time."""
        from skycode_ls.engine.host import usable_cores

        info = backend.info
        fitting = 1 if info.device == "cuda" else max(1, usable_cores() // info.threads)
        return self.workers or fitting


def _generate(
    asked: _Asked, machine: _Machine
) -> tuple[Path, tuple[Regime, ...], dict[str, Problem]]:
    folder = asked.out or Path("runs") / f"{asked.task}-{Path(machine.model).name or 'model'}"
    with told(f"What is drawn stays in {folder}; the same command goes on from there."):
        request = asked.request()
        with machine.opened(any(one.temperature for one in request.regimes)) as (backend, files):
            about = _draw(request, backend, files, folder, machine)
    made = about["generated"]
    rate = made["tokens"] / made["seconds"] if made["seconds"] else 0.0
    console.print(
        f"{made['samples']:,} samples, {made['tokens']:,} tokens, {rate:,.0f} tokens/s: {folder}",
        soft_wrap=True,
    )
    return folder, request.regimes, request.problems


def _draw(
    request: Request,
    backend: Backend,
    files: ModelFiles | None,
    folder: Path,
    machine: _Machine,
) -> dict[str, Any]:
    from skycode_eval.cli.progress import drawing
    from skycode_eval.generate import describe
    from skycode_eval.generate import generate as generate_into
    from skycode_eval.sampler import Sampler, locally

    with console.status("reading the prompts"):
        about, cut = describe(request, backend, files)
    if cut:
        shown = ", ".join(cut[:3]) + (", ..." if len(cut) > 3 else "")
        text = f"{len(cut)} prompts are longer than the model's context and are cut ({shown})"
        console.print(Text(text, style="yellow"))
    draw = locally(Sampler(backend, request.terms), machine.side_by_side(backend))
    with clustered(machine.ray) as cluster, drawing(console) as show:
        if cluster:
            from skycode_eval import afar

            draw = afar.drawing(cluster, machine.model, about["model"], request.terms, draw)
        return generate_into(request, about, folder, draw, show)


def _report(folder: Path, data: Path | None, trust: bool) -> None:
    from skycode_eval.cli.report import report

    report(folder, data=data, trust=trust)
