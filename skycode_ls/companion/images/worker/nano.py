"""skypaint-nano on ONNX Runtime: icons of 64 × 64 pixels from words, and names for pictures.

The denoiser predicts the image itself (flow matching: at time t it is given
z = t · image + (1 - t) · noise), so that the velocity is (prediction - z) / (1 - t).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from skycode_ls.companion.images.models import DESCRIPTION, ImageModel
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.concepts import Concepts
from skycode_ls.companion.images.worker.pictures import read, squared
from skycode_ls.companion.images.worker.wire import Course
from skycode_ls.messages import SkyError

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

FAR = 0.6
"""How far image-to-image goes from its picture where nothing is said."""


class Nano:
    """The model in one folder; its networks are opened when they are first needed."""

    def __init__(self, model: ImageModel) -> None:
        self.name = model.name
        self._folder = Path(model.folder)
        self._facts = _described(self._folder, model.name)
        self.size = int(self._facts.get("size", 64))
        self.styles = [str(style) for style in self._facts.get("styles", [])]

    def draw(
        self, request: ImageRequest, seed: int, course: Course
    ) -> tuple[Image.Image, dict[str, Any]]:
        """Draw one image; the same request and seed give the same pixels."""
        self._check_size(request)
        steps = int(request.steps or self._facts.get("steps", 25))
        guidance = request.guidance
        if guidance is None:
            guidance = float(self._facts.get("guidance", 3.0))
        words = self._words((request.prompt, request.negative_prompt), course)
        given = {**words, "style": np.full(2, self._style(request.style), np.int64)}
        z, first = self._start(request, seed, steps)
        for step in range(first, steps):
            course.go_on()
            time, until = step / steps, (step + 1) / steps
            image = self._predict(z, time, guidance, given)
            z = z + (image - z) * ((until - time) / (1 - time))
            course.step(step + 1 - first, steps - first, partial(_picture, image))
        return _picture(z), {"steps": steps, "guidance": guidance, "sampler": "Euler flow"}

    def caption(
        self, image: Image.Image, language: str, course: Course
    ) -> tuple[str, list[tuple[str, float]]]:
        """Name the nearest of the concepts that the model has learnt."""
        pixels = _pixels(squared(image, self.size))[None]
        (embedding,) = self._open("sight").run(None, {"image": pixels})
        course.go_on()
        return self._concepts.caption(embedding[0], language, course)

    def _predict(self, z: Floats, time: float, guidance: float, given: Mapping[str, Any]) -> Floats:
        """Return the image that the denoiser sees behind `z`, guided away from the second words."""
        both = np.repeat(z[None], 2, axis=0)
        times = np.full(2, time, np.float32)
        session = self._open("denoiser")
        wanted = {one.name for one in session.get_inputs()}
        inputs = {"image": both, "time": times, **given}
        (seen,) = session.run(None, {key: inputs[key] for key in wanted})[:1]
        towards, away = seen
        guided: Floats = away + np.float32(guidance) * (towards - away)
        return guided

    def _start(self, request: ImageRequest, seed: int, steps: int) -> tuple[Floats, int]:
        """Return where the steps begin, and with which: noise, or a picture under noise."""
        lot = np.random.default_rng(seed)
        noise = lot.standard_normal((3, self.size, self.size), dtype=np.float32)
        if not request.image:
            return noise, 0
        picture = _pixels(squared(read(Path(request.image)), self.size))
        strength = FAR if request.strength is None else request.strength
        first = min(steps - 1, round(steps * (1 - strength)))
        share = np.float32(first / steps)
        return share * picture + (1 - share) * noise, first

    def _words(self, texts: tuple[str, ...], course: Course) -> dict[str, Any]:
        """Return what the words mean to the denoiser; nothing at all is the empty prompt."""
        ids = np.stack([self._ids(text, course) for text in texts])
        session = self._open("words")
        names = [one.name for one in session.get_outputs()]
        found = dict(zip(names, session.run(None, {"ids": ids}), strict=True))
        return {
            "context": found["context"],
            "pooled": found["pooled"],
            "mask": ids != 0,
            "ids": ids,
        }

    def _ids(self, text: str, course: Course) -> npt.NDArray[np.int64]:
        length = int(self._facts["length"])
        ids = np.zeros(length, np.int64)
        if text:
            read_as = self._tokenizer.encode(text)
            if read_as.overflowing or len(read_as.ids) > length:
                course.warn("image.prompt_cut", name=self.name, length=length)
            found = read_as.ids[:length]
            ids[: len(found)] = found
        return ids

    def _style(self, style: str) -> int:
        if not style:
            return 0
        if style not in self.styles:
            known = ", ".join(self.styles) or "-"
            raise SkyError("image.no_style", name=self.name, style=style, known=known)
        return self.styles.index(style)

    def _check_size(self, request: ImageRequest) -> None:
        for asked in (request.width, request.height):
            if asked not in (None, self.size):
                told = f"{request.width or self.size}×{request.height or self.size}"
                raise SkyError("image.one_size", name=self.name, size=self.size, asked=told)

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(_there(self._folder / "tokenizer.json", self.name)))

    @cached_property
    def _concepts(self) -> Concepts:
        return Concepts.load(self._folder, self.name, self._facts)

    @cached_property
    def _sessions(self) -> dict[str, Any]:
        return {}

    def _open(self, part: str) -> Any:
        """Return the session of `part`, whose idle threads sleep instead of spinning."""
        if part not in self._sessions:
            import onnxruntime

            options = onnxruntime.SessionOptions()
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            options.log_severity_level = 3
            file = _there(self._folder / f"{part}.onnx", self.name)
            self._sessions[part] = onnxruntime.InferenceSession(
                str(file), options, providers=["CPUExecutionProvider"]
            )
        return self._sessions[part]


def _described(folder: Path, name: str) -> dict[str, Any]:
    """Read what a model's folder says of itself, and compare its files with their checksums."""
    file = _there(folder / DESCRIPTION, name)
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
        sums = dict(facts.get("sha256", {}))
        facts["length"] = int(facts["length"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SkyError("image.corrupt", file=str(file), error=str(error)) from error
    for part, expected in sums.items():
        content = _there(folder / Path(part).name, name).read_bytes()
        if hashlib.sha256(content).hexdigest() != expected:
            raise SkyError("image.corrupt", file=str(folder / part), error="SHA-256")
    return dict(facts)


def _there(file: Path, name: str) -> Path:
    if not file.is_file():
        raise SkyError("image.missing_file", name=name, file=file.name)
    return file


def _pixels(image: Image.Image) -> Floats:
    """Return an image as [3, size, size] from -1 to 1."""
    values = np.asarray(image, np.float32).transpose(2, 0, 1)
    return np.ascontiguousarray(values / np.float32(127.5) - np.float32(1))


def _picture(values: Floats) -> Image.Image:
    levels = np.clip((values + 1) * 127.5, 0, 255).round().astype(np.uint8)
    return Image.fromarray(np.ascontiguousarray(levels.transpose(1, 2, 0)))
