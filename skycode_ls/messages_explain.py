"""Why a suggestion came or did not, in English and Chinese; `messages.py` holds the rest."""

from __future__ import annotations

EXPLAIN_MESSAGES: dict[str, tuple[str, str]] = {
    "explain.stage.document": ("document", "文档"),
    "explain.stage.switch": ("switches", "开关"),
    "explain.stage.guard": ("input guard", "输入保护"),
    "explain.stage.cache": ("cache", "缓存"),
    "explain.stage.context": ("prompt", "提示"),
    "explain.stage.generation": ("model", "模型"),
    "explain.stage.filter": ("filter {name}", "过滤 {name}"),
    "explain.stage.again": ("once more", "再求一次"),
    "explain.stage.offer": ("suggestion", "建议"),
    "explain.decision.passed": ("passed", "通过"),
    "explain.decision.changed": ("changed", "已修改"),
    "explain.decision.dropped": ("dropped", "丢弃"),
    "explain.decision.refused": ("refused", "拒绝"),
    "explain.decision.hit": ("found", "命中"),
    "explain.decision.missed": ("not found", "未命中"),
    "explain.decision.offered": ("offered", "已给出"),
    "explain.document": (
        "{path}:{line}:{column}, {language}, cursor in {kind}",
        "{path}:{line}:{column}，{language}，光标位于{kind}",
    ),
    "explain.kind.code": ("code", "代码"),
    "explain.kind.comment": ("a comment", "注释"),
    "explain.kind.docstring": ("a docstring", "文档字符串"),
    "explain.kind.string": ("a string", "字符串"),
    "explain.switch.": ("completion is wanted here", "此处允许补全"),
    "explain.switch.off": (
        "completion is switched off: set skycode.enable, or run skycode.toggle",
        "补全已关闭：请开启 skycode.enable，或运行 skycode.toggle",
    ),
    "explain.switch.language": (
        "this language is among skycode.disabledLanguages",
        "该语言在 skycode.disabledLanguages 中",
    ),
    "explain.switch.snoozed": (
        "SkyCode is snoozing: run skycode.snooze with 0 to wake it",
        "SkyCode 正在小憩：运行 skycode.snooze 并传入 0 可立即唤醒",
    ),
    "explain.switch.manual": (
        "skycode.manualOnly is on: ask by hand",
        "已开启 skycode.manualOnly：请手动触发",
    ),
    "explain.switch.comments": (
        "the cursor is in a comment, and skycode.inComments is off",
        "光标在注释中，而 skycode.inComments 已关闭",
    ),
    "explain.switch.strings": (
        "the cursor is in a string, and skycode.inStrings is off",
        "光标在字符串中，而 skycode.inStrings 已关闭",
    ),
    "explain.switch.code": (
        "the cursor is in code, and skycode.inCode is off",
        "光标在代码中，而 skycode.inCode 已关闭",
    ),
    "explain.guard.": ("nothing half-typed stands here", "此处没有未完成的输入"),
    "explain.guard.pinyin": (
        "pinyin before the cursor is still being composed",
        "光标前的拼音尚未输入完成",
    ),
    "explain.cache.hit": (
        "answered from memory, without the model ({count} suggestions)",
        "直接取自缓存，未运行模型（{count} 条建议）",
    ),
    "explain.cache.missed": ("not asked before: the model must work", "此前没有问过，需要运行模型"),
    "explain.context": (
        "{tokens} tokens of at most {limit}; {snippets} snippets of other files; "
        "{learnt} tokens of the project looked up",
        "{tokens} 个词元，上限 {limit}；其他文件的片段 {snippets} 个；查阅项目中的 {learnt} 个词元",
    ),
    "explain.generation": (
        "{tokens} tokens, {rate} a second, mean log-probability {logprob}, first line {line} %"
        " likely, {compared} lines compared by how they fit in; {finish}",
        "{tokens} 个词元，每秒 {rate} 个，平均对数概率 {logprob}，首行概率 {line}%，"
        "按与上下文是否相合比较了 {compared} 行；{finish}",
    ),
    "explain.finish.stop": ("the model ended by itself", "模型自行结束"),
    "explain.finish.length": ("the token limit was reached", "达到词元上限"),
    "explain.finish.late": (
        "further lines would have come after skycode.deadline",
        "后续的行会超出 skycode.deadline，未再等待",
    ),
    "explain.finish.done": ("more words were not needed", "已无需更多内容"),
    "explain.finish.cancelled": ("the request was cancelled", "请求已取消"),
    "explain.again": (
        "that says nothing new: asked for the next best answer",
        "该答案没有新内容，改求次优答案",
    ),
    "explain.offer": (
        "{lines} lines, {characters} characters",
        "{lines} 行，{characters} 个字符",
    ),
    "explain.said": ("{does}. The model said: {before}", "{does}。模型的输出：{before}"),
    "explain.cut": ("{does}: {before} → {after}", "{does}：{before} → {after}"),
    "explain.last": ("What decided: {stage} — {text}", "决定性的一步：{stage} —— {text}"),
    "explain.nothing": (
        "Nothing was asked about this document yet.",
        "还没有针对该文档的补全请求。",
    ),
    "explain.not_open": ("The document {uri} is not open.", "文档 {uri} 没有打开。"),
    "explain.heading": ("Why this suggestion, or none", "为何给出或没有给出建议"),
    "explain.column.stage": ("stage", "阶段"),
    "explain.column.decision": ("decision", "结果"),
    "explain.column.told": ("what happened", "说明"),
    "filter.unfinished-line": (
        "leaves out a last line that the token limit or the deadline cut",
        "去掉被词元上限或时限截断的末行",
    ),
    "filter.sentinels": ("cuts markers of the model", "切掉模型的特殊标记"),
    "filter.mojibake": ("cuts garbled or halved characters", "切掉乱码和残缺的字符"),
    "filter.chatter": (
        "takes out greetings, announcements and fences",
        "去掉寒暄、说明和代码围栏",
    ),
    "filter.punctuation": (
        "writes full-width punctuation in code as ASCII",
        "把代码中的全角标点改为半角",
    ),
    "filter.indentation": ("makes the indentation fit the file", "使缩进与文件一致"),
    "filter.one-line": ("keeps the rest of one line", "只保留当前行的剩余部分"),
    "filter.one-block": ("keeps one block", "只保留一个代码块"),
    "filter.one-node": (
        "ends where the syntax tree ends the block",
        "在语法树所示的代码块末尾结束",
    ),
    "filter.repetition": ("ends before a repetition", "在重复内容之前结束"),
    "filter.neighbour-line": (
        "drops a copy of the line above or below",
        "丢弃与上一行或下一行相同的内容",
    ),
    "filter.closers": (
        "leaves out a bracket or quote that stands already",
        "省去已经存在的括号或引号",
    ),
    "filter.suffix": (
        "leaves out what stands after the cursor already",
        "省去光标后面已有的内容",
    ),
    "filter.near-suffix": (
        "leaves out what is almost what stands after the cursor",
        "省去与光标后内容几乎相同的部分",
    ),
    "filter.comment-language": (
        "takes out comments in the other language",
        "去掉语言不符的注释",
    ),
    "filter.blank": ("drops what is only white space", "丢弃空白内容"),
    "filter.too-short": (
        "drops what is narrower than skycode.minWidth",
        "丢弃宽度不足 skycode.minWidth 的内容",
    ),
    "filter.confidence": (
        "keeps what the model was as sure of as skycode.minConfidence says",
        "只保留把握不低于 skycode.minConfidence 的内容",
    ),
    "switch.on": ("SkyCode: {what} is on.", "SkyCode：{what}已开启。"),
    "switch.off": ("SkyCode: {what} is off.", "SkyCode：{what}已关闭。"),
    "switch.enable": ("completion", "补全"),
    "switch.manual_only": ("asking by hand only", "仅手动触发"),
    "switch.in_code": ("completion in code", "代码中的补全"),
    "switch.in_comments": ("completion in comments", "注释中的补全"),
    "switch.in_strings": ("completion in strings", "字符串中的补全"),
    "switch.language": ("completion for {language}", "{language} 的补全"),
    "switch.unknown": (
        "There is no switch {what}. Known: completion, manual, code, comments, strings, or a"
        " language such as python.",
        "没有名为 {what} 的开关。可用：completion、manual、code、comments、strings，"
        "或 python 等语言名。",
    ),
    "snooze.bad": (
        "Snooze for how many minutes? {value} is not a number from 0 to 1440.",
        "小憩多少分钟？{value} 不是 0 到 1440 之间的数。",
    ),
    "status.snoozing": (
        "SkyCode is snoozing; it still answers when asked by hand.",
        "SkyCode 正在小憩；手动触发时仍会回应。",
    ),
}
