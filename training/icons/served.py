"""The exported model as the product runs it: ONNX Runtime and the product's own sampler."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from skycode_ls.companion.images.models import ImageModel
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.nano import Nano
from skycode_ls.companion.images.worker.wire import Course
from training.icons import weights

_BATCH = 128


class Served:
    """Draws, reads and looks with the files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._nano = Nano(ImageModel(folder.name, "nano", str(folder)))
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._words = weights.session(folder / "words.onnx")
        self._sight = weights.session(folder / "sight.onnx")
        self.styles = self._nano.styles
        self.gallery = np.load(folder / "concepts.npy").astype(np.float32)

    def draw(self, prompt: str, seed: int, style: str = "", **options: Any) -> NDArray[np.uint8]:
        """Return one picture, 64 × 64 × 3."""
        request = ImageRequest(prompt, style=style, **options)
        image, _ = self._nano.draw(request, seed, _Silent())
        return np.asarray(image)

    def read(self, texts: list[str]) -> NDArray[np.float32]:
        """Return the embeddings of texts, n × e."""
        ids = np.array([line.ids for line in self._tokenizer.encode_batch(texts)], np.int64)
        parts = [
            self._words.run(["embedding"], {"ids": ids[at : at + _BATCH]})[0]
            for at in range(0, len(ids), _BATCH)
        ]
        found: NDArray[np.float32] = np.concatenate(parts)
        return found

    def look(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the embeddings of pictures (n × 64 × 64 × 3), n × e."""
        given = np.moveaxis(images, -1, 1).astype(np.float32) / np.float32(127.5) - np.float32(1)
        parts = [
            self._sight.run(None, {"image": np.ascontiguousarray(given[at : at + _BATCH])})[0]
            for at in range(0, len(given), _BATCH)
        ]
        found: NDArray[np.float32] = np.concatenate(parts)
        return found


class _Silent(Course):
    """A course that nobody watches and nobody cancels."""

    def __init__(self) -> None:
        self.warnings = []

    def go_on(self) -> None:
        return

    def step(self, *_: object) -> None:
        return
