"""The model card of skypaint-nano, in English and in Chinese, from skypaint.json alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.icons.export import MODEL
from training.icons.sheets import COLUMNS, NOVEL
from training.workdir import WEIGHTS


def write(model: Path | None = None) -> Path:
    """Write CARD.md and CARD.zh.md beside the measured model."""
    folder = model or WEIGHTS / MODEL
    facts = json.loads((folder / "skypaint.json").read_text(encoding="utf-8"))
    if "measured" not in facts:
        raise ValueError(f"{folder / 'skypaint.json'} has no figures: run measure first")
    facts["bytes"] = sum(path.stat().st_size for path in folder.iterdir())
    (folder / "CARD.md").write_text(english(facts), encoding="utf-8")
    (folder / "CARD.zh.md").write_text(chinese(facts), encoding="utf-8")
    return folder / "CARD.md"


def english(facts: dict[str, Any]) -> str:
    """Return CARD.md."""
    measured, agreed = facts["measured"], facts["measured"]["agreement"]
    return f"""# {facts["name"]}

SkyCode's embedded image model: a picture of 64 × 64 pixels from Chinese or English words, and the
names of the concepts nearest to a picture. {facts["parameters"] / 1e6:.1f} M parameters, int8
inside ONNX, {facts["bytes"] / 1e6:.1f} MB with its card; {measured["seconds_a_picture"]} s a
picture of {facts["steps"]} steps on the machine that wrote this card. It needs no PyTorch.

## What it can do, and what not
It knows {facts["concepts"]:,} concepts, listed in `concepts.json`, in the styles
{", ".join(facts["styles"])}. It has learnt the emoji of these styles by heart: what it draws is
close to the emoji it was trained on (`nearest.png` shows how close), and another seed changes
little. It does not draw what is no emoji, hardly combines things (`novel.png`), writes no text,
and recognises icons, not photographs. Flags, skin tones, dials of clocks and all emoji of
several code points are left out.

## How it is made
`python -m training.icons all --variant cpu` (or `gpu`). A text encoder over words and a small
convolutional eye learn to match wordings with pictures of {len(facts["sight"])} styles
({", ".join(facts["sight"])}); the same words, starting from least squares, learn the weights of
{facts["shape"]["codes"]} principal pictures, a sketch that a transformer over 8 × 8 patches
refines by flow matching. {facts["samples"]:,} samples in {facts["training_seconds"] / 60:.0f}
minutes. int8 changes the first prediction by {facts["int8_cost"]:.4f} on average, of a range of 2.

## Does a picture show its concept?
{measured["drawn"]:,} concepts drawn by their names, styles in turn, seed 1000 + place; a picture
counts if its own concept is the nearest (or among the nearest 5, 10) of {facts["concepts"]:,}.
Colours and outlines are compared without training (8 × 8 colours and edge directions), with the
styles that are painted and with others; the last rows say what the training pictures reach.

{_table(_concept_rows(measured["concepts"], "en"), ("prompt", "judge", "R@1", "R@5", "R@10"))}

The same concept and seed in both languages: mean difference of a pixel
{agreed["pixel_difference"]:.1%} (of two concepts {agreed["pixel_difference_of_two_concepts"]:.1%});
the same nearest concept in {agreed["same_nearest_concept"]:.1%}; cosine {agreed["cosine"]:.3f}.

{_english_rest(facts)}"""


def _english_rest(facts: dict[str, Any]) -> str:
    pairs = facts["measured"]["pairs"]
    named = {judge: _triple(scores) for judge, scores in pairs["picture_to_picture"].items()}
    return f"""## Retrieval on held-out pairs
Pictures of {pairs["style"]}, a style that no weight has seen; names, and keywords that
no training caption contains. Scored as Flickr30K-CN is: R@1/5/10 from text to picture, from
picture to text, and the mean of all six. `measure --data DIR` scores such a set.

{_table(_pair_rows(pairs), ("texts", "texts × pictures", "to picture", "to text", "mean"))}

Naming a picture of that style among all concepts: {named["own_embedding"]};
untrained colours and outlines: {named["colour_outline"]}.

## Sheets
By even spacing and fixed seeds, not picked; {COLUMNS} a row. `samples.png`: by English name, and
below it by Chinese name. `nearest.png`: drawn, and below it the nearest training picture.
`novel.png`: English, and below it Chinese, for {"; ".join(en for en, _ in NOVEL)}.

## Sources and licences
{_licences(facts)}

The weights' licence is that of SkyCode, as far as it is ours to give. The pictures were learnt
from works under the licences above: attribution is given here. OpenMoji (CC-BY-SA) is measured
with and never trained on.
"""


def chinese(facts: dict[str, Any]) -> str:
    """Return CARD.zh.md."""
    measured, agreed = facts["measured"], facts["measured"]["agreement"]
    return f"""# {facts["name"]}

SkyCode 内置的图像模型：用中文或英文词语画 64 × 64 像素的图，也能说出与一张图最接近的概念名称。
{facts["parameters"] / 1e6:.1f} M 参数，ONNX 内为 int8，
连同本卡片共 {facts["bytes"] / 1e6:.1f} MB；在生成本卡片的机器上，
{facts["steps"]} 步的一张图需 {measured["seconds_a_picture"]} 秒。不需要 PyTorch。

