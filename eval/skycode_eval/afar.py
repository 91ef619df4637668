"""What a cluster's workers do: judge programs and draw samples, chunk by chunk."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import Any

from skycode_eval import languages
from skycode_eval.cluster import Cluster, ClusterError
from skycode_eval.problem import Problem, Sample, Verdict
from skycode_eval.sampler import Chunk, Draw, Sampler, Terms
from skycode_eval.samples import Row
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import Walls

Facts = tuple[tuple[str, str], ...]
"""What must be the same of a model wherever it draws for one run."""

_SAME = ("sha256", "backend", "compute_type", "device")

Judged = list[tuple[str, Verdict]]
"""Verdicts by the keys of their samples."""


def judge(
    cluster: Cluster,
    problems: dict[str, Problem],
    chunks: Iterable[list[tuple[str, Sample]]],
    walls: Walls,
    limits: Limits,
    keep: Callable[[str, Verdict], None],
) -> None:
    """Judge chunks of keyed samples, each of one problem, and hand the verdicts to `keep`."""
    jobs = ((problems[chunk[0][1].task_id], chunk) for chunk in chunks)
    for _, verdicts in cluster.map(partial(_judge, walls, limits), jobs):
        for key, verdict in verdicts:
            keep(key, verdict)


def drawing(cluster: Cluster, model: str, facts: dict[str, Any], terms: Terms, here: Draw) -> Draw:
    """Return a way of drawing on a cluster, each of whose workers opens the model once.

    `facts` is what `run.json` says of the model: a worker that would draw by other weights or other
    arithmetic refuses. Chunks without chance are left to `here`: their times are the report's
    latency, so they are drawn one by one on one machine.
    """
    wanted = tuple((name, str(facts[name])) for name in _SAME)
    work = partial(_draw, model, wanted, terms)

    def draw(chunks: list[Chunk]) -> Iterator[list[Row]]:
        if all(chunk.temperature == 0 for chunk in chunks):
            yield from here(chunks)
            return
        for _, rows in cluster.map(work, chunks):
            yield rows

    return draw


def _judge(walls: Walls, limits: Limits, job: tuple[Problem, list[tuple[str, Sample]]]) -> Judged:
    problem, chunk = job
    with Sandbox(walls, limits, languages.roots({problem.language})) as sandbox:
        return [(key, sandbox.judge(problem, sample.completion)) for key, sample in chunk]


def _draw(model: str, wanted: Facts, terms: Terms, chunk: Chunk) -> list[Row]:
    return _sampler(model, wanted, terms).draw(chunk, _never)


@cache
def _sampler(model: str, wanted: Facts, terms: Terms) -> Sampler:
    from skycode_eval.generate import model_facts
    from skycode_ls.engine.backends import open_backend
    from skycode_ls.models.registry import find
    from skycode_ls.settings import Settings

    asked = dict(wanted)
    settings = Settings(
        model=model,
        device=asked["device"],  # type: ignore[arg-type]
        backend=asked["backend"],  # type: ignore[arg-type]
        threads=0 if asked["device"] == "cuda" else 1,  # a worker has one processor
    )
    backend = open_backend(settings)
    facts = model_facts(backend.info, find(model))
    if others := [f"{name} {facts[name]}" for name in _SAME if str(facts[name]) != asked[name]]:
        backend.close()
        raise ClusterError(f"{platform.node()} would draw otherwise: {', '.join(others)}")
    return Sampler(backend, terms)


def _never() -> bool:
    return False
