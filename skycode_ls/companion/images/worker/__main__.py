"""`python -m skycode_ls.companion.images.worker`: takes orders until its parent is gone."""

from __future__ import annotations

import base64
import contextlib
import os
from pathlib import Path
from typing import Any

from skycode_ls.companion.images.models import ImageModel
from skycode_ls.companion.images.parameters import texts
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.hands import Hands
from skycode_ls.companion.images.worker.troubles import trouble
from skycode_ls.companion.images.worker.wire import Course, GivenUp, Wire


def main() -> None:
    """Work through orders one at a time; none that fails ends the process."""
    wire = Wire()
    _be_modest()
    hands = Hands()
    for order in wire.orders():
        course = Course(wire, int(order["id"]))
        try:
            course.go_on()
            result = _WORK[order["work"]](order, hands, course)
        except GivenUp:
            wire.tell("cancelled")
        except Exception as error:
            told = trouble(error, str(order["model"]["name"]))
            wire.tell("error", key=told.key, values={k: str(v) for k, v in told.values.items()})
        else:
            wire.tell("done", warnings=course.warnings, **result)


def _draw(order: dict[str, Any], hands: Hands, course: Course) -> dict[str, Any]:
    from skycode_ls.companion.images.worker.pictures import png

    model, request = ImageModel(**order["model"]), ImageRequest(**order["request"])
    painter = hands.painter(model, course)
    course.images = len(order["seeds"])
    for course.image, seed in enumerate(order["seeds"], 1):
        drawn = painter.draw(request, seed, course)
        if drawn is None:  # and a warning tells why
            continue
        image, facts = drawn
        facts = {"model": model.name, "width": image.width, "height": image.height, **facts}
        content = png(image, texts(request, seed, facts))
        course.go_on()
        course.wire.tell("image", png=base64.b64encode(content).decode(), seed=seed)
    return {}


def _caption(order: dict[str, Any], hands: Hands, course: Course) -> dict[str, Any]:
    from skycode_ls.companion.images.worker.pictures import read

    image = read(Path(order["path"]))  # before the model, which may take long to load
    captioner = hands.captioner(ImageModel(**order["model"]), course)
    course.stage("look")
    caption, labels = captioner.caption(image, order["language"], course)
    return {"caption": caption, "labels": [{"name": n, "score": s} for n, s in labels]}


_NICE = 19
"""The least that Unix lets a process ask for."""
_WORK = {"draw": _draw, "caption": _caption}


def _be_modest() -> None:
    """Give way to everybody: completions first of all, and die first where memory runs out."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICE)
    with contextlib.suppress(OSError):  # Linux weighs whole sessions first, and this is one
        Path("/proc/self/autogroup").write_text(str(_NICE), encoding="ascii")
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("900", encoding="ascii")


if __name__ == "__main__":
    main()
