"""The wording of skytext-nano's model card, in English and in Chinese."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.skytext import tables


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
It is small and was trained briefly. Its verse has the form and the vocabulary of verse, seldom a
thought.{_translates(facts, 0)}
It does not converse, reason or rewrite: larger models that you add do.
Couplets were learnt from lines of five and seven characters; others are a stretch.

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

## Verse and couplets
Drawn with the presets' parameters, once ("at once") and, as the server does, up to eight times
until the form is right ("served"). Right: number and length of lines, punctuation, characters; for
couplets length, pauses, no character against itself. Copied: word for word in training.

| | tests | length agrees | right at once | right as served | copied whole | copied lines |
|---|---|---|---|---|---|---|
{tables.rows(tables.verse(facts, 0))}

## Translation
Greedy, against the phrases of projects, files and sentences that training never saw: chrF
(sacrebleu). The model is given a draft beside each sentence: words and terms of `lexicon.json`,
which were learnt by aligning the same training pairs. The phrase table is the baseline: of those
pairs the whole phrase if it is there, else the longest parts that are, from the left.

| | tests | chrF | of drafts | of a phrase table | exact | placeholders kept | copied whole |
|---|---|---|---|---|---|---|---|
{tables.rows(tables.translations(facts, 0))}

## Continuation
{tables.continuation(facts, tables.NATS[0])}

## Samples
The first of each held-out set, in an order made by a hash; seed {tables.SEED}. Not picked.

{tables.samples(facts, 0)}

## Sources
Trained on text under these licences; nothing of it is part of SkyCode but what the weights
and the lexicon keep, whose entries at least three texts have, or one and a dictionary.

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
模型很小，训练时间也短。它写的诗有诗的格式与词汇，少有真意。{_translates(facts, 1)}
它不会对话、推理或改写：这些请添加更大的模型。对联学自五言、七言的句子，其他字数只是勉强为之。

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

## 诗与对联
按预设的参数，写一次（“一次”），以及像服务器那样在格式不对时重写、至多八次（“服务”）。
格式：句数、字数、标点、用字；对联为字数、停顿、同位不同字。抄袭：与训练文本逐字相同。

| | 测试数 | 字数相等 | 一次合格 | 服务合格 | 全文抄袭 | 句子抄袭 |
|---|---|---|---|---|---|---|
{tables.rows(tables.verse(facts, 1))}

## 翻译
贪心解码，测试短语来自训练从未见过的项目、文件和句子；chrF 由 sacrebleu 计算。
模型在原文之外还得到一份草稿：由 `lexicon.json` 的词语拼成，这些词语是从同样的训练数据对齐学得的。
对照的短语表由同样的训练数据构成：有整句则用整句，否则从左起取最长的已知部分。

| | 测试数 | chrF | 仅草稿 | 短语表 | 完全一致 | 占位符保留 | 全文抄袭 |
|---|---|---|---|---|---|---|---|
{tables.rows(tables.translations(facts, 1))}

## 续写
{tables.continuation(facts, tables.NATS[1])}

## 样例
每个留出集按哈希排序的前几条，种子 {tables.SEED}，未经挑选。

{tables.samples(facts, 1)}

## 来源
训练文本的许可证如下；除了权重与词表所记住的，SkyCode 不包含这些文本；词表的条目都见于至少三条文本，
或见于一条文本与一部词典。

| 来源 | 许可证 | 训练条数 | 留出条数 |
|---|---|---|---|
{tables.sources(facts)}

Tatoeba 的句子由其贡献者撰写，来源中逐行署名。
复现：`python -m training.skytext all`；只测量：`… measure`。
"""


def _translates(facts: dict[str, Any], chinese: int) -> str:
    """Say what translations are good for, if any are offered."""
    return _TRANSLATES[chinese] if {"en2zh", "zh2en"} & set(facts["tasks"]) else ""


_TRANSLATES = (
    " Translations suit short technical phrases and should be read before they are used.",
    "译文适合简短的技术短语，使用前请过目。",
)
