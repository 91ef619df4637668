"""How faithful a converted model is: the same prompts through it and through transformers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import torch
import transformers

from skycode_ls.models.workshop.conversion import tokenizer_of

STEPS = 32
"""Tokens that each prompt is continued by."""

PROMPTS = (
    "def mean(values):\n    return sum(values) / len(values)\n\n\ndef variance(values):\n",
    "# 读取 CSV 文件并返回每列的平均值\ndef column_means(path):\n    with open(path) as file:\n",
    "class Stack:\n    def __init__(self):\n        self.items = []\n\n    def push(self, item):\n",
    "function debounce(action, wait) {\n  let timer;\n  return (...args) => {\n",
    "// 二分查找：找不到时返回 -1\nint search(int[] values, int target) {\n",
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; i < 10; i++ {\n',
    "#include <vector>\n\nstd::vector<int> primes(int limit) {\n    std::vector<bool> sieve(\n",
    'for file in *.txt; do\n  wc -l "$file"\ndone | sort -n | tail -n 1\n',
)


def compare(checkpoint: Path, model: Path, quantization: str) -> dict[str, Any]:
    """Return how far the logits differ, and how often the likeliest token is the same.

    `greedy` is the share of equal tokens, place by place, when both continue a prompt by 32
    tokens of their own; `next_token` is the share when both read the same text, which one
    difference early on does not spoil. `logits` is the mean absolute difference of the logits in
    standard deviations of the reference's.
    """
    tokenizer = tokenizer_of(checkpoint)
    reference: Any = transformers.AutoModelForCausalLM.from_pretrained(
        checkpoint, dtype=torch.float32, use_safetensors=True, local_files_only=True
    )
    reference.eval()
    kinds = (_computed(quantization), "float32")
    served, exact = (
        ctranslate2.Generator(str(model), device="cpu", compute_type=kind) for kind in kinds
    )
    names = json.loads((model / "vocabulary.json").read_text(encoding="utf-8"))
    rows = []
    with torch.inference_mode():
        for prompt in PROMPTS:
            ids = tokenizer.encode(prompt, add_special_tokens=False).ids
            rows.append(_compared(reference, served, exact, names, ids))
    together = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
    return {
        **together,
        "logits_most": max(row["logits_most"] for row in rows),
        "prompts": len(rows),
    }


def _compared(
    reference: Any, served: Any, exact: Any, names: list[str], ids: list[int]
) -> dict[str, float]:
    written = _greedy(reference, ids)
    # No token ends the text: places are compared, not lengths.
    (result,) = served.generate_batch(
        [[names[token] for token in ids]],
        max_length=STEPS,
        min_length=STEPS,
        sampling_topk=1,
        include_prompt_in_result=False,
        end_token=[],
    )
    equal = [ours == theirs for ours, theirs in zip(result.sequences_ids[0], written, strict=False)]
    whole = [*ids, *written]
    expected = reference(torch.tensor([whole])).logits[0].float().numpy()
    actual = _logits(served, names, whole, expected)
    gap = np.abs(expected - actual) / expected.std()
    weights = np.abs(expected - _logits(exact, names, whole, expected)) / expected.std()
    return {
        "greedy": sum(equal) / STEPS,
        "next_token": float((expected.argmax(1) == actual.argmax(1)).mean()),
        "logits": float(gap.mean()),
        "logits_most": float(gap.max()),
        "weights": float(weights.mean()),
    }


def _logits(generator: Any, names: list[str], ids: list[int], like: Any) -> Any:
    """Return the logits at every place, as wide as `like`: tables are rounded up differently."""
    found = np.array(generator.forward_batch([[names[token] for token in ids]]))[0]
    return found[:, : like.shape[1]]


def _greedy(model: Any, ids: list[int]) -> list[int]:
    """Return the likeliest continuation, chosen here: `generate` has rules of its own."""
    written: list[int] = []
    state, step = None, torch.tensor([ids])
    for _ in range(STEPS):
        out = model(step, past_key_values=state, use_cache=True)
        state, token = out.past_key_values, int(out.logits[0, -1].argmax())
        written.append(token)
        step = torch.tensor([[token]])
    return written


def _computed(quantization: str) -> str:
    """Return the number format to compute in: the stored one if a CPU has it."""
    supported = ctranslate2.get_supported_compute_types("cpu")
    if quantization in supported:
        return quantization
    return "int8_float32" if quantization.startswith("int8") else "float32"
