"""The parts of a model card that only models with certain tasks have; language 0 is English."""

from __future__ import annotations

from typing import Any

from training.skytext import tables

_VERSE = (
    """## Verse and couplets
Drawn with the presets' parameters, once ("at once") and, as the server does, up to eight times
until the form is right ("served"). Right: number and length of lines, punctuation, characters; for
couplets length, pauses, no character against itself. Copied: word for word in training.

| | tests | length agrees | right at once | right as served | copied whole | copied lines |
|---|---|---|---|---|---|---|
{rows}

""",
    """## 诗与对联
按预设的参数，写一次（“一次”），以及像服务器那样在格式不对时重写、至多八次（“服务”）。
格式：句数、字数、标点、用字；对联为字数、停顿、同位不同字。抄袭：与训练文本逐字相同。

| | 测试数 | 字数相等 | 一次合格 | 服务合格 | 全文抄袭 | 句子抄袭 |
|---|---|---|---|---|---|---|
{rows}

""",
)
_TRANSLATION = (
    """## Translation
Greedy, against the phrases of projects, files and sentences that training never saw: chrF
(sacrebleu). The model is given a draft beside each sentence: words and terms of `lexicon.json`,
which were learnt by aligning the same training pairs. The phrase table is the baseline: of those
pairs the whole phrase if it is there, else the longest parts that are, from the left.

| | tests | chrF | of drafts | of a phrase table | exact | placeholders kept | copied whole |
|---|---|---|---|---|---|---|---|
{rows}

""",
    """## 翻译
贪心解码，测试短语来自训练从未见过的项目、文件和句子；chrF 由 sacrebleu 计算。
模型在原文之外还得到一份草稿：由 `lexicon.json` 的词语拼成，这些词语是从同样的训练数据对齐学得的。
对照的短语表由同样的训练数据构成：有整句则用整句，否则从左起取最长的已知部分。

| | 测试数 | chrF | 仅草稿 | 短语表 | 完全一致 | 占位符保留 | 全文抄袭 |
|---|---|---|---|---|---|---|---|
{rows}

""",
)
_CONTINUATION = "## Continuation\n", "## 续写\n"
_OF_VERSE = (
    "Its verse has the form and the vocabulary of verse, seldom a thought.\n"
    "Couplets were learnt from lines of five and seven characters; others are a stretch.\n",
    "它写的诗有诗的格式与词汇，少有真意。对联学自五言、七言的句子，其他字数只是勉强为之。\n",
)
_OF_TRANSLATIONS = (
    "Its translations suit short technical phrases and should be read before they are used.\n",
    "译文适合简短的技术短语，使用前请过目。\n",
)
_OF_THE_LEXICON = (
    "Each term of `lexicon.json` stands in at least three texts, or in one and a dictionary.\n",
    "`lexicon.json` 的条目都见于至少三条文本，或见于一条文本与一部词典。\n",
)


def about(facts: dict[str, Any], language: int) -> str:
    """Say what the answers of the tasks that were learnt are worth."""
    verse = _OF_VERSE[language] if _has(facts["tasks"], "poem5", "poem7", "couplet") else ""
    return verse + (_OF_TRANSLATIONS[language] if _has(facts["tasks"], "en2zh", "zh2en") else "")


def kept(facts: dict[str, Any], language: int) -> str:
    """Say what a lexicon, if there is one, keeps of the texts."""
    return _OF_THE_LEXICON[language] if _has(facts["tasks"], "en2zh", "zh2en") else ""


def measured(facts: dict[str, Any], language: int) -> str:
    """Return a section for each kind of task that was measured."""
    told, said = tables.figures(facts), ""
    if _has(told, "poem5", "poem7", "couplet"):
        said += _VERSE[language].format(rows=tables.rows(tables.verse(facts, language)))
    if _has(told, "en2zh", "zh2en"):
        rows = tables.rows(tables.translations(facts, language))
        said += _TRANSLATION[language].format(rows=rows)
    if _has(told, "continue"):
        said += f"{_CONTINUATION[language]}{tables.continuation(facts, tables.NATS[language])}\n\n"
    return said


def _has(tasks: dict[str, Any], *names: str) -> bool:
    return any(name in tasks for name in names)
