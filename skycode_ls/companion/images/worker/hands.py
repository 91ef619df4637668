"""What a worker has loaded: one painter or captioner, whichever was asked for last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from skycode_ls.companion.images.models import ImageModel
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.wire import Course

if TYPE_CHECKING:
    from PIL.Image import Image


class Painter(Protocol):
    """Draws one image; tells what it settled on: steps, guidance, sampler."""

    def draw(
        self, request: ImageRequest, seed: int, course: Course
    ) -> tuple[Image, dict[str, Any]] | None:
        """Return the image and the facts, or None after a warning."""


class Captioner(Protocol):
    """Says what an image shows."""

    def caption(
        self, image: Image, language: str, course: Course
    ) -> tuple[str, list[tuple[str, float]]]:
        """Return a caption and the best labels with their scores, the best first."""


class Hands:
    """Loads models late, since most of their libraries take seconds to import."""

    def __init__(self) -> None:
        self._model: ImageModel | None = None
        self._loaded: Any = None

    def painter(self, model: ImageModel, course: Course) -> Painter:
        """Return what draws with `model`."""
        if model != self._model or self._loaded is None:
            course.stage("load")
            self._keep(model, self._open_painter(model, course))
        painter: Painter = self._loaded
        return painter

    def captioner(self, model: ImageModel, course: Course) -> Captioner:
        """Return what captions with `model`."""
        if model != self._model or self._loaded is None:
            course.stage("load")
            self._keep(model, self._open_captioner(model))
        captioner: Captioner = self._loaded
        return captioner

    def _keep(self, model: ImageModel, loaded: Any) -> None:
        self._model, self._loaded = model, loaded

    def _open_painter(self, model: ImageModel, course: Course) -> Painter:
        self._loaded = None  # before the next one needs the room
        if model.kind == "nano":
            from skycode_ls.companion.images.worker.nano import Nano

            return Nano(model)
        from skycode_ls.companion.images.worker.pipelines import Pipeline

        return Pipeline(model, course)

    def _open_captioner(self, model: ImageModel) -> Captioner:
        self._loaded = None
        if model.kind == "nano":
            from skycode_ls.companion.images.worker.nano import Nano

            return Nano(model)
        from skycode_ls.companion.images.worker.captioners import open_captioner

        return open_captioner(model)
