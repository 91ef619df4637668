"""How much of a trained model its quantised forms keep, in nats per token of held-out text."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import torch

from skycode_ls.engine.backends.memory import Memory
from skycode_ls.engine.backends.sessions import open_session
from training.model import Llama
from training.tokenizer import load

WORST = 0.05
"""The most nats per token that quantisation may cost."""
COSTS = {"int8_cost": "int8", "onnx_cost": "model.onnx"}
"""The facts that say what quantisation costs, and of what; the second only if there is one."""
FEW = 8
"""Samples read through ONNX, which gives the logits of one token at a time."""


def check(model: Llama, folder: Path, samples: list[list[int]]) -> dict[str, Any]:
    """Compare int8 (CTranslate2) and model.onnx with float32; ValueError if one is far worse."""
    generator = ctranslate2.Generator(str(folder), compute_type="int8", intra_threads=1)
    exact, agree = _float32(model, generator, samples)
    quantised = _int8(generator, folder, samples)
    facts: dict[str, Any] = {
        "float32_loss": round(exact, 4),
        "int8_loss": round(quantised, 4),
        "int8_cost": round(quantised - exact, 4),
        "same_next_token": round(agree, 4),
    }
    if (folder / "model.onnx").exists():
        few = samples[:: max(1, len(samples) // FEW)][:FEW]
        onnx, facts["onnx_compute_type"] = _onnx(folder, few)
        facts["onnx_cost"] = round(onnx - _float32(model, generator, few)[0], 4)
    for cost, name in COSTS.items():
        if not facts.get(cost, 0.0) < WORST:
            raise ValueError(f"{name} is worse by {facts[cost]:.3f} nats per token than float32")
    return facts


def _int8(generator: ctranslate2.Generator, folder: Path, samples: list[list[int]]) -> float:
    tokenizer = load(folder / "tokenizer.json")
    words = [[tokenizer.id_to_token(index) for index in sample] for sample in samples]
    scored = generator.score_batch(words, max_batch_size=4)
    count = sum(len(result.log_probs) for result in scored)
    return -sum(sum(result.log_probs) for result in scored) / max(1, count)


def _onnx(folder: Path, samples: list[list[int]]) -> tuple[float, str]:
    """Return the loss per token and the number format."""
    session = open_session(folder / "model.onnx", threads=1)
    memory = Memory(session, max(map(len, samples)))
    total = count = 0.0
    for sample in samples:
        memory.rewind(0)
        for token, following in itertools.pairwise(sample):
            logits = memory.read([token]).astype(np.float64)
            highest = logits.max()
            total += np.log(np.exp(logits - highest).sum()) + highest - logits[following]
            count += 1
    about = session.get_modelmeta().custom_metadata_map
    return total / max(1.0, count), about["compute_type"]


@torch.no_grad()
def _float32(
    model: Llama, generator: ctranslate2.Generator, samples: list[list[int]]
) -> tuple[float, float]:
    """Return the float32 loss per token, and how often int8 would choose the same next token."""
    total, same, count = 0.0, 0, 0
    for sample in samples:
        tokens = torch.tensor([sample])
        with torch.compiler.set_stance("force_eager"):  # every sample has another length
            logits = model.lm_head(model.hidden(tokens))[0]
        known = torch.log_softmax(logits[:-1], dim=-1)
        total -= float(known.gather(1, tokens[0, 1:, None]).sum())
        lengths = ctranslate2.StorageView.from_array(np.array([len(sample)], dtype=np.int32))
        ids = ctranslate2.StorageView.from_array(np.array([sample], dtype=np.int32))
        other = np.array(generator.forward_batch(ids, lengths))[0]
        same += int((logits.argmax(-1).numpy() == other.argmax(-1)).sum())
        count += len(sample)
    return total / max(1, count - len(samples)), same / max(1, count)
