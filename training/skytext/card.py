"""The wording of skytext-nano's model card, in English and in Chinese."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.skytext import sections, tables


def write(folder: Path) -> None:
    """Write CARD.md and CARD.zh.md beside a model's weights from its card.json."""
    facts: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    (folder / "CARD.md").write_text(english(facts), encoding="utf-8")
    (folder / "CARD.zh.md").write_text(chinese(facts), encoding="utf-8")
    print(folder / "CARD.md")


def english(facts: dict[str, Any]) -> str:
    """Return CARD.md."""
    return f"""# {facts["name"]}

SkyCode's embedded text model: a Llama of {facts["parameters"] / 1e6:.1f} M parameters
({tables.shape(facts)}), int8 for CTranslate2. {tables.learnt(facts, 0)}
It is small and was trained briefly.
{sections.about(facts, 0)}It does not converse, reason or rewrite: larger models that you add do.

## Training
{facts["tokens"] / 1e6:.2f} M tokens in {facts["step"]:,} steps, drawn from
{tables.amount(facts, "{:,} {}", ("poems", "couplets", "phrases", "words", "passages"))}.
Said once each; {facts["report"]["evaluation_text"]:,} pieces that share 13 words in a row with a
benchmark of SkyCode's are left out. Held out, and with no line or phrase in common with training:
{tables.held_out(facts)}.

Against float32, int8 costs {facts["int8_cost"]:+.4f} nats per token on held-out rows.

| held out | nats per token |
|---|---|
{tables.rows((name, f"{value:.3f}") for name, value in facts["validation"].items())}

{sections.measured(facts, 0)}## Samples
The first of each held-out set, in an order made by a hash; seed {tables.SEED}. Not picked.

{tables.samples(facts, 0)}

## Sources
Trained on text under these licences; nothing of it is part of SkyCode but what the weights keep.
{sections.kept(facts, 0)}
| source | licence | pieces trained on | held out |
|---|---|---|---|
{tables.sources(facts)}

Sentences from Tatoeba are by its contributors, attributed line by line in the source.
Reproduce with `python -m training.skytext all`, or these figures with `… measure`.
"""


def chinese(facts: dict[str, Any]) -> str:
    """Return CARD.zh.md."""
    return f"""# {facts["name"]}

SkyCode 内置的文本模型：{facts["parameters"] / 1e6:.1f} M 参数的 Llama
（{tables.shape(facts)}），CTranslate2 用 int8。
{tables.learnt(facts, 1)}
模型很小，训练时间也短。
{sections.about(facts, 1)}它不会对话、推理或改写：这些请添加更大的模型。

## 训练
共 {facts["step"]:,} 步，{facts["tokens"] / 1e6:.2f} M 词元，取自
{tables.amount(facts, "{1} {0:,}", ("诗", "对联", "短语", "词", "段落"), "、")}。
各只取一次；与 SkyCode 的评测题目有连续 13 个词相同的
{facts["report"]["evaluation_text"]:,} 条已去除。
留出而从不训练，且与训练没有相同的诗句或短语：{tables.held_out(facts)}。

与 float32 相比，int8 在留出文本上每词元多 {facts["int8_cost"]:+.4f} nat。

| 留出集 | 每词元 nat |
|---|---|
{tables.rows((name, f"{value:.3f}") for name, value in facts["validation"].items())}

{sections.measured(facts, 1)}## 样例
每个留出集按哈希排序的前几条，种子 {tables.SEED}，未经挑选。

{tables.samples(facts, 1)}

## 来源
训练文本的许可证如下；除了权重所记住的，SkyCode 不包含这些文本。
{sections.kept(facts, 1)}
| 来源 | 许可证 | 训练条数 | 留出条数 |
|---|---|---|---|
{tables.sources(facts)}

Tatoeba 的句子由其贡献者撰写，来源中逐行署名。
复现：`python -m training.skytext all`；只测量：`… measure`。
"""
