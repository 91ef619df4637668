"""Captioning models of others, tiny: they load, write or compare, and can be stopped."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from skycode_ls.companion.images.models import find, inspect
from skycode_ls.companion.images.worker.captioners import LABELS, open_captioner
from skycode_ls.companion.images.worker.wire import Course, GivenUp
from skycode_ls.messages import SkyError

LACKING = [name for name in ("torch", "transformers") if importlib.util.find_spec(name) is None]
pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(bool(LACKING), reason=f"the extra [images] is needed: {LACKING} lacking"),
]
PICTURE = Image.effect_mandelbrot((50, 40), (-2, -1, 1, 1), 20).convert("RGB")


class Heard:
    """Takes the place of the pipes; `wanted` tells whether anybody still waits."""

    def __init__(self, wanted: bool = True) -> None:
        self.wanted = wanted

    def tell(self, _event: str, **_values: Any) -> None: ...

    def given_up(self, _number: int) -> bool:
        return not self.wanted


def course(wanted: bool = True) -> Course:
    return Course(Heard(wanted), 1)  # type: ignore[arg-type]  # what is called of a Wire


def built(kind: str, folder: Path) -> Path:
    from tests.companion.tiny_captioners import build

    return build(kind, folder / kind)


@pytest.mark.parametrize("kind", ["blip", "vision-encoder-decoder"])
def test_captions_are_written(kind: str, tmp_path: Path) -> None:
    found = inspect(built(kind, tmp_path), kind)
    assert found.kind == "captioner"
    captioner, going = open_captioner(found), course()
    caption, labels = captioner.caption(PICTURE, "en", going)
    assert isinstance(caption, str)
    assert labels == []
    assert captioner.caption(PICTURE, "en", course()) == (caption, labels)
    with pytest.raises(GivenUp):
        captioner.caption(PICTURE, "en", course(wanted=False))


@pytest.mark.parametrize("kind", ["chinese-clip", "clip"])
def test_names_are_compared(kind: str, tmp_path: Path) -> None:
    captioner = open_captioner(inspect(built(kind, tmp_path), kind))
    caption, labels = captioner.caption(PICTURE, "zh", course())
    assert caption == labels[0][0]
    assert {name for name, _ in labels} == {"苹果", "猫", "狗"}
    assert sum(share for _, share in labels) == pytest.approx(1, abs=1e-3)
    assert len(labels) <= LABELS
    with pytest.raises(GivenUp):
        open_captioner(inspect(tmp_path / kind, kind)).caption(PICTURE, "zh", course(wanted=False))


def test_what_captions_does_not_draw(tmp_path: Path) -> None:
    folder = built("blip", tmp_path)
    assert find(str(folder), "caption").made == "BlipForConditionalGeneration"
    with pytest.raises(SkyError, match="does not draw"):
        find(str(folder), "draw")


def test_other_classes_are_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"architectures": ["GPT2LMHeadModel"]}')
    with pytest.raises(SkyError, match="GPT2LMHeadModel"):
        inspect(tmp_path, "x")
