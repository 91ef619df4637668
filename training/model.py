"""A compact Llama for training, with the parameter names of transformers' LlamaForCausalLM.

Same arithmetic, fewer passes over memory: fused element-wise steps, attention within samples alone,
and the loss computed in parts together with its gradient.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training import fused
from training.attention import attend
from training.loss import chunked_cross_entropy
from training.recipe import Shape


class Attention(nn.Module):
    """Causal grouped-query attention with rotary positions, within samples."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.head_dim = shape.head_dim
        width, narrow = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
        self.q_proj = nn.Linear(shape.hidden, width, bias=False)
        self.k_proj = nn.Linear(shape.hidden, narrow, bias=False)
        self.v_proj = nn.Linear(shape.hidden, narrow, bias=False)
        self.o_proj = nn.Linear(width, shape.hidden, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, begins: Tensor | None) -> Tensor:
        """Attend over x (batch × time × hidden)."""
        query, key, value = (
            projection(x).unflatten(-1, (-1, self.head_dim))
            for projection in (self.q_proj, self.k_proj, self.v_proj)
        )
        scale = self.head_dim**-0.5
        query, key = fused.rotate(query, cos * scale, sin * scale), fused.rotate(key, cos, sin)
        return self.o_proj(attend(query, key, value, begins).flatten(2))  # type: ignore[no-any-return]


class FeedForward(nn.Module):
    """SwiGLU."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden, shape.ffn, bias=False)
        self.up_proj = nn.Linear(shape.hidden, shape.ffn, bias=False)
        self.down_proj = nn.Linear(shape.ffn, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Transform each position of x (batch × time × hidden)."""
        return self.down_proj(fused.gated(self.gate_proj(x), self.up_proj(x)))  # type: ignore[no-any-return]


class Block(nn.Module):
    """Attention and feed-forward, each behind a norm and beside the residual stream."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.input_layernorm = nn.RMSNorm(shape.hidden, fused.EPSILON)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = nn.RMSNorm(shape.hidden, fused.EPSILON)
        self.mlp = FeedForward(shape)

    def forward(
        self, stream: Tensor, change: Tensor | None, cos: Tensor, sin: Tensor, begins: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """Return the next residual stream and the change that is yet to be added to it."""
        gain = self.input_layernorm.weight
        stream, normal = fused.add_and_normalise(stream, change, gain, cos.dtype)
        change = self.self_attn(normal, cos, sin, begins)
        gain = self.post_attention_layernorm.weight
        stream, normal = fused.add_and_normalise(stream, change, gain, cos.dtype)
        return stream, self.mlp(normal)


class Decoder(nn.Module):
    """Embeddings, blocks and the last norm: tokens to hidden states."""

    def __init__(self, shape: Shape, vocabulary: int) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(vocabulary, shape.hidden)
        self.layers = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.hidden, fused.EPSILON)

    def forward(self, tokens: Tensor, cos: Tensor, sin: Tensor, begins: Tensor | None) -> Tensor:
        """Return hidden states (batch × time × hidden) of tokens (batch × time)."""
        stream, change = self.embed_tokens(tokens), None
        for layer in self.layers:
            stream, change = layer(stream, change, cos, sin, begins)
        return fused.add_and_normalise(stream, change, self.norm.weight, cos.dtype)[1]


def _first(wanted: Tensor) -> Tensor:
    """Return where `wanted` holds, and further places up to a multiple of 256: shapes recur."""
    count = -(-int(wanted.sum()) // 256) * 256
    return torch.argsort(wanted, descending=True, stable=True)[:count]


class Llama(nn.Module):
    """The language model; `forward` is its weighted loss."""

    def __init__(self, shape: Shape, vocabulary: int) -> None:
        super().__init__()
        self.shape, self.vocabulary = shape, vocabulary
        self.model = Decoder(shape, vocabulary)
        self.lm_head = nn.Linear(shape.hidden, vocabulary, bias=False)
        if shape.tied:
            self.lm_head.weight = self.model.embed_tokens.weight
        cos, sin = rotary(shape.context, shape.head_dim, shape.rope_theta)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise()

    def hidden(self, tokens: Tensor, begins: Tensor | None = None) -> Tensor:
        """Return the states before the output table (batch × time × hidden).

        `begins` (bool, batch × time) marks where the samples in a row begin.
        """
        time, kind = tokens.shape[1], tokens.device.type
        low = torch.is_autocast_enabled(kind)
        dtype = torch.get_autocast_dtype(kind) if low else torch.float32
        return self.model(tokens, self.cos[:time].to(dtype), self.sin[:time].to(dtype), begins)  # type: ignore[no-any-return, index]

    def forward(
        self, tokens: Tensor, targets: Tensor, weights: Tensor, begins: Tensor | None = None
    ) -> Tensor:
        """Return the sum over positions of weight × cross-entropy (float32 scalar)."""
        states, weights = self.hidden(tokens, begins).flatten(0, 1), weights.flatten()
        told = _first(weights != 0)  # nobody asks what the model says elsewhere
        return chunked_cross_entropy(
            states[told], self.lm_head.weight, targets.flatten()[told], weights[told]
        )

    def matrix_parameters(self) -> int:
        """Count the parameters that multiply every token: what speed depends on."""
        table = self.vocabulary * self.shape.hidden
        return sum(p.numel() for p in self.model.layers.parameters()) + table

    def _initialise(self) -> None:
        nn.init.normal_(self.model.embed_tokens.weight, std=0.05 if self.shape.tied else 0.3)
        if not self.shape.tied:
            nn.init.normal_(self.lm_head.weight, std=0.01)
        for name, weight in self.model.layers.named_parameters():
            if name.endswith(("o_proj.weight", "down_proj.weight")):
                nn.init.zeros_(weight)
            elif weight.ndim == 2:
                nn.init.normal_(weight, std=weight.shape[1] ** -0.5)


def rotary(length: int, head_dim: int, theta: float) -> tuple[Tensor, Tensor]:
    """Return cosines and sines (length × head_dim), both halves alike."""
    inverse = theta ** -(torch.arange(0, head_dim, 2).float() / head_dim)
    angles = torch.arange(length).float()[:, None] * inverse[None, :]
    both = torch.cat((angles, angles), dim=-1)
    return both.cos(), both.sin()


def export(model: Llama, folder: Path) -> None:
    """Write a checkpoint that transformers and CTranslate2's converter read as a Llama."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: value.float().contiguous() for name, value in model.state_dict().items()}
    if model.shape.tied:
        tensors.pop("lm_head.weight")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    config = json.dumps(transformers_config(model.shape, model.vocabulary), indent=1)
    (folder / "config.json").write_text(config, encoding="utf-8")


def transformers_config(shape: Shape, vocabulary: int) -> dict[str, Any]:
    """Return the config.json of a LlamaForCausalLM of this shape."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": vocabulary,
        "hidden_size": shape.hidden,
        "intermediate_size": shape.ffn,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "max_position_embeddings": shape.context,
        "rope_theta": shape.rope_theta,
        "rms_norm_eps": fused.EPSILON,
        "tie_word_embeddings": shape.tied,
        "hidden_act": "silu",
        "attention_bias": False,
        "bos_token_id": 0,
        "eos_token_id": 0,
        "torch_dtype": "float32",
    }
