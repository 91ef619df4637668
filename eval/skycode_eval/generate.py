"""From a task and a model to samples on disk: resumable after a kill, the same every time."""

from __future__ import annotations

import hashlib
import json
import platform
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from skycode_eval import folder as folders
from skycode_eval.problem import Problem
from skycode_eval.regimes import Regime
from skycode_eval.sampler import CHUNK, Chunk, Draw, Sampler, Terms, chunks
from skycode_eval.samples import Row, SampleFile
from skycode_eval.tasks.sources import digest
from skycode_ls import __version__
from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.models.registry import ModelFiles


@dataclass(frozen=True)
class Request:
    """All that the samples of a run depend on, but for the model."""

    task: str
    problems: dict[str, Problem]
    regimes: tuple[Regime, ...]
    terms: Terms


@dataclass(frozen=True)
class Stand:
    """How far a run has come: its samples, and the tokens drawn in this sitting."""

    regime: Regime
    done: int
    total: int
    tokens: int


def describe(
    request: Request, backend: Backend, files: ModelFiles | None
) -> tuple[dict[str, Any], list[str]]:
    """Return what `run.json` says of a run, and the ids of problems whose prompt must be cut."""
    sampler = Sampler(backend, request.terms)
    spelt = [(task_id, *sampler.spell(problem)) for task_id, problem in request.problems.items()]
    cut = [task_id for task_id, _, shortened in spelt if shortened]
    terms = asdict(request.terms)
    terms["beams"] = terms["beams"] if backend.info.searches else 1
    terms["signs"] = terms["signs"] and terms["beams"] > 1
    about = {
        "task": request.task,
        "problems": {
            "count": len(request.problems),
            "sha256": _sha256([asdict(problem) for problem in request.problems.values()]),
            "prompts_sha256": _sha256([tokens for _, tokens, _ in spelt]),
            "cut": cut,
        },
        "model": model_facts(backend.info, files),
        "order": "served",
        "seed": terms.pop("seed"),
        **terms,
        "chunk": CHUNK,
        "regimes": [asdict(regime) for regime in request.regimes],
        "versions": {
            "python": platform.python_version(),
            **{name: metadata.version(name) for name in ("ctranslate2", "onnxruntime")},
            "skycode": __version__,
        },
    }
    plain: dict[str, Any] = json.loads(json.dumps(about))  # as it will be found again
    return plain, cut


def model_facts(info: ModelInfo, files: ModelFiles | None) -> dict[str, Any]:
    """Return what `run.json` says of a loaded model."""
    return {
        "name": info.name,
        "sha256": _weights(info, files),
        "format": files.format if files else "",
        "backend": info.backend,
        "compute_type": info.compute_type,
        "device": info.device,
        "threads": info.threads,
        "parameters": files.parameters if files else 0,
    }


def generate(
    request: Request,
    about: dict[str, Any],
    out: Path,
    draw: Draw,
    show: Callable[[Stand], None] = lambda _stand: None,
) -> dict[str, Any]:
    """Draw the samples that `out` lacks and return its `run.json`.

    Whatever ends this early, the samples drawn so far stay, and the same call goes on from them.
    """
    with folders.claim(out, about) as found, ExitStack() as stack:
        files = {
            regime: stack.enter_context(
                SampleFile(regime.samples_path(out), request.problems, regime.n)
            )
            for regime in request.regimes
        }
        book = _Book(out, found, files)
        stack.callback(book.close)
        for regime, samples in files.items():
            book.turn(regime, show)
            drawn = draw(_missing(request, regime, samples))
            stack.callback(getattr(drawn, "close", lambda: None))
            for rows in drawn:
                book.add(rows)
            samples.sort()
    return found


class _Book:
    """Counts what is drawn and writes it into `run.json`, now and then and at the end."""

    def __init__(self, out: Path, about: dict[str, Any], files: dict[Regime, SampleFile]) -> None:
        self._out = out
        self._about = about
        self._files = files
        self._told = self._since = time.monotonic()
        self._tokens = 0

    def turn(self, regime: Regime, show: Callable[[Stand], None]) -> None:
        self._regime, self._show = regime, show
        self._tell()

    def add(self, rows: list[Row]) -> None:
        self._files[self._regime].add(rows)
        self._tokens += sum(len(row["tokens"]) for row in rows)
        if time.monotonic() - self._told > _OFTEN:
            self.close()
        self._tell()

    def close(self) -> None:
        now = time.monotonic()
        generated = self._about["generated"]
        generated["samples"] = sum(map(len, self._files.values()))
        generated["tokens"] = sum(samples.tokens for samples in self._files.values())
        if self._tokens:  # looking at a finished run takes no time of it
            generated["seconds"] = round(generated["seconds"] + now - self._since, 3)
        self._told = self._since = now
        folders.write(self._out, self._about)

    def _tell(self) -> None:
        done = sum(map(len, self._files.values()))
        total = sum(samples.total for samples in self._files.values())
        self._show(Stand(self._regime, done, total, self._tokens))


_OFTEN = 10.0
"""Seconds between two entries of what was drawn."""


def _missing(request: Request, regime: Regime, samples: SampleFile) -> list[Chunk]:
    every: Iterable[Chunk] = chunks(request.problems.values(), regime, request.terms.seed)
    return [
        chunk
        for chunk in every
        if any((chunk.problem.task_id, index) not in samples for index in chunk.indices())
    ]


def _weights(info: ModelInfo, files: ModelFiles | None) -> str:
    """Return the digest of the file that holds the weights; a script stands for itself."""
    if files is None:
        return _sha256(info.name)
    name = "model.onnx" if info.backend == "onnxruntime" else "model.bin"
    return digest(files.folder / name)


def _sha256(value: Any) -> str:
    """Return the digest of plain data in its one canonical spelling."""
    text = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {"pairs": [[_plain(key), _plain(inner)] for key, inner in value.items()]}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, set | frozenset):
        return {"set": sorted(map(repr, value))}
    return value if isinstance(value, str | int | float | None) else repr(value)
