"""What is told about adding and choosing models, in English and Chinese."""

from __future__ import annotations

MODEL_MESSAGES: dict[str, tuple[str, str]] = {
    "models.bad_name": (
        "A model cannot be called {name}: use letters, digits, - . and _, beginning with a letter"
        " or digit. Choose another with --name.",
        "模型不能叫 {name}：请使用字母、数字、- . 和 _，以字母或数字开头。可用 --name 另取名字。",
    ),
    "models.exists": (
        "There is a model called {name} already. Remove it with `skycode models remove {name}`,"
        " or give the new one another name with --name.",
        "已有名为 {name} 的模型。请先运行 `skycode models remove {name}`，或用 --name 另取名字。",
    ),
    "models.no_such": (
        "{what} is neither a folder nor a known model. Known: {known}; an id on the hub has the"
        " form OWNER/NAME.",
        "{what} 既不是文件夹，也不是已知模型。已知模型：{known}；模型库中的 id 形如 OWNER/NAME。",
    ),
    "models.not_a_model": (
        "{folder} lacks {file}, so it is not a complete model in Hugging Face's layout. Download"
        " all of its files, or name another.",
        "{folder} 缺少 {file}，不是完整的 Hugging Face 格式模型。请下载全部文件，或换一个模型。",
    ),
    "models.no_tokenizer": (
        "{folder} has neither tokenizer.json nor vocab.json with merges.txt. A tokenizer that is"
        " Python code is never run: put a tokenizer.json that does the same beside the weights"
        " (docs/models.md tells how).",
        "{folder} 没有 tokenizer.json，也没有 vocab.json 和 merges.txt。"
        "SkyCode 不会运行以 Python 代码提供的分词器：请把等价的 tokenizer.json 放在权重旁边"
        "（方法见 docs/models.md）。",
    ),
    "models.pickle_only": (
        "{folder} has its weights only as a pickle, which can run code when it is opened. Choose a"
        " revision with model.safetensors, or convert a file that you trust with the safetensors"
        " library (docs/models.md tells how).",
        "{folder} 的权重只有 pickle 格式，打开时可能执行代码。请选择带 model.safetensors 的版本，"
        "或用 safetensors 库转换你信任的文件（方法见 docs/models.md）。",
    ),
    "models.corrupt": (
        "{file} is damaged or not whole: {error}. Delete it and download it again.",
        "{file} 已损坏或不完整：{error}。请删除后重新下载。",
    ),
    "models.quantised": (
        "These weights are quantised already ({method}), and cannot be quantised again. Add the"
        " original model instead.",
        "这些权重已经量化（{method}），无法再次量化。请改用原始模型。",
    ),
    "models.wrong_architecture.other": (
        "The architecture {architecture} cannot be converted. These can: {known}. Anything else"
        " can be used from a server of its own: skycode models use openai:URL#MODEL.",
        "无法转换架构 {architecture}。可转换：{known}。其他模型可通过它自己的服务器使用："
        "skycode models use openai:URL#MODEL。",
    ),
    "models.wrong_architecture.experts": (
        "{architecture} is a mixture of experts, which CTranslate2 does not run. Choose a dense"
        " model ({known}), or run it in a server of its own: skycode models use openai:URL#MODEL.",
        "{architecture} 是混合专家模型，CTranslate2 无法运行。请选择稠密模型（{known}），"
        "或用单独的服务器运行它：skycode models use openai:URL#MODEL。",
    ),
    "models.wrong_architecture.starcoder2": (
        "CTranslate2 has no converter for StarCoder 2 ({architecture}). Choose StarCoder 1 or"
        " another of: {known}; or run it in a server of its own: skycode models use"
        " openai:URL#MODEL.",
        "CTranslate2 没有 StarCoder 2（{architecture}）的转换器。请选择 StarCoder 1 或其他模型："
        "{known}；也可用单独的服务器运行它：skycode models use openai:URL#MODEL。",
    ),
    "models.wrong_architecture.santacoder": (
        "This SantaCoder ({architecture}) is code that would have to be run. Add"
        " bigcode/gpt_bigcode-santacoder instead: the same weights without code. Convertible:"
        " {known}.",
        "这个 SantaCoder（{architecture}）依赖需要执行的代码。请改用权重相同、不含代码的"
        " bigcode/gpt_bigcode-santacoder。可转换：{known}。",
    ),
    "models.wrong_architecture.mamba": (
        "{architecture} is no transformer, and CTranslate2 does not run it. Choose one of: {known};"
        " or run it in a server of its own: skycode models use openai:URL#MODEL.",
        "{architecture} 不是 Transformer，CTranslate2 无法运行。请选择：{known}；"
        "或用单独的服务器运行它：skycode models use openai:URL#MODEL。",
    ),
    "models.no_torch": (
        "Converting a model needs {package}, which is not installed. Run: pip install"
        " torch transformers huggingface-hub. A model that is converted already needs nothing"
        " more.",
        "转换模型需要 {package}，但尚未安装。请运行："
        "pip install torch transformers huggingface-hub。"
        "已转换好的模型不需要它。",
    ),
    "models.bad_quantization": (
        "There is no number format {asked}. Choose one of: {known}.",
        "没有 {asked} 这种数值格式。可选：{known}。",
    ),
    "models.conversion_failed": (
        "The conversion of {name} failed: {error}. Nothing was added.",
        "转换 {name} 失败：{error}。没有添加任何模型。",
    ),
    "models.out_of_memory": (
        "The machine's memory is too small to convert {name}. Close other programs, choose a"
        " smaller model, or convert it on another machine and add the folder.",
        "内存不足，无法转换 {name}。请关闭其他程序、选择较小的模型，"
        "或在另一台机器上转换后添加其文件夹。",
    ),
    "models.format_unclear": (
        "How to prompt this model cannot be told from its tokens. Say it with --format, one of:"
        " {known}.",
        "无法从词表判断该模型的提示格式。请用 --format 指定，可选：{known}。",
    ),
    "models.disk_full": (
        "The disk of {folder} is too full: {needed} GB are needed, {free} GB are free. Make room,"
        " or set SKYCODE_MODELS to a folder on another disk. What was downloaded is kept, and the"
        " download goes on from there.",
        "{folder} 所在磁盘空间不足：需要 {needed} GB，剩余 {free} GB。请清理磁盘，"
        "或把 SKYCODE_MODELS 设为另一块磁盘上的文件夹。已下载的部分会保留，下次继续。",
    ),
    "models.not_writable": (
        "{folder} cannot be written: {error}. Correct its permissions, or set SKYCODE_MODELS to"
        " another folder.",
        "无法写入 {folder}：{error}。请修正权限，或把 SKYCODE_MODELS 设为其他文件夹。",
    ),
    "models.gated": (
        "{name} is only given to those who accepted its terms. Open {where}/{name} in a browser,"
        " accept them, make a token there, and set HF_TOKEN to it.",
        "{name} 需要先同意使用条款。请在浏览器中打开 {where}/{name} 并同意，"
        "然后创建访问令牌，设置到 HF_TOKEN。",
    ),
    "models.not_found": (
        "There is no model {name} at {where}, or it is private. Check the spelling; for a private"
        " one set HF_TOKEN.",
        "{where} 上没有模型 {name}，或它是私有的。请检查拼写；私有模型需设置 HF_TOKEN。",
    ),
    "models.hub_error": (
        "{where} answered with error {status} for {name}. Try again later, or set HF_ENDPOINT to a"
        " mirror. What was downloaded is kept.",
        "{where} 对 {name} 返回错误 {status}。请稍后再试，或把 HF_ENDPOINT 设为镜像站。"
        "已下载的部分会保留。",
    ),
    "models.offline": (
        "{where} cannot be reached ({error}). Check the connection, or set HF_ENDPOINT to a mirror;"
        " a folder copied from another machine works too: skycode models add FOLDER. What was"
        " downloaded of {name} is kept.",
        "无法连接 {where}（{error}）。请检查网络，或把 HF_ENDPOINT 设为镜像站；"
        "也可以添加从别处拷来的文件夹：skycode models add 文件夹。{name} 已下载的部分会保留。",
    ),
    "models.not_ours": (
        "{name} was not made by `skycode models add`, so it is left alone. Delete {folder} yourself"
        " if you want to.",
        "{name} 不是由 `skycode models add` 创建的，因此保留不动。如有需要，请自行删除 {folder}。",
    ),
    "models.foreign_files": (
        "{name} was removed, but {folder} holds other files too, and they were kept.",
        "已移除 {name}，但 {folder} 中还有其他文件，已保留。",
    ),
    "models.embedded": (
        "{name} is part of SkyCode and cannot be removed.",
        "{name} 是 SkyCode 自带的模型，不能移除。",
    ),
    "models.bad_settings": (
        "{file} is no JSON object, and was left as it is. Correct or delete it.",
        "{file} 不是 JSON 对象，已保持原样。请修正或删除它。",
    ),
    "models.no_reference": (
        "What {name} was made of is not here any more ({source}). Pass the folder of the original"
        " with --reference.",
        "{name} 的原始模型已不在本机（{source}）。请用 --reference 指定原始模型的文件夹。",
    ),
    "models.whole": (
        "{name}: {count} files are what they were when published (SHA-256). What int8 changed is in"
        " {folder}/CARD.md; --reference compares it with the folder of an original.",
        "{name}：{count} 个文件与发布时一致（SHA-256）。int8 的影响见 {folder}/CARD.zh.md；"
        "用 --reference 指定原始模型的文件夹即可对比。",
    ),
    "models.stage.look": ("Asking for {name} …", "正在查询 {name} ……"),
    "models.stage.download": ("Downloading", "正在下载"),
    "models.stage.convert": ("Converting to {quantization} …", "正在转换为 {quantization} ……"),
    "models.stage.try": ("Trying it out …", "正在试运行 ……"),
    "models.stage.compare": (
        "Comparing it with the original …",
        "正在与原始模型对比 ……",
    ),
    "models.added": (
        "{name} is there: {folder}. Use it everywhere with `skycode models use {name}`.",
        "已添加 {name}：{folder}。运行 `skycode models use {name}` 即可处处使用。",
    ),
    "models.added_painter": (
        "{name} is there: {folder}. Draw with `skycode image --model {name}`, or set"
        " skycode.imageModel to it.",
        "已添加 {name}：{folder}。可用 `skycode image --model {name}` 绘图，"
        "或把 skycode.imageModel 设为它。",
    ),
    "models.painters": (
        "Image models: {names} (skycode image --model NAME).",
        "图像模型：{names}（skycode image --model 名称）。",
    ),
    "models.chosen": (
        "{name} is used from now on, unless an editor sets another; servers that run take it when"
        " they start again. Written to {file}.",
        "今后将使用 {name}（编辑器另有设置时除外）；正在运行的服务器重启后生效。已写入 {file}。",
    ),
    "models.remove_ask": ("Remove {name} ({size})?", "确定移除 {name}（{size}）吗？"),
    "models.removed": ("{name} is removed.", "已移除 {name}。"),
    "models.kept": ("Nothing was removed.", "没有移除任何内容。"),
    "models.agreement": (
        "The same as the original in {greedy} of the tokens it writes and {next_token} of next"
        " tokens; logits differ by {logits} standard deviations, {weights} of it through the"
        " stored weights.",
        "自行续写的词元与原模型一致率 {greedy}，下一词元一致率 {next_token}；"
        "logits 平均相差 {logits} 个标准差，其中权重存储占 {weights}。",
    ),
    "models.arithmetic": (
        "Most of the difference comes of this CPU's int8 arithmetic (it has no VNNI), not of the"
        " weights: skycode.computeType = float32 avoids it, and takes more time and memory.",
        "差异主要来自本机 CPU 的 int8 运算（缺少 VNNI 指令），而非权重本身："
        "设置 skycode.computeType = float32 可避免，但更慢、更占内存。",
    ),
    "models.low_agreement": (
        "Only {share} of the tokens are those of the original: do not use this conversion.",
        "只有 {share} 的词元与原模型一致：请勿使用此转换结果。",
    ),
    "models.column.name": ("model", "模型"),
    "models.column.size": ("size", "大小"),
    "models.column.memory": ("memory", "内存"),
    "models.column.speed": ("tokens/s", "词元/秒"),
    "models.column.licence": ("licence", "许可证"),
    "models.column.languages": ("languages", "语言"),
    "models.legend": (
        "● here  ★ best for this machine  ▶ in use. Sizes and speeds are for int8; ~ is worked out"
        " from {cores} cores that stream {bandwidth} GB/s, the rest measured here. Licences are"
        " those of the models' publishers.",
        "● 已安装  ★ 最适合本机  ▶ 使用中。大小和速度按 int8 计；"
        "~ 按 {cores} 个核心、内存带宽 {bandwidth} GB/s 估算，其余为本机实测。"
        "许可证以模型发布者为准。",
    ),
}
