"""Train the model: a budget of minutes or tokens, resumable at any moment."""

from __future__ import annotations

import dataclasses
import json
import signal
import time
from pathlib import Path
from typing import Any

import torch

from training import checkpoint, rows, validate
from training.batches import Feed
from training.model import Llama, export
from training.muon import optimizers
from training.recipe import Course
from training.replicas import Replicas
from training.schedule import Budget, due, rate
from training.tokenizer import load
from training.workdir import work_dir


@dataclasses.dataclass(frozen=True)
class Options:
    """What a command line may change about a run."""

    name: str = "nano"
    pack: str = "pack"
    minutes: float | None = None
    tokens: int = 0
    device: str = "auto"
    start: str = ""
    """Another run, or RUN/stable, whose newest checkpoint a new run goes on from."""
    save_minutes: float = 5.0
    valid_minutes: float = 10.0


def run(work: Path | None, recipe: Course, options: Options) -> Path:
    """Train or resume WORK/train/NAME, export its weights to final/ there and return that."""
    run = Run(work_dir(work), recipe, options)
    signal.signal(signal.SIGTERM, run.stop)
    signal.signal(signal.SIGINT, run.stop)
    run.loop()
    return run.folder / "final"


class Run:
    """One training run: the model, its optimisers, the data position and the log."""

    def __init__(self, root: Path, recipe: Course, options: Options) -> None:
        self.recipe, self.options = recipe, options
        self.folder = root / "train" / options.name
        self.packed = root / options.pack
        self.device = _device(options.device)
        vocabulary = load(root / "tokenizer" / "tokenizer.json").get_vocab_size()
        torch.manual_seed(recipe.train.seed)
        if recipe.train.workers > 1 and self.device.type == "cpu":
            torch.set_num_threads(1)
        self.model = Llama(recipe.model, vocabulary).to(self.device)
        self.optimizers = optimizers(self.model, recipe.train)
        workers = recipe.train.workers if self.device.type == "cpu" else 1
        self.replicas = Replicas(self.model, workers, self.device)
        self.feed = self._feed(self.packed)
        self.budget = Budget(options.minutes or recipe.train.minutes, options.tokens)
        self.step, self.first, self.stopping = 0, 0, False
        self._restore()

    def stop(self, *_: object) -> None:
        """Ask the loop to save and end after the step it is in."""
        self.stopping = True

    def loop(self) -> None:
        """Step until the budget is spent or somebody asks to stop."""
        self._announce()
        saved = validated = time.monotonic()
        looked = 0.0
        stable = self.budget.progress() < 1.0 - self.recipe.train.cooldown
        while not self.stopping and (progress := self.budget.progress()) < 1.0:
            if stable and progress >= 1.0 - self.recipe.train.cooldown:
                self._save(self.folder / "stable", keep=1)  # what a longer run can go on from
                stable = False
                self._anneal()
            self._advance(progress)
            now = time.monotonic()
            if due(now - validated, self.options.valid_minutes, looked):
                self._validate()
                validated = time.monotonic()
                looked = validated - now
            if now - saved > self.options.save_minutes * 60:
                self._save()
                saved = time.monotonic()
        self._save()
        if not self.stopping:
            self._validate()
            export(self.model, self.folder / "final")
            print(f"done: {self.folder / 'final'}", flush=True)

    def _anneal(self) -> None:
        """Read the rows that are kept for while the rate falls, if there are any."""
        kept = self.packed / rows.ANNEAL
        if kept.is_dir():
            self.feed = self._feed(kept)

    def _feed(self, folder: Path) -> Feed:
        train = self.recipe.train
        weights = train.middle_weight, train.given_weight, train.given_share
        return Feed(folder, train.batch_tokens, self.recipe.long_share, *weights)

    def _advance(self, progress: float) -> None:
        train, began = self.recipe.train, time.monotonic()
        batch = self.feed.next()
        factor = rate(train, self.step - self.first, progress)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
        loss = self.replicas.gradient(batch, train.micro_tokens)
        norm = float(torch.nn.utils.clip_grad_norm_(self.model.parameters(), train.clip))
        if loss == loss and norm < float("inf"):
            self.replicas.step(self.optimizers)
        self.step += 1
        self.budget.spent_tokens += batch.tokens.numel()
        if self.step % 10 == 0 or self.step <= 3:
            self._report(loss, norm, factor, batch.tokens.numel() / (time.monotonic() - began))

    def _report(self, loss: float, norm: float, factor: float, pace: float) -> None:
        flops = 6 * self.model.matrix_parameters() * pace / 1e9
        left = self.budget.left() / 60
        print(
            f"step {self.step}  loss {loss:.3f}  norm {norm:.2f}  rate ×{factor:.3f}  "
            f"{self.budget.spent_tokens / 1e6:.2f} M tokens  {pace:.0f} tokens/s  "
            f"{flops:.0f} GFLOP/s  {self.budget.progress():.1%}, {left:.0f} min left",
            flush=True,
        )
        self._log(loss=round(loss, 4), norm=round(norm, 3), rate=round(factor, 4), pace=round(pace))

    def _validate(self) -> None:
        torch.set_num_threads(max(1, self.recipe.train.workers))
        found = self._losses()
        torch.set_num_threads(1)
        print("held out: " + "  ".join(f"{k} {v:.3f}" for k, v in found.items()), flush=True)
        self._log(valid=found)

    def _losses(self) -> dict[str, float]:
        alone = not self.recipe.train.given_weight
        return validate.losses(self.model, self.packed / "valid", self.device, alone=alone)

    def _log(self, **facts: Any) -> None:
        line = {
            "step": self.step,
            "tokens": self.budget.spent_tokens,
            "seconds": round(self.budget.seconds(), 1),
            **facts,
        }
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")

    def _announce(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        total = sum(p.numel() for p in self.model.parameters())
        print(
            f"{total / 1e6:.1f} M parameters, {self.model.matrix_parameters() / 1e6:.1f} M of them "
            f"multiply each token; {self.device}; from step {self.step}; logs in {self.folder}",
            flush=True,
        )

    def _save(self, folder: Path | None = None, keep: int = 2) -> None:
        state = {
            "step": self.step,
            "tokens": self.budget.spent_tokens,
            "seconds": self.budget.seconds(),
            "pack": self._rows(),
            "position": dict(self.feed.position),
            "shape": dataclasses.asdict(self.recipe.model),
            "vocabulary": self.model.vocabulary,
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        checkpoint.save(folder or self.folder, self.step, state, keep)

    def _rows(self) -> str:
        """Return which rows are read: positions in others mean nothing."""
        return self.feed.folder.relative_to(self.packed.parent).as_posix()

    def _restore(self) -> None:
        state = own = checkpoint.newest(self.folder)
        if own is None and self.options.start:
            first = self.folder.parent / self.options.start
            if (state := checkpoint.newest(first)) is None:
                raise FileNotFoundError(f"no checkpoint in {first}")
        if state is None:
            return
        if state["shape"] != dataclasses.asdict(self.recipe.model):
            raise ValueError(
                f"{self.folder} holds a model of another shape: choose another --name or remove it"
            )
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            peaks = [group["peak"] for group in optimizer.param_groups]
            optimizer.load_state_dict(saved)
            for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                group["peak"] = peak
        self.step = self.first = state["step"]
        self.budget.spent_seconds = state["seconds"] if own else 0.0
        self.budget.spent_tokens = state["tokens"]
        if self.budget.progress() >= 1.0 - self.recipe.train.cooldown:
            self._anneal()
        if state["pack"] == self._rows():
            self.feed.position = state["position"]


def _device(wanted: str) -> torch.device:
    if wanted == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return torch.device(wanted)
