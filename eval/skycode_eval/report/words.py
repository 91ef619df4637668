"""The page's words in both of its languages; the style sheet shows one of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from skycode_eval.messages import chinese, here, told_here
from skycode_eval.problem import Status
from skycode_ls.cli.terminal import terminal_locale

LANGUAGES = ("en", "zh")

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("SkyCode evaluation", "SkyCode 评测"),
    "model": ("Model", "模型"),
    "task": ("Task", "任务"),
    "problems": ("Problems", "题目"),
    "regime": ("Regime", "采样设置"),
    "regime_says": (
        "top-p {top_p}, at most {tokens} new tokens, order “{order}”, seed {seed}",
        "top-p {top_p}，至多生成 {tokens} 个词元，填充顺序 “{order}”，随机种子 {seed}",
    ),
    "parameters": ("{millions} million parameters", "{myriads} 万参数"),
    "doubt_both": (
        "± {problems} problems, ± {samples} samples",
        "± {problems}（题目），± {samples}（采样）",
    ),
    "doubt_problems": ("± {problems} problems", "± {problems}（题目）"),
    "stops": ("Stop texts", "停止字符串"),
    "versions": ("Versions", "版本"),
    "generated": ("Generated", "生成"),
    "generated_says": (
        "{samples} samples, {tokens} tokens in {seconds} s ({pace} tokens/s)",
        "{samples} 个样本，{tokens} 个词元，用时 {seconds} 秒（每秒 {pace} 个词元）",
    ),
    "missing": ("This run is not complete", "此次运行尚不完整"),
    "table": ("Table", "数据表"),
    "temperature": ("temperature", "温度"),
    "samples_each": ("samples each", "每题样本数"),
    "percent": ("%", "%"),
    "over_problems": ("± problems", "± 题目"),
    "interval": ("95 % over problems", "95 % 区间（题目）"),
    "over_samples": ("± samples", "± 采样"),
    "doubts": (
        "“± problems” is the standard error over problems: how far another set of such problems "
        "would differ. “± samples” is the standard error over samples: how far another run on the "
        "same problems would differ. Compare two models by <code>skycode eval compare</code>, not "
        "by whether intervals overlap.",
        "“± 题目”是对题目的标准误：换一组同类题目，结果会差多少。“± 采样”是对采样的标准误："
        "在同一组题目上再跑一次，结果会差多少。比较两个模型请用 <code>skycode eval compare</code>，"
        "不要只看区间是否重叠。",
    ),
    "refused": ("refused: {reason}", "无法估计：{reason}"),
    "scores": ("Scores", "得分"),
    "curves": ("pass@k for every k", "各个 k 的 pass@k"),
    "curves_says": (
        "Wide band: 95 % over problems. Narrow band: 1.96 standard errors over samples. The axis "
        "of k is logarithmic.",
        "宽色带：对题目的 95 % 区间；窄色带：采样标准误的 1.96 倍。k 轴为对数刻度。",
    ),
    "k_axis": ("k, samples tried", "k（尝试的样本数）"),
    "sweep": ("Temperature sweep", "温度对比"),
    "sweep_says": (
        "Whiskers: 95 % over problems. To choose the best temperature here and report it on the "
        "same problems is optimistic; the scores above use each k's usual temperature.",
        "须线：对题目的 95 % 区间。若在同一组题目上挑选最佳温度再报告，结果会偏乐观；"
        "上面的得分取各个 k 惯用的温度。",
    ),
    "heat": ("Problem by problem", "逐题结果"),
    "heat_says": (
        "One column for each problem, one row for each temperature; the darker, the larger the "
        "share of samples that passed. An empty cell: none passed.",
        "每列一题，每行一个温度；颜色越深，通过的样本比例越高。空格表示无一通过。",
    ),
    "heat_scale": ("passed: 0 %, some, 50 %, 100 %", "通过：0 %、少量、50 %、100 %"),
    "heat_too_many": (
        "{count} problems are too many to draw; report.json lists them.",
        "共 {count} 题，数量过多，未绘图；详见 report.json。",
    ),
    "problem": ("problem", "题目"),
    "failures": ("How samples ended", "样本的结局"),
    "failures_says": (
        "Share of samples by verdict. Faults of the harness are counted apart and never as wrong.",
        "各类结局所占比例。评测程序自身的故障单独计数，不算作答错。",
    ),
    "share_axis": ("share of samples, %", "样本比例，%"),
    "how_stopped": ("How generation stopped", "生成如何停止"),
    "ended_end": ("the model ended", "模型结束"),
    "ended_stop": ("stop text", "停止字符串"),
    "ended_refused": ("cannot follow the cursor", "无法接在光标之后"),
    "ended_length": ("limit of tokens", "长度上限"),
    "passed": ("passed", "通过"),
    "wrong": ("wrong", "结果错误"),
    "exception": ("exception", "抛出异常"),
    "syntax": ("syntax error", "语法错误"),
    "timeout": ("timeout", "超时"),
    "memory": ("memory", "内存超限"),
    "killed": ("killed", "被终止"),
    "harness": ("harness error", "评测故障"),
    "infilling": ("Infilling", "代码填充"),
    "infilling_says": (
        "Each measure is a mean over problems; whiskers: 95 %, drawing whole functions ({clusters} "
        "of them), since the cuts of one function stand or fall together. Coloured marks: what "
        "middles that need no model score.",
        "各指标均为题目平均；须线：95 % 区间，以整个函数为单位重采样（共 {clusters} 个），"
        "因为同一函数的各个挖空题彼此相关。彩色标记：不用模型的填充能得多少分。",
    ),
    "pass": ("pass", "通过率"),
    "exact": ("exact match", "完全一致"),
    "similarity": ("edit similarity", "编辑相似度"),
    "floor_empty": ("nothing filled in", "不填任何内容"),
    "floor_pass": ("“pass” filled in", "填入 “pass”"),
    "latency": ("Latency", "延迟"),
    "latency_says": (
        "Share of completions that were there within so many seconds, one by one on the machine "
        "that made them.",
        "在给定秒数内完成的补全所占比例（在生成它们的机器上测得）。",
    ),
    "seconds": ("seconds", "秒"),
    "within": ("done, %", "已完成，%"),
    "twin": ("Chinese less English", "中文减英文"),
    "twin_says": (
        "Each bar is a problem asked in both languages: the share passed in Chinese less that in "
        "English, at T = {temperature}. Mean {mean} points, 95 % {low} to {high}.",
        "每条竖线是一道用两种语言提问的题：温度 {temperature} 下，中文通过率减英文通过率。"
        "平均 {mean} 个百分点，95 % 区间 {low} 到 {high}。",
    ),
    "points": ("points", "百分点"),
    "sorted_problems": ("problems, from the best in Chinese to the best in English",
                        "题目（从中文更好到英文更好）"),
    "english": ("English", "英文"),
    "chinese": ("Chinese", "中文"),
    "difference": ("difference", "差值"),
    "chance": ("p", "p"),
    "won": ("Chinese better / worse / equal", "中文更好 / 更差 / 相同"),
    "unpaired": ("In one run alone, left out", "仅一方有的题目，未计入"),
    "contamination": ("Contamination", "数据污染"),
    "contamination_says": (
        "{flagged} of {problems} problems share a run of {length} words with the training corpus "
        "({records} texts read).",
        "{problems} 题中有 {flagged} 题与训练语料有连续 {length} 个词相同"
        "（共读取 {records} 段文本）。",
    ),
    "all": ("all problems", "全部题目"),
    "clean": ("without the flagged", "去掉被标记的"),
    "flagged": ("flagged only", "仅被标记的"),
    "runs_found": ("runs found", "找到的片段"),
    "of_prompt": ("of the prompt", "提示中占比"),
    "of_solution": ("of the solution", "解答中占比"),
    "where": ("where", "所在文件"),
    "footer": (
        "Every number on this page is in report.json, beside the samples and their verdicts.",
        "本页所有数字都在 report.json 中，样本与判定结果也在同一文件夹。",
    ),
}  # fmt: skip


def say(key: str, **values: object) -> str:
    """Return a phrase in both languages as markup for HTML; `values` are escaped."""
    return _both("span", key, values)


def either(text: str) -> str:
    """Return a text that has its Chinese with it as markup for HTML."""
    return _tagged("span", (escape(text), escape(chinese(text))))


def stopped(name: str) -> str:
    """Return what ended a generation as markup for HTML."""
    key = f"ended_{name}"
    return say(key) if key in _WORDS else escape(name)


def label(key: str, **values: object) -> str:
    """Return a phrase in both languages as markup for a text in SVG; `values` are escaped."""
    return _both("tspan", key, values)


def plain(key: str, **values: object) -> str:
    """Return a phrase in the language of the terminal."""
    phrase = here(*_WORDS[key])
    return phrase.format(**{name: told_here(v) for name, v in values.items()}) if values else phrase


def ending(status: Status) -> str:
    """Return how a sample ended in the language of the terminal."""
    return plain(status.name.lower()) if terminal_locale() == "zh" else status.value


SCORE_COLUMNS = ("percent", "over_problems", "interval", "over_samples")
"""The keys of a table of scores, in its order."""


def _both(tag: str, key: str, values: dict[str, object]) -> str:
    phrases = []
    spellings: tuple[Callable[[object], str], ...] = (str, chinese)
    for phrase, spoken in zip(_WORDS[key], spellings, strict=True):
        safe = {name: escape(spoken(value)) for name, value in values.items()}
        phrases.append(phrase.format(**safe) if safe else phrase)
    return _tagged(tag, phrases)


def _tagged(tag: str, phrases: Sequence[str]) -> str:
    if phrases[0] == phrases[1]:
        return phrases[0]
    return "".join(
        f'<{tag} lang="{language}">{phrase}</{tag}>'
        for language, phrase in zip(LANGUAGES, phrases, strict=True)
    )
