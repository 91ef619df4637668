"""All pictures as one array, built once below WORK/skypaint and read by every later stage."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.icons import concepts, sources
from training.icons.concepts import Concept
from training.icons.drawing import SIZE, Drawings
from training.icons.recipe import Recipe
from training.workdir import work_dir


@dataclass(frozen=True)
class Pictures:
    """`images` is concepts × styles × 64 × 64 × 4 (RGBA); every concept has every style."""

    concepts: list[Concept]
    styles: list[str]
    images: NDArray[np.uint8]

    def on_white(self, style: str) -> NDArray[np.uint8]:
        """Return the pictures of one style as concepts × 64 × 64 × 3 on a white ground."""
        return flatten(self.images[:, self.styles.index(style)])

    def first(self, count: int) -> Pictures:
        """Return every n-th concept, `count` in all: a smaller set for a probe."""
        if not count or count >= len(self.concepts):
            return self
        chosen = np.linspace(0, len(self.concepts) - 1, count).round().astype(int)
        return Pictures([self.concepts[at] for at in chosen], self.styles, self.images[chosen])


def flatten(images: NDArray[np.uint8], ground: int = 255) -> NDArray[np.uint8]:
    """Lay … × 4 (RGBA) on a plain ground and return … × 3."""
    alpha = images[..., 3:].astype(np.uint16)
    mixed = images[..., :3].astype(np.uint16) * alpha + ground * (255 - alpha) + 127
    return (mixed // 255).astype(np.uint8)


def folder(work: Path | None) -> Path:
    """Return WORK/skypaint, made if missing."""
    place = work_dir(work) / "skypaint"
    place.mkdir(parents=True, exist_ok=True)
    return place


def build(recipe: Recipe, work: Path | None = None) -> Path:
    """Fetch, draw and write pictures.npz and concepts.json; return the folder."""
    place = folder(work)
    unpacked = place / "unpacked"
    (place / "downloads").mkdir(exist_ok=True)
    unpacked.mkdir(exist_ok=True)
    packages = {
        source.name: sources.unpack(sources.fetch(source, place / "downloads"), unpacked)
        for source in recipe.sources
    }
    styles = [*recipe.data.sight, recipe.data.held_out]
    listed = concepts.read(packages["unicode-cldr-core"], recipe.data.hold_wordings)
    kept, rows = _draw(Drawings(packages), styles, listed)
    text = json.dumps([concept.row() for concept in kept], ensure_ascii=False, indent=0)
    np.savez_compressed(place / "pictures.part.npz", images=np.stack(rows), styles=np.array(styles))
    (place / "pictures.part.npz").replace(place / "pictures.npz")
    (place / "concepts.json").write_text(text, encoding="utf-8")
    print(f"{len(kept)} concepts × {len(styles)} styles in {place}")
    return place


def load(work: Path | None = None) -> Pictures:
    """Read what `build` wrote."""
    place = folder(work)
    path = place / "pictures.npz"
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: run `python -m training.icons data` first")
    with np.load(path) as packed:
        images, styles = packed["images"], [str(style) for style in packed["styles"]]
    rows = json.loads((place / "concepts.json").read_text(encoding="utf-8"))
    return Pictures([Concept.of(row) for row in rows], styles, images)


def _draw(
    drawings: Drawings, styles: list[str], listed: list[Concept]
) -> tuple[list[Concept], list[NDArray[np.uint8]]]:
    kept: list[Concept] = []
    rows: list[NDArray[np.uint8]] = []
    for number, concept in enumerate(listed, 1):
        drawn = [drawings.draw(style, concept) for style in styles]
        whole = [picture for picture in drawn if picture is not None]
        if len(whole) == len(styles):
            kept.append(concept)
            rows.append(np.stack(whole))
        if number % 200 == 0 or number == len(listed):
            print(f"{number} of {len(listed)} concepts looked at, {len(kept)} drawn", flush=True)
    if not kept:
        raise ValueError(f"no concept is drawn in all of {styles} at {SIZE} × {SIZE}")
    return kept, rows
