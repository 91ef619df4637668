"""Tokenizers with a few pieces, of the classes that image models read their prompts with."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-,.画一只红色的苹果猫狗"
TEXTS = [
    "a red apple on a table",
    "画一只红色的猫",
    "sai-v1 art, 一只狗",
    "user assistant system",
] * 8


def bert(length: int) -> Any:
    from transformers import BertTokenizer

    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    pieces = [*special, *LETTERS, *(f"##{sign}" for sign in LETTERS)]
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    return BertTokenizer(vocab=vocabulary, model_max_length=length)


def xlm_roberta() -> Any:
    from transformers import XLMRobertaTokenizer

    special = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces = [*special, *((sign, -2.0) for sign in "▁" + LETTERS), ("<mask>", 0.0)]
    return XLMRobertaTokenizer(vocab=pieces, model_max_length=77)


def clip() -> Any:
    from transformers import CLIPTokenizer

    whole = [f"{sign}</w>" for sign in _BYTES]
    pieces = [*_BYTES, *whole, "<|startoftext|>", "<|endoftext|>"]
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    return CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=77)


def t5() -> Any:
    from transformers import T5Tokenizer

    special = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    return T5Tokenizer(
        vocab=[*special, *((sign, -2.0) for sign in "▁" + LETTERS)],
        extra_ids=0,
        model_max_length=256,
    )


def qwen() -> Any:
    from transformers import Qwen2Tokenizer

    pieces = [*_BYTES, "<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=[], model_max_length=1024)
    tokenizer.add_special_tokens({"additional_special_tokens": ["<|im_start|>", "<|im_end|>"]})
    tokenizer.chat_template = (
        "{% for one in messages %}<|im_start|>{{ one.role }}\n{{ one.content }}<|im_end|>\n"
        "{% endfor %}<|im_start|>assistant\n"
    )
    return tokenizer


def chatglm() -> Any:
    import sentencepiece
    from diffusers.pipelines.kolors import ChatGLMTokenizer

    folder = Path(tempfile.mkdtemp())
    (folder / "texts").write_text("\n".join([*TEXTS, LETTERS]), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / "texts"),
        model_prefix=str(folder / "tokenizer"),
        vocab_size=120,
        character_coverage=1.0,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return ChatGLMTokenizer(str(folder / "tokenizer.model"))


def _bytes() -> list[str]:
    """Return the signs that stand for bytes in GPT-2's kind of tokenizer."""
    from tokenizers import pre_tokenizers

    return sorted(pre_tokenizers.ByteLevel.alphabet())


_BYTES = _bytes()


def files(tokenizer: Any, folder: Path) -> None:
    """Write tokenizer.json and what goes with it."""
    tokenizer.save_pretrained(folder)
    json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
