"""Going on with the training of a model on samples of one project."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import transformers

BATCH = 512
"""Tokens between two steps: a small project has few, and needs many steps."""
PIECE = 1024
"""Tokens, padding included, whose activations are in memory at a time."""
MIDDLE = 3.0
"""How much more a token weighs that the model will be asked for, as in its first training."""
WARM = 0.08
"""Share of the course in which the rate rises; after that it falls in a straight line to zero."""
RATES = {"full": 1.2e-3, "lora": 2e-4}
"""Peak learning rates: of all weights of a small model, and of adapters (Hu et al., 2021)."""
RANK = 16

Sample = list[int]
"""How many tokens are known, and then all tokens."""


class Learner:
    """A model in floats and its optimiser; with `lora` only adapters learn (peft)."""

    def __init__(self, checkpoint: Path, lora: bool, threads: int = 0, rate: float = 0.0) -> None:
        if threads:
            torch.set_num_threads(threads)
        torch.manual_seed(0)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        half = self.device.type == "cuda" and lora
        model: Any = transformers.AutoModelForCausalLM.from_pretrained(
            checkpoint,
            dtype=torch.bfloat16 if half else torch.float32,
            use_safetensors=True,
            local_files_only=True,
            trust_remote_code=False,
        )
        self.model: Any = _adapted(model) if lora else model
        self.model.to(self.device).train()
        self.lora = lora
        self.rate = rate or RATES["lora" if lora else "full"]
        learnt = [weight for weight in self.model.parameters() if weight.requires_grad]
        self.optimizer = torch.optim.AdamW(learnt, lr=self.rate, betas=(0.9, 0.95), weight_decay=0)

    def learn(
        self, samples: Iterator[Sample], count: int, seconds: float
    ) -> Iterator[dict[str, Any]]:
        """Learn until `count` samples or `seconds` are through, and tell of each step."""
        began, tokens, seen = time.monotonic(), 0, 0
        for batch in batches(samples, BATCH):
            spent = time.monotonic() - began
            progress = max(spent / seconds, seen / count)
            if progress >= 1:
                return
            loss = self._step(batch, factor(progress))
            seen += len(batch)
            tokens += sum(map(len, batch)) - len(batch)
            spent = time.monotonic() - began
            progress = min(1.0, max(spent / seconds, seen / count))
            left = spent * (1 - progress) / max(progress, 1e-6)
            yield {
                "progress": round(progress, 4),
                "left": round(left, 1),
                "loss": round(loss, 4),
                "tokens": tokens,
                "passes": round(seen / count, 4),
            }

    def save(self, start: Path, out: Path) -> Path:
        """Write the weights, adapters merged into them, and all else as it is in `start`.

        Its config.json too: transformers would name anew what others look for in it.
        """
        model = self.model.merge_and_unload() if self.lora else self.model
        model.save_pretrained(out, safe_serialization=True)
        for path in start.iterdir():
            if path.suffix in _KEPT and ".safetensors" not in path.name:
                shutil.copyfile(path, out / path.name)
        return out

    def _step(self, batch: list[Sample], rate: float) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * rate
        whole, total = sum(weight(sample) for sample in batch), 0.0
        for piece in pieces(batch, PIECE):
            loss = self._loss(padded(piece)) / whole
            loss.backward()
            total += loss.item()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        return total

    def _loss(self, part: Part) -> Any:
        """Return the sum of the weighted losses; padding lies behind what matters, unseen by it."""
        tokens = part.tokens.to(self.device)
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.type == "cuda"):
            logits = self.model(input_ids=tokens[:, :-1], use_cache=False).logits
        losses = torch.nn.functional.cross_entropy(
            logits.flatten(0, 1).float(), tokens[:, 1:].flatten(), reduction="none"
        )
        return (losses * part.weights[:, 1:].to(self.device).flatten()).sum()


@dataclass(frozen=True)
class Part:
    """Tokens and the weight of each as something to learn, rows × length."""

    tokens: torch.Tensor
    weights: torch.Tensor


def factor(progress: float) -> float:
    """Return the share of the peak rate at a share of the course."""
    return min((progress + 0.01) / WARM, (1.0 - progress) / (1.0 - WARM))


def batches(samples: Iterator[Sample], size: int) -> Iterator[list[Sample]]:
    """Yield lists of samples of about `size` tokens."""
    batch: list[Sample] = []
    for sample in samples:
        batch.append(sample)
        if sum(map(len, batch)) >= size:
            yield batch
            batch = []
    if batch:
        yield batch


def pieces(batch: list[Sample], size: int) -> Iterator[list[Sample]]:
    """Yield the samples of a batch, those of like length together, `size` tokens at a time."""
    piece: list[Sample] = []
    for sample in sorted(batch, key=len, reverse=True):
        if piece and len(piece[0]) * (len(piece) + 1) > size:
            yield piece
            piece = []
        piece.append(sample)
    if piece:
        yield piece


def padded(samples: list[Sample]) -> Part:
    """Return samples as rows of one length; what pads them weighs nothing."""
    length = max(map(len, samples)) - 1
    tokens = torch.zeros((len(samples), length), dtype=torch.long)
    weights = torch.zeros((len(samples), length))
    for row, (known, *ids) in enumerate(samples):
        tokens[row, : len(ids)] = torch.tensor(ids)
        weights[row, : len(ids)] = 1.0
        weights[row, known : len(ids)] = MIDDLE
    return Part(tokens, weights)


def weight(sample: Sample) -> float:
    """Return what a sample weighs: its first token is not learnt, as nothing comes before it."""
    known, count = sample[0], len(sample) - 1
    return max(known - 1, 0) + MIDDLE * (count - max(known, 1))


_KEPT = (".json", ".txt", ".model", ".jinja")


def _adapted(model: Any) -> Any:
    """Return the model with adapters on every linear layer, which alone will learn."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=RANK, lora_alpha=2 * RANK, target_modules="all-linear", task_type="CAUSAL_LM"
    )
    return get_peft_model(model, config)
