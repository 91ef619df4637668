"""What the command line says, in English and Chinese; `messages.py` holds the rest."""

from __future__ import annotations

CLI_MESSAGES: dict[str, tuple[str, str]] = {
    "place.malformed": (
        "“{written}” is not a place in a file. Write FILE:LINE:COL, for instance"
        " src/app.py:12:5 (both count from 1), or FILE:LINE for the end of that line.",
        "“{written}”不是文件中的位置。请写成 文件:行:列，例如 src/app.py:12:5（都从 1 数起），"
        "或 文件:行，表示该行末尾。",
    ),
    "place.no_file": ("There is no file {file}.", "文件 {file} 不存在。"),
    "place.is_folder": ("{file} is a folder, not a file.", "{file} 是文件夹，不是文件。"),
    "place.unreadable": ("{file} cannot be read: {error}.", "无法读取 {file}：{error}。"),
    "place.not_text": (
        "{file} is neither UTF-8 nor GB18030 text. Convert it to UTF-8 first.",
        "{file} 既不是 UTF-8 也不是 GB18030 文本。请先转换为 UTF-8。",
    ),
    "place.read_as": (
        "{file} is not UTF-8; it was read as {encoding}.",
        "{file} 不是 UTF-8 编码，已按 {encoding} 读取。",
    ),
    "place.no_line": (
        "The cursor lies outside {file}: line {line} was asked for, and it has {last}.",
        "光标超出 {file}：指定了第 {line} 行，而文件只有 {last} 行。",
    ),
    "place.no_column": (
        "The cursor lies outside line {line}: column {column} was asked for, and its columns"
        " are 1 to {last} (characters, not bytes).",
        "光标超出第 {line} 行：指定了第 {column} 列，"
        "而该行的列是 1 到 {last}（按字符计，不按字节）。",
    ),
    "complete.none": (
        "No suggestion here: the model's words were empty or only repeated the code around."
        " Add --explain to see why, --show-prompt to see what it was asked.",
        "此处没有建议：模型的输出为空，或只是重复周围的代码。"
        "加上 --explain 可查看原因，加上 --show-prompt 可查看模型看到的内容。",
    ),
    "complete.cost": (
        "{model} · {device} · {tokens} tokens · {ms} ms",
        "{model} · {device} · {tokens} 个词元 · {ms} 毫秒",
    ),
    "complete.working": ("The model is thinking …", "模型正在思考 ……"),
    "complete.prefix": ("before the cursor · {tokens} tokens", "光标之前 · {tokens} 个词元"),
    "complete.suffix": ("after the cursor · {tokens} tokens", "光标之后 · {tokens} 个词元"),
    "complete.snippet": ("from {path} · {tokens} tokens", "摘自 {path} · {tokens} 个词元"),
    "complete.spelled": (
        "as {model} reads it · {tokens} tokens, at most {room}",
        "{model} 实际读到的内容 · {tokens} 个词元，上限 {room}",
    ),
    "report.empty": (
        "Nothing was counted yet. What editors show is, unless skycode.report is off.",
        "还没有统计：编辑器中显示过的建议会计入，除非关闭了 skycode.report。",
    ),
    "report.cleared": ("All counts are forgotten.", "已清除全部统计。"),
    "report.where": (
        "Counts alone, in {path}; kept: characters still there after so many seconds.",
        "仅为计数，保存在 {path}；“保留”指若干秒后仍在的字符比例。",
    ),
    "report.language": ("language", "语言"),
    "report.comments": ("comments", "注释"),
    "report.shown": ("shown", "显示"),
    "report.accepted": ("accepted", "接受"),
    "report.partly": ("in part", "部分接受"),
    "report.kept_30": ("kept 30 s", "30 秒后保留"),
    "report.kept_120": ("kept 120 s", "120 秒后保留"),
    "serve.bad_address": (
        "“{address}” is not an address. Write HOST:PORT, for instance 127.0.0.1:7777.",
        "“{address}”不是地址。请写成 主机:端口，例如 127.0.0.1:7777。",
    ),
    "serve.two_transports": (
        "Choose one of --stdio, --tcp and --ws.",
        "--stdio、--tcp 和 --ws 只能选一个。",
    ),
    "serve.cannot_listen": (
        "Cannot listen on {address}: {error}. Choose another port.",
        "无法监听 {address}：{error}。请换一个端口。",
    ),
    "cli.interrupted": ("Stopped.", "已停止。"),
    "cli.broken_extension": (
        "The command {name} comes from another package, {place}, which cannot be loaded: {error}."
        " Install that package again, or remove it.",
        "命令 {name} 来自另一个软件包 {place}，但无法加载：{error}。请重新安装或卸载该软件包。",
    ),
    "doctor.working": ("examining …", "正在检查 ……"),
    "doctor.topic.python": ("Python", "Python"),
    "doctor.topic.platform": ("system", "系统"),
    "doctor.topic.packages": ("packages", "依赖包"),
    "doctor.topic.cpu": ("CPU", "处理器"),
    "doctor.topic.cores": ("cores", "核心"),
    "doctor.topic.memory": ("memory", "内存"),
    "doctor.topic.cuda": ("GPU", "GPU"),
    "doctor.topic.compute": ("formats", "数值格式"),
    "doctor.topic.model": ("model", "模型"),
    "doctor.topic.loaded": ("loading", "加载"),
    "doctor.topic.completion": ("completion", "补全"),
    "doctor.topic.editors": ("editors", "编辑器"),
    "doctor.python": ("{version} at {path}", "{version}，位于 {path}"),
    "doctor.platform": ("{system} ({libc})", "{system}（{libc}）"),
    "doctor.packages": ("{listed}", "{listed}"),
    "doctor.package_missing": (
        "{package} is not installed. In the SkyCode folder run: pip install .",
        "缺少 {package}。请在 SkyCode 文件夹中运行：pip install .",
    ),
    "doctor.imported": ("loading them took: {times}", "加载用时：{times}"),
    "doctor.import_failed": (
        "{package} does not load: {error}. Run: pip install --force-reinstall {package}",
        "{package} 无法加载：{error}。请运行：pip install --force-reinstall {package}",
    ),
    "doctor.cpu": ("has {found}, lacks {lacking}", "支持 {found}，不支持 {lacking}"),
    "doctor.cpu_slow": (
        "none of {lacking}: completions work, but slowly",
        "不支持 {lacking}：可以补全，但较慢",
    ),
    "doctor.cpu_unknown": (
        "this system does not tell its instructions",
        "系统没有提供处理器指令集信息",
    ),
    "doctor.cores": (
        "{usable} usable of {total} (affinity and container limits counted)",
        "可用 {usable} 个，共 {total} 个（已计入亲和性与容器限制）",
    ),
    "doctor.memory": (
        "{available:.1f} GiB free of {total:.1f}",
        "可用 {available:.1f} GiB，共 {total:.1f} GiB",
    ),
    "doctor.tight": (
        "only {available:.1f} GiB free of {total:.1f}: close programs if completions stall",
        "仅剩 {available:.1f} GiB，共 {total:.1f} GiB：如补全卡顿，请关闭其他程序",
    ),
    "doctor.memory_unknown": ("this system does not tell its memory", "系统没有提供内存信息"),
    "doctor.cuda_ready": (
        "{devices} usable; skycode.device=auto uses it",
        "{devices} 个可用；skycode.device=auto 时会使用",
    ),
    "doctor.cuda_no_cublas": (
        "NVIDIA driver found, cuBLAS 12 not: the CPU is used. To use the GPU run"
        " pip install nvidia-cublas-cu12 in the Python that runs SkyCode.",
        "找到 NVIDIA 驱动，但没有 cuBLAS 12：将使用 CPU。要使用 GPU，请"
        "在运行 SkyCode 的 Python 中安装：pip install nvidia-cublas-cu12。",
    ),
    "doctor.cuda_none": (
        "no NVIDIA GPU or no driver for it: the CPU is used",
        "没有 NVIDIA GPU，或未安装其驱动：将使用 CPU",
    ),
    "doctor.compute": ("{device}: {types}", "{device}：{types}"),
    "doctor.model": (
        "{name}: complete, checksums right ({size:.1f} MiB in {folder})",
        "{name}：文件完整，校验和正确（{size:.1f} MiB，位于 {folder}）",
    ),
    "doctor.model_unsigned": (
        "{name}: complete ({size:.1f} MiB in {folder}); its model.toml records no checksums",
        "{name}：文件完整（{size:.1f} MiB，位于 {folder}）；model.toml 中没有记录校验和",
    ),
    "doctor.model_scripted": (
        "{name} only repeats a file: meant for tests",
        "{name} 只会复述文件内容，仅供测试",
    ),
    "doctor.loaded": (
        "{load_ms} ms ({model}, {device}, {compute_type}, {threads} threads)",
        "{load_ms} 毫秒（{model}，{device}，{compute_type}，{threads} 线程）",
    ),
    "doctor.completion": (
        "first token after {first_ms} ms, then {rate} tokens/s: {words}",
        "首个词元 {first_ms} 毫秒，之后每秒 {rate} 个词元：{words}",
    ),
    "doctor.completion_empty": (
        "{model} said nothing to a plain function: the model is broken or not for code",
        "{model} 对一个普通函数没有给出任何内容：模型已损坏，或不是代码模型",
    ),
    "doctor.editors": ("{found}", "{found}"),
    "doctor.editors_none": (
        "none on PATH; any editor that speaks LSP 3.18 inline completion will do",
        "PATH 中没有找到；任何支持 LSP 3.18 行内补全的编辑器都可以",
    ),
    "doctor.check_failed": ("this check broke: {error}", "此项检查出错：{error}"),
    "doctor.well": ("SkyCode works on this machine.", "SkyCode 可以在这台机器上正常工作。"),
    "doctor.ill": (
        "SkyCode cannot work here yet: {count} essential checks failed (✗ above).",
        "SkyCode 暂时无法在此工作：{count} 项必要检查未通过（见上面的 ✗）。",
    ),
    "demo.no_examples": (
        "There is no {file}. Run this in the root of a SkyCode clone, or name the folder with"
        " --examples.",
        "找不到 {file}。请在 SkyCode 仓库的根目录运行，或用 --examples 指定文件夹。",
    ),
    "demo.bad_examples": ("{file} cannot be used: {error}.", "{file} 无法使用：{error}。"),
    "demo.starting": ("starting the language server …", "正在启动语言服务器 ……"),
    "demo.asking": ("asking at {file}:{line} …", "正在 {file}:{line} 处请求补全 ……"),
    "demo.with_loading": ("(the model's loading included)", "（含加载模型的时间）"),
    "demo.empty": ("nothing was suggested here", "此处没有得到建议"),
    "client.server_failed": (
        "The language server ended unexpectedly (exit code {code}). Its last words:\n{words}",
        "语言服务器意外退出（退出码 {code}）。最后的输出：\n{words}",
    ),
    "client.timeout": (
        "The language server gave no answer within {seconds} seconds. Run `skycode doctor`.",
        "语言服务器在 {seconds} 秒内没有回应。请运行 `skycode doctor`。",
    ),
    "client.refused": ("{words}", "{words}"),
    "showcase.preset": ("preset", "预设"),
    "showcase.first_words": ("first words, ms", "首批文字（毫秒）"),
    "showcase.whole": ("all, ms", "全部（毫秒）"),
    "showcase.first_line": ("first line of the answer", "回答的首行"),
    "showcase.declined": ("needs a larger model", "需要更大的模型"),
    "showcase.texts": (
        "First words after {median} ms (median; the first text, which loads the model, left out)",
        "首批文字用时中位数 {median} 毫秒（不含加载模型的第一段）",
    ),
    "showcase.pictures": (
        "{count} pictures in {folder}, {median} ms each (median)",
        "{folder} 中有 {count} 张图片，每张 {median} 毫秒（中位数）",
    ),
    "demo.file": ("file", "文件"),
    "demo.language": ("language", "语言"),
    "demo.comment": ("comment", "注释"),
    "demo.time": ("ms", "毫秒"),
    "demo.lines": ("lines", "行数"),
    "demo.first_line": ("first line of the suggestion", "建议的首行"),
    "demo.median": (
        "{answered} of {asked} answered · median {median} ms a suggestion",
        "{asked} 处中 {answered} 处有建议 · 建议用时中位数 {median} 毫秒",
    ),
    "demo.startup": (
        "server start → initialize {initialize} ms · start → first suggestion {first} ms"
        " · server memory {memory}",
        "服务启动 → 初始化完成 {initialize} 毫秒 · 启动 → 首个建议 {first} 毫秒"
        " · 服务内存 {memory}",
    ),
    "demo.offline": (
        "Everything was computed on this machine; no network was used.",
        "全部计算都在本机完成，未使用网络。",
    ),
}
