"""What `skycode image --help` and `skycode caption --help` teach, in English and Chinese."""

from __future__ import annotations

IMAGES_GUIDE: dict[str, tuple[str, str]] = {
    "image": (
        "Draw an image from Chinese or English words, and write it as PNG.",
        "根据中文或英文描述绘图，保存为 PNG。",
    ),
    "image.prompt": ("What the image should show.", "想要的图像内容。"),
    "image.out": (
        "Where to write it: a new file, never over an existing one. Several are numbered.",
        "保存位置：必须是新文件，不会覆盖已有文件；多张图像自动编号。",
    ),
    "image.model": (
        "skypaint-nano (icons of 64×64), a folder with a diffusers pipeline, an added model, or"
        " OWNER/NAME on the hub; otherwise the setting imageModel.",
        "skypaint-nano（64×64 图标）、diffusers 流水线文件夹、已添加的模型，"
        "或模型库中的 OWNER/NAME；默认取设置 imageModel。",
    ),
    "image.negative_prompt": ("What it should not show.", "不希望出现的内容。"),
    "image.width": ("Width in pixels, a multiple of 8.", "宽度（像素，8 的倍数）。"),
    "image.height": ("Height in pixels, a multiple of 8.", "高度（像素，8 的倍数）。"),
    "image.steps": ("Steps: more are slower, often better.", "步数：越多越慢，通常也越好。"),
    "image.guidance": ("How strictly to follow the words, 0 to 30.", "遵循描述的程度，0 到 30。"),
    "image.seed": (
        "The same seed and words give the same image; drawn by lot unless given.",
        "相同的种子和描述得到相同的图像；不指定则随机。",
    ),
    "image.count": (
        "How many images, with seeds one after another.",
        "图像张数，种子依次加一。",
    ),
    "image.start": ("A picture to start from.", "以一张图片为起点（图生图）。"),
    "image.strength": ("How far to go from it, 0.05 to 1.", "偏离原图的程度，0.05 到 1。"),
    "image.style": ("A style of skypaint-nano.", "skypaint-nano 的风格。"),
    "image.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
    "caption": (
        "Say what an image shows, in English or Chinese.",
        "用英文或中文说明图像内容。",
    ),
    "caption.file": (
        "The image: PNG, JPEG, WebP, GIF, BMP, TIFF.",
        "图像文件：PNG、JPEG、WebP、GIF、BMP、TIFF。",
    ),
    "caption.model": (
        "skypaint-nano (knows icons and emoji), or a folder with a captioning or CLIP model;"
        " otherwise the setting captionModel.",
        "skypaint-nano（认识图标和表情符号），或图像描述模型、CLIP 模型的文件夹；"
        "默认取设置 captionModel。",
    ),
    "caption.language": (
        "zh or en; otherwise the terminal's language.",
        "zh 或 en；默认随终端语言。",
    ),
    "caption.as_json": ("Print JSON for programs.", "输出 JSON，供程序使用。"),
}

IMAGES_EXAMPLES: dict[str, tuple[str, str]] = {
    "image": (
        "[bold]Examples[/]\n\n"
        "  skycode image a red heart --out heart.png\n\n"
        "  skycode image 一只猫 -o cat.png --seed 7 --count 4\n\n"
        "  skycode image 山水画 -o hills.png --model ./my-pipeline --width 512 --height 512\n\n"
        "  skycode image a cat -o cat2.png --model ./my-pipeline --image sketch.png\n\n"
        "How an image was made stands inside its PNG (the key `parameters`). Larger models need"
        " the extra \\[images]; they run in a process of their own, at low priority.",
        "[bold]示例[/]\n\n"
        "  skycode image a red heart --out heart.png\n\n"
        "  skycode image 一只猫 -o cat.png --seed 7 --count 4\n\n"
        "  skycode image 山水画 -o hills.png --model ./my-pipeline --width 512 --height 512\n\n"
        "  skycode image a cat -o cat2.png --model ./my-pipeline --image sketch.png\n\n"
        "生成参数写在 PNG 内（键 `parameters`）。较大的模型需要安装 \\[images] 附加依赖，"
        "在单独的低优先级进程中运行。",
    ),
    "caption": (
        "[bold]Examples[/]\n\n"
        "  skycode caption icon.png\n\n"
        "  skycode caption photo.jpg --model ./blip-base --language en\n\n"
        "  skycode caption icon.png --json",
        "[bold]示例[/]\n\n"
        "  skycode caption icon.png\n\n"
        "  skycode caption photo.jpg --model ./blip-base --language en\n\n"
        "  skycode caption icon.png --json",
    ),
}
