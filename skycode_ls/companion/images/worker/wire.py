"""The worker's end of its pipes: orders come as lines of JSON on stdin, events go out on stdout."""

from __future__ import annotations

import base64
import io
import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

PREVIEW = 128
"""The longest side of a preview, in pixels."""


class GivenUp(Exception):
    """Nobody wants the result of the order in work any more."""


class Wire:
    """Takes stdin and stdout for itself; whatever else prints goes to stderr."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._orders: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._given_up = 0  # the number of the last order that was cancelled
        threading.Thread(target=self._listen, daemon=True).start()

    def orders(self) -> Iterator[dict[str, Any]]:
        """Yield orders as they come, for ever: the process ends with its parent."""
        while True:
            yield self._orders.get()

    def given_up(self, number: int) -> bool:
        """Tell whether an order was cancelled."""
        return self._given_up >= number

    def tell(self, event: str, **values: object) -> None:
        """Send one event."""
        self._out.write(json.dumps({"event": event, **values}).encode() + b"\n")
        self._out.flush()

    def _listen(self) -> None:
        for line in sys.stdin.buffer:
            order = json.loads(line)
            if order.get("work") == "cancel":
                self._given_up = max(self._given_up, int(order["id"]))
            else:
                self._orders.put(order)
        os._exit(0)  # the parent is gone, and nobody wants what may be half done


@dataclass
class Course:
    """The course of one order; what does the work tells it how far it is, and learns if to stop."""

    wire: Wire
    number: int
    images: int = 1
    image: int = 1
    warnings: list[dict[str, Any]] = field(default_factory=list)

    def stage(self, name: str) -> None:
        """Tell that something begins which has no steps: fetch, load, look."""
        self.wire.tell("stage", stage=name)
        self.go_on()

    def step(
        self, step: int, steps: int, preview: Callable[[], Image | None] | None = None
    ) -> None:
        """Tell that a step is done; raises GivenUp if no other is wanted."""
        self.go_on()
        shown = preview() if preview is not None else None
        told = {"preview": data_uri(shown)} if shown is not None else {}
        place = {"image": self.image, "images": self.images}
        self.wire.tell("step", **place, step=step, steps=steps, **told)
        self.go_on()

    def warn(self, key: str, **values: object) -> None:
        """Note what the person should know, once."""
        warning = {"key": key, "values": values}
        if warning not in self.warnings:
            self.warnings.append(warning)

    def go_on(self) -> None:
        """Raise GivenUp if the order was cancelled."""
        if self.wire.given_up(self.number):
            raise GivenUp


def data_uri(image: Image) -> str:
    """Return a small PNG of an image as text that a page can show."""
    small = image.convert("RGB")
    small.thumbnail((PREVIEW, PREVIEW))
    held = io.BytesIO()
    small.save(held, "PNG", compress_level=1)
    return "data:image/png;base64," + base64.b64encode(held.getvalue()).decode()
