"""Write a trained Llama as one ONNX file that ONNX Runtime decodes fast on a CPU.

Matrices become MatMulNBits (8 or 4 bits in blocks along the input, symmetric), attention becomes
GroupQueryAttention, which rotates positions, appends to a cache that the caller owns, and so
takes prompts in pieces and rewinds by being told a smaller length. Operators:
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Matrix = NDArray[np.float32]
BLOCK = 32
"""Weights that share one scale."""
SERVED_BITS = 8
"""Bits of a weight in model.onnx: what 4 save in time a token, they cost in what is known
(docs/log.md has both)."""
_OURS = "com.microsoft"


def write(folder: Path, out: Path, bits: int = 8) -> Path:
    """Write the checkpoint in `folder` (config.json, model.safetensors) to the file `out`.

    Inputs: `input_ids` (rows × time), `seqlens_k` (tokens of each row, less one),
    `total_sequence_length` (of the longest), and for each layer `past.N.key`, `past.N.value`
    (rows × heads × room × size, float32). Outputs: `logits` of the last token
    (rows × 1 × vocabulary) and `present.…`, to be bound to the same memory.
    """
    from safetensors.numpy import load_file

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    model = build(config, load_file(folder / "model.safetensors"), bits)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.with_suffix(".part")
    onnx.save(model, str(beside))
    beside.replace(out)
    return out


def build(config: dict[str, Any], tensors: dict[str, Matrix], bits: int = 8) -> onnx.ModelProto:
    """Return the model of a Llama's config.json and its weights, named as transformers does."""
    graph = Graph(config, tensors, bits)
    graph.build()
    return graph.model()


