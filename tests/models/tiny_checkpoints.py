"""Tiny checkpoints of every family: true architecture and kind of tokenizer, random weights."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers import trainers as kinds

from tests.engine.tiny_model import TEXTS

QWEN_MARKERS = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|fim_prefix|>",
    "<|fim_middle|>",
    "<|fim_suffix|>",
    "<|fim_pad|>",
    "<|repo_name|>",
    "<|file_sep|>",
)
STAR_MARKERS = ("<|endoftext|>", "<fim_prefix>", "<fim_middle>", "<fim_suffix>", "<fim_pad>")
SANTA_MARKERS = ("<|endoftext|>", "<fim-prefix>", "<fim-middle>", "<fim-suffix>", "<fim-pad>")
DEEPSEEK_MARKERS = (
    "<｜begin▁of▁sentence｜>",
    "<｜end▁of▁sentence｜>",
    "<｜fim▁begin｜>",
    "<｜fim▁hole｜>",
    "<｜fim▁end｜>",
    "<|EOT|>",
)
GEMMA_MARKERS = (
    "<pad>",
    "<eos>",
    "<bos>",
    "<unk>",
    "<|fim_prefix|>",
    "<|fim_suffix|>",
    "<|fim_middle|>",
    "<|file_separator|>",
)
LLAMA_MARKERS = ("<unk>", "<s>", "</s>")
MISTRAL_MARKERS = (*LLAMA_MARKERS, "[PREFIX]", "[MIDDLE]", "[SUFFIX]")


@dataclass(frozen=True)
class Kind:
    """One family: its configuration and model class in transformers, its shape, its tokenizer."""

    config: str
    tokenizer: Callable[[], Tokenizer]
    end: str
    format: str
    shape: dict[str, Any] = field(default_factory=dict)
    begin: str = ""


def build(family: str, folder: Path, seed: int = 0) -> Path:
    """Write a checkpoint of `family` as its publishers do: config, safetensors, tokenizer.json."""
    import torch
    import transformers

    kind = KINDS[family]
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = kind.tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    begin, end = (tokenizer.token_to_id(name) for name in (kind.begin or kind.end, kind.end))
    # As with the real models, the table of embeddings is a little larger than the vocabulary.
    config = getattr(transformers, kind.config)(
        **{**kind.shape, "vocab_size": size + 7, "bos_token_id": begin, "eos_token_id": end}
    )
    torch.manual_seed(seed)
    auto: Any = transformers.AutoModelForCausalLM
    model = auto.from_config(config)
    with torch.no_grad():
        for name, weights in model.named_parameters():
            # Large enough that no two tokens are nearly as likely as each other.
            scale = 0.1 if weights.dim() == 1 or "wte" in name else 0.15
            weights.copy_(torch.randn_like(weights) * scale + (weights.dim() == 1) * _one(name))
    model.save_pretrained(folder)
    wrapped = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": kind.end}
    wrapped |= {"bos_token": kind.begin or kind.end, "unk_token": kind.end}
    (folder / "tokenizer_config.json").write_text(json.dumps(wrapped), encoding="utf-8")
    return folder


def _one(name: str) -> float:
    """Norms scale by about one; biases and Gemma's norms, which add one themselves, do not."""
    return 1.0 if "norm" in name or "ln_" in name else 0.0


def byte_level(specials: tuple[str, ...], *, digits: bool = False, qwen: bool = False) -> Tokenizer:
    """Learn a byte-level BPE; `digits` are single as in StarCoder, `qwen` splits as Qwen does."""
    tokenizer = Tokenizer(models.BPE())
    plain = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=not qwen)
    steps: list[Any] = []
    if digits:
        steps.append(pre_tokenizers.Digits(individual_digits=True))
    if qwen:
        pattern = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+"
        steps.append(pre_tokenizers.Split(Regex(pattern), "isolated"))
        tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([*steps, plain])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = kinds.BpeTrainer(
        vocab_size=500,
        special_tokens=[],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in specials])
    return tokenizer


def sentencepiece(
    specials: tuple[str, ...], *, prepend: bool, late: tuple[str, ...] = ()
) -> Tokenizer:
    """Learn a BPE of SentencePiece's kind: `▁` for a space, bytes for rare characters.

    `prepend` begins a text with a space as Llama does; `late` are markers of the vocabulary that
    the tokenizer does not hold to be special, as CodeLlama's are.
    """
    octets = [f"<0x{value:02X}>" for value in range(256)]
    learner = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
    learner.normalizer = normalizers.Replace(" ", "▁")
    trainer = kinds.BpeTrainer(
        vocab_size=620,
        special_tokens=[*specials, *octets],
        initial_alphabet=[],
        show_progress=False,
        limit_alphabet=60,
    )
    learner.train_from_iterator(TEXTS, trainer)
    state = json.loads(learner.to_str())
    state["added_tokens"] = []
    learner = Tokenizer.from_str(json.dumps(state))
    steps: list[Any] = [normalizers.Prepend("▁")] if prepend else []
    learner.normalizer = normalizers.Sequence([*steps, normalizers.Replace(" ", "▁")])
    learner.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    learner.add_special_tokens([AddedToken(name, special=True) for name in specials])
    learner.add_tokens([AddedToken(name, normalized=False) for name in late])
    return learner


