"""Write a trained Llama as a GGUF file, so that llama.cpp runs the very same weights.

Only benchmarks need it: the peer that they measure against must not run another model. The keys and
tensor names of the format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
TYPES = {
    "f32": gguf.GGMLQuantizationType.F32,
    "f16": gguf.GGMLQuantizationType.F16,
    "q8_0": gguf.GGMLQuantizationType.Q8_0,
    "q4_0": gguf.GGMLQuantizationType.Q4_0,
}
"""Number formats of the matrices; norms stay float32."""
_BLOCK = {"attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm"}
_BLOCK |= {f"attn_{part}": f"self_attn.{part}_proj" for part in "qkv"}
_BLOCK |= {"attn_output": "self_attn.o_proj"}
_BLOCK |= {f"ffn_{part}": f"mlp.{part}_proj" for part in ("gate", "up", "down")}


def write(folder: Path, tokenizer: Path, out: Path, kind: str = "q8_0") -> Path:
    """Write the checkpoint in `folder` (config.json, model.safetensors) to the file `out`.

    `kind` is one of TYPES. Token ids mean what they mean to `tokenizer`; text must come as ids, for
    llama.cpp knows tokenizers by name only and ours is not among them. Raises ValueError for a
    type that does not exist.
    """
    from safetensors.numpy import load_file

    if kind not in TYPES:
        raise ValueError(f"{kind} is none of {', '.join(TYPES)}")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.with_suffix(".part")
    writer = gguf.GGUFWriter(beside, "llama")
    _describe(writer, config)
    _spell(writer, json.loads(tokenizer.read_text(encoding="utf-8")), config["vocab_size"])
    for name, matrix in tensors(config, load_file(folder / "model.safetensors")).items():
        chosen = TYPES[kind] if matrix.ndim > 1 else TYPES["f32"]
        writer.add_tensor(name, gguf.quants.quantize(matrix, chosen), raw_dtype=chosen)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    beside.replace(out)
    return out


def tensors(config: dict[str, Any], weights: dict[str, Matrix]) -> dict[str, Matrix]:
    """Return the weights by the names that llama.cpp has for them, in its layout."""
    table = weights["model.embed_tokens.weight"]
    found = {"token_embd.weight": table, "output_norm.weight": weights["model.norm.weight"]}
    found["output.weight"] = weights.get("lm_head.weight", table)
    heads = {"q": config["num_attention_heads"], "k": config["num_key_value_heads"]}
    for index in range(config["num_hidden_layers"]):
        for theirs, ours in _BLOCK.items():
            matrix = weights[f"model.layers.{index}.{ours}.weight"]
            if (part := theirs.removeprefix("attn_")) in heads:
                matrix = interleave(matrix, heads[part])
            found[f"blk.{index}.{theirs}.weight"] = matrix
    return found


def interleave(matrix: Matrix, heads: int) -> Matrix:
    """Reorder rows: we rotate (i, i + half) of a head together, llama.cpp (2 i, 2 i + 1)."""
    rows, width = matrix.shape
    halves = matrix.reshape(heads, 2, rows // heads // 2, width)
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, width))


def _describe(writer: gguf.GGUFWriter, config: dict[str, Any]) -> None:
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_key_length(config["head_dim"])
    writer.add_value_length(config["head_dim"])
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_rope_freq_base(config["rope_theta"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_vocab_size(config["vocab_size"])


def _spell(writer: gguf.GGUFWriter, tokenizer: dict[str, Any], size: int) -> None:
    """Write the vocabulary: enough to turn ids into text, which is all that llama.cpp is asked."""
    specials = {one["content"]: one["id"] for one in tokenizer["added_tokens"]}
    names = {token: name for name, token in tokenizer["model"]["vocab"].items()}
    names |= {token: name for name, token in specials.items()}
    plain, special, unused = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL, gguf.TokenType.UNUSED
    spelt = [names.get(token, f"[unused{token}]") for token in range(size)]
    kinds = [
        special if name in specials else plain if token in names else unused
        for token, name in enumerate(spelt)
    ]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(spelt)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(specials["<|endoftext|>"])
    writer.add_eos_token_id(specials["<|endoftext|>"])
    writer.add_uint32("tokenizer.ggml.fim_pre_token_id", specials["<|fim_prefix|>"])
    writer.add_uint32("tokenizer.ggml.fim_mid_token_id", specials["<|fim_middle|>"])
    writer.add_uint32("tokenizer.ggml.fim_suf_token_id", specials["<|fim_suffix|>"])
    writer.add_add_bos_token(False)
