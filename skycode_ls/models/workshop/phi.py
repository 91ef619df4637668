"""Phi as transformers has it; CTranslate2 4.8 knows only the layout of its remote code."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import torch
from ctranslate2.converters import transformers as known  # type: ignore[import-untyped]
from ctranslate2.specs import TransformerDecoderModelSpec  # type: ignore[import-untyped]


def teach() -> None:
    """Put our loader in the place of CTranslate2's."""
    known.register_loader("PhiConfig")(PhiLoader)


def settle(model: Any) -> None:
    """Put what CTranslate2 looks for in a Phi-3 where it looks: older transformers had it there."""
    config = model.config
    if config.model_type != "phi3":
        return
    rotary = dict(getattr(config, "rope_parameters", None) or {})
    config.rope_theta = rotary.get("rope_theta", 10_000.0)
    kind = rotary.get("rope_type", "default")
    config.rope_parameters = None if kind == "default" else {**rotary, "type": kind}
    factors = SimpleNamespace(
        long_factor=rotary.get("long_factor"), short_factor=rotary.get("short_factor")
    )
    for layer in model.model.layers:
        layer.self_attn.rotary_emb = factors


class PhiLoader(known.ModelLoader):  # type: ignore[misc]
    """Phi-1, 1.5 and 2: attention and network side by side after one norm, part of it rotated.

    The architecture: https://huggingface.co/docs/transformers/model_doc/phi
    """

    architecture_name = "PhiForCausalLM"

    def get_model_spec(self, model: Any) -> Any:
        """Return the model in CTranslate2's terms."""
        config = model.config
        if getattr(config, "qk_layernorm", False):
            raise NotImplementedError("Phi with normalised queries and keys")
        heads, shared = config.num_attention_heads, config.num_key_value_heads
        rotary = config.rope_parameters
        spec = TransformerDecoderModelSpec.from_config(
            config.num_hidden_layers,
            heads,
            pre_norm=True,
            activation=known._SUPPORTED_ACTIVATIONS[config.hidden_act],
            rotary_dim=int(rotary["partial_rotary_factor"] * config.hidden_size // heads),
            rotary_interleave=False,
            rotary_base=rotary["rope_theta"],
            parallel_residual=True,
            shared_layer_norm=True,
            num_heads_kv=None if shared in (None, heads) else shared,
        )
        spec.decoder.scale_embeddings = False
        self.set_embeddings(spec.decoder.embeddings, model.model.embed_tokens)
        self.set_layer_norm(spec.decoder.layer_norm, model.model.final_layernorm)
        self.set_linear(spec.decoder.projection, model.lm_head)
        for ours, theirs in zip(spec.decoder.layer, model.model.layers, strict=True):
            self._set_layer(ours, theirs)
        return spec

    def _set_layer(self, spec: Any, layer: Any) -> None:
        self.set_layer_norm(spec.shared_layer_norm, layer.input_layernorm)
        parts = [layer.self_attn.q_proj, layer.self_attn.k_proj, layer.self_attn.v_proj]
        spec.self_attention.linear[0].weight = torch.cat([part.weight for part in parts])
        spec.self_attention.linear[0].bias = torch.cat([part.bias for part in parts])
        self.set_linear(spec.self_attention.linear[1], layer.self_attn.dense)
        self.set_linear(spec.ffn.linear_0, layer.mlp.fc1)
        self.set_linear(spec.ffn.linear_1, layer.mlp.fc2)

    def set_vocabulary(self, spec: Any, tokens: list[str]) -> None:
        """Give the model its tokens."""
        spec.register_vocabulary(tokens)

    def set_config(self, config: Any, model: Any, tokenizer: Any) -> None:
        """Say what begins and ends a text."""
        config.bos_token = tokenizer.bos_token
        config.eos_token = tokenizer.eos_token
        config.unk_token = tokenizer.unk_token
        config.layer_norm_epsilon = model.config.layer_norm_eps
