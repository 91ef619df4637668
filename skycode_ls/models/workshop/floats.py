"""The float weights that a quantised Llama of CTranslate2's stands for, as a checkpoint again.

What ships of skycode-nano is int8: this is where its tuning starts. The layout of model.bin:
https://github.com/OpenNMT/CTranslate2/blob/master/python/ctranslate2/specs/model_spec.py
"""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

Values = dict[str, NDArray[Any]]
_KINDS = (np.float32, np.int8, np.int16, np.int32, np.float16)
"""Number formats by their number in the file; bfloat16, the next, is none of numpy's."""


def write(model: Path, out: Path, context: int) -> Path:
    """Write the Llama in the folder `model` to the folder `out` in Hugging Face's layout.

    `context` is in tokens; ValueError for a model of another architecture.
    """
    from safetensors.numpy import save_file

    values = read(model / "model.bin")
    out.mkdir(parents=True, exist_ok=True)
    save_file(tensors(values), out / "model.safetensors", metadata={"format": "pt"})
    told = json.loads((model / "config.json").read_text(encoding="utf-8"))
    shape = config(values, context, float(told.get("layer_norm_epsilon", 1e-5)))
    (out / "config.json").write_text(json.dumps(shape, indent=1), encoding="utf-8")
    names = {key: told[key] for key in ("bos_token", "eos_token", "unk_token")}
    wrapped = {"tokenizer_class": "PreTrainedTokenizerFast", **names}
    (out / "tokenizer_config.json").write_text(json.dumps(wrapped), encoding="utf-8")
    shutil.copyfile(model / "tokenizer.json", out / "tokenizer.json")
    return out


def read(path: Path) -> Values:
    """Read the variables of a model.bin as they are stored, scales among them."""
    with path.open("rb") as stream:
        version = _number(stream, "I")
        kind = _text(stream)
        if version < 6 or kind != "TransformerDecoderSpec":
            raise ValueError(f"{path}: {kind} of version {version} cannot be read")
        _number(stream, "I")  # the revision of the layout of this kind
        values = dict(_variable(stream) for _ in range(_number(stream, "I")))
        for _ in range(_number(stream, "I")):  # variables that are equal are stored once
            alias, name = _text(stream), _text(stream)
            values[alias] = values[name]
    return values


def tensors(values: Values) -> Values:
    """Return float32 weights by the names that transformers' LlamaForCausalLM gives them."""
    found = {
        "model.embed_tokens.weight": _floats(values, "decoder/embeddings"),
        "model.norm.weight": values["decoder/layer_norm/gamma"],
        "lm_head.weight": _floats(values, "decoder/projection"),
    }
    heads, shared, size = _heads(values)
    for layer in range(_layers(values)):
        ours, theirs = f"decoder/layer_{layer}", f"model.layers.{layer}"
        packed = _floats(values, f"{ours}/self_attention/linear_0")
        parts = np.split(packed, [heads * size, (heads + shared) * size])
        for name, part in zip("qkv", parts, strict=True):
            found[f"{theirs}.self_attn.{name}_proj.weight"] = np.ascontiguousarray(part)
        for name, place in _PLACES.items():
            found[f"{theirs}.{name}.weight"] = _floats(values, f"{ours}/{place}")
        for name, place in _NORMS.items():
            found[f"{theirs}.{name}.weight"] = values[f"{ours}/{place}/layer_norm/gamma"]
    return found


def config(values: Values, context: int, epsilon: float) -> dict[str, Any]:
    """Return the config.json of a LlamaForCausalLM of this shape."""
    heads, shared, size = _heads(values)
    vocabulary, hidden = values["decoder/embeddings/weight"].shape
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": vocabulary,
        "hidden_size": hidden,
        "intermediate_size": values["decoder/layer_0/ffn/linear_0/weight"].shape[0],
        "num_hidden_layers": _layers(values),
        "num_attention_heads": heads,
        "num_key_value_heads": shared,
        "head_dim": size,
        "max_position_embeddings": context,
        "rope_theta": float(values["decoder/layer_0/self_attention/rotary_base"]),
        "rms_norm_eps": epsilon,
        "tie_word_embeddings": False,
        "hidden_act": "silu",
        "attention_bias": False,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }


_PLACES = {
    "self_attn.o_proj": "self_attention/linear_1",
    "mlp.gate_proj": "ffn/linear_0",
    "mlp.up_proj": "ffn/linear_0_noact",
    "mlp.down_proj": "ffn/linear_1",
}
_NORMS = {"input_layernorm": "self_attention", "post_attention_layernorm": "ffn"}


def _heads(values: Values) -> tuple[int, int, int]:
    """Return the heads of queries, those of keys, and the size of one."""
    try:
        heads = int(values["decoder/num_heads"])
        shared = int(values["decoder/layer_0/self_attention/num_heads_kv"])
        rows = values["decoder/layer_0/self_attention/linear_0/weight"].shape[0]
    except KeyError as error:
        raise ValueError(f"not a Llama: {error} is missing") from error
    return heads, shared, rows // (heads + 2 * shared)


def _layers(values: Values) -> int:
    return sum(name.endswith("/ffn/layer_norm/gamma") for name in values)


def _floats(values: Values, place: str) -> NDArray[np.float32]:
    """Return a matrix as numbers: codes divided by the scale of their row."""
    weight, scale = values[f"{place}/weight"], values.get(f"{place}/weight_scale")
    found = weight.astype(np.float32)
    return found if scale is None else np.asarray(found / scale.reshape(-1, 1), np.float32)


def _variable(stream: BinaryIO) -> tuple[str, NDArray[Any]]:
    name = _text(stream)
    shape = [_number(stream, "I") for _ in range(_number(stream, "B"))]
    kind, size = _number(stream, "B"), _number(stream, "I")
    data = stream.read(size)
    if kind >= len(_KINDS):
        return name, np.frombuffer(data, np.uint16).reshape(shape)
    return name, np.frombuffer(data, _KINDS[kind]).reshape(shape)


def _number(stream: BinaryIO, kind: str) -> int:
    (value,) = struct.unpack(f"<{kind}", stream.read(struct.calcsize(f"<{kind}")))
    return int(value)


def _text(stream: BinaryIO) -> str:
    return stream.read(_number(stream, "H"))[:-1].decode("utf-8")
