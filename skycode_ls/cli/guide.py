"""What `--help` teaches, in English and Chinese, keyed by command and parameter."""

from __future__ import annotations

from typing import Any

from skycode_ls.cli.guide_images import IMAGES_EXAMPLES, IMAGES_GUIDE
from skycode_ls.cli.guide_models import MODELS_EXAMPLES, MODELS_GUIDE
from skycode_ls.cli.guide_text import TEXT_EXAMPLES, TEXT_GUIDE
from skycode_ls.cli.guide_tuning import TUNING_EXAMPLES, TUNING_GUIDE
from skycode_ls.messages import Locale

_GUIDE: dict[str, tuple[str, str]] = {
    "": (
        "Private code completion on your own machine: a language server and its tools.",
        "在你自己的电脑上运行的私有代码补全：语言服务器及其工具。",
    ),
    "demo": (
        "Watch the server complete eight languages, from English and Chinese comments.",
        "观看服务器根据中英文注释补全八种语言的代码。",
    ),
    "demo.examples": (
        "Folder with the files and demo.toml.",
        "存放示例文件和 demo.toml 的文件夹。",
    ),
    "demo.model": ("Model to use.", "使用的模型。"),
    "demo.companion": (
        "Show texts and pictures instead: every preset, icons drawn and named.",
        "改为演示文字与图片：全部预设，以及图标的绘制与识别。",
    ),
    "demo.pictures": (
        "Folder for the pictures of --companion; no file there is overwritten.",
        "--companion 的图片存放处；不会覆盖已有文件。",
    ),
    "demo.plain": ("No colours; suggestions stand in «».", "不用颜色，建议以 «» 标出。"),
    "complete": ("Complete one place in a file.", "在文件的某个位置补全。"),
    "complete.place": (
        "FILE:LINE:COL, both from 1, COL in characters; FILE:LINE is the end of that line.",
        "文件:行:列，均从 1 数起，列按字符计；文件:行 表示该行末尾。",
    ),
    "complete.show_prompt": ("Show exactly what the model is given.", "显示模型实际看到的内容。"),
    "complete.explain": (
        "Tell why this suggestion came, or none: every stage, as if it were typed here.",
        "说明为何给出或没有给出建议：按在此处打字的情形列出每个阶段。",
    ),
    "complete.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "complete.model": (
        "A model's name, a folder with a converted model, openai:URL#MODEL or scripted:FILE.",
        "模型名称、已转换模型的文件夹、openai:URL#模型，或 scripted:文件。",
    ),
    "complete.candidates": ("How many different suggestions.", "给出几个不同的建议。"),
    "complete.max_tokens": ("Longest suggestion, in tokens.", "建议的最大长度（词元数）。"),
    "complete.device": ("auto, cpu or cuda.", "auto、cpu 或 cuda。"),
    "serve": (
        "Run the language server: on stdin and stdout, or on a port for many editors.",
        "运行语言服务器：使用标准输入输出，或监听端口供多个编辑器连接。",
    ),
    "serve.stdio": ("Speak on stdin and stdout (the default).", "使用标准输入输出（默认）。"),
    "serve.tcp": ("Listen for TCP connections.", "监听 TCP 连接。"),
    "serve.ws": ("Listen for WebSocket connections.", "监听 WebSocket 连接。"),
    "serve.model": ("Model, unless the editor sets one.", "模型（编辑器可另行设置）。"),
    "serve.log_level": (
        "What goes to stderr; also SKYCODE_LOG.",
        "写入标准错误的日志级别；也可用 SKYCODE_LOG 设置。",
    ),
    "playground": (
        "Try SkyCode in the browser: an editor with ghost text, and a look behind it.",
        "在浏览器中试用 SkyCode：带幽灵文字的编辑器，并可查看背后的过程。",
    ),
    "playground.port": (
        "Port on 127.0.0.1; 8757 unless it is taken.",
        "127.0.0.1 上的端口；默认 8757，被占用时另选。",
    ),
    "playground.no_browser": ("Only print the address.", "只显示地址，不打开浏览器。"),
    "playground.language": (
        "What the page speaks: zh or en; the browser's choice unless told.",
        "页面语言：zh 或 en；默认随浏览器。",
    ),
    "playground.model": (
        "A model's name, a folder with a converted model, openai:URL#MODEL or scripted:FILE.",
        "模型名称、已转换模型的文件夹、openai:URL#模型，或 scripted:文件。",
    ),
    "settings": (
        "List every option that editors can set, with its default.",
        "列出编辑器可以设置的全部选项及默认值。",
    ),
    "settings.as_json": ("Print JSON Schema for editors.", "输出 JSON Schema，供编辑器使用。"),
    "report": (
        "What became of the suggestions: shown, accepted, kept; counted on this machine alone.",
        "建议的去向：显示、接受、保留的次数；只在本机统计。",
    ),
    "report.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "report.clear": ("Forget all that was counted.", "清除全部统计。"),
    "doctor": (
        "Examine this machine and say what is wrong and how to cure it.",
        "检查这台机器，指出问题和解决办法。",
    ),
    "doctor.model": ("Model to try.", "试用的模型。"),
    "doctor.as_json": ("Print JSON, for bug reports.", "输出 JSON，便于报告问题。"),
    "bench": (
        "Measure how fast a model is on this machine, and what of the machine it uses.",
        "测量模型在本机上的速度，以及它用到了机器的多少能力。",
    ),
    "bench.model": ("Model to measure.", "要测量的模型。"),
    "bench.tokens": ("Length of the prompts.", "提示的长度（词元数）。"),
    "bench.rounds": ("Prompts to take medians over.", "取中位数的提示个数。"),
    "bench.sweep": (
        "Try 1, 2, 4 ... threads and name the best.",
        "尝试 1、2、4……个线程并指出最好的。",
    ),
    "bench.threads": ("Threads of the model; 0 chooses.", "模型的线程数；0 为自动。"),
    "bench.device": ("auto, cpu or cuda.", "auto、cpu 或 cuda。"),
    "bench.backend": ("auto, onnxruntime or ctranslate2.", "auto、onnxruntime 或 ctranslate2。"),
    "bench.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "version": ("Show the version and leave.", "显示版本后退出。"),
}

