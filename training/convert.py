"""Turn a trained checkpoint into the int8 model that ships, checked against its float32 self."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import torch

from training import checkpoint, fim, rows
from training.model import Llama, export
from training.recipe import Shape
from training.tokenizer import SPECIALS, load
from training.workdir import WEIGHTS, work_dir

LARGEST = 45_000_000
"""The most bytes a model may add to a clone."""
WORST = 0.05
"""The most nats per token that quantisation may cost."""


def run(
    work: Path | None,
    name: str = "nano",
    model: str = "skycode-nano",
    pack: str = "pack",
    out: Path | None = None,
) -> Path:
    """Convert the newest checkpoint of WORK/train/NAME and replace OUT/MODEL with it."""
    root = work_dir(work)
    state = checkpoint.newest(root / "train" / name)
    if state is None:
        raise FileNotFoundError(f"{root / 'train' / name} has no checkpoint: run train first")
    target = (out or WEIGHTS) / model
    target.parent.mkdir(parents=True, exist_ok=True)
    trained = restore(state)
    tokenizer = root / "tokenizer" / "tokenizer.json"
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{model}-") as scratch:
        beside = Path(scratch) / model
        quantise(trained, tokenizer, beside)
        data = rows.read(root / pack / "short")[0]
        valid = [
            rows.read(path.with_suffix(""))[0]
            for path in sorted((root / pack / "valid").glob("*.json"))
        ]
        held_out = _samples(np.concatenate(valid) if valid else data, 50)
        facts: dict[str, Any] = dict(check(trained, beside, held_out))
        facts |= {"tokens": state["tokens"], "step": state["step"]}
        facts |= {"validation": _last_validation(root / "train" / name)}
        _describe(beside, model, trained, facts)
        replace(beside, target)
    size = sum(path.stat().st_size for path in target.iterdir())
    print(f"{target}: {size / 1e6:.1f} MB; int8 costs {facts['int8_cost']:+.4f} nats per token")
    return target


def restore(state: dict[str, Any]) -> Llama:
    """Build the model a checkpoint holds."""
    model = Llama(Shape(**state["shape"]), state["vocabulary"])
    model.load_state_dict(state["model"])
    return model.eval()


def quantise(model: Llama, tokenizer: Path, out: Path) -> None:
    """Write a CTranslate2 int8 model and its tokenizer.json to a folder that must not exist."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        export(model, folder)
        shutil.copy(tokenizer, folder / "tokenizer.json")
        wrapped = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": SPECIALS[fim.END],
            "eos_token": SPECIALS[fim.END],
            "unk_token": SPECIALS[fim.END],
        }
        (folder / "tokenizer_config.json").write_text(json.dumps(wrapped), encoding="utf-8")
        converter = ctranslate2.converters.TransformersConverter(str(folder))
        converter.convert(str(out), quantization="int8")
    shutil.copy(tokenizer, out / "tokenizer.json")


def check(model: Llama, folder: Path, samples: list[list[int]]) -> dict[str, float]:
    """Compare int8 with float32 on samples; ValueError if it is worse by more than WORST nats."""
    generator = ctranslate2.Generator(str(folder), compute_type="int8", intra_threads=1)
    tokenizer = load(folder / "tokenizer.json")
    words = [[tokenizer.id_to_token(index) for index in sample] for sample in samples]
    scored = generator.score_batch(words, max_batch_size=4)
    count = sum(len(result.log_probs) for result in scored)
    quantised = -sum(sum(result.log_probs) for result in scored) / max(1, count)
    exact, agree = _float32(model, generator, samples)
    cost = quantised - exact
    if not cost < WORST:
        raise ValueError(f"int8 is worse by {cost:.3f} nats per token than float32 ({exact:.3f})")
    return {
        "float32_loss": round(exact, 4),
        "int8_loss": round(quantised, 4),
        "int8_cost": round(cost, 4),
        "same_next_token": round(agree, 4),
    }


def replace(beside: Path, target: Path) -> None:
    """Move a finished folder to its place; a reader never sees a half of it."""
    size = sum(path.stat().st_size for path in beside.iterdir())
    if size > LARGEST:
        raise ValueError(f"{size / 1e6:.1f} MB is more than the {LARGEST / 1e6:.0f} MB allowed")
    for kept in ("CARD.md", "CARD.zh.md"):
        if (target / kept).exists():
            shutil.copy(target / kept, beside / kept)
    old = beside.with_name(beside.name + ".old")
    if target.exists():
        target.replace(old)
    beside.replace(target)


@torch.no_grad()
def _float32(
    model: Llama, generator: ctranslate2.Generator, samples: list[list[int]]
) -> tuple[float, float]:
    """Return the float32 loss per token, and how often int8 would choose the same next token."""
    total, same, count = 0.0, 0, 0
    for sample in samples:
        tokens = torch.tensor([sample])
        logits = model.lm_head(model.hidden(tokens))[0]
        known = torch.log_softmax(logits[:-1], dim=-1)
        total -= float(known.gather(1, tokens[0, 1:, None]).sum())
        lengths = ctranslate2.StorageView.from_array(np.array([len(sample)], dtype=np.int32))
        ids = ctranslate2.StorageView.from_array(np.array([sample], dtype=np.int32))
        other = np.array(generator.forward_batch(ids, lengths))[0]
        same += int((logits.argmax(-1).numpy() == other.argmax(-1)).sum())
        count += len(sample)
    return total / max(1, count - len(samples)), same / max(1, count)


def _samples(data: rows.Rows, count: int) -> list[list[int]]:
    chosen = data[np.linspace(0, len(data) - 1, min(count, len(data))).astype(int)]
    return [(row[row != fim.PAD] & fim.IDS).tolist() for row in chosen]


def _last_validation(folder: Path) -> dict[str, float]:
    log = folder / "log.jsonl"
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    found = [line["valid"] for line in lines if "valid" in line]
    last: dict[str, float] = found[-1] if found else {}
    return last


def _describe(folder: Path, name: str, model: Llama, facts: dict[str, Any]) -> None:
    """Write model.toml, the manifest the engine reads, and card.json, the measured facts."""
    parameters = sum(p.numel() for p in model.parameters())
    shape = dataclasses.asdict(model.shape)
    sums = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }
    lines = [
        f'name = "{name}"',
        'format = "skycode-nano"',
        f"context = {model.shape.context}",
        f"parameters = {parameters}",
        'quantization = "int8"',
        'licence = "Apache-2.0"',
        "",
        "[sha256]",
        *(f'"{file}" = "{value}"' for file, value in sums.items()),
    ]
    (folder / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    card = {"name": name, "parameters": parameters, "shape": shape, **facts}
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