## 能做什么，不能做什么
它认识 {facts["concepts"]:,} 个概念（见 `concepts.json`），风格有 {"、".join(facts["styles"])}。
它把这些风格的 emoji 背了下来：画出的图接近训练用的 emoji（`nearest.png` 显示有多接近），
换种子变化很小。它画不了 emoji 以外的东西，几乎不会组合（`novel.png`），不会写字；
能认图标，不能认照片。
旗帜、肤色、钟面以及由多个码位组成的 emoji 不在其中。

## 怎样得来
`python -m training.icons all --variant cpu`（或 `gpu`）。词语编码器和一个小卷积“眼睛”
在 {len(facts["sight"])} 种风格（{"、".join(facts["sight"])}）上学习词与图的对应；
同样的词语从最小二乘解出发，学会 {facts["shape"]["codes"]} 张主成分图的权重，得到草图，
再由 8 × 8 小块上的 Transformer 用流匹配细化。
共 {facts["samples"]:,} 个样本，{facts["training_seconds"] / 60:.0f} 分钟。
int8 使首次预测平均变化 {facts["int8_cost"]:.4f}（取值范围为 2）。

## 画的是不是那个概念？
用名称画 {measured["drawn"]:,} 个概念，风格轮流，种子为 1000 + 序号；
在 {facts["concepts"]:,} 个概念里，最近的一个（前 5、前 10 个）是它自己才算对。
“颜色轮廓”是未经训练的比较（8 × 8 颜色与边缘方向），分别与所画的风格、其他风格相比；
末几行是训练图片自己的成绩。

{_table(_concept_rows(measured["concepts"], "zh"), ("提示", "评判", "R@1", "R@5", "R@10"))}

两种语言、同一概念、同一种子：像素平均差 {agreed["pixel_difference"]:.1%}
（两个不同概念之间为 {agreed["pixel_difference_of_two_concepts"]:.1%}）；
最近概念相同的占 {agreed["same_nearest_concept"]:.1%}；余弦 {agreed["cosine"]:.3f}。

{_chinese_rest(facts)}"""


def _chinese_rest(facts: dict[str, Any]) -> str:
    pairs = facts["measured"]["pairs"]
    named = {judge: _triple(scores) for judge, scores in pairs["picture_to_picture"].items()}
    return f"""## 留出数据上的检索
图片为 {pairs["style"]} 风格，任何权重都没有见过；
文字为名称，以及训练文字里没有的关键词。
按 Flickr30K-CN 的方法计分：文到图、图到文的 R@1/5/10，以及六个数的平均。
`measure --data DIR` 可以测这样的数据集。

{_table(_pair_rows(pairs), ("文字", "文 × 图", "文到图", "图到文", "平均"))}

在全部概念里说出该风格图片的名称：{named["own_embedding"]}；
未经训练的颜色轮廓：{named["colour_outline"]}。

## 样张
等距取样，种子固定，未经挑选；每行 {COLUMNS} 张。`samples.png`：上为英文名，下为中文名。
`nearest.png`：上为所画，下为最接近的训练图片。
`novel.png`：上为英文，下为中文：{"；".join(zh for _, zh in NOVEL)}。

## 来源与许可证
{_licences(facts)}

权重的许可证与 SkyCode 相同（以我们有权给出的部分为限）。图片学自上列许可证下的作品，特此署名。
OpenMoji（CC-BY-SA）只用于测量，从不用于训练。
"""


_JUDGES = {
    "en": {
        "colour_outline_same": "colours and outlines, painted styles",
        "colour_outline_other": "colours and outlines, other styles",
        "own_embedding": "the model's own embedding",
        "real": "(training pictures)",
    },
    "zh": {
        "colour_outline_same": "颜色轮廓，所画风格",
        "colour_outline_other": "颜色轮廓，其他风格",
        "own_embedding": "模型自己的嵌入",
        "real": "（训练图片）",
    },
}


def _concept_rows(concepts: dict[str, Any], language: str) -> list[list[str]]:
    said = _JUDGES[language]
    return [
        [said.get(prompt, prompt), said[judge], *(f"{value:.1%}" for value in scores.values())]
        for prompt, judges in concepts.items()
        for judge, scores in judges.items()
    ]


def _pair_rows(pairs: dict[str, Any]) -> list[list[str]]:
    return [
        [
            name.replace("_", " "),
            f"{found['texts']} × {found['pictures']}",
            _triple(found["text_to_picture"]),
            _triple(found["picture_to_text"]),
            f"{found['mean_recall']:.1%}",
        ]
        for name, found in pairs.items()
        if isinstance(found, dict) and "mean_recall" in found
    ]


def _triple(scores: dict[str, float]) -> str:
    return " / ".join(f"{value:.1%}" for value in scores.values())


def _table(rows: list[list[str]], head: tuple[str, ...]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _licences(facts: dict[str, Any]) -> str:
    return "\n".join(f"- {name}: {licence}" for name, licence in facts["licences"].items())
