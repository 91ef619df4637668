"""A small run of a tiny model: the request, and what of its samples must never change."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from skycode_eval.generate import Request, describe, generate
from skycode_eval.problem import Problem
from skycode_eval.regimes import Regime
from skycode_eval.sampler import Sampler, Terms, locally
from skycode_ls.engine.backends import open_backend
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings

TERMS = Terms("solution.py", ("\nclass", "\ndef"), max_tokens=12, seed=3)


def request(
    problems: int = 3, regimes: tuple[Regime, ...] = (Regime(0.8, 60, (1, 10)),), **terms: Any
) -> Request:
    """Return a request for `problems` small functions."""
    asked = {
        f"t/{n}": Problem(f"t/{n}", f"def f{n}(x):\n", f"f{n}", (((1,), 1 + n),))
        for n in range(problems)
    }
    settled = {**vars(TERMS), **terms}
    return Request("tiny", asked, regimes, Terms(**settled))


def run(
    asked: Request,
    model: Path,
    out: Path,
    workers: int = 1,
    ready: Callable[[], object] = lambda: None,
) -> dict[str, Any]:
    """Generate with the model and return `run.json`; `ready` is called before the first draw."""
    backend = open_backend(Settings(model=str(model), backend="ctranslate2", threads=1))
    try:
        about, _ = describe(asked, backend, find(str(model)))
        ready()
        return generate(asked, about, out, locally(Sampler(backend, asked.terms), workers))
    finally:
        backend.close()


def samples(path: Path) -> list[str]:
    """Return the rows of a samples file without their times, spelt anew."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [json.dumps({**row, "seconds": 0}) for row in rows]
