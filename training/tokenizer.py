"""Learn the byte-level BPE vocabulary and report how well it compresses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from training import documents
from training.recipe import Recipe
from training.workdir import work_dir

SPECIALS = (
    "<|endoftext|>",
    "<|fim_prefix|>",
    "<|fim_middle|>",
    "<|fim_suffix|>",
    "<|fim_pad|>",
    "<|repo_name|>",
    "<|file_sep|>",
)
"""Spelt as Qwen2.5-Coder spells them; their order gives their ids, from 0."""

# A line's indentation belongs to its newline; inside a line the last space belongs to the word.
# "." and "(" stay apart from the word that follows, because that is where a cursor stops.
PIECES = (
    r"\A[ \t]+"
    r"|(?:\r?\n)+[ \t]*"
    r"| ?\p{Han}+"
    r"| ?[\p{L}\p{M}_&&[^\p{Han}]]+"
    r"| ?\p{N}"
    r"| ?[^\s\p{L}\p{M}\p{N}_]+"
    r"|[ \t]+(?= [^\s])"
    r"|[ \t]+"
    r"|\s+"
)


def run(work: Path | None, recipe: Recipe) -> Path:
    """Train on the corpus' train split, write WORK/tokenizer/ and return tokenizer.json's path."""
    root = work_dir(work)
    corpus, folder = root / "corpus", root / "tokenizer"
    settings = recipe.tokenizer
    sample = balanced_sample(
        corpus, recipe.languages, settings.sample_bytes, settings.chinese_share
    )
    tokenizer = train(sample, settings.vocabulary, settings.max_token_length)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "tokenizer.json"
    tokenizer.save(str(path))
    report = compression(tokenizer, corpus)
    (folder / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(f"vocabulary {tokenizer.get_vocab_size()}; bytes per token on held-out text:")
    print("  ".join(f"{name} {value:.2f}" for name, value in report.items()))
    return path


def train(texts: Iterator[str], vocabulary: int, max_token_length: int = 32) -> Tokenizer:
    """Learn a vocabulary of at most this size, special tokens and all 256 bytes included."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(SPECIALS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=max_token_length,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def load(path: Path) -> Tokenizer:
    """Open a tokenizer whose special tokens, when they occur in text, are only text."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.encode_special_tokens = True
    return tokenizer


def balanced_sample(
    corpus: Path, shares: dict[str, float], total: int, chinese: float
) -> Iterator[str]:
    """Yield about `total` bytes: languages by the square root of their share, Chinese apart."""
    present = documents.languages(corpus, "train")
    weight = {name: shares.get(name, 0.01) ** 0.5 for name in present}
    scale = total / sum(weight.values())
    for name in present:
        room = {"zh": weight[name] * scale * chinese, "": weight[name] * scale * (1 - chinese)}
        for document in documents.read(corpus, "train", name):
            kind = "zh" if document.natural == "zh" else ""
            if room[kind] > 0:
                room[kind] -= len(document.text)
                yield document.text
            elif max(room.values()) <= 0:
                break


def compression(tokenizer: Tokenizer, corpus: Path, limit: int = 400_000) -> dict[str, float]:
    """Return UTF-8 bytes per token on held-out text, for each language and for "zh"."""
    size: dict[str, int] = {}
    count: dict[str, int] = {}
    for name in documents.languages(corpus, "valid"):
        for document in documents.read(corpus, "valid", name):
            tokens = len(tokenizer.encode(document.text).ids)
            keys = [name, "zh"] if document.natural == "zh" else [name]
            for key in keys:
                size[key] = size.get(key, 0) + len(document.text.encode())
                count[key] = count.get(key, 0) + tokens
            if size[name] > limit:
                break
    return {key: round(size[key] / max(1, count[key]), 3) for key in sorted(size)}
