"""Sheets of pictures for the card: by fixed seeds and even spacing, never picked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.icons.pictures import Pictures
from training.icons.served import Served

Images = NDArray[np.uint8]
COLUMNS = 16
SHOWN = 64
NOVEL = (
    ("blue apple", "蓝色的苹果"),
    ("green cat", "绿色的猫"),
    ("red car", "红色的车"),
    ("a purple house", "紫色的房子"),
    ("yellow umbrella", "黄色雨伞"),
    ("angry dog", "生气的狗"),
    ("black heart with stars", "黑心和星星"),
    ("pink rocket", "粉色的火箭"),
    ("two trees", "两棵树"),
    ("save file", "保存文件"),
    ("bug in code", "代码里的虫子"),
    ("settings", "设置"),
    ("search", "搜索"),
    ("delete", "删除"),
    ("happy robot", "开心的机器人"),
    ("coffee break", "喝咖啡休息"),
)
"""Prompts that are no concept's name, some of which combine what no picture combines."""


def write(
    served: Served, known: Pictures, places: list[int], made: dict[str, Images], folder: Path
) -> None:
    """Write samples.png, nearest.png and novel.png below the model's folder."""
    shown = np.linspace(0, len(places) - 1, min(SHOWN, len(places))).round().astype(int)
    pairs = [made["en"][shown], made["zh"][shown]]
    _save(folder / "samples.png", _rows(pairs))
    nearest = np.stack([closest(image, served, known) for image in made["en"][shown]])
    _save(folder / "nearest.png", _rows([made["en"][shown], nearest]))
    novel = [
        np.stack([served.draw(pair[language], seed=1) for pair in NOVEL]) for language in (0, 1)
    ]
    _save(folder / "novel.png", _rows(novel))


def closest(image: Images, served: Served, known: Pictures) -> Images:
    """Return the training picture with the smallest squared difference."""
    wanted = image.astype(np.int32)
    best, found = np.inf, image
    for style in served.styles:
        trained = known.on_white(style)
        errors = np.square(trained.astype(np.int32) - wanted).mean(axis=(1, 2, 3))
        if errors.min() < best:
            best, found = float(errors.min()), trained[int(errors.argmin())]
    return found


def _rows(groups: list[Images]) -> Images:
    """Set rows of each group under one another, COLUMNS wide, a gap between the sets."""
    bands = []
    for start in range(0, len(groups[0]), COLUMNS):
        for group in groups:
            row = np.full((64, COLUMNS * 64, 3), 255, np.uint8)
            part = np.concatenate(list(group[start : start + COLUMNS]), axis=1)
            row[:, : part.shape[1]] = part
            bands.append(row)
        bands.append(np.full((8, COLUMNS * 64, 3), 225, np.uint8))
    return np.concatenate(bands[:-1])


def _save(path: Path, image: Images) -> None:
    Image.fromarray(image).save(path, optimize=True)
