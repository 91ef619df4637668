"""Tiny checkpoints of every class of pipeline: true classes and layout, random weights."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.companion import tiny_tokenizers as tokenizers

CLIP_SHAPE = {
    "hidden_size": 32,
    "intermediate_size": 37,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
}


def build(kind: str, folder: Path) -> Path:
    """Write the checkpoint `kind` as its publishers do."""
    import torch

    torch.manual_seed(0)
    pipe = KINDS[kind]()
    pipe.save_pretrained(folder, safe_serialization=True)
    return folder


def _vae(blocks: int = 2, **shape: Any) -> Any:
    from diffusers import AutoencoderKL

    return AutoencoderKL(
        block_out_channels=(8,) * (blocks - 1) + (16,),
        in_channels=3,
        out_channels=3,
        down_block_types=("DownEncoderBlock2D",) * blocks,
        up_block_types=("UpDecoderBlock2D",) * blocks,
        norm_num_groups=4,
        **{"latent_channels": 4, **shape},
    )


def _unet(width: int = 32, **shape: Any) -> Any:
    from diffusers import UNet2DConditionModel

    return UNet2DConditionModel(
        block_out_channels=(16, 32),
        layers_per_block=1,
        in_channels=4,
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        norm_num_groups=4,
        **{"sample_size": 32, "attention_head_dim": 4, "cross_attention_dim": width, **shape},
    )


def _stable(text_encoder: Any, tokenizer: Any) -> Any:
    from diffusers import PNDMScheduler, StableDiffusionPipeline

    return StableDiffusionPipeline(
        vae=_vae(),
        text_encoder=text_encoder,
        tokenizer=tokenizer,
        unet=_unet(),
        scheduler=PNDMScheduler(skip_prk_steps=True, steps_offset=1),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def skypaint() -> Any:
    from transformers import CLIPTextConfig, CLIPTextModel

    tokenizer = tokenizers.bert(77)
    config = CLIPTextConfig(
        vocab_size=len(tokenizer), max_position_embeddings=77, eos_token_id=3, **CLIP_SHAPE
    )
    return _stable(CLIPTextModel(config), tokenizer)


def taiyi() -> Any:
    from transformers import BertConfig, BertModel

    tokenizer = tokenizers.bert(77)
    config = BertConfig(vocab_size=len(tokenizer), max_position_embeddings=77, **CLIP_SHAPE)
    return _stable(BertModel(config), tokenizer)


def chinese_clip() -> Any:
    from transformers import ChineseCLIPTextConfig, ChineseCLIPTextModel

    tokenizer = tokenizers.bert(77)
    config = ChineseCLIPTextConfig(
        vocab_size=len(tokenizer), max_position_embeddings=77, **CLIP_SHAPE
    )
    return _stable(ChineseCLIPTextModel(config, add_pooling_layer=False), tokenizer)


def xlm_roberta() -> Any:
    from transformers import XLMRobertaConfig, XLMRobertaModel

    tokenizer = tokenizers.xlm_roberta()
    config = XLMRobertaConfig(
        vocab_size=len(tokenizer), max_position_embeddings=80, pad_token_id=1, **CLIP_SHAPE
    )
    return _stable(XLMRobertaModel(config), tokenizer)


def sdxl() -> Any:
    from diffusers import EulerDiscreteScheduler, StableDiffusionXLPipeline
    from transformers import (
        CLIPTextConfig,
        CLIPTextModel,
        CLIPTextModelWithProjection,
    )

    tokenizer = tokenizers.clip()
    shape = {**CLIP_SHAPE, "vocab_size": len(tokenizer), "projection_dim": 32}
    config = CLIPTextConfig(max_position_embeddings=77, **shape)
    return StableDiffusionXLPipeline(
        vae=_vae(sample_size=64),
        text_encoder=CLIPTextModel(config),
        text_encoder_2=CLIPTextModelWithProjection(config),
        tokenizer=tokenizer,
        tokenizer_2=tokenizer,
        unet=_unet(64, **_SDXL, projection_class_embeddings_input_dim=6 * 8 + 32),
        scheduler=EulerDiscreteScheduler(),
        add_watermarker=False,
    )


_SDXL = {
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 8,
    "transformer_layers_per_block": (1, 1),
}


def kolors() -> Any:
    import torch
    from diffusers import EulerDiscreteScheduler, KolorsPipeline
    from diffusers.pipelines.kolors import ChatGLMModel
    from diffusers.pipelines.kolors.text_encoder import ChatGLMConfig

    tokenizer = tokenizers.chatglm()
    config = ChatGLMConfig(
        num_layers=2,
        padded_vocab_size=tokenizer.vocab_size,
        hidden_size=32,
        ffn_hidden_size=37,
        kv_channels=8,
        num_attention_heads=4,
        multi_query_attention=True,
        multi_query_group_num=2,
        add_qkv_bias=True,
        original_rope=True,
    )
    encoder = ChatGLMModel(config)
    for weights in encoder.parameters():  # the class leaves them as the memory was
        torch.nn.init.normal_(weights, std=0.1)
    unet = _unet(32, **_SDXL, projection_class_embeddings_input_dim=6 * 8 + 32)
    return KolorsPipeline(
        vae=_vae(sample_size=64),
        text_encoder=encoder,
        tokenizer=tokenizer,
        unet=unet,
        scheduler=EulerDiscreteScheduler(),
    )


def hunyuandit() -> Any:
    from diffusers import DDPMScheduler, HunyuanDiT2DModel, HunyuanDiTPipeline
    from transformers import BertConfig, BertModel, T5Config, T5EncoderModel

    first, second = tokenizers.bert(77), tokenizers.t5()
    transformer = HunyuanDiT2DModel(
        sample_size=16,
        num_layers=2,
        patch_size=2,
        attention_head_dim=8,
        num_attention_heads=4,
        in_channels=4,
        cross_attention_dim=32,
        cross_attention_dim_t5=32,
        pooled_projection_dim=16,
        hidden_size=32,
        text_len=77,
        text_len_t5=256,
        activation_fn="gelu-approximate",
    )
    config = BertConfig(vocab_size=len(first), max_position_embeddings=77, **CLIP_SHAPE)
    big = T5Config(vocab_size=len(second), d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4)
    return HunyuanDiTPipeline(
        vae=_vae(4),  # the class takes it for granted that a latent covers 8 pixels
        text_encoder=BertModel(config),
        tokenizer=first,
        text_encoder_2=T5EncoderModel(big),
        tokenizer_2=second,
        transformer=transformer,
        scheduler=DDPMScheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def qwen_image() -> Any:
    from diffusers import (
        AutoencoderKLQwenImage,
        FlowMatchEulerDiscreteScheduler,
        QwenImagePipeline,
        QwenImageTransformer2DModel,
    )
    from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

    tokenizer = tokenizers.qwen()
    config = Qwen2_5_VLConfig(
        text_config={
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "rope_scaling": {
                "mrope_section": [1, 1, 2],
                "rope_type": "default",
                "type": "default",
            },
            "rope_theta": 1_000_000.0,
            "vocab_size": len(tokenizer),
        },
        vision_config={
            "depth": 2,
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_heads": 2,
            "out_hidden_size": 16,
        },
        hidden_size=16,
        vocab_size=len(tokenizer),
    )
    return QwenImagePipeline(
        transformer=QwenImageTransformer2DModel(
            patch_size=2,
            in_channels=16,
            out_channels=4,
            num_layers=2,
            attention_head_dim=16,
            num_attention_heads=3,
            joint_attention_dim=16,
            guidance_embeds=False,
            axes_dims_rope=(8, 4, 4),
        ),
        vae=AutoencoderKLQwenImage(
            base_dim=24,
            z_dim=4,
            dim_mult=[1, 2, 4],
            num_res_blocks=1,
            temperal_downsample=[False, True],
            latents_mean=[0.0] * 4,
            latents_std=[1.0] * 4,
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(),
        text_encoder=Qwen2_5_VLForConditionalGeneration(config),
        tokenizer=tokenizer,
    )


def z_image() -> Any:
    from diffusers import (
        FlowMatchEulerDiscreteScheduler,
        ZImagePipeline,
        ZImageTransformer2DModel,
    )
    from transformers import Qwen3Config, Qwen3Model

    tokenizer = tokenizers.qwen()
    config = Qwen3Config(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        vocab_size=len(tokenizer),
        head_dim=8,
    )
    return ZImagePipeline(
        transformer=ZImageTransformer2DModel(
            in_channels=16,
            dim=32,
            n_layers=2,
            n_refiner_layers=1,
            n_heads=2,
            n_kv_heads=2,
            cap_feat_dim=16,
            axes_dims=[8, 4, 4],
            axes_lens=[256, 32, 32],
        ),
        vae=_vae(latent_channels=16, scaling_factor=0.3611, shift_factor=0.1159),
        scheduler=FlowMatchEulerDiscreteScheduler(),
        text_encoder=Qwen3Model(config),
        tokenizer=tokenizer,
    )


KINDS: dict[str, Callable[[], Any]] = {
    "skypaint": skypaint,
    "taiyi": taiyi,
    "chinese-clip": chinese_clip,
    "xlm-roberta": xlm_roberta,
    "sdxl": sdxl,
    "kolors": kolors,
    "hunyuandit": hunyuandit,
    "qwen-image": qwen_image,
    "z-image": z_image,
}
