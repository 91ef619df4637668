"""Captioning models of others: two kinds that write, and CLIP, which compares with names."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skycode_ls.companion.images.models import EMBEDDED, ImageModel
from skycode_ls.companion.images.worker.wire import Course
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import WEIGHTS

if TYPE_CHECKING:
    from PIL.Image import Image

    from skycode_ls.companion.images.worker.hands import Captioner

LONGEST = 48
"""Tokens of a caption."""

LABELS = 5
BATCH = 64
NAMES = "labels.txt"
"""In the folder of a CLIP model: the names to compare with, one a line, in its language."""


def open_captioner(model: ImageModel) -> Captioner:
    """Load a captioning model from its folder."""
    os.environ |= {"TRANSFORMERS_VERBOSITY": "error", "HF_HUB_OFFLINE": "1"}
    return Comparer(model) if "CLIP" in model.made else Writer(model)


def _loaded(model: ImageModel) -> tuple[Any, Any, Any]:
    """Return a model, what makes pixels of an image, and its tokenizer; no code of its own runs."""
    import torch
    import transformers

    rules = {"local_files_only": True, "trust_remote_code": False}
    made = getattr(transformers, model.made)
    network = made.from_pretrained(
        model.folder, use_safetensors=True, dtype=torch.float32, **rules
    ).eval()
    network.to("cuda" if torch.cuda.is_available() else "cpu")
    eye = transformers.AutoImageProcessor.from_pretrained(model.folder, **rules)
    return network, eye, transformers.AutoTokenizer.from_pretrained(model.folder, **rules)


class Writer:
    """A model that writes a caption: BLIP, or any image encoder before any text decoder."""

    def __init__(self, model: ImageModel) -> None:
        self.name = model.name
        self._network, self._eye, self._tokenizer = _loaded(model)

    def caption(
        self, image: Image, language: str, course: Course
    ) -> tuple[str, list[tuple[str, float]]]:
        """Write a caption in whatever language the model has learnt."""
        import torch
        from transformers import StoppingCriteria

        class Asking(StoppingCriteria):  # type: ignore[misc]
            """Looks after every token whether anybody still wants the caption."""

            def __call__(self, ids: Any, _scores: Any, **_more: Any) -> Any:
                course.go_on()
                return torch.zeros(ids.shape[0], dtype=torch.bool, device=ids.device)

        pixels = self._eye(image, return_tensors="pt")["pixel_values"].to(self._network.device)
        with torch.inference_mode():
            (ids,) = self._network.generate(
                pixel_values=pixels, max_new_tokens=LONGEST, stopping_criteria=[Asking()]
            )
        caption = str(self._tokenizer.decode(ids, skip_special_tokens=True)).strip()
        if language == "zh" and not any("一" <= sign <= "鿿" for sign in caption):
            course.warn("image.english_only", name=self.name)
        return caption, []


class Comparer:
    """A model that tells how well names fit: CLIP, in English or Chinese."""

    def __init__(self, model: ImageModel) -> None:
        self.name = model.name
        self._chinese = model.made.startswith("Chinese")
        self._names = _names(Path(model.folder))
        self._network, self._eye, self._tokenizer = _loaded(model)
        self._known: Any = None  # [names, e], once worked out

    def caption(
        self, image: Image, language: str, course: Course
    ) -> tuple[str, list[tuple[str, float]]]:
        """Return the name that fits best, and the best few with their share of the whole."""
        import torch

        pixels = self._eye(image, return_tensors="pt")["pixel_values"].to(self._network.device)
        with torch.inference_mode():
            seen = _unit(self._network.get_image_features(pixel_values=pixels))
            known = self._embeddings(course)
            shares = (self._network.logit_scale.exp() * seen @ known.T).softmax(-1)[0]
        best = shares.topk(min(LABELS, len(self._names)))
        rows = zip(best.indices.tolist(), best.values.tolist(), strict=True)
        labels = [(self._names[row][language], round(share, 4)) for row, share in rows]
        return labels[0][0], labels

    def _embeddings(self, course: Course) -> Any:
        import torch

        if self._known is None:
            tongue = "zh" if self._chinese else "en"
            texts, rows = [names[tongue] for names in self._names], []
            for first in range(0, len(texts), BATCH):
                some = texts[first : first + BATCH]
                course.step(first + len(some), len(texts))
                words = self._tokenizer(some, padding=True, truncation=True, return_tensors="pt")
                rows.append(
                    _unit(self._network.get_text_features(**words.to(self._network.device)))
                )
            self._known = torch.cat(rows)
        return self._known


def _unit(features: Any) -> Any:
    """Return features of length 1; some classes wrap them in an output of several."""
    rows = getattr(features, "pooler_output", features)
    return rows / rows.norm(dim=-1, keepdim=True)


def _names(folder: Path) -> list[dict[str, str]]:
    """Return the names to compare with: the folder's own, else those that SkyCode comes with."""
    own = folder / NAMES
    if own.is_file():
        lines = own.read_text(encoding="utf-8").split("\n")
        return [{"en": line.strip(), "zh": line.strip()} for line in lines if line.strip()]
    ours = WEIGHTS / EMBEDDED / "concepts.json"
    if not ours.is_file():
        raise SkyError("image.not_embedded", name=EMBEDDED)
    told = json.loads(ours.read_text(encoding="utf-8"))
    return [{"en": str(one["en"]), "zh": str(one["zh"])} for one in told]
