"""Draw an emoji of each style as 64 × 64 RGBA, filling the square alike in all of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training.icons.concepts import Concept, slug

Picture = NDArray[np.uint8]
"""64 × 64 × 4, RGBA."""
SIZE = 64
_INNER, _ENLARGE, _LARGE = 60, 1.25, 128
_STRIKE = 109  # the only size Noto's bitmaps come in


class Drawings:
    """The unpacked packages; `styles` names what they can draw."""

    def __init__(self, folders: dict[str, Path]) -> None:
        self._draw: dict[str, Callable[[Concept], Image.Image | None]] = {}
        if folder := folders.get("fonts-noto-color-emoji"):
            path = next(folder.rglob("NotoColorEmoji.ttf"))
            font = ImageFont.truetype(str(path), _STRIKE)
            blank = _glyph(font, "\uffff").tobytes()  # what Noto draws for an unknown character
            self._draw["noto"] = partial(_noto, font, blank)
        if folder := folders.get("@twemoji/svg"):
            self._draw["twemoji"] = partial(_by_code, folder / "package", "x")
        if folder := folders.get("openmoji"):
            self._draw["openmoji"] = partial(_by_code, folder / "package/color/svg", "04X")
        if folder := folders.get("fluentui-emoji"):
            for style, place in (
                ("fluent", "flat"),
                ("modern", "modern"),
                ("mono", "high-contrast"),
            ):
                self._draw[style] = partial(_fluent, folder / "package/icons" / place)

    @property
    def styles(self) -> list[str]:
        """Return the names of the styles."""
        return list(self._draw)

    def draw(self, style: str, concept: Concept) -> Picture | None:
        """Return the concept's picture in this style; None if the style has none."""
        image = self._draw[style](concept)
        return None if image is None else fit(image)


def fit(image: Image.Image) -> Picture:
    """Centre what is drawn in 64 × 64, a little enlarged where the style leaves wide margins."""
    box = image.getchannel("A").point(lambda alpha: 255 if alpha > 8 else 0).getbbox()
    if box is None:
        raise ValueError("an empty picture")
    scale = SIZE / max(image.size)
    cut = image.crop(box)
    scale = min(scale * _ENLARGE, _INNER / max(cut.size))
    size = (max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))
    square = Image.new("RGBA", (SIZE, SIZE), (255, 255, 255, 0))
    place = ((SIZE - size[0]) // 2, (SIZE - size[1]) // 2)
    square.paste(cut.resize(size, Image.Resampling.LANCZOS), place)
    return np.asarray(square)


def _glyph(font: ImageFont.FreeTypeFont, text: str) -> Image.Image:
    image = Image.new("RGBA", (160, 160), (255, 255, 255, 0))
    ImageDraw.Draw(image).text((8, 8), text, font=font, embedded_color=True)
    return image


def _noto(font: ImageFont.FreeTypeFont, blank: bytes, concept: Concept) -> Image.Image | None:
    image = _glyph(font, concept.character)
    box = image.getchannel("A").getbbox()
    if box is None or image.tobytes() == blank:
        return None
    return image.crop((8, 8, 144, 144))


def _by_code(folder: Path, code: str, concept: Concept) -> Image.Image | None:
    return _svg(folder / f"{ord(concept.character):{code}}.svg")


def _fluent(folder: Path, concept: Concept) -> Image.Image | None:
    name = slug(concept.en)
    plain = folder / f"{name}.svg"
    return _svg(plain if plain.exists() else folder / f"{name}-default.svg")


def _svg(path: Path) -> Image.Image | None:
    import resvg_py

    if not path.exists():
        return None
    png = resvg_py.svg_to_bytes(svg_path=str(path), width=_LARGE, height=_LARGE)
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")
