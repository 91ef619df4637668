"""What `--help` teaches in Chinese; its English stands beside each command and parameter."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup

from skycode_ls.cli.terminal import terminal_locale

_TRUST = "即使无法隔离样本与你的文件，也照常执行。"
_GUIDE = {
    "": "评测补全模型：在沙箱中计算 pass@k，评测代码填充，中英文并重。",
    ".task": "任务名，见 `skycode eval tasks`。",
    ".out": "运行文件夹；默认为 runs/任务-模型。",
    ".model": "模型名称，或存放已转换模型的文件夹。",
    ".samples": "每题样本数；默认 200（贪心为 1）。",
    ".temperature": "可重复指定，此时各温度下都估计每个 k；0 为贪心。"
    "默认 k = 1 用 0.2，k ≤ 10 用 0.6，k ≤ 100 用 0.8；代码填充用 0。",
    ".k": "要估计的 k；默认 1,10,100 中样本数够用的。",
    ".seed": "种子相同，样本就相同。",
    ".limit": "只取前若干题；0 表示全部。",
    ".data": "公开数据集的文件，或其所在文件夹。",
    ".max_tokens": "补全的最大长度；0 表示按任务的设定。",
    ".circles": "让不断重复同样内容的回答继续写到 --max-tokens。"
    "默认重复六轮且满 64 个词元即止，小模型因此省去大部分工作。",
    ".beams": "贪心回答的首行同时尝试的开头数，与编辑器中相同；1 表示每步只取最可能的词元。",
    ".signs": "在这些首行中取与上下文最相合的一行，与编辑器中相同；否则取概率最大者。",
    ".workers": "同时生成的批数，或 `--ray local` 的工作进程数；0 表示由处理器核数决定。",
    ".device": "模型在哪里运行。",
    ".backend": "用什么运行模型；auto 与编辑器中相同。",
    ".trust": _TRUST,
    ".ray": "用 Ray 分担工作：auto、主机:端口、ray://主机:端口，或用 local 在本机启动。",
    "run": "一条命令完成整个评测：生成、判分、报告。\n\n"
    "中断后再次执行会接着进行；全部完成后再执行，则只输出报告。",
    "generate": "让模型回答任务中的题目；之后用 `score` 判分。\n\n"
    "提示、停止条件和 int8 运算都与编辑器中相同。样本一经生成即写入磁盘：按下 Ctrl-C、进程被杀或"
    "磁盘写满之后，再次执行同一命令即可继续，得到的样本与未中断时完全相同。",
    "score": "对照题目的测试逐一运行样本，输出 pass@k。\n\n"
    "判定结果随到随存：被杀后再次执行即可继续；全部判完后再执行不再花时间。"
    "样本看不到期望值，运行时也看不到网络、文件和其他进程。",
    "score.samples": "JSONL(.gz)：每行 {task_id, completion} 或 {prompt, samples: [...]}。",
    "score.data": "题目的 JSONL(.gz)，格式同 HumanEval；指定任务时为其文件或文件夹。",
    "score.task": "题目属于哪个任务；运行文件夹中的样本无需指定。",
    "score.out": "结果文件；默认在样本旁边，*.results.jsonl。",
    "score.k": "要估计 pass@k 的各个 k。",
    "score.workers": "同时运行的沙箱数；0 表示每个处理器两个。",
    "score.timeout": "每个样本的运行时限（秒）。",
    "score.processor_time": "每个样本的处理器时间（秒）。",
    "score.memory": "每个进程的内存（MiB）。",
    "score.partial": "允许有的题目没有样本。",
    "report": "显示一次运行的得分，并在样本旁写出 report.json、report.md 和 report.html。\n\n"
    "网页只有一个文件，不需要网络。文件夹中若有 contamination.json，也会写进报告。",
    "report.folder": "已判分的运行文件夹。",
    "report.twin": "同一任务另一种语言的运行。",
    "report.floors": "代码填充：执行空白和 `pass` 两种填法，作为对照。",
    "report.trust": "即使无法建立沙箱也执行上述对照。",
    "compare": "判断运行 B 与运行 A 是否有差别：对两者共有的题目做成对自助法重采样。\n\n"
    "差值为 B 减 A，附 95 % 区间；p 为重采样题目时差值达到或越过零的频率（双侧）。"
    "只在一方出现的题目会列出，不计入。",
    "compare.a": "一次已判分的运行。",
    "compare.b": "与之比较的运行。",
    "compare.k": "默认取各温度惯用的 k。",
    "compare.temperature": "默认取两次运行共有的全部温度。",
    "compare.out": "另外写成 JSON。",
    "contamination": "查找训练语料中含有哪些题目：是否有连续 13 个词相同。\n\n"
    "语料是一个存放 JSON 行的文件夹，每行有 `text`。比较时不分大小写、不计标点；一个汉字算一个词。"
    "只要有一处相同就标记该题；所找到的比例可以区分常见写法与照抄。",
    "contamination.corpus": "训练语料：*.jsonl(.gz, .zst)，每行 {text, ...}。",
    "contamination.names": "任务名，见 `skycode eval tasks`。",
    "contamination.run": "把结果放进哪次运行，供其报告使用；可重复指定。",
    "contamination.out": "未对应运行的任务，其结果放在哪个文件夹。",
    "tasks": "列出各项任务，以及哪些能在这里运行：数据和编译器是否齐备。",
    "tasks.data": "数据集文件夹；默认为 $SKYCODE_EVAL_DATA 和用户缓存。",
    "tasks.files": "列出文件：来源、校验和、许可证。",
    "data": "把公开数据集下载到用户缓存：版本固定，并核对 SHA-256。\n\n"
    "已有的文件保留不动；校验和不符的文件一律拒绝。",
    "data.names": "任务名；默认全部任务。",
    "self-test": "攻击沙箱，并说明哪些被拦下、由哪一层拦下。",
}
_EXAMPLES = {
    "**Examples**": "**示例**",
    "nothing to download": "无需下载",
    "98,400 samples, for hours": "98,400 个样本，需数小时",
    "greedy, with latency": "贪心，并测延迟",
    "Then judge the answers:": "然后判分：",
    "all public sets, some 5 MB": "全部公开数据集，约 5 MB",
    "Without a connection, put the files elsewhere and name the folder, laid out as the first "
    "column of\n`skycode eval tasks --files`:": "没有网络时，请把文件放在别处并指定该文件夹，"
    "其中的布局见 `skycode eval tasks --files` 的第一列：",
    "Several tasks in one reading of a corpus, into `overlaps/contamination-TASK.json`:": "一次"
    "读完语料，检查多项任务，写入 `overlaps/contamination-任务.json`：",
    "For runs, whose reports then show the scores with and without the problems found:": "针对"
    "运行；其报告随后会同时给出计入与去掉这些题目的得分：",
    "`python -m training corpus` makes a corpus; any folder of JSON lines will do.": "`python "
    "-m training corpus` 可生成语料；任何存放 JSON 行的文件夹都可以。",
}


class Guided(TyperGroup):
    """The commands of `skycode eval`, with their help in the language of the terminal."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command."""
        command = super().get_command(ctx, cmd_name)
        if command is not None and terminal_locale() == "zh":
            teach(command, cmd_name)
        return command

    def get_help(self, ctx: Any) -> str:
        """Return the help of them all."""
        if terminal_locale() == "zh":
            self.help = _GUIDE[""]
        return super().get_help(ctx)


def teach(command: Any, name: str) -> None:
    """Give a command and its parameters their help in Chinese; one lacking raises KeyError."""
    command.help = _GUIDE[name]
    for english, chinese in _EXAMPLES.items():
        command.epilog = command.epilog and command.epilog.replace(english, chinese)
    for parameter in command.params:
        key = f"{name}.{parameter.name}"
        parameter.help = _GUIDE[key] if key in _GUIDE else _GUIDE[f".{parameter.name}"]
