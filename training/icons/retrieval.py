"""Recall at 1, 5 and 10 as Flickr30K-CN is scored, and the pairs it is scored on.

Features have length one and are compared by their product. A text counts if any of its pictures
is among the first K; a picture counts if any of its texts is; the mean recall averages all six.
"""

from __future__ import annotations

import base64
import io
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.icons.drawing import SIZE

KS = (1, 5, 10)


@dataclass(frozen=True)
class Pairs:
    """Pictures (n × 64 × 64 × 3), texts, and for each text the pictures it belongs to."""

    images: NDArray[np.uint8]
    texts: list[str]
    belongs: list[set[int]]


def recalls(likeness: NDArray[np.float32], wanted: list[set[int]]) -> dict[str, float]:
    """Return R@1, R@5, R@10 of queries × candidates, given each query's right candidates."""
    order = np.argsort(-likeness, axis=1, kind="stable")[:, : max(KS)]
    hits = [
        [rank for rank, at in enumerate(row) if int(at) in right]
        for row, right in zip(order, wanted, strict=True)
    ]
    best = np.array([row[0] if row else max(KS) for row in hits])
    return {f"r{k}": round(float((best < k).mean()), 4) for k in KS}


def both_ways(
    texts: NDArray[np.float32], images: NDArray[np.float32], belongs: list[set[int]]
) -> dict[str, object]:
    """Return recalls from text to picture, from picture to text, and their mean."""
    likeness = texts @ images.T
    back: list[set[int]] = [set() for _ in images]
    for text, right in enumerate(belongs):
        for image in right:
            back[image].add(text)
    named = [at for at, right in enumerate(back) if right]
    there = recalls(likeness, belongs)
    again = recalls(likeness.T[named], [back[at] for at in named])
    mean = round(float(np.mean([*there.values(), *again.values()])), 4)
    counts = {"texts": len(texts), "pictures": len(images)}
    return {**counts, "text_to_picture": there, "picture_to_text": again, "mean_recall": mean}


def read(folder: Path) -> Pairs:
    """Read a test set as Chinese-CLIP lays it out: `*_texts.jsonl` and `*_imgs.tsv`.

    A line of the first is {"text": …, "image_ids": […]}; of the second, an id, a tab, and the
    picture in base64. Flickr30K-CN and MUGE are published so.
    """
    listed = sorted(folder.glob("*_texts.jsonl")), sorted(folder.glob("*_imgs.tsv"))
    if not all(listed):
        raise FileNotFoundError(f"{folder} holds no *_texts.jsonl and *_imgs.tsv")
    chosen = [next((p for p in found if p.name.startswith("test")), found[0]) for found in listed]
    images: list[NDArray[np.uint8]] = []
    places: dict[str, int] = {}
    with chosen[1].open(encoding="utf-8") as lines:
        for line in lines:
            name, coded = line.rstrip("\n").split("\t")
            places[name] = len(images)
            images.append(squared(Image.open(io.BytesIO(base64.urlsafe_b64decode(coded)))))
    texts: list[str] = []
    belongs: list[set[int]] = []
    for line in chosen[0].read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts.append(str(row["text"]))
        belongs.append({places[str(name)] for name in row["image_ids"]})
    return Pairs(np.stack(images), texts, belongs)


def squared(image: Image.Image) -> NDArray[np.uint8]:
    """Fit a picture of any shape into 64 × 64 on white."""
    whole = image.convert("RGBA")
    whole.thumbnail((SIZE, SIZE), Image.Resampling.LANCZOS)
    square = Image.new("RGBA", (SIZE, SIZE), (255, 255, 255, 255))
    place = ((SIZE - whole.width) // 2, (SIZE - whole.height) // 2)
    square.alpha_composite(whole, place)
    return np.asarray(square.convert("RGB"))