def quantise(weight: Matrix, bits: int) -> tuple[NDArray[np.uint8], Matrix]:
    """Return codes (rows × blocks × bytes) and scales (rows × blocks) of a rows × inputs matrix.

    With 4 bits the scale's sign is chosen so that the largest weight is exact: codes reach from
    -8 to 7, and the odd one is spent where it counts.
    """
    rows, width = weight.shape
    if width % BLOCK:
        raise ValueError(f"{width} inputs do not divide into blocks of {BLOCK}")
    blocks = weight.reshape(rows, width // BLOCK, BLOCK)
    middle = 1 << (bits - 1)
    if bits == 4:
        peaks = np.take_along_axis(blocks, np.abs(blocks).argmax(2)[..., None], 2)[..., 0]
        scales = peaks / -middle
    else:
        scales = np.abs(blocks).max(2) / (middle - 1)
    safe = np.where(scales == 0, 1, scales)[..., None]
    codes = np.clip(np.rint(blocks / safe) + middle, 0, 2 * middle - 1).astype(np.uint8)
    if bits == 4:
        codes = codes[..., 0::2] | codes[..., 1::2] << 4
    return codes, scales.astype(np.float32)


class Graph:
    """The nodes and weights of one model, in the order of computation."""

    answers = True
    """Whether it tells what comes next."""

    def __init__(self, config: dict[str, Any], tensors: dict[str, Matrix], bits: int) -> None:
        self.config, self.tensors, self.bits = config, tensors, bits
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.heads, self.kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
        self.size, self.layers = config["head_dim"], config["num_hidden_layers"]

    def build(self) -> None:
        """Add every node from the ids to the logits."""
        normed, state = self.begin()
        for index in range(self.layers):
            normed, state = self.layer(index, normed, state)
        head = "lm_head" if "lm_head.weight" in self.tensors else "model.embed_tokens"
        self._matmul(normed, head, self.tensors[f"{head}.weight"], output="logits")

    def begin(self) -> tuple[str, str]:
        """Return the state that the ids begin with, normalised and as it is."""
        self._rotary()
        state = self._embedding()
        normed = self._node(
            "SimplifiedLayerNormalization",
            [state, self._norm("model.layers.0.input_layernorm")],
            axis=-1,
            epsilon=self.config["rms_norm_eps"],
            stash_type=1,
            domain="",
        )
        return normed, state

    def layer(self, index: int, normed: str, state: str) -> tuple[str, str]:
        """Return the state after a layer, normalised and as it is.

        After the last one that of the last token alone: the caches are all that others leave.
        """
        name, following = f"model.layers.{index}", f"model.layers.{index + 1}.input_layernorm"
        mixed = self.attention(index, normed)
        if index + 1 == self.layers:
            following = "model.norm"
            at = self._weight("last", np.array([-1], np.int64))
            mixed = self._node("Gather", [mixed, at], domain="", axis=1)
            state = self._node("Gather", [state, at], domain="", axis=1)
        weight = f"{name}.self_attn.o_proj"
        below = self._matmul(mixed, weight, self.tensors[f"{weight}.weight"])
        normed, state = self._skip_norm(state, below, f"{name}.post_attention_layernorm")
        return self._skip_norm(state, self._feed_forward(name, normed), following)

    def model(self) -> onnx.ModelProto:
        """Return the finished model."""
        cache = ["rows", self.kv_heads, "room", self.size]
        parts = ("key", "value")
        places = [f"{index}.{part}" for index in range(self.layers) for part in parts]
        value = helper.make_tensor_value_info
        inputs = [
            value("input_ids", TensorProto.INT64, ["rows", "time"]),
            value("seqlens_k", TensorProto.INT32, ["rows"]),
            value("total_sequence_length", TensorProto.INT32, []),
            *(value(f"past.{place}", TensorProto.FLOAT, cache) for place in places),
        ]
        outputs = [value(f"present.{place}", TensorProto.FLOAT, cache) for place in places]
        if self.answers:
            logits = ["rows", 1, self.config["vocab_size"]]
            outputs.insert(0, value("logits", TensorProto.FLOAT, logits))
        graph = helper.make_graph(self.nodes, "llama", inputs, outputs, self.weights)
        opsets = [helper.make_opsetid("", 21), helper.make_opsetid(_OURS, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
        helper.set_model_props(model, {"compute_type": f"int{self.bits}"})
        return model

    def _embedding(self) -> str:
        codes, scales = quantise(self.tensors["model.embed_tokens.weight"], 8)
        table = self._weight("embedding.codes", codes.reshape(len(codes), -1))
        inputs = [table, "input_ids", self._weight("embedding.scales", scales)]
        options: dict[str, Any] = {"gather_axis": 0, "quantize_axis": 1}
        options |= {"block_size": BLOCK, "bits": 8}
        return self._node("GatherBlockQuantized", inputs, **options)

    def attention(self, index: int, normed: str) -> str:
        """Return what the tokens take from each other, before it is projected."""
        name = f"model.layers.{index}.self_attn"
        parts = [self.tensors[f"{name}.{part}_proj.weight"] for part in "qkv"]
        packed = self._matmul(normed, f"{name}.qkv", np.concatenate(parts))
        inputs = [packed, "", "", f"past.{index}.key", f"past.{index}.value"]
        inputs += ["seqlens_k", "total_sequence_length", "rotary.cos", "rotary.sin"]
        mixed = f"{name}.mixed"
        self.nodes.append(
            helper.make_node(
                "GroupQueryAttention",
                inputs,
                [mixed, f"present.{index}.key", f"present.{index}.value"],
                domain=_OURS,
                num_heads=self.heads,
                kv_num_heads=self.kv_heads,
                do_rotary=1,
            )
        )
        return mixed

    def _feed_forward(self, name: str, normed: str) -> str:
        parts = [self.tensors[f"{name}.mlp.{part}_proj.weight"] for part in ("gate", "up")]
        both = self._matmul(normed, f"{name}.gate_up", np.concatenate(parts))
        gate, up = f"{name}.gate", f"{name}.up"
        self.nodes.append(helper.make_node("Split", [both], [gate, up], axis=-1, num_outputs=2))
        silu = self._node("QuickGelu", [gate], alpha=1.0)
        product = self._node("Mul", [silu, up], domain="")
        return self._matmul(product, f"{name}.down", self.tensors[f"{name}.mlp.down_proj.weight"])

    def _skip_norm(self, state: str, addend: str, norm: str) -> tuple[str, str]:
        """Add, normalise, and return both the normalised sum and the sum itself."""
        normed, total = f"{norm}.normed", f"{norm}.sum"
        self.nodes.append(
            helper.make_node(
                "SkipSimplifiedLayerNormalization",
                [state, addend, self._norm(norm)],
                [normed, "", "", total],
                domain=_OURS,
                epsilon=self.config["rms_norm_eps"],
            )
        )
        return normed, total

    def _matmul(self, value: str, name: str, weight: Matrix, output: str = "") -> str:
        codes, scales = quantise(weight, self.bits)
        inputs = [value, self._weight(f"{name}.codes", codes)]
        inputs.append(self._weight(f"{name}.scales", scales))
        rows, width = weight.shape
        options = {"K": width, "N": rows, "bits": self.bits, "block_size": BLOCK}
        return self._node("MatMulNBits", inputs, output, **options, accuracy_level=4)

    def _rotary(self) -> None:
        half = np.arange(0, self.size, 2, dtype=np.float64) / self.size
        places = np.arange(self.config["max_position_embeddings"], dtype=np.float64)
        angles = places[:, None] * self.config["rope_theta"] ** -half[None, :]
        self._weight("rotary.cos", np.cos(angles).astype(np.float32))
        self._weight("rotary.sin", np.sin(angles).astype(np.float32))

    def _norm(self, name: str) -> str:
        return self._weight(f"{name}.weight", self.tensors[f"{name}.weight"])

    def _weight(self, name: str, value: NDArray[Any]) -> str:
        """Hold a value by its name, which stands for one alone."""
        if all(one.name != name for one in self.weights):
            self.weights.append(self._held(name, np.ascontiguousarray(value)))
        return name

    def _held(self, name: str, value: NDArray[Any]) -> onnx.TensorProto:
        return numpy_helper.from_array(value, name)

    def _node(
        self, kind: str, inputs: list[str], output: str = "", domain: str = _OURS, **options: Any
    ) -> str:
        output = output or f"{kind}.{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **options))
        return output
