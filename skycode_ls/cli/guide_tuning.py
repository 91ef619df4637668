"""What `skycode finetune --help` teaches, in English and Chinese."""

from __future__ import annotations

TUNING_GUIDE: dict[str, tuple[str, str]] = {
    "finetune": (
        "Tune a model to your own code, on this machine, and keep it if it got better.",
        "在本机上用你自己的代码微调模型，变好才保留。",
    ),
    "finetune.path": (
        "Folder of the project; .gitignore, .skycodeignore and secrets are respected.",
        "项目文件夹；遵守 .gitignore 和 .skycodeignore，跳过机密文件。",
    ),
    "finetune.model": (
        "The model to tune: skycode-nano with all its weights, an added one through adapters"
        " (LoRA).",
        "要微调的模型：skycode-nano 调整全部权重，添加的模型通过适配器（LoRA）。",
    ),
    "finetune.name": (
        "What to call the new model; else MODEL-FOLDER.",
        "新模型的名称；默认为 模型-文件夹。",
    ),
    "finetune.minutes": (
        "Longest time to learn; it ends sooner when every file was gone through 12 times.",
        "学习的最长时间；每个文件学过 12 遍后提前结束。",
    ),
    "finetune.reference": (
        "Folder of the original, if the added model was made of one that is not here any more.",
        "原始模型的文件夹（添加模型时的原始模型已不在本机时使用）。",
    ),
    "finetune.threads": (
        "CPU threads; 0 for as many as there are cores, 1 if the machine is busy.",
        "CPU 线程数；0 表示与核心数相同，机器繁忙时用 1。",
    ),
    "finetune.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
}

TUNING_EXAMPLES: dict[str, tuple[str, str]] = {
    "finetune": (
        "[bold]Examples[/]\n\n"
        "  skycode finetune .\n\n"
        "  skycode finetune ~/code/shop --minutes 30 --name shop\n\n"
        "  skycode finetune . --model qwen2.5-coder-0.5b\n\n"
        "  skycode models use shop\n\n"
        "One file in ten is never learnt from: lines of these files are filled in before and after,"
        " as the server does it, and a model that is not better is not kept. Your code stays on"
        " this machine and is not copied. It takes PyTorch: pip install torch transformers onnx,"
        " and peft for added models. Ctrl-C ends it and leaves nothing behind.",
        "[bold]示例[/]\n\n"
        "  skycode finetune .\n\n"
        "  skycode finetune ~/code/shop --minutes 30 --name shop\n\n"
        "  skycode finetune . --model qwen2.5-coder-0.5b\n\n"
        "  skycode models use shop\n\n"
        "每十个文件留出一个，从不参与学习：微调前后都以服务器的方式填充其中的行，"
        "没有变好的模型不会保留。代码不离开本机，也不会被复制。"
        "需要 PyTorch：pip install torch transformers onnx，微调添加的模型还需要 peft。"
        "按 Ctrl-C 可随时结束，不留下任何东西。",
    ),
}
