"""What each option does, in Chinese; the English stands under the option in `settings.py`."""

from __future__ import annotations

SETTINGS_ZH: dict[str, str] = {
    "enable": "是否提供补全。",
    "model": "模型名称、存放已转换模型的文件夹，或 `scripted:文件`。",
    "device": "模型在哪里运行：`auto` 时有可用的 GPU 就用 `cuda`，否则用 `cpu`。",
    "device_index": "使用第几个 GPU，从 0 数起。",
    "backend": "用什么运行模型：`auto` 时，若模型带有相应文件，CPU 上用 ONNX Runtime；"
    "GPU 和其他模型用 CTranslate2。",
    "compute_type": "权重的数值格式（`int8`、`int8_float16`、`float16`、`float32` 等）。",
    "threads": "模型使用的 CPU 线程数；0 表示由 SkyCode 决定。",
    "debounce": "每次按键后等待多少毫秒再处理自动请求；模型比打字快时等得更短，"
    "比打字慢时最多等四倍。",
    "deadline": "自动建议应在多少毫秒内完成：第一行总会给出，"
    "后面的行只在模型来得及写完时才等待；0 表示全部等待。",
    "lookahead": "显示一个建议时就算好下一个，接受之后马上可用；并先读好光标所在处的代码；"
    "两者都只在空闲时进行。",
    "max_tokens": "一次补全的最大长度，以模型的词元计。",
    "context_tokens": "提示的最大长度，以模型的词元计。",
    "workspace_context": "让模型参考工作区其他文件：把其中的片段计入 `contextTokens` 显示给它，"
    "并查阅相同文字之后出现过什么。",
    "workspace_files": "为此最多读取多少个工作区文件；已打开的文档总会读取。",
    "workspace_file_size": "为此读取的最大文件，以千字节计。",
    "temperature": "没有找到其他可能的行时，第二、第三个候选的随机程度；第一个总是找到的最佳结果。",
    "multi_line": "建议能否跨行：`auto` 由光标处的语法决定。",
    "comment_language": "生成的注释用什么语言；`auto` 跟随光标附近的注释。",
    "min_width": "建议至少占多少列；一个汉字占两列。",
    "min_confidence": (
        "只显示模型自己估计有此概率正确的内容：若干行、一行的开头，或不显示；"
        "注释之后和空代码块中全部显示。0 表示全部显示。"
    ),
    "manual_only": "只在手动请求时补全，打字时不补全。",
    "in_code": "在代码中补全。",
    "in_comments": "在注释和文档字符串中补全。",
    "in_strings": "在字符串中补全。",
    "report": "为 `skycode report` 统计显示和接受的建议；不保存代码，统计只留在本机。",
    "completion_items": "同时回答 `textDocument/completion`，供没有行内补全的客户端使用。",
    "text_model": "快速写作的模型（档位 tianshu，天枢），写法同 `model`。",
    "text_quality_model": "高质量写作的模型（档位 yaoguang，瑶光），写法同 `model`："
    "已添加的大型指令模型，或服务器中的模型。",
    "image_model": "绘图的模型：自带的、已添加的、存放 diffusers 流水线的文件夹，"
    "或模型库中的 OWNER/NAME。",
    "caption_model": "描述图像的模型：自带的，或存放图像描述模型、CLIP 模型的文件夹。",
    "companion_idle": "写作、绘图、图像描述的模型空闲多少分钟后关闭。",
    "disabled_languages": "不提供补全的语言标识。",
    "locale": "消息的语言（`en`、`zh-cn` 等）；留空则跟随客户端。",
}
"""By the field of `Settings`; a test tells what is missing."""
