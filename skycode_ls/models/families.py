"""Which architectures can be converted, and why the others cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from skycode_ls.messages import SkyError

CONVERTIBLE = {
    "Qwen2ForCausalLM": "Qwen2, Qwen2.5-Coder",
    "Qwen3ForCausalLM": "Qwen3",
    "LlamaForCausalLM": "Llama, CodeLlama, DeepSeek-Coder",
    "MistralForCausalLM": "Mistral, Codestral",
    "GemmaForCausalLM": "Gemma, CodeGemma",
    "GPTBigCodeForCausalLM": "StarCoder, SantaCoder",
    "CodeGenForCausalLM": "CodeGen",
    "PhiForCausalLM": "Phi-1, Phi-1.5, Phi-2",
    "Phi3ForCausalLM": "Phi-3",
    "GPT2LMHeadModel": "GPT-2, SkyCode",
}
"""Architecture, as config.json calls it, and the families that have it; each one is tested."""

_REASONS = {
    "Starcoder2ForCausalLM": "starcoder2",
    "Qwen2MoeForCausalLM": "experts",
    "Qwen3MoeForCausalLM": "experts",
    "Qwen3NextForCausalLM": "experts",
    "MixtralForCausalLM": "experts",
    "DeepseekV2ForCausalLM": "experts",
    "DeepseekV3ForCausalLM": "experts",
    "GPT2LMHeadCustomModel": "santacoder",
    "Mamba2ForCausalLM": "mamba",
}


def architecture_of(config: Mapping[str, Any]) -> str:
    """Return the architecture that config.json names, if it can be converted.

    SkyError: models.wrong_architecture with the reason, models.quantised for weights that were
    quantised before, which cannot be quantised again.
    """
    named = config.get("architectures")
    name = str(named[0]) if isinstance(named, list) and named else "?"
    if name not in CONVERTIBLE:
        key = _REASONS.get(name, "other")
        known = "; ".join(CONVERTIBLE.values())
        raise SkyError(f"models.wrong_architecture.{key}", architecture=name, known=known)
    if isinstance(quantised := config.get("quantization_config"), dict):
        raise SkyError("models.quantised", method=quantised.get("quant_method", "?"))
    return name


def context_of(config: Mapping[str, Any]) -> int:
    """Return the most tokens that a model takes, or 2,048 if its config.json does not tell."""
    for key in ("max_position_embeddings", "n_positions", "n_ctx"):
        if isinstance(value := config.get(key), int) and value > 0:
            return value
    return 2048
