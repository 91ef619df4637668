"""What is told about tuning a model to a project, in English and Chinese."""

from __future__ import annotations

TUNING_MESSAGES: dict[str, tuple[str, str]] = {
    "tuning.no_folder": (
        "{path} is not a folder. Name the folder of a project: skycode finetune PATH.",
        "{path} 不是文件夹。请指定项目文件夹：skycode finetune 路径。",
    ),
    "tuning.too_few": (
        "Only {files} source files can be used here, and {least} are needed: some are held out to"
        " judge by. What .gitignore and .skycodeignore name, secrets, generated files, copies and"
        " files over 256 kB do not count. Name a larger project, or a folder above this one.",
        "这里只有 {files} 个可用的源文件，至少需要 {least} 个，因为要留出一部分用来评估。"
        ".gitignore 和 .skycodeignore 排除的文件、机密文件、生成的文件、重复文件"
        "以及超过 256 kB 的文件不计。请换更大的项目，或指定上一级文件夹。",
    ),
    "tuning.too_short": (
        "The files held out to judge by have only {lines} lines of code, and {least} are needed."
        " Name a larger project, or a folder above this one.",
        "留出用于评估的文件只有 {lines} 行代码，至少需要 {least} 行。"
        "请换更大的项目，或指定上一级文件夹。",
    ),
    "tuning.elsewhere": (
        "{model} runs elsewhere, and only a model on this machine can be tuned. Choose one with"
        " --model: skycode models list shows them.",
        "{model} 不在本机，只能微调本机上的模型。请用 --model 另选："
        "skycode models list 会列出它们。",
    ),
    "tuning.no_torch": (
        "Tuning a model takes packages that are not installed. Run: pip install {packages}",
        "微调模型所需的软件包尚未安装。请运行：pip install {packages}",
    ),
    "tuning.failed": (
        "Tuning failed: {error}. No model was added.",
        "微调失败：{error}。没有添加任何模型。",
    ),
    "tuning.out_of_memory": (
        "The memory is too small to tune this model. Close other programs, or tune a smaller one:"
        " skycode finetune PATH --model skycode-nano. No model was added.",
        "内存不足，无法微调这个模型。请关闭其他程序，或微调较小的模型："
        "skycode finetune 路径 --model skycode-nano。没有添加任何模型。",
    ),
    "tuning.worse": (
        "The tuned model is not better on files that it has not seen, so it was not added. Give it"
        " more time (--minutes), or a larger project.",
        "微调后的模型在未见过的文件上没有变好，因此没有添加。可以给更多时间（--minutes），"
        "或使用更大的项目。",
    ),
    "tuning.done": (
        "{name} is there: {folder}. Use it everywhere with `skycode models use {name}`.",
        "已添加 {name}：{folder}。运行 `skycode models use {name}` 即可处处使用。",
    ),
    "tuning.stage.read": ("Reading the project", "正在读取项目"),
    "tuning.stage.before": ("Asking the model as it is", "正在测试原模型"),
    "tuning.stage.learn": ("Learning", "正在学习"),
    "tuning.stage.convert": ("Converting", "正在转换"),
    "tuning.stage.after": ("Asking the tuned model", "正在测试微调后的模型"),
    "tuning.left": ("{left} left, loss {loss}", "剩余 {left}，损失 {loss}"),
    "tuning.used": (
        "{files} files, {held_out} of them held out; {tokens} tokens learnt in {passes} passes,"
        " {minutes} minutes. {lines} lines of the held-out files, filled in as the server does:",
        "{files} 个文件，其中 {held_out} 个留作评估；学习 {tokens} 个词元，{passes} 遍，"
        "用时 {minutes} 分钟。以服务器的方式填充留出文件中的 {lines} 行：",
    ),
    "tuning.before": ("before", "微调前"),
    "tuning.after": ("after", "微调后"),
    "tuning.exact_match": ("exact match", "完全匹配"),
    "tuning.edit_similarity": ("edit similarity", "编辑相似度"),
    "tuning.loss": ("loss of the right lines (nats/token)", "正确行的损失（纳特/词元）"),
    "tuning.card": (
        "# {name}\n\n"
        "{model}, tuned on {date} to one project with `skycode finetune`.\n\n"
        "Of {files} files {held_out} were held out and never learnt from; of the others it saw"
        " {tokens} tokens in {passes} passes. This is how it fills in {lines} single lines of the"
        " held-out files, quantised and asked as the server asks:\n\n"
        "| | before | after |\n|---|---|---|\n{rows}\n"
        "Give it to those alone who may read the project: a model can repeat what it learnt.\n",
        "# {name}\n\n"
        "{model}，于 {date} 用 `skycode finetune` 针对一个项目微调而成。\n\n"
        "{files} 个文件中，{held_out} 个留作评估、从未参与学习；"
        "其余文件学习了 {tokens} 个词元，共 {passes} 遍。"
        "下表是它（量化后，按服务器的方式提问）填充留出文件中 {lines} 个单行的结果：\n\n"
        "| | 微调前 | 微调后 |\n|---|---|---|\n{rows}\n"
        "模型可能复述学到的内容：只应交给有权阅读该项目的人。\n",
    ),
}
