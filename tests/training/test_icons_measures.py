"""Icons: recalls are counted as Flickr30K-CN counts them, and judges see what they should."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PIL", reason="needs the [train] extra")

from PIL import Image

from training.icons import features, retrieval
from training.icons.drawing import fit
from training.icons.pictures import flatten


def test_recall_counts_the_best_of_several_right_answers() -> None:
    likeness = np.array([[3, 2, 1], [3, 2, 1], [1, 2, 3]], np.float32)
    likeness = np.concatenate([likeness, np.full((3, 20), 2.5, np.float32)], axis=1)
    assert retrieval.recalls(likeness, [{0}, {1, 0}, {0}]) == {
        "r1": 0.6667,
        "r5": 0.6667,
        "r10": 0.6667,
    }
    assert retrieval.recalls(likeness[:1], [{5}]) == {"r1": 0.0, "r5": 1.0, "r10": 1.0}


def test_both_directions_and_their_mean() -> None:
    images = np.eye(12, dtype=np.float32)
    texts = np.concatenate([images, images[:1]])
    belongs = [{place} for place in range(12)] + [{0}]
    perfect = retrieval.both_ways(texts, images, belongs)
    assert perfect["mean_recall"] == 1.0
    assert perfect["texts"] == 13
    # Shifted by one, nothing is first; ties beyond are in order, so that low places are found.
    wrong = retrieval.both_ways(np.roll(images, 1, axis=0), images, belongs[:12])
    assert wrong["text_to_picture"]["r1"] == 0.0  # type: ignore[index]


def test_a_test_set_is_read_as_chinese_clip_lays_it_out(tmp_path: Path) -> None:
    lines = []
    for name, colour in (("7", "red"), ("9", "blue")):
        packed = io.BytesIO()
        Image.new("RGB", (100, 50), colour).save(packed, "PNG")
        lines.append(f"{name}\t{base64.b64encode(packed.getvalue()).decode()}\n")
    (tmp_path / "test_imgs.tsv").write_text("".join(lines), "utf-8")
    rows = [{"text_id": 1, "text": "蓝", "image_ids": [9]}, {"text": "色", "image_ids": [7, 9]}]
    text = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    (tmp_path / "test_texts.jsonl").write_text(text, "utf-8")
    pairs = retrieval.read(tmp_path)
    assert pairs.texts == ["蓝", "色"]
    assert pairs.belongs == [{1}, {0, 1}]
    assert pairs.images.shape == (2, 64, 64, 3)
    assert pairs.images[0, 32, 32].tolist() == [255, 0, 0]
    assert pairs.images[0, 2, 32].tolist() == [255, 255, 255]
    with pytest.raises(FileNotFoundError, match="holds no"):
        retrieval.read(tmp_path / "elsewhere")


def test_features_tell_colours_and_outlines_apart() -> None:
    random = np.random.default_rng(0)
    pictures = np.full((3, 64, 64, 3), 255, np.uint8)
    pictures[0, 10:50, 10:50] = (200, 30, 30)
    pictures[1] = pictures[0]
    pictures[1, 12:48, 12:48] = (210, 40, 35)
    pictures[2, 30:34, 5:60] = (20, 20, 200)
    noisy = np.clip(pictures + random.integers(-8, 8, pictures.shape), 0, 255).astype(np.uint8)
    likeness = features.describe(noisy) @ features.describe(pictures).T
    assert likeness[0, 1] > likeness[0, 2]
    assert likeness[2].argmax() == 2
    np.testing.assert_allclose(np.linalg.norm(features.describe(pictures), axis=1), 1, rtol=1e-4)


def test_pictures_are_centred_and_flattened_on_white() -> None:
    image = Image.new("RGBA", (128, 128), (0, 0, 0, 0))
    image.paste((0, 0, 255, 255), (40, 20, 80, 110))
    found = fit(image)
    rows, columns = np.nonzero(found[..., 3] > 128)
    assert abs((rows.min() + rows.max()) / 2 - 31.5) <= 1
    assert abs((columns.min() + columns.max()) / 2 - 31.5) <= 1
    assert 52 <= rows.max() - rows.min() <= 60  # 90 of 128 pixels, enlarged by a quarter
    flat = flatten(found[None])[0]
    assert flat[0, 0].tolist() == [255, 255, 255]
    assert flat[32, 32].tolist() == [0, 0, 255]
