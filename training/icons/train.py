"""Train in two stages on one budget of minutes or samples, resumable at any moment."""

from __future__ import annotations

import dataclasses
import json
import signal
import time
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from training import checkpoint
from training.icons import pictures, vocabulary
from training.icons.captions import Captions
from training.icons.model import Average, SkyPaint
from training.icons.pool import Pool
from training.icons.recipe import Recipe
from training.icons.stages import Lessons, learning, optimizers
from training.schedule import Budget


@dataclasses.dataclass(frozen=True)
class Options:
    """What a command line may change about a run."""

    name: str = "nano"
    minutes: float | None = None
    samples: int = 0
    concepts: int = 0
    device: str = "auto"
    threads: int = 0
    save_minutes: float = 5.0


def run(work: Path | None, recipe: Recipe, options: Options) -> bool:
    """Train or resume WORK/skypaint/train/NAME; return whether the budget is spent."""
    run = Run(work, recipe, options)
    signal.signal(signal.SIGTERM, run.stop)
    signal.signal(signal.SIGINT, run.stop)
    run.loop()
    return not run.stopping


class Run:
    """One training run: the networks, the optimisers of its stage, and the log."""

    def __init__(self, work: Path | None, recipe: Recipe, options: Options) -> None:
        self.recipe, self.options = recipe, options
        self.folder = pictures.folder(work) / "train" / options.name
        self.device = _device(options.device)
        torch.set_num_threads(options.threads or recipe.train.threads)
        torch.manual_seed(recipe.train.seed)
        data = pictures.load(work).first(options.concepts)
        captions, length = Captions(data.concepts), recipe.data.length
        self.tokenizer: Tokenizer = vocabulary.learn(captions.texts(), length)
        self.model = SkyPaint(recipe.model, self.tokenizer, length).to(self.device)
        pool = Pool(captions, len(data.concepts), self.tokenizer, recipe.data.seed)
        self.lessons = Lessons(recipe, data, pool, self.model, self.device)
        self.budget = Budget(options.minutes or recipe.train.minutes, options.samples)
        self.step, self.first, self.stage, self.stopping = 0, 0, "words", False
        self.optimizers = optimizers(self.model, recipe, self.stage)
        self.average: Average | None = None
        self.mean = 0.0
        restored = self._restore()
        self.lessons.prepare(None if restored else self.tokenizer)

    def stop(self, *_: object) -> None:
        """Ask the loop to save and end after the step it is in."""
        self.stopping = True

    def loop(self) -> None:
        """Step until the budget is spent or somebody asks to stop."""
        self._announce()
        saved = time.monotonic()
        while not self.stopping and (progress := self.budget.progress()) < 1.0:
            if self.stage == "words" and progress >= self.recipe.train.words_share:
                self._begin("paint")
                self._save()
            self._advance(progress)
            if time.monotonic() - saved > self.options.save_minutes * 60:
                self._save()
                saved = time.monotonic()
        self._save()
        print(f"{'stopped' if self.stopping else 'done'}: {self.folder}", flush=True)

    def _begin(self, stage: str) -> None:
        self.stage, self.first = stage, self.step
        self.optimizers = optimizers(self.model, self.recipe, stage)
        if stage == "paint":
            self.average = Average(self.model.denoiser, self.recipe.train.ema)

    def _advance(self, progress: float) -> None:
        train, began = self.recipe.train, time.monotonic()
        random = torch.Generator().manual_seed(train.seed * 10_000_019 + self.step)
        factor = self._rate(progress)
        for optimizer in self.optimizers:
            optimizer.zero_grad(set_to_none=True)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.type == "cuda"):
            step = self.lessons.words if self.stage == "words" else self.lessons.paints
            loss = step(random)
        loss.backward()  # type: ignore[no-untyped-call]
        norm = torch.nn.utils.clip_grad_norm_(learning(self.model, self.stage), train.clip)
        if bool(torch.isfinite(loss)) and bool(torch.isfinite(norm)):
            for optimizer in self.optimizers:
                optimizer.step()
            if self.average:
                self.average.take(self.model.denoiser)
        self.step += 1
        batch = train.words_batch if self.stage == "words" else train.paint_batch
        self.budget.spent_tokens += batch
        self.mean += (float(loss.detach()) - self.mean) / min(20, self.step - self.first)
        if self.step % 20 == 0:
            self._report(factor, batch / (time.monotonic() - began))

    def _rate(self, progress: float) -> float:
        """Return the factor on the peak rates: warm-up, plateau, line to zero, in each stage."""
        share, train = self.recipe.train.words_share, self.recipe.train
        part = progress / share if self.stage == "words" else (progress - share) / (1 - share)
        warm = min(1.0, (self.step - self.first + 1) / max(1, train.warmup_steps))
        return warm * min(1.0, max(0.0, 1.0 - part) / train.cooldown)

    def _report(self, factor: float, pace: float) -> None:
        told = "  ".join(f"{name} {value:.4f}" for name, value in self.lessons.told.items())
        print(
            f"{self.stage} step {self.step}  loss {self.mean:.4f}  {told}  rate ×{factor:.3f}  "
            f"{self.budget.spent_tokens / 1000:.1f}k samples  {pace:.0f}/s  "
            f"{self.budget.progress():.1%}, {self.budget.left() / 60:.0f} min left",
            flush=True,
        )
        line = {
            "stage": self.stage,
            "step": self.step,
            "samples": self.budget.spent_tokens,
            "seconds": round(self.budget.seconds(), 1),
            "cpu": round(time.process_time(), 1),
            "loss": round(self.mean, 5),
            **{name: round(value, 5) for name, value in self.lessons.told.items()},
        }
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")

    def _announce(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        parts = ((name, sum(p.numel() for p in m.parameters())) for name, m in self._networks())
        sizes = ", ".join(f"{name} {count / 1e6:.2f} M" for name, count in parts)
        print(
            f"{sizes}; {self.lessons.count} concepts; {self.device}; from step {self.step}; "
            f"checkpoints in {self.folder}",
            flush=True,
        )

    def _networks(self) -> list[tuple[str, torch.nn.Module]]:
        return list(self.model.named_children())

    def _save(self) -> None:
        state = {
            "step": self.step,
            "first": self.first,
            "stage": self.stage,
            "samples": self.budget.spent_tokens,
            "seconds": self.budget.seconds(),
            "shape": dataclasses.asdict(self.recipe.model),
            "length": self.recipe.data.length,
            "concepts": self.options.concepts,
            "tokenizer": self.tokenizer.to_str(),
            "model": self.model.state_dict(),
            "average": self.average.module.state_dict() if self.average else {},
            "averaged": self.average.steps if self.average else 0,
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        checkpoint.save(self.folder, self.step, state)

    def _restore(self) -> bool:
        state: dict[str, Any] | None = checkpoint.newest(self.folder)
        if state is None:
            return False
        if state["shape"] != dataclasses.asdict(self.recipe.model) or (
            state["tokenizer"] != self.tokenizer.to_str()
        ):
            raise ValueError(
                f"{self.folder} holds another model or other words: choose another --name or "
                "remove it"
            )
        self.model.load_state_dict(state["model"])
        self._begin(state["stage"])
        if self.average:
            self.average.module.load_state_dict(state["average"])
            self.average.steps = state["averaged"]
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.step, self.first = state["step"], state["first"]
        self.budget.spent_tokens = state["samples"]
        self.budget.spent_seconds = state["seconds"]
        return True


def _device(wanted: str) -> torch.device:
    if wanted == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return torch.device(wanted)
