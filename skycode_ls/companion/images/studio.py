"""Orders images and captions of workers that are started when needed and ended when idle."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skycode_ls.companion.images.models import ImageModel, Use, find
from skycode_ls.companion.images.process import Cancelled, Worker
from skycode_ls.companion.images.request import Caption, Drawn, ImageRequest, Label, Picture
from skycode_ls.messages import Locale, SkyError

IDLE = 10 * 60.0
"""Seconds without an order after which a worker is ended and its memory given back."""


@dataclass(frozen=True)
class Progress:
    """How far an order is; `percentage` is -1 while a model is fetched or loaded.

    `preview` is a data URI of a small PNG, or empty; `step` of `steps` is that of image `image`
    of `images`.
    """

    percentage: int = -1
    image: int = 0
    images: int = 0
    step: int = 0
    steps: int = 0
    stage: str = "load"
    preview: str = ""


@dataclass(eq=False)
class Watch:
    """Who is told of the progress, and how they give an order up; any thread may call `cancel`."""

    tell: Callable[[Progress], None] = lambda _progress: None
    cancelled: threading.Event = field(default_factory=threading.Event)
    _worker: Worker | None = None

    def cancel(self) -> None:
        """Give the order up: at the next step, or at once if it has not begun."""
        self.cancelled.set()
        if (worker := self._worker) is not None:
            worker.cancel()

    def attend(self, worker: Worker | None) -> None:
        """Take notice of who does the work; a `cancel` that came before is passed on."""
        self._worker = worker
        if worker is not None and self.cancelled.is_set():
            worker.cancel()


class Studio:
    """One worker for drawing and one for captions; each takes one order at a time."""

    def __init__(
        self, idle: float = IDLE, hire: Callable[[str], Worker] = lambda name: Worker(name)
    ) -> None:
        self.idle = idle
        self._hire = hire
        self._desks: dict[Use, _Desk] = {"draw": _Desk(), "caption": _Desk()}

    def draw(self, name: str, request: ImageRequest, watch: Watch | None = None) -> Drawn:
        """Draw what is asked for with the model `name`; raises SkyError or Cancelled."""
        model, watch = find(name, "draw"), watch or Watch()
        began = time.monotonic()
        pictures: list[Picture] = []

        def hear(event: Mapping[str, Any]) -> None:
            if event["event"] == "image":
                pictures.append(Picture(base64.b64decode(event["png"]), int(event["seed"])))
            else:
                watch.tell(_progress(event))

        order = {"work": "draw", "request": request.told(), "seeds": request.seeds()}
        done = self._order("draw", model, order, hear, watch)
        warnings = _warnings(done)
        if not pictures and warnings:
            raise warnings[0]
        return Drawn(tuple(pictures), model.name, time.monotonic() - began, warnings)

    def caption(
        self, name: str, path: Path, language: Locale, watch: Watch | None = None
    ) -> Caption:
        """Say what the image file `path` shows, in `language`; raises SkyError or Cancelled."""
        model, watch = find(name, "caption"), watch or Watch()
        order = {"work": "caption", "path": str(path.absolute()), "language": language}
        done = self._order(
            "caption", model, order, lambda event: watch.tell(_progress(event)), watch
        )
        labels = tuple(Label(str(one["name"]), float(one["score"])) for one in done["labels"])
        return Caption(str(done["caption"]), labels, model.name, _warnings(done))

    def close(self) -> None:
        """End the workers, and with them what they do."""
        for desk in self._desks.values():
            desk.dismiss()

    def _order(
        self,
        use: Use,
        model: ImageModel,
        order: Mapping[str, Any],
        hear: Callable[[Mapping[str, Any]], None],
        watch: Watch,
    ) -> dict[str, Any]:
        desk = self._desks[use]
        while not desk.lock.acquire(timeout=0.1):
            if watch.cancelled.is_set():
                raise Cancelled
        try:
            if watch.cancelled.is_set():
                raise Cancelled
            worker = desk.worker_for(model, self._hire)
            watch.attend(worker)
            return worker.order({**order, "model": model.told()}, hear)
        finally:
            watch.attend(None)
            desk.rest(self.idle)
            desk.lock.release()


class _Desk:
    """A worker's place: who sits there, for which model, and until when."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._worker: Worker | None = None
        self._model: ImageModel | None = None
        self._timer: threading.Timer | None = None

    def worker_for(self, model: ImageModel, hire: Callable[[str], Worker]) -> Worker:
        """Return a living worker that has no other model loaded."""
        if self._timer is not None:
            self._timer.cancel()
        if self._worker is None or not self._worker.alive or self._model != model:
            self.dismiss()
            self._worker, self._model = hire(model.name), model
        return self._worker

    def rest(self, seconds: float) -> None:
        """Let the worker go unless an order comes within so many seconds."""
        if self._worker is not None:
            self._timer = threading.Timer(seconds, self._leave, (self._worker,))
            self._timer.daemon = True
            self._timer.start()

    def dismiss(self) -> None:
        """End the worker."""
        if self._timer is not None:
            self._timer.cancel()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    def _leave(self, worker: Worker) -> None:
        if self.lock.acquire(blocking=False):  # else it is at work again
            try:
                if worker is self._worker:
                    self.dismiss()
            finally:
                self.lock.release()


def _progress(event: Mapping[str, Any]) -> Progress:
    if event["event"] != "step":
        return Progress(stage=str(event.get("stage", "load")))
    image, images, step, steps = (int(event[key]) for key in ("image", "images", "step", "steps"))
    share = (image - 1 + step / max(steps, 1)) / max(images, 1)
    return Progress(
        round(100 * share), image, images, step, steps, "draw", str(event.get("preview", ""))
    )


def _warnings(done: Mapping[str, Any]) -> tuple[SkyError, ...]:
    told = done.get("warnings") or ()
    return tuple(SkyError(str(one["key"]), **one["values"]) for one in told)
