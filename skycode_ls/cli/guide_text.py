"""What `skycode text --help` teaches, in English and Chinese."""

from __future__ import annotations

TEXT_GUIDE: dict[str, tuple[str, str]] = {
    "text": (
        "Write a text: go on with one, translate, verse, couplets, comments, commit messages.",
        "写文字：续写、翻译、诗、对联、注释、提交说明等。",
    ),
    "text.prompt": (
        "What to write about, or from; - reads stdin. --preset commit without it takes"
        " `git diff --staged`.",
        "要写的内容或所依据的文字；- 表示读标准输入。"
        "--preset commit 不写时取 `git diff --staged`。",
    ),
    "text.preset": (
        "What kind of text: one of --list-presets.",
        "写哪一种文字：见 --list-presets。",
    ),
    "text.tier": (
        "tianshu, the quick model (the default), or yaoguang, the good one: the settings textModel"
        " and textQualityModel.",
        "tianshu（天枢，快，默认）或 yaoguang（瑶光，好），"
        "对应设置 textModel 和 textQualityModel。",
    ),
    "text.model": (
        "A model's name, a folder with a converted model, or openai:URL#MODEL; instead of a tier.",
        "模型名称、已转换模型的文件夹，或 openai:URL#模型；用以代替档位。",
    ),
    "text.to": (
        "Language of the answer; what the preset makes likely unless told.",
        "回答的语言；默认由预设决定。",
    ),
    "text.profile": (
        "Where parameters start: preset (its own), or skytext (those of SkyText's service).",
        "参数的初值：preset（预设自己的）或 skytext（天工 SkyText 服务的）。",
    ),
    "text.generate_length": ("Most tokens of the answer.", "回答最多多少个词元。"),
    "text.top_p": (
        "Draw among the likeliest tokens that weigh this much together.",
        "只在概率之和达到此值的最可能词元中抽取。",
    ),
    "text.top_k": ("Draw among so many tokens; 0 is no bound.", "只在这么多个词元中抽取；0 不限。"),
    "text.repetition_penalty": (
        "Above 1, what was said already is less likely.",
        "大于 1 时，已出现的词元更少出现。",
    ),
    "text.length_penalty": (
        "For searches with beams; without effect here, and told so.",
        "只用于束搜索；此处不起作用，会予以说明。",
    ),
    "text.min_len": ("No end before so many tokens.", "至少写这么多个词元。"),
    "text.temperature": ("Daring; 0 takes the likeliest always.", "随机程度；0 总取最可能的。"),
    "text.end_words": (
        "Text that ends the answer; may be given again.",
        "遇到此文字即结束；可重复使用。",
    ),
    "text.bad_words": (
        "Text that must not occur; may be given again.",
        "不得出现的文字；可重复使用。",
    ),
    "text.seed": ("The same seed gives the same text.", "相同的种子写出相同的文字。"),
    "text.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "text.list_presets": ("List the presets and leave.", "列出全部预设后退出。"),
}

TEXT_EXAMPLES: dict[str, tuple[str, str]] = {
    "text": (
        "[bold]Examples[/]\n\n"
        "  skycode text --list-presets\n\n"
        "  skycode text --preset couplet 海阔凭鱼跃\n\n"
        "  skycode text --preset poem5 秋夜 --seed 7\n\n"
        "  skycode text --preset translate 文件不存在\n\n"
        "  skycode text --preset commit --tier yaoguang | git commit -F -\n\n"
        "  cat a.py | skycode text -p explain -m openai:http://127.0.0.1:8000/v1#MODEL -\n\n"
        "The answer alone goes to stdout, notices to stderr. Ctrl-C keeps what was written and"
        " leaves with 130.",
        "[bold]示例[/]\n\n"
        "  skycode text --list-presets\n\n"
        "  skycode text --preset couplet 海阔凭鱼跃\n\n"
        "  skycode text --preset poem5 秋夜 --seed 7\n\n"
        "  skycode text --preset translate 文件不存在\n\n"
        "  skycode text --preset commit --tier yaoguang | git commit -F -\n\n"
        "  cat a.py | skycode text -p explain -m openai:http://127.0.0.1:8000/v1#模型 -\n\n"
        "标准输出只有回答本身，提示写入标准错误。按 Ctrl-C 保留已写的文字，退出码为 130。",
    ),
}
