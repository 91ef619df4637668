"""Tiny captioning models: true classes, files as their publishers have them, random weights."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.companion import tiny_tokenizers as tokenizers

SHAPE = {
    "hidden_size": 32,
    "intermediate_size": 37,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
}
SEEN = {"image_size": 32, "patch_size": 8, **SHAPE}


def build(kind: str, folder: Path) -> Path:
    """Write the checkpoint `kind`, with names to compare with where it compares."""
    import torch

    torch.manual_seed(0)
    network, tokenizer, processor = KINDS[kind]()
    network.save_pretrained(folder, safe_serialization=True)
    tokenizer.save_pretrained(folder)
    told = {"image_processor_type": processor, "size": {"height": 32, "width": 32}}
    told |= {
        "crop_size": {"height": 32, "width": 32},
        "do_resize": True,
        "do_rescale": True,
        "do_normalize": True,
    }
    told |= {"image_mean": [0.5] * 3, "image_std": [0.5] * 3}
    (folder / "preprocessor_config.json").write_text(json.dumps(told), encoding="utf-8")
    if "clip" in kind:
        (folder / "labels.txt").write_text("苹果\n猫\n狗\n", encoding="utf-8")
    return folder


def blip() -> Any:
    from transformers import BlipConfig, BlipForConditionalGeneration

    tokenizer = tokenizers.bert(77)
    words = {"vocab_size": len(tokenizer), "max_position_embeddings": 64, **SHAPE}
    words |= {"pad_token_id": 0, "bos_token_id": 2, "sep_token_id": 3, "eos_token_id": 3}
    words["encoder_hidden_size"] = 32
    config = BlipConfig(text_config=words, vision_config=SEEN, projection_dim=16)
    return BlipForConditionalGeneration(config), tokenizer, "BlipImageProcessor"


def chinese_clip() -> Any:
    from transformers import ChineseCLIPConfig, ChineseCLIPModel

    tokenizer = tokenizers.bert(77)
    words = {"vocab_size": len(tokenizer), "max_position_embeddings": 77, **SHAPE}
    config = ChineseCLIPConfig(text_config=words, vision_config=SEEN, projection_dim=16)
    return ChineseCLIPModel(config), tokenizer, "ChineseCLIPImageProcessor"


def clip() -> Any:
    from transformers import CLIPConfig, CLIPModel

    tokenizer = tokenizers.clip()
    words = {"vocab_size": len(tokenizer), "max_position_embeddings": 77, **SHAPE}
    words |= {"eos_token_id": len(tokenizer) - 1}
    config = CLIPConfig(text_config=words, vision_config=SEEN, projection_dim=16)
    return CLIPModel(config), tokenizer, "CLIPImageProcessor"


def vision_encoder_decoder() -> Any:
    from transformers import (
        GPT2Config,
        GPT2LMHeadModel,
        VisionEncoderDecoderModel,
        ViTConfig,
        ViTModel,
    )

    tokenizer = tokenizers.qwen()
    size = len(tokenizer)
    words = GPT2Config(
        vocab_size=size,
        n_positions=64,
        n_embd=32,
        n_layer=2,
        n_head=4,
        add_cross_attention=True,
        bos_token_id=size - 1,
        eos_token_id=size - 1,
    )
    network = VisionEncoderDecoderModel(
        encoder=ViTModel(ViTConfig(**SEEN)), decoder=GPT2LMHeadModel(words)
    )
    network.config.decoder_start_token_id = network.generation_config.decoder_start_token_id = 0
    network.config.pad_token_id = network.generation_config.pad_token_id = 0
    return network, tokenizer, "ViTImageProcessor"


KINDS: dict[str, Callable[[], Any]] = {
    "blip": blip,
    "chinese-clip": chinese_clip,
    "clip": clip,
    "vision-encoder-decoder": vision_encoder_decoder,
}