_LLAMA = {
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "tie_word_embeddings": False,
}
_GPT2 = {"n_embd": 64, "n_layer": 2, "n_head": 4, "n_positions": 512}
_LATE = ("▁<PRE>", "▁<MID>", "▁<SUF>", "▁<EOT>")
_END = "<|endoftext|>"


def _theta(value: float, **more: Any) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": "default", "rope_theta": value, **more}}


KINDS: dict[str, Kind] = {
    "qwen2.5-coder": Kind(
        "Qwen2Config",
        lambda: byte_level(QWEN_MARKERS, qwen=True),
        _END,
        "qwen",
        {**_LLAMA, "tie_word_embeddings": True, **_theta(1_000_000.0)},
    ),
    "qwen3": Kind(
        "Qwen3Config",
        lambda: byte_level(QWEN_MARKERS, qwen=True),
        _END,
        "qwen",
        {**_LLAMA, "head_dim": 32, **_theta(1_000_000.0)},
    ),
    "deepseek-coder": Kind(
        "LlamaConfig",
        lambda: byte_level(DEEPSEEK_MARKERS, digits=True),
        "<｜end▁of▁sentence｜>",
        "deepseek",
        {**_LLAMA, **_theta(100_000.0, rope_type="linear", factor=4.0)},
        "<｜begin▁of▁sentence｜>",
    ),
    "codellama": Kind(
        "LlamaConfig",
        lambda: sentencepiece(LLAMA_MARKERS, prepend=True, late=_LATE),
        "</s>",
        "codellama",
        {**_LLAMA, "num_key_value_heads": 4, **_theta(1_000_000.0)},
        "<s>",
    ),
    "codegemma": Kind(
        "GemmaConfig",
        lambda: sentencepiece(GEMMA_MARKERS, prepend=False),
        "<eos>",
        "codegemma",
        {**_LLAMA, "head_dim": 32, "num_key_value_heads": 1, "tie_word_embeddings": True},
        "<bos>",
    ),
    "starcoder": Kind(
        "GPTBigCodeConfig", lambda: byte_level(STAR_MARKERS, digits=True), _END, "starcoder", _GPT2
    ),
    "santacoder": Kind(
        "GPTBigCodeConfig",
        lambda: byte_level(SANTA_MARKERS, digits=True),
        _END,
        "santacoder",
        {**_GPT2, "activation_function": "gelu_new"},
    ),
    "codegen": Kind(
        "CodeGenConfig",
        lambda: byte_level((_END,)),
        _END,
        "codegen",
        {**_GPT2, "n_ctx": 512, "rotary_dim": 8, "tie_word_embeddings": False},
    ),
    "phi": Kind(
        "PhiConfig",
        lambda: byte_level((_END,)),
        _END,
        "codegen",
        {**_LLAMA, "num_key_value_heads": 4, **_theta(10_000.0, partial_rotary_factor=0.5)},
    ),
    "phi3": Kind(
        "Phi3Config",
        lambda: sentencepiece((*LLAMA_MARKERS, _END), prepend=True),
        _END,
        "codegen",
        {**_LLAMA, **_theta(10_000.0), "pad_token_id": 0},
        "<s>",
    ),
    "mistral": Kind(
        "MistralConfig",
        lambda: sentencepiece(LLAMA_MARKERS, prepend=True),
        "</s>",
        "mistral",
        {**_LLAMA, "sliding_window": None, "head_dim": 16, **_theta(1_000_000.0)},
        "<s>",
    ),
    "codestral": Kind(
        "MistralConfig",
        lambda: sentencepiece(MISTRAL_MARKERS, prepend=True),
        "</s>",
        "codestral",
        {**_LLAMA, "sliding_window": None, "head_dim": 16, **_theta(1_000_000.0)},
        "<s>",
    ),
    "gpt2": Kind("GPT2Config", lambda: byte_level((_END,)), _END, "codegen", _GPT2),
    "skycode": Kind("GPT2Config", lambda: byte_level(("[EOS]",)), "[EOS]", "skycode", _GPT2),
}
"""The families by name; `format` is the one that their tokens must give away."""
