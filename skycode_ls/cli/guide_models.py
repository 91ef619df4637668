"""What `skycode models --help` teaches, in English and Chinese."""

from __future__ import annotations

MODELS_GUIDE: dict[str, tuple[str, str]] = {
    "models": ("Add, compare and choose models.", "添加、比较和选择模型。"),
    "models.list": (
        "List known and installed models, and mark the best for this machine.",
        "列出已知和已安装的模型，并标出最适合本机的一个。",
    ),
    "models.list.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "models.add": (
        "Add a model: download it if need be, convert it, try it, compare it with the original.",
        "添加模型：按需下载、转换、试运行，并与原模型对比。",
    ),
    "models.add.what": (
        "A name from the list, OWNER/NAME on the hub, or a folder.",
        "列表中的名称、模型库中的 OWNER/NAME，或文件夹。",
    ),
    "models.add.quantization": (
        "Number format of the weights: int8, int8_float16, float16, float32 …",
        "权重的数值格式：int8、int8_float16、float16、float32 等。",
    ),
    "models.add.name": ("What to call it here.", "在本机使用的名称。"),
    "models.add.form": (
        "Prompt format, if the tokens do not tell it.",
        "提示格式（词表无法判断时使用）。",
    ),
    "models.add.compare": (
        "Compare the result with the original.",
        "将结果与原模型对比。",
    ),
    "models.add.keep": ("Keep the downloaded original.", "保留下载的原始模型。"),
    "models.info": ("Tell all that is known of a model.", "显示一个模型的全部信息。"),
    "models.info.name": ("Name of the model.", "模型名称。"),
    "models.info.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "models.verify": (
        "Check a model's files, and compare it with its original.",
        "校验模型文件，并与原模型对比。",
    ),
    "models.verify.name": ("Name of the model.", "模型名称。"),
    "models.verify.reference": ("Folder of the original.", "原始模型的文件夹。"),
    "models.remove": ("Remove an added model.", "移除添加的模型。"),
    "models.remove.name": ("Name of the model.", "模型名称。"),
    "models.remove.yes": ("Do not ask.", "不再询问。"),
    "models.use": (
        "Use a model in every editor that does not set another.",
        "在没有另行设置的编辑器中使用某个模型。",
    ),
    "models.use.name": (
        "Name of the model, a folder, or openai:URL#MODEL.",
        "模型名称、文件夹，或 openai:URL#MODEL。",
    ),
}

MODELS_EXAMPLES: dict[str, tuple[str, str]] = {
    "models": (
        "[bold]Examples[/]\n\n"
        "  skycode models list\n\n"
        "  skycode models add qwen2.5-coder-0.5b\n\n"
        "  skycode models add ./my-checkpoint --name mine --quantization float16\n\n"
        "  skycode models use qwen2.5-coder-0.5b\n\n"
        "HF_ENDPOINT names a mirror, HF_TOKEN an account, SKYCODE_MODELS the folder.",
        "[bold]示例[/]\n\n"
        "  skycode models list\n\n"
        "  skycode models add qwen2.5-coder-0.5b\n\n"
        "  skycode models add ./my-checkpoint --name mine --quantization float16\n\n"
        "  skycode models use qwen2.5-coder-0.5b\n\n"
        "HF_ENDPOINT 指定镜像站，HF_TOKEN 指定账号，SKYCODE_MODELS 指定存放文件夹。",
    ),
}
