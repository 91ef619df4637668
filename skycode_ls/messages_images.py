"""What is told about images and captions, in English and Chinese."""

from __future__ import annotations

IMAGE_MESSAGES: dict[str, tuple[str, str]] = {
    "image.prompt_empty": (
        "The prompt is empty. Say in Chinese or English what the image should show.",
        "提示词为空。请用中文或英文描述想要的图像。",
    ),
    "image.prompt_long": (
        "{name} has {length} characters; at most {limit} are taken. Shorten it: image models read"
        " only the first few dozen words.",
        "{name} 有 {length} 个字符，最多接受 {limit} 个。请缩短：图像模型只读取开头的几十个词。",
    ),
    "image.bad_text": (
        "{name} must be text, not {value}.",
        "{name} 应为文本，而不是 {value}。",
    ),
    "image.bad_number": (
        "{name} must be a number from {low} to {high} (whole, but for guidance and strength), not"
        " {value}.",
        "{name} 应为 {low} 到 {high} 之间的数（guidance 和 strength 以外须为整数），"
        "而不是 {value}。",
    ),
    "image.out_of_range": (
        "{name} is {value}; it must be from {low} to {high}.",
        "{name} 为 {value}，应在 {low} 到 {high} 之间。",
    ),
    "image.bad_size": (
        "{name} is {value}; sizes are multiples of {grain}. Take {below} or {above}.",
        "{name} 为 {value}，尺寸须为 {grain} 的倍数。请改用 {below} 或 {above}。",
    ),
    "image.one_size": (
        "{name} draws {size}×{size} pixels and nothing else; {asked} was asked for. Leave width and"
        " height out, or choose a larger model with --model.",
        "{name} 只能绘制 {size}×{size} 像素，而要求的是 {asked}。请不要指定 width 和 height，"
        "或用 --model 选择更大的模型。",
    ),
    "image.strength_alone": (
        "strength tells how far to go from a picture, and no picture was given. Name one with"
        " image, or leave strength out.",
        "strength 表示偏离原图的程度，但没有给出原图。请用 image 指定图片，或去掉 strength。",
    ),
    "image.unknown_option": (
        "There is no option {option}. These are known: {known}.",
        "没有选项 {option}。可用选项：{known}。",
    ),
    "image.no_style": (
        "{name} has no style {style}. These it has: {known}.",
        "{name} 没有风格 {style}。可用风格：{known}。",
    ),
    "image.no_out": (
        "Say where the image should go: --out FILE.png.",
        "请指定图像保存位置：--out 文件.png。",
    ),
    "image.not_png": (
        "{file} does not end in .png, and images are written as PNG. Write {better}.",
        "{file} 不以 .png 结尾，而图像以 PNG 格式保存。请改为 {better}。",
    ),
    "image.exists": (
        "{file} is there already and is never overwritten. Choose another name, or delete it.",
        "{file} 已存在，不会被覆盖。请换一个名称，或先删除它。",
    ),
    "image.is_folder": (
        "{file} is a folder; name a file in it.",
        "{file} 是文件夹，请指定其中的文件。",
    ),
    "image.no_folder": (
        "There is no folder {folder}. Create it, or choose another.",
        "文件夹 {folder} 不存在。请先创建，或换一个文件夹。",
    ),
    "image.not_writable": (
        "{folder} cannot be written: {error}. Correct its permissions, or choose another folder.",
        "无法写入 {folder}：{error}。请修正权限，或换一个文件夹。",
    ),
    "image.bad_place": (
        "{file} cannot be a file: {error}. Choose a shorter name.",
        "无法创建 {file}：{error}。请换一个较短的名称。",
    ),
    "image.disk_full": (
        "The disk of {folder} is full: nothing was written. Make room, or choose another folder.",
        "{folder} 所在磁盘已满，没有写入任何文件。请清理磁盘，或换一个文件夹。",
    ),
    "image.no_file": ("There is no file {file}.", "文件 {file} 不存在。"),
    "image.unreadable": (
        "{file} cannot be read: {error}. Correct its permissions.",
        "无法读取 {file}：{error}。请修正权限。",
    ),
    "image.not_an_image": (
        "{file} is no picture that can be read. PNG, JPEG, WebP, GIF, BMP and TIFF can.",
        "{file} 不是可读取的图片。支持 PNG、JPEG、WebP、GIF、BMP 和 TIFF。",
    ),
    "image.damaged": (
        "{file} is a damaged picture: {error}. Make or download it again.",
        "图片 {file} 已损坏：{error}。请重新生成或下载。",
    ),
    "image.too_large": (
        "{file} is too large a picture {size}: at most {limit} million pixels are opened, because"
        " more could fill the memory. Scale it down first.",
        "图片 {file} 过大 {size}：最多打开 {limit} 百万像素，以免占满内存。请先缩小图片。",
    ),
    "image.no_model": (
        "There is no image model {name}. Known: {embedded}; a folder with a diffusers pipeline or a"
        " captioning model, an added model, or OWNER/NAME on the hub works too.",
        "没有名为 {name} 的图像模型。可用：{embedded}；也可以填写 diffusers 流水线或图像描述模型的"
        "文件夹、已添加的模型，或模型库中的 OWNER/NAME。",
    ),
    "image.not_embedded": (
        "{name} is not part of this installation. Reinstall SkyCode, or choose a model with"
        " --model (in editors: skycode.imageModel, skycode.captionModel).",
        "当前安装中没有 {name}。请重新安装 SkyCode，或用 --model 选择模型"
        "（编辑器中为 skycode.imageModel、skycode.captionModel）。",
    ),
    "image.wrong_use.draw": (
        "{name} ({made}) tells what images show, and does not draw. Choose a diffusers pipeline.",
        "{name}（{made}）用于描述图像，不能绘图。请选择 diffusers 流水线。",
    ),
    "image.wrong_use.caption": (
        "{name} ({made}) does not tell what images show. Choose a folder with a captioning model,"
        " or skypaint-nano.",
        "{name}（{made}）不能描述图像。请选择图像描述模型的文件夹，或 skypaint-nano。",
    ),
    "image.not_a_model": (
        "{folder} holds no image model: there is no model_index.json, config.json or"
        " skypaint.json. A single .safetensors or .ckpt file must be converted to diffusers'"
        " layout first.",
        "{folder} 中没有图像模型：缺少 model_index.json、config.json 或 skypaint.json。"
        "单个 .safetensors 或 .ckpt 文件须先转换为 diffusers 格式。",
    ),
    "image.wrong_class": (
        "{folder} holds a {made}, which is not supported here. These are: {known}.",
        "{folder} 中的模型是 {made}，不受支持。支持：{known}。",
    ),
    "image.wrong_pipeline": (
        "{name} is a {made}, which the installed diffusers {version} does not know. Upgrade it:"
        ' "{python}" -m pip install --upgrade diffusers',
        "{name} 是 {made}，已安装的 diffusers {version} 不认识它。请升级："
        '"{python}" -m pip install --upgrade diffusers',
    ),
    "image.altdiffusion": (
        "{name} is an AltDiffusion pipeline ({made}): diffusers has deprecated the class and does"
        " not load its checkpoints any more. Choose another bilingual model, such as SkyPaint,"
        " Taiyi or Kolors.",
        "{name} 是 AltDiffusion 流水线（{made}）：diffusers 已弃用该类，无法再加载其检查点。"
        "请换用其他双语模型，例如 SkyPaint、太乙或 Kolors。",
    ),
    "image.foreign_code": (
        "{folder} is made of Python code of its own ({what}), which is never run. Choose a model"
        " of a class that diffusers has.",
        "{folder} 依赖自带的 Python 代码（{what}），SkyCode 不会运行它。"
        "请选择 diffusers 自带类别的模型。",
    ),
    "image.pickle_only": (
        "{folder} has its weights only as a pickle ({file}), which can run code when it is opened."
        " Choose a revision with .safetensors files, or convert one that you trust.",
        "{folder} 的权重只有 pickle 格式（{file}），打开时可能执行代码。"
        "请选择带 .safetensors 文件的版本，或自行转换你信任的文件。",
    ),
    "image.missing_file": (
        "The model {name} lacks the file {file}. Reinstall SkyCode, or download the whole model.",
        "模型 {name} 缺少文件 {file}。请重新安装 SkyCode，或下载完整的模型。",
    ),
    "image.corrupt": (
        "{file} is damaged or not whole: {error}. Restore it or download it again.",
        "{file} 已损坏或不完整：{error}。请恢复或重新下载。",
    ),
    "image.no_extra": (
        "{name} needs {lacking}, which is not installed here. Run:"
        ' "{python}" -m pip install {packages}',
        '{name} 需要 {lacking}，但尚未安装。请运行："{python}" -m pip install {packages}',
    ),
    "image.offline": (
        "{name} could not be fetched from the hub: {error}. Check the name and the connection, set"
        " HF_ENDPOINT to a mirror, or name a folder copied from another machine.",
        "无法从模型库获取 {name}：{error}。请检查名称和网络，把 HF_ENDPOINT 设为镜像站，"
        "或填写从别处拷来的文件夹。",
    ),
    "image.no_image_to_image": (
        "{name} ({made}) cannot start from a picture. Leave image and strength out, or choose"
        " another model.",
        "{name}（{made}）不支持图生图。请去掉 image 和 strength，或换一个模型。",
    ),
    "image.out_of_memory": (
        "The memory is too small for {name} at this size. Ask for fewer pixels (--width, --height),"
        " close other programs, or choose a smaller model.",
        "内存不足，{name} 无法绘制这个尺寸。请减小 --width 和 --height，关闭其他程序，"
        "或选择更小的模型。",
    ),
    "image.worker_died": (
        "The process that runs {name} ended unexpectedly (exit status {code}): {error}. Ask again;"
        " if it repeats, choose another model.",
        "运行 {name} 的进程意外结束（退出状态 {code}）：{error}。请重试；如反复出现，请更换模型。",
    ),
    "image.failed": (
        "{name} failed: {error}.",
        "{name} 运行失败：{error}。",
    ),
    "image.prompt_cut": (
        "The prompt is longer than {name} reads ({length} tokens): its end was left out.",
        "提示词超出 {name} 的长度（{length} 个词元），末尾部分未被采用。",
    ),
    "image.no_negative": (
        "{name} takes no negative prompt: it was left out.",
        "{name} 不支持反向提示词，已忽略。",
    ),
    "image.no_guidance": (
        "{name} takes no guidance: it was left out.",
        "{name} 不支持引导强度，已忽略。",
    ),
    "image.no_styles": (
        "{name} has no styles: {style} was left out. Say it in the prompt instead.",
        "{name} 没有风格选项，已忽略 {style}。请写进提示词。",
    ),
    "image.unsafe": (
        "The checkpoint's own safety filter withheld the image with seed {seed}. Word the prompt"
        " differently, or take another seed.",
        "模型自带的安全过滤器拦截了种子 {seed} 的图像。请修改提示词，或更换种子。",
    ),
    "image.unfamiliar": (
        "This picture is like nothing that {name} knows (similarity {score}, below {near}): it"
        " knows icons and emoji, not photographs or screenshots. The names are only the nearest. A"
        " captioning model does better: --model FOLDER.",
        "这张图片与 {name} 认识的内容都不像（相似度 {score}，低于 {near}）：它只认识图标和"
        "表情符号，不认识照片和截图。以下名称仅为最接近者。请改用图像描述模型：--model 文件夹。",
    ),
    "image.english_only": (
        "{name} writes English captions only.",
        "{name} 只能输出英文描述。",
    ),
    "image.no_path": (
        "Name the image file: {{path: FILE}}.",
        "请指定图像文件：{{path: 文件}}。",
    ),
    "image.bad_data": (
        "That is no image that can be sent as data ({value}). It must be a data URI such as"
        " data:image/png;base64,… of at most {most} MB.",
        "这不是可以直接发送的图像（{value}）。应为 data:image/png;base64,… 形式，"
        "且不超过 {most} MB。",
    ),
    "image.relative": (
        "{file} is relative, and no workspace is open that it could lie in. Name the whole path.",
        "{file} 是相对路径，但没有打开的工作区。请填写完整路径。",
    ),
    "image.bad_argument": (
        "{command} takes one object of options, not {value}.",
        "{command} 需要一个选项对象，而不是 {value}。",
    ),
    "image.stage.load": ("Loading {name} …", "正在加载 {name} ……"),
    "image.stage.fetch": ("Fetching {name} …", "正在下载 {name} ……"),
    "image.stage.look": ("Looking at the picture …", "正在查看图片 ……"),
    "image.stage.draw": (
        "image {image}/{images}, step {step}/{steps}",
        "第 {image}/{images} 张，第 {step}/{steps} 步",
    ),
    "image.drawn": (
        "{model} · seed {seed} · {seconds} s",
        "{model} · 种子 {seed} · {seconds} 秒",
    ),
    "image.written": ("{file} (seed {seed})", "{file}（种子 {seed}）"),
}
