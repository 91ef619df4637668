"""Average the weights of two runs, one of which went on from the other (arXiv:2203.05482).

What both are good at stays, and what the later one forgot of the earlier one comes back: held-out
projects tell how much of each is best.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from training import checkpoint, validate
from training.model import Llama, export
from training.recipe import Shape
from training.workdir import work_dir

SHARES = (0.25, 0.5, 0.75)


def run(
    work: Path | None,
    name: str,
    earlier: str,
    later: str,
    pack: str = "pack",
    shares: Sequence[float] = SHARES,
) -> Path:
    """Write WORK/train/NAME with the mean that costs least on WORK/PACK/valid; return it.

    `shares` are those of the later run that are tried. ValueError if the shapes differ.
    """
    root = work_dir(work)
    one, other = (_state(root / "train" / run) for run in (earlier, later))
    if one["shape"] != other["shape"]:
        raise ValueError(f"{earlier} and {later} are models of different shapes")
    model = Llama(Shape(**other["shape"]), other["vocabulary"])
    found: dict[float, dict[str, float]] = {}
    for share in shares:
        model.load_state_dict(mean(one["model"], other["model"], share))
        found[share] = validate.losses(model, root / pack / "valid", torch.device("cpu"))
        told = "  ".join(f"{name} {loss:.3f}" for name, loss in found[share].items())
        print(f"{share:.0%} of {later}: {told}", flush=True)
    best = min(found, key=lambda share: found[share]["all"])
    model.load_state_dict(mean(one["model"], other["model"], best))
    folder = root / "train" / name
    checkpoint.save(folder, other["step"], {**other, "model": model.state_dict()}, keep=1)
    export(model, folder / "final")
    facts = {"step": other["step"], "tokens": other["tokens"], "share": best, "valid": found[best]}
    (folder / "log.jsonl").write_text(json.dumps(facts) + "\n", encoding="utf-8")
    return folder


def mean(
    earlier: dict[str, torch.Tensor], later: dict[str, torch.Tensor], share: float
) -> dict[str, torch.Tensor]:
    """Return the weights on the straight line between two models; 1 is the later one."""
    return {name: weight.lerp(later[name], share) for name, weight in earlier.items()}


def _state(folder: Path) -> dict[str, Any]:
    if (state := checkpoint.newest(folder)) is None:
        raise FileNotFoundError(f"{folder} has no checkpoint")
    return state
