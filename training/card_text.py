"""The wording of the model card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skycode_ls.engine.mixture import LEAST

FLOORS = "2.61 %", "3.58 %"
"""Pass rates of an empty line and of `pass`, measured on the same 1,033 tasks."""


def english(facts: dict[str, Any]) -> str:
    """Return CARD.md."""
    return f"""# {facts["name"]}

SkyCode's embedded code-completion model: a Llama of {facts["parameters"] / 1e6:.1f} M parameters
({_shape(facts)}): int8 for CTranslate2, {facts["onnx_compute_type"]} for ONNX Runtime.
Licence: Apache-2.0.
It is small and was trained briefly: expect it to finish a line, not to design a program.

## Training
{facts["tokens"] / 1e6:.2f} M tokens seen in {facts["step"]:,} steps, fill-in-the-middle in both
orders, all from permissively licensed packages; exact and near duplicates and benchmark texts are
removed. The corpus it was chosen from (files that training may see):

{_data(facts, ("language", "comments", "files", "MB"))}

## Held-out loss
Nats per token on projects that training never sees; `others`: all languages, with snippets of the
project's other files shown.

{_losses(facts, ("set", "loss"))}

Against float32, int8 on CTranslate2 costs {facts["int8_cost"]:+.4f} nats per token on 50 held-out
rows and chooses the same next token in {facts["same_next_token"]:.1%} of positions;
{facts["onnx_compute_type"]} on ONNX Runtime costs {facts["onnx_cost"]:+.4f} on 8 rows.

{_mixture(facts, _ENGLISH)}## HumanEval single-line infilling
{facts["infilling"]["tasks"]:,} tasks, greedy, the model that a CPU serves, asked as the server
asks, cut at the line's end; seconds are those of one completion on the machine that wrote this
card. A line that is only a comment can pass as nothing does.

| | tests passed | exact match | edit similarity | seconds: median, 95 % |
|---|---|---|---|---|
{_result(facts)}
| floor: nothing inserted | {FLOORS[0]} | 0 % | 0 % | |
| floor: `pass` inserted | {FLOORS[1]} | | | |

Reproduce with `python -m training card --data DIR`, DIR holding `human-eval-infilling/`.
"""


def chinese(facts: dict[str, Any]) -> str:
    """Return CARD.zh.md."""
    millions, seen = facts["parameters"] / 1e6, facts["tokens"] / 1e6
    return f"""# {facts["name"]}

SkyCode 内置的代码补全模型：{millions:.1f} M 参数的 Llama
（{_shape(facts)}）：CTranslate2 用 int8，ONNX Runtime 用 {facts["onnx_compute_type"]}。
许可证：Apache-2.0。
模型很小，训练时间也短：它能补完一行，不能设计程序。

## 训练
共 {facts["step"]:,} 步，{seen:.2f} M 词元，两种顺序的中间填充（PSM、SPM）。
数据全部来自宽松许可证的软件包，已去除完全重复、近似重复以及评测题目的文本。可选语料（仅训练部分）：

{_data(facts, ("语言", "注释语言", "文件数", "MB"))}

## 留出集损失
训练从未见过的项目，单位为每词元 nat；`others`：各语言混合，并显示同一项目其他文件的片段。

{_losses(facts, ("集合", "损失"))}

与 float32 相比，CTranslate2 的 int8 在 50 行留出文本上每词元多 {facts["int8_cost"]:+.4f} nat，
{facts["same_next_token"]:.1%} 的位置选出相同的下一个词元；
ONNX Runtime 的 {facts["onnx_compute_type"]} 在 8 行上每词元多 {facts["onnx_cost"]:+.4f} nat。

{_mixture(facts, _CHINESE)}## HumanEval 单行填充
{facts["infilling"]["tasks"]:,} 题，贪心解码，模型和问法都与 CPU 上的服务器相同，在行尾截断；
秒数为生成本文件的机器上单次补全的用时。只含注释的一行与什么都不填一样，也可能通过。

| | 通过测试 | 完全一致 | 编辑相似度 | 秒：中位数、95 % |
|---|---|---|---|---|
{_result(facts)}
| 下限：什么都不填 | {FLOORS[0]} | 0 % | 0 % | |
| 下限：填入 `pass` | {FLOORS[1]} | | | |

复现：`python -m training card --data DIR`，DIR 内含 `human-eval-infilling/`。
"""


_ENGLISH = """## Mixed with the words nearby
On ONNX Runtime the next token is mixed with what followed the same one to six tokens before: in
the prompt, if that has {least} tokens or more, and in the project's other files. `mixture.json`
holds how far each is trusted, learnt at {positions:,} tokens in {projects} held-out projects.
Nats a token, each half judged by what the other taught:

| | network | mixed |
|---|---|---|
| the prompt alone | {alone_before:.3f} | {alone_after:.3f} |
| with the project's files | {together_before:.3f} | {together_after:.3f} |

"""
_CHINESE = """## 与附近文字的混合
在 ONNX Runtime 上，下一个词元的概率会与“相同的前一到六个词元之后出现过什么”混合：来源是提示本身
（不少于 {least} 个词元时）和项目的其他文件。各来源的可信程度记在 `mixture.json` 中，
在 {projects} 个留出项目的 {positions:,} 个词元上学得。每词元的 nat 数，两半互相检验：

| | 网络 | 混合后 |
|---|---|---|
| 仅用提示 | {alone_before:.3f} | {alone_after:.3f} |
| 加上项目文件 | {together_before:.3f} | {together_after:.3f} |

"""


def _mixture(facts: dict[str, Any], wording: str) -> str:
    """Return the part on mixing; nothing of a model that is not mixed."""
    told = facts.get("mixture")
    return wording.format(least=LEAST, **told) if told else ""


def _result(facts: dict[str, Any]) -> str:
    score = facts["infilling"]
    return (
        f"| {facts['name']} | {score['passed']:.2%} | {score['exact_match']:.2%} | "
        f"{score['edit_similarity']:.2%} | "
        f"{score['median_seconds']:.3f}, {score['slowest_seconds']:.3f} |"
    )


def _shape(facts: dict[str, Any]) -> str:
    shape = facts["shape"]
    return (
        f"{shape['layers']} × {shape['hidden']}, {shape['heads']}/{shape['kv_heads']} heads, "
        f"FFN {shape['ffn']}, {shape['context']} tokens"
    )


def _data(facts: dict[str, Any], titles: tuple[str, ...]) -> str:
    rows = [
        (row["language"], row["natural"], f"{row['files']:,}", f"{row['bytes'] / 1e6:.1f}")
        for row in facts.get("data", [])
    ]
    return _table(titles, rows)


def _losses(facts: dict[str, Any], titles: tuple[str, ...]) -> str:
    return _table(titles, [(name, f"{v:.3f}") for name, v in facts["validation"].items()])


def _table(titles: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])