_EXAMPLES: dict[str, tuple[str, str]] = {
    "": (
        "[bold]Try[/]\n\n"
        "  skycode demo                        see it work\n\n"
        "  skycode playground                  try it in the browser\n\n"
        "  skycode complete app.py:12          complete the end of line 12\n\n"
        "  skycode complete app.py:12:9 --show-prompt\n\n"
        "  skycode doctor                      when something does not work\n\n"
        "Editors start `skycode serve`; LANG=zh_CN.UTF-8 speaks Chinese.",
        "[bold]试一试[/]\n\n"
        "  skycode demo                        看它工作\n\n"
        "  skycode playground                  在浏览器中试用\n\n"
        "  skycode complete app.py:12          在第 12 行末尾补全\n\n"
        "  skycode complete app.py:12:9 --show-prompt\n\n"
        "  skycode doctor                      遇到问题时\n\n"
        "编辑器启动的是 `skycode serve`；界面语言取自 LANG。",
    ),
    "complete": (
        "[bold]Examples[/]\n\n"
        "  skycode complete src/app.py:12:9\n\n"
        "  skycode complete src/app.py:12 --candidates 3\n\n"
        "  skycode complete src/app.py:12 --explain\n\n"
        "  skycode complete C:\\code\\a.go:7 --json\n\n"
        "Piped, it prints the suggestion alone.",
        "[bold]示例[/]\n\n"
        "  skycode complete src/app.py:12:9\n\n"
        "  skycode complete src/app.py:12 --candidates 3\n\n"
        "  skycode complete src/app.py:12 --explain\n\n"
        "  skycode complete C:\\code\\a.go:7 --json\n\n"
        "通过管道输出时只打印建议本身。",
    ),
    "playground": (
        "[bold]Examples[/]\n\n"
        "  skycode playground\n\n"
        "  skycode playground --language zh --port 9000\n\n"
        "The page is served to this machine alone, and its address holds a secret token, new with"
        " each start unless SKYCODE_TOKEN names one. On a remote machine forward the port:"
        " ssh -L 8757:127.0.0.1:8757 HOST",
        "[bold]示例[/]\n\n"
        "  skycode playground\n\n"
        "  skycode playground --language zh --port 9000\n\n"
        "页面只供本机访问，地址中含有秘密令牌；除非用 SKYCODE_TOKEN 指定，每次启动都会更换。"
        "在远程机器上运行时请转发端口：ssh -L 8757:127.0.0.1:8757 主机",
    ),
    "serve": (
        "[bold]Examples[/]\n\n"
        "  skycode serve\n\n"
        "  skycode serve --tcp 127.0.0.1:7777\n\n"
        "  skycode serve --ws 127.0.0.1:7778 --log-level debug\n\n"
        "Logs go to stderr; stdout belongs to the protocol.",
        "[bold]示例[/]\n\n"
        "  skycode serve\n\n"
        "  skycode serve --tcp 127.0.0.1:7777\n\n"
        "  skycode serve --ws 127.0.0.1:7778 --log-level debug\n\n"
        "日志写入标准错误；标准输出只用于协议。",
    ),
}


def teach(command: Any, locale: Locale, name: str = "") -> None:
    """Give a command, its parameters and its subcommands their help texts; one lacking raises."""
    chosen = 1 if locale == "zh" else 0
    guide, examples = (
        _GUIDE | MODELS_GUIDE | TEXT_GUIDE | IMAGES_GUIDE | TUNING_GUIDE,
        _EXAMPLES | MODELS_EXAMPLES | TEXT_EXAMPLES | IMAGES_EXAMPLES | TUNING_EXAMPLES,
    )
    command.help = guide[name][chosen]
    command.epilog = examples[name][chosen] if name in examples else None
    for parameter in command.params:
        key = f"{name}.{parameter.name}" if name else parameter.name
        parameter.help = guide[key][chosen]
    for subname, subcommand in getattr(command, "commands", {}).items():
        teach(subcommand, locale, f"{name}.{subname}" if name else subname)
