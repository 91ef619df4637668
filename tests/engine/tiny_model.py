"""A tiny Llama with random weights, made without torch: all of a real model but the knowledge."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import (  # type: ignore[import-untyped]
    Activation,
    TransformerDecoderModelSpec,
)
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIALS = (
    "<|endoftext|>",
    "<|fim_prefix|>",
    "<|fim_middle|>",
    "<|fim_suffix|>",
    "<|fim_pad|>",
    "<|repo_name|>",
    "<|file_sep|>",
)
TEXTS = (
    "def mean(values):\n    return sum(values) / len(values)\n",
    "# 读取 CSV 文件并返回每列的平均值\nfor name in columns:\n    print(name)\n",
    "class Stack:\n    def push(self, item):  # 压入一个元素 🚀\n        self.items.append(item)\n",
)


def build(
    folder: Path,
    *,
    layers: int = 2,
    hidden: int = 64,
    heads: int = 4,
    kv_heads: int = 2,
    ffn: int = 128,
    vocabulary: int = 600,
    description: str = 'format = "qwen"\ncontext = 512\n',
    specials: tuple[str, ...] = SPECIALS,
) -> Path:
    """Write a model folder of this shape, int8, and return it; the first special token ends it."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = byte_level_tokenizer(vocabulary, specials)
    tokenizer.save(str(folder / "tokenizer.json"))
    names = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    tokens = [name for name, _ in names]
    tokens += [f"<unused{index}>" for index in range(vocabulary - len(tokens))]
    spec = _llama(layers, hidden, heads, kv_heads, ffn, len(tokens))
    spec.register_vocabulary(tokens)
    spec.config.bos_token = spec.config.eos_token = spec.config.unk_token = specials[0]
    spec.config.layer_norm_epsilon = 1e-6
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    (folder / "model.toml").write_text(description, encoding="utf-8")
    return folder


def build_onnx(folder: Path, *, bits: int = 4) -> Path:
    """Write a model folder for ONNX Runtime alone: random weights, the smallest blocks."""
    import onnx

    from skycode_ls.models.workshop import reading
    from skycode_ls.models.workshop.graph import build as build_graph

    build(folder, description='format = "skycode-nano"\ncontext = 512\n')
    rng = np.random.default_rng(0)
    hidden, heads, kv_heads, size, ffn, layers = 64, 2, 1, 32, 128, 2
    vocabulary = len(vocabulary_of(folder))

    def weights(rows: int, width: int) -> Any:
        return rng.normal(0, 0.08, (rows, width)).astype(np.float32)

    ones = np.ones(hidden, np.float32)
    tensors = {"model.embed_tokens.weight": weights(vocabulary, hidden), "model.norm.weight": ones}
    tensors["lm_head.weight"] = weights(vocabulary, hidden)
    for layer in range(layers):
        name = f"model.layers.{layer}"
        tensors |= {f"{name}.input_layernorm.weight": ones}
        tensors |= {f"{name}.post_attention_layernorm.weight": ones}
        for part, rows in (("q", heads * size), ("k", kv_heads * size), ("v", kv_heads * size)):
            tensors[f"{name}.self_attn.{part}_proj.weight"] = weights(rows, hidden)
        tensors[f"{name}.self_attn.o_proj.weight"] = weights(hidden, heads * size)
        tensors[f"{name}.mlp.gate_proj.weight"] = weights(ffn, hidden)
        tensors[f"{name}.mlp.up_proj.weight"] = weights(ffn, hidden)
        tensors[f"{name}.mlp.down_proj.weight"] = weights(hidden, ffn)
    config = {
        "hidden_size": hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "head_dim": size,
        "vocab_size": vocabulary,
        "max_position_embeddings": 512,
        "rope_theta": 10000.0,
        "rms_norm_eps": 1e-5,
    }
    onnx.save(build_graph(config, tensors, bits), str(folder / "model.onnx"))
    if bits == 8:
        onnx.save(reading.build(config, tensors, folder / "model.onnx"), str(folder / reading.FILE))
    return folder


def byte_level_tokenizer(vocabulary: int = 600, specials: tuple[str, ...] = SPECIALS) -> Tokenizer:
    """Learn a small byte-level BPE; rare characters stay split into their bytes."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(specials),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(itertools.chain(TEXTS), trainer)
    return tokenizer


def _llama(
    layers: int, hidden: int, heads: int, kv_heads: int, ffn: int, vocabulary: int
) -> TransformerDecoderModelSpec:
    rng = np.random.default_rng(0)

    def weights(*shape: int) -> Any:
        return rng.normal(0, 0.08, shape).astype(np.float32)

    spec = TransformerDecoderModelSpec.from_config(
        layers,
        heads,
        activation=Activation.SWISH,
        pre_norm=True,
        ffn_glu=True,
        rms_norm=True,
        rotary_dim=0,
        rotary_interleave=False,
        num_heads_kv=kv_heads,
    )
    spec.decoder.scale_embeddings = False
    spec.decoder.embeddings.weight = weights(vocabulary, hidden)
    spec.decoder.layer_norm.gamma = np.ones(hidden, np.float32)
    spec.decoder.projection.weight = weights(vocabulary, hidden)
    size = hidden // heads
    for layer in spec.decoder.layer:
        attention, network = layer.self_attention, layer.ffn
        attention.layer_norm.gamma = np.ones(hidden, np.float32)
        attention.linear[0].weight = weights((heads + 2 * kv_heads) * size, hidden)
        attention.linear[1].weight = weights(hidden, hidden)
        network.layer_norm.gamma = np.ones(hidden, np.float32)
        network.linear_0.weight = weights(ffn, hidden)
        network.linear_0_noact.weight = weights(ffn, hidden)
        network.linear_1.weight = weights(hidden, ffn)
    return spec


def vocabulary_of(folder: Path) -> list[str]:
    """Return the token names of a model folder."""
    names: list[str] = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    return names
