"""A corpus of a few files and a recipe that trains in a second."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from training import recipe

FUNCTION = '''"""A module about {word}."""
import os


def read_{word}(path: str, count: int = {number}) -> list[str]:
    """Read {word} from a file."""
    # 读取文件并返回前几行
    lines = []
    with open(path, encoding="utf-8") as source:
        for line in source:
            if line.strip():
                lines.append(line.rstrip())
    # keep the first ones
    result = lines[:count]
    return result
'''


def write_corpus(root: Path, files: int = 24) -> Path:
    """Write WORK/corpus with Python files, every second one with natural = "zh", and exercises."""
    import zstandard

    parts = {"train": "corpus/train", "valid": "corpus/valid", "exercise": "exercises/train"}
    for split, place in parts.items():
        folder = root / place
        folder.mkdir(parents=True)
        lines = []
        for index in range(files):
            text = FUNCTION.format(word=f"{split}_{'abcdefgh'[index % 8]}", number=index)
            row = {
                "text": text,
                "language": "python",
                "natural": "zh" if index % 2 else "en",
                "project": f"{split}{index % 3}",
                "path": f"src/file_{index}.py",
                "licence": "MIT",
            }
            lines.append(json.dumps(row, ensure_ascii=False))
        packed = zstandard.ZstdCompressor().compress("\n".join(lines).encode())
        (folder / "python.jsonl.zst").write_bytes(packed)
    return root


def tiny_recipe() -> recipe.Recipe:
    """Shrink the real recipe: the same code paths with small numbers."""
    full = recipe.load()
    return dataclasses.replace(
        full,
        tokenizer=dataclasses.replace(full.tokenizer, vocabulary=400, sample_bytes=100_000),
        pack=dataclasses.replace(full.pack, tokens=8000, row=256, long_row=512, anneal_tokens=3000),
        model=dataclasses.replace(full.model, layers=2, hidden=64, heads=2, head_dim=32, ffn=96),
        train=dataclasses.replace(full.train, batch_tokens=1024, micro_tokens=512, warmup_steps=2),
    )
